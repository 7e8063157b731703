// Checks across seed files: one fault at a time in a pair that has none, with the line that is printed.
import { describe, expect, test } from 'vitest';
import {
  AGREEMENT,
  edited,
  FILES,
  faultsOfEdit,
  faultsOfReferenceEdit,
  linesOf,
  REFERENCE,
  warningsOf,
} from '../testing/seed-folder.ts';

const PARTY = '{ org: org:viettel, at: 2 }';
const LIST = 'at: { source: source:list }';
const party = (at: string) => `{ org: org:viettel, at: ${at} }`;

describe('in an agreement', () => {
  test.each([
    [
      'an unknown id is refused with the nearest one',
      PARTY,
      '{ org: org:vietel, at: 2 }',
      ['15 parties[1].org: unknown organisation "org:vietel"; did you mean "org:viettel"?'],
    ],
    [
      'an unknown id that is like no other is refused',
      PARTY,
      '{ org: org:bo-tai-chinh, at: 2 }',
      ['15 parties[1].org: unknown organisation "org:bo-tai-chinh"'],
    ],
    [
      'an unknown source is refused with the nearest one',
      PARTY,
      party('{ source: source:lists }'),
      ['15 parties[1].at.source: unknown source "source:lists"; did you mean "source:list"?'],
    ],
    [
      'an id inside a statement is looked up',
      'posts: [post:chu-tich-viettel]',
      'posts: [{ is: post:chu-tich-vietel, inferred: x }]',
      ['17 people[0].posts[0].is: unknown post "post:chu-tich-vietel"; did you mean "post:chu-tich-viettel"?'],
    ],
    [
      'an unknown policy document is refused',
      'outcomes:',
      'background: [policy:58-nq-tw]\noutcomes:',
      ['27 background[0]: unknown policy document "policy:58-nq-tw"; did you mean "policy:57-nq-tw"?'],
    ],
    [
      'a source read in full needs paragraphs',
      PARTY,
      party('{ source: source:bao-phu-tho }'),
      ['15 parties[1].at: "source:bao-phu-tho" was read in full: say in which paragraphs'],
    ],
    [
      'a source read as an excerpt has no paragraphs',
      PARTY,
      party('{ source: source:list, paragraphs: [3, 4] }'),
      ['15 parties[1].at: "source:list" was read as an excerpt, whose paragraphs have no numbers: cite it as a whole'],
    ],
    [
      'a value cited elsewhere is held to the same rules',
      'period: 2022/2025',
      'period: { is: 2022/2025, at: [{ source: source:bao-phu-tho, paragraphs: 2 }, { source: source:bao-phu-tho }] }',
      [
        '12 period.at: cites "source:bao-phu-tho" twice; put all paragraphs in one citation',
        '12 period.at: "source:bao-phu-tho" was read in full: say in which paragraphs',
      ],
    ],
    [
      'a passage has to have a length',
      PARTY,
      party('{ source: source:bao-phu-tho, paragraphs: 2, start: 5, end: 5 }'),
      ['15 parties[1].at: ends before it starts'],
    ],
    [
      'a person takes part once',
      'person: person:tran-duy-dong, roles',
      'person: person:tao-duc-thang, roles',
      ['18 people[1]: "tao-duc-thang" takes part twice; put all roles in one entry'],
    ],
    [
      'an unnamed participant has a key of its own',
      'key: so-nganh',
      'key: tao-duc-thang',
      ['19 people[2]: "tao-duc-thang" takes part twice; put all roles in one entry'],
    ],
    [
      'an unknown person says nothing',
      'saidBy: person:tao-duc-thang',
      'saidBy: person:tao-duc-than',
      [
        '26 commitments[0].saidBy: unknown person "person:tao-duc-than"; did you mean "person:tao-duc-thang"?',
        '26 commitments[0].saidBy: "person:tao-duc-than" does not take part; people are: tao-duc-thang, tran-duy-dong, so-nganh',
      ],
    ],
    [
      'a key that no participant has says nothing',
      'saidBy: person:tao-duc-thang',
      'saidBy: so-nghanh',
      ['26 commitments[0].saidBy: "so-nghanh" does not take part; people are: tao-duc-thang, tran-duy-dong, so-nganh'],
    ],
    ['an unnamed participant may say something', 'saidBy: person:tao-duc-thang', 'saidBy: so-nganh', []],
    [
      'an organisation is a party once',
      PARTY,
      '{ org: org:ubnd-phu-tho, at: 2 }',
      ['15 parties[1]: "org:ubnd-phu-tho" is a party twice'],
    ],
    [
      'nobody signed, but somebody is listed',
      'signatories: RECORDED',
      'signatories: KNOWN_NONE',
      ['20 signatories: says that nobody signed, but people lists a signatory'],
    ],
    [
      'the signers are recorded, but none is listed',
      '[SIGNATORY]',
      '[ATTENDEE]',
      ['20 signatories: says that the signers are recorded, but people lists none by name'],
    ],
    [
      'the signers are recorded, but the only one has no name',
      'person: person:tao-duc-thang, roles: [SIGNATORY], posts: [post:chu-tich-viettel],',
      'key: tong-giam-doc, stated: Tổng Giám đốc, roles: [SIGNATORY],',
      [
        '20 signatories: says that the signers are recorded, but people lists none by name',
        '26 commitments[0].saidBy: "person:tao-duc-thang" does not take part; people are: tong-giam-doc, tran-duy-dong, so-nganh',
      ],
    ],
    [
      'how complete a list is follows from the number stated',
      '  stated: 2\n',
      '  stated: 2\n  coverage: PARTIAL\n',
      ['23 provisions.coverage: follows from the number stated; leave it out'],
    ],
    [
      'there is no content, but one is listed',
      '  stated: 2\n',
      '  coverage: KNOWN_NONE\n',
      ['22 provisions.coverage: says that there is none, but the list has 1'],
    ],
    [
      'there is no commitment, but one is listed',
      'commitments:\n',
      'commitmentsCoverage: KNOWN_NONE\ncommitments:\n',
      ['25 commitmentsCoverage: says that there is none, but the list has 1'],
    ],
    [
      'all commitments are recorded, but none is listed',
      /commitments:\n.*\n/.exec(AGREEMENT)?.[0] ?? '',
      'commitmentsCoverage: RECORDED\n',
      ['25 commitmentsCoverage: says that all are recorded, but none is listed'],
    ],
    [
      'a duration goes from years down to days, as the database reads it',
      'due: 2023,',
      'dueAfter: P6M1Y,',
      ['26 commitments[0].dueAfter: is not an ISO 8601 duration such as P12M or P1Y'],
    ],
    [
      'a stated day fits the whole one',
      'signedOn: 2022-10-12',
      'signedOn: { is: 2022-10-12, stated: XXXX-10-13, inferred: x }',
      ['11 signedOn.stated: "XXXX-10-13" cannot be 2022-10-12'],
    ],
    [
      'a stated day without a year needs the reason of the year',
      'signedOn: 2022-10-12',
      'signedOn: { is: 2022-10-12, stated: XXXX-10-12 }',
      ['11 signedOn.stated: "XXXX-10-12" leaves out what "is" adds; say why under "inferred"'],
    ],
    [
      'a year written as a number fits the stated one',
      'signedOn: 2022-10-12',
      'signedOn: { is: 2022, stated: XX22, inferred: x }',
      [],
    ],
    [
      'an agreement does not follow itself',
      'period: 2022/2025',
      'follows: agreement:phu-tho-viettel-2022',
      ['12 follows: leads back to "agreement:phu-tho-viettel-2022" itself'],
    ],
    ['prose that begins like an id is prose', 'summary: 100 trạm', 'summary: "source: báo cáo"', []],
  ])('%s', (_, before, after, lines) => {
    expect(faultsOfEdit(before, after)).toEqual(lines.map((line) => `agreements/a.yaml:${line}`));
  });

  test('more provisions listed than stated are refused', () => {
    const provision = '    - { summary: Khám chữa bệnh từ xa, areas: [area:y-te], at: 4 }\n';
    expect(faultsOfEdit(provision, provision.repeat(3))).toEqual([
      'agreements/a.yaml:22 provisions.stated: says 2, but 3 are listed',
    ]);
    expect(faultsOfEdit(provision, provision.repeat(2))).toEqual([]);
  });

  test('a known person who takes no part says nothing', () => {
    const files = {
      'agreements/a.yaml': edited(AGREEMENT, 'saidBy: person:tao-duc-thang', 'saidBy: person:pham-duc-long'),
      'reference/all.yaml': edited(
        REFERENCE,
        'people:\n',
        `people:\n  - { id: person:pham-duc-long, name: Phạm Đức Long, ${LIST} }\n`,
      ),
    };
    expect(linesOf(files).faults).toEqual([
      'agreements/a.yaml:26 commitments[0].saidBy: "person:pham-duc-long" does not take part; people are: tao-duc-thang, tran-duy-dong, so-nganh',
    ]);
  });

  test('a bare paragraph in a file without a source is refused at each place', () => {
    const bare = linesOf({
      ...FILES,
      'reference/z.yaml': `areas:\n  - { id: area:a, name: A, nameEn: A, at: 3 }\n  - { id: area:b, name: B, nameEn: B, at: [3] }\n`,
    });
    const reason = 'the file has no source of its own; write { source, paragraphs }';
    expect(bare.faults).toEqual([
      `reference/z.yaml:2 areas[0].at: ${reason}`,
      `reference/z.yaml:3 areas[1].at: ${reason}`,
    ]);
    const source =
      'sources:\n  - { id: source:bao-phu-tho, publisher: Báo Phú Thọ, language: vi, kind: PRESS, readAs: FULL_TEXT }';
    const places = faultsOfEdit(source, 'sources: []').map((line) => line.replace(`: ${reason}`, ''));
    expect(places).toEqual([
      'agreements/a.yaml:5 new.people[0].at',
      'agreements/a.yaml:6 at',
      'agreements/a.yaml:13 parties[0].at',
      'agreements/a.yaml:14 parties[1].at',
      'agreements/a.yaml:16 people[0].at',
      'agreements/a.yaml:17 people[1].at',
      'agreements/a.yaml:18 people[2].at',
      'agreements/a.yaml:23 provisions.list[0].at',
      'agreements/a.yaml:25 commitments[0].at',
      'agreements/a.yaml:27 outcomes[0].at',
    ]);
  });
});

describe('across files', () => {
  test('an id is introduced once', () => {
    const person = `  - { id: person:tran-duy-dong, name: Trần Duy Đông, ${LIST} }\n`;
    expect(faultsOfReferenceEdit('people:\n', `people:\n${person}`)).toEqual([
      'agreements/a.yaml:6 new.people[0].id: "person:tran-duy-dong" is introduced already at reference/all.yaml:11; keep one of the two',
    ]);
  });

  test('an agreement stands in one file', () => {
    const copy = edited(AGREEMENT, 'id: source:bao-phu-tho', 'id: source:bao-khac');
    const { faults } = linesOf({
      ...FILES,
      'agreements/b.yaml': edited(
        copy,
        'new:\n  people:\n    - { id: person:tran-duy-dong, name: Trần Duy Đông, at: 3 }\n',
        '',
      ),
    });
    expect(faults).toEqual([
      'agreements/b.yaml:1 id: "agreement:phu-tho-viettel-2022" is introduced already at agreements/a.yaml:1; keep one of the two',
    ]);
  });

  test('a source is its own, whatever file cites it', () => {
    const post = 'seats: ONE, at: ';
    expect(faultsOfReferenceEdit(`${post}{ source: source:list }`, `${post}{ source: source:bao-phu-tho }`)).toEqual([
      'reference/all.yaml:13 posts[0].at: "source:bao-phu-tho" was read in full: say in which paragraphs',
    ]);
  });

  test('a tenure has a key of its own, and none that sightings have', () => {
    const tenure = (key: string, since: number) =>
      `  - { person: person:tao-duc-thang, post: post:chu-tich-viettel, key: "${key}", since: ${since}, ${LIST} }\n`;
    const { faults } = linesOf({
      ...FILES,
      'reference/t.yaml': `tenures:\n${tenure('2022', 2022)}${tenure('2024', 2024)}`,
      'reference/u.yaml': `tenures:\n${tenure('2022', 2023)}${tenure('seen-phu-tho-viettel-2022', 2022)}`,
    });
    expect(faults).toEqual([
      'reference/u.yaml:2 tenures[0].key: "2022" is the key of the tenure at reference/t.yaml:2 of the same person and post',
      'reference/u.yaml:3 tenures[1].key: begins with "seen-", as only keys made for sightings do',
    ]);
  });
});

describe('a way back to where it began is refused', () => {
  const area = (id: string, broader: string) =>
    `  - { id: area:${id}, name: ${id}, nameEn: ${id}, broader: area:${broader}, ${LIST} }\n`;

  test('for each area in the ring, not for those below it', () => {
    const below = area('a', 'b') + area('b', 'c') + area('c', 'a') + area('d', 'a');
    expect(faultsOfReferenceEdit('areas:\n', `areas:\n${below}`)).toEqual([
      'reference/all.yaml:4 areas[0].broader: leads back to "area:a" itself',
      'reference/all.yaml:5 areas[1].broader: leads back to "area:b" itself',
      'reference/all.yaml:6 areas[2].broader: leads back to "area:c" itself',
    ]);
  });

  test('for an area above itself', () => {
    expect(faultsOfReferenceEdit('nameEn: Health,', 'nameEn: Health, broader: area:y-te,')).toEqual([
      'reference/all.yaml:4 areas[0].broader: leads back to "area:y-te" itself',
    ]);
  });

  test('for an organisation, a province and a source', () => {
    const reference = REFERENCE.replace('name: Viettel,', 'name: Viettel, parent: org:viettel,')
      .replace('kind: PROVINCE,', 'kind: PROVINCE, mergedInto: { is: province:phu-tho, note: x },')
      .replace('readAs: EXCERPT', 'readAs: EXCERPT, copyOf: source:list');
    expect(linesOf({ ...FILES, 'reference/all.yaml': reference }).faults).toEqual([
      'reference/all.yaml:2 sources[0].copyOf: leads back to "source:list" itself',
      'reference/all.yaml:6 provinces[0].mergedInto: leads back to "province:phu-tho" itself',
      'reference/all.yaml:8 organisations[0].parent: leads back to "org:viettel" itself',
    ]);
  });

  test('but a long line is not', () => {
    const line = Array.from({ length: 50 }, (_, i) => area(`a${i}`, `a${i + 1}`)).join('');
    const last = `  - { id: area:a50, name: z, nameEn: z, ${LIST} }\n`;
    const first = '  - { id: area:y-te, ';
    expect(faultsOfReferenceEdit(first, `${line}${last}${first}broader: area:a0, `)).toEqual([]);
  });
});

/** The fixture with more things in a file beside it. */
const beside = (list: string, things: readonly string[]) => ({
  ...FILES,
  'reference/more.yaml': `${list}:\n${things.map((thing) => `  - { ${thing}, ${LIST} }\n`).join('')}`,
});
const withPeople = (...people: string[]) => warningsOf(beside('people', people));
const withBodies = (...bodies: string[]) =>
  warningsOf(
    beside(
      'organisations',
      bodies.map((body) => `kind: OTHER, ${body}`),
    ),
  );
const TO_DO =
  'Merge the two ids if they are one, give both a description if they are two, declare possiblySameAs if it is not certain';

describe('a near name', () => {
  test('is a warning at the second of the two, with reasons, and no fault', () => {
    expect(withPeople('id: person:thang, name: Tao Duc Thang')).toEqual([
      'reference/more.yaml:2 people[0]: may be "person:tao-duc-thang" (reference/all.yaml:11), POSSIBLE 0.55: ' +
        `the names are the same (+0.6); one side has no tone marks, so they are folded (-0.05). ${TO_DO}`,
    ]);
    expect(withBodies('id: org:vt, name: Tập đoàn Viettel')).toEqual([
      'reference/more.yaml:2 organisations[0]: may be "org:viettel" (reference/all.yaml:8), SAME 0.87: ' +
        `the names are the same (+0.9); only one side says Tập đoàn (-0.03). ${TO_DO}`,
    ]);
  });

  test('in the file of an agreement has its place there', () => {
    const person = '    - { id: person:tran-duy-dong, name: Trần Duy Đông, at: 3 }\n';
    const twin = '    - { id: person:dong, name: Tran Duy Dong, at: 3 }\n';
    const warnings = warningsOf({ ...FILES, 'agreements/a.yaml': edited(AGREEMENT, person, person + twin) });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^agreements\/a.yaml:7 new.people\[1\]: may be "person:tran-duy-dong" \(agreements\/a.yaml:6\)/,
    );
  });

  test('may be an alias or a short name', () => {
    expect(withPeople('id: person:thang, name: Ba Tào, aliases: [Ông Tào Đức Thắng]')).toHaveLength(1);
    expect(withBodies('id: org:x, name: Tập đoàn Quân đội, aliases: [Viettel]')).toHaveLength(1);
    expect(withBodies('id: org:x, name: Tập đoàn Quân đội, shortName: Viettel')).toHaveLength(1);
    expect(withBodies('id: org:x, name: Tập đoàn Quân đội')).toEqual([]);
  });

  test('is weighed with the office: from a tenure or from an agreement', () => {
    const tenure = `tenures:\n  - { person: person:thang, post: post:chu-tich-viettel, key: a, ${LIST} }\n`;
    const warnings = warningsOf({
      ...FILES,
      'reference/more.yaml': `people:\n  - { id: person:thang, name: Tào Đức Thắng, ${LIST} }\n${tenure}`,
    });
    expect(warnings.join()).toMatch(/SAME 0.9: .*both held the office "post:chu-tich-viettel"/);
  });

  test('is none where tone marks differ', () => {
    expect(withPeople('id: person:thang, name: Tào Đức Thăng')).toEqual([]);
  });

  test('is none where both are described', () => {
    for (const [kind, near] of [
      ['person', withPeople],
      ['org', withBodies],
    ] as const) {
      const [one, two] = [`id: ${kind}:a, name: Lê Văn Hà`, `id: ${kind}:b, name: Lê Văn Hà`];
      expect(near(`${one}, description: Sơn La`, two)).toHaveLength(1);
      expect(near(`${one}, description: Sơn La`, `${two}, description: Lai Châu`)).toEqual([]);
    }
  });

  test('is none where either declares that they may be the same', () => {
    const same = (id: string) => `possiblySameAs: [{ is: ${id}, inferred: one name }]`;
    expect(withPeople(`id: person:thang, name: Tào Đức Thắng, ${same('person:tao-duc-thang')}`)).toEqual([]);
    expect(withBodies(`id: org:vt, name: Viettel, ${same('org:viettel')}`)).toEqual([]);
    expect(withPeople(`id: person:a, name: Lê Văn Hà, ${same('person:b')}`, 'id: person:b, name: Lê Văn Hà')).toEqual(
      [],
    );
    expect(withPeople(`id: person:thang, name: Tào Đức Thắng, ${same('person:tran-duy-dong')}`)).toHaveLength(1);
  });

  test('is none of a body that is a part of the other, succeeds it, is of another province or another time', () => {
    const committee = 'name: UBND tỉnh Phú Thọ';
    const [old, young] = ['validUntil: 2025-06-30', 'validFrom: 2025-07-01'];
    expect(withBodies('id: org:vt, name: Viettel, parent: org:viettel')).toEqual([]);
    expect(withBodies('id: org:vt, name: Viettel, succeeds: [org:viettel]')).toEqual([]);
    expect(withBodies(`id: org:x, ${committee}`)).toHaveLength(1);
    const dated = withBodies(
      `id: org:x, name: UBND tỉnh Sơn La, ${old}`,
      `id: org:y, name: UBND tỉnh Sơn La, ${young}`,
    );
    expect(dated).toEqual([]);
    const province = `provinces:\n  - { id: province:phu-tho-2025, name: Phú Thọ, kind: PROVINCE, ${LIST} }\n`;
    const warnings = warningsOf({
      ...FILES,
      'reference/more.yaml': `${province}organisations:
  - { id: org:a, name: Sở Y tế, kind: DEPARTMENT, province: province:phu-tho, ${LIST} }
  - { id: org:b, name: Sở Y tế tỉnh Phú Thọ, kind: DEPARTMENT, province: province:phu-tho-2025, ${LIST} }
  - { id: org:c, name: Sở Y tế Phú Thọ, kind: DEPARTMENT, province: { is: province:phu-tho, inferred: x }, ${LIST} }\n`,
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/:6 organisations\[2\]: may be "org:a" .*SAME.*both are of Phú Thọ/);
  });
});

describe('possibly the same', () => {
  const THANG = 'id: person:thang, name: Tào Đức Thắng';
  const faultsOf = (list: string, ...things: string[]) => linesOf(beside(list, things)).faults;

  test.each([
    [
      'is not itself',
      '{ is: person:thang, inferred: x }',
      ['2 people[0].possiblySameAs[0]: "person:thang" is itself; name another one that it may be the same as'],
    ],
    [
      'has a reason',
      'person:tao-duc-thang',
      [
        '2 people[0].possiblySameAs[0]: say why "person:tao-duc-thang" may be the same: { is: person:tao-duc-thang, inferred: … }',
      ],
    ],
    [
      'has one that is not a note',
      '{ is: person:tao-duc-thang, note: x }',
      [
        '2 people[0].possiblySameAs[0]: say why "person:tao-duc-thang" may be the same: { is: person:tao-duc-thang, inferred: … }',
      ],
    ],
    [
      'is said once',
      '{ is: person:tao-duc-thang, inferred: x }, { is: person:tao-duc-thang, inferred: y }',
      [
        '2 people[0].possiblySameAs[1]: that "person:thang" and "person:tao-duc-thang" may be the same is said already at reference/more.yaml:2; keep one',
      ],
    ],
    [
      'is somebody known',
      '{ is: person:tao-duc-than, inferred: x }',
      ['2 people[0].possiblySameAs[0].is: unknown person "person:tao-duc-than"; did you mean "person:tao-duc-thang"?'],
    ],
    [
      'is of the same kind',
      '{ is: org:viettel, inferred: x }',
      ['2 people[0].possiblySameAs[0].is: is not an id such as "person:tao-duc-thang"'],
    ],
  ])('%s', (_, entries, lines) => {
    expect(faultsOf('people', `${THANG}, possiblySameAs: [${entries}]`)).toEqual(
      lines.map((line) => `reference/more.yaml:${line}`),
    );
  });

  test('is said by one of the two, of bodies too', () => {
    const of = (id: string, other: string, name: string) =>
      `id: ${id}, ${name}, possiblySameAs: [{ is: ${other}, inferred: x }]`;
    const twice = (one: string, other: string) =>
      `that "${other}" and "${one}" may be the same is said already at reference/more.yaml:2; keep one`;
    expect(faultsOf('people', of('person:a', 'person:b', 'name: A'), of('person:b', 'person:a', 'name: B'))).toEqual([
      `reference/more.yaml:3 people[1].possiblySameAs[0]: ${twice('person:a', 'person:b')}`,
    ]);
    expect(
      faultsOf(
        'organisations',
        of('org:a', 'org:b', 'kind: OTHER, name: A'),
        of('org:b', 'org:a', 'kind: OTHER, name: B'),
      ),
    ).toEqual([`reference/more.yaml:3 organisations[1].possiblySameAs[0]: ${twice('org:a', 'org:b')}`]);
  });
});
