// What fits a searched text, and in which order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './names.ts';
import { type Candidate, isOneTypo, rankHits } from './search.ts';

let number = 0;
const thing = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: `thing:${number++}`,
  kind: 'Organisation',
  names: [name],
  label: name,
  sortKey: name,
  hasEnded: false,
  ...more,
});
const person = (name: string, more: Partial<Candidate> = {}) => thing(name, { kind: 'Person', ...more });
/** `WHY name` of the hits, best first. */
const found = (text: string, ...candidates: Candidate[]) =>
  rankHits(text, candidates).map(({ why, matched }) => `${why} ${matched}`);

describe('marks', () => {
  const names = [person('Lê Văn Thăng'), person('Lê Văn Thắng'), person('Le Van Thang')];

  test('of a text that has some come first where they are the same, then where the name has none', () => {
    expect(found('thắng', ...names)).toEqual(['EXACT Lê Văn Thắng', 'FOLDED Le Van Thang', 'OTHER_MARKS Lê Văn Thăng']);
    expect(found('Lê Văn Thăng', ...names)[0]).toBe('EXACT Lê Văn Thăng');
  });

  test('do not matter to a text that has none, but for the order of like hits', () => {
    expect(found('thang', ...names)).toEqual(['EXACT Le Van Thang', 'FOLDED Lê Văn Thăng', 'FOLDED Lê Văn Thắng']);
  });

  test('may be written decomposed, over either vowel and in any case', () => {
    for (const text of ['hòa bình', 'hoà bình', 'HÒA BÌNH', 'hòa bình'.normalize('NFD')]) {
      expect(found(text, thing('Hòa Bình'))).toEqual(['EXACT Hòa Bình']);
    }
    expect(found('dong nai', thing('Đồng Nai'))).toEqual(['FOLDED Đồng Nai']);
  });
});

test('the whole name comes before its beginning, that before a row inside it, that before words apart and turned', () => {
  const names = ['Sở Y tế', 'Sở Y tế Huế', 'Văn phòng Sở Y tế', 'Sở Văn hóa và Y tế', 'Tế bào và Y học Sở'].map(
    (name) => thing(name),
  );
  expect(found('so y te', ...names.toReversed())).toEqual(names.map(({ label }) => `FOLDED ${label}`));
});

test('of a person the given name, at the end, counts as much as the family name', () => {
  const [given, middle] = [person('Trần Văn Long'), person('Trần Long Nam')];
  expect(found('long', middle, given)).toEqual(['EXACT Trần Văn Long', 'EXACT Trần Long Nam']);
  expect(rankHits('trần', [given])[0]?.score).toBe(rankHits('long', [given])[0]?.score);
});

test('a title before a name tells that a person is meant', () => {
  expect(found('ông Thắng', person('Tào Đức Thắng'), thing('Đại học Tôn Đức Thắng'))).toEqual(['EXACT Tào Đức Thắng']);
  expect(found('Bà Rịa', thing('Bà Rịa - Vũng Tàu'))).toEqual(['EXACT Bà Rịa - Vũng Tàu']);
});

test('short forms are written out on both sides', () => {
  const body = thing('Ủy ban nhân dân thành phố Hồ Chí Minh');
  for (const text of ['ubnd tp hcm', 'UBND TP.HCM', 'UBND TPHCM'])
    expect(found(text, body)).toEqual([`ABBREVIATION ${body.label}`]);
  expect(found('sở thông tin và truyền thông', thing('Sở TT&TT'))).toEqual(['ABBREVIATION Sở TT&TT']);
  expect(found('bo tttt', thing('Bộ Thông tin và Truyền thông'))).toEqual([
    'ABBREVIATION Bộ Thông tin và Truyền thông',
  ]);
});

test('another name of a thing is told from its own', () => {
  const ueh = thing('Đại học Kinh tế Thành phố Hồ Chí Minh', {
    names: ['Đại học Kinh tế Thành phố Hồ Chí Minh', 'UEH'],
  });
  expect(found('ueh', ueh)).toEqual(['ALIAS UEH']);
});

test('one name may be written as several words or several names as one', () => {
  expect(found('saigon tourist', thing('Saigontourist'))).toEqual(['EXACT Saigontourist']);
  expect(found('quangninh', thing('Quảng Ninh'))).toEqual(['FOLDED Quảng Ninh']);
});

describe('the last word', () => {
  test('may be unfinished; a finished one comes first', () => {
    expect(found('an', thing('Anh Em'), thing('An Giang'))).toEqual(['EXACT An Giang', 'PREFIX Anh Em']);
    expect(found('quảng ng', thing('Quảng Ngãi'), thing('Quảng Nam'))).toEqual(['PREFIX Quảng Ngãi']);
  });

  test('has two letters at least where it is the only one', () => {
    expect(found('q', thing('Quảng Nam'))).toEqual([]);
    expect(found('quảng n', thing('Quảng Nam'))).toEqual(['PREFIX Quảng Nam']);
  });
});

describe('a typo', () => {
  test('is thought of in words of four letters or more, never in a figure', () => {
    expect(found('quagn ninh', thing('Quảng Ninh'))).toEqual(['FUZZY Quảng Ninh']);
    expect(found('nma', thing('Nam'))).toEqual([]);
    expect(found('nghi quyet 2025', thing('Nghị quyết 2026'))).toEqual([]);
  });

  test('is not thought of where a name has the words in a row as they are', () => {
    expect(found('thang', person('Lê Thanh'), person('Lê Thắng'))).toEqual(['FOLDED Lê Thắng']);
    expect(found('thanh', person('Lê Thắng'))).toEqual(['FUZZY Lê Thắng']);
  });

  test('in one word comes before typos in two', () => {
    expect(found('quag binh', thing('Quảng Ninh'), thing('Quảng Bình'))).toEqual([
      'FUZZY Quảng Bình',
      'FUZZY Quảng Ninh',
    ]);
  });
});

test('what a thing is known by is looked at where its names lack a word', () => {
  const label = 'Tào Đức Thắng, Chủ tịch Viettel, 2025';
  expect(found('thang viettel', person('Tào Đức Thắng', { label }))).toEqual([`CONTEXT ${label}`]);
  expect(found('thang vnpt', person('Tào Đức Thắng', { label }))).toEqual([]);
});

test('of equal fits what exists comes first, then the kind decides, then the alphabet, then the id', () => {
  const same = [
    thing('Huế', { kind: 'Province', id: 'b' }),
    thing('Huế', { id: 'c', sortKey: 'a' }),
    thing('Huế', { id: 'd', sortKey: 'b' }),
    thing('Huế', { id: 'e', sortKey: 'b' }),
    thing('Huế', { kind: 'Province', id: 'a', hasEnded: true }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(same, { minLength: same.length }), (shuffled) => {
      expect(rankHits('hue', shuffled).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'a']);
    }),
  );
});

test('a name is found by itself with the highest score, and a score is from 0 to 1', () => {
  const names = [
    'Tào Đức Thắng',
    'UBND tỉnh Phú Thọ',
    'T&T Group',
    'hạ tầng CNTT, viễn thông',
    'An Giang',
    'Nitin Kapoor',
  ];
  for (const name of names) expect(rankHits(name, [thing(name)])).toMatchObject([{ why: 'EXACT', score: 1 }]);
  fc.assert(
    fc.property(
      fc.constantFrom(...names, fold(names[0] as string)),
      fc.constantFrom(...names),
      fc.nat(8),
      (a, b, end) => {
        for (const { score } of rankHits(a.slice(0, end), [thing(b)])) expect(score > 0 && score <= 1).toBe(true);
      },
    ),
  );
});

test('a text without letters or digits fits nothing', () => {
  for (const text of ['', ' ', '\u0301\u0323', '🎉', '***', '"~:\\'])
    expect(found(text, thing('An Giang'), thing('🎉'))).toEqual([]);
});

test('one typo is a letter more, less or other, or two neighbours changed', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 6 });
  const edits = (text: string) =>
    [...text, ''].flatMap((_, i) => [
      text.slice(0, i) + text.slice(i + 1),
      ...['a', 'b', 'n'].flatMap((x) => [
        text.slice(0, i) + x + text.slice(i),
        text.slice(0, i) + x + text.slice(i + 1),
      ]),
      ...(i + 1 < text.length ? [text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2)] : []),
    ]);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneTypo(a, b)).toBe(a !== b && edits(a).includes(b));
    }),
    { numRuns: 2000 },
  );
});
