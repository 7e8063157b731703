// The GraphQL server: the API schema over a graph, without a port of its own.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/driver.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { isUnreachable, maskError, readOnlyError } from './errors.ts';
import { limitQueries } from './limits/plugin.ts';
import { datasetVersion, hashOfSchema } from './whole-answers.ts';

const QUERY_TIMEOUT = 10_000; // milliseconds; the database ends a read that takes longer

/** What the library needs to run a query: the driver and how to open a session; `now` is the clock of what must not last. */
export function createContext({ driver, database, bookmarks }: Graph, now: () => number) {
  return {
    executionContext: driver,
    sessionConfig: { database, bookmarkManager: bookmarks },
    transaction: { timeout: QUERY_TIMEOUT },
    now,
    /** The version of the data set that the answer is read from; null where none is loaded. */
    datasetVersion: null as string | null,
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

/** A server that answers `schema`; `log` gets errors that clients must not see. */
export function createApollo(
  schema: GraphQLSchema,
  log: (error: unknown) => void,
  plugins: ApolloServerPlugin<ApiContext>[] = [],
  limits: Limits = DEFAULT_LIMITS,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true, // an open API: its schema is its manual
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts stops everything in order
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      readOnly,
      limitQueries(limits),
      statusOfMissingDatabase,
      datasetVersion(hashOfSchema(schema)),
      ...plugins,
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

const statusOfMissingDatabase: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const { body, http } = response;
        if (body.kind === 'single' && body.singleResult.errors?.some(isUnreachable)) {
          http.status = 503;
          http.headers.set('retry-after', '5');
        }
      },
    };
  },
};
