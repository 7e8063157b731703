// What every source must be, one fault at a time.
import { describe, expect, test } from 'vitest';
import { edited, FILES, linesOf, REFERENCE } from '../testing/seed-folder.ts';
import { addressOf } from './source-gates.ts';

const MANIFEST = `title: Dữ liệu
description: for tests
publisher: Nhóm
licence: CC0-1.0
refusedHosts:
  - { host: baomoi.com, reason: an aggregator }
copyHosts:
  - { host: vietmaz.com, reason: it copies articles }
`;
const LIST = '  - { id: source:list, publisher: Danh mục, language: vi, kind: REFERENCE, readAs: EXCERPT }\n';

/** The faults where the list of sources goes on with these, each cited by a province. */
function faultsOf(sources: string[], manifest?: string): string[] {
  const rows = sources.map(
    (fields, i) => `  - { id: source:s${i}, ${fields}, language: vi, kind: PRESS, readAs: EXCERPT }\n`,
  );
  const provinces = sources.map(
    (_, i) => `  - { id: province:p${i}, name: P${i}, kind: PROVINCE, at: { source: source:s${i} } }\n`,
  );
  const reference = edited(
    edited(REFERENCE, LIST, LIST + rows.join('')),
    'provinces:\n',
    `provinces:\n${provinces.join('')}`,
  );
  return linesOf({ ...FILES, 'reference/all.yaml': reference, ...(manifest && { 'manifest.yaml': manifest }) }).faults;
}

describe('a publisher', () => {
  test('may be unknown of a text at hand alone', () => {
    expect(faultsOf(['file: a.txt', 'publisher: Báo'])).toEqual([]);
    const reason = 'needs the name of who published it; only a text file without url may lack it';
    expect(faultsOf(['title: Bài', 'file: a.txt, url: "https://bao.vn/1"'])).toEqual([
      `reference/all.yaml:3 sources[1].publisher: "source:s0" ${reason}`,
      `reference/all.yaml:4 sources[2].publisher: "source:s1" ${reason}`,
    ]);
  });
});

describe('a host', () => {
  const on = (url: string, more = '') => `publisher: P, url: "${url}"${more}`;

  test.each(['https://baomoi.com/a', 'http://lite.baomoi.com/a', 'https://www.BAOMOI.com:443/a'])(
    '%s is refused',
    (url) => {
      const [fault, ...others] = faultsOf([on(url)], MANIFEST);
      expect(others).toEqual([]);
      expect(fault).toMatch(
        /^reference\/all\.yaml:3 sources\[1\]\.url: "source:s0" is on (lite\.|www\.)?baomoi\.com, which is refused \(an aggregator\); cite the original publisher's page, or leave the fact out$/,
      );
    },
  );

  test.each(['https://xbaomoi.com/a', 'https://baomoi.com.vn/a', 'https://bao.vn/baomoi.com'])('%s is not', (url) => {
    expect(faultsOf([on(url)], MANIFEST)).toEqual([]);
  });

  test('of copies needs the original', () => {
    const original = on('https://bao.vn/1');
    expect(faultsOf([original, on('https://vietmaz.com/1')], MANIFEST)).toEqual([
      'reference/all.yaml:4 sources[2].url: "source:s1" is on vietmaz.com, which copies (it copies articles); name the original under copyOf',
    ]);
    expect(faultsOf([original, on('https://vietmaz.com/1', ', copyOf: source:s0')], MANIFEST)).toEqual([]);
  });

  test('is never refused where the folder has no manifest', () => {
    expect(faultsOf([on('https://baomoi.com/a'), on('https://vietmaz.com/1')])).toEqual([]);
  });
});

describe('two sources', () => {
  test('of one address are one', () => {
    expect(
      faultsOf(['publisher: A, url: "https://www.bao.vn/1/"', 'publisher: B, url: "http://m.bao.vn/1?utm_source=x#c"']),
    ).toEqual([
      'reference/all.yaml:4 sources[2].url: "source:s1" and "source:s0" (reference/all.yaml:3) have one address; keep one and cite that',
    ]);
  });

  test('of one title, publisher and day are one; of unknown day they may be two', () => {
    const [bai, other] = ['title: Ký kết, publisher: Báo', 'title: KÝ KẾT, publisher: báo'];
    const day = 'publishedOn: "2022-10-12"';
    expect(faultsOf([`${bai}, ${day}`, `${other}, ${day}`])).toEqual([
      'reference/all.yaml:4 sources[2].title: "source:s1" and "source:s0" (reference/all.yaml:3) have one title, publisher and day; keep one and cite that',
    ]);
    expect(faultsOf([bai, `${other}, ${day}`])).toEqual([]);
    expect(faultsOf([`${bai}, publishedOn: "2022-10-13"`, `${other}, ${day}`])).toEqual([]);
  });
});

test.each<[string, string, boolean]>([
  ['https://bao.vn/1', 'http://bao.vn/1', true],
  ['https://bao.vn/1', 'https://www.m.bao.vn/1/', true],
  ['https://bao.vn/1', 'https://amp.bao.vn/1#x', true],
  ['https://bao.vn/1?a=1&b=2', 'https://bao.vn/1?b=2&fbclid=z&a=1&print=1', true],
  ['https://bao.vn', 'https://bao.vn/', true],
  ['https://bao.vn/1', 'https://bao.vn/2', false],
  ['https://bao.vn/1?id=1', 'https://bao.vn/1?id=2', false],
  ['https://bao.vn/1', 'https://tinh.bao.vn/1', false],
  ['https://bao.vn/a', 'https://bao.vn/A', false],
  ['https://m.vn/1', 'https://www.vn/1', false],
])('%s and %s: one address is %s', (a, b, same) => {
  expect(addressOf(a) === addressOf(b)).toBe(same);
});
