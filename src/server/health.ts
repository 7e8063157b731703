// /health/live: the process runs. /health/ready: the database answers and holds a data set; its version.
import type { FastifyInstance } from 'fastify';
import type { Dataset } from '../graph/read.ts';

/** Fastify plugin: `readDataset` asks the database, and rejects where it does not answer. */
export async function health(
  app: FastifyInstance,
  options: { readDataset: () => Promise<Dataset | null> },
): Promise<void> {
  app.get('/health/live', () => ({ status: 'ok' }));

  app.get('/health/ready', async (request, reply) => {
    try {
      const dataset = await options.readDataset();
      if (dataset) return { status: 'ok', dataset };
      return reply.code(503).send({ status: 'not ready', code: 'DATASET_NOT_LOADED' });
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'not ready', code: 'DATABASE_UNREACHABLE' });
    }
  });
}
