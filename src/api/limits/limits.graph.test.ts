// What is refused, how, and what is answered, over HTTP on a real database: attacks, and honest queries beside them.
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.ts';
import { createApp } from '../../server/app.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { createApiSchema } from '../schema.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const cursor = (place: unknown) => Buffer.from(`arrayconnection:${place}`).toString('base64');
const repeated = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (levels: number, open: string, inside: string, close: string) =>
  `${open.repeat(levels)}${inside}${close.repeat(levels)}`;

/** Fragments of which each spreads the next one twice. */
const bomb = (inside: string, skip = '') =>
  `{ agreements { ...A0${skip} } } ${repeated(18, (i) => `fragment A${i} on Agreement{...A${i + 1} ...A${i + 1}}`)} fragment A18 on Agreement{${inside}}`;

type Attack = [name: string, code: string, query: string, variables?: Record<string, unknown>];

const ATTACKS: Attack[] = [
  ['a fragment bomb', 'TOO_COSTLY', bomb('id')],
  ['a fragment bomb of lists', 'TOO_MANY_NODES', bomb('parties{id}')],
  ['a fragment bomb that is skipped', 'TOO_COSTLY', bomb('id', ' @skip(if: true)')],
  ['a thousand aliases', 'TOO_MANY_TOKENS', `{ ${repeated(1000, (i) => `a${i}: people { id }`)} }`],
  ['aliases of __typename', 'TOO_MANY_ALIASES', `{ people { ${repeated(16, (i) => `a${i}: __typename`)} } }`],
  [
    'aliases in a fragment that is spread often',
    'TOO_MANY_ALIASES',
    '{ people(limit: 1) { ...A signed(limit: 1) { signatories(limit: 1) { ...A } } } } fragment A on Person { a: id b: id c: id d: id e: id f: id g: id h: id }',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].flatMap((name): Attack[] => [
    [`a field called ${name}`, 'BAD_USER_INPUT', `{ ${name}: people(limit: 1) { id } }`],
    [
      `a field called ${name} inside`,
      'BAD_USER_INPUT',
      `{ dataset { ...D } } fragment D on Dataset { ${name}: version }`,
    ],
  ]),
  ['six fields of Query', 'TOO_MANY_ROOT_FIELDS', `{ ${repeated(6, (i) => `a${i}: __typename`)} }`],
  [
    'a flood of directives',
    'TOO_MANY_DIRECTIVES',
    `{ people { ${repeated(11, (i) => `...on Person @skip(if: ${i > 5}) { id }`)} } }`,
  ],
  ['a directive many times', 'GRAPHQL_VALIDATION_FAILED', `{ people { id ${'@skip(if: true) '.repeat(50)} } }`],
  ['unknown directives', 'GRAPHQL_VALIDATION_FAILED', `{ people { id ${repeated(200, (i) => `@d${i}`)} } }`],
  [
    'fragments in a circle',
    'GRAPHQL_VALIDATION_FAILED',
    '{ people { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
  ],
  [
    'a fragment of itself',
    'GRAPHQL_VALIDATION_FAILED',
    '{ people { ...A } } fragment A on Person { signed { signatories { ...A } } }',
  ],
  ['two operations of one name', 'GRAPHQL_VALIDATION_FAILED', 'query A { people { id } } query A { people { id } }'],
  [
    'a hundred operations and none named',
    'OPERATION_RESOLUTION_FAILURE',
    repeated(100, (i) => `query A${i} { __typename }`),
  ],
  [
    'what is deep',
    'TOO_DEEP',
    `{ people(limit: 1) { ${nested(6, 'signed(limit: 1) { signatories(limit: 1) { ', 'id', '} }')} } }`,
  ],
  [
    'what is deep through a union',
    'TOO_DEEP',
    `{ conflicts(limit: 1) { about { ... on Agreement { ${nested(4, 'parties(limit: 1) { agreements(limit: 1) { follows { ', 'id', '} } }')} } } } }`,
  ],
  [
    'what is deep through pages',
    'TOO_DEEP',
    `{ peopleConnection(first: 1) { edges { node { ${nested(
      6,
      'signedConnection(first: 1) { edges { node { signatoriesConnection(first: 1) { edges { node { ',
      'id',
      '} } } } } }',
    )} } } } }`,
  ],
  ['the product of pages', 'TOO_MANY_NODES', '{ people(limit: 100) { signed { parties { agreements { id } } } } }'],
  [
    'the product of pages of a search',
    'TOO_MANY_NODES',
    '{ search(text: "an", first: 50) { hits { thing { ... on Person { signed { parties { agreements { id } } } } } } } }',
  ],
  ['a page by variable', 'BAD_USER_INPUT', 'query ($n: Int) { people(limit: $n) { id } }', { n: 101 }],
  [
    'a page of a connection by variable',
    'BAD_USER_INPUT',
    'query ($n: Int) { peopleConnection(first: $n) { totalCount } }',
    { n: 1e9 },
  ],
  [
    'a page in a union',
    'BAD_USER_INPUT',
    '{ node(id: "org:viettel") { thing { ... on Organisation { agreements(limit: 101) { id } } } } }',
  ],
  ['-1 rows', 'BAD_USER_INPUT', '{ people(limit: -1) { id } }'],
  ['2³¹ rows', 'BAD_USER_INPUT', `{ people(limit: ${2 ** 31}) { id } }`],
  ['2³¹ rows by variable', 'BAD_USER_INPUT', 'query ($n: Int) { people(limit: $n) { id } }', { n: 2 ** 31 }],
  ['1e9 rows', 'BAD_USER_INPUT', '{ people(limit: 1e9) { id } }'],
  ['after 1e9 rows', 'BAD_USER_INPUT', '{ people(offset: 1000000000) { id } }'],
  ['after -1 rows', 'BAD_USER_INPUT', '{ conflicts(offset: -1) { subject } }'],
  ['after a forged cursor', 'BAD_USER_INPUT', '{ peopleConnection(first: 1, after: "forged") { totalCount } }'],
  ['after the cursor -1', 'BAD_USER_INPUT', `{ peopleConnection(first: 1, after: "${cursor(-1)}") { totalCount } }`],
  [
    'after the cursor NaN',
    'BAD_USER_INPUT',
    `{ peopleConnection(first: 1, after: "${cursor('NaN')}") { totalCount } }`,
  ],
  ['after the cursor 1e9', 'BAD_USER_INPUT', `{ peopleConnection(first: 1, after: "${cursor(1e9)}") { totalCount } }`],
  [
    'a list of 101',
    'BAD_USER_INPUT',
    'query ($ids: [ID!]) { people(where: { id: { in: $ids } }) { id } }',
    { ids: Array(101).fill('person:a') },
  ],
  [
    'a text of 1001',
    'BAD_USER_INPUT',
    'query ($t: String) { people(where: { name: { contains: $t } }) { id } }',
    { t: 'a'.repeat(1001) },
  ],
  ['a NUL', 'BAD_USER_INPUT', 'query ($t: String) { people(where: { name: { eq: $t } }) { id } }', { t: 'a\0b' }],
  ['a NUL in the query', 'BAD_USER_INPUT', '{ people(where: { name: { eq: "a\\u0000b" } }) { id } }'],
  ['half a surrogate pair', 'BAD_USER_INPUT', 'query ($t: ID!) { node(id: $t) { id } }', { t: 'org:\ud83c' }],
  [
    'five relationships one inside the other',
    'BAD_USER_INPUT',
    `{ agreements(where: ${nested(3, '{ parties: { some: { agreements: { some: ', '{}', '} } } }')}) { id } }`,
  ],
  [
    'counts inside counts',
    'TOO_COSTLY',
    `{ agreements(where: ${nested(2, '{ parties: { single: { agreements: { single: ', '{ title: { contains: "a" } }', '} } } }')}) { id } }`,
  ],
  [
    'conditions without end by variable',
    'TOO_COSTLY',
    'query ($w: AgreementWhere) { agreements(where: $w) { id } }',
    { w: { OR: Array(100).fill({ AND: Array(10).fill({ parties: { some: { name: { contains: 'a' } } } }) }) } },
  ],
  [
    'variables nested without end',
    'BAD_USER_INPUT',
    'query ($w: AgreementWhere) { agreements(where: $w) { id } }',
    { w: JSON.parse(`${'{"NOT":'.repeat(900)}{}${'}'.repeat(900)}`) },
  ],
  [
    'a null in the place of a number',
    'BAD_USER_INPUT',
    'query ($n: Int) { conflicts(offset: $n) { subject } }',
    { n: null },
  ],
  ['a null in the place of a day', 'BAD_USER_INPUT', '{ agreementsInForce(on: null) { certainty } }'],
  ['a null in a condition', 'BAD_USER_INPUT', '{ people(where: { signed: { some: null } }) { id } }'],
  ['a null in an order', 'BAD_USER_INPUT', '{ people(sort: [{ id: null }]) { id } }'],
  ['a null that skips', 'BAD_USER_INPUT', 'query ($b: Boolean = true) { people @skip(if: $b) { id } }', { b: null }],
  ['a renamed part of a page', 'BAD_USER_INPUT', '{ peopleConnection { a: totalCount totalCount } }'],
  [
    'introspection round and round',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${nested(4, 'fields { type { ', 'name', '} }')} } } }`,
  ],
  [
    'introspection again and again',
    'TOO_MUCH_INTROSPECTION',
    getIntrospectionQuery().replace(/types {\s*\.\.\.FullType\s*}/, (types) => `${types} again: ${types}`),
  ],
  ['a name of 40 KB', 'GRAPHQL_VALIDATION_FAILED', `{ people { ${'a'.repeat(40_000)} } }`],
  ['a hundred unknown fields', 'GRAPHQL_VALIDATION_FAILED', `{ people { ${repeated(100, (i) => `unknown${i}`)} } }`],
  ['brackets without end', 'GRAPHQL_PARSE_FAILED', '{'.repeat(900)],
];

describe('refused with HTTP 400 and without a word to the database is', () => {
  test.each(ATTACKS)('%s', async (_, code, query, variables) => {
    let answer: Awaited<ReturnType<TestApi['ask']>> | undefined;
    const statements = await statementsDuring(api.graph, async () => {
      answer = await api.ask(query, variables);
    });
    const { status, data, errors = [] } = answer ?? {};
    expect([status, errors[0]?.extensions.code, data ?? null]).toEqual([400, code, null]);
    expect(statements).toEqual([]);
    expect(errors.length).toBeLessThanOrEqual(5);
    expect(Buffer.byteLength(JSON.stringify(errors))).toBeLessThan(16_384);
    for (const error of errors) expect(Object.keys(error.extensions)).not.toContain('stacktrace');
  });

  test('a forged cursor and a long text of a search too, by the search itself', async () => {
    for (const args of ['text: "an", after: "forged"', `text: "${'a'.repeat(201)}"`]) {
      const { status, errors } = await api.ask(`{ search(${args}) { hasNextPage } }`);
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  test('each kind with the limit, what was measured, and what to do', async () => {
    const refused = async (query: string) => (await api.ask(query)).errors?.[0];
    expect(await refused('{ people(limit: 5000) { id } }')).toEqual({
      message: 'A page of people has 1 to 100 rows, not 5000; go on with offset.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'limit', limit: 100, value: 5000 },
    });
    expect(await refused(`{ people { ${repeated(16, (i) => `a${i}: id`)} } }`)).toEqual({
      message: expect.stringMatching(/^The query has 16 aliases; at most 15 are taken.*ask in several queries\.$/),
      extensions: { code: 'TOO_MANY_ALIASES', limit: 15, value: 16 },
    });
    expect(await refused(`{ ${'a '.repeat(1000)} }`)).toMatchObject({
      message: expect.stringContaining('1000 tokens'),
      extensions: { code: 'TOO_MANY_TOKENS', limit: 1000, value: 1001 },
    });
  });
});

describe('answered is', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['all of the schema', getIntrospectionQuery()],
    ['15 aliases', `{ people { ${repeated(15, (i) => `a${i}: id`)} } }`],
    ['a page up to the limit', '{ people(limit: 100, offset: 25000) { id } }'],
    ['an empty page by cursor', `{ peopleConnection(first: 100, after: "${cursor(25_000)}") { totalCount } }`],
    ['null as nothing', '{ people(limit: null, offset: null, sort: null, where: null) { id } }'],
    [
      'null as nothing by variable',
      'query ($n: Int, $w: PersonWhere) { peopleConnection(first: $n, where: $w) { totalCount } }',
      { n: null, w: null },
    ],
    ['null as no value', '{ agreements(where: { signedOn: { eq: null } }) { id } }'],
    ['empty conditions', '{ people(where: { AND: [], OR: [{}], NOT: {}, signed: { some: {} } }, sort: [{}]) { id } }'],
    [
      'conditions on four relationships',
      `{ agreements(where: ${nested(2, '{ parties: { some: { agreements: { some: ', '{ title: { contains: "a" } }', '} } } }')}) { id } }`,
    ],
    [
      'only what is asked for of several operations',
      'query A { people(limit: 1) { id } } query B { nope: __typename }',
      undefined,
    ],
  ])('%s', async (name, query, variables) => {
    const operationName = name.startsWith('only') ? 'A' : undefined;
    const payload = { query, variables, operationName };
    const response = await api.app.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.json().errors).toBeUndefined();
    expect(response.statusCode).toBe(200);
  });

  test('with what was counted, and the limits', async () => {
    const { extensions } = await api.ask('{ people(limit: 3) { signed(limit: 2) { id } } }');
    const { nodes, depth, cost } = DEFAULT_LIMITS;
    expect(extensions?.cost).toEqual({ nodes: 9, depth: 3, cost: expect.any(Number), limits: { nodes, depth, cost } });
    const refused = await api.ask('{ people(limit: 100) { signed { parties { agreements { id } } } } }');
    expect(refused.extensions?.cost).toMatchObject({ nodes: 100 + 1e4 + 1e6 + 1e8 });
  });

  test('the same name in whatever form of Unicode', async () => {
    const query = 'query ($name: String) { provinces(where: { name: { eq: $name } }) { id } }';
    const forms = ['NFC', 'NFD'].map((form) => 'Đắk Lắk'.normalize(form));
    const [composed, taken] = [await api.data(query, { name: forms[0] }), await api.data(query, { name: forms[1] })];
    expect(composed.provinces.length).toBeGreaterThan(0);
    expect(taken).toEqual(composed);
    expect(await api.data(`{ provinces(where: { name: { eq: ${JSON.stringify(forms[1])} } }) { id } }`)).toEqual(
      composed,
    );
  });
});

describe('a list that goes on after its default page', () => {
  const ids = (count: number) => `[${repeated(count, (i) => `"${all[i]}"`)}]`;
  let all: string[] = [];
  beforeAll(async () => {
    all = (await api.data('{ provinces(limit: 100, sort: [{ id: ASC }]) { id } }')).provinces.map(
      ({ id }: { id: string }) => id,
    );
  });

  test('is named, and one that ends with it is not', async () => {
    const ask = (count: number) => api.ask(`{ x: provinces(where: { id: { in: ${ids(count)} } }) { id } }`);
    const [whole, cut] = [await ask(20), await ask(21)];
    expect([whole.data.x.length, whole.extensions?.cut]).toEqual([20, undefined]);
    expect([cut.data.x.length, cut.extensions?.cut]).toEqual([20, [['x']]]);
    const asked = await api.ask('{ provinces(limit: 20) { id } }');
    expect(asked.extensions?.cut).toBeUndefined();
  });

  test('of found rows and of edges too, and hasNextPage tells the truth', async () => {
    const { data, extensions } = await api.ask(`{
      topPartners { agreementCount }
      provincesConnection { pageInfo { hasNextPage } edges { node { id } } }
    }`);
    expect([data.topPartners.length, data.provincesConnection.edges.length]).toEqual([20, 20]);
    expect(data.provincesConnection.pageInfo.hasNextPage).toBe(true);
    expect(extensions?.cut).toEqual(expect.arrayContaining([['topPartners'], ['provincesConnection']]));
    const last = await api.ask(
      `{ provincesConnection(after: "${cursor(all.length - 21)}") { pageInfo { hasNextPage } edges { cursor } } }`,
    );
    expect(last.data.provincesConnection).toMatchObject({ pageInfo: { hasNextPage: false } });
    expect([last.data.provincesConnection.edges.length, last.extensions?.cut]).toEqual([20, undefined]);
  });

  test('of one thing is named with its place', async () => {
    const queryLimits = { ...DEFAULT_LIMITS, pageOfThing: 2 };
    const app = await createApp({ graph: api.graph, schema: await createApiSchema(), logger: false, queryLimits });
    const query = `{ organisations(where: { id: { in: ["org:viettel"] } }) {
      agreements { id } agreementsConnection { totalCount pageInfo { hasNextPage } edges { cursor } }
    } }`;
    const { data, extensions } = (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
    const [{ agreements, agreementsConnection }] = data.organisations;
    expect([agreements.length, agreementsConnection.edges.length]).toEqual([2, 2]);
    expect(agreementsConnection.pageInfo.hasNextPage).toBe(true);
    const place = ['organisations', 0];
    expect(extensions.cut).toEqual(
      expect.arrayContaining([
        [...place, 'agreements'],
        [...place, 'agreementsConnection'],
      ]),
    );
    await app.close();
  });
});
