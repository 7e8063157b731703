// The processes of a bench: the servers that are asked and the one that asks; and what a window of asking has cost.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase } from './data.ts';
import type { LoadOrder, LoadReport } from './load.ts';
import type { PeerOrder } from './peer.ts';
import type { Postgres } from './postgres.ts';
import { cpuOf } from './processes.ts';
import type { BenchQuestion, PeerName } from './questions.ts';
import type { Measured } from './report.ts';

/** How many windows long each peer is asked each question before it counts: Java compiles what is run often. */
export const WARM_UP = 8;

/** Milliseconds between two windows, for what the databases still do. */
const PAUSE = 100;

export interface Peer {
  name: PeerName;
  child: ChildProcess;
  port: number;
  /** The process of the database that it asks. */
  database: number;
}

const started: ChildProcess[] = [];

/** Ends all that was started here. */
export function endPeers(): void {
  for (const child of started.splice(0)) child.kill();
}

function start(file: string): ChildProcess {
  const path = join(import.meta.dirname, file);
  const env = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const child = fork(path, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  started.push(child);
  return child;
}

/** Starts what asks. */
export const startLoader = (): ChildProcess => start('load.ts');

/** What a process answers to an order. */
async function told<T>(child: ChildProcess, order: object): Promise<T> {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('a process of the bench ended')));
  child.send(order);
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), ended]);
    return answer;
  } finally {
    ended.catch(() => {});
    ending.abort();
  }
}

/** Starts a server. */
export async function startPeer(
  name: PeerName,
  { address, pid }: BenchDatabase,
  postgres?: Pick<Postgres, 'port' | 'packages' | 'pid'>,
): Promise<Peer> {
  const child = start('peer.ts');
  const { port } = await told<{ port: number }>(child, { name, address, postgres } satisfies PeerOrder);
  return { name, child, port, database: name === 'PostGraphile' ? (postgres?.pid ?? 0) : pid };
}

/** Where a peer is asked. */
export const pathOf = (peer: PeerName): string => (peer === 'plain' || peer === 'raw' ? '/' : '/graphql');

/** What a peer is asked; undefined where it can't be. */
export function bodyOf(peer: PeerName, question: BenchQuestion, variables: object): string | undefined {
  if (peer === 'raw') return JSON.stringify({ name: question.name, variables });
  const query = { ours: question.ours, plain: question.plain, PostGraphile: question.postgraphile };
  const text = query[peer === 'ours, nothing kept' ? 'ours' : peer];
  return text === undefined ? undefined : JSON.stringify({ query: text, variables });
}

/** Asks a peer for a window. */
export async function measure(loader: ChildProcess, peer: Peer, order: LoadOrder): Promise<Measured> {
  const pids = [peer.child.pid ?? 0, peer.database];
  const before = await Promise.all(pids.map(cpuOf));
  const report = await told<LoadReport>(loader, order);
  const after = await Promise.all(pids.map(cpuOf));
  await wait(PAUSE);
  const [server = 0, database = 0] = after.map((now, i) => (now - (before[i] ?? 0)) / report.requests);
  return { ...report, perSecond: ((report.requests - report.wrong) / report.milliseconds) * 1000, server, database };
}
