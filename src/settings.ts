// The one reader of the environment: every setting, its default, and every problem at once.
import type { KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { readTokenKey, TOKEN_ALGORITHMS, type TokenAlgorithm } from './domain/token-keys.ts';
import { AppError } from './errors.ts';
import { LIMITS, type Limits } from './limits.ts';

const ROOT = join(import.meta.dirname, '..');
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** An address without a user or password in it: it is shown and logged. */
const NEO4J_ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s@]+$/;

/** A whole number of a range. */
const count = (least: number, most: number) => {
  const message = `is not a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

/** Several values, separated by commas, each of which fits. */
const listOf = (fits: (value: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((value) => value.trim()))
    .refine((values) => values.every(fits), message);

const isOrigin = (text: string) =>
  text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);

function isNetwork(text: string): boolean {
  if (/^(loopback|linklocal|uniquelocal)$/.test(text)) return true;
  const [address = '', prefix = '0', ...more] = text.split('/');
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  return bits !== undefined && more.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
}

/** Every setting with its meaning; the README's table is compared with this by a test. */
const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port, a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'is not a port, a whole number from 0 to 65535')
    .default(4000)
    .describe('port of the API; 0 takes a free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on; 0.0.0.0 opens it to other machines'),
  NEO4J_URI: z
    .string()
    .regex(
      NEO4J_ADDRESS,
      'is not an address such as neo4j://localhost:7687, bolt://… or neo4j+s://… (user and password apart)',
    )
    .optional()
    .describe('a Neo4j 5.26 or later to use instead of the embedded one'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j').describe('its user'),
  NEO4J_PASSWORD: z.string().min(1).optional().describe('its password; needed with NEO4J_URI'),
  NEO4J_DATABASE: z.string().min(1).optional().describe("its database; absent: the server's default one"),
  CAMKET_HOME: z
    .string()
    .min(1)
    .default(join(ROOT, '.camket'))
    .describe('where the embedded database keeps jars, data, password and logs'),
  REPORT_URL: z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
      'is not an address such as mailto:editors@example.org or https://…',
    )
    .optional()
    .describe("where readers report a page's errors: a mail address (mailto:…) or an issue tracker's form (https://…)"),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe('how much is logged'),
  MAX_BODY_BYTES: count(1024, 10_000_000).default(65_536).describe('the longest body of a request, in bytes'),
  QUERY_TIMEOUT_MS: count(100, 9_000)
    .default(5_000)
    .describe(
      'how long the database may work on one statement of a query, in milliseconds; each answer ends after 9 s',
    ),
  MAX_OPERATIONS: count(1, 1_000)
    .default(32)
    .describe('how many operations are answered at a time, half of them for one address; twice as many wait'),
  MAX_REQUESTS: count(1, 1_000_000).default(600).describe('how many requests one address may send in 10 s'),
  ANSWER_CACHE_BYTES: count(0, 999_999_999)
    .default(67_108_864)
    .describe('how many bytes of answers are kept for those who ask the same again; 0 keeps none'),
  TRUST_PROXY: listOf(isNetwork, 'is not a list of addresses and networks, such as 10.0.0.0/8, 127.0.0.1 or loopback')
    .optional()
    .describe("proxies whose X-Forwarded-For is believed, by commas: addresses, networks, loopback; absent: nobody's"),
  CORS_ORIGINS: listOf(isOrigin, 'is not a list of origins, such as https://example.org or *')
    .optional()
    .describe('other sites whose pages may read answers, by commas: origins, or * for all; absent: none'),
  TOKEN_ALGORITHM: z
    .enum(TOKEN_ALGORITHMS, `is not one of ${TOKEN_ALGORITHMS.join(', ')}`)
    .optional()
    .describe(
      'how tokens (JWT) are signed; with TOKEN_KEY, TOKEN_ISSUER and TOKEN_AUDIENCE, or none of them: no tokens',
    ),
  TOKEN_KEY: z
    .string()
    .optional()
    .describe('what they are checked with: a secret of 32 bytes or more for HS256, else a public key in PEM'),
  TOKEN_ISSUER: z.string().optional().describe('who must have issued them (iss)'),
  TOKEN_AUDIENCE: z.string().optional().describe('for whom they must be (aud)'),
  ...Object.fromEntries(
    Object.entries(LIMITS).map(([name, [, usual, meaning]]) => [
      name,
      count(1, 999_999_999).default(usual).describe(meaning),
    ]),
  ),
});

export interface Settings {
  port: number;
  host: string;
  /** Null: use the embedded database. */
  database: { uri: string; username: string; password: string; database?: string } | null;
  home: string;
  /** Null: none is set, and pages say so. */
  reportUrl: string | null;
  logLevel: (typeof LOG_LEVELS)[number];
  maxBodyBytes: number;
  queryTimeout: number;
  maxOperations: number;
  maxRequests: number;
  answerCacheBytes: number;
  trustProxy: string[];
  corsOrigins: string[];
  /** Null: there are none. */
  tokens: { algorithm: TokenAlgorithm; key: KeyObject; issuer: string; audience: string } | null;
  /** What a query may ask for. */
  limits: Limits;
}

/** Names, defaults and meanings, for the README and `--help`. */
export function describeSettings(): { name: string; default: string; meaning: string }[] {
  const defaults = environment.parse({});
  return Object.entries(environment.shape).map(([name, type]) => {
    const value = name === 'CAMKET_HOME' ? '.camket' : defaults[name as keyof typeof defaults];
    return { name, default: value === undefined ? '' : String(value), meaning: type.description ?? '' };
  });
}

/** What is set in the environment, for a backup: no password, key or token is among it. */
export function settingsWithoutSecrets(env: Record<string, string | undefined> = process.env): Record<string, string> {
  const names = Object.keys(environment.shape).filter((name) => !/PASSWORD|SECRET|KEY|TOKEN/.test(name));
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/**
 * Reads the settings; an empty variable counts as absent.
 * @throws AppError BAD_SETTINGS that lists every problem; no value of a password is ever in it
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given: Record<string, string | undefined> = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  const result = environment.safeParse(given);
  const problems = result.success ? [] : result.error.issues.map((i) => `${i.path.join('.')} ${i.message}`);
  if (given.NEO4J_URI && !given.NEO4J_PASSWORD) problems.push('NEO4J_PASSWORD is missing, and NEO4J_URI is set');
  if (!given.NEO4J_URI) {
    for (const name of ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
      if (given[name])
        problems.push(`${name} is set, but NEO4J_URI is missing; set both, or neither for the embedded database`);
    }
  }
  const tokens = readTokens(given, problems);
  if (!result.success || problems.length > 0) {
    const count = problems.length === 1 ? 'A setting is' : `${problems.length} settings are`;
    throw new AppError('BAD_SETTINGS', `${count} wrong in the environment.`, { details: problems });
  }
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    database:
      data.NEO4J_URI && data.NEO4J_PASSWORD
        ? {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD,
            database: data.NEO4J_DATABASE,
          }
        : null,
    home: data.CAMKET_HOME,
    reportUrl: data.REPORT_URL ?? null,
    logLevel: data.LOG_LEVEL,
    maxBodyBytes: data.MAX_BODY_BYTES,
    queryTimeout: data.QUERY_TIMEOUT_MS,
    maxOperations: data.MAX_OPERATIONS,
    maxRequests: data.MAX_REQUESTS,
    answerCacheBytes: data.ANSWER_CACHE_BYTES,
    trustProxy: data.TRUST_PROXY ?? [],
    corsOrigins: data.CORS_ORIGINS ?? [],
    tokens,
    limits: Object.fromEntries(
      Object.entries(LIMITS).map(([setting, [name]]) => [name, data[setting as keyof typeof data]]),
    ) as Limits,
  };
}

const TOKEN_SETTINGS = ['TOKEN_ALGORITHM', 'TOKEN_KEY', 'TOKEN_ISSUER', 'TOKEN_AUDIENCE'];

/** All four settings of tokens, or none. */
function readTokens(given: Record<string, string | undefined>, problems: string[]): Settings['tokens'] {
  const missing = TOKEN_SETTINGS.filter((name) => given[name] === undefined);
  if (missing.length === TOKEN_SETTINGS.length) return null;
  for (const name of missing) problems.push(`${name} is missing; set ${TOKEN_SETTINGS.join(', ')}, or none of them`);
  const { TOKEN_KEY: text = '', TOKEN_ISSUER: issuer = '', TOKEN_AUDIENCE: audience = '' } = given;
  const algorithm = TOKEN_ALGORITHMS.find((known) => known === given.TOKEN_ALGORITHM);
  if (algorithm === undefined || text === '') return null;
  const key = readTokenKey(algorithm, text);
  if (typeof key !== 'string') return { algorithm, key, issuer, audience };
  problems.push(`TOKEN_KEY ${key}`);
  return null;
}
