// The agreements of an area, an organisation or a province, newest first, and how many there are.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphData } from '../domain/graph-data.ts';
import { load } from '../graph/load.ts';
import { type Answer, startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { loadMerged } from '../testing/merged-provinces.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

/** Each thing with its agreements by the key, and as they are sorted. */
async function bothWays(list: string): Promise<Answer['data'][]> {
  return api.all(
    `${list}(sort: [{ id: ASC }])`,
    `id agreementCount newestAgreements(limit: 100) { id signedOnLatest } agreements { id signedOnLatest }`,
  );
}

const newestFirst = (a: Answer['data'], b: Answer['data']) =>
  (a.signedOnLatest === b.signedOnLatest ? 0 : (a.signedOnLatest ?? '') > (b.signedOnLatest ?? '') ? -1 : 1) ||
  (a.id < b.id ? -1 : 1);

async function expectAlike(): Promise<void> {
  for (const list of ['cooperationAreas', 'organisations']) {
    const things = await bothWays(list);
    expect(things.some(({ agreements }) => agreements.length > 2)).toBe(true);
    for (const { id, agreementCount, newestAgreements, agreements } of things) {
      expect(newestAgreements, id).toEqual(agreements.toSorted(newestFirst));
      expect(agreementCount, id).toBe(agreements.length);
    }
  }
}

test('are the same agreements as without an order, the newest first', expectAlike);

test('come in pages', async () => {
  const [whole, ...pages] = await Promise.all(
    ['limit: 100', 'limit: 2', 'limit: 2, offset: 2'].map(async (page) => {
      const { organisations } = await api.data(
        `{ organisations(where: { id: { eq: "org:viettel" } }) { newestAgreements(${page}) { id } } }`,
      );
      return organisations[0].newestAgreements;
    }),
  );
  expect(pages.flat()).toEqual(whole.slice(0, 4));
});

test('follow a load that changes a day, or takes it away', async () => {
  const facts = articleFacts();
  const turned: GraphData = {
    ...facts,
    nodes: new Map(
      [...facts.nodes].map(([id, node], i) => {
        const { signedOnLatest, ...others } = node.properties;
        if (node.label !== 'Agreement' || signedOnLatest === undefined) return [id, node];
        const properties = i % 3 === 0 ? others : { ...others, signedOnLatest: `20${10 + (i % 9)}-01-01` };
        return [id, { ...node, properties }];
      }),
    ),
  };
  await load(api.graph, turned);
  await expectAlike();
  await load(api.graph, facts);
  await expectAlike();
});

test.each([true, false])(
  'of a province are those of all its bodies, each once (merged ones too: %s)',
  async (isAll) => {
    await loadMerged(api.graph);
    await api.graph.driver.executeQuery(`
    MATCH (company:Organisation {id: 'org:acme'}), (north:Province {id: 'province:north'})
    MERGE (company)-[:OF_PROVINCE]->(north)`);
    const asked = `includePredecessors: ${isAll}`;
    const provinces = await api.all(
      'provinces(sort: [{ id: ASC }])',
      `id newestAgreements(${asked}) { id } page: newestAgreements(${asked}, limit: 2, offset: 1) { id }
    agreements(${asked}) { agreement { id signedOnLatest } }`,
    );
    for (const { id, newestAgreements, page, agreements } of provinces) {
      const rows = agreements.map(({ agreement }: Answer['data']) => [agreement.id, agreement]);
      const newest = [...new Map<string, Answer['data']>(rows).values()]
        .toSorted(newestFirst)
        .map((row) => ({ id: row.id }));
      expect(newestAgreements, id).toEqual(newest);
      expect(page, id).toEqual(newest.slice(1, 3));
    }
    const counts = provinces.map(({ newestAgreements }) => newestAgreements.length);
    expect(counts.toSorted()).toEqual(isAll ? [0, 2, 2, 5, 6] : [0, 1, 2, 2, 6]);
  },
);
