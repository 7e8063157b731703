// Headers of every answer: its request's id, what a browser may do with it, who else's pages may read it, who may keep it.
import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** An id of ours for each request: one that a client sent could be made to look like another's in the log. */
export const newRequestId = (): string => randomUUID();

/**
 * Adds them; `origins` are those of other sites whose pages may read answers, `*` being all. Never with cookies, which this
 * server does not know: whoever has a token sends it.
 */
export async function addHeaders(app: FastifyInstance, { origins }: { origins: readonly string[] }): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(helmet, {
    // The playground, the only page, has its own.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Whether a host is to be asked by TLS alone is for whoever ends the TLS to say.
    strictTransportSecurity: false,
    // No browser of today asks for these.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  if (origins.length > 0) {
    await app.register(cors, {
      origin: origins.includes('*') ? '*' : [...origins],
      methods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: [
        'content-type',
        'authorization',
        'if-none-match',
        'apollo-require-preflight',
        'x-apollo-operation-name',
      ],
      exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
      credentials: false,
      maxAge: 600,
      strictPreflight: false,
    });
  }
  app.addHook('onSend', async (_request, reply, payload) => {
    // Nobody keeps what does not say so: errors first of all.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (reply.statusCode !== 304) return payload;
    reply.removeHeader('content-type'); // there is no body that it is of
    return null;
  });
}
