// Everything called so or so: written-out answers, pages, hostile texts, and how well the judged searches are answered.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../facts/seeds.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { generatedSearches, handPickedSearches, type JudgedSearch, judge } from '../testing/judged-searches.ts';
import { statementsDuring } from '../testing/statements.ts';

interface Hit {
  kind: string;
  label: string;
  why: string;
  matched: string;
  score: number;
  thing: { __typename: string; id: string } | null;
}
interface Page {
  hits: Hit[];
  hasNextPage: boolean;
  endCursor: string | null;
  isComplete: boolean;
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const search = async (variables: Record<string, unknown>) =>
  (await api.answer('15-everything-called', variables)).search as Page;
const line = ({ kind, why, label }: Hit) => `${kind} ${why} ${label}`;

describe('15: everything called', () => {
  test('thang: people of that name, then what is called after one', async () => {
    const { hits, ...page } = await search({});
    expect(hits.slice(0, 6).map(line)).toEqual([
      'PERSON FOLDED Tào Đức Thắng, Chủ tịch Viettel, 2025',
      'PERSON FOLDED Nguyễn Văn Thắng, Chủ tịch UBND tỉnh Quảng Ninh, 2020',
      'ORGANISATION FOLDED Trường Đại học Tôn Đức Thắng',
      'POST ALIAS Hiệu trưởng Trường Đại học Tôn Đức Thắng',
      'ORGANISATION FOLDED Đảng ủy Trường Đại học Tôn Đức Thắng',
      'POST ABBREVIATION Phó Bí thư Đảng ủy Trường Đại học Tôn Đức Thắng',
    ]);
    expect(hits.every(({ matched }) => /th[aắá]ng/i.test(matched))).toBe(true);
    expect(page).toEqual({ hasNextPage: true, endCursor: expect.any(String), isComplete: true });
  });

  test('thắng: the same, with its marks', async () => {
    const { hits } = await search({ text: 'thắng', first: 3 });
    expect(hits.map(line)).toEqual([
      'PERSON EXACT Tào Đức Thắng, Chủ tịch Viettel, 2025',
      'PERSON EXACT Nguyễn Văn Thắng, Chủ tịch UBND tỉnh Quảng Ninh, 2020',
      'ORGANISATION EXACT Trường Đại học Tôn Đức Thắng',
    ]);
  });

  test('tao duc thang: he alone, with what he signed in the same answer', async () => {
    const { hits } = await search({ text: 'tao duc thang' });
    expect(hits).toEqual([
      {
        kind: 'PERSON',
        label: 'Tào Đức Thắng, Chủ tịch Viettel, 2025',
        why: 'FOLDED',
        matched: 'Tào Đức Thắng',
        score: 0.95,
        thing: {
          __typename: 'Person',
          id: 'person:tao-duc-thang',
          signed: [
            {
              id: 'agreement:dak-lak-viettel-2025',
              title: 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025 - 2030',
            },
            {
              id: 'agreement:phu-tho-viettel-2025',
              title: 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030',
            },
          ],
        },
      },
    ]);
  });
});

const HITS =
  'hits { kind label why thing { __typename ... on Person { id } ... on Province { id } } } hasNextPage endCursor isComplete';

describe('a text', () => {
  test.each([
    ['signs', '*'],
    ['a quotation mark', '"'],
    ['a backslash', '\\'],
    ['an emoji', '🎉'],
    ['marks without letters', '\u0301\u0323'],
    ['nothing', ''],
    ['blanks', ' \u00a0 '],
  ])('of %s finds nothing', async (_, text) => {
    const { search: page } = await api.data(`query ($text: String!) { search(text: $text) { ${HITS} } }`, { text });
    expect(page).toEqual({ hits: [], hasNextPage: false, endCursor: null, isComplete: true });
  });

  test.each([
    '"phu tho"',
    'phu~1 tho',
    'Phu* Tho*',
    'searchText:phu +tho',
    '(phu\\ tho',
    'phu && tho',
    'phu 🎉 tho',
    '[phu TO tho}',
  ])('with syntax of the index, %s, is its words', async (text) => {
    const words = text.replace(/[^a-zA-Z0-9]+/g, ' ').trim();
    const [hostile, plain] = [await search({ text }), await search({ text: words })];
    expect(hostile.hits).toEqual(plain.hits);
  });

  test('AND, OR and NOT are words like others', async () => {
    const { hits } = await search({ text: 'phu AND tho', kinds: ['POST'] });
    expect(hits.map(({ matched }) => matched)).toEqual([
      'Editor-in-chief of the Phú Thọ newspaper and broadcaster',
      'Director of the Phú Thọ department of culture, sports and tourism',
    ]);
    expect((await search({ text: 'phu OR vnpt' })).hits).toEqual([]);
  });

  test('of more than 200 characters is refused', async () => {
    const { errors } = await api.ask(`query ($text: String!) { search(text: $text) { ${HITS} } }`, {
      text: 'á'.repeat(10_000),
    });
    expect(errors?.[0]).toMatchObject({
      message: '"text" has 10000 characters; at most 1000 are taken: shorten it.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await search({ text: `${'🎉'.repeat(189)}Tào Đức Thắ` })).hits).toHaveLength(1);
    expect((await search({ text: 'a '.repeat(100) })).hits).toEqual([]);
  });
});

describe('pages', () => {
  test('go on where the one before ended, to the end, each hit once', async () => {
    const all = await search({ text: 'an', first: 50 });
    const found: Hit[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { hits, hasNextPage, endCursor }: Page = await search({ text: 'an', first: 7, after });
      found.push(...hits);
      [after, isMore] = [endCursor, hasNextPage];
    }
    expect(found.slice(0, 50)).toEqual(all.hits);
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(found.map(({ label, thing }) => `${label} ${JSON.stringify(thing)}`)).size).toBe(found.length);
  });

  test('of 0 or more than 50 hits are refused', async () => {
    for (const first of [0, -1, 51]) {
      const { errors } = await api.ask(`{ search(text: "an", first: ${first}) { ${HITS} } }`);
      expect(errors?.[0]).toMatchObject({
        message: `A page of search has 1 to 50 rows, not ${first}${first > 50 ? '; go on with after' : ''}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  test('after a cursor that is none of this search are refused', async () => {
    const { endCursor } = await search({ text: 'an', first: 3 });
    const forged = Buffer.from('0123456789abcdefprovince:an-giang').toString('base64url');
    const tries: [string, unknown][] = [
      ['an', forged],
      ['an', 'x'],
      ['an', ''],
      ['an', `${endCursor}x`],
      ['ang', endCursor],
    ];
    for (const [text, after] of tries) {
      const { errors } = await api.ask(
        `query ($text: String!, $after: String) { search(text: $text, after: $after) { ${HITS} } }`,
        { text, after },
      );
      expect(errors?.[0]?.extensions.code, String(after)).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(/^"after" is no cursor of this search/);
    }
  });

  test('say so where more may fit than are looked at', async () => {
    const { isComplete } = await search({ text: 'tinh' });
    expect(isComplete).toBe(false);
  });
});

test('only the asked kinds are found', async () => {
  const { hits } = await search({ text: 'phu tho', kinds: ['PROVINCE', 'POST'], first: 50 });
  expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['PROVINCE', 'POST']));
  expect((await search({ text: 'phu tho', kinds: [] })).hits).toEqual([]);
});

test('what things are found by is no fact: neither a field nor a claim', async () => {
  const { people } = await api.data(
    '{ people(where: { id: { eq: "person:tao-duc-thang" } }) { claims { property } } }',
  );
  expect(people[0].claims.filter(({ property }: { property: string }) => property.startsWith('search'))).toEqual([]);
  for (const field of ['searchText', 'searchFolded', 'searchContext', 'searchLabel']) {
    const { errors } = await api.ask(`{ people { ${field} } }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

test('a search is two statements, whatever is asked of the things found', async () => {
  const query = `{ search(text: "phu tho", first: 50) { hits { thing {
    ... on Person { signed(limit: 9) { title parties(limit: 9) { name } } tenures { post { title } } }
    ... on Organisation { agreements(limit: 9) { title signatories(limit: 9) { name } } }
    ... on Post { tenures(limit: 20) { person { name } } }
  } } } }`;
  await api.ask(query); // the library asks a new database for its version first
  let found: Page['hits'] = [];
  const statements = await statementsDuring(api.graph, async () => {
    found = (await api.data(query)).search.hits;
  });
  expect(found.length).toBeGreaterThan(30);
  expect(statements).toHaveLength(2);
});

describe('judged searches', () => {
  const { graph: seeds } = loadSeeds(join(import.meta.dirname, '../../seeds'));
  const generated = generatedSearches(seeds);
  const sets: Record<string, JudgedSearch[]> = {
    generated: generated.filter((_, i) => i % 5 === 0), // npm run bench:search takes all
    'hand-picked': handPickedSearches(),
  };

  test('are many, of every kind, and name things that there are', () => {
    expect(generated.length).toBeGreaterThan(2000);
    expect(sets['hand-picked']?.length).toBeGreaterThan(150);
    const unknown = sets['hand-picked']?.flatMap(({ right }) => [...right].filter((id) => !seeds.nodes.has(id)));
    expect(unknown).toEqual([]);
  });

  test.each(Object.keys(sets))(
    '%s: a right thing first in 95 of 100, among the first five in 99',
    async (name) => {
      const { at1, at5, misses } = await judge(api.graph, sets[name] ?? []);
      expect(at1, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(at5, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
    },
    300_000,
  );
});
