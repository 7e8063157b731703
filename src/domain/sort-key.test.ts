// Sort keys against the Unicode order of Vietnamese, and people by given name.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidy } from './names.ts';
import { personSortKey, sortKey } from './sort-key.ts';

const vietnamese = new Intl.Collator('vi');

/** Sorted as the database sorts: by code unit of the key. */
const sorted = (texts: readonly string[], key = sortKey) =>
  [...texts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

const order = (key: (text: string) => string, a: string, b: string) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

/** Syllables with at most one tone, on one vowel: there the Unicode order and ours are the same. */
const vowel = fc.constantFrom(...'aăâeêioôơuưy');
const tone = fc.constantFrom('', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323');
const syllable = fc
  .tuple(fc.constantFrom('', ...'bcdđghklmnpqrstvx'), vowel, tone, fc.constantFrom('', ...'cmnpt'), fc.boolean())
  .map(([start, middle, mark, end, isCapital]) => {
    const text = (start + middle + mark + end).normalize('NFC');
    return isCapital ? text[0]?.toUpperCase() + text.slice(1) : text;
  });
const phrase = fc
  .array(fc.oneof(syllable, fc.nat(2030).map(String)), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
/** One of few, so that texts that differ in a tone or a capital only do come together. */
const near = fc
  .array(fc.constantFrom('an', 'An', 'án', 'ạn', 'ăn', 'ân', 'da', 'đa', 'ã', 'ả', 'a', '7'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

describe('the key of a text', () => {
  test('sorts by the Vietnamese alphabet', () => {
    expect(sorted(['Đức', 'Dũng', 'Bắc', 'Ánh', 'An'])).toEqual(['An', 'Ánh', 'Bắc', 'Dũng', 'Đức']);
    expect(sorted([...'zyxwvưutsrqpơôonmlkjihgfêeđdcbâăa'])).toEqual([...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']);
    expect(sorted(['ắ', 'ạ', 'az', 'á', 'ăz', 'a', 'â', 'ã', 'ằ', 'ả', 'à'])).toEqual(
      ['a', 'à', 'ả', 'ã', 'á', 'ạ', 'az', 'ằ', 'ắ', 'ăz', 'â'], // a letter before a tone
    );
  });

  test('has digits before letters, spaces before both, small before capital', () => {
    expect(sorted(['an', 'a', '9', 'An', 'a n', '10'])).toEqual(['10', '9', 'a', 'a n', 'an', 'An']);
  });

  test('ignores signs at first, and where in its word a tone stands', () => {
    expect(sorted(['viễn thông, số', 'viễn thông – b', 'viễn thông a'])).toEqual([
      'viễn thông a',
      'viễn thông – b',
      'viễn thông, số',
    ]);
    expect(sorted(['hoà b', 'hòa c', 'hoá b', 'hóa a', 'hòa a'])).toEqual([
      'hòa a',
      'hóa a',
      'hoà b',
      'hoá b',
      'hòa c',
    ]);
    expect(sorted(['hóa', 'hoà'])).toEqual(['hoà', 'hóa']);
  });

  test.each([
    ['any syllables and numbers', phrase],
    ['texts near each other', near],
  ])('orders as Unicode does: %s', (_, text) => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(order(sortKey, a, b)).toBe(Math.sign(vietnamese.compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });

  test('is one for two texts exactly where they are one', () => {
    const any = fc.oneof(near, fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'aáÁđ- .{|1') }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sortKey(a) === sortKey(b)).toBe(tidy(a) === tidy(b));
        expect(sortKey(a.normalize('NFD'))).toBe(sortKey(a));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the key of a person's name", () => {
  test('sorts by given name, then middle names, then family name', () => {
    const people = ['Tào Đức Thắng', 'Trần Duy Đông', 'Chẩu Văn Lâm', 'Nguyễn Văn Sơn', 'Lê Ánh Dương', 'An'];
    expect(sorted(people, personSortKey)).toEqual([
      'An',
      'Lê Ánh Dương',
      'Trần Duy Đông',
      'Chẩu Văn Lâm',
      'Nguyễn Văn Sơn',
      'Tào Đức Thắng',
    ]);
    const oneGivenName = ['Vũ Anh Dũng', 'Trần Văn Dũng', 'Lê Văn Dũng', 'Bùi Ánh Dũng', 'Đỗ Dũng', 'Dương Dũng'];
    expect(sorted([...oneGivenName, 'Zê Zét Dung', 'An Dụng'], personSortKey)).toEqual([
      'Zê Zét Dung',
      'Dương Dũng',
      'Đỗ Dũng',
      'Vũ Anh Dũng',
      'Bùi Ánh Dũng',
      'Lê Văn Dũng',
      'Trần Văn Dũng',
      'An Dụng',
    ]);
  });

  test('agrees part by part with the Unicode order', () => {
    const name = fc.array(
      near.map((text) => text.split(' ')[0] ?? ''),
      { minLength: 2, maxLength: 4 },
    );
    const parts = (words: string[]) => [words.at(-1) ?? '', words.slice(1, -1).join(' '), words[0] ?? ''];
    fc.assert(
      fc.property(name, name, (a, b) => {
        const right = parts(b);
        const decisive = parts(a).map((part, i) => Math.sign(vietnamese.compare(part, right[i] ?? '')));
        expect(order(personSortKey, a.join(' '), b.join(' '))).toBe(decisive.find((sign) => sign !== 0) ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});
