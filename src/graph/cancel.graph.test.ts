// The database itself is asked whether it still runs what a client no longer waits for.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runningQueries, SLOW, untilRunning } from '../testing/slow-queries.ts';
import { endedBy, unlessEnded } from './cancel.ts';
import { connect, type Graph } from './driver.ts';
import { load } from './load.ts';
import { LOCK, withSession } from './read.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await connect(inject('address'));
});
afterAll(() => graph.close());

const run = (on: Graph, statement: string, timeout: number) =>
  withSession(on, 'READ', (session) => session.executeRead((tx) => tx.run(statement), { timeout }));

test('a query whose signal is aborted no longer runs in the database, and its connection serves the next', async () => {
  const ending = new AbortController();
  const mark = 'cancelled by its signal';
  const work = unlessEnded(ending.signal, run(endedBy(ending.signal, graph), SLOW(mark), 600_000));
  await untilRunning(graph, mark, 1);
  ending.abort(new Error('the client hung up'));
  await expect(work).rejects.toThrow('the client hung up');
  await untilRunning(graph, mark, 0);
  expect((await run(graph, 'RETURN 1 AS one', 60_000)).records[0]?.get('one')).toBe(1);
});

test('nothing begins after the end', async () => {
  const ended = AbortSignal.abort(new Error('too late'));
  await expect(run(endedBy(ended, graph), 'RETURN 1', 60_000)).rejects.toThrow('too late');
  await expect(unlessEnded(ended, Promise.resolve(1))).rejects.toThrow('too late');
});

test('the database ends what says nothing of itself, and lets those work on that ask for longer', async () => {
  const { driver, database } = graph;
  const { records } = await driver.executeQuery(
    "SHOW SETTINGS 'db.transaction.timeout', 'db.lock.acquisition.timeout' YIELD name, value RETURN name, value",
    {},
    { database },
  );
  expect(Object.fromEntries(records.map((row) => [row.get('name'), row.get('value')]))).toEqual({
    'db.lock.acquisition.timeout': '5s',
    'db.transaction.timeout': '5s',
  });
  const mark = 'asks for longer';
  const ending = new AbortController();
  const work = unlessEnded(ending.signal, run(endedBy(ending.signal, graph), SLOW(mark), 600_000));
  await untilRunning(graph, mark, 1);
  await expect(driver.executeQuery(SLOW('says nothing'), {}, { database })).rejects.toMatchObject({
    code: expect.stringContaining('TransactionTimedOut'),
  });
  expect(await runningQueries(graph, mark)).toBe(1);
  ending.abort(new Error('enough'));
  await expect(work).rejects.toThrow('enough');
});

test('a load waits for another one for longer than the database would', async () => {
  const empty = { nodes: new Map(), relationships: new Map() };
  await load(graph, empty);
  const first = graph.driver.session({ database: graph.database });
  const transaction = await first.beginTransaction({ timeout: 600_000 });
  await transaction.run(LOCK);
  let isLoaded = false;
  const second = load(graph, empty).then(() => {
    isLoaded = true;
  });
  // Who waits without patience is sent away, often enough for the driver to have given up by itself.
  for (let i = 0; i < 3; i++) {
    const waiting = withSession(graph, 'WRITE', (session) => session.run(LOCK, {}, { timeout: 600_000 }));
    await expect(waiting).rejects.toMatchObject({ code: expect.stringContaining('LockAcquisitionTimeout') });
  }
  expect(isLoaded).toBe(false);
  await transaction.rollback();
  await first.close();
  await second;
});
