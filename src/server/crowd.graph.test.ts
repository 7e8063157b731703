// Many at once, over real sockets: who asks too much, too slowly, or goes away costs the others nothing.
import { once } from 'node:events';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  expectPlainRefusal,
  MARK,
  type OpenServer,
  openRaw,
  openServer,
  type Reply,
  readRaw,
  sendRaw,
} from '../testing/open-server.ts';
import { runningQueries, untilRunning } from '../testing/slow-queries.ts';
import type { AppOptions } from './app.ts';

const opened: OpenServer[] = [];
const leaving: AbortController[] = [];
afterEach(async () => {
  for (const each of leaving.splice(0)) each.abort();
  for (const each of opened.splice(0)) await each.close();
});

beforeAll(async () => {
  await open(); // by which the database has planned what no test's limits are for
});

async function open(options: Partial<AppOptions> = {}): Promise<OpenServer> {
  const server = await openServer(options);
  opened.push(server);
  expect((await quick(server)).status).toBe(200);
  return server;
}

const quick = (server: OpenServer, headers?: Record<string, string>) => server.post({ query: '{ quick }' }, headers);

/** Asks what never ends by itself; `n` tells questions apart. The answer is that of the connection where it is cut. */
function slow(server: OpenServer, n: number, headers?: Record<string, string>) {
  const leave = new AbortController();
  leaving.push(leave);
  const reply: Promise<Reply | 'left'> = server
    .post({ query: `{ slow(n: ${n}) }` }, headers, leave.signal)
    .catch(() => 'left' as const);
  return { reply, leave: () => leave.abort() };
}

const from = (address: string) => ({ 'x-forwarded-for': address });

describe('an operation', () => {
  test('that takes too long is ended in the database, and reads are as before', async () => {
    const server = await open({ limits: { queryTimeout: 2_000 } });
    const { status, code, text, headers } = await server.post({ query: '{ slow(n: 1) }' });
    expect([status, code]).toEqual([504, 'TIMED_OUT']);
    expect(text).toContain('ask for less');
    expectPlainRefusal(text);
    expect(server.logged.filter((line) => line.err && line.reqId === headers.get('x-request-id'))).toEqual([]);
    await untilRunning(server.graph, MARK, 0);
    expect((await quick(server)).status).toBe(200);
  });

  test('is ended with its answer, whatever the database would still allow it', async () => {
    const server = await open({ limits: { answerTimeout: 3_000 } });
    const { status, code, text } = await server.post({ query: '{ slow(n: 1) }' });
    expect([status, code]).toEqual([504, 'TIMED_OUT']);
    expectPlainRefusal(text);
    await untilRunning(server.graph, MARK, 0);
    expect((await quick(server)).status).toBe(200);
  });

  test('ends when the client hangs up, and nobody calls it a fault', async () => {
    const server = await open();
    const { leave } = slow(server, 1);
    await untilRunning(server.graph, MARK, 1);
    leave();
    await untilRunning(server.graph, MARK, 0);
    expect((await quick(server)).status).toBe(200);
    expect(server.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  test('that several ask at once runs once, for as long as one of them waits', async () => {
    const server = await open();
    const same = [1, 1, 1, 1].map((n) => slow(server, n));
    const arrived = () => server.logged.filter(({ msg }) => msg === 'incoming request').length;
    await expect.poll(arrived, { timeout: 60_000 }).toBe(1 + same.length);
    await untilRunning(server.graph, MARK, 1);
    slow(server, 2);
    await untilRunning(server.graph, MARK, 2);
    for (const { leave } of same.slice(1)) leave();
    await Promise.all(same.slice(1).map(({ reply }) => reply));
    expect((await quick(server)).status).toBe(200);
    expect(await runningQueries(server.graph, MARK)).toBe(2);
    same[0]?.leave();
    await untilRunning(server.graph, MARK, 1);
  });
});

describe('operations at a time', () => {
  test('are so many, a few wait for their turn, and the rest is told to come again', async () => {
    const server = await open({ limits: { turns: { inFlight: 2, perClient: 2, waiting: 2 } } });
    const first = [1, 2].map((n) => slow(server, n));
    await untilRunning(server.graph, MARK, 2);
    const others = [3, 4].map((n) => slow(server, n)); // half of the places to wait are one client's
    const refused = await Promise.race(others.map(({ reply }) => reply));
    if (refused === 'left') throw new Error('nobody was refused');
    expect([refused.status, refused.code, refused.headers.get('retry-after')]).toEqual([503, 'TOO_BUSY', '2']);
    expectPlainRefusal(refused.text);
    expect(await runningQueries(server.graph, MARK)).toBe(2);
    for (const { leave } of first) leave();
    await untilRunning(server.graph, MARK, 1); // the one that waited
  });

  test('of one address leave room for others', async () => {
    const limits = { turns: { inFlight: 3, perClient: 1, waiting: 4 } };
    const server = await open({ limits, trustProxy: ['127.0.0.1'] });
    const many = [1, 2, 3, 4, 5].map((n) => slow(server, n, from('192.0.2.1')));
    const refused = await Promise.race(many.map(({ reply }) => reply));
    expect(refused).toMatchObject({ status: 503, code: 'TOO_BUSY' });
    await untilRunning(server.graph, MARK, 1);
    expect((await quick(server, from('192.0.2.2'))).status).toBe(200);
  });
});

describe('requests of one address', () => {
  const requests = { most: 3, window: 600_000 };
  const quickly = async (server: OpenServer, count: number, headers?: Record<string, string>) => {
    const replies: Reply[] = [];
    for (let i = 0; i < count; i++) replies.push(await quick(server, headers));
    return replies.map(({ status }) => status);
  };

  test('are so many in a time, to whatever path, and whatever address they claim to be from', async () => {
    const server = await open({ limits: { requests } });
    await server.get('/nothing');
    await server.get('/playground/nothing');
    const { status, code, headers, text } = await quick(server, from('192.0.2.1'));
    expect([status, code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(text).toContain('3 requests in 600 s');
    expectPlainRefusal(text);
    expect((await server.get('/nothing')).status).toBe(429);
    expect((await server.get('/health/live')).status).toBe(200);
  });

  test('are told apart by what a trusted proxy forwards, and by nothing that stands before it', async () => {
    const server = await open({ limits: { requests }, trustProxy: ['127.0.0.1'] });
    expect(await quickly(server, 4, from('192.0.2.1'))).toEqual([200, 200, 200, 429]);
    expect(await quickly(server, 1, from('192.0.2.2'))).toEqual([200]);
    expect(await quickly(server, 1, from('192.0.2.3, 192.0.2.1'))).toEqual([429]);
    expect(await quickly(server, 4, from('2001:db8::1'))).toEqual([200, 200, 200, 429]);
    expect(await quickly(server, 1, from('2001:db8::2'))).toEqual([429]); // the same network
  });
});

describe('a slow client', () => {
  const limits = { headersTimeout: 200, requestTimeout: 400, lookInterval: 50 };
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

  test.each([
    ['a head', head],
    ['a body', `${head}content-length: 20\r\n\r\n{`],
  ])('that does not end %s is cut, while others are answered', async (_, part) => {
    const server = await open({ limits });
    const slowly = openRaw(server.origin);
    const end = readRaw(slowly);
    slowly.write(part);
    expect((await quick(server)).status).toBe(200);
    const { status, code, text } = await end;
    expect([status, code]).toEqual([408, 'REQUEST_TIMED_OUT']);
    expectPlainRefusal(text);
    expect((await quick(server)).status).toBe(200);
  });

  test('that does not take its answer is cut', async () => {
    const server = await openServer({ limits: { idleTimeout: 300 } });
    opened.push(server);
    const deaf = openRaw(server.origin);
    await once(deaf, 'connect');
    const end = server.sockets.get(deaf.localPort ?? 0);
    const long = encodeURIComponent('{ __schema { types { name description fields { name description } } } }');
    const request = `GET /graphql?query=${long} HTTP/1.1\r\nhost: x\r\napollo-require-preflight: 1\r\n\r\n`;
    deaf.on('error', () => {}); // cut
    deaf.write(request.repeat(4000)); // whose answers no connection holds
    await expect.poll(() => end?.destroyed, { timeout: 60_000 }).toBe(true);
    deaf.destroy();
  });
});

test('a process that can’t keep up turns requests away, but says that it lives', async () => {
  const server = await open({ limits: { loopDelay: 5 } });
  const blocked = () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500); // nothing runs meanwhile
    return quick(server);
  };
  // The delay is looked at once a second: a request that comes after the next look is answered.
  let reply = await blocked();
  for (let tries = 1; tries < 10 && reply.status !== 503; tries++) reply = await blocked();
  const { status, code, headers, text } = reply;
  expect([status, code, headers.get('retry-after')]).toEqual([503, 'TOO_BUSY', '2']);
  expectPlainRefusal(text);
  expect((await server.get('/health/live')).status).toBe(200);
  await expect.poll(async () => (await quick(server)).status, { timeout: 60_000 }).toBe(200);
});

test('requests one after the other on a connection are all answered', async () => {
  const server = await open();
  const one = 'GET /health/live HTTP/1.1\r\nhost: x\r\n';
  const { text } = await sendRaw(server.origin, `${one}\r\n${one}\r\n${one}connection: close\r\n\r\n`);
  expect(text.match(/"status":"ok"/g)).toHaveLength(3);
});

test('what a trusted proxy hands on of a client is not believed to be an address', async () => {
  const server = await open({ trustProxy: ['127.0.0.1'] });
  for (const header of ['x-forwarded-host', 'x-forwarded-proto']) {
    const reply = await quick(server, { [header]: 'a b' });
    expect([reply.status, reply.code]).toEqual([400, 'BAD_REQUEST']);
    expectPlainRefusal(reply.text);
  }
});
