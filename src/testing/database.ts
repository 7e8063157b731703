// Starts the tests' own Neo4j once a run, in its own folder and on its own port, and stops it at the end.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../database/embedded.ts';
import { jarsFolder } from '../database/jars.ts';
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

let database: EmbeddedDatabase | undefined;

export async function setup(project: TestProject): Promise<void> {
  const jars = jarsFolder(CAMKET_HOME);
  const folder = join(CAMKET_HOME, 'test');
  if (!database) {
    await rm(folder, { recursive: true, force: true }); // what an earlier run left
    database = await startEmbeddedDatabase({ home: CAMKET_HOME, jars, folder, report: console.log, probe });
  }
  project.provide('jars', jars);
  project.provide('address', database.address);
}

export async function teardown(): Promise<void> {
  await database?.stop();
  database = undefined;
}
