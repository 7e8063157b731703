// Numbers for tests and measurements that can be repeated.

/** A whole number from 0 to below `below`. */
export type Random = (below: number) => number;

/** Numbers that follow from a seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
