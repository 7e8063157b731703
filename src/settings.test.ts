// The reader of the environment: defaults, all problems at once, and no password in any of them.
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { DEFAULT_LIMITS, LIMITS } from './limits.ts';
import { describeSettings, readSettings } from './settings.ts';

/** What a refusal says: the sentence and a line for every problem. */
function refusal(env: Record<string, string>): { message: string; details: readonly string[] } {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_SETTINGS')
      return { message: error.message, details: error.details };
    throw error;
  }
  throw new Error('nothing was refused');
}

type Refused = [what: string, env: Record<string, string>, details: string[]];

const NEO4J = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' };

const SECRET = 's'.repeat(32);
const TOKENS = {
  TOKEN_ALGORITHM: 'HS256',
  TOKEN_KEY: SECRET,
  TOKEN_ISSUER: 'https://id.example',
  TOKEN_AUDIENCE: 'camket',
};
const OPEN = {
  maxBodyBytes: 65_536,
  queryTimeout: 5000,
  maxOperations: 32,
  maxRequests: 600,
  answerCacheBytes: 67_108_864,
};
const CLOSED = { trustProxy: [], corsOrigins: [], tokens: null };
const TOKEN_NAMES = 'TOKEN_ALGORITHM, TOKEN_KEY, TOKEN_ISSUER, TOKEN_AUDIENCE';

/** A public key of a new pair in PEM, in one line as an environment file has it, or the private one. */
function pem(type: 'rsa' | 'ec' | 'ed25519', of: 'public' | 'private' = 'public', modulusLength = 2048): string {
  const pair =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength })
      : type === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('ed25519');
  const text =
    of === 'public'
      ? pair.publicKey.export({ type: 'spki', format: 'pem' })
      : pair.privateKey.export({ type: 'pkcs8', format: 'pem' });
  return text.toString().replaceAll('\n', '\\n');
}

describe('settings', () => {
  test('have defaults: the embedded database and this machine alone', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      database: null,
      home: join(import.meta.dirname, '..', '.camket'),
      reportUrl: null,
      logLevel: 'info',
      ...OPEN,
      ...CLOSED,
      limits: DEFAULT_LIMITS,
    });
  });

  test('count an empty variable as absent and pass over those of others', () => {
    const empty = { PORT: '', HOST: '', NEO4J_URI: '', NEO4J_PASSWORD: '', LOG_LEVEL: '', PATH: '/bin' };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test('are taken from the environment', () => {
    const env = {
      ...NEO4J,
      PORT: '0',
      HOST: '0.0.0.0',
      CAMKET_HOME: '/data',
      REPORT_URL: 'mailto:a@example.org',
      LOG_LEVEL: 'silent',
    };
    expect(readSettings({ ...env, NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'camket' })).toEqual({
      port: 0,
      host: '0.0.0.0',
      database: { uri: 'neo4j://db:7687', username: 'reader', password: 'secret', database: 'camket' },
      home: '/data',
      reportUrl: 'mailto:a@example.org',
      logLevel: 'silent',
      ...OPEN,
      ...CLOSED,
      limits: DEFAULT_LIMITS,
    });
    expect(readSettings(env).database).toMatchObject({ username: 'neo4j', database: undefined });
  });

  test('of an open server are taken from the environment', () => {
    const read = readSettings({
      MAX_BODY_BYTES: '2048',
      TRUST_PROXY: '10.0.0.0/8, ::1/128,loopback',
      CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      ...TOKENS,
    });
    expect(read).toMatchObject({
      maxBodyBytes: 2048,
      trustProxy: ['10.0.0.0/8', '::1/128', 'loopback'],
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      tokens: { algorithm: 'HS256', issuer: 'https://id.example', audience: 'camket' },
    });
    expect(read.tokens?.key.export().toString()).toBe(SECRET);
  });

  test.each<[string, 'rsa' | 'ec' | 'ed25519']>([
    ['RS256', 'rsa'],
    ['PS256', 'rsa'],
    ['ES256', 'ec'],
    ['EdDSA', 'ed25519'],
  ])('take a public key for %s', (algorithm, type) => {
    const { tokens } = readSettings({ ...TOKENS, TOKEN_ALGORITHM: algorithm, TOKEN_KEY: pem(type) });
    expect(tokens?.key.type).toBe('public');
  });

  test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('take a database by %s', (scheme) => {
    const uri = `${scheme}://db.example.org:7687`;
    expect(readSettings({ ...NEO4J, NEO4J_URI: uri }).database?.uri).toBe(uri);
  });

  test.each<Refused>([
    ['a port of letters', { PORT: 'http' }, ['PORT is not a port, a whole number from 0 to 65535']],
    ['a port that is too high', { PORT: '65536' }, ['PORT is not a port, a whole number from 0 to 65535']],
    ['a port below zero', { PORT: '-1' }, ['PORT is not a port, a whole number from 0 to 65535']],
    [
      'an address of another kind',
      { ...NEO4J, NEO4J_URI: 'http://db:7474' },
      ['NEO4J_URI is not an address such as neo4j://localhost:7687, bolt://… or neo4j+s://… (user and password apart)'],
    ],
    [
      'an unknown log level',
      { LOG_LEVEL: 'loud' },
      ['LOG_LEVEL is not one of trace, debug, info, warn, error, fatal, silent'],
    ],
    [
      'a database without a password',
      { NEO4J_URI: NEO4J.NEO4J_URI },
      ['NEO4J_PASSWORD is missing, and NEO4J_URI is set'],
    ],
    [
      'a password without a database',
      { NEO4J_PASSWORD: 'secret' },
      ['NEO4J_PASSWORD is set, but NEO4J_URI is missing; set both, or neither for the embedded database'],
    ],
    [
      'a user and a database name without an address',
      { NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'camket' },
      [
        'NEO4J_USERNAME is set, but NEO4J_URI is missing; set both, or neither for the embedded database',
        'NEO4J_DATABASE is set, but NEO4J_URI is missing; set both, or neither for the embedded database',
      ],
    ],
    ['too long a query', { QUERY_TIMEOUT_MS: '60000' }, ['QUERY_TIMEOUT_MS is not a whole number from 100 to 9000']],
    ['no operations', { MAX_OPERATIONS: '0' }, ['MAX_OPERATIONS is not a whole number from 1 to 1000']],
    ...['true', '10.0.0.0/33', '1.2.3.4/8/9', 'proxy.example', '127.0.0.1,'].map(
      (value): Refused => [
        `proxies such as ${value}`,
        { TRUST_PROXY: value },
        ['TRUST_PROXY is not a list of addresses and networks, such as 10.0.0.0/8, 127.0.0.1 or loopback'],
      ],
    ),
    ...['example.org', 'https://example.org/', 'null', 'ftp://example.org', '*.example.org'].map(
      (value): Refused => [
        `origins such as ${value}`,
        { CORS_ORIGINS: value },
        ['CORS_ORIGINS is not a list of origins, such as https://example.org or *'],
      ],
    ),
    [
      'an unknown algorithm',
      { ...TOKENS, TOKEN_ALGORITHM: 'none' },
      ['TOKEN_ALGORITHM is not one of HS256, HS384, HS512, RS256, PS256, ES256, EdDSA'],
    ],
    [
      'a token key alone',
      { TOKEN_KEY: SECRET },
      [
        `TOKEN_ALGORITHM is missing; set ${TOKEN_NAMES}, or none of them`,
        `TOKEN_ISSUER is missing; set ${TOKEN_NAMES}, or none of them`,
        `TOKEN_AUDIENCE is missing; set ${TOKEN_NAMES}, or none of them`,
      ],
    ],
    [
      'a short secret',
      { ...TOKENS, TOKEN_KEY: SECRET.slice(1) },
      ['TOKEN_KEY has 31 bytes; HS256 needs 32 or more, such as those of: openssl rand -base64 32'],
    ],
    [
      'a secret that is short for its algorithm',
      { ...TOKENS, TOKEN_ALGORITHM: 'HS512' },
      ['TOKEN_KEY has 32 bytes; HS512 needs 64 or more, such as those of: openssl rand -base64 64'],
    ],
    [
      'a secret where a public key is needed',
      { ...TOKENS, TOKEN_ALGORITHM: 'RS256' },
      ['TOKEN_KEY is not a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----'],
    ],
    [
      'a private key',
      { ...TOKENS, TOKEN_ALGORITHM: 'EdDSA', TOKEN_KEY: pem('ed25519', 'private') },
      ['TOKEN_KEY is not a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----'],
    ],
    [
      'a key of another kind',
      { ...TOKENS, TOKEN_ALGORITHM: 'ES256', TOKEN_KEY: pem('ed25519') },
      ['TOKEN_KEY is a key of another kind than ES256 takes (prime256v1)'],
    ],
    [
      'a weak key',
      { ...TOKENS, TOKEN_ALGORITHM: 'RS256', TOKEN_KEY: pem('rsa', 'public', 1024) },
      ['TOKEN_KEY is weaker than 2048 bits'],
    ],
  ])('refuse %s', (_, env, details) => {
    expect(refusal(env).details).toEqual(details);
  });

  test('refuse everything that is wrong at once', () => {
    const { message, details } = refusal({ PORT: 'x', LOG_LEVEL: 'loud', NEO4J_URI: 'db' });
    expect(message).toBe('4 settings are wrong in the environment.');
    expect(details.map((line) => line.split(' ')[0])).toEqual(['PORT', 'NEO4J_URI', 'LOG_LEVEL', 'NEO4J_PASSWORD']);
    expect(refusal({ PORT: 'x' }).message).toBe('A setting is wrong in the environment.');
  });

  test('never show a password, whatever else is wrong', () => {
    const password = fc.string({ minLength: 4 }).map((text) => `pw:${text}`);
    fc.assert(
      fc.property(password, fc.constantFrom('http://x', 'db', ''), fc.boolean(), (secret, uri, inUri) => {
        const env = {
          PORT: 'x',
          NEO4J_PASSWORD: secret,
          TOKEN_ALGORITHM: inUri ? 'HS512' : 'ES256',
          TOKEN_KEY: secret,
          NEO4J_URI: inUri && uri !== '' ? `${uri}//neo4j:${secret}@db` : uri,
        };
        const { message, details } = refusal(env);
        expect([message, ...details].join('\n')).not.toContain(secret);
      }),
    );
  });

  test('are each described, with the default that is taken', () => {
    const described = describeSettings();
    for (const { name, meaning } of described) expect(meaning, name).not.toBe('');
    expect(Object.fromEntries(described.map((setting) => [setting.name, setting.default]))).toEqual({
      PORT: '4000',
      HOST: '127.0.0.1',
      NEO4J_URI: '',
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: '',
      NEO4J_DATABASE: '',
      CAMKET_HOME: '.camket',
      REPORT_URL: '',
      LOG_LEVEL: 'info',
      MAX_BODY_BYTES: '65536',
      QUERY_TIMEOUT_MS: '5000',
      MAX_OPERATIONS: '32',
      MAX_REQUESTS: '600',
      ANSWER_CACHE_BYTES: '67108864',
      TRUST_PROXY: '',
      CORS_ORIGINS: '',
      TOKEN_ALGORITHM: '',
      TOKEN_KEY: '',
      TOKEN_ISSUER: '',
      TOKEN_AUDIENCE: '',
      ...Object.fromEntries(Object.entries(LIMITS).map(([name, [, limit]]) => [name, String(limit)])),
    });
    expect(readSettings({ LIMIT_DEPTH: '3' }).limits).toEqual({ ...DEFAULT_LIMITS, depth: 3 });
    expect(refusal({ LIMIT_NODES: '0' }).details).toEqual(['LIMIT_NODES is not a whole number from 1 to 999999999']);
  });
});
