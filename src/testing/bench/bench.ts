// How many answers a second, and what each costs, beside peers on the same data. Writes docs/bench.md.
//   npm run bench [-- number of agreements, 100000 unless said [rounds, 3 [milliseconds of each window, 1500]]]
// Peers take turns in each round, so that all meet the same noise.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { openBenchDatabase } from './data.ts';
import { countHits } from './hits.ts';
import { bodyOf, endPeers, measure, type Peer, pathOf, startLoader, startPeer, WARM_UP } from './peers.ts';
import { openPostgres } from './postgres.ts';
import { megabytesOf } from './processes.ts';
import { type BenchQuestion, comparable, PEERS, type PeerName, plainRows, QUESTIONS, type Sizes } from './questions.ts';
import { type Case, type Measured, reportPage } from './report.ts';

const [AGREEMENTS = 100_000, ROUNDS = 3, WINDOW = 1_500] = process.argv.slice(2).map(Number);
const ROOT = join(import.meta.dirname, '../../..');
const PACKAGES = join(ROOT, '.camket/bench/packages');
/** The load of the machine that is not ours. */
const [OTHERS = Number.NaN] = loadavg();
const CONNECTIONS = 16;
/** How many different variables new questions have. */
const VARIETY = 3_000;
/** How many answers of each question are compared. */
const COMPARED = 5;
/** Questions that are also measured as asked before. */
const REPEATED = new Set(['Q1', 'Q2', 'Q4', 'Q7']);

async function rowsOf({ name, port }: Peer, question: BenchQuestion, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://127.0.0.1:${port}${pathOf(name)}`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  if (errors) throw new Error(`${question.name} of ${name}: ${JSON.stringify(errors)}`);
  const rows = name === 'raw' ? data : name === 'PostGraphile' ? plainRows(data) : question.rows?.(data);
  return question.isBestOnly ? (rows as unknown[]).slice(0, 1) : rows;
}

/** @throws Error where two peers answer otherwise, or nothing */
async function compare(peers: readonly Peer[], sizes: Sizes): Promise<void> {
  for (const question of QUESTIONS.filter(({ rows }) => rows)) {
    for (let i = 0; i < COMPARED; i++) {
      const variables = question.variables(i, sizes);
      const answers: [PeerName, string][] = [];
      for (const peer of peers) {
        const body = bodyOf(peer.name, question, variables);
        if (body) answers.push([peer.name, JSON.stringify(comparable(await rowsOf(peer, question, body)))]);
      }
      if (new Set(answers.map(([, text]) => text)).size === 1 && (answers[0]?.[1].length ?? 0) > 10) continue;
      const shown = answers.map(([name, text]) => `${name}: ${text.slice(0, 300)}`);
      throw new Error(`${question.name} is not answered alike for ${JSON.stringify(variables)}\n${shown.join('\n')}`);
    }
  }
}

const CASES = QUESTIONS.flatMap((question): Case[] => {
  const asked: Case[] = [{ question, kind: 'new', peers: ['ours, nothing kept', 'plain', 'PostGraphile', 'raw'] }];
  if (!REPEATED.has(question.name)) return asked;
  return [{ question, kind: 'asked before', peers: ['ours', 'plain', 'PostGraphile', 'raw'] }, ...asked];
});

async function measureAll(peers: readonly Peer[], sizes: Sizes) {
  const results = new Map(CASES.map((each) => [each, new Map<PeerName, Measured[]>()]));
  const loader = startLoader();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [{ question, kind, peers: names }, measured] of results) {
      const count = kind === 'new' ? VARIETY : 1;
      // Each round has variables of its own, new to the databases' caches too.
      const drawn = Array.from({ length: count }, (_, i) => question.variables(i + round * count, sizes));
      for (const peer of names.flatMap((name) => peers.filter((each) => each.name === name))) {
        const bodies = drawn.flatMap((variables) => bodyOf(peer.name, question, variables) ?? []);
        if (bodies.length === 0) continue;
        const to = { port: peer.port, path: pathOf(peer.name) };
        const milliseconds = round === 0 ? WARM_UP * WINDOW : WINDOW;
        const found = await measure(loader, peer, { ...to, bodies, connections: CONNECTIONS, milliseconds });
        if (round > 0) measured.set(peer.name, [...(measured.get(peer.name) ?? []), found]);
      }
    }
    console.log(round === 0 ? 'Warmed up.' : `Round ${round} of ${ROUNDS}.`);
  }
  return results;
}

const database = await openBenchDatabase(AGREEMENTS);
const missing = new Map<PeerName, string>();
const postgres = await openPostgres(database.sizes, PACKAGES).catch((error: Error) => {
  missing.set('PostGraphile', error.message);
  return undefined;
});
try {
  const peers: Peer[] = [];
  for (const name of PEERS) if (!missing.has(name)) peers.push(await startPeer(name, database, postgres));
  await compare(peers, database.sizes);
  console.log('All peers give the same answers.');
  const results = await measureAll(peers, database.sizes);
  const memory: [string, number][] = [];
  for (const { name, child } of peers) memory.push([name, await megabytesOf(child.pid ?? 0)]);
  memory.push(['Neo4j', await megabytesOf(database.pid)]);
  if (postgres) memory.push(['PostgreSQL', await megabytesOf(postgres.pid)]);
  const head = [
    `\`npm run bench -- ${AGREEMENTS} ${ROUNDS} ${WINDOW}\` wrote this on ${new Date().toISOString().slice(0, 10)}: ${AGREEMENTS} made-up`,
    `agreements, ${CONNECTIONS} connections, ${cpus().length} cores (${cpus()[0]?.model.trim()}) for server, database and who asks;`,
    `medians of ${ROUNDS} rounds, in windows of ${WINDOW} ms, after one of ${WARM_UP * WINDOW} ms each. Load average before: ${OTHERS.toFixed(1)}, the work of others.`,
  ];
  const hits = await countHits(database, ['ours, nothing kept', 'plain', 'raw']);
  const page = reportPage({ head, results, missing, hits, memory });
  console.log(page);
  await writeFile(join(ROOT, 'docs/bench.md'), page);
} finally {
  endPeers();
  postgres?.stop();
  await database.stop();
}
