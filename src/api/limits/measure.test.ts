// The counting, on queries alone: no database is asked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLSchema,
  getIntrospectionQuery,
  getVariableValues,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.ts';
import { createApiSchema } from '../schema.ts';
import { type Measured, measure } from './measure.ts';
import { mostIntrospected } from './whole-schema.ts';

const QUESTIONS = join(import.meta.dirname, '../../questions');

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createApiSchema();
});

function count(query: string, variables: Record<string, unknown> = {}): Measured {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors[0];
  return measure({ schema, document, operation, variables: coerced, limits: DEFAULT_LIMITS });
}

const costOf = ({ plan, hits }: Measured) => plan + hits;

/** Fragments F1 … Fn, each of which spreads the next one `times` times. */
function bomb(n: number, times: number): string {
  const spreads = (i: number) => `...F${i} `.repeat(times);
  const fragments = Array.from({ length: n }, (_, i) => `fragment F${i} on Agreement { ${spreads(i + 1)} }`);
  return `{ agreements { ${spreads(0)} } } ${fragments.join(' ')} fragment F${n} on Agreement { id }`;
}

describe('depth', () => {
  test.each<[string, string, number]>([
    ['counts fields one inside the other, the innermost too', '{ agreements { parties { name } } }', 3],
    [
      'does not count edges, node and properties',
      '{ agreements { partiesConnection { edges { node { name } } } } }',
      3,
    ],
    ['counts them where they are no wrappers', '{ node(id: "org:viettel") { thing { ... on Person { id } } } }', 3],
    [
      'goes through fragments',
      '{ agreements { ...A } } fragment A on Agreement { ... on Agreement { parties { ...B } } } fragment B on Organisation { id }',
      3,
    ],
  ])('%s', (_, query, depth) => {
    expect(count(query).depth).toBe(depth);
  });
});

describe('nodes', () => {
  test.each<[string, string, number]>([
    ['are the page', '{ agreements(limit: 7) { id } }', 7],
    ['are 20 in a list of Query without a page', '{ agreements { id } }', 20],
    ['are 100 in a list of one thing without a page', '{ agreements(limit: 1) { parties { id } } }', 1 + 100],
    [
      'multiply down the query',
      '{ agreements(limit: 3) { parties(limit: 5) { posts(limit: 2) { id } } } }',
      3 + 15 + 30,
    ],
    ['add up side by side', '{ agreements(limit: 3) { parties(limit: 5) { id } areas(limit: 2) { id } } }', 3 + 15 + 6],
    ['of single things are one each', '{ agreements(limit: 3) { follows { id } } }', 6],
    [
      'of a connection are its page, once',
      '{ agreementsConnection(first: 3) { totalCount edges { node { partiesConnection(first: 5) { edges { node { id } } } } } } }',
      3 + 15,
    ],
    [
      'are no more than the ids asked for',
      '{ agreements(where: { id: { eq: "agreement:x" } }) { follows { id } } }',
      2,
    ],
    ['of a search are its page', '{ search(text: "an", first: 9) { hits { thing { __typename } } } }', 9 * 3],
    ['are the ids of nodes', '{ nodes(ids: ["org:a", "org:b"]) { id } }', 2],
    [
      'are counted at every spread',
      '{ a: people(limit: 3) { ...P } b: people(limit: 4) { ...P ...P } } fragment P on Person { signed(limit: 2) { id } }',
      3 + 6 + 4 + 16,
    ],
    ['of lists without pages have a bound too', '{ agreements(limit: 2) { coverage { aspect } } }', 2 + 14],
  ])('%s', (_, query, nodes) => {
    expect(count(query).nodes).toBe(nodes);
  });

  test('are counted by variable', () => {
    const query = 'query ($n: Int) { people(limit: $n) { id } }';
    expect(count(query, { n: 50 }).nodes).toBe(50);
    expect(count(query, { n: null }).nodes).toBe(20);
    expect(count(query).nodes).toBe(20);
  });

  test('of what a directive skips count too', () => {
    expect(count('{ people @skip(if: true) { id } }')).toMatchObject({ nodes: 20, directives: 1 });
  });
});

describe('what stands in a fragment', () => {
  test('counts at every spread, of a bomb without being expanded', () => {
    expect(count(bomb(5, 2)).plan).toBeGreaterThan(64 * 500);
    const huge = count(bomb(90, 9));
    expect(huge.plan).toBe(Number.MAX_SAFE_INTEGER);
    expect(bomb(20, 2).length).toBeLessThan(1000);
    expect(costOf(count(bomb(20, 2)))).toBeGreaterThan(DEFAULT_LIMITS.cost);
  });

  test('aliases, directives and fields of Query too', () => {
    const query = `{ ...A ...A a: __typename } fragment A on Query { x: people @include(if: true) { y: name } __typename }`;
    expect(count(query)).toMatchObject({ aliases: 5, directives: 2, fields: 5 });
  });
});

describe('conditions', () => {
  const filter = (quantifier: string, levels: number): string =>
    levels === 0
      ? '{ id: { contains: "a" } }'
      : `{ ${levels % 2 ? 'parties' : 'agreements'}: { ${quantifier}: ${filter(quantifier, levels - 1)} } }`;
  const list = (levels: number) => (levels % 2 ? 'agreements' : 'organisations');
  const filtered = (quantifier: string, levels: number) =>
    costOf(count(`{ ${list(levels)}(where: ${filter(quantifier, levels)}) { id } }`));

  test('cost more the deeper they lead, and all and single more than some and none', () => {
    for (const levels of [1, 2, 3]) {
      expect(filtered('some', levels + 1)).toBeGreaterThan(filtered('some', levels));
    }
    expect(filtered('none', 4)).toBe(filtered('some', 4));
    expect(filtered('all', 4)).toBeGreaterThan(2 * filtered('some', 4));
    expect(filtered('all', 4)).toBeLessThan(DEFAULT_LIMITS.cost);
    expect(filtered('single', 4)).toBeGreaterThan(DEFAULT_LIMITS.cost);
  });

  test('lead through four relationships and no more', () => {
    expect(() => filtered('some', 5)).toThrow(/is a relationship inside 4 others; at most 4 stand/);
    const connection = '{ partiesConnection: { some: { node: { agreementsConnection: { some: { node: ';
    const deep = `{ agreements(where: ${connection.repeat(3)} {} ${'} } } } } } '.repeat(3)}) { id } }`;
    expect(validate(schema, parse(deep))).toEqual([]);
    expect(() => count(deep)).toThrow(/at most 4/);
  });

  test('joined by AND, OR and NOT stay on their level, and each costs', () => {
    const or = (n: number) => `{ OR: [${'{ NOT: { AND: [{ title: { contains: "a" } }] } } '.repeat(n)}] }`;
    const cost = (n: number) => costOf(count(`{ agreements(where: ${or(n)}) { id } }`));
    expect(cost(80) - cost(40)).toBeGreaterThan(300_000);
  });
});

describe('refused is', () => {
  test.each<[string, string, RegExp]>([
    ['a page of none', '{ people(limit: 0) { id } }', /^A page of people has 1 to 100 rows, not 0\.$/],
    ['a page below none', '{ people(limit: -1) { id } }', /1 to 100 rows, not -1/],
    ['a page too long', '{ people { signed(limit: 101) { id } } }', /^A page of signed has 1 to 100 rows, not 101/],
    ['an edge too many', '{ people { signedConnection(first: 101) { totalCount } } }', /not 101; go on with after/],
    ['a page too far on', '{ people(offset: 25001) { id } }', /0 to 25000 rows, not 25001; narrow/],
    ['a start before the first', '{ people(offset: -1) { id } }', /not -1; begin at 0/],
    ['a forged cursor', '{ peopleConnection(after: "x") { totalCount } }', /^"after" is no cursor of peopleConnection/],
    ['an empty cursor', '{ peopleConnection(after: "") { totalCount } }', /is no cursor/],
    [
      'a cursor written otherwise',
      `{ peopleConnection(after: "${Buffer.from('arrayconnection:01').toString('base64')}") { totalCount } }`,
      /is no cursor/,
    ],
    [
      'a cursor too far on',
      `{ peopleConnection(after: "${Buffer.from('arrayconnection:25001').toString('base64')}") { totalCount } }`,
      /not 25001/,
    ],
    [
      'a list too long',
      `{ people(where: { id: { in: [${'"person:a" '.repeat(101)}] } }) { id } }`,
      /^"where.id.in" has 101 items/,
    ],
    [
      'a text too long',
      `{ people(where: { name: { eq: "${'ă'.repeat(1001)}" } }) { id } }`,
      /^"where.name.eq" has 1001 characters/,
    ],
    [
      'a null that says nothing',
      '{ people(where: { name: null }) { id } }',
      /^"where.name" is null, which says nothing/,
    ],
    [
      'nothing where there is something to join',
      '{ people { signedConnection(where: { NOT: { node: {} } }) { totalCount } } }',
      /^"where.NOT.node" is empty/,
    ],
    [
      'a summary of nothing',
      '{ commitmentsConnection { aggregate { node { __typename } count { nodes } } } }',
      /^"node" is asked for nothing/,
    ],
    ['a null in a list', '{ people(where: { OR: [{}, { id: { in: null } }] }) { id } }', /^"where.OR.id.in" is null/],
  ])('%s', (_, query, message) => {
    expect(() => count(query)).toThrow(message);
  });

  test('but a page up to the limit, no value and null as no argument at all are taken', () => {
    const cursor = Buffer.from('arrayconnection:25000').toString('base64');
    count(`{ people(limit: 100, offset: 25000, where: { name: { eq: null } }, sort: null) { id } }`);
    count(`{ peopleConnection(first: 100, after: "${cursor}") { totalCount } }`);
    expect(count('{ people(limit: null, offset: null, where: null) { id } }').nodes).toBe(20);
  });
});

describe('introspection', () => {
  test('counts apart: the whole schema once', () => {
    const most = mostIntrospected(schema, DEFAULT_LIMITS);
    const whole = count(getIntrospectionQuery());
    expect(whole).toMatchObject({ nodes: 0, depth: 0, plan: 0, hits: 0 });
    expect(whole.introspected).toBeLessThanOrEqual(most);
    const twice = getIntrospectionQuery().replace(
      /types {\s*\.\.\.FullType\s*}/,
      (types) => `${types} again: ${types}`,
    );
    expect(count(twice).introspected).toBeGreaterThan(most);
  });
});

describe('every worked question', () => {
  const files = readdirSync(QUESTIONS).filter((file) => file.endsWith('.graphql'));

  test.each(files)('%s keeps within the default limits', (file) => {
    const text = readFileSync(join(QUESTIONS, file), 'utf8');
    const measured = count(text);
    for (const name of ['depth', 'nodes', 'aliases', 'directives'] as const) {
      expect(measured[name], name).toBeLessThanOrEqual(DEFAULT_LIMITS[name]);
    }
    expect(measured.fields).toBeLessThanOrEqual(DEFAULT_LIMITS.rootFields);
    expect(costOf(measured)).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
    const lexer = new Lexer(new Source(text));
    let tokens = 0;
    while (lexer.advance().kind !== TokenKind.EOF) tokens++;
    expect(tokens).toBeLessThanOrEqual(DEFAULT_LIMITS.tokens);
  });
});
