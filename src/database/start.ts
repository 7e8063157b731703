// A fresh start of the database, up to its first answer.
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { DatabaseAddress } from '../graph/driver.ts';
import { writeConfig } from './config.ts';
import { prepareData } from './format.ts';
import { hasJars, jarsFolder, NEO4J_VERSION, resolveJars } from './jars.ts';
import { findTools } from './java.ts';
import { freePort, type Launched, launch, notStarted, type Parts, untilStarted } from './launch.ts';
import { addressOf, ensurePassword, passwordFileOf } from './password.ts';
import { endProcess, isAlive, signalTo } from './processes.ts';
import { removeRun, type User, writeRun } from './run-file.ts';

/** How long a start may take, in milliseconds; five to ten seconds are usual. */
export const START_LIMIT = 90_000;

// Once "Started." is written the stores are open, or never will be; the first query of a cold Java may take some seconds.
const ANSWER_LIMIT = 20_000;

const MB = 1024 * 1024;
const ROOM = 32; // MB

/** What a start needs to know. */
export interface EmbeddedOptions {
  /** The folder for all that belongs to one installation. */
  home: string;
  /** The folder of jars; default `home`/jars/<version>. */
  jars?: string;
  /** Where data, configuration, logs and the password lie; default `home`/database. */
  folder?: string;
  /** Takes a line of progress for people. */
  report: (line: string) => void;
  /** Resolves once a query is answered; DATABASE_REFUSED and DATABASE_UNREACHABLE as in src/graph/driver.ts. */
  probe: (address: DatabaseAddress) => Promise<void>;
}

/** Who starts the database, and where it answered when it ran last. */
export interface Start {
  users: User[];
  /** The port that those who used it before still ask at; taken if it is free. */
  port?: number | undefined;
}

/**
 * Starts the database of a folder that nothing runs on; returns the Bolt port. Tries again (twice) what a new try can
 * mend: a port that another program took in between, data that refuses its password.
 * @throws AppError DATABASE_TOOLS_MISSING, DATABASE_NOT_STARTED, DATABASE_NEWER, FILE_FAULT
 */
export async function startAfresh(folder: string, options: EmbeddedOptions, before: Start): Promise<number> {
  const { report } = options;
  await requireRoom(folder);
  await prepareData(folder, report);
  const jars = options.jars ?? jarsFolder(options.home);
  const java = await findTools({ maven: !(await hasJars(jars)) });
  const parts: Parts = { folder, java, jars: await resolveJars(jars, report) };
  for (let triesLeft = 2; ; triesLeft--) {
    try {
      return await startOnce(parts, options, before);
    } catch (error) {
      if (!(error instanceof AppError) || triesLeft === 0) throw error;
      if (error.code === 'DATABASE_REFUSED') {
        report('The data does not accept the password kept beside it.');
        await rm(passwordFileOf(folder), { force: true });
      } else if (!error.details.some((line) => line.includes('Address already in use'))) throw error;
    }
  }
}

// On a full disk Neo4j neither starts nor ends: it waits for ever for a log that it can't write.
async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MB);
  if (free >= ROOM) return;
  const message = `The disk of ${folder} has ${free} MB left; the database needs ${ROOM} MB to start. Make room.`;
  throw new AppError('FILE_FAULT', message);
}

async function startOnce(parts: Parts, { probe, report }: EmbeddedOptions, before: Start): Promise<number> {
  const { folder } = parts;
  const port = await freePort(before.port);
  const start = performance.now();
  report(`Starting the embedded Neo4j ${NEO4J_VERSION} …`);
  await mkdir(join(folder, 'logs'), { recursive: true });
  await writeConfig(folder, port);
  await ensurePassword(parts, report);
  const launched = await launch(parts);
  const forget = endWithUs(launched);
  try {
    await writeRun(folder, { database: launched.mark, port, users: before.users });
    await untilStarted(launched, start + START_LIMIT, parts);
    const deadline = performance.now() + ANSWER_LIMIT;
    const alive = () => isAlive(launched.mark);
    await untilAnswered(await addressOf(folder, port), probe, alive, deadline).catch(async (error: unknown) => {
      if (error instanceof AppError && error.code === 'DATABASE_REFUSED') throw error;
      throw notStarted(`it does not answer (${(error as Error).message})`, await launched.debugLog(), parts);
    });
  } catch (error) {
    await endProcess(launched.mark, 0); // nothing is lost: nobody has written to it
    await removeRun(folder);
    throw error;
  } finally {
    forget();
  }
  report(`The embedded database is ready (port ${port}, ${((performance.now() - start) / 1000).toFixed(1)} s).`);
  return port;
}

// Ctrl-C while the database starts: nobody could stop it later, as nobody has its handle yet.
function endWithUs(launched: Launched): () => void {
  const end = () => signalTo(launched.mark, 'SIGTERM');
  const onSignal = (signal: NodeJS.Signals) => {
    forget();
    end();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal); // die of it, as without us
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const forget = () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on('exit', end);
  for (const signal of signals) process.on(signal, onSignal);
  return forget;
}

/**
 * Asks until the database answers.
 * @throws what the last probe threw: at once on DATABASE_REFUSED, when the process is gone, or after `deadline`
 */
export async function untilAnswered(
  address: DatabaseAddress,
  probe: EmbeddedOptions['probe'],
  alive: () => boolean,
  deadline: number,
): Promise<void> {
  for (;;) {
    try {
      return await probe(address);
    } catch (error) {
      const refused = error instanceof AppError && error.code === 'DATABASE_REFUSED';
      if (refused || !alive() || performance.now() > deadline) throw error;
      await wait(200);
    }
  }
}
