// Where queries start: an index stands behind each of the important points, as the database's own plans show.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadMerged } from '../testing/merged-provinces.ts';
import { connect, type Graph } from './driver.ts';
import { prepareIndexes } from './indexes.ts';
import { CANDIDATES } from './search.ts';
import { NEWEST_STATEMENTS } from './statements/newest.ts';
import { statementOf, type Table } from './tables.ts';

interface Plan {
  operatorType: string;
  arguments: Record<string, unknown>;
  children: Plan[];
}

interface Profile extends Plan {
  rows: number;
  children: Profile[];
}

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('address'));
  await prepareIndexes(graph);
});
afterAll(() => graph.close());

/** The operators of a statement's plan that find nodes, each with what it looks at. */
async function startsOf(statement: string): Promise<string[]> {
  const { summary } = await graph.driver.executeQuery(`EXPLAIN ${statement}`, { id: 'x', day: null });
  const all = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(all)];
  return all(summary.plan as Plan)
    .filter(({ operatorType }) => /Scan|Seek/.test(operatorType))
    .map(
      ({ operatorType, arguments: about }) =>
        `${operatorType.replace(/@.*/, '')} ${String(about.Details).replace(/, cache.*/, '')}`,
    );
}

test.each([
  ['Agreement', 'MATCH (n:Agreement {id: $id}) RETURN n'],
  ['Person', 'MATCH (n:Person {id: $id}) RETURN n'],
  ['Thing', 'MATCH (n:Thing {id: $id}) RETURN n'],
  ['Dataset', 'MATCH (n:Dataset {id: $id}) RETURN n.version'],
])('%s by id is a seek in its unique index', async (label, statement) => {
  expect(await startsOf(statement)).toEqual([`NodeUniqueIndexSeek UNIQUE n:${label}(id) WHERE id = $id`]);
});

test('a list of ids, as a load sends them, is looked up in the unique index too', async () => {
  const statement = 'UNWIND [{from: "a", to: "b"}] AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})';
  const starts = await startsOf(`${statement} CREATE (a)-[:CITES]->(b)`);
  expect(starts).toHaveLength(2);
  for (const start of starts) expect(start).toMatch(/^NodeUniqueIndexSeek.* UNIQUE [ab]:Thing\(id\)/);
});

test('agreements from a day on start in the index of days', async () => {
  const starts = await startsOf('MATCH (n:Agreement) WHERE n.signedOnEarliest >= date("2021-01-01") RETURN n.id');
  expect(starts).toHaveLength(1);
  expect(starts[0]).toMatch(/^NodeIndexSeekByRange.*n:Agreement\(signedOnEarliest\)/);
});

test('agreements in the order of their days come sorted out of the index', async () => {
  const statement = `MATCH (n:Agreement) WHERE n.signedOnEarliest IS NOT NULL
    RETURN n.id ORDER BY n.signedOnEarliest LIMIT 20`;
  const starts = await startsOf(statement);
  expect(starts).toHaveLength(1);
  expect(starts[0]).toMatch(/^NodeIndexScan.*n:Agreement\(signedOnEarliest\)/);
});

test('a search reads nothing but what the full-text indexes hand out', async () => {
  expect(await startsOf(CANDIDATES)).toEqual([]);
});

test('a statement without an index behind it would be seen', async () => {
  expect(await startsOf('MATCH (n:Person) WHERE n.shoeSize = 43 RETURN n')).toEqual(['NodeByLabelScan n:Person']);
});

/** What a table's statement finds by looking at a whole label or index. */
async function scansOf(table: Table, asked: Record<string, unknown>): Promise<string[]> {
  const given = { includePredecessors: false, limit: 10, offset: 0, ...asked };
  const { summary } = await graph.driver.executeQuery(`PROFILE ${statementOf(table)}`, { asked: given });
  const all = (plan: Profile): Profile[] => [plan, ...plan.children.flatMap(all)];
  return all(summary.profile as unknown as Profile)
    .filter(({ operatorType, rows }) => /Scan/.test(operatorType) && rows > 0)
    .map(({ operatorType, arguments: about }) => `${operatorType} ${about.Details}`);
}

describe('a table', () => {
  beforeAll(() => loadMerged(graph));

  test.each<[Table, Record<string, unknown>]>([
    ['commonPartners', { ids: ['org:acme', 'org:bolt'], minShared: 2, includePossible: true }],
    ['topPartners', { organisation: 'org:acme' }],
    ['topPartners', { organisation: 'org:acme', includePredecessors: true, area: 'area:health', asOf: null }],
    ['agreementsByYear', { organisation: 'org:acme' }],
    ['agreementsByYear', { province: 'province:south-2025', includePredecessors: true }],
    [
      'areaMatrix',
      { provinces: ['province:south-2025'], corporations: ['org:acme'], level: 'TOP', withOneOnly: false },
    ],
  ])('%s of %o looks at no whole label', async (table, asked) => {
    expect(await scansOf(table, asked)).toEqual([]);
  });

  test('of the whole nation is seen to look at all agreements', async () => {
    expect(await scansOf('topPartners', {})).not.toEqual([]);
  });
});

test.each([
  ['COVERS', NEWEST_STATEMENTS.newestOfArea, 'CooperationArea'],
  ['PARTY_TO', NEWEST_STATEMENTS.newestOfOrganisation, 'Organisation'],
])('agreements of a thing by %s come newest first out of an index, with no sort', async (type, statement, label) => {
  const whole = `EXPLAIN MATCH (this:${label} {id: $id}) CALL (this) { ${statement} } RETURN agreement`;
  const { summary } = await graph.driver.executeQuery(whole, { id: 'x', offset: 0, limit: 20 });
  const all = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(all)];
  const operators = all(summary.plan as Plan);
  expect(operators).toContain('DirectedRelationshipIndexSeekByRange');
  expect(
    operators.filter((name) => /Sort|Top|Scan|Expand/.test(name)),
    type,
  ).toEqual([]);
});
