// What a new question costs as the graph grows: hits and CPU of the database, in graphs of several sizes. Writes docs/growth.md.
//   npm run bench:growth [-- numbers of agreements, 100000 1000000 unless said]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchDatabase, openBenchDatabase } from './data.ts';
import { countHits, PROFILED } from './hits.ts';
import { bodyOf, endPeers, measure, pathOf, startLoader, startPeer, WARM_UP } from './peers.ts';
import { type BenchQuestion, QUESTIONS } from './questions.ts';
import { type Measured, median, row, short } from './report.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
const PEER = 'ours, nothing kept';
const CONNECTIONS = 16;
const ROUNDS = 3;
const WINDOW = 1_500;
/** How many different variables a window has. */
const VARIETY = 1_000;
const ASKED = QUESTIONS.filter(({ ours }) => ours !== undefined);

/**
 * The windows of each question, after one that only warms up, with the variables of all: as in a database that has run for
 * a while, of which pages are in memory. Questions take turns, so that none has a colder one.
 */
async function windowsOf(database: BenchDatabase): Promise<Map<BenchQuestion, Measured[]>> {
  const [loader, peer] = [startLoader(), await startPeer(PEER, database)];
  const windows = new Map<BenchQuestion, Measured[]>(ASKED.map((question) => [question, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    const milliseconds = round === 0 ? WARM_UP * WINDOW : WINDOW;
    for (const [question, measured] of windows) {
      const [first, count] = round === 0 ? [0, ROUNDS * VARIETY] : [(round - 1) * VARIETY, VARIETY];
      const drawn = Array.from({ length: count }, (_, i) => question.variables(first + i, database.sizes));
      const bodies = drawn.flatMap((variables) => bodyOf(PEER, question, variables) ?? []);
      const order = { port: peer.port, path: pathOf(PEER), bodies, connections: CONNECTIONS, milliseconds };
      const found = await measure(loader, peer, order);
      if (round > 0) measured.push(found);
    }
  }
  return windows;
}

const lines = [
  '# What a new question costs as the graph grows',
  '',
  `\`npm run bench:growth -- ${SIZES.join(' ')}\` wrote this on ${new Date().toISOString().slice(0, 10)}: made-up graphs (the`,
  `questions are those of docs/bench.md), ${CONNECTIONS} connections, nothing kept of answers; medians of ${ROUNDS} windows of ${WINDOW} ms,`,
  `after one of ${WARM_UP * WINDOW} ms with the same variables; hits of ${PROFILED} answers.`,
  '',
  row('question', 'agreements', 'hits', 'CPU ms, database', 'CPU ms, server', 'requests/s'),
  row(...Array.from({ length: 6 }, () => '---')),
];
const found = new Map<string, string[]>(ASKED.map(({ name }) => [name, []]));
try {
  for (const size of SIZES) {
    const database = await openBenchDatabase(size);
    try {
      const windows = await windowsOf(database);
      const hits = await countHits(database, [PEER]);
      for (const [{ name }, measured] of windows) {
        const middle = (of: (each: Measured) => number) => short(median(measured.map(of)));
        const cells = [middle((m) => m.database), middle((m) => m.server), middle((m) => m.perSecond)];
        found.get(name)?.push(row(name, size, short(hits.get(name)?.get(PEER) ?? Number.NaN), ...cells));
      }
    } finally {
      endPeers();
      await database.stop();
    }
  }
  const page = `${[...lines, ...[...found.values()].flat()].join('\n')}\n`;
  console.log(page);
  await writeFile(join(import.meta.dirname, '../../../docs/growth.md'), page);
} finally {
  endPeers();
}
