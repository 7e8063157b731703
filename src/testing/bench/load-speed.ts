// How long the ordinary loader takes beside plain UNWIND of the same rows, each into an empty database with its indexes.
// Writes docs/load.md.
//   npm run bench:load [-- number of agreements, 100000 unless said]
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { prepareFolder, startEmbeddedDatabase } from '../../database/embedded.ts';
import { jarsFolder } from '../../database/jars.ts';
import { readRun } from '../../database/run-file.ts';
import { withComputed } from '../../domain/computed.ts';
import type { GraphData } from '../../domain/graph-data.ts';
import { connect, type Graph, probe } from '../../graph/driver.ts';
import { prepareIndexes } from '../../graph/indexes.ts';
import { load, stored } from '../../graph/load.ts';
import { LONG_WORK } from '../../graph/read.ts';
import { row } from './report.ts';
import { madeUpGraph, sizesOf } from './rows.ts';

const [AGREEMENTS = 100_000] = process.argv.slice(2).map(Number);
const ROOT = join(import.meta.dirname, '../../..');
const HOME = join(ROOT, '.camket');
/** Rows that are sent at a time by hand. */
const BATCH = 10_000;

interface Taken {
  seconds: number;
  /** The most that the database's process has had in memory. */
  megabytes: number;
}

/** What `work` takes in a new database, in which indexes are made first. */
async function inNewDatabase(work: (graph: Graph) => Promise<unknown>): Promise<Taken> {
  await mkdir(join(HOME, 'bench'), { recursive: true });
  const folder = await prepareFolder({ home: HOME, folder: await mkdtemp(join(HOME, 'bench/load-')) });
  const database = await startEmbeddedDatabase({ home: HOME, jars: jarsFolder(HOME), folder, report() {}, probe });
  try {
    const graph = await connect(database.address);
    await prepareIndexes(graph);
    const begin = performance.now();
    await work(graph);
    const seconds = (performance.now() - begin) / 1000;
    await graph.close();
    const status = await readFile(`/proc/${(await readRun(folder))?.database.pid}/status`, 'utf8').catch(() => '');
    return { seconds, megabytes: Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024 };
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As one would by hand: a statement for each label and type, each batch in a transaction of its own. */
async function unwind({ driver }: Graph, { nodes, relationships }: GraphData): Promise<void> {
  const session = driver.session();
  async function send(statement: string, all: readonly Parameters<typeof stored>[0][]): Promise<void> {
    for (let i = 0; i < all.length; i += BATCH) {
      await session.run(`UNWIND $rows AS row ${statement}`, { rows: all.slice(i, i + BATCH).map(stored) }, LONG_WORK);
    }
  }
  for (const [label, all] of Map.groupBy(nodes.values(), (node) => node.label)) {
    await send(`CREATE (n:Thing:${label}) SET n = row.properties`, all);
  }
  for (const [type, all] of Map.groupBy(relationships.values(), (link) => link.type)) {
    const ends = 'MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})';
    await send(`${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`, all);
  }
  await session.close();
}

const target = await madeUpGraph(sizesOf(AGREEMENTS));
const rows = target.nodes.size + target.relationships.size;
console.log(`${AGREEMENTS} agreements: ${rows} things and links.`);
let shown = '';
const progress = (what: string, done: number, total: number) => {
  const line = `${what}: ${Math.floor((10 * done) / total) * 10} %`;
  if (line !== shown)
    console.log(`${line} (${(process.uptime()).toFixed(0)} s, ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB)`);
  shown = line;
};
const loaded = await inNewDatabase((graph) => load(graph, target, { progress }));
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(`The loader took ${loaded.seconds.toFixed(1)} s.`);
const computed = withComputed(target);
const byHand = await inNewDatabase((graph) => unwind(graph, computed));
console.log(`UNWIND by hand took ${byHand.seconds.toFixed(1)} s.`);

const cells = ({ seconds, megabytes: database }: Taken) => [seconds.toFixed(1), database.toFixed(0)];
const page = `# What a load takes

\`npm run bench:load -- ${AGREEMENTS}\` wrote this on ${new Date().toISOString().slice(0, 10)}: ${AGREEMENTS} made-up agreements, which are
${target.nodes.size} things and ${target.relationships.size} links, into an empty database that has its indexes; ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory.

${row('by', 'seconds', 'memory of Neo4j, MB')}
${row('---', '---', '---')}
${row('the loader', ...cells(loaded))}
${row(`UNWIND by hand, ${BATCH} rows in a transaction`, ...cells(byHand))}
${row(`**${(loaded.seconds / byHand.seconds).toFixed(2)}×**`, '', '')}

The loader's process took up to ${megabytes.toFixed(0)} MB. Its time has all that a load does: the version of the data set, measures
and words to be found by, the look at what is stored, and the wait before a commit is announced; by hand the rows were there.
`;
console.log(page);
await writeFile(join(ROOT, 'docs/load.md'), page);
