// `format.json` beside the data: which Neo4j wrote it, and how. Older data is made anew, newer data is not touched.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { NEO4J_VERSION } from './jars.ts';
import { exists, passwordFileOf } from './password.ts';

/** Raised when a load can't bring up to date what an older one stored: an index of the same name on other properties. */
const LAYOUT = 1;

const Format = z.object({ layout: z.int(), neo4j: z.string().regex(/^\d+(\.\d+)*$/) });
type Format = z.infer<typeof Format>;

const OURS: Format = { layout: LAYOUT, neo4j: NEO4J_VERSION };

/**
 * Makes sure that the data of a folder may be opened by this Neo4j. The seeds hold all that the data holds, so older data
 * is removed rather than converted; killed on the way, the next call goes on. Called under the lock, before a start.
 * @throws AppError DATABASE_NEWER where a later version wrote it
 */
export async function prepareData(folder: string, report: (line: string) => void): Promise<void> {
  const file = join(folder, 'format.json');
  const found = await readFormat(file);
  const order = found === undefined ? -1 : found.layout - OURS.layout || compareVersions(found.neo4j, OURS.neo4j);
  if (order === 0) return;
  if (found !== undefined && order > 0) {
    throw new AppError(
      'DATABASE_NEWER',
      `The data in ${folder} was written by a later version (Neo4j ${found.neo4j}, layout ${found.layout}; ` +
        `here ${OURS.neo4j}, layout ${OURS.layout}). Update Camkết, or empty the database: npm run camket -- reset --yes`,
    );
  }
  if (await exists(join(folder, 'data'))) {
    const before = found === undefined ? 'an earlier version' : `Neo4j ${found.neo4j}, layout ${found.layout}`;
    report(`The data was written by ${before}; it is made anew (it holds nothing but what the seeds say).`);
  }
  await emptyData(folder);
  await writeFile(`${file}.new`, `${JSON.stringify(OURS)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Removes the data. Its password goes first: data without one is made anew, however little of it is gone. */
export async function emptyData(folder: string): Promise<void> {
  await rm(passwordFileOf(folder), { force: true });
  await rm(join(folder, 'data'), { recursive: true, force: true });
}

async function readFormat(file: string): Promise<Format | undefined> {
  try {
    return Format.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined; // from before there was such a file, or damaged
  }
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = (left[i] ?? 0) - (right[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
