// What the database says of links: the same neighbours from either side, a fact behind each, no more read than allowed.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { RELATIONS } from '../domain/linking-facts.ts';
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

test('neighbours are each other’s, and a fact stands behind each pair', async () => {
  await load(graph, graphOf(CONNECTED_FILES));
  const { records } = await graph.driver.executeQuery('MATCH (n:Thing) RETURN n.id AS id');
  const ids = records.map((record) => record.get('id'));
  const around = (await neighbourReader(graph)(ids, MINUTE)) ?? [];
  const pairs = around.flatMap(({ id, neighbours }) => neighbours.map((other) => [id, other.id] as const));
  const turned = pairs.map(([a, b]) => `${b} ${a}`);
  expect(pairs.map((pair) => pair.join(' ')).sort()).toEqual(turned.sort());
  const { facts, things } = await readFacts(graph, pairs, MINUTE);
  const told = new Set(facts.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]));
  expect([...told].sort()).toEqual(turned);
  expect([...things.keys()].sort()).toEqual([...new Set(pairs.flat())].sort());
  expect(new Set(facts.map(({ relation }) => relation))).toEqual(new Set(RELATIONS));
});

test('a thing has its kind and links, one that does not exist is left out, and of a hub only so many links of each sort are read', async () => {
  await load(graph, graphOf(CONNECTED_FILES));
  const things = await readLinkedThings(graph, ['source:one', 'person:nobody', 'post:chu-tich'], MINUTE);
  expect(things.toSorted((a, b) => b.links - a.links)).toEqual([
    { id: 'post:chu-tich', kind: 'Post', links: 5 },
    { id: 'source:one', kind: 'Source', links: 0 },
  ]);
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
  expect(cut.ids?.filter((id) => id.startsWith('agreement:'))).toHaveLength(2); // of three; which ones is the database's choice
});
