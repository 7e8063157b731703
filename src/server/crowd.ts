// Turns requests away where one address sends too many, or where the whole process can't keep up.
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import { AppError } from '../errors.ts';
import type { HttpLimits } from './limits.ts';

/** How many addresses are counted at a time; the one not seen for longest is forgotten first. */
const ADDRESSES = 20_000;

/** Whether a request asks no more than that the process lives, which is answered whatever happens. */
const isSignOfLife = ({ url }: { url: string }): boolean => url === '/health/live';

/**
 * Counts a request that is answered in front of the application, like those that it answers; its headers that say so, or
 * undefined where the application should refuse it.
 */
export type Admit = (request: IncomingMessage) => readonly (string | number)[] | undefined;

export interface CrowdOptions {
  limits: HttpLimits;
  /** Whose X-Forwarded-For is believed. */
  trustProxy: readonly string[];
}

/** Counts the requests of each address, those to nowhere too; networks of IPv6 (/64) count as one. */
export async function holdBack(app: FastifyInstance, { limits, trustProxy }: CrowdOptions): Promise<Admit> {
  const { requests, loopDelay } = limits;
  const count = countOf(requests.window);
  await app.register(rateLimit, {
    global: false,
    max: requests.most,
    timeWindow: requests.window,
    store: class Counted {
      incr(address: string, done: (error: null, counted: { current: number; ttl: number }) => void) {
        done(null, count(address));
      }
      child() {
        return this;
      }
    },
    allowList: isSignOfLife,
    errorResponseBuilder: () => {
      const message =
        `One address may send ${requests.most} requests in ${requests.window / 1000} s; ` +
        'wait for the seconds of Retry-After, and ask for more in one operation or keep answers by their ETag.';
      return new AppError('TOO_MANY_REQUESTS', message);
    },
  });
  app.addHook('onRequest', app.rateLimit());
  if (loopDelay > 0) {
    await app.register(underPressure, {
      maxEventLoopDelay: loopDelay,
      pressureHandler: (request) => {
        if (isSignOfLife(request)) return;
        throw new AppError('TOO_BUSY', 'The server has more to do than it can just now; ask again after Retry-After.');
      },
    });
  }

  const trusts = trustProxy.length > 0 ? proxyAddr.compile([...trustProxy]) : undefined;
  return (request) => {
    if (loopDelay > 0 && app.isUnderPressure()) return undefined;
    const address = trusts ? proxyAddr(request, trusts) : request.socket.remoteAddress;
    const { current, ttl } = count(normalizeIP(address ?? ''));
    if (current > requests.most) return undefined;
    const left = requests.most - current;
    const reset = Math.ceil(ttl / 1000);
    return ['x-ratelimit-limit', requests.most, 'x-ratelimit-remaining', left, 'x-ratelimit-reset', reset];
  };
}

/** Counts for each address in windows of so many milliseconds, which begin with its first request. */
function countOf(window: number): (address: string) => { current: number; ttl: number } {
  const counted = new LRUCache<string, { current: number; since: number }>({ max: ADDRESSES });
  return (address) => {
    const now = performance.now();
    let found = counted.get(address);
    if (!found || found.since + window <= now) {
      found = { current: 0, since: now };
      counted.set(address, found);
    }
    found.current += 1;
    return { current: found.current, ttl: found.since + window - now };
  };
}
