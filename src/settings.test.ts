// The reader of the environment: defaults, all problems at once, and no password in any of them.
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

const NEO4J = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' };

describe('settings', () => {
  test('have defaults: the embedded database and this machine alone', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      database: null,
      home: join(import.meta.dirname, '..', '.camket'),
      logLevel: 'info',
      limits: DEFAULT_LIMITS,
    });
  });

  test('count an empty variable as absent and pass over those of others', () => {
    const empty = { PORT: '', HOST: '', NEO4J_URI: '', NEO4J_PASSWORD: '', LOG_LEVEL: '', PATH: '/bin' };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test('are taken from the environment', () => {
    const env = { ...NEO4J, PORT: '0', HOST: '0.0.0.0', CAMKET_HOME: '/data', LOG_LEVEL: 'silent' };
    expect(readSettings({ ...env, NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'camket' })).toEqual({
      port: 0,
      host: '0.0.0.0',
      database: { uri: 'neo4j://db:7687', username: 'reader', password: 'secret', database: 'camket' },
      home: '/data',
      logLevel: 'silent',
      limits: DEFAULT_LIMITS,
    });
    expect(readSettings(env).database).toMatchObject({ username: 'neo4j', database: undefined });
  });

  test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('take a database by %s', (scheme) => {
    const uri = `${scheme}://db.example.org:7687`;
    expect(readSettings({ ...NEO4J, NEO4J_URI: uri }).database?.uri).toBe(uri);
  });

  test.each<[string, Record<string, string>, string[]]>([
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
      LOG_LEVEL: 'info',
      ...Object.fromEntries(Object.entries(LIMITS).map(([name, [, limit]]) => [name, String(limit)])),
    });
    expect(readSettings({ LIMIT_DEPTH: '3' }).limits).toEqual({ ...DEFAULT_LIMITS, depth: 3 });
    expect(refusal({ LIMIT_NODES: '0' }).details).toEqual(['LIMIT_NODES is not a whole number from 1 to 999999999']);
  });
});
