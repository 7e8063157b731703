// Constraints and indexes: an index behind every point where a query starts. All are created only where missing.
import { Neo4jError } from 'neo4j-driver';
import { LABELS } from '../domain/graph-data.ts';
import type { Graph } from './driver.ts';

/** Properties that lists are filtered or sorted by. */
const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Agreement', 'signedOnEarliest'],
  ['Agreement', 'signedOnLatest'],
  ['Agreement', 'kind'],
  ['Agreement', 'sortKey'],
  ['Claim', 'property'],
  ['Commitment', 'dueLatest'],
  ['CooperationArea', 'sortKey'],
  ['Organisation', 'kind'],
  ['Organisation', 'community'],
  ['Organisation', 'name'],
  ['Organisation', 'sortKey'],
  ['Outcome', 'indicator'],
  ['Person', 'community'],
  ['Person', 'name'],
  ['Person', 'sortKey'],
  ['PolicyDocument', 'sortKey'],
  ['Post', 'sortKey'],
  ['Province', 'name'],
  ['Province', 'sortKey'],
];

/** Creates what is missing and waits until it can be used. Community has uniqueness constraints only. */
export async function prepareIndexes({ driver, database }: Graph): Promise<void> {
  const options = { database };
  const create = (statement: string) => driver.executeQuery(statement, {}, options).catch(unlessThere);
  const unique = (name: string, label: string) =>
    create(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  await unique('Thing_id', 'Thing');
  await unique('Dataset_id', 'Dataset');
  for (const label of LABELS) await unique(`${label}_id`, label);
  for (const [label, property] of INDEXED) {
    const name = `${label}_${property}`;
    await create(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }
  await driver.executeQuery('CALL db.awaitIndexes(120)', {}, options);
}

/** "IF NOT EXISTS" is not atomic: another loader may be quicker between the look and the creation. */
function unlessThere(error: unknown): void {
  const code = error instanceof Neo4jError ? error.code : '';
  if (!/EquivalentSchemaRuleAlreadyExists|IndexAlreadyExists|ConstraintAlreadyExists/.test(code)) throw error;
}
