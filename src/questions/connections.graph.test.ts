// How two things are connected: the worked question, and on small files each argument and how sure a hop is on a day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { CONNECTED_FILES } from '../testing/connected-folder.ts';
import { graphOf } from '../testing/seed-folder.ts';
import { statementsDuring } from '../testing/statements.ts';

interface Hop {
  relation: string;
  sentenceVi: string;
  date: string | null;
  certainty: string;
  sources: { paragraphs: number[] | null; source: { id: string } }[];
}
interface Path {
  cost: number;
  certainty: string;
  hops: Hop[];
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

describe('6: how people are connected', () => {
  const told = ({ cost, certainty, hops }: Path) => [
    `${cost} ${certainty}`,
    ...hops.map(
      ({ sentenceVi, sources }) =>
        `${sentenceVi} [${sources.map(({ paragraphs, source }) => `${source.id.slice(7)} ${paragraphs ?? ''}`.trim()).join('; ')}]`,
    ),
  ];

  test('by which chains of sourced facts', async () => {
    const { oneAndOther, thirdAndOne } = await api.answer('06-how-are-they-connected');
    expect(oneAndOther.paths.map(told)).toEqual([
      [
        '3 CERTAIN',
        'Tào Đức Thắng phát biểu tại lễ ký Thỏa thuận hợp tác về chuyển đổi số ngày 12/10/2022 [tuyen-quang-2022-10-12 4,8]',
        'Lễ ký Thỏa thuận hợp tác về chuyển đổi số ngày 12/10/2022 có Chẩu Văn Lâm phát biểu [tuyen-quang-2022-10-12 3,4,9,11]',
      ],
      [
        '5.339 CERTAIN',
        'Tào Đức Thắng thay mặt Viettel tại 2 lễ ký [phu-tho-2025-08-21 3,6,13; phu-tho-2025-08-21 13; tuyen-quang-2022-10-12 4,8; tuyen-quang-2022-10-12 8]',
        'Viettel là một bên của Thỏa thuận hợp tác về chuyển đổi số (ký ngày 12/10/2022) [tuyen-quang-2022-10-12 2]',
        'Lễ ký Thỏa thuận hợp tác về chuyển đổi số ngày 12/10/2022 có Chẩu Văn Lâm phát biểu [tuyen-quang-2022-10-12 3,4,9,11]',
      ],
      [
        '6.415 CERTAIN',
        'Tào Đức Thắng ký Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030 ngày 21/8/2025 [phu-tho-2025-08-21 3,6,13]',
        'Lễ ký Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030 ngày 21/8/2025 có Đặng Xuân Phong phát biểu [phu-tho-2025-08-21 3,8,9]',
        'Đặng Xuân Phong giữ chức Ủy viên BCH Trung ương Đảng, được nêu ngày 21/8/2025 [phu-tho-2025-08-21 3,8,9]',
        'Chức Ủy viên BCH Trung ương Đảng do Chẩu Văn Lâm giữ, được nêu ngày 12/10/2022 [tuyen-quang-2022-10-12 3,4,9,11]',
      ],
    ]);
    expect(thirdAndOne.paths.map(told)).toEqual([
      [
        '7.113 CERTAIN',
        'Phạm Đức Long phát biểu tại lễ ký Thỏa thuận hợp tác chiến lược về viễn thông, công nghệ thông tin (VT-CNTT) giai đoạn 2017 - 2022 [tuyen-quang-vnpt 7]',
        'Thỏa thuận hợp tác chiến lược về viễn thông, công nghệ thông tin (VT-CNTT) giai đoạn 2017 - 2022 có UBND tỉnh Tuyên Quang là một bên [tuyen-quang-vnpt 1,2,3,6]',
        'UBND tỉnh Tuyên Quang là một bên của Thỏa thuận hợp tác về chuyển đổi số (ký ngày 12/10/2022) [tuyen-quang-2022-10-12 2,12]',
        'Lễ ký Thỏa thuận hợp tác về chuyển đổi số ngày 12/10/2022 có Tào Đức Thắng phát biểu [tuyen-quang-2022-10-12 4,8]',
      ],
      [
        '7.292 CERTAIN',
        'Phạm Đức Long thay mặt VNPT tại lễ ký Thỏa thuận hợp tác chiến lược về viễn thông, công nghệ thông tin (VT-CNTT) giai đoạn 2017 - 2022 [tuyen-quang-vnpt 7]',
        'VNPT được UBND tỉnh Tuyên Quang cam kết 1 việc trong khuôn khổ Thỏa thuận hợp tác chiến lược về viễn thông, công nghệ thông tin (VT-CNTT) giai đoạn 2017 - 2022 [tuyen-quang-vnpt 6]',
        'UBND tỉnh Tuyên Quang là một bên của Thỏa thuận hợp tác về chuyển đổi số (ký ngày 12/10/2022) [tuyen-quang-2022-10-12 2,12]',
        'Lễ ký Thỏa thuận hợp tác về chuyển đổi số ngày 12/10/2022 có Tào Đức Thắng phát biểu [tuyen-quang-2022-10-12 4,8]',
      ],
      [
        '7.452 CERTAIN',
        'Phạm Đức Long phát biểu tại lễ ký Thỏa thuận hợp tác chiến lược về viễn thông, công nghệ thông tin (VT-CNTT) giai đoạn 2017 - 2022 [tuyen-quang-vnpt 7]',
        'Thỏa thuận hợp tác chiến lược về viễn thông, công nghệ thông tin (VT-CNTT) giai đoạn 2017 - 2022 có UBND tỉnh Tuyên Quang là một bên [tuyen-quang-vnpt 1,2,3,6]',
        'UBND tỉnh Tuyên Quang được Viettel cam kết 2 việc trong khuôn khổ Thỏa thuận hợp tác về chuyển đổi số (ký ngày 12/10/2022) [tuyen-quang-2022-10-12 8]',
        'Viettel có Tào Đức Thắng thay mặt tại 2 lễ ký [phu-tho-2025-08-21 3,6,13; phu-tho-2025-08-21 13; tuyen-quang-2022-10-12 4,8; tuyen-quang-2022-10-12 8]',
      ],
    ]);
    for (const { searchedHops, truncated, reason } of [oneAndOther, thirdAndOne]) {
      expect([searchedHops, truncated, reason]).toEqual([6, false, null]);
    }
  });
});

describe('on small files', () => {
  let loaded: Promise<unknown> | undefined;
  /** To be called in a test, as files are made for one. */
  const ready = () => {
    loaded ??= load(api.graph, graphOf(CONNECTED_FILES));
    return loaded;
  };

  const QUERY = `query ($from: ID!, $to: ID!, $first: Int! = 1, $maxHops: Int! = 6, $asOf: Date, $via: [ConnectedKind!], $except: [ID!]! = [], $maxLinks: Int) {
    connections(from: $from, to: $to, first: $first, maxHops: $maxHops, asOf: $asOf, via: $via, except: $except, maxLinks: $maxLinks) {
      searchedHops truncated reason
      paths {
        length cost certainty
        nodes { ...Id }
        hops {
          from { ...Id } to { ...Id } relation backwards alsoRelated sentenceVi sentenceEn date dateBasis certainty inferred
          recordCount records { __typename ... on Tenure { id } ... on Commitment { id } ... on Participation { id } }
          sources { paragraphs source { id } }
        }
      }
    }
  }
  fragment Id on ConnectedThing {
    ... on Agreement { id } ... on CooperationArea { id } ... on Organisation { id } ... on Person { id }
    ... on PolicyDocument { id } ... on Post { id } ... on Province { id }
  }`;
  const search = async (from: string, to: string, more: object = {}) => {
    await ready();
    return (await api.data(QUERY, { from, to, ...more })).connections;
  };
  /** The ways found, each as the ids on it. */
  const ways = async (from: string, to: string, more: object = {}): Promise<string[]> =>
    (await search(from, to, more)).paths.map(({ nodes }: { nodes: { id: string }[] }) =>
      nodes.map(({ id }) => id).join(' '),
    );
  /** How sure the one hop between two neighbours is on days. */
  const sure = async (from: string, to: string, ...days: string[]): Promise<string> => {
    const found: string[] = [];
    for (const asOf of days) found.push((await search(from, to, { asOf, maxHops: 1 })).paths[0].hops[0].certainty);
    return found.join(' ');
  };

  test('a hop has both its ends, its relation, sentences, day, certainty, records and sources', async () => {
    const { paths } = await search('post:chu-tich', 'agreement:one', { via: ['PERSON'], except: ['person:noi'] });
    expect(paths).toEqual([
      {
        length: 2,
        cost: expect.any(Number),
        certainty: 'CERTAIN',
        nodes: [{ id: 'post:chu-tich' }, { id: 'person:ky' }, { id: 'agreement:one' }],
        hops: [
          {
            from: { id: 'post:chu-tich' },
            to: { id: 'person:ky' },
            relation: 'HELD_POST',
            backwards: true,
            alsoRelated: [],
            sentenceVi: 'Chức Chủ tịch Sao do Người ky giữ từ ngày 1/1/2020 đến năm 2023',
            sentenceEn: 'The post of Chủ tịch Sao was held by Người ky from 1 January 2020 until 2023',
            date: '2020-01-01/2023',
            dateBasis: 'STATED',
            certainty: 'CERTAIN',
            inferred: false,
            recordCount: 2,
            records: [
              { __typename: 'Tenure', id: 'tenure:ky/chu-tich/2020' },
              { __typename: 'Tenure', id: 'tenure:ky/chu-tich/seen-one' },
            ],
            sources: [
              { paragraphs: null, source: { id: 'source:list' } },
              { paragraphs: [3], source: { id: 'source:one' } },
            ],
          },
          {
            from: { id: 'person:ky' },
            to: { id: 'agreement:one' },
            relation: 'SIGNED',
            backwards: false,
            alsoRelated: [],
            sentenceVi: 'Người ky ký Thỏa thuận one ngày 12/10/2022',
            sentenceEn: 'Người ky signed Thỏa thuận one on 12 October 2022',
            date: '2022-10-12',
            dateBasis: 'STATED',
            certainty: 'CERTAIN',
            inferred: false,
            recordCount: 1,
            records: [{ __typename: 'Participation', id: 'participation:one/ky' }],
            sources: [{ paragraphs: [3], source: { id: 'source:one' } }],
          },
        ],
      },
    ]);
  });

  test('several records are one hop, several relations are told by the first; what is inferred says so', async () => {
    const [pledged] = (await search('org:sao', 'org:ubnd-cu', { maxHops: 1 })).paths[0].hops;
    expect(pledged).toMatchObject({ relation: 'PLEDGED_TO', recordCount: 2, date: '2022-10-12', alsoRelated: [] });
    expect(pledged.sources).toEqual(
      [6, 7].map((paragraph) => ({ paragraphs: [paragraph], source: { id: 'source:one' } })),
    );
    const [acted] = (await search('person:ky', 'org:sao', { maxHops: 1 })).paths[0].hops;
    expect(acted).toMatchObject({ relation: 'ACTED_FOR', inferred: true });
    expect(acted.sources.map(({ paragraphs }: Hop['sources'][0]) => paragraphs)).toEqual([[3], [4]]);
    const [body] = (await search('agreement:one', 'org:so', { maxHops: 1 })).paths[0].hops;
    expect(body).toMatchObject({ relation: 'ACTED_IN', backwards: true, alsoRelated: ['HAS_FOCAL_POINT'] });
    const [plan] = (await search('agreement:three', 'agreement:one', { maxHops: 1 })).paths[0].hops;
    expect(plan).toMatchObject({ relation: 'IMPLEMENTS', inferred: true });
  });

  test('how sure a hop is on a day', async () => {
    expect(await sure('person:ky', 'agreement:one', '2022-10-11', '2022-10-12', '2030-01-01')).toBe(
      'NO CERTAIN CERTAIN',
    );
    expect(await sure('person:ky', 'post:chu-tich', '2019-01-01', '2021-01-01', '2023-06-01', '2024-01-01')).toBe(
      'NO CERTAIN POSSIBLE NO',
    );
    expect(await sure('person:noi', 'post:chu-tich', '2021-01-01')).toBe('POSSIBLE'); // said of a signing without a day
    expect(await sure('org:sao', 'agreement:one', '2022-10-11', '2023-01-01', '2024-06-01', '2025-01-01')).toBe(
      'NO CERTAIN POSSIBLE NO',
    );
    expect(await sure('agreement:one', 'area:y-te', '2022-10-11', '2023-01-01')).toBe('NO CERTAIN');
    expect(await sure('agreement:two', 'agreement:one', '2023-12-31', '2024-06-01', '2025-01-01')).toBe(
      'NO POSSIBLE POSSIBLE', // sources disagree on what it follows
    );
    expect(await sure('org:ubnd-cu', 'province:cu', '2025-06-30', '2025-07-01')).toBe('CERTAIN NO');
    expect(await sure('province:cu', 'province:moi', '2025-06-30', '2025-07-01')).toBe('NO CERTAIN');
    expect(await sure('policy:57', 'org:ubnd-cu', '2018-01-01', '2019-05-05', '2020-01-01')).toBe(
      'NO POSSIBLE CERTAIN',
    );
    expect(await sure('area:y-te', 'area:xa-hoi', '1900-01-01')).toBe('CERTAIN');
    expect(await sure('post:chu-tich', 'org:sao', '2021-01-01')).toBe('CERTAIN');
  });

  test('what may be the same, or is disputed, is only possible, and so is the path', async () => {
    const [same] = (await search('org:cong-ty-sao', 'post:chu-tich', { maxHops: 2 })).paths;
    expect(same).toMatchObject({
      certainty: 'POSSIBLE',
      hops: [{ relation: 'POSSIBLY_SAME_AS', certainty: 'POSSIBLE', inferred: true }, { certainty: 'CERTAIN' }],
    });
    const disputed = (await search('agreement:two', 'agreement:one', { maxHops: 1 })).paths[0];
    expect(disputed).toMatchObject({ certainty: 'POSSIBLE', hops: [{ relation: 'FOLLOWS' }] });
  });

  test('via, except, maxLinks and maxHops leave ways out', async () => {
    const ends = ['person:ky', 'person:du'] as const;
    expect(await ways(...ends)).toEqual(['person:ky agreement:one person:du']);
    expect(await ways(...ends, { via: ['ORGANISATION', 'POST'] })).toEqual([]);
    expect(await ways(...ends, { except: ['agreement:one'] })).toEqual([]);
    expect(await ways(...ends, { maxLinks: 5 })).toEqual([]);
    expect(await ways(...ends, { maxHops: 1 })).toEqual([]);
    expect(await search(...ends, { maxHops: 1 })).toMatchObject({ searchedHops: 1, truncated: false, reason: null });
    expect(await ways('province:moi', 'org:sao', { first: 2, via: ['PROVINCE'] })).toEqual([
      'province:moi province:cu org:sao',
    ]);
    expect(await ways('province:moi', 'org:sao', { via: ['ORGANISATION'] })).toEqual([
      'province:moi org:ubnd-moi org:ubnd-cu org:sao',
    ]);
  });

  test('the cost is that of the formula', async () => {
    await ready();
    const { records } = await api.graph.driver.executeQuery(
      `MATCH (n {id: 'agreement:one'}) RETURN COUNT { (n)-[:CARRIES_OUT|COVERS|FOLLOWS|HAS_BACKGROUND|HAS_FOCAL_POINT|
        HAS_PARTICIPATION|IMPLEMENTS|PARTY_TO]-() } AS links`,
    );
    const links: number = records[0]?.get('links');
    const [path] = (await search('person:ky', 'person:du')).paths;
    expect(path.cost).toBeCloseTo(2 + Math.log2(links) / 4, 3);
    const [area] = (await search('agreement:one', 'area:xa-hoi')).paths;
    expect(area.cost).toBe(2 + 2 + Math.log2(2) / 4);
  });

  test.each([
    ['an unknown thing', { to: 'person:nobody' }, /no person, organisation.*"person:nobody"/],
    ['a thing of another kind', { to: 'source:list' }, /"source:list"/],
    ['one thing twice', { to: 'person:ky' }, /both "person:ky"; name two/],
    ['too many hops', { maxHops: 9 }, /maxHops must be from 1 to 8, and is 9/],
    ['no paths', { first: 0 }, /A page of connections has 1 to 10 rows, not 0\./],
    ['a negative number of links', { maxLinks: -1 }, /maxLinks must be at least 1, and is -1/],
    ['too many ids', { except: Array(101).fill('org:sao') }, /"except" has 101 items; at most 100 are taken/],
  ])('%s is refused', async (_, more, message) => {
    await ready();
    const { data, errors } = await api.ask(QUERY, { from: 'person:ky', to: 'person:du', ...more });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('whatever is selected on the things of a path, the answer is read in one statement', async () => {
    await ready();
    let statements: string[] = [];
    const count = async (selection: string) => {
      let hops: unknown[] = [];
      statements = await statementsDuring(api.graph, async () => {
        const answer = await api.data(
          `{ connections(from: "person:ky", to: "person:du") { paths { hops { ${selection} } } } }`,
        );
        hops = answer.connections.paths[0].hops;
      });
      return { count: statements.length, hops };
    };
    const plain = await count('date');
    const nested = await count(`
      from { ... on Person { name signed(limit: 9) { title parties(sort: [{ id: ASC }]) { name } } } ... on Agreement { title } }
      to { ... on Person { name tenures { post { title } } } ... on Agreement { id } } records { __typename }`);
    expect(nested.hops).toEqual([
      {
        from: {
          name: 'Người ky',
          signed: [{ title: 'Thỏa thuận one', parties: [{ name: 'Tập đoàn Sao' }, { name: 'UBND tỉnh Hoa' }] }],
        },
        to: { id: 'agreement:one' },
        records: [{ __typename: 'Participation' }],
      },
      {
        from: { title: 'Thỏa thuận one' },
        to: { name: 'Người du', tenures: [] },
        records: [{ __typename: 'Participation' }],
      },
    ]);
    expect(nested.count).toBe(plain.count);
    expect(statements.filter((statement) => statement.includes('this'))).toHaveLength(1);
  });
});
