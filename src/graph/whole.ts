// Reads that see the old data set or the new, never a mixture.
//
// Neo4j isolates readers by "read committed": while a load commits, a reader may meet some of its changes and not yet
// others. So a loader announces its commit on a node of its own before it begins, and says afterwards that it is done
// (a sequence lock). A reader that finds an announcement at its end that was not done at its start reads again.
//
// Before it announces a commit, a loader warns of it and waits for a LEASE. So whoever looked and found no warning knows
// that nothing is committed for a LEASE from before the look: recent-commit.ts makes one look do for many readers.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { Graph } from './driver.ts';
import { isLockedOut, LOCK, LONG_WORK, type Readable, readOnce, withSession } from './read.ts';
import type { RecentCommit } from './recent-commit.ts';

const TRIES = 60;
const PAUSE = 25; // milliseconds; a commit takes a few
/** After so many tries the loader is taken for dead; one that lives holds the lock, which is then waited for. */
const PATIENCE = 30;

/** Milliseconds for which it holds that no commit was in sight. */
export const LEASE = 250;

/** The stamp of the commit that the data set is of, unless a loader has warned of another. */
export const STABLE = `
  MATCH (c:Dataset {id: "commit"}) WHERE c.next = c.done AND coalesce(c.soon, c.next) = c.done RETURN c.done AS stamp`;

const WARN = 'MERGE (c:Dataset {id: "commit"}) SET c.soon = $stamp';
const ANNOUNCE = 'MERGE (c:Dataset {id: "commit"}) SET c.next = $stamp';
const DONE = 'MATCH (c:Dataset {id: "commit"}) WHERE c.next = $stamp SET c.done = $stamp';
const RECOVER = `
  MATCH (d:Dataset {id: "dataset"}) MATCH (c:Dataset {id: "commit"})
  WHERE d.version IS NOT NULL AND (c.next <> coalesce(c.done, "") OR c.soon <> coalesce(c.next, ""))
  WITH c, $turn + ":" + d.version AS stamp
  SET c.soon = stamp, c.next = stamp, c.done = stamp`;

/** A name for one commit: unique, and ending in the version that it brings. */
export const commitStamp = (version: string): string => `${randomUUID()}:${version}`;

/**
 * Says that a commit is about to begin, when nobody relies on there being none any more; to be called inside the loading
 * transaction, on a connection of its own.
 */
export async function announceCommit(graph: Graph, stamp: string): Promise<void> {
  await write(graph, WARN, { stamp });
  const end = performance.now() + LEASE;
  while (performance.now() <= end) await sleep(end - performance.now() + 1); // a timer may be early
  await write(graph, ANNOUNCE, { stamp });
}

/** Says that an announced commit is complete, unless another loader has announced the next one. */
export async function commitDone(graph: Graph, stamp: string): Promise<void> {
  await write(graph, DONE, { stamp });
}

/** Clears an announcement that a killed loader left. Waits for a loader that is alive. */
export async function recoverCommit(graph: Graph): Promise<void> {
  await withSession(graph, 'WRITE', (session) =>
    session.executeWrite(async (tx) => {
      await tx.run(LOCK);
      await tx.run(RECOVER, { turn: randomUUID() });
    }, LONG_WORK),
  );
}

/**
 * Calls `read`, with the version it reads (null: none loaded) and the name of the commit that brought it, until no load
 * has committed meanwhile. Reads that began after the same commit and end so may share what they read. Where `recent`
 * knows the commit, before and after, the first try need not ask for it.
 * @throws AppError DATASET_CHANGING where loads follow each other too fast for it
 */
export async function readWhole<T>(
  graph: Graph,
  read: (version: string | null, stamp: string | null) => Promise<T>,
  recent?: RecentCommit,
): Promise<T> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const known = tries === 1 ? await recent?.ask() : undefined;
    const before = known ?? (await stampOf(graph, 'done'));
    const value = await read(before === null ? null : before.slice(before.indexOf(':') + 1), before);
    if (known !== undefined && (await recent?.ask()) === known) return value;
    if ((await stampOf(graph, 'next')) === before) return value;
    if (tries === PATIENCE) await recoverCommit(graph).catch(unlessLockedOut);
    else await sleep(PAUSE);
  }
  throw new AppError('DATASET_CHANGING', 'The data set is being exchanged just now; try again in a moment.');
}

/** A loader that lives may need longer to commit than the database waits for its lock. */
function unlessLockedOut(error: unknown): void {
  if (!isLockedOut(error)) throw error;
}

async function stampOf(graph: Readable, property: 'next' | 'done'): Promise<string | null> {
  const { records } = await readOnce(graph, `MATCH (c:Dataset {id: "commit"}) RETURN c.${property}`);
  return records[0]?.get(0) ?? null;
}

async function write(graph: Graph, query: string, parameters: Record<string, unknown>): Promise<void> {
  await withSession(graph, 'WRITE', (session) => session.executeWrite((tx) => tx.run(query, parameters)));
}
