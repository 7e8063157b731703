// /health/live: the process runs. /health/ready: the database answers and holds a data set; its version, the database's
// state and how much room the disk has.
import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { ErrorCode } from '../errors.ts';
import { endedBy, unlessEnded } from '../graph/cancel.ts';
import type { Graph } from '../graph/driver.ts';
import { readDataset } from '../graph/read.ts';
import { databaseState } from '../graph/state.ts';

/** Milliseconds after which a database that has not answered counts as unreachable. */
const PATIENCE = 4_000;

export interface HealthOptions {
  graph: Graph;
  /** The folder of the embedded database; null where another one is used. */
  dataFolder: string | null;
}

/** Fastify plugin: answers 503 with a code while nothing can be read. */
export async function health(app: FastifyInstance, { graph, dataFolder }: HealthOptions): Promise<void> {
  app.get('/health/live', () => ({ status: 'ok' }));

  app.get('/health/ready', async (request, reply) => {
    const disk = dataFolder === null ? {} : { disk: await freeSpace(dataFolder) };
    const notReady = (code: ErrorCode, state: string) =>
      reply.code(503).send({ status: 'not ready', code, database: { state }, ...disk });
    try {
      const dataset = await patiently(graph, readDataset);
      if (!dataset) return notReady('DATASET_NOT_LOADED', 'online');
      return { status: 'ok', dataset, database: { state: 'online' }, ...disk };
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      const state = await patiently(graph, databaseState).catch(() => 'unreachable');
      return notReady('DATABASE_UNREACHABLE', state);
    }
  });
}

function patiently<T>(graph: Graph, ask: (graph: Graph) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(PATIENCE);
  return unlessEnded(signal, ask(endedBy(signal, graph)));
}

async function freeSpace(folder: string): Promise<{ freeBytes: number | null }> {
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null, // the folder is gone, or not ours to look at
  );
  return { freeBytes: free };
}
