// The HTTP application, without a port: abilities in the order in which a request meets them.
import { join } from 'node:path';
import fastifyApollo from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createApollo, createContext } from '../api/apollo.ts';
import { askWhole } from '../api/ask-whole.ts';
import type { Asker } from '../api/asker.ts';
import { turns } from '../api/turns.ts';
import { answerWhole, type WholeAnswerOptions } from '../api/whole-answers.ts';
import type { Graph } from '../graph/driver.ts';
import { recentCommit } from '../graph/recent-commit.ts';
import type { Limits } from '../limits.ts';
import { answerCache } from './answer-cache.ts';
import { answerAgain } from './asked-before.ts';
import { askerOf } from './asker.ts';
import { readPlainBodies } from './bodies.ts';
import { holdBack } from './crowd.ts';
import { addHeaders, newRequestId } from './headers.ts';
import { health } from './health.ts';
import { HTTP_LIMITS, type HttpLimits, serverOptions } from './limits.ts';
import { pages } from './pages.ts';
import { playground } from './playground.ts';
import { refuseConnection, refuseUnknown, sendRefusal } from './refusals.ts';
import { checkTokens, type TokenOptions } from './tokens.ts';

const WEB = join(import.meta.dirname, '../../dist/web');

export interface AppOptions {
  graph: Graph;
  schema: GraphQLSchema;
  logger: FastifyServerOptions['logger'];
  /** Where a page's readers report its errors; null: nowhere set. */
  reportUrl?: string | null;
  /** What differs from the limits of an open server. */
  limits?: Partial<HttpLimits>;
  /** Whose X-Forwarded-For is believed, as addresses or networks; nobody's where there are none. */
  trustProxy?: readonly string[];
  /** The origins of other sites whose pages may read answers; `*` is all. */
  corsOrigins?: readonly string[];
  /** How tokens are checked; null: there are none. */
  tokens?: TokenOptions | null;
  /** The folder of the embedded database. */
  dataFolder?: string | null;
  /** The clock by which a search ends, in milliseconds. */
  now?: () => number;
  /** What a query may ask for. */
  queryLimits?: Limits;
}

/** Builds the application; closing it lets requests in flight end first. */
export async function createApp({
  graph,
  schema,
  logger,
  reportUrl = null,
  limits: given,
  trustProxy = [],
  corsOrigins = [],
  tokens = null,
  dataFolder = null,
  now = () => performance.now(),
  queryLimits,
}: AppOptions): Promise<FastifyInstance> {
  const limits = { ...HTTP_LIMITS, ...given };
  const app: FastifyInstance = fastify({
    ...serverOptions(limits),
    logger,
    genReqId: newRequestId,
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what still arrives is answered
    frameworkErrors: (error, request, reply) => sendRefusal(error, request, reply, limits),
    clientErrorHandler: refuseConnection,
  });
  app.setErrorHandler((error, request, reply) => sendRefusal(error, request, reply, limits));
  refuseUnknown(app);
  await addHeaders(app, { origins: corsOrigins });
  const admit = await holdBack(app, { limits, trustProxy });
  readPlainBodies(app);

  await app.register(health, { graph, dataFolder });

  const apollo = createApollo(schema, app.log, queryLimits);
  await apollo.start();
  const recent = recentCommit(graph);
  const answering: WholeAnswerOptions = {
    graph,
    recent,
    schema,
    takeTurn: turns(limits.turns),
    createContext: (bound) => createContext(bound, limits.queryTimeout, now),
  };
  await app.register(async (scope) => {
    checkTokens(scope, tokens);
    scope.decorateRequest('commit', null);
    const bytes = limits.keptAnswers;
    if (bytes > 0) answerAgain(scope, { answers: answerCache(bytes), recent, admit, bodyLimit: limits.body });
    await scope.register(fastifyApollo<Asker>(answerWhole(apollo, answering)), {
      method: ['GET', 'POST'],
      context: async (request, reply) => askerOf(request, reply, limits.answerTimeout),
    });
  });

  await app.register(playground, { folder: join(WEB, 'playground') });
  await app.register(pages, {
    folder: join(WEB, 'explorer'),
    askWhole: askWhole(apollo, answering),
    answerTimeout: limits.answerTimeout,
    reportUrl,
  });
  return app;
}
