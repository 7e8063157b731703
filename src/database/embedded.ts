// The embedded database from outside: start it, or find it running already, and stop it when nobody uses it any more.
import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { DatabaseAddress } from '../graph/driver.ts';
import { withLock } from './lock.ts';
import { addressOf } from './password.ts';
import { endProcess, isAlive } from './processes.ts';
import { isOurs, newUser, readRun, removeRun, type User, writeRun } from './run-file.ts';
import { type EmbeddedOptions, START_LIMIT, startAfresh, untilAnswered } from './start.ts';

const STOP_LIMIT = 20_000; // milliseconds; one second is usual

/** Where a CAMKET_HOME keeps the database. */
export const databaseFolder = (home: string): string => join(home, 'database');

/** A database that answers. */
export interface EmbeddedDatabase {
  address: DatabaseAddress;
  /** True when a living process had started the database before: it is shared with that one. */
  adopted: boolean;
  /** Leaves the database, and stops it when no other living process uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the Neo4j of a folder, or adopts it when it runs already. Starts at the same moment wait for each other.
 * @throws AppError DATABASE_TOOLS_MISSING, DATABASE_NOT_STARTED
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const given = options.folder ?? databaseFolder(options.home);
  await mkdir(given, { recursive: true, mode: 0o700 });
  await chmod(given, 0o700);
  const folder = await realpath(given); // one name for one folder, whatever links lead to it
  const waiting = (holder: number) =>
    options.report(`Process ${holder} is starting this database too, waiting for it …`);
  return withLock(lockOf(folder), { waiting }, async () => {
    const user = newUser();
    const found = await findRunning(folder, options, user);
    const { port, adopted } = found ?? { port: await startAfresh(folder, options, user), adopted: false };
    const address = await addressOf(folder, port);
    let stopping: Promise<void> | undefined;
    return {
      address,
      adopted,
      stop() {
        stopping ??= leave(folder, user);
        return stopping;
      },
    };
  });
}

// The database that run.json names, when it is alive and answers. What is left of one that does not is cleared away.
async function findRunning(
  folder: string,
  { probe, report }: EmbeddedOptions,
  user: User,
): Promise<{ port: number; adopted: boolean } | undefined> {
  const run = await readRun(folder);
  if (run === undefined) return undefined;
  const { pid } = run.database;
  if (!isOurs(run, folder)) {
    report(`The database of this folder (pid ${pid}) ended without being stopped; starting it again.`);
    await removeRun(folder);
    return undefined;
  }
  const owner = run.users[0]?.pid;
  try {
    const alive = () => isAlive(run.database);
    await untilAnswered(await addressOf(folder, run.port), probe, alive, performance.now() + START_LIMIT);
  } catch (error) {
    if (owner !== undefined) {
      throw new AppError('DATABASE_NOT_STARTED', `The database of this folder runs (pid ${pid}) but does not answer.`, {
        details: [`Process ${owner} uses it. Stop that one and try again.`, `The folder: ${folder}`],
        cause: error,
      });
    }
    report(`The database of this folder (pid ${pid}) was left running and does not answer; ending it.`);
    await endProcess(run.database, STOP_LIMIT);
    await removeRun(folder);
    return undefined;
  }
  await writeRun(folder, { ...run, users: [...run.users, user] });
  if (owner === undefined) {
    report(`Found the database of this folder left running (pid ${pid}), taking it over`);
    return { port: run.port, adopted: false };
  }
  report(`Found the database of this folder already running (pid ${pid}), using it`);
  return { port: run.port, adopted: true };
}

async function leave(folder: string, user: User): Promise<void> {
  await withLock(lockOf(folder), { limit: STOP_LIMIT }, async () => {
    const run = await readRun(folder);
    if (run === undefined || !run.users.some(({ id }) => id === user.id)) return; // a later start has cleared up
    const users = run.users.filter(({ id }) => id !== user.id);
    if (users.length > 0) return writeRun(folder, { ...run, users });
    if (isOurs(run, folder)) await endProcess(run.database, STOP_LIMIT);
    await removeRun(folder);
  });
}

function lockOf(folder: string): string {
  return join(folder, 'start.lock');
}
