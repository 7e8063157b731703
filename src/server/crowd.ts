// Turns requests away where one address sends too many, or where the whole process can't keep up.
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import type { HttpLimits } from './limits.ts';

/** How many addresses are counted at a time; the one not seen for longest is forgotten first. */
const ADDRESSES = 20_000;

/** Whether a request asks no more than that the process lives, which is answered whatever happens. */
const isSignOfLife = ({ url }: { url: string }): boolean => url === '/health/live';

/** Counts the requests of each address, those to nowhere too; networks of IPv6 (/64) count as one. */
export async function holdBack(app: FastifyInstance, { requests, loopDelay }: HttpLimits): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: requests.most,
    timeWindow: requests.window,
    cache: ADDRESSES,
    allowList: isSignOfLife,
    errorResponseBuilder: () => {
      const message =
        `One address may send ${requests.most} requests in ${requests.window / 1000} s; ` +
        'wait for the seconds of Retry-After, and ask for more in one operation or keep answers by their ETag.';
      return new AppError('TOO_MANY_REQUESTS', message);
    },
  });
  app.addHook('onRequest', app.rateLimit());
  if (loopDelay === 0) return;
  await app.register(underPressure, {
    maxEventLoopDelay: loopDelay,
    pressureHandler: (request) => {
      if (isSignOfLife(request)) return;
      throw new AppError('TOO_BUSY', 'The server has more to do than it can just now; ask again after Retry-After.');
    },
  });
}
