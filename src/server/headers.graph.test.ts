// Whose pages may read answers, over real sockets.
import { afterEach, describe, expect, test } from 'vitest';
import { type OpenServer, openServer } from '../testing/open-server.ts';

let server: OpenServer;
afterEach(() => server.close());

const QUICK = { query: '{ quick }' };
const preflight = (origin: string) =>
  server.get('/graphql', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

describe('a page of another site', () => {
  test('may not read answers unless it is told so', async () => {
    server = await openServer();
    const { status, headers } = await preflight('https://a.example');
    expect([status, headers.get('access-control-allow-origin')]).toEqual([405, null]);
    const answer = await server.post(QUICK, { origin: 'https://a.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may read them where its origin is listed, without cookies; others may not', async () => {
    server = await openServer({ corsOrigins: ['https://a.example', 'https://b.example'] });
    for (const origin of ['https://a.example', 'https://b.example']) {
      const allowed = await preflight(origin);
      expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
      const answer = await server.post(QUICK, { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('access-control-expose-headers')).toBe('etag, retry-after, x-request-id');
      expect(answer.headers.get('vary')).toMatch(/^Origin, Authorization\b/);
    }
    for (const origin of ['https://c.example', 'http://a.example', 'https://a.example.evil', 'null']) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await server.post(QUICK, { origin })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('may read them wherever it is from where all may', async () => {
    server = await openServer({ corsOrigins: ['*'] });
    const { headers } = await server.post(QUICK, { origin: 'https://a.example' });
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([
      '*',
      null,
    ]);
    const refused = await server.get('/nothing', { headers: { origin: 'https://a.example' } });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  });
});
