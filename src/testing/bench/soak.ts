// How readers fare beside attackers and loads, on a real server: npm run bench:soak -- [seconds, 300 unless said]
// A third of the time the readers are alone, a third beside loads, a third beside both. Fails where a bound is missed
// threefold, or a fault of ours met.
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, ask, startReaders, tally } from '../faults/readers.ts';
import { expectCode, type Served, Stage } from '../faults/stage.ts';

const SECONDS = Number(process.argv[2] ?? 300);
const SLOWER_AT_MOST = 2; // times, with attackers
const GROWTH_AT_MOST = 0.1; // of the memory after the warm-up
const WARM_UP = 60_000; // milliseconds, of all that follows: the process takes memory for it once
const WARM_UP_READERS = 12;
/** So much is kept for later that the warm-up fills it: what grows after that is something else. */
const KEPT = { ANSWER_CACHE_BYTES: '4000000', PREPARED_BYTES: '1000000' };
/** Bounds in seconds or bytes differ between machines: a run fails where they are missed by this much. */
const TOLERANCE = 3;

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Queries that nobody should be made to wait for: deep, of many aliases, of fragments that multiply, plainly large. */
const MONSTERS: readonly string[] = [
  `{ ${'agreements { parties { organisation { '.repeat(6)} id ${'} } }'.repeat(6)} }`,
  `{ ${'organisations { agreements { '.repeat(9)} id ${'} }'.repeat(9)} }`,
  `{ ${repeated(1_000, (index) => `a${index}: agreements { id title }`)} }`,
  `{ ${repeated(200, (index) => `t${index}: __typename`)} ...F0 } ${repeated(
    18,
    (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  )} fragment F18 on Query { agreements { id } }`,
  '{ agreements(limit: 100000) { parties(limit: 100000) { agreements(limit: 100000) { id } } } }',
];

/** Megabytes that the process holds; NaN where there is no /proc. */
async function memory({ child }: Served): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** The 50th, 95th and 99th percentile of good answers, in milliseconds. */
function percentiles(answers: readonly Answer[]): [number, number, number] {
  const times = answers
    .filter(({ what }) => what === 'good')
    .map(({ took }) => took)
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return [at(0.5), at(0.95), at(0.99)];
}

async function read(server: Served, milliseconds: number, count?: number): Promise<Answer[]> {
  const readers = startReaders(server.url, count);
  await wait(milliseconds);
  return readers.stop();
}

/** Sends monsters until told to stop. */
function attack(server: Served) {
  const answers: Answer[] = [];
  let isOver = false;
  const monsters = [0, 1].map(async (attacker) => {
    for (let turn = attacker; !isOver; turn++) {
      answers.push(await ask(server.url, MONSTERS[turn % MONSTERS.length] ?? ''));
      await wait(50);
    }
  });
  return async () => {
    isOver = true;
    await Promise.all(monsters);
    return answers;
  };
}

/** Loads the one data set and the other until told to stop; gives how often. */
function loadInTurn(stage: Stage, settings: Record<string, string>) {
  let [isOver, loads] = [false, 0];
  const loading = (async () => {
    while (!isOver) {
      const folder = loads % 2 === 0 ? stage.folders.changed : stage.folders.plain;
      const run = stage.camket(['load', '--seeds', folder], settings);
      expectCode(run, (await run.ended).code, 0);
      loads += 1;
      await wait(5_000);
    }
  })();
  return async () => {
    isOver = true;
    await loading;
    return loads;
  };
}

const stage = await Stage.build();
const wrong: string[] = [];
try {
  const settings = stage.settingsFor(await stage.startDatabase());
  const server = await stage.serve({ ...settings, ...KEPT, LOG_LEVEL: 'fatal' });
  const third = (SECONDS * 1000) / 3;
  const warmUp = [attack(server), loadInTurn(stage, settings)];
  await read(server, WARM_UP, WARM_UP_READERS);
  await Promise.all(warmUp.map((stop) => stop()));
  await wait(2_000);
  const before = await memory(server);
  const alone = await read(server, third);
  const endLoads = loadInTurn(stage, settings);
  const besideLoads = await read(server, third);
  const endAttack = attack(server);
  const besideBoth = await read(server, third);
  const [refused, loads] = await Promise.all([endAttack(), endLoads()]);
  await wait(2_000);
  const after = await memory(server);

  const line = (name: string, answers: Answer[]) => {
    const [p50, p95, p99] = percentiles(answers).map((time) => time.toFixed(0));
    console.log(`${name.padEnd(18)} p50 ${p50} ms  p95 ${p95} ms  p99 ${p99} ms   ${tally(answers)}`);
  };
  line('readers alone', alone);
  line('beside loads', besideLoads);
  line('beside both', besideBoth);
  console.log(`attackers          ${tally(refused)}; ${loads} loads meanwhile`);
  const slowest = Math.max(...refused.map(({ took }) => took));
  console.log(`slowest attacker   ${slowest.toFixed(0)} ms`);
  const slowerThan = (answers: Answer[]): number[] => {
    const those = percentiles(answers);
    return percentiles(besideBoth).map((time, index) => time / (those[index] ?? Number.NaN));
  };
  const shown = (ratios: number[]) => ratios.map((ratio) => ratio.toFixed(1)).join('  ');
  const ratios = slowerThan(besideLoads);
  console.log(`attackers slow by  ${shown(ratios)}   (wanted: ≤ ${SLOWER_AT_MOST})`);
  console.log(`both slow by       ${shown(slowerThan(alone))}`);
  const growth = (after - before) / before;
  console.log(
    `memory             ${before.toFixed(0)} → ${after.toFixed(0)} MB, ${(100 * growth).toFixed(0)} %   (wanted: ≤ ${100 * GROWTH_AT_MOST} %)`,
  );

  if (!((ratios[1] ?? Number.NaN) <= TOLERANCE * SLOWER_AT_MOST)) wrong.push('readers wait for attackers');
  if (growth > TOLERANCE * GROWTH_AT_MOST) wrong.push('memory grows');
  const faults = [...alone, ...besideLoads, ...besideBoth].filter(
    ({ what, status }) => what !== 'good' && status !== 503 && status !== 429,
  );
  if (faults.length > 0) wrong.push(`readers met faults: ${tally(faults)}`);
  const broken = refused.filter(({ what, code }) => what === 'cut' || code === 'INTERNAL');
  if (broken.length > 0) wrong.push(`attackers met faults: ${tally(broken)}`);
} finally {
  await stage.strike();
}
for (const fault of wrong) console.log(`FAIL: ${fault}`);
process.exit(wrong.length > 0 ? 1 : 0);
