// The search against brute force on small random graphs, and what it says where it may not read everything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCost, type Path } from './cheapest-paths.ts';
import { type ConnectionQuestion, findConnections, type ReadNeighbours, type SearchBudget } from './connections.ts';
import { HOP, type LinkedThing, passage, type ThingKind } from './known-links.ts';

interface World {
  things: LinkedThing[];
  links: [string, string][];
}

const KINDS: ThingKind[] = ['Agreement', 'CooperationArea', 'Organisation', 'Person'];
const BOUNDLESS: SearchBudget = { things: Infinity, milliseconds: 1, now: () => 0 };

const around = ({ things, links }: World, id: string): LinkedThing[] =>
  things.filter((thing) => links.some((pair) => thing.id !== id && pair.includes(id) && pair.includes(thing.id)));

/** Reads a world, of each thing the first `most` neighbours only. */
const reader =
  (world: World, most = Infinity): ReadNeighbours =>
  async (ids) =>
    ids.map((id) => {
      const neighbours = around(world, id);
      return { id, neighbours: neighbours.slice(0, most), isCut: neighbours.length > most };
    });

function question(world: World, more: Partial<ConnectionQuestion> = {}): ConnectionQuestion {
  const [from, to] = [world.things[0], world.things[1]] as [LinkedThing, LinkedThing];
  return { from, to, maxHops: 6, first: 3, mayPass: () => true, ...more };
}

/** All simple paths between the ends, best first. */
function allPaths(world: World, { from, to, maxHops, mayPass }: ConnectionQuestion): Path[] {
  const paths: Path[] = [];
  const walk = (ids: string[], cost: number) => {
    const last = ids.at(-1) ?? '';
    if (last === to.id) paths.push({ ids, cost });
    else if (ids.length <= maxHops) {
      for (const next of around(world, last)) {
        if (ids.includes(next.id) || (next.id !== to.id && !mayPass(next))) continue;
        walk([...ids, next.id], cost + HOP + (next.id === to.id ? 0 : passage(next)));
      }
    }
  };
  walk([from.id], 0);
  return paths.sort(byCost);
}

const worlds = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, i) => `t${i}`);
  return fc.record({
    things: fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), kind: fc.constantFrom(...KINDS), links: fc.constantFrom(1, 2, 8, 1000) }),
      ),
    ),
    links: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 22 }),
  });
});
const asked = fc.record({ maxHops: fc.integer({ min: 1, max: 8 }), first: fc.integer({ min: 1, max: 6 }) });

describe('the cheapest paths', () => {
  test('are those of brute force, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, asked, async (world, more) => {
        const asking = question(world, more);
        const found = await findConnections(asking, reader(world), BOUNDLESS);
        const all = allPaths(world, asking);
        expect(found).toEqual({ paths: all.slice(0, more.first), searchedHops: more.maxHops, limit: null });
      }),
      { numRuns: 1500 },
    );
  });

  test('lead only through what may be passed; the ends need not fit', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, asked, async (world, more) => {
        const asking = question(world, { ...more, mayPass: ({ kind, links }) => kind !== 'Person' && links < 1000 });
        const { paths } = await findConnections(asking, reader(world), BOUNDLESS);
        expect(paths).toEqual(allPaths(world, asking).slice(0, more.first));
      }),
      { numRuns: 300 },
    );
  });

  test('where not everything is read are real, and complete as far as it is said', async () => {
    const limits = fc.record({ things: fc.integer({ min: 0, max: 6 }), most: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(worlds, asked, limits, async (world, more, { things, most }) => {
        const asking = question(world, more);
        const { paths, searchedHops, limit } = await findConnections(asking, reader(world, most), {
          ...BOUNDLESS,
          things,
        });
        const all = allPaths(world, asking);
        for (const path of paths) expect(all).toContainEqual(path);
        if (limit === null) expect(paths).toEqual(all.slice(0, more.first));
        const within = all.filter(({ ids }) => ids.length - 1 <= searchedHops).slice(0, more.first);
        for (const [i, path] of within.entries()) expect(paths[i]?.cost).toBeLessThanOrEqual(path.cost);
      }),
      { numRuns: 1500 },
    );
  });
});

const thing = (id: string, kind: ThingKind, links = 2): LinkedThing => ({ id, kind, links });

/** Two people linked by an area in two hops, or by two agreements and a body in four. */
const area: World = {
  things: [
    thing('a', 'Agreement'),
    thing('b', 'Agreement'),
    thing('area', 'CooperationArea', 4096),
    thing('org', 'Organisation'),
    thing('c', 'Agreement'),
    thing('org2', 'Organisation'),
  ],
  links: [
    ['a', 'area'],
    ['area', 'b'],
    ['a', 'org'],
    ['org', 'c'],
    ['c', 'org2'],
    ['org2', 'b'],
  ],
};

test('a thing that explains little costs more than a longer way', async () => {
  const { paths } = await findConnections(question(area), reader(area), BOUNDLESS);
  expect(paths).toEqual([
    { ids: ['a', 'org', 'c', 'org2', 'b'], cost: 4750 },
    { ids: ['a', 'area', 'b'], cost: 7000 },
  ]);
});

test('at the same cost fewer hops come first, then ids', async () => {
  const world: World = {
    things: [
      thing('a', 'Person'),
      thing('b', 'Person'),
      thing('y', 'Post', 16),
      thing('x', 'Post', 16),
      thing('p', 'Post', 1),
      thing('q', 'Post', 1),
    ],
    links: [
      ['a', 'p'],
      ['p', 'q'],
      ['q', 'b'],
      ['a', 'y'],
      ['y', 'b'],
      ['a', 'x'],
      ['x', 'b'],
    ],
  };
  const { paths } = await findConnections(question(world), reader(world), BOUNDLESS);
  expect(paths.map(({ ids, cost }) => `${ids.join(' ')} ${cost}`)).toEqual([
    'a x b 3000',
    'a y b 3000',
    'a p q b 3000',
  ]);
});

describe('a search that may not go on says why and how far it came', () => {
  const chain: World = {
    things: ['a', 'z', 'b', 'c', 'd', 'e'].map((id) => thing(id, 'Agreement')),
    links: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'z'],
    ],
  };

  test('things', async () => {
    const found = await findConnections(question(chain), reader(chain), { ...BOUNDLESS, things: 3 });
    expect(found).toEqual({ paths: [], searchedHops: 3, limit: 'THINGS' });
  });

  test('time, by the clock and by a read that took too long', async () => {
    let time = 0;
    // Each look at the clock takes 10: after one read 30 have passed, and 10 are needed to think about the next.
    const clock = { things: Infinity, milliseconds: 40, now: () => time++ * 10 };
    expect(await findConnections(question(chain), reader(chain), clock)).toEqual({
      paths: [],
      searchedHops: 2,
      limit: 'TIME',
    });
    const late = await findConnections(question(chain), async () => undefined, BOUNDLESS);
    expect(late).toEqual({ paths: [], searchedHops: 0, limit: 'TIME' });
  });

  test('hubs: what links two of them may be among what was not read', async () => {
    const [left, right] = [[...'1239'], [...'5679']];
    const world: World = {
      things: ['a', 'z', ...'1235679'].map((id) => thing(id, 'Organisation', 4)),
      links: [...left.map((id): [string, string] => ['a', id]), ...right.map((id): [string, string] => ['z', id])],
    };
    const cut = await findConnections(question(world), reader(world, 3), BOUNDLESS);
    expect(cut).toEqual({ paths: [], searchedHops: 0, limit: 'HUBS' });
    const whole = await findConnections(question(world), reader(world), BOUNDLESS);
    expect(whole.paths.map(({ ids }) => ids.join(' '))).toEqual(['a 9 z']);
  });

  test('a hub in the middle need not be read at all', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `m${i}`);
    const world: World = {
      things: [
        thing('a', 'Person'),
        thing('z', 'Person'),
        thing('b', 'Agreement'),
        thing('y', 'Agreement'),
        thing('hub', 'Organisation', 52),
        ...many.map((id) => thing(id, 'Agreement')),
      ],
      links: [['a', 'b'], ['b', 'hub'], ['hub', 'y'], ['y', 'z'], ...many.map((id): [string, string] => ['hub', id])],
    };
    const read: string[] = [];
    const reading: ReadNeighbours = (ids, time) => {
      read.push(...ids);
      return reader(world)(ids, time);
    };
    const found = await findConnections(question(world, { first: 1 }), reading, BOUNDLESS);
    expect(found).toMatchObject({ paths: [{ ids: ['a', 'b', 'hub', 'y', 'z'] }], searchedHops: 6, limit: null });
    expect(read).not.toContain('hub');
  });
});
