// citations.lock.json beside the seeds: the hashes of cited texts, so that nobody types one and every reader can check.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Citation } from './format-values.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const lockFile = z.strictObject({
  /** By source id: the file's hash and those of the cited passages, by `passageKey`. */
  sources: z.record(z.string(), z.strictObject({ sha256: hash, passages: z.record(z.string(), hash) })),
});

export type Lock = z.output<typeof lockFile>;

export const EMPTY_LOCK: Lock = { sources: {} };

/** Names a passage of a source: `2,13` or, narrowed to code points, `2,13:10-40`. */
export function passageKey({ paragraphs, start, end }: Citation): string {
  const range = start === undefined && end === undefined ? '' : `:${start ?? 0}-${end ?? ''}`;
  return `${[paragraphs ?? []].flat().join(',')}${range}`;
}

/** The hash of a cited passage; undefined where `camket cite` has not seen it. */
export const hashOf = (lock: Lock, citation: Citation): string | undefined =>
  lock.sources[citation.source]?.passages[passageKey(citation)];

const pathIn = (folder: string): string => join(folder, 'citations.lock.json');

/**
 * The lock file of a folder of seeds; an empty one where there is none yet.
 * @throws AppError BAD_SEEDS where it is damaged
 */
export function readLock(folder: string): Lock {
  const path = pathIn(folder);
  if (!existsSync(path)) return EMPTY_LOCK;
  try {
    return lockFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new AppError(
      'BAD_SEEDS',
      `${path} is damaged; take it from the repository again, or delete it and run: camket cite`,
      {
        cause,
      },
    );
  }
}

/** Writes it whole or not at all, keys sorted. Returns whether it changed. */
export function writeLock(folder: string, lock: Lock): boolean {
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const sources = Object.entries(lock.sources).map(([id, { sha256, passages }]) => [
    id,
    { sha256, passages: sorted(passages) },
  ]);
  const text = `${JSON.stringify({ sources: sorted(Object.fromEntries(sources)) }, null, 2)}\n`;
  const path = pathIn(folder);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return true;
}
