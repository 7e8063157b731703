// The part of a graph that has been read so far: things, what it costs to go through them, who is linked to whom. Pure.

/** What a path may lead through, by the label of the node. */
export type ThingKind =
  | 'Agreement'
  | 'CooperationArea'
  | 'Organisation'
  | 'Person'
  | 'PolicyDocument'
  | 'Post'
  | 'Province';

/** A thing, with the number of relationships in the whole graph that its hops are made of. */
export interface LinkedThing {
  id: string;
  kind: ThingKind;
  links: number;
}

/** What is linked to a thing; `isCut` where it has more than was read. */
export interface Neighbourhood {
  id: string;
  neighbours: readonly LinkedThing[];
  isCut: boolean;
}

/** The cost of a hop. Costs are whole thousandths, so that sums are exact and their order is. */
export const HOP = 1000;

/** What a kind of thing explains little costs more, in thousandths. */
const SURCHARGE: Readonly<Partial<Record<ThingKind, number>>> = {
  CooperationArea: 2000,
  PolicyDocument: 1000,
  Province: 1000,
};

/** What it costs to go through a thing, in thousandths: its kind's surcharge and a quarter for each doubling of its links. */
export const passage = ({ kind, links }: LinkedThing): number =>
  (SURCHARGE[kind] ?? 0) + Math.round(250 * Math.log2(Math.max(1, links)));

/** How far a thing is from an end: the fewest hops and the lowest cost, not always of one way. */
export interface Distance {
  hops: number;
  cost: number;
}

export class KnownLinks {
  readonly from: string;
  readonly to: string;
  /** Things whose neighbours were read, wholly or in part. */
  readonly read = new Set<string>();
  readonly #cut = new Set<string>();
  readonly #things = new Map<string, LinkedThing>();
  readonly #neighbours = new Map<string, Set<string>>();
  readonly #mayPass: (thing: LinkedThing) => boolean;

  /** `mayPass` says which things a path may lead through; the two ends need not fit. */
  constructor(from: LinkedThing, to: LinkedThing, mayPass: (thing: LinkedThing) => boolean) {
    [this.from, this.to] = [from.id, to.id];
    this.#mayPass = mayPass;
    this.#things.set(from.id, from).set(to.id, to);
  }

  add({ id, neighbours, isCut }: Neighbourhood): void {
    this.read.add(id);
    if (isCut) this.#cut.add(id);
    for (const thing of neighbours) {
      if (thing.id === id) continue;
      if (!this.#things.has(thing.id)) {
        if (!this.#mayPass(thing)) continue;
        this.#things.set(thing.id, thing);
      }
      this.#linked(id).add(thing.id);
      this.#linked(thing.id).add(id);
    }
  }

  neighbours = (id: string): ReadonlySet<string> => this.#neighbours.get(id) ?? NONE;

  links = (id: string): number => this.#things.get(id)?.links ?? 0;

  /** Whether it may have neighbours that are not known. */
  isOpen = (id: string): boolean => !this.read.has(id) || this.#cut.has(id);

  /** The cost of going through a thing; an end costs nothing. */
  passage(id: string): number {
    const thing = id === this.from || id === this.to ? undefined : this.#things.get(id);
    return thing ? passage(thing) : 0;
  }

  /** The distance from an end of whatever lies within `hops` of it, the other end left out; things not read lead no further. */
  reach(end: string, hops: number): Map<string, Distance> {
    const reached = new Map<string, Distance>([[end, { hops: 0, cost: 0 }]]);
    let news = new Map([[end, 0]]);
    for (let layer = 1; layer <= hops && news.size > 0; layer++) {
      const next = new Map<string, number>();
      for (const [id, cost] of news) {
        if (!this.read.has(id)) continue;
        for (const other of this.neighbours(id)) {
          if (other === this.from || other === this.to) continue;
          const sum = cost + this.passage(id) + HOP;
          const before = Math.min(next.get(other) ?? Infinity, reached.get(other)?.cost ?? Infinity);
          if (sum < before) next.set(other, sum);
        }
      }
      for (const [id, cost] of next) reached.set(id, { hops: reached.get(id)?.hops ?? layer, cost });
      news = next;
    }
    return reached;
  }

  #linked(id: string): Set<string> {
    const linked = this.#neighbours.get(id) ?? new Set();
    this.#neighbours.set(id, linked);
    return linked;
  }
}

const NONE: ReadonlySet<string> = new Set();
