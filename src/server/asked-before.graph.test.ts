// What was asked before: the same answer, without the application, and never one from before a load that has ended.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createApiSchema } from '../api/schema.ts';
import type { GraphData } from '../domain/graph-data.ts';
import { connect, type Graph } from '../graph/driver.ts';
import { load } from '../graph/load.ts';
import { announceCommit, commitDone, commitStamp } from '../graph/whole.ts';
import { type OpenServer, openRaw, openServer, readRaw } from '../testing/open-server.ts';
import type { AppOptions } from './app.ts';

const NAMES = '{ people(limit: 100) { id name } }';
const MARKS = ['A', 'B', 'C', 'D'] as const;

/** Many people who are all called so. */
function called(mark: string): GraphData {
  const ids = Array.from({ length: 60 }, (_, i) => `person:p-${i}`);
  const nodes = ids.map((id) => [id, { id, label: 'Person', properties: { id, name: mark, sortKey: id } }] as const);
  return { nodes: new Map(nodes), relationships: new Map() };
}

let graph: Graph;
const schema = createApiSchema();
const opened: OpenServer[] = [];
beforeAll(async () => {
  graph = await connect(inject('address'));
  return () => graph.close();
});
beforeEach(() => load(graph, called('A')));
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function open(options: Partial<AppOptions> = {}): Promise<OpenServer> {
  const limits = { keptAnswers: 10_000_000, ...options.limits };
  const server = await openServer({ schema: await schema, ...options, limits });
  opened.push(server);
  return server;
}

interface Sent {
  method?: string;
  path?: string;
  body?: string | undefined;
  headers?: Record<string, string>;
}

interface Got {
  status: number | undefined;
  /** All but those that differ each time, sorted. */
  headers: string[];
  bytes: Buffer;
  /** Whether the application knew of it. */
  isApplications: boolean;
}

const OWN = new Set(['date', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset']);
const arrivals = ({ logged }: OpenServer) => logged.filter(({ msg }) => msg === 'incoming request').length;

/** Sends what no client adds headers to. */
async function send(
  server: OpenServer,
  { method = 'POST', path = '/graphql', body, headers = {} }: Sent,
): Promise<Got> {
  const before = arrivals(server);
  const response = await new Promise<IncomingMessage>((fulfil, reject) => {
    const typed = body === undefined ? {} : { 'content-type': 'application/json' };
    httpRequest(`${server.origin}${path}`, { method, headers: { ...typed, ...headers } }, fulfil)
      .on('error', reject)
      .end(body);
  });
  const bytes = Buffer.concat(await response.toArray());
  const names = response.rawHeaders.filter((_, i) => i % 2 === 0);
  const pairs = names.map((name, i): [string, string] => [name.toLowerCase(), response.rawHeaders[2 * i + 1] ?? '']);
  const kept = pairs.filter(([name]) => !OWN.has(name)).map((pair) => pair.join(': '));
  expect(pairs.filter(([name]) => OWN.has(name)).map(([name]) => name)).toEqual(expect.arrayContaining([...OWN]));
  return { status: response.statusCode, headers: kept.toSorted(), bytes, isApplications: arrivals(server) > before };
}

const asking = (query: string, more: object = {}): Sent => ({ body: JSON.stringify({ query, ...more }) });
const byGet = (query: string, headers = {}): Sent => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { 'apollo-require-preflight': '1', ...headers },
});
const etagOf = ({ headers }: Got) => headers.find((line) => line.startsWith('etag: '))?.slice(6) ?? 'none';

/** Asks until an answer does not come from the application: it knows the commit a moment after it was asked. */
async function again(server: OpenServer, sent: Sent): Promise<Got> {
  for (let tries = 0; tries < 20; tries++) {
    const got = await send(server, sent);
    if (!got.isApplications) return got;
  }
  throw new Error('the application always answered');
}

describe('what was asked before', () => {
  test.each([
    ['POST', asking(NAMES)],
    ['POST with variables', asking('query ($n: Int!) { people(limit: $n) { name } }', { variables: { n: 3 } })],
    ['GET', byGet(NAMES)],
    ['POST of a page of another site', { ...asking(NAMES), headers: { origin: 'https://a.example' } }],
    ['POST for another form', { ...asking(NAMES), headers: { accept: 'application/graphql-response+json' } }],
  ])('by %s is answered without the application: the same bytes and headers', async (_, sent) => {
    const server = await open({ corsOrigins: ['https://a.example'] });
    const { isApplications, ...first } = await send(server, sent);
    expect([isApplications, first.status]).toEqual([true, 200]);
    const { isApplications: isAgain, ...second } = await again(server, sent);
    expect(isAgain).toBe(false);
    expect(second).toEqual(first);
  });

  test('is told from what differs in a header, a variable or the way', async () => {
    const server = await open({ corsOrigins: ['*'] });
    await send(server, asking(NAMES));
    const { people } = JSON.parse((await again(server, asking(NAMES))).bytes.toString()).data;
    expect(people).toHaveLength(60);
    const others: Sent[] = [
      asking(NAMES, { variables: {} }),
      asking(NAMES, { operationName: null }),
      { ...asking(NAMES), headers: { accept: 'application/graphql-response+json' } },
      { ...asking(NAMES), headers: { origin: 'https://a.example' } },
      { ...asking(NAMES), path: '/graphql?x' },
      byGet(NAMES),
    ];
    for (const other of others) expect((await send(server, other)).isApplications).toBe(true);
    const refused = await send(server, { ...asking(NAMES), headers: { 'content-type': 'text/plain' } });
    expect([refused.isApplications, refused.status]).toEqual([true, 415]);
  });

  test('comes compressed to who takes that, and is the same', async () => {
    const server = await open();
    const plain = await send(server, asking(NAMES));
    const zipping = { ...asking(NAMES), headers: { 'accept-encoding': 'br, gzip' } };
    await again(server, zipping);
    await expect.poll(async () => (await again(server, zipping)).headers).toContain('content-encoding: gzip');
    const zipped = await again(server, zipping);
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
    expect(plain.headers).toContain('vary: Authorization, Accept-Encoding');
    expect(zipped.bytes.length).toBeLessThan(plain.bytes.length / 4);
    const ofBytes = /^content-(length|encoding)/;
    const [left, right] = [plain, zipped].map(({ headers }) => headers.filter((line) => !ofBytes.test(line)));
    expect(left).toEqual(right);
    for (const none of ['identity', 'gzip;q=0', 'br', 'gzip; q=0.000, br']) {
      const { headers, bytes } = await again(server, { ...asking(NAMES), headers: { 'accept-encoding': none } });
      expect(headers).not.toContain('content-encoding: gzip');
      expect(bytes).toEqual(plain.bytes);
    }
  });

  test('is not sent again to who has it, the same way with and without the application', async () => {
    const server = await open();
    const etag = etagOf(await send(server, byGet(NAMES)));
    const known = byGet(NAMES, { 'if-none-match': etag });
    const { isApplications, ...found } = await again(server, known);
    expect([found.status, found.bytes.length, etagOf({ ...found, isApplications })]).toEqual([304, 0, etag]);
    const without = await open({ limits: { keptAnswers: 0 } });
    const { isApplications: _, ...told } = await send(without, known);
    const own = /, Accept-Encoding$/;
    expect(told.headers).toEqual(found.headers.map((line) => line.replace(own, '')));
    const other = await send(server, byGet(NAMES, { 'if-none-match': 'W/"0000000000000000-000000000000"' }));
    expect([other.status, other.bytes.length > 0]).toEqual([200, true]);
  });

  test('counts among the requests of its address', async () => {
    const server = await open({ limits: { requests: { most: 6, window: 600_000 } } });
    const statuses = [];
    for (let i = 0; i < 8; i++) statuses.push((await send(server, asking(NAMES))).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(arrivals(server)).toBeLessThan(8);
  });

  test('is forgotten where it takes too much room', async () => {
    const server = await open({ limits: { keptAnswers: 60_000 } });
    const questions = Array.from({ length: 40 }, (_, i) => asking(`${NAMES} # ${i}`));
    for (const question of questions) await send(server, question);
    const applications = [];
    for (const question of questions.toReversed()) applications.push((await send(server, question)).isApplications);
    expect(applications.slice(0, 5)).toContain(false);
    expect(applications.slice(-20)).not.toContain(false);
  });
});

describe('the application is always asked', () => {
  test.each<[string, Sent, Partial<AppOptions>]>([
    ['what has an error', asking('{ nope }'), {}],
    ['what is no reading', asking('mutation { __typename }'), {}],
    ['what a token is sent with', { ...asking(NAMES), headers: { authorization: 'Bearer x' } }, {}],
    [
      'what is sent in pieces of no stated length',
      { ...asking(NAMES), headers: { 'transfer-encoding': 'chunked' } },
      {},
    ],
    ['anything, where nothing is kept', asking(NAMES), { limits: { keptAnswers: 0 } }],
  ])('%s', async (_, sent, options) => {
    const server = await open(options);
    const asked = [];
    for (let i = 0; i < 4; i++) asked.push(await send(server, sent));
    expect(asked.map(({ isApplications }) => isApplications)).toEqual([true, true, true, true]);
  });

  test('what has ended for want of time', async () => {
    let clock = 0;
    const server = await open({ now: () => (clock += 10_000) });
    const sent = asking('{ connections(from: "person:p-0", to: "person:p-1") { reason } }');
    for (let i = 0; i < 4; i++) {
      const { bytes, isApplications } = await send(server, sent);
      expect(JSON.parse(bytes.toString()).data.connections.reason).toBe('TIME');
      expect(isApplications).toBe(true);
    }
  });

  test('while a commit is in flight', async () => {
    const server = await open();
    await send(server, asking(NAMES));
    await again(server, asking(NAMES));
    const stamp = commitStamp('next');
    await announceCommit(graph, stamp);
    const waiting = send(server, asking(NAMES));
    await commitDone(graph, stamp);
    const { bytes, isApplications } = await waiting;
    expect([isApplications, JSON.parse(bytes.toString()).extensions.dataset]).toEqual([true, 'next']);
  });
});

test('a question that comes in parts, or ends in the middle, is no trouble', async () => {
  const server = await open();
  const body = JSON.stringify({ query: NAMES });
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
  const replies = [];
  for (let i = 0; i < 3; i++) {
    const socket = openRaw(server.origin);
    const reply = readRaw(socket);
    socket.write(head(body.length) + body.slice(0, 9));
    await send(server, asking('{ role: __typename }')); // it waits meanwhile
    socket.write(body.slice(9));
    replies.push((await reply).status);
    const cut = openRaw(server.origin);
    const nothing = readRaw(cut);
    cut.write(head(body.length) + body.slice(0, 9));
    await send(server, asking('{ role: __typename }'));
    cut.destroy();
    await nothing;
  }
  expect(replies).toEqual([200, 200, 200]);
  expect(server.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

describe.each([
  ['kept answers', 67_108_864],
  ['none', 0],
])('with %s', (_, keptAnswers) => {
  test('no answer to what is asked after a load is from before it, by whichever process', async () => {
    const servers = [await open({ limits: { keptAnswers } }), await open({ limits: { keptAnswers } })];
    const sent = asking(NAMES);
    const loads = fc.array(fc.constantFrom(...MARKS), { minLength: 3, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(loads, async (marks) => {
        /** Names of people by loads begun and ended. */
        const begun: string[] = ['A'];
        await load(graph, called('A'));
        let [ended, isOver] = [0, false];
        const readers = servers.flatMap((server) =>
          [sent, byGet(NAMES)].map(async (question) => {
            let last = 0;
            while (!isOver) {
              const least = ended;
              const { status, bytes } = await send(server, question);
              if (status === 503) continue; // loads follow each other too fast
              expect(status).toBe(200);
              const names = new Set<string>();
              for (const { name } of JSON.parse(bytes.toString()).data.people) names.add(name);
              expect([...names]).toHaveLength(1);
              expect(begun.slice(least)).toContain([...names][0]);
              last += 1;
            }
            return last;
          }),
        );
        for (const mark of marks) {
          begun.push(mark);
          await load(graph, called(mark));
          ended = begun.length - 1;
        }
        isOver = true;
        for (const answers of await Promise.all(readers)) expect(answers).toBeGreaterThan(0);
      }),
      { numRuns: 4 },
    );
    const taken = servers.map((server) => arrivals(server));
    expect(taken.every((count) => count > 0)).toBe(true);
  });

  test('what the data set says of itself is new as soon as it is loaded', async () => {
    const server = await open({ limits: { keptAnswers } });
    const question = '{ dataset { title } }';
    const titled = (title: string) => ({ title, description: 'd', publisher: 'p', licence: 'CC0-1.0' });
    const etags = new Set<string>();
    for (const title of ['one', 'two', 'three']) {
      await load(graph, called('A'), { about: titled(title) });
      for (let i = 0; i < 3; i++) {
        const got = await send(server, byGet(question));
        expect(JSON.parse(got.bytes.toString()).data.dataset.title).toBe(title);
        etags.add(etagOf(got));
      }
    }
    expect(etags.size).toBe(3);
  });
});
