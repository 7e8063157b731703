// What the database says of links: the same neighbours from either side, a fact behind each, no more read than allowed.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadSeeds } from '../facts/seeds.ts';
import { CONNECTED_FILES } from '../testing/connected-folder.ts';
import { graphOf } from '../testing/seed-folder.ts';
import { neighbourReader, readFacts, readLinkedThings } from './connections.ts';
import { connect, type Graph } from './driver.ts';
import { load } from './load.ts';

const MINUTE = 60_000;

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('address'));
});
afterAll(() => graph.close());

/** All pairs of neighbours, as `a b`, and of each thing how many links it has. */
async function allLinks(): Promise<{ pairs: Set<string>; links: Map<string, number> }> {
  const { records } = await graph.driver.executeQuery('MATCH (n:Thing) RETURN n.id AS id');
  const ids = records.map((record) => record.get('id'));
  const pairs = new Set<string>();
  const links = new Map<string, number>();
  for (const { id, neighbours, isCut } of (await neighbourReader(graph)(ids, MINUTE)) ?? []) {
    expect(isCut).toBe(false);
    for (const neighbour of neighbours) {
      pairs.add(`${id} ${neighbour.id}`);
      links.set(neighbour.id, neighbour.links);
    }
  }
  return { pairs, links };
}

const turned = (pair: string) => pair.split(' ').reverse().join(' ');

describe.each([
  ['the small files', () => graphOf(CONNECTED_FILES)],
  ['the data set', () => loadSeeds('seeds').graph],
])('of %s', (_, data) => {
  test('neighbours are each other’s, and a fact stands behind each pair', async () => {
    await load(graph, data());
    const { pairs, links } = await allLinks();
    expect(pairs.size).toBeGreaterThan(50);
    expect([...pairs].filter((pair) => !pairs.has(turned(pair)))).toEqual([]);
    const asked = [...pairs].map((pair) => pair.split(' ') as [string, string]);
    const { facts } = await readFacts(graph, asked, MINUTE);
    const told = new Set(facts.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]));
    expect([...pairs].filter((pair) => !told.has(pair))).toEqual([]);
    expect([...told].filter((pair) => !pairs.has(pair))).toEqual([]);
    for (const [id, count] of links) {
      const neighbours = [...pairs].filter((pair) => pair.startsWith(`${id} `)).length;
      expect(count, id).toBeGreaterThan(0);
      expect(neighbours, id).toBeLessThanOrEqual(2 * count); // an participation is a link to a post and to a body
    }
  });
});

test('a thing that no path leads through is none, and of a hub only so many links of each sort are read', async () => {
  await load(graph, graphOf(CONNECTED_FILES));
  const things = await readLinkedThings(
    graph,
    ['source:one', 'party:one/sao', 'person:nobody', 'post:chu-tich'],
    MINUTE,
  );
  expect(things).toEqual([{ id: 'post:chu-tich', kind: 'Post', links: 5 }]);
  const read = async (most: number) => {
    const [around] = (await neighbourReader(graph, most)(['org:sao'], MINUTE)) ?? [];
    return { ids: around?.neighbours.map(({ id }) => id).sort(), isCut: around?.isCut };
  };
  const { ids: all, isCut } = await read(100);
  expect(isCut).toBe(false);
  expect(all).toEqual([
    'agreement:one',
    'agreement:three',
    'agreement:two',
    'org:cong-ty-sao',
    'org:so',
    'org:ubnd-cu',
    'person:ky',
    'post:chu-tich',
    'province:cu',
  ]);
  const cut = await read(2);
  expect(cut.isCut).toBe(true);
  expect(all).toEqual(expect.arrayContaining(cut.ids ?? []));
  expect(cut.ids).toEqual(expect.arrayContaining(['post:chu-tich', 'person:ky', 'province:cu'])); // none is starved
  expect(cut.ids).toHaveLength(8);
});
