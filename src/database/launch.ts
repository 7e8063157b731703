// One start of the database process: spawn it, and wait until it says that it is ready.
import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { javaArguments, javaEnvironment } from './config.ts';
import { NEO4J_VERSION } from './jars.ts';
import type { Java } from './java.ts';
import { isAlive, lookAt, type ProcessMark } from './processes.ts';

/** What a start is made of. */
export interface Parts {
  folder: string;
  jars: string;
  java: Java;
}

/** A database process of ours. */
export interface Launched {
  mark: ProcessMark;
  /** What it has written since its start: neo4j.log, then what Java itself said. */
  log(): Promise<string>;
  /** The same of debug.log, which alone tells why a store could not be opened. */
  debugLog(): Promise<string>;
}

/** A port of the loopback address that is free now: `wanted`, if it is, else one chosen by the operating system. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((fulfil, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : fulfil(freePort())));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => fulfil(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Spawns the database. It outlives this process, unless it is stopped: see run-file.ts for who does that. */
export async function launch(parts: Parts): Promise<Launched> {
  const { folder, jars, java } = parts;
  const neo4jLog = join(folder, 'logs', 'neo4j.log');
  const consoleLog = join(folder, 'logs', 'console.log');
  const debugLog = join(folder, 'logs', 'debug.log');
  const [older, olderDebug] = [await size(neo4jLog), await size(debugLog)]; // what earlier starts wrote is not read
  const output = await open(consoleLog, 'w', 0o600);
  let child: ChildProcess;
  try {
    child = spawn(java.path, javaArguments(folder, jars), {
      cwd: folder,
      detached: true, // its own process group: a terminal's Ctrl-C reaches us only, and we stop it in order
      env: javaEnvironment(folder),
      stdio: ['ignore', output.fd, output.fd], // no pipe: it must neither hold us nor die with us
    });
    await new Promise<void>((fulfil, reject) => child.once('spawn', fulfil).once('error', reject));
  } catch (error) {
    throw notStarted(`Java did not run (${(error as Error).message})`, '', parts);
  } finally {
    await output.close();
  }
  child.unref();
  const log = async () => `${await readFrom(neo4jLog, older)}\n${await readFrom(consoleLog, 0)}`;
  const mark = child.pid === undefined ? undefined : lookAt(child.pid)?.mark;
  if (mark === undefined) throw notStarted('it ended at once', await log(), parts);
  return { mark, log, debugLog: () => readFrom(debugLog, olderDebug) };
}

/**
 * Resolves when the database has written "Started." since its launch: its Bolt port opens earlier, when it may still stop.
 * @throws AppError DATABASE_NOT_STARTED when it ends, or takes longer than `deadline` (of performance.now())
 */
export async function untilStarted(launched: Launched, deadline: number, parts: Parts): Promise<void> {
  for (;;) {
    const alive = isAlive(launched.mark); // asked before the log is read, so that the last words are not missed
    const log = await launched.log();
    if (!alive) throw notStarted('it ended while starting', log, parts);
    if (/ Started\.\s*$/m.test(log)) return;
    if (performance.now() > deadline) throw notStarted('it took too long', log, parts);
    await wait(100);
  }
}

/** The error of a start that failed: why, what the log says, what to do. */
export function notStarted(why: string, log: string, parts: Parts): AppError {
  const { folder, java } = parts;
  return new AppError('DATABASE_NOT_STARTED', `The embedded Neo4j ${NEO4J_VERSION} did not start: ${why}.`, {
    details: [
      ...lastUsefulLines(log),
      ...(java.release > 21 ? [`Neo4j 5.26 is made for Java 17 and 21; this is Java ${java.release}.`] : []),
      `Its logs are in ${join(folder, 'logs')}.`,
      `If its data is broken, delete ${folder} and start again: it holds nothing but what the seeds say.`,
    ],
  });
}

// Errors and their causes, without stack traces; else warnings, else the plain last lines.
function lastUsefulLines(log: string): string[] {
  const lines = log.split('\n').filter((line) => /\w/.test(line) && !/^\s+(at |\.\.\. )/.test(line));
  const errors = lines.filter((line) => /\b(ERROR|FATAL)\b|^Caused by|^Error|^[\w.$]+(Exception|Error)\b/.test(line));
  const telling = errors.length > 0 ? errors : lines.filter((line) => /\bWARN\b/.test(line));
  return (telling.length > 0 ? telling : lines).slice(-8).map((line) => line.trim().slice(0, 400));
}

async function readFrom(path: string, offset: number): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.subarray(bytes.length < offset ? 0 : offset).toString('utf8'); // shorter than it was: a new file
}

async function size(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}
