// How two things are connected: the cheapest paths in a graph too large to be read, found from both ends. Pure.
import { cheapestPaths, type Path } from './cheapest-paths.ts';
import { type Distance, HOP, KnownLinks, type LinkedThing, type Neighbourhood } from './known-links.ts';

/** Reads the neighbours of things, in `milliseconds` at most; undefined where that was too short. */
export type ReadNeighbours = (
  ids: readonly string[],
  milliseconds: number,
) => Promise<readonly Neighbourhood[] | undefined>;

export interface ConnectionQuestion {
  from: LinkedThing;
  to: LinkedThing;
  maxHops: number;
  /** How many paths. */
  first: number;
  /** What a path may lead through. */
  mayPass: (thing: LinkedThing) => boolean;
}

/** What a search may use: things whose neighbours it reads, and time by the clock given. */
export interface SearchBudget {
  things: number;
  milliseconds: number;
  now: () => number;
}

/** Why a search may have missed a path. */
export type SearchLimit = 'THINGS' | 'TIME' | 'HUBS';

export interface FoundPaths {
  /** By cost, hops, ids. */
  paths: Path[];
  /** Paths of up to so many hops were all looked at, or are known to cost more than those found. */
  searchedHops: number;
  limit: SearchLimit | null;
}

/** How many links are read first, about; twice as many each time, so that paths come early and reads stay few. */
const FIRST_LINKS = 1_000;

/**
 * Finds the cheapest paths. Reads what lies around both ends, what a cheap path may lead through first, until no path that
 * leads through something not yet read can be better than those found. A path that is not known has two things side by
 * side that were not read (wholly): from these and the least cost of getting to them follows what is still to be done.
 */
export async function findConnections(
  question: ConnectionQuestion,
  read: ReadNeighbours,
  budget: SearchBudget,
): Promise<FoundPaths> {
  const { from, to, first, maxHops, mayPass } = question;
  const known = new KnownLinks(from, to, mayPass);
  let paths: Path[] = [];
  let readAt = budget.now();
  const end = readAt + budget.milliseconds;
  let links = FIRST_LINKS;
  for (;;) {
    const worst = paths.length < first ? Infinity : (paths.at(-1)?.cost ?? Infinity);
    const { frontier, searchedHops } = outlook(known, maxHops, worst);
    const found = { paths, searchedHops };
    if (searchedHops === maxHops) return { ...found, limit: null };
    if (frontier.length === 0) return { ...found, limit: 'HUBS' };
    if (known.read.size >= budget.things) return { ...found, limit: 'THINGS' };
    const now = budget.now();
    const left = end - now - (now - readAt); // what is read next will take as long to think about as the last was
    const ids = firstOf(frontier, known, links).slice(0, budget.things - known.read.size);
    const news = left > 0 ? await read(ids, left) : undefined;
    if (!news) return { ...found, limit: 'TIME' };
    links *= 2;
    readAt = budget.now();
    for (const neighbourhood of news) known.add(neighbourhood);
    paths = cheapestPaths(known, first, maxHops);
  }
}

/** The first things that have so many links together, one at least. */
function firstOf(ids: readonly string[], known: KnownLinks, links: number): readonly string[] {
  let sum = 0;
  const end = ids.findIndex((id) => {
    sum += known.links(id);
    return sum > links;
  });
  return end < 0 ? ids : ids.slice(0, Math.max(1, end));
}

/** An end of the unknown part of a path: how it is got to, its own passage included in the cost. */
interface Opening extends Distance {
  id: string;
}

/** What may still be found: where to read on, the most promising first, and up to how many hops nothing can. */
function outlook(known: KnownLinks, maxHops: number, worst: number): { frontier: string[]; searchedHops: number } {
  const [ahead, behind] = [openings(known, known.from, maxHops), openings(known, known.to, maxHops)];
  let searchedHops = maxHops;
  const promising = new Map<string, number>();
  for (const [near, far] of [
    [ahead, behind],
    [behind, ahead],
  ] as const) {
    const cheapest = cheapestWithin(far, maxHops);
    for (const opening of near) {
      // From an opening over one hop at least to another on the other side.
      const bounds = cheapest.map((pair) => (pair.find(({ id }) => id !== opening.id)?.cost ?? Infinity) + HOP);
      const within = bounds.slice(0, Math.max(0, maxHops - opening.hops));
      const hops = within.findIndex((bound) => bound < Infinity && bound + opening.cost <= worst);
      if (hops < 0) continue;
      searchedHops = Math.min(searchedHops, opening.hops + hops);
      if (!known.read.has(opening.id)) promising.set(opening.id, opening.cost + Math.min(...within));
    }
  }
  const frontier = [...promising].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([id]) => id);
  return { frontier, searchedHops };
}

function openings(known: KnownLinks, end: string, maxHops: number): Opening[] {
  return [...known.reach(end, maxHops)]
    .filter(([id]) => known.isOpen(id))
    .map(([id, { hops, cost }]) => ({ id, hops, cost: cost + known.passage(id) }));
}

/** For each number of hops from 0 the two cheapest openings within it. */
function cheapestWithin(openings: readonly Opening[], maxHops: number): Opening[][] {
  const layers = Array.from({ length: maxHops }, (_, hops) => openings.filter((opening) => opening.hops === hops));
  let two: Opening[] = [];
  return layers.map((layer) => {
    two = [...two, ...layer].sort((a, b) => a.cost - b.cost).slice(0, 2);
    return two;
  });
}
