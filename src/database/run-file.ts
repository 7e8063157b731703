// run.json: which process is the database of this folder, where it answers, and who uses it. Read and written under
// the lock only. The last user to leave stops the database, so a command that happened to start it does not take it
// away from the server that came later.
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { homeArgument } from './config.ts';
import { isAlive, lookAt, ownMark } from './processes.ts';

const Mark = z.object({ pid: z.int().positive(), started: z.string() });
const Run = z.object({
  database: Mark,
  port: z.int().positive(),
  /** Processes that use the database; the first is the owner. */
  users: z.array(Mark.extend({ id: z.string() })),
});

/** What run.json holds. */
export type Run = z.infer<typeof Run>;
export type User = Run['users'][number];

/** This process as a user; a new one at every call. */
export function newUser(): User {
  return { ...ownMark(), id: randomUUID() };
}

/** The content of run.json with the dead users left out; undefined without the file or when it is damaged. */
export async function readRun(folder: string): Promise<Run | undefined> {
  try {
    const run = Run.parse(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')));
    return { ...run, users: run.users.filter(isAlive) };
  } catch {
    return undefined;
  }
}

/** Writes run.json in one step. */
export async function writeRun(folder: string, run: Run): Promise<void> {
  const path = join(folder, 'run.json');
  await writeFile(`${path}.new`, `${JSON.stringify(run, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Removes run.json. */
export async function removeRun(folder: string): Promise<void> {
  await rm(join(folder, 'run.json'), { force: true });
}

/** True while the process named in run.json is the database of this very folder, not of one this was copied from. */
export function isOurs(run: Run, folder: string): boolean {
  return isAlive(run.database) && (lookAt(run.database.pid)?.command ?? '').includes(`${homeArgument(folder)} `);
}
