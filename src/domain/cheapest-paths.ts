// The k cheapest simple paths of bounded length between the ends of what is known of a graph. Pure.
import { HOP, type KnownLinks } from './known-links.ts';

/** A way as ids, both ends included; its cost in thousandths. */
export interface Path {
  ids: readonly string[];
  cost: number;
}

/** A best way to the end as a chain; a chain is never changed once made. */
interface Way {
  id: string;
  hops: number;
  cost: number;
  next: Way | undefined;
}

/**
 * The cheapest simple paths, `count` at most, by cost, then hops, then ids. Yen's algorithm (J. Y. Yen, Finding the k
 * shortest loopless paths in a network, 1971), with a bound on the hops of each part.
 */
export function cheapestPaths(known: KnownLinks, count: number, maxHops: number): Path[] {
  const near = hopsFrom(known, maxHops);
  const found: Path[] = [];
  const candidates = new Map<string, Path>();
  const offer = (root: readonly string[], excluded: ReadonlySet<string>) => {
    const ids = cheapestWay(known, near, root, excluded, maxHops);
    if (ids) candidates.set(ids.join(' '), { ids, cost: costOf(known, ids) });
  };
  offer([known.from], new Set());
  while (found.length < count) {
    const [best] = [...candidates].sort(([, a], [, b]) => byCost(a, b));
    if (!best) break;
    candidates.delete(best[0]);
    found.push(best[1]);
    const { ids } = best[1];
    for (let i = 1; i < ids.length; i++) {
      const root = ids.slice(0, i);
      const same = found.filter((path) => root.every((id, at) => path.ids[at] === id));
      offer(root, new Set(same.map((path) => path.ids[i] ?? '')));
    }
  }
  return found;
}

/** The order of paths: cost, hops, ids by code unit. */
export function byCost(a: Path, b: Path): number {
  const difference = a.cost - b.cost || a.ids.length - b.ids.length;
  if (difference !== 0) return difference;
  const at = a.ids.findIndex((id, i) => id !== b.ids[i]);
  return at < 0 ? 0 : (a.ids[at] as string) < (b.ids[at] as string) ? -1 : 1;
}

function costOf(known: KnownLinks, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + known.passage(id), (ids.length - 1) * HOP);
}

/** The fewest hops from the start to each thing within `maxHops` of it. */
function hopsFrom(known: KnownLinks, maxHops: number): Map<string, number> {
  const hops = new Map([[known.from, 0]]);
  for (const [id, count] of hops) {
    if (count === maxHops) break;
    for (const other of known.neighbours(id)) if (!hops.has(other)) hops.set(other, count + 1);
  }
  return hops;
}

/** The best path that begins with `root` and goes on with none of `excluded`. */
function cheapestWay(
  known: KnownLinks,
  near: ReadonlyMap<string, number>,
  root: readonly string[],
  excluded: ReadonlySet<string>,
  maxHops: number,
): string[] | undefined {
  const start = root.at(-1) ?? known.from;
  const avoided = new Set(root);
  const best = new Map<string, Way>();
  let news: Way[] = [{ id: known.to, hops: 0, cost: 0, next: undefined }];
  // Layer by layer from the end: after layer n the best way of at most n hops. Costs are positive, so it has no loop.
  for (let layer = 1; layer <= maxHops - root.length + 1 && news.length > 0; layer++) {
    const layerBest = new Map<string, Way>();
    for (const next of news) {
      const cost = next.cost + known.passage(next.id) + HOP;
      for (const id of known.neighbours(next.id)) {
        if (id === known.to || (avoided.has(id) && id !== start)) continue;
        if (id === start && excluded.has(next.id)) continue;
        if ((near.get(id) ?? Infinity) + layer > maxHops) continue;
        const way = { id, hops: layer, cost, next };
        if (isBetter(way, layerBest.get(id) ?? best.get(id))) layerBest.set(id, way);
      }
    }
    for (const [id, way] of layerBest) best.set(id, way);
    news = [...layerBest.values()].filter(({ id }) => id !== start);
  }
  const ids: string[] = root.slice(0, -1);
  let way = best.get(start);
  if (!way) return undefined;
  for (; way; way = way.next) ids.push(way.id);
  return ids;
}

/** Of two ways from one thing: cheaper, then shorter, then by the id that they go on with. */
function isBetter(way: Way, before: Way | undefined): boolean {
  if (!before) return true;
  const difference = way.cost - before.cost || way.hops - before.hops;
  return difference < 0 || (difference === 0 && (way.next?.id ?? '') < (before.next?.id ?? ''));
}
