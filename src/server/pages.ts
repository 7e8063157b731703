// The explorer: every view is an address, answered as a whole page of one version of the data set.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AskWhole } from '../api/ask-whole.ts';
import type * as Explorer from '../web/explorer/server.tsx';
import { themeCookie, themeIn } from '../web/theme.ts';
import { askerOf } from './asker.ts';

/** What a page may load and do. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const YEAR = 31_536_000; // seconds

export interface PagesOptions {
  /** What src/web/build.ts built: dist/web/explorer. */
  folder: string;
  askWhole: AskWhole;
  /** Where errors are reported; null: nowhere. */
  reportUrl: string | null;
  /** Milliseconds from a request's arrival to its page, whatever the page waits for. */
  answerTimeout: number;
}

/** Fastify plugin. Before the explorer was built its addresses answer 503 with the command to run. */
export async function pages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { folder, askWhole, reportUrl, answerTimeout } = options;
  const root = resolve(folder);
  if (!existsSync(join(root, 'server.js'))) {
    app.get('/', (_request, reply) =>
      reply.code(503).type('text/plain; charset=utf-8').send('the explorer is not built: npm run build:web\n'),
    );
    return;
  }
  const explorer: typeof Explorer = await import(pathToFileURL(join(root, 'server.js')).href);
  const assets = readAssets(join(root, 'client'));

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = visitOf(request);
    const site = { reportUrl, assets, today: new Date().toISOString().slice(0, 10) };
    const page = await askWhole(askerOf(request, reply, answerTimeout), (ask, version) =>
      explorer.answerVisit(visit, { ...site, version, ask: refusing(ask, explorer.Refused) }),
    ).catch((error: unknown) => {
      const code = String((error as { code?: unknown }).code);
      const isAway = AWAY.has(code);
      if (!isAway && code !== 'CANCELLED') request.log.error({ err: error }, 'a page failed');
      return explorer.answerTrouble(visit, { ...site, version: null }, isAway);
    });
    reply.header('content-security-policy', POLICY);
    reply.code(page.status).type(page.type).header('vary', 'cookie').header('cache-control', 'no-cache');
    if (page.status === 503) reply.header('retry-after', '5');
    if (page.location !== undefined) reply.header('location', page.location);
    if (page.file !== undefined) reply.header('content-disposition', `attachment; filename="${page.file}"`);
    return reply.send(page.body);
  };
  for (const pattern of explorer.PATTERNS) app.get(pattern, answer);
  app.get('*', (request, reply) => {
    if (request.headers.accept?.includes('text/html')) return answer(request, reply);
    return reply.callNotFound();
  });

  // The theme without a script: keeps the choice and goes back to the page.
  app.get<{ Querystring: { to?: string; back?: string } }>('/theme', (request, reply) => {
    const { to, back } = request.query;
    if (to === 'light' || to === 'dark') {
      reply.header('set-cookie', themeCookie(to));
    }
    return reply.redirect(pathOf(back), 303);
  });

  await app.register(serveStatic, {
    root: join(root, 'client'),
    prefix: '/explorer/',
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    // Every name holds a hash of the content.
    setHeaders: (reply) => reply.header('cache-control', `public, max-age=${YEAR}, immutable`),
  });
}

/** The addresses of the built files, from Vite's list of them. */
function readAssets(folder: string): Explorer.Assets {
  const built: Record<string, { file: string }> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const addressOf = (source: string) => `/explorer/${built[source]?.file}`;
  return { script: addressOf('client.tsx'), style: addressOf('explorer.css'), icon: addressOf('icon.svg') };
}

/** What keeps the whole site from answering; the rest is a fault of ours. */
const AWAY = new Set([
  'DATABASE_UNREACHABLE',
  'DATASET_CHANGING',
  'TIMED_OUT',
  'TOO_BUSY',
  'ServiceUnavailable',
  'SessionExpired',
]);

function visitOf(request: FastifyRequest): Explorer.Visit {
  const { pathname, searchParams } = new URL(request.url, 'http://any');
  return {
    path: pathname,
    query: searchParams,
    theme: themeIn(request.headers.cookie ?? ''),
    origin: `${request.protocol}://${request.host}`,
  };
}

/** A path of this site, whatever was sent: never another host's. */
function pathOf(back: string | undefined): string {
  const url = URL.parse(back ?? '/', 'http://any');
  return url?.origin === 'http://any' ? `${url.pathname.replace(/^\/+/, '/')}${url.search}` : '/';
}

/** The API's way to ask, with its errors as the explorer knows them. */
const refusing =
  (ask: Parameters<Parameters<AskWhole>[1]>[0], Refused: typeof Explorer.Refused): Explorer.Ask =>
  async (document, variables) => {
    const { data, errors } = await ask(document.toString(), variables as Record<string, unknown>);
    const [error] = errors ?? [];
    if (error) throw new Refused(String(error.extensions?.code), error.message);
    return data as never;
  };
