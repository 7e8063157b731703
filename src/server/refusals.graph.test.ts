// What is no request for this server, over real sockets: each gets a status, a code and a sentence, and nothing else.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectNoLeak,
  expectPlainRefusal,
  type OpenServer,
  openServer,
  SECRET,
  sendRaw,
} from '../testing/open-server.ts';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ limits: { body: 65_536 } });
});
afterAll(() => server.close());

const QUICK = '{"query":"{ quick }"}';
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE) => server.post(body, headers);
const padded = (bytes: number) => QUICK + ' '.repeat(bytes - QUICK.length);

test('a plain question is answered', async () => {
  expect(JSON.parse((await post(QUICK)).text).data).toEqual({ quick: 1 });
});

describe('a body', () => {
  test('of 64 KB is read, of a byte more it is not', async () => {
    expect((await post(padded(65_536))).status).toBe(200);
    const { status, code, text } = await post(padded(65_537));
    expect([status, code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(text).toContain('65536 bytes');
    expectPlainRefusal(text);
  });

  test('that does not say how long it is, is not read on either', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    const chunk = `8000\r\n${' '.repeat(0x8000)}\r\n`;
    const { status, code, text } = await sendRaw(server.origin, head, chunk, chunk, chunk);
    expect([status, code]).toEqual([413, 'BODY_TOO_LARGE']);
    expectPlainRefusal(text);
  });

  test.each<[string, string | Buffer, Record<string, string>, number, string]>([
    ['compressed', gzipSync(QUICK), { ...JSON_TYPE, 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['compressed unknown', QUICK, { ...JSON_TYPE, 'content-encoding': 'x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['text', QUICK, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', 'query={quick}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['UTF-16', QUICK, { 'content-type': 'application/json; charset=utf-16le' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a list of operations', `[${QUICK},${QUICK}]`, JSON_TYPE, 400, 'BAD_REQUEST'],
    ['no JSON', '{"query": ', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['empty', '', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['deep', `{"a":${'['.repeat(15_000)}${']'.repeat(15_000)}}`, JSON_TYPE, 400, 'BAD_REQUEST'],
    [
      'deep in its variables',
      `{"query":"{ quick }","variables":{"a":${'['.repeat(1001)}${']'.repeat(1001)}}}`,
      JSON_TYPE,
      400,
      'BAD_REQUEST',
    ],
    ['null', 'null', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['no object', '"{ quick }"', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['without a query', '{}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query": {"kind": "Document"}}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['variables that are a text', '{"query": "{ quick }", "variables": "{}"}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['poisoned', '{"query": "{ quick }", "variables": {"__proto__": {"a": 1}}}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['not UTF-8', Buffer.from('{"query":"{ quick } # \xff"}', 'latin1'), JSON_TYPE, 400, 'BAD_REQUEST'],
    ['half a letter', Buffer.from('{"query":"{ quick } # Đ"}').subarray(0, -3), JSON_TYPE, 400, 'BAD_REQUEST'],
  ])('that is %s is refused', async (_, body, headers, status, code) => {
    const reply = await post(body, headers);
    expect([reply.status, reply.code]).toEqual([status, code]);
    expectPlainRefusal(reply.text);
  });
});

describe('a request', () => {
  test('by GET needs a header that pages of other sites can’t send unasked', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ quick }')}`;
    const unasked = await server.get(path);
    expect([unasked.status, unasked.code]).toEqual([400, 'BAD_REQUEST']);
    expect(unasked.text).toContain('Cross-Site Request Forgery');
    const asked = await server.get(path, { headers: { 'apollo-require-preflight': '1' } });
    expect(asked.status).toBe(200);
  });

  test.each([
    ['another hash', { version: 1, sha256Hash: 'a'.repeat(64) }],
    ['another version', { version: 9, sha256Hash: 'a'.repeat(64) }],
  ])('that names its query by %s is told so', async (_, persistedQuery) => {
    const reply = await post(JSON.stringify({ query: '{ quick }', extensions: { persistedQuery } }), JSON_TYPE);
    expect([reply.status, reply.code]).toEqual([400, 'BAD_REQUEST']);
    expect(reply.text).toContain('SHA-256 of the query');
    expectPlainRefusal(reply.text);
  });

  test('by GET changes nothing', async () => {
    const reply = await server.get(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`, {
      headers: JSON_TYPE,
    });
    expect([400, 405]).toContain(reply.status);
    expectPlainRefusal(reply.text);
  });

  test.each([
    ['/graphql?query=%FF%FE', 'not UTF-8'],
    ['/graphql?query=%zz', 'not in percent-encoding'],
    ['/%c0%af', 'a path that is not UTF-8'],
    ['/%', 'a path that ends too early'],
  ])('to an address that can’t be decoded (%s, %s) is refused', async (path) => {
    const { status, code, text } = await sendRaw(
      server.origin,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\napollo-require-preflight: 1\r\n\r\n`,
    );
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expectPlainRefusal(text);
  });

  test.each([
    ['a host that is none', `POST /graphql HTTP/1.1\r\nhost: a b:c\r\n`, 400, 'BAD_REQUEST'],
    [
      'too long a header',
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(16_384)}\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['too long an address', `GET /${'a'.repeat(16_384)} HTTP/1.1\r\nhost: x\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['no HTTP', 'HELO mail.example\r\n', 400, 'BAD_REQUEST'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n',
      400,
      'BAD_REQUEST',
    ],
  ])('with %s is refused', async (_, head, status, code) => {
    const body = `content-type: application/json\r\nconnection: close\r\ncontent-length: ${QUICK.length}\r\n\r\n${QUICK}`;
    const reply = await sendRaw(server.origin, head, body);
    expect([reply.status, reply.code]).toEqual([status, code]);
    expectPlainRefusal(reply.text);
  });

  test.each(['/nothing', '/graphql/', '/GraphQL', '/.env', '/health', '/metrics', '/debug'])(
    'to %s, where nothing is, is told so',
    async (path) => {
      const head = `GET ${path} HTTP/1.1\r\nhost: x\r\naccept: */*\r\nconnection: close\r\n\r\n`;
      const { status, code, text } = await sendRaw(server.origin, head);
      expect([status, code]).toEqual([404, 'NOT_FOUND']);
      expectPlainRefusal(text);
    },
  );

  test.each([
    ['PUT', '/graphql', 'GET, HEAD, POST'],
    ['PUT', '/graphql', 'GET, HEAD, POST', '{}'],
    ['PATCH', '/graphql', 'GET, HEAD, POST', 'no JSON'],
    ['DELETE', '/graphql', 'GET, HEAD, POST'],
    ['OPTIONS', '/graphql', 'GET, HEAD, POST'],
    ['POST', '/health/ready', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ])('%s %s is told which methods there are', async (method, path, allow, body = undefined as string | undefined) => {
    const { status, code, headers, text } = await server.get(path, {
      method,
      headers: JSON_TYPE,
      ...(body && { body }),
    });
    expect([status, code, headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', allow]);
    expectPlainRefusal(text);
  });

  test('of a browser at /graphql shows no page', async () => {
    const { headers, text } = await server.get('/graphql', { headers: { accept: 'text/html' } });
    expect(headers.get('content-type')).toContain('application/json');
    expectPlainRefusal(text);
  });
});

describe('every answer', () => {
  test.each(['/graphql', '/nothing', '/health/live', '/health/ready'])(
    '(%s) tells browsers to be careful',
    async (path) => {
      const { headers } = await server.get(path, { redirect: 'manual' });
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none';script-src 'self';"),
        'cache-control': 'no-store',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
      for (const name of ['x-powered-by', 'server', 'strict-transport-security', 'access-control-allow-origin']) {
        expect(headers.get(name), name).toBeNull();
      }
    },
  );

  test('has an id of its own, whatever id the client sends', async () => {
    const id = 'forged';
    const replies = [
      await server.post(QUICK, { 'x-request-id': id }),
      await server.post(QUICK, { 'x-request-id': id }),
    ];
    expect(new Set([id, ...replies.map(({ headers }) => headers.get('x-request-id'))]).size).toBe(3);
  });
});

describe('a fault of ours', () => {
  test.each(['brokenCypher', 'brokenCode'])(
    '(%s) is one sentence with the id under which the log has it, once',
    async (field) => {
      const { text, headers } = await server.post({ query: `{ ${field} }` });
      const [{ message, extensions }] = JSON.parse(text).errors;
      expect(message).toBe('Something went wrong here; the log has the detail under the requestId.');
      expect(extensions).toEqual({ code: 'INTERNAL', requestId: headers.get('x-request-id') });
      expectNoLeak(text);
      const lines = server.logged.filter((line) => line.reqId === extensions.requestId);
      expect(lines.filter((line) => JSON.stringify(line).includes(SECRET))).toHaveLength(1);
    },
  );

  test('beside what can be answered leaves that', async () => {
    const { status, text } = await server.post({ query: '{ quick brokenCode }' });
    expect([status, JSON.parse(text).data]).toEqual([200, { quick: 1, brokenCode: null }]);
  });

  test('is told from an intended refusal, which stays as it is and out of the log', async () => {
    const { status, code, text, headers } = await server.post({ query: '{ refused }' });
    expect([status, code, headers.get('retry-after')]).toEqual([503, 'DATASET_CHANGING', '1']);
    expect(text).toContain('Intended, and fit for everybody.');
    const lines = server.logged.filter((line) => line.reqId === headers.get('x-request-id'));
    expect(lines.map(({ msg }) => msg)).toEqual(['incoming request', 'request completed']);
  });
});
