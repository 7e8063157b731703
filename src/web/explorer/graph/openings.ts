// What is opened of a thing to begin with, where nobody said: a little of every relation. Pure.
import type { Counts } from './ask.ts';
import type { Step } from './state.ts';

/** About so many things are shown around one to begin with. */
const MOST_AT_FIRST = 24;

/** Steps that open some links of each relation of a thing. */
export function firstOpenings(id: string, counts: Counts): Step[] {
  const each = Math.max(2, Math.floor(MOST_AT_FIRST / Math.max(1, counts.length)));
  return counts.map(({ relation, backwards, count }) => ({
    do: 'open',
    id,
    relation,
    backwards,
    most: Math.min(count, each),
  }));
}
