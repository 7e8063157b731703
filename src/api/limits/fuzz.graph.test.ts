// Whatever a query is, its answer is one: no fault of ours, no text of the database, nothing changed.
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalDump } from '../../domain/graph-data.ts';
import { readGraph } from '../../graph/read.ts';
import { type Answer, startApi, type TestApi } from '../../testing/api.ts';
import { articleFacts } from '../../testing/articles.ts';
import { FUZZ_RUNS, generateQuery } from '../../testing/generated-queries.ts';
import { createApiSchema } from '../schema.ts';
import { type AnyField, isConnection } from './types.ts';

let api: TestApi;
let schema: GraphQLSchema;
let before: string;
beforeAll(async () => {
  api = await startApi(articleFacts());
  schema = await createApiSchema();
  before = canonicalDump(await readGraph(api.graph));
});
afterAll(() => api.close());

/** What only the insides of a server say. */
const INSIDES =
  /Neo\.\w+Error|Neo4jError|org\.neo4j|java\.|node_modules|\.ts:\d|\.js:\d|bolt:\/\/|Cannot (read|return)/;

function expectAnAnswer({ status, errors, ...rest }: Answer, asked: string): void {
  expect([200, 400], `${status} ${asked}`).toContain(status);
  for (const { message, extensions } of errors ?? []) {
    expect(extensions.code, `${message} ${asked}`).not.toMatch(/INTERNAL|UNREACHABLE/);
    expect(message, asked).not.toMatch(INSIDES);
  }
  expect(errors?.length ?? 0).toBeLessThanOrEqual(5);
  expect(Buffer.byteLength(JSON.stringify(errors ?? []))).toBeLessThan(16_384);
  expect(rest.extensions).toHaveProperty('dataset');
}

test('generated queries are answered or refused', { timeout: 60_000 + FUZZ_RUNS * 1000 }, async () => {
  const codes = new Set<string>();
  const generated = fc.gen().map((choose) => generateQuery(schema, (below) => choose(fc.nat, below - 1)));
  await fc.assert(
    fc.asyncProperty(generated, async ({ query, variables }) => {
      const answer = await api.ask(query, variables);
      codes.add(answer.errors?.[0]?.extensions.code ?? 'answered');
      expectAnAnswer(answer, `${query} ${JSON.stringify(variables)}`);
    }),
    { numRuns: FUZZ_RUNS, seed: 8, endOnFailure: FUZZ_RUNS > 1000 },
  );
  expect(codes).toContain('answered');
  expect(codes).toContain('BAD_USER_INPUT');
  expect(canonicalDump(await readGraph(api.graph))).toBe(before);
});

const PAYLOADS = [
  "' OR 1=1 //",
  '" OR 1=1 //',
  '` OR 1=1 //',
  "'}) MATCH (n) DETACH DELETE n RETURN ({a: '",
  '"}) MATCH (n) DETACH DELETE n RETURN ({a: "',
  "x'; MATCH (n) DETACH DELETE n //",
  'x`) DETACH DELETE n //',
  '\\u0027 OR true //',
  "\\' OR true //",
  '*/ MATCH (n) DETACH DELETE n /*',
  '#{7*7}',
  '{{7*7}}',
  '$param0',
  '$this',
  '} CALL db.labels() YIELD label RETURN label //',
  "' CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value //",
  "' LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line //",
  'name:(a) OR *:*',
  '*:* AND NOT a~0.1 [a TO z]',
  '/.*/ && (a || b) ^2 \\',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  '"; DROP DATABASE neo4j; //',
  'org:viettel\n\rMATCH (n) SET n.x = 1',
  '\u202e\u200b\ufeff',
  '__proto__',
];

interface Position {
  query: string;
  /** What to put the payload into, as a variable's value. */
  fill: (payload: string) => unknown;
}

/** Every place where a text stands: in arguments themselves and in conditions, of Query and of the things in its lists. */
function positions(): Position[] {
  const query = schema.getQueryType() as GraphQLObjectType;
  const things = Object.values(query.getFields()).flatMap((list) => {
    const type = getNamedType(list.type);
    const isList = isObjectType(type) && list.args.some(({ name }) => name === 'where') && !isConnection(type);
    return isList ? [{ type, inside: (field: string) => `${list.name}(limit: 1) { ${field} }` }] : [];
  });
  return [{ type: query, inside: (field: string) => field }, ...things].flatMap(({ type, inside }) =>
    Object.values(type.getFields()).flatMap((field) => positionsOf(field, inside)),
  );
}

function positionsOf(field: AnyField, inside: (field: string) => string): Position[] {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  return field.args
    .filter(({ type }) => holdsText(type))
    .map((arg) => {
      const others = needed.filter((other) => other !== arg).map((other) => `${other.name}: ${usual(other)}`);
      const args = [`${arg.name}: $x`, ...others].join(', ');
      return {
        query: `query ($x: ${arg.type}) { ${inside(`${field.name}(${args}) { __typename }`)} }`,
        fill: (payload: string) => filled(arg.type, payload),
      };
    });
}

const isText = (type: GraphQLInputType): boolean => ['String', 'ID'].includes(getNamedType(type).name);

const holdsText = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isText(type) || (isInputObjectType(named) && named.name.endsWith('Where'));
};

const usual = ({ type }: GraphQLArgument): string =>
  ({ Date: '"2025-01-01"', Int: '1', Boolean: 'true' })[getNamedType(type).name] ?? '["org:viettel"]';

/** A value of a type with the payload as every text in it, one condition of each field joined by OR. */
function filled(type: GraphQLInputType, payload: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, payload);
  if (isListType(type)) return [filled(type.ofType, payload), filled(type.ofType, payload)];
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return payload;
  const texts = Object.values(named.getFields()).filter(({ type: inner }) => {
    const filters = getNamedType(inner);
    return isInputObjectType(filters) && Object.values(filters.getFields()).every((field) => isText(field.type));
  });
  const condition = ({ name, type: inner }: GraphQLInputField) => ({ [name]: filters(inner, payload) });
  return { OR: texts.length > 0 ? texts.map(condition) : [{}] };
}

function filters(type: GraphQLInputType, payload: string): unknown {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return undefined;
  return Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, filled(field.type, payload)]));
}

test('no text changes a statement, wherever it stands', { timeout: 900_000 }, async () => {
  const all = positions();
  expect(all.length).toBeGreaterThan(200);
  let answered = 0;
  for (const { query, fill } of all) {
    const answers = await Promise.all(PAYLOADS.map((payload) => api.ask(query, { x: fill(payload) })));
    for (const [index, answer] of answers.entries()) {
      const payload = PAYLOADS[index] ?? '';
      const errors = answer.errors?.map((e) => ({ ...e, message: e.message.replaceAll(payload, '') }));
      expectAnAnswer({ ...answer, errors }, query);
      if (!answer.errors) answered++;
    }
  }
  expect(answered).toBeGreaterThan(all.length * 10);
  expect(canonicalDump(await readGraph(api.graph))).toBe(before);
});
