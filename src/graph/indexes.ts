// Constraints and indexes: an index behind every point where a query starts. All are created only where missing.
import type { Graph } from './driver.ts';

/** The labels of things that have a public id, as in the model. */
export const LABELS = [
  'Agreement',
  'Claim',
  'Commitment',
  'CooperationArea',
  'Organisation',
  'Outcome',
  'Participation',
  'Party',
  'Person',
  'PolicyDocument',
  'Post',
  'Province',
  'Provision',
  'Source',
  'Tenure',
] as const;

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
  ['Organisation', 'name'],
  ['Organisation', 'sortKey'],
  ['Outcome', 'indicator'],
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
  const unique = (name: string, label: string) =>
    driver.executeQuery(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`, {}, options);
  await unique('Thing_id', 'Thing');
  await unique('Dataset_id', 'Dataset');
  for (const label of LABELS) await unique(`${label}_id`, label);
  for (const [label, property] of INDEXED) {
    const name = `${label}_${property}`;
    await driver.executeQuery(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`, {}, options);
  }
  await driver.executeQuery('CALL db.awaitIndexes(120)', {}, options);
}
