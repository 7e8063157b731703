// The embedded database from outside: start it, or find it running already, and stop it when nobody uses it any more.
import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { DatabaseAddress } from '../graph/driver.ts';
import { type Keeping, keepRunning } from './keep-running.ts';
import { withLock } from './lock.ts';
import { addressOf } from './password.ts';
import { endProcess, isAlive } from './processes.ts';
import { isOurs, newUser, readRun, removeRun, type User, writeRun } from './run-file.ts';
import { type EmbeddedOptions, START_LIMIT, startAfresh, untilAnswered } from './start.ts';

const STOP_LIMIT = 20_000; // milliseconds; one second is usual
const PROBE_EVERY = 5_000; // milliseconds; each is a connection of its own

/** Where a CAMKET_HOME keeps the database. */
export const databaseFolder = (home: string): string => join(home, 'database');

/** A database that answers. */
export interface EmbeddedDatabase {
  address: DatabaseAddress;
  /** True when a living process had started the database before: it is shared with that one. */
  adopted: boolean;
  /** From now on starts the database again, on its port, whenever it ends before `stop` or can only be helped by that. */
  keepRunning(): void;
  /** Leaves the database, and stops it when no other living process uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the Neo4j of a folder, or adopts it when it runs already. Starts at the same moment wait for each other.
 * @throws AppError DATABASE_TOOLS_MISSING, DATABASE_NOT_STARTED, DATABASE_NEWER, FILE_FAULT
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = await prepareFolder(options);
  const waiting = (holder: number) =>
    options.report(`Process ${holder} is starting this database too, waiting for it …`);
  return withLock(lockOf(folder), { waiting }, async () => {
    const user = newUser();
    const { port, adopted } = await findOrStart(folder, options, user);
    const address = await addressOf(folder, port);
    let keeping: Keeping | undefined;
    let stopping: Promise<void> | undefined;
    return {
      address,
      adopted,
      keepRunning() {
        let probed = performance.now();
        const works = async () => {
          if (!(await runs(folder))) return false;
          if (performance.now() - probed < PROBE_EVERY) return true;
          probed = performance.now();
          return !(await isBroken(folder, options));
        };
        const revive = async () => {
          const { port: now } = await withLock(lockOf(folder), {}, async () => {
            // Unless one that shares it was faster.
            if (await isBroken(folder, options)) await endBroken(folder, options);
            return findOrStart(folder, options, user);
          });
          if (now !== port) throw new Error(`its port ${port} was taken, it answers at ${now}; restart the server.`);
        };
        keeping ??= keepRunning({ works, revive, report: options.report });
      },
      stop() {
        stopping ??= Promise.resolve(keeping?.end()).then(() => leave(folder, user));
        return stopping;
      },
    };
  });
}

/** The folder of the database, made where it is missing: one name for one folder, whatever links lead to it. */
export async function prepareFolder(options: { home: string; folder?: string }): Promise<string> {
  const given = options.folder ?? databaseFolder(options.home);
  await mkdir(given, { recursive: true, mode: 0o700 });
  await chmod(given, 0o700);
  return realpath(given);
}

async function runs(folder: string): Promise<boolean> {
  const run = await readRun(folder);
  return run !== undefined && isOurs(run, folder);
}

/** Whether its process runs, but refuses everything since its disk failed it: Neo4j does not recover from that. */
async function isBroken(folder: string, { probe }: EmbeddedOptions): Promise<boolean> {
  const run = await readRun(folder);
  if (run === undefined || !isOurs(run, folder)) return false;
  try {
    await probe(await addressOf(folder, run.port));
    return false;
  } catch (error) {
    return error instanceof AppError && error.code === 'DATABASE_BROKEN';
  }
}

async function endBroken(folder: string, { report }: EmbeddedOptions): Promise<void> {
  const run = await readRun(folder);
  if (run === undefined) return;
  report(`The database of this folder (pid ${run.database.pid}) could not write to its disk; ending it.`);
  await endProcess(run.database, 0); // it would only try to write what it can't
}

async function findOrStart(
  folder: string,
  options: EmbeddedOptions,
  user: User,
): Promise<{ port: number; adopted: boolean }> {
  const left = await readRun(folder);
  const found = await findRunning(folder, options, user);
  if (found) return found;
  // Others may use a database that died: they ask at the port they know, and it must not be stopped under them. Where
  // its process lives, but belongs to another folder, this one is a copy, which has no users yet.
  const inherits = left !== undefined && !isAlive(left.database);
  const others = inherits ? left.users.filter(({ id }) => id !== user.id) : [];
  const port = await startAfresh(folder, options, { users: [...others, user], port: inherits ? left.port : undefined });
  return { port, adopted: false };
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
  const owner = run.users.find(({ id }) => id !== user.id)?.pid;
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
  const others = run.users.filter(({ id }) => id !== user.id);
  await writeRun(folder, { ...run, users: [...others, user] });
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

/** The lock under which the database of a folder is started, stopped and changed. */
export function lockOf(folder: string): string {
  return join(folder, 'start.lock');
}
