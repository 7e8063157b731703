import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { graphOf } from '../testing/seed-folder.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

const ask: TestApi['data'] = (query, variables) => api.data(query, variables);
const answer: TestApi['answer'] = (name, variables) => api.answer(name, variables);

interface Office {
  state: string;
  post: { title: string };
  decidedBy: { since: string | null; person: { name: string } }[];
}

test('3: the agreements of today’s Phú Thọ and of what became it, each with the unit that signed', async () => {
  const { provinces } = await answer('03-agreements-of-a-province');
  expect(provinces).toMatchObject([
    {
      name: 'Phú Thọ',
      validFrom: '2025-07-01',
      predecessors: [
        { id: 'province:hoa-binh', name: 'Hòa Bình', validUntil: '2025-06-30' },
        { id: 'province:phu-tho', name: 'Phú Thọ', validUntil: '2025-06-30' },
        { id: 'province:vinh-phuc', name: 'Vĩnh Phúc', validUntil: '2025-06-30' },
      ],
      agreements: [
        {
          agreement: {
            id: 'agreement:phu-tho-viettel-2023',
            title: 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2023-2025',
            signedOn: null,
            period: '2023/2025',
          },
          signedBy: { id: 'province:phu-tho', name: 'Phú Thọ', validFrom: null, validUntil: '2025-06-30' },
          organisation: { id: 'org:ubnd-tinh-phu-tho', name: 'Ủy ban nhân dân tỉnh Phú Thọ' },
        },
        {
          agreement: {
            id: 'agreement:phu-tho-viettel-2025',
            title: 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030',
            signedOn: '2025-08-21',
            period: '2025/2030',
          },
          signedBy: { id: 'province:phu-tho-2025', name: 'Phú Thọ', validFrom: '2025-07-01', validUntil: null },
          organisation: { id: 'org:ubnd-tinh-phu-tho-2025', name: 'Ủy ban nhân dân tỉnh Phú Thọ' },
        },
      ],
    },
  ]);
});

test('3: without predecessors only its own; lineage is read both ways', async () => {
  const { provinces } = await answer('03-agreements-of-a-province', { predecessors: false });
  expect(provinces[0].agreements.map((row: { agreement: { id: string } }) => row.agreement.id)).toEqual([
    'agreement:phu-tho-viettel-2025',
  ]);
  const before = await ask(
    '{ provinces(where: {id: {eq: "province:phu-tho"}}) { successors { id } predecessors { id } } }',
  );
  expect(before.provinces).toEqual([{ successors: [{ id: 'province:phu-tho-2025' }], predecessors: [] }]);
});

test('7: Nguyễn Văn Sơn chaired the committee, and the office stated of him agrees', async () => {
  const { organisations, agreements } = await answer('07-who-held-the-office');
  expect(organisations[0].heads).toMatchObject([
    {
      certainty: 'CERTAIN',
      standing: 'SUBSTANTIVE',
      person: { id: 'person:nguyen-van-son-tuyen-quang', name: 'Nguyễn Văn Sơn' },
      post: { title: 'Chủ tịch UBND tỉnh Tuyên Quang' },
      tenures: [
        { since: '2021-06-30', until: '2025-06-30', seenOn: null },
        { since: null, until: null, seenOn: '2022-10-12' },
      ],
      sources: [
        { paragraphs: null, source: { id: 'source:baogiaothong-tuyen-quang-2021' } },
        { paragraphs: [4, 5, 7], source: { id: 'source:tuyen-quang-2022-10-12' } },
      ],
    },
  ]);
  const rows = agreements[0].participations.map(
    (p: { person: { name: string }; capacity: { state: string; posts: Office[] } }) => [
      p.person.name,
      p.capacity.state,
      p.capacity.posts.map(({ state, post, decidedBy }) =>
        [post.title, state, ...decidedBy.map((t) => t.since ?? 'seen')].join(' | '),
      ),
    ],
  );
  expect(rows).toEqual([
    [
      'Chẩu Văn Lâm',
      'UNKNOWN',
      [
        'Bí thư Tỉnh ủy Tuyên Quang | UNKNOWN',
        'Trưởng Đoàn đại biểu Quốc hội tỉnh Tuyên Quang | UNKNOWN',
        'Ủy viên BCH Trung ương Đảng | UNKNOWN',
      ],
    ],
    [
      'Nguyễn Văn Sơn',
      'CONFIRMED',
      [
        'Chủ tịch UBND tỉnh Tuyên Quang | CONFIRMED | 2021-06-30',
        'Phó Bí thư Tỉnh ủy Tuyên Quang | CONFIRMED | 2020-10-15',
      ],
    ],
    [
      'Tào Đức Thắng',
      'CONFIRMED',
      ['Chủ tịch Viettel | CONFIRMED | 2022-02-08 | seen', 'Tổng Giám đốc Viettel | CONFIRMED | 2022-02-08 | seen'],
    ],
  ]);
});

interface State {
  certainty: string;
  reasons?: string[];
  agreement: { id: string };
}
const states = (rows: State[]) =>
  rows.map((row) => [row.certainty, row.agreement.id.replace('agreement:', ''), ...(row.reasons ?? [])].join(' '));

test('8: which agreements run on a day and which have ended without a known follower', async () => {
  const { agreementsInForce, agreementsEnded } = await answer('08-in-force-and-ended');
  expect(states(agreementsInForce)).toEqual([
    'POSSIBLE bac-giang-viettel-2020 END_IMPRECISE',
    'POSSIBLE phu-tho-viettel-2023 SIGNING_UNKNOWN END_IMPRECISE',
    'POSSIBLE phu-tho-viettel-2025 START_IMPRECISE',
    'POSSIBLE quang-ninh-vnpt-2021 END_IMPRECISE READINGS_DISAGREE',
    'POSSIBLE tuyen-quang-viettel-2022 PERIOD_UNKNOWN',
  ]);
  expect(states(agreementsEnded)).toEqual([
    'CERTAIN tuyen-quang-vnpt-2017',
    'POSSIBLE bac-giang-viettel-2020',
    'POSSIBLE quang-ninh-vnpt-2021',
  ]);
});

test('8: a disputed end leaves the year between both readings possible; certain ones come first', async () => {
  const { agreementsInForce, agreementsEnded } = await answer('08-in-force-and-ended', { day: '2026-06-01' });
  expect(states(agreementsInForce)).toEqual([
    'CERTAIN phu-tho-viettel-2025',
    'POSSIBLE quang-ninh-vnpt-2021 END_IMPRECISE READINGS_DISAGREE',
    'POSSIBLE tuyen-quang-viettel-2022 PERIOD_UNKNOWN',
  ]);
  expect(states(agreementsEnded)).toEqual([
    'CERTAIN bac-giang-viettel-2020',
    'CERTAIN tuyen-quang-vnpt-2017',
    'POSSIBLE quang-ninh-vnpt-2021',
  ]);
  const { certain, page } = await ask(`{
    certain: agreementsInForce(on: "2026-06-01", includePossible: false) { certainty agreement { id } }
    page: agreementsInForce(on: "2026-06-01", limit: 1, offset: 1) { certainty agreement { id } }
  }`);
  expect(states(certain)).toEqual(['CERTAIN phu-tho-viettel-2025']);
  expect(states(page)).toEqual(['POSSIBLE quang-ninh-vnpt-2021']);
});

test.each(['2025', '2025-02-30', '12/10/2022', ''])('"%s" is no whole day', async (day) => {
  const query = 'query ($on: Date!) { agreementsInForce(on: $on) { certainty } }';
  const { errors } = await api.ask(query, { on: day });
  expect(errors?.[0]?.message).toContain('A whole day is needed, such as "2022-10-12"');
});

test('the pages of a list are the list', async () => {
  const { all, first, second } = await ask(`{
    all: inferred(limit: 5) { id }
    first: inferred(limit: 3) { id }
    second: inferred(limit: 2, offset: 3) { id }
  }`);
  expect(all).toHaveLength(5);
  expect([...first, ...second]).toEqual(all);
});

const AT = 'at: { source: source:list }';

/** Loads a small graph: two people, a post of one seat and one of many, and what is given. */
async function loadOwn({ tenures = [] as string[], agreements = {} as Record<string, string> }): Promise<void> {
  const list = tenures.length === 0 ? '' : `tenures:\n${tenures.map((t) => `  - { ${t}, ${AT} }`).join('\n')}\n`;
  const reference = `sources:
  - { id: source:list, publisher: Danh mục, language: vi, kind: REFERENCE, readAs: EXCERPT }
  - { id: source:other, publisher: Sổ tay, language: vi, kind: REFERENCE, readAs: EXCERPT }
organisations:
  - { id: org:one, name: Bên Một, kind: CORPORATION, ${AT} }
  - { id: org:two, name: Bên Hai, kind: CORPORATION, validUntil: "2030-06-30", ${AT} }
people:
  - { id: person:a, name: Nguyễn An, ${AT} }
  - { id: person:b, name: Trần Bình, ${AT} }
posts:
  - { id: post:head, title: Chủ tịch Bên Hai, organisation: org:two, seats: ONE, ${AT} }
  - { id: post:deputy, title: Phó Chủ tịch Bên Hai, organisation: org:two, seats: MANY, ${AT} }
${list}`;
  const files = Object.entries(agreements).map(([name, fields]): [string, string] => [
    `agreements/${name}.yaml`,
    `id: agreement:${name}
${AT.replace('source:list', 'source:other')}
title: Thỏa thuận
titleBasis: COMPOSED
kind: OTHER
parties: [{ org: org:one, ${AT} }, { org: org:two, ${AT} }]
signatories: UNKNOWN
${fields}
`,
  ]);
  onTestFinished(async () => {
    await load(api.graph, articleFacts());
  });
  await load(api.graph, graphOf({ 'reference/all.yaml': reference, ...Object.fromEntries(files) }));
}

describe('an agreement in force', () => {
  test('from the later of signing and start to the end, certain where every reading holds', async () => {
    await loadOwn({
      agreements: {
        next: 'signedOn: "2025-09-11"\nperiod: 2026/2030',
        year: 'signedOn: "2020-03-01"\nperiod: 2020/2025',
        bare: 'signedOn: "2022-10-12"',
        unsigned: 'period: 2021-01-01/2022-12-31',
        neither: '',
        open: 'signedOn: "2021"\nperiod: 2021-07-01/..',
        endless: 'signedOn: "2021-07-01"\nperiod: 2021-07-01/',
        startless: 'signedOn: "2021-07-01"\nperiod: /2025-12-31',
        disputed: `signedOn: [{ is: "2021-07-01" }, { is: "2021-08-01" }]\nperiod: 2021-01-01/2025-12-31`,
      },
    });
    const days = ['2020-01-15', '2021-07-15', '2022-10-12', '2025-06-15', '2025-12-01', '2026-01-01', '2027-01-01'];
    const query = 'query ($day: Date!) { agreements(sort: [{id: ASC}]) { id inForce(on: $day) } }';
    const found: Record<string, string[]> = {};
    for (const day of days) {
      const { agreements } = await ask(query, { day });
      for (const { id, inForce } of agreements) found[id] = [...(found[id] ?? []), inForce];
    }
    const rows = Object.entries(found).map(([id, on]) => [id, ...on].join(' '));
    expect(rows).toEqual([
      'agreement:bare NO NO POSSIBLE POSSIBLE POSSIBLE POSSIBLE POSSIBLE',
      'agreement:disputed NO POSSIBLE CERTAIN CERTAIN CERTAIN NO NO',
      'agreement:endless NO POSSIBLE POSSIBLE POSSIBLE POSSIBLE POSSIBLE POSSIBLE',
      'agreement:neither POSSIBLE POSSIBLE POSSIBLE POSSIBLE POSSIBLE POSSIBLE POSSIBLE',
      'agreement:next NO NO NO NO NO POSSIBLE CERTAIN',
      'agreement:open NO POSSIBLE CERTAIN CERTAIN CERTAIN CERTAIN CERTAIN',
      'agreement:startless NO POSSIBLE POSSIBLE POSSIBLE POSSIBLE NO NO',
      'agreement:unsigned NO POSSIBLE POSSIBLE NO NO NO NO',
      'agreement:year NO CERTAIN CERTAIN POSSIBLE POSSIBLE NO NO',
    ]);
  });
});

/** Who holds both posts on each day, as `head: a CERTAIN, b POSSIBLE`. */
async function holders(days: readonly string[], post = 'post:head'): Promise<Record<string, string>> {
  const query = `query ($post: ID!, $day: Date!) {
    posts(where: {id: {eq: $post}}) { holders(asOf: $day) { certainty person { id } } }
  }`; // one shape, so that it is planned once
  const found: Record<string, string> = {};
  for (const day of days) {
    const { posts } = await ask(query, { post, day });
    const rows: { certainty: string; person: { id: string } }[] = posts[0].holders;
    found[day] = rows.map((h) => `${h.person.id.replace('person:', '')} ${h.certainty}`).join(', ');
  }
  return found;
}

const span = (person: string, key: string, more: string, post = 'head') =>
  `person: person:${person}, post: post:${post}, key: "${key}", ${more}`;

/** An agreement that somebody took part in as head, which makes a sighting. */
const meeting = (day: string, person = 'a', post = 'head') => `signedOn: "${day}"
people: [{ person: person:${person}, roles: [ATTENDEE], posts: [post:${post}], at: { source: source:other } }]`;

describe('holding a post', () => {
  test('a sighting bounds a tenure without inventing its start or end', async () => {
    await loadOwn({ agreements: { one: meeting('2021-05-05'), two: meeting('2023-05-05') } });
    expect(await holders(['2020-01-01', '2021-05-05', '2022-01-01', '2024-01-01', '2030-07-01'])).toEqual({
      '2020-01-01': 'a POSSIBLE',
      '2021-05-05': 'a CERTAIN',
      '2022-01-01': 'a POSSIBLE',
      '2024-01-01': 'a POSSIBLE',
      '2030-07-01': '', // the body is no more
    });
  });

  test('a span covers its days; an imprecise day, an unknown end and disagreeing readings are possible', async () => {
    await loadOwn({
      tenures: [
        span('a', 'x', 'since: "2020-03", until: "2022-06-30"', 'deputy'),
        span('b', 'y', 'since: [{ is: "2020-06-01" }, { is: "2020-08-01" }]', 'deputy'),
      ],
    });
    const days = ['2020-02-29', '2020-03-15', '2020-04-01', '2020-07-01', '2022-06-30', '2022-07-01'];
    expect(await holders(days, 'post:deputy')).toEqual({
      '2020-02-29': '',
      '2020-03-15': 'a POSSIBLE',
      '2020-04-01': 'a CERTAIN',
      '2020-07-01': 'a CERTAIN, b POSSIBLE',
      '2022-06-30': 'a CERTAIN, b POSSIBLE',
      '2022-07-01': 'b POSSIBLE',
    });
  });

  test('between a certain start and a later sighting it is certain, unless another span may explain the sighting', async () => {
    await loadOwn({
      tenures: [
        span('a', 'x', 'since: "2020-01-01"', 'head'),
        span('b', 'y', 'since: "2010-01-01"', 'deputy'),
        span('b', 'z', 'since: "2020-01-01"', 'deputy'),
      ],
      agreements: { one: meeting('2023-05-05'), two: meeting('2023-05-05', 'b', 'deputy') },
    });
    const days = ['2019-12-31', '2021-01-01', '2023-05-05', '2023-05-06'];
    expect(Object.values(await holders(days))).toEqual(['', 'a CERTAIN', 'a CERTAIN', 'a POSSIBLE']);
    const deputies = Object.values(await holders(days, 'post:deputy'));
    expect(deputies).toEqual(['b POSSIBLE', 'b POSSIBLE', 'b CERTAIN', 'b POSSIBLE']);
  });

  test('where one holds the only seat for certain, another who only may does not; on a day of handover both hold it', async () => {
    await loadOwn({
      tenures: [
        span('a', 'x', 'since: "2020-01-01"'),
        span('b', 'y', 'since: "2022-01-01", until: "2022-12-31", standing: ACTING'),
        span('a', 'x', 'since: "2020-01-01"', 'deputy'),
        span('b', 'y', 'since: "2022-01-01", until: "2022-12-31"', 'deputy'),
      ],
    });
    const days = ['2021-12-31', '2022-01-01', '2023-01-01'];
    expect(Object.values(await holders(days))).toEqual(['a POSSIBLE', 'b CERTAIN', 'a POSSIBLE']);
    expect(Object.values(await holders(['2022-01-01'], 'post:deputy'))).toEqual(['b CERTAIN, a POSSIBLE']);
    const { people, organisations } = await ask(`{
      people(sort: [{id: ASC}]) {
        postsHeld(asOf: "2022-01-01") { certainty standing post { id } tenures { id } }
        certain: postsHeld(asOf: "2022-01-01", includePossible: false) { post { id } }
      }
      organisations(where: {id: {eq: "org:two"}}) { heads(asOf: "2022-01-01") { person { id } standing } }
    }`);
    const deputy = { id: 'post:deputy' };
    const head = { id: 'post:head' };
    expect(people).toEqual([
      {
        postsHeld: [
          { certainty: 'POSSIBLE', standing: 'SUBSTANTIVE', post: deputy, tenures: [{ id: 'tenure:a/deputy/x' }] },
        ],
        certain: [],
      },
      {
        postsHeld: [
          { certainty: 'CERTAIN', standing: 'SUBSTANTIVE', post: deputy, tenures: [{ id: 'tenure:b/deputy/y' }] },
          { certainty: 'CERTAIN', standing: 'ACTING', post: head, tenures: [{ id: 'tenure:b/head/y' }] },
        ],
        certain: [{ post: deputy }, { post: head }],
      },
    ]);
    expect(organisations).toEqual([{ heads: [{ person: { id: 'person:b' }, standing: 'ACTING' }] }]);
  });
});

describe('two people in one seat', () => {
  const CONFLICTS = `{ conflicts {
    subject property about { ... on Post { title conflict } }
    claims { value preference basis note sources { source { id } } }
  } }`;

  test.each([
    ['for a time', 'since: "2023-12-01", until: "2025-01-01"', '2023-12-01', '2024-01-01'],
    ['on a day within', 'since: "2021-06-01", until: "2021-06-01"', '2021-06-01', '2021-06-01'],
  ])('%s are a conflict, and its days have two certain holders', async (_, fields, first, last) => {
    await loadOwn({ tenures: [span('a', 'x', 'since: "2020-01-01", until: "2024-01-01"'), span('b', 'y', fields)] });
    const [a, b] = ['tenure:a/head/x', 'tenure:b/head/y'];
    const side = (value: string, other: string) => ({
      value,
      preference: 'ALTERNATIVE',
      basis: 'STATED',
      note: `shares ${first} to ${last} with ${other}`,
      sources: [{ source: { id: 'source:list' } }],
    });
    expect((await ask(CONFLICTS)).conflicts).toEqual([
      {
        subject: 'post:head',
        property: 'tenures',
        about: { title: 'Chủ tịch Bên Hai', conflict: true },
        claims: [side(a, b), side(b, a)],
      },
    ]);
    for (const day of [first, last]) {
      const query =
        'query ($day: Date!) { posts(where: {id: {eq: "post:head"}}) { holders(asOf: $day) { certainty } } }';
      const { posts } = await ask(query, { day });
      expect(posts[0].holders).toEqual([{ certainty: 'CERTAIN' }, { certainty: 'CERTAIN' }]);
    }
  });

  test('on the day of a handover are none', async () => {
    const tenures = [
      span('a', 'x', 'since: "2020-01-01", until: "2024-01-01"'),
      span('b', 'y', 'since: "2024-01-01", until: "2025-01-01"'),
    ];
    await loadOwn({ tenures });
    expect(await ask('{ conflicts { subject } posts { conflict } }')).toEqual({
      conflicts: [],
      posts: [{ conflict: false }, { conflict: false }],
    });
  });
});

describe('the office of a participant', () => {
  test.each([
    [
      'a span that covers the day confirms it',
      [span('a', 'x', 'since: "2020-01-01", until: "2024-01-01"')],
      'CONFIRMED',
    ],
    ['the sighting made from the article itself does not', [], 'UNKNOWN'],
    ['a start without an end does not, with that sighting alone', [span('a', 'x', 'since: "2020-01-01"')], 'UNKNOWN'],
    ['a tenure that had ended contradicts it', [span('a', 'x', 'until: "2021-12-31"')], 'CONTRADICTED'],
    ['one that may have ended does not', [span('a', 'x', 'until: "2022"')], 'UNKNOWN'],
    ['one that begins later does not', [span('a', 'x', 'since: "2023-01-01"')], 'UNKNOWN'],
    ['another in the only seat does', [span('b', 'y', 'since: "2020-01-01", until: "2024-01-01"')], 'CONTRADICTED'],
    ['another who only may be there does not', [span('b', 'y', 'since: "2020-01-01"')], 'UNKNOWN'],
    [
      'on a day of handover both hold it',
      [
        span('a', 'x', 'since: "2020-01-01", until: "2022-10-12"'),
        span('b', 'y', 'since: "2022-10-12", until: "2024"'),
      ],
      'CONFIRMED',
    ],
  ])('%s', async (_, tenures, state) => {
    await loadOwn({ tenures, agreements: { one: meeting('2022-10-12') } });
    const { participations } = await ask('{ participations { capacity { state posts { state post { id } } } } }');
    expect(participations).toEqual([{ capacity: { state, posts: [{ state, post: { id: 'post:head' } }] } }]);
  });

  test('of a day not known to the day, and of a group, nothing is known', async () => {
    const group = 'people: [{ key: all, stated: lãnh đạo, roles: [ATTENDEE], at: { source: source:other } }]';
    await loadOwn({
      tenures: [span('b', 'y', 'since: "2020-01-01", until: "2024-01-01"')],
      agreements: { one: meeting('2022'), two: `signedOn: "2022-10-12"\n${group}` },
    });
    const { participations } = await ask(
      '{ participations(sort: [{id: ASC}]) { capacity { state posts { state } } } }',
    );
    expect(participations).toEqual([
      { capacity: { state: 'UNKNOWN', posts: [{ state: 'UNKNOWN' }] } },
      { capacity: { state: 'UNKNOWN', posts: [] } },
    ]);
  });
});
