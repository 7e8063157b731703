// The HTTP application, without a port: abilities in the order in which a request meets them.
import { join } from 'node:path';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type ApiContext, createApollo, createContext } from '../api/apollo.ts';
import { answerWhole, hashOfSchema } from '../api/whole-answers.ts';
import type { Graph } from '../graph/driver.ts';
import { readDataset } from '../graph/read.ts';
import type { Limits } from '../limits.ts';
import { health } from './health.ts';
import { playground } from './playground.ts';

const PLAYGROUND = join(import.meta.dirname, '../../dist/web/playground');

export interface AppOptions {
  graph: Graph;
  schema: GraphQLSchema;
  logger: FastifyServerOptions['logger'];
  /** The clock by which a search ends, in milliseconds. */
  now?: () => number;
  /** What a query may ask for. */
  limits?: Limits;
}

/** Builds the application; closing it lets requests in flight end first. */
export async function createApp({
  graph,
  schema,
  logger,
  now = () => performance.now(),
  limits,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({ logger, forceCloseConnections: 'idle' });

  await app.register(health, { readDataset: () => readDataset(graph) });

  const log = (error: unknown) => app.log.error({ err: error }, 'a query failed');
  const apollo = createApollo(schema, log, [fastifyApolloDrainPlugin(app)], limits);
  await apollo.start();
  const context = createContext(graph, now);
  await app.register(fastifyApollo<ApiContext>(answerWhole(apollo, graph, hashOfSchema(schema), log)), {
    context: async () => context,
  });

  await app.register(playground, { folder: PLAYGROUND });
  app.get('/', (_request, reply) => reply.redirect('playground/'));
  return app;
}
