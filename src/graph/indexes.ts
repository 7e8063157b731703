// Constraints and indexes: an index behind every point where a query starts. All are created only where missing.
import { Neo4jError } from 'neo4j-driver';
import { NEWEST, WITH_AGREEMENTS } from '../domain/agreements-of.ts';
import { LABELS } from '../domain/graph-data.ts';
import { SEARCHED, type SearchedLabel } from '../domain/search-text.ts';
import { type Graph, reaching } from './driver.ts';
import { LONG_WORK } from './read.ts';

/** Properties that lists are filtered or sorted by. */
const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Agreement', 'signedOnEarliest'],
  ['Agreement', 'signedOnLatest'],
  ['Agreement', 'kind'],
  ['Agreement', 'sortKey'],
  ['Claim', 'basis'],
  ['Claim', 'preference'],
  ['Claim', 'property'],
  ['Commitment', 'dueLatest'],
  ['CooperationArea', 'agreementCount'],
  ['CooperationArea', 'sortKey'],
  ['Organisation', 'agreementCount'],
  ['Organisation', 'kind'],
  ['Organisation', 'community'],
  ['Organisation', 'degree'],
  ['Organisation', 'name'],
  ['Organisation', 'pageRank'],
  ['Organisation', 'sortKey'],
  ['Outcome', 'indicator'],
  ['Person', 'community'],
  ['Person', 'degree'],
  ['Person', 'name'],
  ['Person', 'pageRank'],
  ['Person', 'sortKey'],
  ['PolicyDocument', 'sortKey'],
  ['Post', 'sortKey'],
  ['Province', 'name'],
  ['Province', 'sortKey'],
];

/** The full-text index of the things of a label. */
export const searchIndex = (label: SearchedLabel): string => `search_${label}`;

/** Creates what is missing and waits until it can be used. Community has uniqueness constraints only. */
export async function prepareIndexes({ driver, database }: Graph): Promise<void> {
  return reaching(() => prepare(driver, database));
}

async function prepare(driver: Graph['driver'], database: Graph['database']): Promise<void> {
  const options = { database, transactionConfig: LONG_WORK };
  const { records } = await driver.executeQuery('SHOW INDEXES YIELD name', {}, options);
  const known = new Set(records.map((record) => record.get('name')));
  /** Each takes the database a moment, also where there is nothing to be done: of all together a start would wait seconds. */
  async function create(name: string, statement: string): Promise<void> {
    if (!known.has(name)) await driver.executeQuery(statement, {}, options).catch(unlessThere);
  }
  const unique = (name: string, label: string) =>
    create(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  await unique('Thing_id', 'Thing');
  await unique('Dataset_id', 'Dataset');
  for (const label of LABELS) await unique(`${label}_id`, label);
  for (const [label, property] of INDEXED) {
    const name = `${label}_${property}`;
    await create(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }
  for (const { type } of Object.values(WITH_AGREEMENTS)) {
    const name = `${type}_${NEWEST}`;
    await create(name, `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${NEWEST})`);
  }
  for (const label of SEARCHED) {
    const name = searchIndex(label);
    const statement = `
      CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label})
      ON EACH [n.searchText, n.searchFolded, n.searchContext]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`;
    await create(name, statement);
  }
  await driver.executeQuery('CALL db.awaitIndexes(120)', {}, options);
}

/** "IF NOT EXISTS" is not atomic: another loader may be quicker between the look and the creation. */
function unlessThere(error: unknown): void {
  const code = error instanceof Neo4jError ? error.code : '';
  if (!/EquivalentSchemaRuleAlreadyExists|IndexAlreadyExists|ConstraintAlreadyExists/.test(code)) throw error;
}
