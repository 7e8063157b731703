// One at a time: a lock file that names its holder, so that the lock of a dead process binds nobody.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, ownMark, type ProcessMark } from './processes.ts';

/**
 * Does `work` while no other holder of the lock `path` does, in this process or another one.
 * `waiting` is called once when somebody else holds it. There is no limit to the wait while the holder lives,
 * unless `limit` (milliseconds) is given; after it, work is done without the lock.
 */
export async function withLock<T>(
  path: string,
  options: { waiting?: (holder: number) => void; limit?: number },
  work: () => Promise<T>,
): Promise<T> {
  const content = JSON.stringify({ ...ownMark(), token: randomUUID() });
  const deadline = performance.now() + (options.limit ?? Number.POSITIVE_INFINITY);
  let told = false;
  while (!(await tryToTake(path, content))) {
    const held = await readFile(path, 'utf8').catch(() => undefined);
    if (held === undefined) continue; // given back just now
    const holder = parse(held);
    if (holder === undefined ? await isOld(path) : !isAlive(holder)) {
      await breakStale(path, held);
      continue;
    }
    if (performance.now() > deadline) break;
    if (!told && holder !== undefined) options.waiting?.(holder.pid);
    told = true;
    await wait(100);
  }
  try {
    return await work();
  } finally {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === content) await rm(path, { force: true });
  }
}

async function tryToTake(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function parse(content: string): ProcessMark | undefined {
  try {
    return JSON.parse(content) as ProcessMark;
  } catch {
    return undefined; // being written at this moment, or its writer died over it
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > 5_000;
}

// Moved away first and looked at again: somebody else may have broken the stale lock and taken it in between.
// Should that go wrong all the same, Neo4j's own lock on its store still keeps a second database off the data.
async function breakStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== seen) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
