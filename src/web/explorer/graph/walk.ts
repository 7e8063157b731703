// Where the arrow keys lead on a graph. Pure.
import type { Place } from './state.ts';

const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Arrow = keyof typeof WAYS;

export const isArrow = (key: string): key is Arrow => Object.hasOwn(WAYS, key);

/** A step that a key moves a thing by. */
export const stepOf = (arrow: Arrow, length: number): Place => [WAYS[arrow][0] * length, WAYS[arrow][1] * length];

/**
 * The thing that lies next in a direction, those straight ahead before those aside; where nothing lies there the one it
 * started from. From nowhere to the first.
 */
export function nextTo(
  from: string | null,
  arrow: Arrow,
  ids: readonly string[],
  placeOf: (id: string) => Place,
): string | null {
  if (from === null || !ids.includes(from)) return ids[0] ?? null;
  const [x, y] = placeOf(from);
  const [dx, dy] = WAYS[arrow];
  let best: string = from;
  let least = Infinity;
  for (const id of ids) {
    const [a, b] = placeOf(id);
    const ahead = (a - x) * dx + (b - y) * dy;
    const aside = Math.abs((a - x) * dy) + Math.abs((b - y) * dx);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 0 && aside <= 2 * ahead && cost < least) [best, least] = [id, cost];
  }
  return best;
}
