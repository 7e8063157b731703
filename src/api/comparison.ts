// Query.compareAgreements: what is compared is found here.
import { compareAgreements } from '../domain/comparison.ts';
import { readSurroundings } from '../graph/surroundings.ts';
import type { ApiContext } from './apollo.ts';

/** The row of a comparison; none where an agreement does not exist. */
export async function comparisonOf({ left, right }: { left: string; right: string }, context: ApiContext) {
  const surroundings = await readSurroundings(context.graph, [left, right], context.timeout);
  const items = compareAgreements(surroundings, left, right);
  return items === undefined ? [] : [{ leftId: left, rightId: right, items }];
}
