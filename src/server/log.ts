// The log: JSON lines for machines, pretty on a terminal.
import type { FastifyServerOptions } from 'fastify';

/** Fastify's logger options. A terminal, not NODE_ENV, decides how a log looks. */
export function logOptions(level: string): FastifyServerOptions['logger'] {
  if (!process.stdout.isTTY) return { level };
  return {
    level,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,reqId', translateTime: 'HH:MM:ss' } },
  };
}
