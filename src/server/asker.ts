// Who asks, made of a request: how long there is somebody to answer, and where faults are logged.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asker } from '../api/asker.ts';
import { timedOut } from '../api/errors.ts';
import { AppError } from '../errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The stamp of the commit that the answer was read from, where everybody may have it. */
    commit: string | null;
  }
}

/** Ends what this process asks itself by requests made within: they have no client that could hang up. */
export const within = new AsyncLocalStorage<AbortSignal>();

/** The asker of a request, whose signal is aborted when the client hangs up or `timeout` milliseconds have passed. */
export function askerOf(request: FastifyRequest, reply: FastifyReply, timeout: number): Asker {
  const ending = new AbortController();
  const outer = within.getStore();
  const timer = setTimeout(() => ending.abort(timedOut()), timeout);
  const onClose = () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) ending.abort(new AppError('CANCELLED', 'The client hung up.'));
  };
  if (reply.raw.destroyed) onClose();
  else reply.raw.once('close', onClose);
  return {
    id: request.id,
    client: request.ip,
    role: request.holder?.role ?? 'reader',
    signal: outer ? AbortSignal.any([outer, ending.signal]) : ending.signal,
    keep(commit) {
      request.commit = commit;
    },
    log: (error) => request.log.error({ err: error }, 'a query failed'),
  };
}
