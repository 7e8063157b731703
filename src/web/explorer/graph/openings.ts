// What is opened of a thing to begin with, where nobody said: a little of every relation. Pure.
import type { Counts } from './ask.ts';
import type { Step } from './state.ts';

/** At most so many links are shown of a thing to begin with. */
const MOST_AT_FIRST = 24;

/** Steps that open some links of each relation of a thing, as evenly as there are. */
export function firstOpenings(id: string, counts: Counts): Step[] {
  const shown = counts.map(() => 0);
  for (let left = MOST_AT_FIRST, isMore = true; left > 0 && isMore; ) {
    isMore = false;
    counts.forEach(({ count }, i) => {
      const now = shown[i] ?? 0;
      if (left === 0 || now >= count) return;
      shown[i] = now + 1;
      left--;
      isMore = true;
    });
  }
  return counts.flatMap(({ relation, backwards }, i) => {
    const most = shown[i] ?? 0;
    return most > 0 ? [{ do: 'open', id, relation, backwards, most }] : [];
  });
}
