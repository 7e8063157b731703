// A database of its own for a benchmark: empty, with the jars that the project has, gone afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../database/embedded.ts';
import { jarsFolder } from '../database/jars.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { connect, type Graph, probe } from '../graph/driver.ts';
import { load } from '../graph/load.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs a benchmark on an empty database, and takes the database away whatever comes of it. */
export async function onEmptyDatabase(bench: (graph: Graph) => Promise<void>): Promise<void> {
  const home = join(ROOT, '.camket');
  const folder = await mkdtemp(join(tmpdir(), 'camket-bench-'));
  const database = await startEmbeddedDatabase({ home, jars: jarsFolder(home), folder, report: console.log, probe });
  try {
    const graph = await connect(database.address);
    await bench(graph);
    await graph.close();
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loads the project's own seeds, and gives them. */
export async function loadOwnSeeds(graph: Graph) {
  const { graph: data } = loadSeeds(join(ROOT, 'seeds'));
  await load(graph, data);
  return data;
}
