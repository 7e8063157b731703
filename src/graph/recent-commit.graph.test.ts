// Which commit is known, and for how long: never that of before a load that has ended.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { GraphData } from '../domain/graph-data.ts';
import { connect, type Graph } from './driver.ts';
import { load } from './load.ts';
import { recentCommit } from './recent-commit.ts';
import { announceCommit, commitDone, commitStamp, readWhole } from './whole.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('address'));
});
afterAll(() => graph.close());

const called = (name: string): GraphData => ({
  nodes: new Map([['person:p', { id: 'person:p', label: 'Person', properties: { id: 'person:p', name } }]]),
  relationships: new Map(),
});
const versionOf = (stamp: string | undefined) => stamp?.slice(stamp.indexOf(':') + 1);

/** The graph, and how many sessions were opened on it. */
function counted() {
  const sessions = { count: 0 };
  const session: Graph['driver']['session'] = (config) => {
    sessions.count += 1;
    return graph.driver.session(config);
  };
  return { graph: { ...graph, driver: Object.create(graph.driver, { session: { value: session } }) }, sessions };
}

test('all who ask at once wait for one look, which holds for those who ask next', async () => {
  const { version } = await load(graph, called('A'));
  const { graph: watched, sessions } = counted();
  const recent = recentCommit(watched);
  expect(recent.known()).toBeUndefined();
  const stamps = await Promise.all(Array.from({ length: 20 }, () => recent.ask()));
  expect(new Set(stamps.map(versionOf))).toEqual(new Set([version]));
  expect(sessions.count).toBe(1);
});

test('nobody is told of a commit while the next one is in flight, nor where the database is gone', async () => {
  await load(graph, called('A'));
  const stamp = commitStamp('next');
  await announceCommit(graph, stamp);
  expect(await recentCommit(graph).ask()).toBeUndefined();
  await commitDone(graph, stamp);
  expect(await recentCommit(graph).ask()).toBe(stamp);
  const gone = await connect(inject('address'));
  await gone.close();
  expect(await recentCommit(gone).ask()).toBeUndefined();
});

test('what is known after a load has ended is of that load, however often others have asked meanwhile', async () => {
  const knowing = [recentCommit(graph), recentCommit(graph), recentCommit(graph)];
  let isOver = false;
  const asking = knowing.map(async (recent) => {
    while (!isOver) {
      await recent.ask();
      recent.known();
      await new Promise(setImmediate);
    }
  });
  for (let i = 0; i < 12; i++) {
    const { version } = await load(graph, called(`${i}`));
    for (const recent of knowing) expect([version, undefined]).toContain(versionOf(recent.known()));
    for (const recent of knowing) expect([version, undefined]).toContain(versionOf(await recent.ask()));
  }
  isOver = true;
  await Promise.all(asking);
});

test('a read that begins with what is known is still of one data set', async () => {
  const { version: old } = await load(graph, called('A'));
  const recent = recentCommit(graph);
  expect(versionOf(await recent.ask())).toBe(old);
  const seen: (string | null)[] = [];
  const { version } = await readWhole(
    graph,
    async (told) => {
      seen.push(told);
      return seen.length === 1 ? load(graph, called('B')) : { version: told };
    },
    recent,
  );
  expect(seen).toEqual([old, version]);
});

test('a change of what the data set says of itself is a commit, a load of the same is none', async () => {
  const about = { title: 'one', description: 'd', publisher: 'p', licence: 'CC0-1.0' };
  await load(graph, called('A'), { about });
  const first = await recentCommit(graph).ask();
  await load(graph, called('A'), { about });
  expect(await recentCommit(graph).ask()).toBe(first);
  const { version, changes } = await load(graph, called('A'), { about: { ...about, title: 'two' } });
  const second = await recentCommit(graph).ask();
  expect([changes, versionOf(second), versionOf(first)]).toEqual([0, version, version]);
  expect(second).not.toBe(first);
});
