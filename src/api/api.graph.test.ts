// What the API answers and refuses, over HTTP, on a real database.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEEDS } from '../cli/seeds-arg.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { load } from '../graph/load.ts';
import { cuttableWay, startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

describe('reading', () => {
  test('signatories are exactly those that an article names as signing', async () => {
    const { data } = await api.ask(
      '{ agreements(sort: [{ id: ASC }]) { id signatories(sort: [{ id: ASC }]) { name } } }',
    );
    const signed = data.agreements.filter((a: { signatories: unknown[] }) => a.signatories.length > 0);
    expect(data.agreements).toHaveLength(6);
    expect(signed).toEqual([
      { id: 'agreement:phu-tho-viettel-2025', signatories: [{ name: 'Tào Đức Thắng' }, { name: 'Trần Duy Đông' }] },
    ]);
  });

  test('the relationships of the vocabulary lead both ways', async () => {
    const { data } = await api.ask(`{
      people(where: { id: { eq: "person:tao-duc-thang" } }) { signed { follows { id followedBy { id } } } tenures { id } }
      organisations(where: { id: { eq: "org:viettel" } }) {
        agreements(sort: [{ id: ASC }]) { id }
        partnersConnection(sort: [{ node: { id: ASC } }]) { edges { properties { agreementCount } node { id } } }
      }
      provinces(where: { id: { eq: "province:phu-tho-2025" } }) {
        organisations(sort: [{ id: ASC }]) { id }
        mergedFrom(sort: [{ id: ASC }]) { id }
      }
    }`);
    expect(data.people[0].signed).toEqual([
      { follows: { id: 'agreement:phu-tho-viettel-2023', followedBy: [{ id: 'agreement:phu-tho-viettel-2025' }] } },
    ]);
    expect(data.people[0].tenures).toHaveLength(6);
    expect(data.organisations[0]).toEqual({
      agreements: [
        { id: 'agreement:bac-giang-viettel-2020' },
        { id: 'agreement:phu-tho-viettel-2023' },
        { id: 'agreement:phu-tho-viettel-2025' },
        { id: 'agreement:tuyen-quang-viettel-2022' },
      ],
      partnersConnection: {
        edges: ['bac-giang', 'phu-tho', 'phu-tho-2025', 'tuyen-quang'].map((slug) => ({
          properties: { agreementCount: 1 },
          node: { id: `org:ubnd-tinh-${slug}` },
        })),
      },
    });
    expect(data.provinces[0].organisations).toHaveLength(5);
    expect(data.provinces[0].mergedFrom).toEqual([
      { id: 'province:hoa-binh' },
      { id: 'province:phu-tho' },
      { id: 'province:vinh-phuc' },
    ]);
  });

  test('a day without a year is kept as stated beside the inferred date and its reason', async () => {
    const { data } = await api.ask(`{ agreements(where: { id: { eq: "agreement:tuyen-quang-viettel-2022" } }) {
      signedOn signedOnStated signedOnBasis signedOnEarliest signedOnLatest
      claims { property value stated basis preference note sources { paragraphs source { id } } }
    } }`);
    const [agreement] = data.agreements;
    expect(agreement).toMatchObject({
      signedOn: '2022-10-12',
      signedOnStated: 'XXXX-10-12',
      signedOnBasis: 'INFERRED',
      signedOnEarliest: '2022-10-12',
      signedOnLatest: '2022-10-12',
    });
    const claims = agreement.claims.filter((claim: { property: string }) => claim.property === 'signedOn');
    expect(claims).toEqual([
      {
        property: 'signedOn',
        value: '2022-10-12',
        stated: 'XXXX-10-12',
        basis: 'INFERRED',
        preference: 'PREFERRED',
        note: expect.stringContaining('2022-02-08'),
        sources: [
          { paragraphs: null, source: { id: 'source:doanhnhantrevietnam-viettel-2022' } },
          { paragraphs: [2, 4, 5], source: { id: 'source:tuyen-quang-2022-10-12' } },
        ],
      },
    ]);
  });

  test('lists are filtered, ordered and paged', async () => {
    const page = `query ($after: String) {
      agreementsConnection(first: 4, after: $after, where: { parties: { some: { id: { startsWith: "org:" } } } }, sort: [{ id: ASC }]) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } }
      }
    }`;
    const first = (await api.ask(page)).data.agreementsConnection;
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    const second = (await api.ask(page, { after: first.pageInfo.endCursor })).data.agreementsConnection;
    expect(second.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.edges, ...second.edges].map((edge) => edge.node.id);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toEqual(ids.toSorted());
  });

  test('every thing that is a fact leads to a source', async () => {
    const { driver, database } = api.graph;
    const { records } = await driver.executeQuery(
      'MATCH (n:Thing) WHERE NOT n:Source AND NOT (n)-[:CITES]->(:Source) RETURN n.id',
      {},
      { database },
    );
    expect(records.map((record) => record.get(0))).toEqual([]);
  });
});

describe('refusing', () => {
  test('mutations and subscriptions are refused as such, and nothing changes', async () => {
    for (const query of [
      'mutation { deletePeople { nodesDeleted } }',
      'mutation { __typename }',
      'subscription { a }',
    ]) {
      const { status, errors } = await api.ask(query);
      expect(status).toBe(400);
      expect(['READ_ONLY', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions.code);
    }
    expect((await api.ask('{ peopleConnection { totalCount } }')).data.peopleConnection.totalCount).toBeGreaterThan(10);
  });

  test('a misspelt field is named with what was probably meant', async () => {
    const { status, errors } = await api.ask('{ agreements { titel } }');
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('Did you mean "title"');
  });

  test('values are data, never Cypher', async () => {
    const text = `x' OR 1=1 // \\" }) MATCH (n) DETACH DELETE n RETURN ({ a: "`;
    const { data } = await api.ask('query ($t: String!) { people(where: { name: { eq: $t } }) { id } }', { t: text });
    expect(data).toEqual({ people: [] });
  });
});

describe('health', () => {
  test('live while the process runs, ready with the version of the data set', async () => {
    expect((await api.app.inject('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = (await api.app.inject('/health/ready')).json();
    expect(ready.status).toBe('ok');
    expect(ready.dataset.version).toMatch(/^[0-9a-f]{64}$/);
    expect(ready.database).toEqual({ state: 'online' });
    expect(ready.disk).toBeUndefined();
  });

  test('says how much room the disk of the embedded database has', async () => {
    const embedded = await startApi(articleFacts(), undefined, undefined, { dataFolder: import.meta.dirname });
    const { disk } = (await embedded.app.inject('/health/ready')).json();
    expect(disk.freeBytes).toBeGreaterThan(0);
    await embedded.close();
  });

  test('not ready, and queries answered 503 without a word of its address, while the database is gone', async () => {
    const way = await cuttableWay();
    const gone = await startApi(articleFacts(), way.address);
    expect((await gone.ask('{ dataset { version } }')).status).toBe(200);
    await way.cut();
    const ready = await gone.app.inject('/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'not ready', code: 'DATABASE_UNREACHABLE', database: { state: 'unreachable' } },
    ]);
    const { status, errors } = await gone.ask('{ people { id } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'DATABASE_UNREACHABLE']);
    expect(JSON.stringify(errors)).not.toMatch(/neo4j|bolt|127\.0\.0\.1/i);
    await gone.close();
  });
});

describe('the version', () => {
  test('every answer names it, refused ones too', async () => {
    const { data, extensions } = await api.ask('{ dataset { version licence counts { label count } } }');
    expect(extensions?.dataset).toBe(data.dataset.version);
    expect(data.dataset.counts).toContainEqual({ label: 'Agreement', count: 6 });
    expect((await api.ask('{ agreements { id } }')).extensions?.dataset).toBe(data.dataset.version);
    expect((await api.ask('{ nope }')).extensions?.dataset).toBe(data.dataset.version);
  });

  test('the data set says of itself what its files do, and nothing where they do not', async () => {
    const query = '{ dataset { title publisher licence description } }';
    const { description, ...said } = (await api.data(query)).dataset;
    expect(said).toEqual({ title: 'Camkết', publisher: 'Camkết project', licence: 'CC-BY-4.0' });
    expect(description).toMatch(/^Who agreed what with whom/);
    const facts = articleFacts();
    const { about } = loadSeeds(SEEDS);
    await load(api.graph, facts);
    const unknown = { title: null, publisher: null, licence: null, description: null };
    expect((await api.data(query)).dataset).toEqual(unknown);
    await load(api.graph, facts, { about });
  });

  test('an answer has an ETag; whoever has it already is told so, and a refusal has none', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const url = `/graphql?query=${encodeURIComponent('{ agreements { id } }')}`;
    const first = await api.app.inject({ url, headers });
    expect(first.statusCode).toBe(200);
    expect(first.headers.etag).toMatch(/^W\/"[0-9a-f]{16}-[0-9a-f]{12}"$/);
    const again = await api.app.inject({ url, headers: { ...headers, 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const refused = await api.app.inject({ url: '/graphql?query=%7Bnope%7D', headers });
    expect([refused.statusCode, refused.headers.etag]).toEqual([400, undefined]);
  });
});

test("the README's query has the answer that the README shows", async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, query = ''] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, answer = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const { data } = await api.ask(query);
  expect({ data }).toEqual(JSON.parse(answer));
});
