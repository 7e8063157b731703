// Has the database plan what visitors will ask, which takes it a second a statement: before one of them has to wait for it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import { within } from './asker.ts';

const QUESTIONS = join(import.meta.dirname, '../questions');
/** How often a page is visited that is not answered for the moment. */
const TRIES = 3;
/** No client's address: what is asked from it counts against nobody's share. */
const NOBODY = '0.0.0.0';

/** Pages that ask every document of every view; that the ids stand for nothing does not matter to a plan. */
export const FIRST_VISITS: readonly string[] = [
  '/',
  ...['agreement', 'person', 'organisation', 'province', 'area', 'post', 'policy', 'source'].map(
    (kind) => `/${kind}/x`,
  ),
  '/search?q=a',
  '/agreements',
  '/ledger',
  '/gaps',
  '/conflicts',
  '/ended',
  '/graph?start=org:viettel',
  '/connections?from=org:viettel&to=org:vnpt',
  '/compare?left=province:phu-tho-2025&right=province:hue',
  '/compare?left=agreement:phu-tho-viettel-2023&right=agreement:phu-tho-viettel-2025',
];

/** The pages of the worked questions; the playground asks the same by the same statements. */
export const QUESTION_VISITS: readonly string[] = readdirSync(QUESTIONS)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => `/questions/${name.replace('.graphql', '')}`);

export interface WarmUp {
  /** Fulfilled when every page has been visited, or the warm-up was stopped. */
  done: Promise<void>;
  /** Ends it, with what the database does for it. */
  stop(): Promise<void>;
}

/** Visits every page once in the background, one after the other, so that a visitor waits for no more than one of them. */
export function warmUp(app: FastifyInstance, urls: readonly string[] = [...FIRST_VISITS, ...QUESTION_VISITS]): WarmUp {
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = (async () => {
    for (const url of urls) await visit(app, url, signal);
    app.log.info('the warm-up is done');
  })().catch((error: unknown) => {
    if (!signal.aborted) app.log.error({ err: error }, 'the warm-up failed');
  });
  return {
    done,
    stop() {
      stopping.abort(new AppError('CANCELLED', 'The warm-up was stopped.'));
      return done;
    },
  };
}

async function visit(app: FastifyInstance, url: string, signal: AbortSignal): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    signal.throwIfAborted();
    // Not inject's own signal: Fastify logs its end as a fault.
    const { headers } = await within.run(signal, () =>
      app.inject({ url, headers: { accept: 'text/html' }, remoteAddress: NOBODY }),
    );
    const seconds = Number(headers['retry-after']);
    if (!seconds) return;
    await wait(seconds * 1000, undefined, { signal, ref: false });
  }
}
