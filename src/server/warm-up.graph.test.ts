// What is warm after the warm-up, as the database's own cache of plans shows, and what it must not do to others.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApiSchema } from '../api/schema.ts';
import { connect } from '../graph/driver.ts';
import { readWhole } from '../graph/whole.ts';
import { cuttableWay, startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { createApp } from './app.ts';
import { FIRST_VISITS, QUESTION_VISITS, warmUp } from './warm-up.ts';

const PROJECT = join(import.meta.dirname, '../..');
const ERROR = 50; // pino's level

type Line = { level: number; msg?: string; req?: { url: string; remoteAddress: string }; res?: { statusCode: number } };
const logged: Line[] = [];
const logger = {
  level: 'info',
  stream: new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)));
      done();
    },
  }),
};
const faults = () => logged.filter(({ level }) => level >= ERROR);

let api: TestApi;
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(PROJECT, 'src/web/build.ts')]);
  api = await startApi(articleFacts(), inject('address'), undefined, { logger });
}, 300_000);
afterAll(() => api.close());

/** Has the database forget its plans; how many it had: "Query caches successfully cleared of 7 queries." */
async function forgetPlans(): Promise<number> {
  // On a busy machine an answer asks for the commit in another way than on an idle one: that way is among them always.
  await readWhole(api.graph, async () => null);
  const { records } = await api.graph.driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
  return Number(/cleared of (\d+) queries/.exec(records[0]?.get('value'))?.[1]);
}

async function askQuestions(): Promise<void> {
  for (const url of QUESTION_VISITS) {
    const file = join(PROJECT, 'src', `${url}.graphql`);
    await api.data((await readFile(file, 'utf8')).trimEnd());
  }
}

test('after it no statement of a worked question is planned anew', { timeout: 600_000 }, async () => {
  await forgetPlans();
  await askQuestions();
  const ofQuestions = await forgetPlans();
  expect(ofQuestions).toBeGreaterThan(QUESTION_VISITS.length);

  await warmUp(api.app, QUESTION_VISITS).done;
  await askQuestions();
  const ofBoth = await forgetPlans();
  await warmUp(api.app, QUESTION_VISITS).done;
  expect(await forgetPlans()).toBe(ofBoth);
});

test('visits every page once, one after the other, and counts against no client', { timeout: 600_000 }, async () => {
  logged.length = 0;
  await warmUp(api.app).done;
  const visits = logged.flatMap(({ req }) => req ?? []);
  expect(visits.map(({ url }) => url)).toEqual([...FIRST_VISITS, ...QUESTION_VISITS]);
  expect(new Set(visits.map(({ remoteAddress }) => remoteAddress))).toEqual(new Set(['0.0.0.0']));
  // Begun and ended in turn: never two beginnings on end.
  const [end, ...before] = logged.toReversed();
  expect(before.toReversed().map(({ req }) => req !== undefined)).toEqual(visits.flatMap(() => [true, false]));
  expect(end?.msg).toBe('the warm-up is done');
  expect(faults()).toEqual([]);
});

/** How many transactions the database is at, but for the one that asks. */
async function transactions(): Promise<number> {
  const statement = 'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH "SHOW" RETURN count(*)';
  const { records } = await api.graph.driver.executeQuery(statement, {}, { database: 'neo4j' });
  return Number(records[0]?.get(0));
}

test('is stopped in the middle, with what the database does for it, without a fault', async () => {
  await forgetPlans();
  logged.length = 0;
  const warming = warmUp(api.app, QUESTION_VISITS);
  await expect.poll(transactions, { timeout: 60_000, interval: 1 }).toBeGreaterThan(0);
  await warming.stop();
  await warming.done;
  expect(logged.filter(({ req }) => req).length).toBeLessThan(QUESTION_VISITS.length);
  expect(faults()).toEqual([]);
  await expect.poll(transactions, { timeout: 60_000 }).toBe(0);
});

test('finds no fault in a database that is away', async () => {
  logged.length = 0;
  const way = await cuttableWay();
  const graph = await connect(way.address);
  const app = await createApp({ graph, schema: await createApiSchema(), logger });
  await way.cut();
  const warming = warmUp(app, ['/']);
  const isRefused = () => logged.some(({ res }) => res?.statusCode === 503);
  await expect.poll(isRefused, { timeout: 60_000 }).toBe(true); // the driver tries again for some seconds
  await warming.stop();
  expect(faults()).toEqual([]);
  await app.close();
  await graph.close();
});
