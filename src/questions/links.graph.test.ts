// What a thing is linked to: on small files every link of one, in order, in pages, by relation, and on a day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { CONNECTED_FILES } from '../testing/connected-folder.ts';
import { graphOf } from '../testing/seed-folder.ts';

let api: TestApi;
afterAll(() => api.close());

const QUERY = `query ($of: ID!, $relation: [ConnectionRelation!], $backwards: Boolean, $first: Int! = 20, $after: String, $asOf: Date) {
  links(of: $of, relation: $relation, backwards: $backwards, first: $first, after: $after, asOf: $asOf) {
    of { ... on Organisation { id } ... on Agreement { id } }
    relations { relation backwards count }
    totalCount hasNextPage endCursor truncated
    links {
      from { ... on Organisation { id } ... on Agreement { id } }
      to { __typename ... on Agreement { id } ... on CooperationArea { id } ... on Organisation { id } ... on Person { id }
        ... on PolicyDocument { id } ... on Post { id } ... on Province { id } }
      relation backwards alsoRelated sentenceVi date certainty inferred recordCount
      records { __typename } sources { paragraphs source { id } }
    }
  }
}`;

interface Link {
  relation: string;
  backwards: boolean;
  to: { id: string };
  certainty: string;
}
let loaded: Promise<unknown> | undefined;
/** To be called in a test, as files are made for one. */
const ready = () => {
  loaded ??= load(api.graph, graphOf(CONNECTED_FILES));
  return loaded;
};
const ask = async (of: string, more: object = {}) => {
  await ready();
  return (await api.data(QUERY, { of, ...more })).links;
};
const told = ({ relation, backwards, to }: Link) => `${backwards ? '← ' : ''}${relation} ${to.id}`;

beforeAll(async () => {
  api = await startApi(articleFacts());
});

describe('the links of a thing', () => {
  test('are all its relations to all others, in order, counted by relation and direction', async () => {
    const page = await ask('org:sao');
    expect(page.links.map(told)).toEqual([
      '← ACTED_FOR person:ky',
      'PARTY_TO agreement:two',
      'PARTY_TO agreement:one',
      'PARTY_TO agreement:three',
      '← IN_ORGANISATION post:chu-tich',
      'PLEDGED_TO org:ubnd-cu',
      'GAVE_TO org:so',
      'HAS_OUTCOME_IN province:cu',
      '← POSSIBLY_SAME_AS org:cong-ty-sao',
    ]);
    expect(page.relations.map((each: object) => Object.values(each).join(' '))).toEqual([
      'ACTED_FOR true 1',
      'PARTY_TO false 3',
      'IN_ORGANISATION true 1',
      'PLEDGED_TO false 1',
      'GAVE_TO false 1',
      'HAS_OUTCOME_IN false 1',
      'POSSIBLY_SAME_AS true 1',
    ]);
    expect(page).toMatchObject({ of: { id: 'org:sao' }, totalCount: 9, hasNextPage: false, truncated: false });
  });

  test('each has its sentence from this end, its day and its sources', async () => {
    const { links } = await ask('org:sao', { relation: ['PLEDGED_TO'] });
    expect(links).toEqual([
      {
        from: { id: 'org:sao' },
        to: { __typename: 'Organisation', id: 'org:ubnd-cu' },
        relation: 'PLEDGED_TO',
        backwards: false,
        alsoRelated: [],
        sentenceVi: 'Tập đoàn Sao cam kết 2 việc với UBND tỉnh Hoa trong khuôn khổ Thỏa thuận one (ký ngày 12/10/2022)',
        date: '2022-10-12',
        certainty: 'CERTAIN',
        inferred: false,
        recordCount: 2,
        records: [{ __typename: 'Commitment' }, { __typename: 'Commitment' }],
        sources: [6, 7].map((paragraph) => ({ paragraphs: [paragraph], source: { id: 'source:one' } })),
      },
    ]);
  });

  test('two relations of the same two are two links, each naming the other', async () => {
    const { links } = await ask('agreement:one', { relation: ['ACTED_IN', 'HAS_FOCAL_POINT'] });
    expect(links.map((link: Link & { alsoRelated: string[] }) => [told(link), ...link.alsoRelated])).toEqual([
      ['← ACTED_IN org:so', 'HAS_FOCAL_POINT'],
      ['HAS_FOCAL_POINT org:so', 'ACTED_IN'],
    ]);
  });

  test('one direction alone can be asked for', async () => {
    const ways = async (backwards: boolean) =>
      (await ask('agreement:one', { relation: ['FOLLOWS', 'IMPLEMENTS'], backwards })).links.map(told);
    expect(await ways(false)).toEqual([]);
    expect(await ways(true)).toEqual(['← FOLLOWS agreement:two', '← IMPLEMENTS agreement:three']);
  });

  test('pages hold each link once; a cursor of another question is refused', async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: { links: Link[]; hasNextPage: boolean; endCursor: string; totalCount: number } = await ask(
        'org:sao',
        {
          first: 4,
          after,
        },
      );
      expect(page.totalCount).toBe(9);
      found.push(...page.links.map(told));
      ({ hasNextPage: more, endCursor: after } = page);
    }
    expect(found).toEqual((await ask('org:sao')).links.map(told));
    const { errors } = await api.ask(QUERY, { of: 'org:so', after });
    expect(errors?.[0]?.message).toMatch(/^"after" is no cursor of this list of links/);
  });

  test('a day says how sure each link is and leaves none out', async () => {
    const { links } = await ask('org:sao', { relation: ['PARTY_TO'], asOf: '2023-01-01' });
    expect(links.map((link: Link) => `${link.to.id} ${link.certainty}`)).toEqual([
      'agreement:two NO',
      'agreement:one CERTAIN',
      'agreement:three POSSIBLE',
    ]);
  });

  test('what has none has an empty page', async () => {
    expect(await ask('org:sao', { relation: ['SIGNED'] })).toMatchObject({
      links: [],
      totalCount: 0,
      hasNextPage: false,
      endCursor: null,
    });
  });

  test.each([
    ['person:nobody', {}, /no person, organisation.*"person:nobody"/],
    ['source:list', {}, /"source:list"/],
    ['org:sao', { first: 101 }, /1 to 100 rows, not 101/],
  ])('of %s with %o are refused', async (of, more, message) => {
    await ready();
    const { errors } = await api.ask(QUERY, { of, ...more });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
