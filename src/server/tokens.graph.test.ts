// Tokens, right and wrong in every way, over real sockets.
import { createHmac, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectPlainRefusal, type OpenServer, openServer, type Reply, sendRaw } from '../testing/open-server.ts';

const key = createSecretKey(Buffer.from('a secret of this server, long enough'));
const otherKey = createSecretKey(Buffer.from('a secret of somebody else, long enough'));
const [issuer, audience] = ['https://id.example', 'camket'];
const TOKENS = { algorithm: 'HS256', key, issuer, audience } as const;
const NOW = Math.floor(Date.now() / 1000);
const LATER = NOW + 86_400;

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ tokens: TOKENS });
});
afterAll(() => server.close());

interface Made {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  by?: KeyObject;
}

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token that is right but for what is given; made by hand, since jose makes no wrong ones. */
function made({ claims, header, by = key }: Made = {}): string {
  const payload = { iss: issuer, aud: audience, exp: LATER, role: 'editor', ...claims };
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT', ...header })}.${encoded(payload)}`;
  const hash = header?.alg === 'HS512' ? 'sha512' : 'sha256';
  return `${signed}.${createHmac(hash, by).update(signed).digest('base64url')}`;
}

const ask = (authorization?: string, on = server): Promise<Reply> =>
  on.post({ query: '{ role }' }, authorization === undefined ? {} : { authorization });

function expectRefused({ status, code, headers, text }: Reply): void {
  expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(headers.get('www-authenticate')).toMatch(
    /^Bearer realm="camket", error="invalid_token", error_description="[^"]+"$/,
  );
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expectPlainRefusal(text);
}

describe('a request', () => {
  test('without a token is of an anonymous reader, whose answers all may keep', async () => {
    const { text, headers } = await ask();
    expect(JSON.parse(text).data).toEqual({ role: 'reader' });
    expect(headers.get('cache-control')).not.toContain('private');
    expect(headers.get('vary')).toMatch(/^Authorization\b/);
  });

  test.each([
    ['editor', 'editor'],
    ['reader', 'reader'],
    [undefined, 'reader'],
  ])('with a token for the role %s is of a(n) %s, whose answers are private', async (role, expected) => {
    const { text, headers } = await ask(`Bearer ${made({ claims: { role } })}`);
    expect(JSON.parse(text).data).toEqual({ role: expected });
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  test('of an editor may not write either, as there is nothing to write by', async () => {
    const { status, text } = await server.post(
      { query: 'mutation { __typename }' },
      { authorization: `Bearer ${made()}` },
    );
    expect(status).toBe(400);
    expectPlainRefusal(text);
  });

  test('with two authorization headers is refused, whichever is right', async () => {
    const right = `authorization: Bearer ${made()}\r\n`;
    const wrong = `authorization: Bearer ${made({ by: otherKey })}\r\n`;
    for (const both of [right + right, right + wrong, wrong + right]) {
      const body = '{"query":"{ role }"}';
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n${both}content-length: ${body.length}\r\n\r\n`;
      const { status, code, text } = await sendRaw(server.origin, head + body);
      expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
      expectPlainRefusal(text);
    }
  });
});

describe('a token is refused', () => {
  const wrong: [string, Made][] = [
    ['signed with another key', { by: otherKey }],
    ['that has expired', { claims: { exp: NOW - 60 } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['that expires on a text', { claims: { exp: String(LATER) } }],
    ['that is not valid yet', { claims: { nbf: LATER } }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['of no issuer', { claims: { iss: undefined } }],
    ['for another audience', { claims: { aud: 'other' } }],
    ['for no audience', { claims: { aud: undefined } }],
    ['with an unknown role', { claims: { role: 'admin' } }],
    ['with a role that is a list', { claims: { role: ['editor'] } }],
    ['of another type', { header: { typ: 'logout+jwt' } }],
    ['of no type', { header: { typ: undefined } }],
    ['by another algorithm', { header: { alg: 'HS512' }, by: createSecretKey(Buffer.alloc(64, 'k')) }],
    ['that demands what nobody knows', { header: { crit: ['x'], x: 1 } }],
  ];
  test.each(wrong)('%s', async (_, given) => {
    const token = made(given);
    expectRefused(await ask(`Bearer ${token}`));
  });

  test('without a signature, whatever it says of its algorithm', async () => {
    const claims = { iss: issuer, aud: audience, exp: LATER, role: 'editor' };
    const [, payload] = made().split('.');
    const headerOf = (alg: string) => encoded({ alg, typ: 'JWT' });
    const tokens = [
      new UnsecuredJWT(claims).encode(),
      ...['none', 'None', 'NONE', 'HS256', ''].flatMap((alg) => [
        `${headerOf(alg)}.${payload}.`,
        `${headerOf(alg)}.${payload}`,
      ]),
    ];
    for (const token of tokens) expectRefused(await ask(`Bearer ${token}`));
  });

  test('with any part of it changed', async () => {
    const parts = made().split('.');
    const changed = parts.map((part, i) => {
      const bytes = Buffer.from(part, 'base64url');
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      return parts.with(i, bytes.toString('base64url')).join('.');
    });
    for (const token of changed) expectRefused(await ask(`Bearer ${token}`));
  });

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a b',
    'Bearer ..',
    'Bearer null',
    'Token x',
    `Bearer ${'a.'.repeat(4000)}`,
  ])('that is none (%s)', async (authorization) => {
    expectRefused(await ask(authorization));
  });

  test('by a server without tokens, which says so', async () => {
    const without = await openServer();
    const reply = await ask(`Bearer ${made()}`, without);
    expectRefused(reply);
    expect(reply.text).toContain('Tokens are not set up here');
    await without.close();
  });

  test('that is signed with the public key as if it were a secret', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const rsa = await openServer({ tokens: { ...TOKENS, algorithm: 'RS256', key: publicKey } });
    const pem = createSecretKey(publicKey.export({ type: 'spki', format: 'der' }));
    for (const alg of ['HS256', 'RS256']) expectRefused(await ask(`Bearer ${made({ header: { alg }, by: pem })}`, rsa));
    const claims = { iss: issuer, aud: audience, exp: LATER, role: 'editor' };
    const right = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt' }).sign(privateKey);
    expect(JSON.parse((await ask(`Bearer ${right}`, rsa)).text).data).toEqual({ role: 'editor' });
    await rsa.close();
  });
});

test('no token is in the log', async () => {
  const tokens = [made(), made({ by: otherKey }), made({ claims: { exp: 1 } })];
  for (const token of tokens) await ask(`Bearer ${token}`);
  const log = JSON.stringify(server.logged);
  for (const token of tokens) expect(log).not.toContain(token.split('.')[1]);
});
