// Starts the tests' own Neo4j once a run, in a folder of this run and on its own port, and stops it at the end.
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../database/embedded.ts';
import { jarsFolder } from '../database/jars.ts';
import { endProcess, lookAt } from '../database/processes.ts';
import { isOurs, readRun } from '../database/run-file.ts';
import { type DatabaseAddress, probe } from '../graph/driver.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of Neo4j's jars. */
    jars: string;
    /** The tests' own database. */
    address: DatabaseAddress;
  }
}

const CAMKET_HOME = join(import.meta.dirname, '../../.camket');
const RUNS = join(CAMKET_HOME, 'test');
const FOLDER = join(RUNS, String(process.pid)); // two runs in one tree must not take each other's database away

// Every project loads this file anew, so what they share is kept by the process.
const KEY = Symbol.for('camket.testing.database');
const store = globalThis as { [KEY]?: { database?: Promise<EmbeddedDatabase>; stopped?: Promise<void> } };
store[KEY] ??= {};
const shared = store[KEY];

export async function setup(project: TestProject): Promise<void> {
  shared.database ??= start();
  project.provide('jars', jarsFolder(CAMKET_HOME));
  project.provide('address', (await shared.database).address);
}

export async function teardown(): Promise<void> {
  shared.stopped ??= stop();
  await shared.stopped;
}

async function start(): Promise<EmbeddedDatabase> {
  await clearDeadRuns();
  const jars = jarsFolder(CAMKET_HOME);
  return startEmbeddedDatabase({ home: CAMKET_HOME, jars, folder: FOLDER, report: console.log, probe });
}

async function stop(): Promise<void> {
  await (await shared.database)?.stop();
  await rm(FOLDER, { recursive: true, force: true });
}

/** A run that was killed leaves its database and its folder. */
async function clearDeadRuns(): Promise<void> {
  await mkdir(RUNS, { recursive: true });
  for (const name of await readdir(RUNS)) {
    if (!/^\d+$/.test(name) || (name !== String(process.pid) && lookAt(Number(name)))) continue;
    const folder = await realpath(join(RUNS, name));
    const run = await readRun(folder);
    if (run && isOurs(run, folder)) await endProcess(run.database, 0);
    await rm(folder, { recursive: true, force: true });
  }
}
