// Where things stand: what is new comes around what it hangs on, and nothing that stood somewhere moves. Pure.
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Brought, Link } from './elements.ts';
import { questionOf } from './elements.ts';
import type { GraphState, Place, Step } from './state.ts';

cytoscape.use(fcose);

/** The room of a thing with its name, in units of the graph. */
export const ROOM = { width: 132, height: 84 };
/** How far apart things stand that are added, so that what is opened of each has room. */
const FAR = 480;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Above so many things the forces take too long, and new things stand in rings. */
export const MOST_FOR_FORCES = 400;

/** How new things find their places. */
export const layoutFor = (things: number): 'forces' | 'rings' => (things <= MOST_FOR_FORCES ? 'forces' : 'rings');

type Places = ReadonlyMap<string, Place>;

/**
 * Finds the places of all that the steps bring, closed ones included, step by step: the same steps give the same places,
 * and a step more leaves those before where they are. `pins` are not looked at: they are laid over it.
 */
export class Placing {
  #known: { key: string; places: Places; links: readonly Link[] }[] = [];

  of(steps: GraphState['steps'], broughtFor: (step: Step) => Brought | undefined): Places {
    let places: Places = new Map();
    let links: readonly Link[] = [];
    steps.forEach((step, i) => {
      const brought = broughtFor(step);
      const key = `${questionOf(step)} ${step.do === 'open' && step.at ? step.at : ''} ${brought?.nodes.length}`;
      const known = this.#known[i];
      if (known?.key === key) {
        ({ places, links } = known);
        return;
      }
      links = [...links, ...(brought?.links ?? [])];
      if (brought) places = placed(brought, places, links, step);
      this.#known = [...this.#known.slice(0, i), { key, places, links }];
    });
    return places;
  }
}

/** Places with those of what a step brings. */
function placed({ nodes }: Brought, before: Places, links: readonly Link[], step: Step): Places {
  const fresh = nodes.map(({ id }) => id).filter((id) => !before.has(id));
  if (fresh.length === 0) return before;
  const seeded = new Map(before);
  const middle = step.do === 'open' ? (step.at ?? before.get(step.id)) : undefined;
  const centre = middle ?? besides(before);
  const taken = [...before.values()];
  // Somewhere free to begin with: in rings, beginning away from the rest.
  for (const [id, at] of inRings(fresh, centre, taken, before)) seeded.set(id, at);
  if (layoutFor(seeded.size) === 'rings' || step.do === 'add') return seeded;
  return byForces(seeded, before, links);
}

/** A place with room around it: the first on a spiral that is far from all that stands. */
function besides(before: Places): Place {
  const taken = [...before.values()];
  for (let turn = 0; ; turn++) {
    const [angle, radius] = [turn * GOLDEN_ANGLE, FAR * Math.sqrt(turn)];
    const at: Place = [Math.round(1.2 * radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
    if (taken.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) >= FAR)) return at;
  }
}

function inRings(ids: readonly string[], [x, y]: Place, taken: Place[], before: Places): [string, Place][] {
  const isFree = ([a, b]: Place) =>
    taken.every(([c, d]) => Math.abs(a - c) >= ROOM.width || Math.abs(b - d) >= ROOM.height);
  const all = [...before.values()];
  const mean = (of: 0 | 1) => all.reduce((sum, at) => sum + at[of], 0) / Math.max(1, all.length);
  const away = Math.atan2(y - mean(1), x - mean(0));
  const found: [string, Place][] = [];
  const left = [...ids];
  for (let ring = 0; left.length > 0; ring++) {
    const radius = ring * 110;
    const slots = Math.max(1, Math.floor((2 * Math.PI * radius) / 100));
    for (let slot = 0; slot < slots && left.length > 0; slot++) {
      // From the outer side to both sides in turn.
      const turn = (slot % 2 === 0 ? 1 : -1) * Math.ceil(slot / 2);
      const angle = away + (turn * 2 * Math.PI) / slots;
      const at: Place = [Math.round(x + 1.25 * radius * Math.cos(angle)), Math.round(y + radius * Math.sin(angle))];
      if (!isFree(at)) continue;
      taken.push(at);
      found.push([left.shift() ?? '', at]);
    }
  }
  return found;
}

/** Lets springs and repulsion move what is new; what stood before is fixed. */
function byForces(places: Places, fixed: Places, links: readonly Link[]): Places {
  const ends = links.filter(({ source, target }) => places.has(source) && places.has(target));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...ROOM } }],
    layout: { name: 'preset' },
    elements: [
      ...[...places].map(([id, [x, y]]) => ({ data: { id }, position: { x, y } })),
      ...ends.map(({ key, source, target }) => ({ data: { id: key, source, target } })),
    ],
  });
  const options = {
    name: 'fcose',
    randomize: false,
    quality: 'default',
    animate: false,
    fit: false,
    packComponents: false,
    numIter: 1500,
    idealEdgeLength: 90,
    nodeRepulsion: 9000,
    gravity: 0.2,
    fixedNodeConstraint: [...fixed].map(([nodeId, [x, y]]) => ({ nodeId, position: { x, y } })),
  };
  withSameChance(() => cy.layout(options).run());
  const found = new Map(cy.nodes().map((node): [string, Place] => [node.id(), rounded(node.position())]));
  cy.destroy();
  return new Map([...places.keys()].map((id) => [id, fixed.get(id) ?? found.get(id) ?? [0, 0]]));
}

const rounded = ({ x, y }: { x: number; y: number }): Place => [Math.round(x), Math.round(y)];

/** The layout throws dice in places, and a link has to show the same picture everywhere: the dice fall the same way. */
function withSameChance(work: () => void): void {
  const { random } = Math;
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  try {
    work();
  } finally {
    Math.random = random;
  }
}
