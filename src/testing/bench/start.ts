// How long a start takes until the first answer, and what it waits for: the real process, in a home where it has been
// started before. Writes docs/start.md.
//   npm run bench:start [-- number of starts, 3 unless said]
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createApiSchema } from '../../api/schema.ts';
import { ROOT, type Run, Stage } from '../faults/stage.ts';
import { median, row } from './report.ts';

const [STARTS = 3] = process.argv.slice(2).map(Number);
const QUESTION = 'src/questions/01-who-signed.graphql';

/** What the process says when something is done. */
const MOMENTS: readonly (readonly [what: string, said: RegExp])[] = [
  ['seed files read and checked', /^Seed files: /m],
  ['database up', /^The embedded database is ready/m],
  ['data set compared with what is stored', /^Data set /m],
  ['listening, the schema built', /^GraphQL +http/m],
];

const secondsSince = (begin: number): number => (performance.now() - begin) / 1000;

/** The seconds after which a process has said each of these. */
const saidAt = (run: Run, begin: number, patterns: readonly RegExp[]) =>
  new Promise<number[]>((fulfil, reject) => {
    const times = new Map<RegExp, number>();
    const look = () => {
      const said = run.said();
      for (const each of patterns) if (!times.has(each) && each.test(said)) times.set(each, secondsSince(begin));
      if (times.size === patterns.length) fulfil(patterns.map((each) => times.get(each) ?? Number.NaN));
    };
    for (const stream of [run.child.stdout, run.child.stderr]) stream?.on('data', look);
    run.ended.then(() => reject(new Error(`ended too early: ${run.said().slice(-2_000)}`)), reject);
  });

/** Seconds from the start of the process to each moment, the first answer and the end of the warm-up. */
async function startOnce(stage: Stage): Promise<number[]> {
  const body = JSON.stringify({ query: await readFile(join(ROOT, QUESTION), 'utf8') });
  const begin = performance.now();
  const run = stage.node('src/main.ts', [], { LOG_LEVEL: 'info' });
  const warmedUp = saidAt(run, begin, [/the warm-up is done/]);
  const moments = await saidAt(
    run,
    begin,
    MOMENTS.map(([, pattern]) => pattern),
  );
  const [, url] = await run.line(/^GraphQL +(http:\S+)$/m);
  const answer = await fetch(url ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(`${QUESTION} is not answered: ${JSON.stringify(errors)}`);
  const answered = secondsSince(begin);
  const warm = await warmedUp;
  run.child.kill('SIGTERM');
  await run.ended;
  return [...moments, answered, ...warm];
}

const begin = performance.now();
await createApiSchema();
const schema = secondsSince(begin);

const stage = await Stage.build();
try {
  const setUp = () => stage.node('src/setup.js', []).ended;
  await setUp(); // may build pages
  const first = await startOnce(stage);
  const starts: number[][] = [];
  const setups: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const begin = performance.now();
    await setUp();
    setups.push(secondsSince(begin));
    starts.push(await startOnce(stage));
  }
  const names = [...MOMENTS.map(([what]) => what), `first answer (${QUESTION})`, 'warm-up over, every page asked once'];
  const rows = names.map((what, i) =>
    row(what, median(starts.map((each) => each[i] ?? Number.NaN)).toFixed(1), (first[i] ?? Number.NaN).toFixed(1)),
  );
  const page = `# What a start takes

\`npm run bench:start -- ${STARTS}\` wrote this on ${new Date().toISOString().slice(0, 10)}: seconds from the start of \`src/main.ts\` with its own
database and the seed files, on ${cpus().length} cores (${cpus()[0]?.model.trim()}); the median of ${STARTS} starts, and the first one, which makes the
data. Before it \`npm start\` looks at what is installed and built (\`src/setup.js\`), ${median(setups).toFixed(1)} s; the schema alone takes ${schema.toFixed(1)} s.

${row('what', 'later start', 'first start')}
${row('---', '---', '---')}
${rows.join('\n')}
`;
  console.log(page);
  await writeFile(join(ROOT, 'docs/start.md'), page);
} finally {
  await stage.strike();
}
