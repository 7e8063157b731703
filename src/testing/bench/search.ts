// How well and how fast things are found: the judged searches over the project's own seeds, with every miss.
//   npm run bench:search
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../database/embedded.ts';
import { jarsFolder } from '../../database/jars.ts';
import { loadSeeds } from '../../facts/seeds.ts';
import { connect, probe } from '../../graph/driver.ts';
import { load } from '../../graph/load.ts';
import { generatedSearches, handPickedSearches, judge } from '../judged-searches.ts';

const ROOT = join(import.meta.dirname, '../../..');
const home = join(ROOT, '.camket');
const folder = await mkdtemp(join(tmpdir(), 'camket-bench-'));
const database = await startEmbeddedDatabase({ home, jars: jarsFolder(home), folder, report: console.log, probe });
try {
  const graph = await connect(database.address);
  const { graph: data } = loadSeeds(join(ROOT, 'seeds'));
  await load(graph, data);
  const sets = { generated: generatedSearches(data), 'hand-picked': handPickedSearches() };
  for (const [name, searches] of Object.entries(sets)) {
    const start = performance.now();
    const { count, at1, at5, misses } = await judge(graph, searches);
    const each = (performance.now() - start) / count;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(`\n${name}: ${count} searches, ${each.toFixed(0)} ms each`);
    console.log(`  success@1 ${percent(at1)}   success@5 ${percent(at5)}   (wanted: 95 % and 99 %)`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
  await graph.close();
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
