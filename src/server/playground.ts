// Serves the built playground at /playground: its files, their caching, and headers that keep the page to this origin.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Monaco writes its colours and sizes as style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Fastify plugin: `folder` is what src/web/build.ts built (dist/web/playground). Before it was built every address
 * below /playground answers 503 with the command to run; a later build is served without a restart.
 */
export async function playground(app: FastifyInstance, options: { folder: string }): Promise<void> {
  const folder = resolve(options.folder);

  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
    if (existsSync(join(folder, 'index.html'))) return;
    return reply.code(503).type('text/plain; charset=utf-8').send('the playground is not built: npm run build:web\n');
  });

  // Relative, so that a proxy may put the site under a path; the page's own paths need the slash at the end.
  app.get('/playground', (_request, reply) => reply.redirect('playground/'));

  await app.register(serveStatic, {
    root: folder,
    prefix: '/playground/',
    decorateReply: false,
    suppressWarning: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ hold a hash of the content; index.html names them and must be asked for anew.
      const hashed = path.slice(folder.length).includes('assets');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
