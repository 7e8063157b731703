// Readers beside loads: every accepted read is of one data set, also after a loader was killed in its commit.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { GraphData } from '../domain/graph-data.ts';
import { connect, type Graph } from './driver.ts';
import { load } from './load.ts';
import { readDataset, readGraph } from './read.ts';
import { announceCommit, commitStamp, readWhole } from './whole.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('address'));
});
afterAll(() => graph.close());

/** Many things whose every name carries the version's mark. */
function marked(mark: string): GraphData {
  const ids = Array.from({ length: 400 }, (_, i) => `person:p-${i}`);
  return {
    nodes: new Map(ids.map((id) => [id, { id, label: 'Person', properties: { id, name: mark } }])),
    relationships: new Map(),
  };
}

const marksOf = (data: GraphData) => new Set([...data.nodes.values()].map(({ properties }) => properties.name));

test('two statements see one data set while loads swap it, and are told its version', async () => {
  const [a, b] = [marked('A'), marked('B')];
  const versions = new Map([
    [(await load(graph, a)).version, 'A'],
    [(await load(graph, b)).version, 'B'],
  ]);
  let swapping = true;
  const swaps = (async () => {
    for (let i = 0; i < 30; i++) await load(graph, i % 2 === 0 ? a : b);
    swapping = false;
  })();
  const seen: string[] = [];
  const readers = [1, 2].map(async () => {
    const reader = await connect(inject('address'));
    while (swapping) {
      const [version, first, second] = await readWhole(reader, async (v) => [
        v,
        await readGraph(reader),
        await readGraph(reader),
      ]);
      seen.push([versions.get(version ?? ''), ...marksOf(first), ...marksOf(second)].join(''));
    }
    await reader.close();
  });
  await Promise.all([swaps, ...readers]);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((marks) => marks !== 'AAA' && marks !== 'BBB')).toEqual([]);
});

describe('a loader that was killed', () => {
  test('after its announcement: readers clear it and go on with the old data set', async () => {
    const { version } = await load(graph, marked('A'));
    await announceCommit(graph, commitStamp('never committed'));
    const [named, data] = await readWhole(graph, async (v) => [v, await readGraph(graph)] as const);
    expect([named, [...marksOf(data)]]).toEqual([version, ['A']]);
  });

  test('the next load clears it, also one that changes nothing', async () => {
    await load(graph, marked('A'));
    await announceCommit(graph, commitStamp('never committed'));
    expect((await load(graph, marked('A'))).changes).toBe(0);
    let tries = 0;
    await readWhole(graph, async () => {
      tries += 1;
    });
    expect(tries).toBe(1);
    expect((await readDataset(graph))?.version).toHaveLength(64);
  });
});
