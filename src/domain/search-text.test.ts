// How texts are taken apart to be searched.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, namesOf, searchedForms, searchProperties } from './search-text.ts';

const folded = (text: string) => formsOf(text).map(({ words }) => words.map((word) => word.folded).join(' '));

describe('a text', () => {
  test('is words of letters and digits without marks, as written, with short forms written out, as one word', () => {
    expect(folded('Tào Đức Thắng')).toEqual(['tao duc thang', 'taoducthang']);
    expect(folded('UBND TP.HCM')).toEqual(['ubnd tp hcm', 'uy ban nhan dan thanh pho ho chi minh', 'ubndtphcm']);
    expect(folded('57-NQ/TW')).toEqual(['57 nq tw', '57 nq trung uong', '57nqtw']);
  });

  test('has words that hold nothing but lower-case letters and digits, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { words } of searchedForms(text)) {
          for (const word of words) expect(word.folded).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
    expect(folded('*"AND:(~\\')).toEqual(['and']);
    expect(folded('🎉 \u0301\u0323 1\ufe0f\u20e3')).toEqual(['1']);
  });

  test('has the same words in whatever way its marks are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêoôơuưyđ ắềộử') }), (text) => {
        expect(formsOf(text.normalize('NFD'))).toEqual(formsOf(text.normalize('NFC')));
      }),
    );
  });

  test('loses titles before a name as one more way to read it', () => {
    const forms = searchedForms('Đ/c Thiếu tướng Tào Đức Thắng').filter(({ isOfPerson }) => isOfPerson);
    expect(forms.map(({ words }) => words.map((word) => word.folded))).toEqual([['tao', 'duc', 'thang']]);
    expect(searchedForms('Bà').some(({ isOfPerson }) => isOfPerson)).toBe(false);
  });
});

test('the names of a thing are its own, short ones, those of other times and tongues, each once', () => {
  expect(namesOf({ name: 'Huế', kind: 'CITY', formerNames: ['Thừa Thiên Huế'] })).toEqual([
    'Huế',
    'thành phố Huế',
    'Thừa Thiên Huế',
  ]);
  expect(namesOf({ name: 'VNPT', shortName: 'VNPT', aliases: ['Tập đoàn VNPT'], kind: 'CORPORATION' })).toEqual([
    'VNPT',
    'Tập đoàn VNPT',
  ]);
  expect(namesOf({ url: 'https://example.org' })).toEqual([]);
});

test('what is indexed of a thing has each word once, with marks and without, its label apart', () => {
  const node = { id: 'org:x', label: 'Organisation', properties: { name: 'Sở Y tế', aliases: ['SYT', 'Sở Y tế'] } };
  expect(searchProperties(node, 'Sở Y tế, Huế', false)).toEqual({
    searchText: 'sơ\u0309 y tê\u0301 sơ\u0309ytê\u0301 syt'.normalize('NFC'),
    searchFolded: 'so y te soyte syt',
    searchContext: 'so y te hue soytehue',
    searchLabel: 'Sở Y tế, Huế',
    searchNames: ['Sở Y tế', 'SYT'],
  });
});
