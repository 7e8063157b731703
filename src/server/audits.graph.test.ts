// What others ask of any GraphQL server: the audits of GraphQL over HTTP, and the queries that Schemathesis generates.
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await startApi(articleFacts());
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => api.close());

/** What we do otherwise than may or should be. */
const OTHERWISE = [
  // A GET that any page could make a browser send is refused.
  /^MAY accept application\/x-www-form-urlencoded formatted GET requests$/,
  /^MAY allow URL-encoded JSON string \{variables\} parameter in GETs/,
  // A refusal is 400, whatever is accepted.
  /^SHOULD use (a status code of 200|200 status code) on .* failure when accepting application\/json$/,
];

describe('GraphQL over HTTP', () => {
  test.each(serverAudits({ url: () => url }).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (name, audit) => {
      const result = await audit.fn();
      const isOtherwise = OTHERWISE.some((pattern) => pattern.test(name));
      expect(result.status === 'ok', 'reason' in result ? result.reason : '').toBe(!isOtherwise);
    },
  );
});

const hasSchemathesis = spawnSync('schemathesis', ['--version']).status === 0;
if (!hasSchemathesis) console.warn('SKIPPED: queries of Schemathesis; pip install schemathesis to run them');

test.skipIf(!hasSchemathesis)(
  'Schemathesis finds refusals of what it makes up, and no fault',
  { timeout: 600_000 },
  async () => {
    const args = ['run', url, '--max-examples', '20', '--no-color', '--seed', '20251123'];
    const { stdout } = await promisify(execFile)('schemathesis', args, { maxBuffer: 1e8 }).catch((ended) => ended);
    expect(Number(/Tested: (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(40);
    expect([...new Set(stdout.match(/(?<=^- )ST\d+.*$/gm))]).toEqual(['ST206 GraphQL client error']);
    expect([...new Set(stdout.match(/(?<="code":")\w+/g))]).toEqual(['BAD_USER_INPUT']);
  },
);
