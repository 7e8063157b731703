// The one reader of the environment: every setting, its default, and every problem at once.
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

const ROOT = join(import.meta.dirname, '..');
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** An address without a user or password in it: it is shown and logged. */
const NEO4J_ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s@]+$/;

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
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe('how much is logged'),
});

export interface Settings {
  port: number;
  host: string;
  /** Null: use the embedded database. */
  database: { uri: string; username: string; password: string; database?: string } | null;
  home: string;
  logLevel: (typeof LOG_LEVELS)[number];
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
  const given = Object.fromEntries(
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
    logLevel: data.LOG_LEVEL,
  };
}
