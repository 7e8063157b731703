// How the database answers the worked questions: it begins where an index leads, and builds no row that a limit leaves out.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG_WORK } from '../graph/read.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { type Asked, askedDuring } from '../testing/statements.ts';

interface Profile {
  operatorType: string;
  arguments: Record<string, unknown>;
  rows: number;
  children: Profile[];
}

/** What a question looks at from end to end, and why it must. */
const WHOLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '08-in-force-and-ended': { Agreement: 'one without a day or a period may be in force too: each is weighed' },
  '09-what-was-pledged': { Commitment: 'asks for those of everybody; with `by` it begins there' },
  '13-what-is-missing': {
    Agreement: 'ranks all by what is missing of them; with a province or corporation it begins there',
  },
  '14-top-partners': {
    BY_PERSON: 'ranks all people by the agreements that they took part in',
    Province: 'asks which of all provinces have none',
  },
};

const NAMES = readdirSync(import.meta.dirname).flatMap((file) => /^(.*)\.graphql$/.exec(file)?.[1] ?? []);

let api: TestApi;
const run = (statement: string, parameters = {}) =>
  api.graph.driver.executeQuery(statement, parameters, { transactionConfig: LONG_WORK });

// In a graph as small as the seeds' the database reads all of a kind because that is quickest.
beforeAll(async () => {
  api = await startApi();
  await run(`
    MATCH (n:Thing) UNWIND range(1, 20) AS i
    CREATE (copy:$(labels(n))) SET copy = n {.*, id: n.id + '/copy' + i, isCopy: true}`);
  await run('CALL db.prepareForReplanning()');
}, LONG_WORK.timeout);
afterAll(async () => {
  await run('MATCH (n:Thing) WHERE n.isCopy DELETE n');
  await run('CALL db.prepareForReplanning()');
  await api.close();
});

/** Labels and types of which a statement among these reads all there is: no limit ends the reading before it is sorted or counted. */
async function gatheredBy(asked: readonly Asked[]): Promise<string[]> {
  return [...new Set((await Promise.all(asked.map(gatheredByOne))).flat())].sort();
}

async function gatheredByOne({ statement, parameters }: Asked): Promise<string[]> {
  const text = statement.replace(/^CYPHER 5\s/, '');
  const { summary } = await run(`PROFILE ${text}`, parameters as object);
  const gathered: string[] = [];
  function look({ operatorType, arguments: about, rows, children }: Profile, isCut: boolean): void {
    const isScan = /Scan/.test(operatorType) && rows > 0;
    if (isScan && !isCut) gathered.push(/:(\w+)/.exec(String(about.Details))?.[1] ?? 'all');
    const isCutBelow =
      /^(Limit|Partial)/.test(operatorType) || (isCut && !/^(Top|Sort|EagerAgg|Distinct)/.test(operatorType));
    for (const [i, child] of children.entries()) look(child, i === 0 && isCutBelow); // others run once for each row of the first
  }
  look(summary.profile as unknown as Profile, false);
  return gathered;
}

describe.each(NAMES)('%s', (name) => {
  let asked: Asked[] = [];
  beforeAll(async () => {
    asked = await askedDuring(api.graph, () => api.answer(name));
    expect(asked.length).toBeGreaterThan(0);
  });

  test('gathers all of a kind for a reason only', async () => {
    expect(await gatheredBy(asked)).toEqual(Object.keys(WHOLE[name] ?? {}));
  });

  test('builds no row that a limit then leaves out', () => {
    const BUILT_FIRST = /\}\n *WITH (\w+) \{.*\} AS \1\n(?: *ORDER BY .*\n)? *(?:SKIP|LIMIT) /;
    for (const { statement } of asked) expect(statement).not.toMatch(BUILT_FIRST);
  });
});

test.each([
  ['09-what-was-pledged', { by: 'org:viettel' }],
  ['13-what-is-missing', { corporation: 'org:viettel' }],
  ['13-what-is-missing', { province: 'province:tuyen-quang' }],
])('%s, asked of %o, begins there', async (name, variables) => {
  expect(await gatheredBy(await askedDuring(api.graph, () => api.answer(name, variables)))).toEqual([]);
});
