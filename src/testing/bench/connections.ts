// How long a search for connections takes on a large graph, and what it says where it does not go to its end.
//   npm run bench:connections [-- number of agreements, 1000000 unless said]
import { createApiSchema } from '../../api/schema.ts';
import { connect } from '../../graph/driver.ts';
import { createApp } from '../../server/app.ts';
import { openBenchDatabase } from './data.ts';

const AGREEMENTS = Number(process.argv[2] ?? 1_000_000);
/** Each HTTP answer comes within this. */
const MOST_MILLISECONDS = 10_000;

const PAIRS: readonly (readonly [what: string, from: string, to: string, more: string])[] = [
  ['a person and an agreement', 'person:l-0', 'agreement:l-0', ''],
  ['two people', 'person:l-17', 'person:l-1033', ''],
  ['two people, leaving hubs out', 'person:l-17', 'person:l-1033', ', maxLinks: 200'],
  ['two people, five ways', 'person:l-3', 'person:l-904', ', first: 5'],
  ['two people, eight hops', 'person:l-5', 'person:l-1500', ', maxHops: 8'],
  ['two provinces', 'province:l-1', 'province:l-30', ''],
  ['two areas that thousands cover', 'area:l-0', 'area:l-69', ''],
  ['a great corporation and an area', 'org:l-0', 'area:l-3', ', via: [PERSON, POST]'],
  ['a small corporation and a province', `org:l-${Math.ceil(AGREEMENTS / 50) - 1}`, 'province:l-7', ''],
  ['through areas alone', 'agreement:l-5', 'agreement:l-77', ', via: [COOPERATION_AREA]'],
];

let failed = 0;
const database = await openBenchDatabase(AGREEMENTS);
try {
  const graph = await connect(database.address);
  const app = await createApp({ graph, schema: await createApiSchema(), logger: false });
  /** Asks, prints a line, and gives whether the answer is one, in time. */
  const isAnswered = async ([what, from, to, more]: (typeof PAIRS)[number]) => {
    const query = `{ connections(from: "${from}", to: "${to}"${more}) {
      paths { cost hops { sentenceEn } } searchedHops truncated reason } }`;
    const asked = performance.now();
    const { data, errors } = (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
    const took = performance.now() - asked;
    const { paths, searchedHops, reason } = data?.connections ?? {};
    const said = errors?.[0]?.message ?? `${paths.length}  ${searchedHops}  ${reason ?? 'whole'}`;
    console.log(`${took.toFixed(0).padStart(8)}  ${said}  ${what}`);
    return !errors && took <= MOST_MILLISECONDS;
  };
  console.log('\n      ms  paths  searchedHops  reason\nonce, as a server does that starts: plans are made');
  for (const pair of PAIRS.slice(0, 1)) await isAnswered(pair);
  for (const round of ['first', 'again']) {
    console.log(round);
    for (const pair of PAIRS) if (!(await isAnswered(pair))) failed++;
  }
  await app.close();
  await graph.close();
} finally {
  await database.stop();
}
if (failed > 0) {
  console.error(`${failed} answers were errors or took more than ${MOST_MILLISECONDS} ms.`);
  process.exitCode = 1;
}
