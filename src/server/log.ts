// The log: JSON lines for machines, pretty on a terminal.
import type { FastifyServerOptions } from 'fastify';

/** Fastify's logger options. A terminal, not NODE_ENV, decides how a log looks. */
export function logOptions(level: string): FastifyServerOptions['logger'] {
  // Nothing logs them; should something some day, it does not log what lets others in.
  const redact = ['authorization', '*.authorization', '*.*.authorization', '*.cookie', '*.*.cookie'];
  if (!process.stdout.isTTY) return { level, redact };
  return {
    level,
    redact,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,reqId', translateTime: 'HH:MM:ss' } },
  };
}
