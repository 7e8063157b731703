// The process: settings → seed files → database → load → schema → app → listen, and all of it back at the end.
import { setTimeout as wait } from 'node:timers/promises';
import { createApiSchema } from './api/schema.ts';
import { describeChanges, say, sayError, sayForgotten, showProgress } from './cli/report.ts';
import { SEEDS } from './cli/seeds-arg.ts';
import { openDatabase } from './database/open.ts';
import { AppError } from './errors.ts';
import { loadSeeds } from './facts/seeds.ts';
import { load } from './graph/load.ts';
import { planTables } from './graph/tables.ts';
import { createApp } from './server/app.ts';
import { HTTP_LIMITS, turnsOf } from './server/limits.ts';
import { logOptions } from './server/log.ts';
import { keepMemoryFlat } from './server/memory.ts';
import { warmUp } from './server/warm-up.ts';
import { readSettings } from './settings.ts';

keepMemoryFlat();

/** Milliseconds that requests in flight have to end; answers take less, only who reads them slowly does not. */
const DRAIN_LIMIT = 15_000;

/** What has been started and must be ended, the last first. */
const running: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;

async function end(): Promise<void> {
  for (const close of running.splice(0).reverse()) await close();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (ending) process.exit(130); // asked twice: at once
    say('Stopping …');
    ending = end().then(() => process.exit(0));
  });
}

/** Keeps what was just started for the end; where that has begun already, ends it now. */
async function keep(close: () => Promise<void>): Promise<void> {
  running.push(close);
  if (ending === undefined) return;
  await end();
  process.exit(0);
}

async function start(): Promise<void> {
  const settings = readSettings();
  const seeds = loadSeeds(SEEDS, showProgress);
  seeds.warnings.forEach(say);
  say(`Seed files: ${seeds.fileCount} are right.`);

  const schema = createApiSchema();
  schema.catch(() => {}); // awaited below, after the database
  const database = await openDatabase(settings, say);
  await keep(database.close);
  database.keepRunning();
  const report = await load(database.graph, seeds.graph, { about: seeds.about, progress: showProgress });
  sayForgotten(report.diff, seeds.graph);
  say(`Data set ${report.version.slice(0, 12)}: ${describeChanges(report.diff)}.`);

  planTables(database.graph).catch(() => {}); // only saves waiting; whoever asks meets the fault
  const app = await createApp({
    graph: database.graph,
    schema: await schema,
    queryLimits: settings.limits,
    logger: logOptions(settings.logLevel),
    reportUrl: settings.reportUrl,
    limits: {
      body: settings.maxBodyBytes,
      queryTimeout: settings.queryTimeout,
      turns: turnsOf(settings.maxOperations),
      keptAnswers: settings.answerCacheBytes,
      preparedOperations: settings.preparedBytes,
      requests: { ...HTTP_LIMITS.requests, most: settings.maxRequests },
    },
    trustProxy: settings.trustProxy,
    corsOrigins: settings.corsOrigins,
    tokens: settings.tokens,
    dataFolder: database.folder,
  });
  await keep(() => Promise.race([app.close(), wait(DRAIN_LIMIT, undefined, { ref: false })]));
  const url = await app.listen({ port: settings.port, host: settings.host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new AppError('PORT_TAKEN', `Port ${settings.port} is taken. Choose another one: PORT=4001 npm start`);
  });
  say(
    `Explorer    ${url}/\nPlayground  ${url}/playground/\nGraphQL     ${url}/graphql\nHealth      ${url}/health/ready\nCtrl-C stops all of it.`,
  );
  await keep(warmUp(app).stop);
}

start().catch(async (error) => {
  sayError(error);
  await end();
  process.exit(1);
});
