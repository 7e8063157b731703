// Operations that are kept prepared are answered as those that are not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { endedBy } from '../../graph/cancel.ts';
import { connect, type Graph } from '../../graph/driver.ts';
import { load } from '../../graph/load.ts';
import { articleFacts } from '../../testing/articles.ts';
import { FUZZ_RUNS, generateQuery } from '../../testing/generated-queries.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { type ApiContext, createApollo, createContext } from '../apollo.ts';
import { createApiSchema } from '../schema.ts';
import { type KnownOperation, type Prepare, preparedOperations } from './operations.ts';
import { SAMPLE } from './translations.ts';

let graph: Graph;
let schema: GraphQLSchema;
let prepared: ApolloServer<ApiContext>;
let plain: ApolloServer<ApiContext>;
/** The operations that were asked of the prepared server. */
const known: KnownOperation[] = [];

beforeAll(async () => {
  graph = await connect(inject('address'));
  await load(graph, articleFacts());
  schema = await createApiSchema();
  const keep = preparedOperations(16_777_216);
  const prepare: Prepare = (...asked) => {
    const operation = keep(...asked);
    known.push(operation.known);
    return operation;
  };
  prepared = createApollo(schema, undefined, { prepare });
  plain = createApollo(schema, undefined);
});
afterAll(() => graph.close());

type Variables = Record<string, unknown>;

async function answerOf(server: ApolloServer<ApiContext>, query: string, variables: Variables, of: Graph = graph) {
  const contextValue = createContext(of, 600_000, () => 0);
  const response = await server.executeOperation({ query, variables }, { contextValue });
  const { body, http } = response;
  const result = body.kind === 'single' ? body.singleResult : undefined;
  // Of several fields that can't be answered one is named, whichever was first.
  const shown =
    result?.data === null ? { ...result, errors: result.errors?.map(({ extensions }) => extensions) } : result;
  return { status: http?.status, text: JSON.stringify(shown).replaceAll(/"requestId":"[^"]*"/g, '') };
}

/** Asks both servers; the answer of both. */
async function ask(query: string, variables: Variables = {}) {
  const [kept, translated] = [await answerOf(prepared, query, variables), await answerOf(plain, query, variables)];
  expect(kept, `${query} ${JSON.stringify(variables)}`).toEqual(translated);
  return { ...JSON.parse(kept.text), operation: known.at(-1) as KnownOperation };
}

const usesOf = ({ translations }: KnownOperation) =>
  Object.fromEntries([...translations].map(([name, translation]) => [name, translation?.uses ?? null]));

const FOLDER = join(import.meta.dirname, '../../questions');
const WORKED = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));

test.each(WORKED)('%s, asked again and again', async (file) => {
  const query = readFileSync(join(FOLDER, file), 'utf8');
  for (let i = 0; i < 4; i++) await ask(query);
});

const BY_ID = `query ($id: ID!, $name: String, $limit: Int) {
  agreements(where: { id: { eq: $id } }) { id parties(where: { name: { startsWith: $name } }, limit: $limit) { name } }
  it: organisations(where: { OR: [{ id: { eq: $id } }, { agreements: { some: { id: { eq: $id } } } }] }, sort: [{ id: ASC }]) {
    id kind agreements(sort: [{ signedOnLatest: DESC }, { id: ASC }], limit: 1) { id signatories { name } }
  } }`;
const IDS = [
  'agreement:phu-tho-viettel-2025',
  'org:viettel',
  'nothing',
  'agreement:phu-tho-viettel-2023',
  'Tiếng Việt',
];

test('an operation is translated once for all texts, and once for each number and for each that is left out', async () => {
  const asked = async (variables: Variables) => usesOf((await ask(BY_ID, variables)).operation);
  const uses: unknown[] = [];
  for (const id of IDS) uses.push(await asked({ id, name: 'T', limit: 1 }));
  expect(uses).toEqual([
    {},
    { it: 0 }, // no agreement has this id: what is made of its rows can't be compared
    { it: 1 },
    { it: 2, agreements: 0 },
    { it: 3, agreements: 1 },
  ]);
  for (const variables of [{ name: 'T', limit: 2 }, { name: null, limit: 1 }, { limit: 1 }, { name: '', limit: 1 }]) {
    expect(await asked({ id: IDS[0], ...variables })).toEqual({});
  }
});

test('what a search has found is selected from without a translation, of whatever types it is', async () => {
  const query = `query ($text: String!) { search(text: $text, first: 3) { hits { score thing {
    __typename ... on Person { name signed(limit: 2) { title } } ... on Organisation { name kind } } } } }`;
  let uses: unknown;
  for (const text of ['thang', 'viettel', 'phu tho', 'xyz', 'vnpt'])
    uses = usesOf((await ask(query, { text })).operation);
  expect(uses).toEqual({ search: 3 });
});

describe('translated each time is', () => {
  test('a page of a connection of Query', async () => {
    const query =
      'query ($id: ID!) { agreementsConnection(where: { id: { eq: $id } }) { totalCount edges { node { id } } } }';
    for (const id of IDS) expect(usesOf((await ask(query, { id })).operation)).toEqual({});
  });

  test('what goes on after a cursor, of which each is looked at', async () => {
    const query = `query ($after: String) { organisations(limit: 3) { agreementsConnection(first: 1, after: $after) {
      edges { cursor node { id } } pageInfo { endCursor } } } }`;
    for (const after of [null, 'YXJyYXljb25uZWN0aW9uOjA=', 'YXJyYXljb25uZWN0aW9uOjE=', 'forged', '']) {
      const { operation } = await ask(query, { after });
      expect([operation.times, usesOf(operation)]).toEqual([0, {}]);
    }
  });

  test('everything where nothing is kept', async () => {
    const prepare = preparedOperations(0);
    const asked = { schema, operation: {} as never, variables: {}, source: '{ a }', hash: 'x', longestText: 9 };
    const look = () => ({ document: {} as never, cost: {} });
    for (let i = 0; i < 3; i++) expect(prepare(asked, look).known.times).toBe(0);
  });
});

test('a text that is too long is refused the second time too', async () => {
  for (const id of ['x', 'y', 'z'.repeat(1001), 'z'.repeat(1000)]) {
    const { errors } = await ask(BY_ID, { id });
    expect(errors?.[0]?.extensions.code).toBe(id.length > 1000 ? 'BAD_USER_INPUT' : undefined);
  }
});

test('a list that goes on says so, and each answer what it costs', async () => {
  const query = 'query ($id: ID) { agreements(where: { NOT: { id: { eq: $id } } }) { parties(limit: 1) { id } } }';
  for (const id of IDS) {
    const { extensions } = await ask(query, { id });
    expect(extensions.cost.depth).toBe(3);
  }
  const long = 'query ($id: ID) { organisations(where: { NOT: { id: { eq: $id } } }) { id } }';
  for (const id of IDS) expect((await ask(long, { id })).extensions.cut).toEqual([['organisations']]);
});

test('numbers and days that look alike are told apart', async () => {
  const numbers =
    'query ($n: Float, $id: ID) { outcomes(where: { value: { gte: $n }, NOT: { id: { eq: $id } } }) { id value } }';
  for (const n of [0, -0, 1, 1.5, 2 ** 53, 1e300, -1, 0, -0]) for (const id of IDS) await ask(numbers, { n, id });
  const days =
    'query ($day: Date, $id: ID) { agreements(where: { signedOnLatest: { gte: $day }, NOT: { id: { eq: $id } } }) { id } }';
  for (const day of ['0001-01-01', '0099-12-31', '1999-12-31', '2023-01-01', '9999-12-31']) {
    for (const id of IDS) await ask(days, { day, id });
  }
});

test('what is kept is compared now and then, and left where it is wrong', async () => {
  const query = 'query ($id: ID!) { people(where: { id: { eq: $id } }) { id name } }';
  const id = 'person:tao-duc-thang';
  for (let i = 0; i < 3; i++) await ask(query, { id });
  const { operation } = await ask(query, { id });
  const translation = operation.translations.get('people');
  expect(translation?.uses).toBe(2);
  Object.assign(translation ?? {}, { uses: SAMPLE - 1, parametersOf: () => ({ param0: 'person:other' }) });
  await ask(query, { id });
  expect(operation.translations.get('people')).toBeNull();
  await ask(query, { id });
});

describe('without the executor', () => {
  const query = `query ($id: ID!) { organisations(where: { id: { eq: $id } }) {
    __typename key: id ...it agreements(limit: 1, sort: [{ id: ASC }]) { id areas { id } } } }
    fragment it on Organisation { name name aliases agreementCount }`;
  const completionOf = async (text: string, variables: Variables) => (await ask(text, variables)).operation.completion;

  test('are answered what was asked before, and which lists go on', async () => {
    for (let i = 0; i < 3; i++) await ask(query, { id: 'org:viettel' });
    expect((await completionOf(query, { id: 'org:vnpt' }))?.uses).toBe(3);
    const { extensions } = await ask('{ organisations { id agreements(limit: 1) { id } } }');
    expect(extensions.cut).toEqual([['organisations']]);
  });

  test('are answered interfaces and unions', async () => {
    const several = `query ($id: ID!, $text: String!) { nodes(ids: [$id]) { id thing { __typename ... on Person { name } ...it } }
      search(text: $text, first: 3) { hits { score thing { ... on Organisation { name } ...it } } } }
      fragment it on Agreement { title areas(limit: 1) { name } }`;
    for (const id of IDS) await ask(several, { id, text: id }); // two of them are no ids
    expect((await completionOf(several, { id: 'org:vnpt', text: 'vnpt' }))?.uses).toBe(3);
  });

  test('are not: connections, what was asked once', async () => {
    const several =
      '{ people(limit: 3) { id } organisations(limit: 1) { id agreementsConnection(first: 1) { totalCount } } }';
    const connected = '{ organisations(limit: 3) { agreementsConnection(first: 1) { totalCount } } }';
    for (const text of [several, connected, several, connected])
      expect((await completionOf(text, {})) ?? null).toBeNull();
    expect(await completionOf('{ people(limit: 2) { id name } }', {})).toBeUndefined();
  });

  test('is not what has an error, which was read once', async () => {
    const nameless = 'org:nameless';
    const session = graph.driver.session();
    try {
      await session.run('CREATE (:Organisation:Thing {id: $nameless, sortKey: "x", agreementCount: 0})', { nameless });
      for (const id of ['org:viettel', 'org:viettel', nameless]) await ask(query, { id });
      expect((await ask(query, { id: nameless })).errors).toHaveLength(1);
      expect(await statementsDuring(graph, () => answerOf(prepared, query, { id: nameless }))).toHaveLength(1);
    } finally {
      await session.run('MATCH (n {id: $nameless}) DELETE n', { nameless });
      await session.close();
    }
  });

  test('is compared now and then, and left to the executor where it is wrong', async () => {
    for (let i = 0; i < 3; i++) await ask(query, { id: 'org:viettel' });
    const completion = await completionOf(query, { id: 'org:viettel' });
    Object.assign(completion ?? {}, { uses: SAMPLE - 1 });
    expect(await completionOf(query, { id: 'org:viettel' })).toBe(completion);
    Object.assign(completion?.roots[0] ?? {}, { complete: () => [] });
    Object.assign(completion ?? {}, { uses: SAMPLE - 1 });
    await answerOf(prepared, query, { id: 'org:viettel' });
    expect(await completionOf(query, { id: 'org:viettel' })).toBeNull();
  });
});

describe('things asked for by id at once', () => {
  const query =
    'query ($id: ID!) { agreements(where: { id: { eq: $id } }) { id parties { name } areas(limit: 1) { id } } }';
  const ids = [...articleFacts().nodes.values()].filter(({ label }) => label === 'Agreement').map(({ id }) => id);
  const many = ['nothing', '', ...Array.from({ length: 10 }, () => ids).flat()];
  const askMany = (server: typeof plain) => Promise.all(many.map((id) => answerOf(server, query, { id })));

  test('are answered as one by one, by fewer statements', async () => {
    for (const id of ids.slice(0, 3)) await ask(query, { id });
    let answers: unknown;
    const statements = await statementsDuring(graph, async () => {
      answers = await askMany(prepared);
    });
    expect(answers).toEqual(await askMany(plain));
    expect(statements.length).toBeLessThan(many.length);
  });

  test('do not end with who hangs up among those who ask', async () => {
    const answer = await answerOf(plain, query, { id: ids[0] });
    for (let i = 0; i < 3; i++) await ask(query, { id: ids[0] });
    const asked = many.map((_, place) => {
      const leaving = new AbortController();
      if (place % 2 === 0) setTimeout(() => leaving.abort(new Error('gone')), place / 4);
      return answerOf(prepared, query, { id: ids[0] }, endedBy(leaving.signal, graph));
    });
    const stayed = (await Promise.all(asked)).filter((_, place) => place % 2 !== 0);
    expect(stayed).toEqual(stayed.map(() => answer));
  });

  test('are read one by one where a statement for several fails', async () => {
    for (const id of ids.slice(0, 3)) await ask(query, { id });
    const open = graph.driver.session.bind(graph.driver);
    const statements: string[] = [];
    const spy = vi.spyOn(graph.driver, 'session').mockImplementation((config) => {
      const session = open(config);
      const run = session.run.bind(session);
      session.run = (text: string, ...more) => {
        statements.push(text);
        return run(text.includes('$asked.ids') ? 'RETURN 1 / 0' : text, ...more);
      };
      return session;
    });
    try {
      const answers = await askMany(prepared);
      expect(statements.filter((text) => text.includes('$asked.ids')).length).toBeGreaterThan(0);
      expect(answers).toEqual(await askMany(plain));
    } finally {
      spy.mockRestore();
    }
  });
});

test('generated queries, each with several texts', { timeout: 60_000 + FUZZ_RUNS * 2000 }, async () => {
  const texts = ['org:viettel', 'person:tao-duc-thang', 'T', ''];
  const generated = fc.gen().map((choose) => {
    const { query, variables } = generateQuery(schema, (below) => choose(fc.nat, below - 1));
    const others = texts.map((text) => JSON.parse(JSON.stringify(variables), (_, v) => (IDS.includes(v) ? text : v)));
    return { query, asked: [variables, ...others] as Variables[] };
  });
  await fc.assert(
    fc.asyncProperty(generated, async ({ query, asked }) => {
      for (const variables of asked) await ask(query, variables);
    }),
    { numRuns: FUZZ_RUNS, seed: 10, endOnFailure: true },
  );
  expect(known.flatMap(({ translations }) => [...translations.values()]).some((kept) => (kept?.uses ?? 0) > 1)).toBe(
    true,
  );
});
