// What others ask of any GraphQL server: the audits of GraphQL over HTTP, and the queries that Schemathesis generates.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    // It keeps what it found in a folder where it runs.
    const cwd = await mkdtemp(join(tmpdir(), 'camket-schemathesis-'));
    const options = { cwd, maxBuffer: 1e8 };
    const { stdout } = await promisify(execFile)('schemathesis', args, options).catch((ended) => ended);
    await rm(cwd, { recursive: true });
    expect(Number(/Tested: (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(40);
    expect([...new Set(stdout.match(/(?<=^- )ST\d+.*$/gm))]).toEqual(['ST206 GraphQL client error']);
    expect([...new Set(stdout.match(/(?<="code":")\w+/g))]).toEqual(['BAD_USER_INPUT']);
  },
);
