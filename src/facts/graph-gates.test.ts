// What the whole graph must be before it is loaded, one fault at a time.
import { describe, expect, test } from 'vitest';
import { AGREEMENT, edited, FILES, faultsOfEdit, linesOf, REFERENCE } from '../testing/seed-folder.ts';

const AT = 'at: { source: source:list }';

const withReference = (text: string) => linesOf({ ...FILES, 'reference/more.yaml': text });

describe('counts', () => {
  const manifest = (counts: string) =>
    linesOf({
      ...FILES,
      'manifest.yaml': `title: Dữ liệu\ndescription: for tests\npublisher: Nhóm\nlicence: CC0-1.0\ncounts:\n${counts}`,
    }).faults;

  test('within their bounds pass, and kinds that are not named', () => {
    expect(manifest('  Agreement: { min: 1, max: 1 }\n  Person: { min: 0, max: 2 }\n')).toEqual([]);
  });

  test('outside them name the count, the bound and where it stands', () => {
    const way = 'find out what went missing or came twice, or change the bound here';
    expect(manifest('  Agreement: { min: 2, max: 3 }\n  Person:\n    min: 0\n    max: 1\n')).toEqual([
      `manifest.yaml:6 counts.Agreement.min: the files make 1 Agreement nodes, fewer than the 2 that are expected; ${way}`,
      `manifest.yaml:9 counts.Person.max: the files make 2 Person nodes, more than the 1 that are expected; ${way}`,
    ]);
  });

  test('are of known kinds, the least of them first', () => {
    expect(manifest('  Persons: { min: 0, max: 2 }\n  Person: { min: 2, max: 1 }\n')).toEqual([
      'manifest.yaml:6 counts.Persons: is not a key of the format',
      'manifest.yaml:7 counts.Person: has a min above its max',
    ]);
  });
});

test('a fact without a source is refused, whatever it is', () => {
  const places = [...AGREEMENT.matchAll(/, at: (\d+|\[[^\]]*\]) \}|^at: .*$/gm)];
  expect(places).toHaveLength(10);
  for (const { 0: at, index } of places) {
    const without = AGREEMENT.slice(0, index) + (at.endsWith('}') ? ' }' : '') + AGREEMENT.slice(index + at.length);
    const { faults } = linesOf({ ...FILES, 'agreements/a.yaml': without });
    expect(faults).toEqual([
      expect.stringMatching(/at: "source:bao-phu-tho" was read in full: say in which paragraphs$/),
    ]);
  }
  const bare = 'people:\n  - { id: person:x, name: X }';
  expect(linesOf({ ...FILES, 'reference/more.yaml': bare }).faults).toEqual([
    'reference/more.yaml:2 people[0].at: the file has no source of its own; write { source, paragraphs }',
  ]);
});

describe('nothing is loose:', () => {
  test.each<[string, string, string]>([
    [
      'a person',
      `people:\n  - { id: person:x, name: X, ${AT} }`,
      'people[0]: "person:x" is of no use: they take part in nothing and hold no post',
    ],
    [
      'a post',
      `posts:\n  - { id: post:x, title: X, organisation: org:viettel, seats: ONE, ${AT} }`,
      'posts[0]: "post:x" is of no use: nobody holds it or is named with it',
    ],
    [
      'an organisation',
      `organisations:\n  - { id: org:x, name: X, kind: CORPORATION, ${AT} }`,
      'organisations[0]: "org:x" is of no use: nothing refers to it, and it is no province\'s people\'s or Party committee',
    ],
    [
      'a department of a province',
      `organisations:\n  - { id: org:x, name: X, kind: DEPARTMENT, province: province:phu-tho, ${AT} }`,
      'organisations[0]: "org:x" is of no use: nothing refers to it, and it is no province\'s people\'s or Party committee',
    ],
    [
      'an area',
      `areas:\n  - { id: area:x, name: X, nameEn: X, broader: area:y-te, ${AT} }`,
      'areas[0]: "area:x" is of no use: nothing is in it and no area is narrower',
    ],
    [
      'a document',
      `policyDocuments:\n  - { id: policy:x, title: X, kind: X, state: DRAFT, ${AT} }`,
      'policyDocuments[0]: "policy:x" is of no use: no agreement names it and it formed no province',
    ],
    [
      'a source',
      'sources:\n  - { id: source:x, publisher: X, language: vi, kind: PRESS, readAs: EXCERPT }',
      'sources[0]: "source:x" is of no use: nothing cites it',
    ],
  ])('%s', (_, text, reason) => {
    expect(withReference(text).faults).toEqual([`reference/more.yaml:2 ${reason}; use it or leave it out`]);
  });

  test('an outcome', () => {
    expect(faultsOfEdit('{ by: [org:viettel], summary: 100 trạm', '{ summary: 100 trạm')).toEqual([
      'agreements/a.yaml:28 outcomes[0]: "outcome:phu-tho-viettel-2022/1" is of no use: it has neither by nor place nor resultOf; use it or leave it out',
    ]);
  });

  test.each<[string, string]>([
    ['a province', `provinces:\n  - { id: province:x, name: X, kind: PROVINCE, ${AT} }`],
    [
      "a province's people's committee",
      `organisations:\n  - { id: org:x, name: X, kind: PEOPLES_COMMITTEE, province: province:phu-tho, ${AT} }`,
    ],
    [
      "a province's Party committee",
      `organisations:\n  - { id: org:x, name: X, kind: PARTY_BODY, province: province:phu-tho, ${AT} }`,
    ],
    [
      'what another succeeds',
      `organisations:\n  - { id: org:x, name: X, kind: CORPORATION, succeeds: [org:viettel], ${AT} }`,
    ],
    [
      'an area above others',
      `areas:\n  - { id: area:x, name: X, nameEn: X, ${AT} }\n  - { id: area:y, name: Y, nameEn: Y, broader: area:x, ${AT} }`,
    ],
    [
      'the original of a copy',
      'sources:\n  - { id: source:x, publisher: X, language: vi, kind: PRESS, readAs: EXCERPT }\n  - { id: source:y, publisher: Y, language: vi, kind: PRESS, readAs: EXCERPT, copyOf: source:x }',
    ],
  ])('%s needs no use', (_, text) => {
    expect(withReference(text).faults.filter((fault) => fault.includes('more.yaml:2 '))).toEqual([]);
  });
});

describe('a day after the publication of its sources', () => {
  /** Faults where the article was published then, and one place of the agreement's file is another. */
  const published = (publishedOn: string, before = '', after = '') => {
    const dated = edited(
      AGREEMENT,
      'publisher: Báo Phú Thọ,',
      `publisher: Báo Phú Thọ, publishedOn: "${publishedOn}",`,
    );
    return linesOf({ ...FILES, 'agreements/a.yaml': before === '' ? dated : edited(dated, before, after) }).faults;
  };
  const way = 'correct the day, or cite a source that can know it';
  const ahead = (day: string, last: string) => `${day}, after the last day of its sources (${last}); ${way}`;

  test('is refused of a signing, once', () => {
    expect(published('2022-10-11')).toEqual([
      `agreements/a.yaml:11 signedOn: signedOn is ${ahead('2022-10-12', '2022-10-11')}`,
    ]);
  });

  test.each(['2022-10-12', '2022-10', '2022'])('is none where that is %s', (day) => {
    expect(published(day)).toEqual([]);
  });

  test('is none where the day may be earlier', () => {
    expect(published('2022-10-11', 'signedOn: 2022-10-12', 'signedOn: 2022-10')).toEqual([]);
  });

  test('is none where one source has no known day', () => {
    const at = 'at: [{ source: source:bao-phu-tho, paragraphs: 2 }, { source: source:list }]';
    const ofSigning = (before: string, after: string) =>
      published('2022-10-11', before, after).filter((fault) => fault.includes('signedOn'));
    expect(ofSigning('signedOn: 2022-10-12', `signedOn: { is: 2022-10-12, ${at} }`)).toEqual([]);
    expect(ofSigning('at: [1, 2]', at)).toEqual([]);
  });

  test('is refused of one side of a disagreement, and of who takes part', () => {
    expect(
      published('2022-10-11', 'signedOn: 2022-10-12', 'signedOn: [{ is: 2022-10-11 }, { is: 2022-10-12 }]'),
    ).toEqual([`agreements/a.yaml:11 signedOn: signedOn is ${ahead('2022-10-12', '2022-10-11')}`]);
    const unknown = 'signedOn: { is: 2022-10-12, at: { source: source:list } }';
    expect(published('2022-10-11', 'signedOn: 2022-10-12', unknown)).toEqual(
      [17, 18, 19].map(
        (line, i) =>
          `agreements/a.yaml:${line} people[${i}]: is seen at a signing on ${ahead('2022-10-12', '2022-10-11')}`,
      ),
    );
  });

  test('is refused of an outcome and of a document, not of an office', () => {
    expect(published('2022-12-31', 'state: DONE, value', 'state: DONE, asOf: 2023, value')).toEqual([
      `agreements/a.yaml:28 outcomes[0].asOf: asOf is ${ahead('2023-01-01', '2022-12-31')}`,
    ]);
    const source = '  - { id: source:list, publisher: Danh mục, publishedOn: "2025-06",';
    const dated = edited(REFERENCE, '  - { id: source:list, publisher: Danh mục,', source);
    const document = edited(dated, 'state: ADOPTED,', 'state: ADOPTED, adoptedOn: "2025-07",');
    expect(linesOf({ ...FILES, 'reference/all.yaml': document }).faults).toEqual([
      `reference/all.yaml:15 policyDocuments[0].adoptedOn: adoptedOn is ${ahead('2025-07-01', '2025-06-30')}`,
    ]);
    const tenure = `tenures:\n  - { person: person:tao-duc-thang, post: post:chu-tich-viettel, key: "2025", since: 2025-07-01, ${AT} }\n`;
    expect(linesOf({ ...FILES, 'reference/all.yaml': dated + tenure }).faults).toEqual([]);
  });
});

test('two people in one seat are a warning that names both tenures', () => {
  const people = `people:\n  - { id: person:le-dang-dung, name: Lê Đăng Dũng, ${AT} }\n`;
  const tenure = `tenures:\n  - { person: person:le-dang-dung, post: post:chu-tich-viettel, key: "2022", since: 2022-01-01, until: 2022-12-31, ${AT} }\n`;
  expect(withReference(people + tenure)).toEqual({
    faults: [],
    warnings: [
      'agreements/a.yaml:17 people[0]: "tenure:tao-duc-thang/chu-tich-viettel/seen-phu-tho-viettel-2022" and "tenure:le-dang-dung/chu-tich-viettel/2022" both certainly hold "post:chu-tich-viettel", a post of one seat, on 2022-10-12',
    ],
  });
});
