// Ids that would go without a word: of things that another graph lacks and does not list as retired either.
import type { GraphData, GraphDiff } from './graph-data.ts';
import { THING_ID } from './ids.ts';

/** The ids that a change to `target` takes out and that it neither has nor lists as retired, sorted; parts' not. */
export function forgottenIds(diff: GraphDiff, target: GraphData): string[] {
  const gone = diff.nodes.removed.map(({ id }) => id.replace(/^retired:/, ''));
  return [...new Set(gone)]
    .filter((id) => THING_ID.test(id) && !target.nodes.has(id) && !target.nodes.has(`retired:${id}`))
    .sort();
}
