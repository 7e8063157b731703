// When two people certainly hold one seat at once: spans, sightings, doubts, handovers.
import { expect, test } from 'vitest';
import { edited, FILES, graphOf, REFERENCE } from '../testing/seed-folder.ts';
import { overlaps } from './overlaps.ts';

// Tào Đức Thắng is seen as Viettel's chairman at the signing of 2022-10-12.
const SEEN = 'tenure:tao-duc-thang/chu-tich-viettel/seen-phu-tho-viettel-2022';

/** Overlaps of tenures of that post, `who key: fields` each, as `key of the one + key of the other: days`. */
function overlapsOf(tenures: string[], reference: string = REFERENCE): string[] {
  const rows = tenures.map((tenure) => {
    const [, who, key, fields] = /^(\w+) (\w+): (.*)$/.exec(tenure) ?? [];
    const person = who === 'thang' ? 'person:tao-duc-thang' : 'person:le-dang-dung';
    return `  - { person: ${person}, post: post:chu-tich-viettel, key: ${key}, ${fields}, at: { source: source:list } }\n`;
  });
  const people = 'people:\n  - { id: person:le-dang-dung, name: Lê Đăng Dũng, at: { source: source:list } }\n';
  const graph = graphOf({
    ...FILES,
    'reference/all.yaml': reference,
    'reference/tenures.yaml': `${people}${rows.length > 0 ? 'tenures:\n' : ''}${rows.join('')}`,
  });
  const key = (id: string) => (id === SEEN ? 'seen' : id.split('/').at(-1));
  return overlaps(graph).map(({ tenures: [a, b], first, last }) => `${key(a)} + ${key(b)}: ${first} to ${last}`);
}

test.each<[string, string[], string[]]>([
  ['nobody else', [], []],
  [
    'two spans that share days',
    ['dung a: since: "2018-01-01", until: "2019-01-01"', 'thang b: since: "2018-12-01", until: "2020-01-01"'],
    ['a + b: 2018-12-01 to 2019-01-01'],
  ],
  [
    'a handover within a day',
    ['dung a: since: "2018-01-01", until: "2019-01-01"', 'thang b: since: "2019-01-01", until: "2020-01-01"'],
    [],
  ],
  [
    'a day shared within the months given alone, which may be a handover',
    ['dung a: since: "2018-01", until: "2019-03"', 'thang b: since: "2019-03", until: "2020-01"'],
    [],
  ],
  [
    'spans of one person',
    ['dung a: since: "2018-01-01", until: "2019-01-01"', 'dung b: since: "2018-12-01", until: "2020-01-01"'],
    [],
  ],
  ['an end that no source says', ['dung a: since: "2018-01-01"'], []],
  [
    'one seen within the span of another',
    ['dung a: since: "2022-01-01", until: "2022-12-31"'],
    ['a + seen: 2022-10-12 to 2022-10-12'],
  ],
  ['one seen on the last day of another', ['dung a: since: "2022-01-01", until: "2022-10-12"'], []],
  [
    'a span that is still held when its holder is seen',
    ['thang b: since: "2022-01-01"', 'dung a: since: "2021-01-01", until: "2022-03-01"'],
    ['a + b: 2022-01-01 to 2022-03-01'],
  ],
  [
    'a span that may have ended and begun again before its holder is seen',
    ['thang b: since: "2022-01-01"', 'thang c: since: "2022-09"', 'dung a: since: "2021-01-01", until: "2022-03-01"'],
    [],
  ],
  [
    'an end on which sources disagree, from the earliest on',
    [
      'dung a: since: "2018-01-01", until: [{ is: "2019-01-01" }, { is: "2018-11-30" }]',
      'thang b: since: "2018-12-01", until: "2020-01-01"',
    ],
    [],
  ],
  [
    'in charge beside acting',
    [
      'dung a: since: "2018-01-01", until: "2019-01-01", standing: IN_CHARGE',
      'thang b: since: "2018-06", until: "2020-01-01", standing: ACTING',
    ],
    ['a + b: 2018-06-30 to 2019-01-01'],
  ],
])('%s', (_, tenures, expected) => {
  expect(overlapsOf(tenures)).toEqual(expected);
});

test('two people may hold a post of several seats', () => {
  const tenures = ['dung a: since: "2022-01-01", until: "2022-12-31"'];
  expect(overlapsOf(tenures, edited(REFERENCE, 'seats: ONE', 'seats: MANY'))).toEqual([]);
});
