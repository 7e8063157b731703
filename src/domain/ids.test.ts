// Ids: what a slug may hold, and which ids are well formed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID_KINDS, idPattern, isPublicId, slug, slugOf, subjectsOf, THING_ID } from './ids.ts';

describe('a slug', () => {
  test.each([
    ['Tào Đức Thắng', 'tao-duc-thang'],
    ['  UBND tỉnh Phú Thọ (2025) ', 'ubnd-tinh-phu-tho-2025'],
    ['57-NQ/TW', '57-nq-tw'],
    ['…', ''],
    ['日本', ''],
  ])('of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('makes a good id of every text that has a letter, is the same for NFD and NFC and of itself', () => {
    const syllables = fc.string({
      unit: fc.constantFrom('a', 'Đ', 'ệ', 'Ơ', 'ư', '7', ' ', '-', '\u0301', '\u0323', '('),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), syllables), (text) => {
        const made = slug(text);
        expect(made).toMatch(/^[a-z0-9-]*$/);
        if (made !== '') for (const kind of ID_KINDS) expect(`${kind}:${made}`).toMatch(idPattern(kind));
        expect(slug(made)).toBe(made);
        expect(slug(text.normalize('NFD'))).toBe(slug(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an id', () => {
  test.each(['person:tao-duc-thang', 'person:a', 'person:57', 'person:phu-tho-2025'])(
    'such as %s is well formed',
    (id) => {
      expect(id).toMatch(idPattern('person'));
    },
  );

  test.each([
    'tao-duc-thang',
    'person:',
    'person:-a',
    'person:a-',
    'person:a--b',
    'person:Tao',
    'person:tào',
    'person:a b',
    'person:a_b',
    'person:a/b',
    ' person:a',
    'person:a\n',
    'org:viettel',
    'xperson:a',
  ])('such as %j is refused', (id) => {
    expect(id).not.toMatch(idPattern('person'));
  });

  test.each([
    ['org:viettel', true, true],
    ['tenure:tao-duc-thang/chu-tich-viettel/2022', false, true],
    ['commitment:phu-tho-viettel-2025/1', false, true],
    ['claim:agreement:a/period/2', false, true],
    ['claim:tenure:a/b/c/post/post:b', false, true],
    ['commitment:phu-tho-viettel-2025', false, false],
    ['org:viettel/1', false, false],
    ['claim:agreement:a', false, false],
    ['claim:agreement:a/period', false, false],
    ['company:viettel', false, false],
    ['retired:org:viettel', false, false],
    [`org:${'a'.repeat(297)}`, true, false],
  ])('%s: of a thing %s, of anything %s', (id, ofThing, ofAny) => {
    expect([THING_ID.test(id), isPublicId(id)]).toEqual([ofThing, ofAny]);
  });

  test('of a claim says what it may be about', () => {
    expect(subjectsOf('claim:participation:a/b/posts/post:c')).toEqual(['participation:a', 'participation:a/b']);
    expect(subjectsOf('claim:org:a/by/commitment:b/1')).toContain('org:a');
    expect(subjectsOf('org:viettel')).toEqual([]);
  });

  test('has its slug after its kind', () => {
    expect(slugOf('person:tao-duc-thang')).toBe('tao-duc-thang');
    expect(slugOf('party:phu-tho-viettel-2025/viettel')).toBe('phu-tho-viettel-2025/viettel');
  });
});
