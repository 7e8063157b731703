// The GraphQL server: the API schema over a graph, without a port of its own.
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type ErrorCode, HTTP_STATUS, RETRY_AFTER } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import type { Role } from './asker.ts';
import { maskError, readOnlyError } from './errors.ts';
import { limitQueries } from './limits/plugin.ts';
import { datasetVersion, hashOfSchema } from './whole-answers.ts';

/**
 * What the library needs to run a query: the driver and how to open a session. The database ends a statement that takes
 * longer than `timeout` milliseconds; `now` is the clock of what must not last.
 */
export function createContext({ driver, database, bookmarks }: Graph, timeout: number, now: () => number) {
  return {
    executionContext: driver,
    sessionConfig: { database, bookmarkManager: bookmarks },
    transaction: { timeout },
    now,
    /** What the one who asks may do. */
    role: 'reader' as Role,
    /** The version of the data set that the answer is read from; null where none is loaded. */
    datasetVersion: null as string | null,
    /** The stamp of the commit that brought it. */
    commit: null as string | null,
    /** What has ended for want of time, and so might be answered otherwise the next time. */
    outOfTime: [] as string[],
    limits: DEFAULT_LIMITS,
    /** The paths of the lists that go on after their default page. */
    cut: [] as (string | number)[][],
  };
}

export type ApiContext = ReturnType<typeof createContext>;

/** The graph that a request is answered from. */
export const graphOf = ({ executionContext, sessionConfig }: ApiContext): Omit<Graph, 'close'> => ({
  driver: executionContext,
  database: sessionConfig.database,
  bookmarks: sessionConfig.bookmarkManager,
});

/** A server that answers `schema`; `logger` gets what Apollo says of itself. */
export function createApollo(
  schema: GraphQLSchema,
  logger: ApolloServerOptions<ApiContext>['logger'],
  limits: Limits = DEFAULT_LIMITS,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true, // an open API: its schema is its manual
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts stops everything in order
    formatError: maskError,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      readOnly,
      limitQueries(limits),
      statusOfFaults,
      datasetVersion(hashOfSchema(schema)),
    ],
  });
}

/** Without a mutation in the schema graphql-js would refuse one as a fault of ours. */
const readOnly: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, schema }) {
        if (operation?.operation === 'mutation' && !schema.getMutationType()) throw readOnlyError();
        if (operation?.operation === 'subscription' && !schema.getSubscriptionType()) throw readOnlyError();
      },
    };
  },
};

/** Says by HTTP, too, that a part of the answer is missing for a reason that will pass or that the client can change. */
const statusOfFaults: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const { body, http } = response;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const codes = errors.map(({ extensions }) => extensions?.code as ErrorCode);
        const code = FAULTS.find((each) => codes.includes(each));
        if (!code) return;
        http.status = HTTP_STATUS[code];
        const retry = RETRY_AFTER[code];
        if (retry) http.headers.set('retry-after', String(retry));
      },
    };
  },
};

/** The first that an answer has decides. */
const FAULTS = ['DATABASE_UNREACHABLE', 'DATASET_CHANGING', 'TOO_BUSY', 'TIMED_OUT'] as const;
