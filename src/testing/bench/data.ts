// The graph that the bench asks: made up, the same each time, kept under .camket/bench for the next run.
//   npm run bench:data [-- number of agreements, 100000 unless said]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { javaEnvironment } from '../../database/config.ts';
import { type EmbeddedDatabase, prepareFolder, startEmbeddedDatabase } from '../../database/embedded.ts';
import { jarsFolder, resolveJars } from '../../database/jars.ts';
import { findTools } from '../../database/java.ts';
import { readRun } from '../../database/run-file.ts';
import { WITH_AGREEMENTS } from '../../domain/agreements-of.ts';
import { connect, type Graph, probe } from '../../graph/driver.ts';
import { prepareIndexes } from '../../graph/indexes.ts';
import { LONG_WORK, readDataset } from '../../graph/read.ts';
import { announceCommit, commitDone, commitStamp } from '../../graph/whole.ts';
import type { Sizes } from './questions.ts';
import { sizesOf, writeImportFiles } from './rows.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HOME = join(ROOT, '.camket');

export interface BenchDatabase extends Pick<EmbeddedDatabase, 'address' | 'stop'> {
  pid: number;
  sizes: Sizes;
}

const DATASET =
  'MERGE (d:Dataset {id: "dataset"}) SET d.version = $version, d.measuresVersion = $version, d.loadedAt = $now';

/** As a load would count them. */
const COUNT = `
  MATCH (n:$(label))
  CALL (n) { SET n.agreementCount = COUNT { (n)-[:COVERS|PARTY_TO]-(:Agreement) } } IN TRANSACTIONS OF 10000 ROWS`;

/** Starts the database of a graph of so many agreements, which is imported where it is missing. */
export async function openBenchDatabase(agreements: number): Promise<BenchDatabase> {
  const sizes = sizesOf(agreements);
  const version = `made-up-6-${agreements}`; // another number for other rows
  const folder = await prepareFolder({ home: HOME, folder: join(HOME, 'bench', String(agreements)) });
  const start = () => startEmbeddedDatabase({ home: HOME, jars: jarsFolder(HOME), folder, report: console.log, probe });
  let database = await start();
  let graph = await connect(database.address);
  if ((await readDataset(graph))?.version !== version) {
    await graph.close();
    await database.stop();
    await importGraph(folder, sizes);
    database = await start();
    graph = await connect(database.address);
    await finish(graph, version);
  }
  await graph.close();
  const pid = (await readRun(folder))?.database.pid ?? Number.NaN;
  return { address: database.address, stop: database.stop, pid, sizes };
}

/** Replaces the graph of a database that has run before, and does not now; its users stay. */
async function importGraph(folder: string, sizes: Sizes): Promise<void> {
  const begin = performance.now();
  const seconds = () => `${((performance.now() - begin) / 1000).toFixed(0)} s`;
  const rows = join(folder, 'import');
  await mkdir(rows, { recursive: true });
  const { nodes, relationships } = writeImportFiles(rows, sizes);
  console.log(`Rows written after ${seconds()}.`);
  const java = await findTools({ maven: false });
  const jars = await resolveJars(jarsFolder(HOME), console.log);
  const args = [
    ...['-Xmx1g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
    ...nodes.map(([label, file]) => `--nodes=Thing:${label}=${join(rows, file)}`),
    ...relationships.map(([type, file]) => `--relationships=${type}=${join(rows, file)}`),
    ...['--id-type=string', '--overwrite-destination=true', `--report-file=${join(folder, 'import.report')}`],
  ];
  const importer = spawn(java.path, args, {
    cwd: folder,
    env: javaEnvironment(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(importer, 'exit');
  await rm(rows, { recursive: true, force: true });
  if (code !== 0) throw new Error(`Neo4j's importer ended with ${code}`);
  console.log(`Imported after ${seconds()}.`);
}

/** Indexes, and what makes it a data set. */
async function finish(graph: Graph, version: string): Promise<void> {
  const begin = performance.now();
  await prepareIndexes(graph);
  const session = graph.driver.session();
  await session.run('CALL db.awaitIndexes(600)', {}, LONG_WORK);
  for (const label of Object.keys(WITH_AGREEMENTS)) {
    await session.run(COUNT.replace('$(label)', label), {}, LONG_WORK);
  }
  await session.run(DATASET, { version, now: new Date().toISOString() });
  await session.close();
  const stamp = commitStamp(version);
  await announceCommit(graph, stamp);
  await commitDone(graph, stamp);
  console.log(`Indexed after ${((performance.now() - begin) / 1000).toFixed(0)} s.`);
}

if (process.argv[1] === import.meta.filename) {
  const database = await openBenchDatabase(Number(process.argv[2] ?? 100_000));
  console.log(`The graph of ${database.sizes.agreements} agreements is there.`);
  await database.stop();
}
