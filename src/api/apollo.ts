// The GraphQL server: the API schema over a graph, without a port of its own.
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type ErrorCode, HTTP_STATUS, RETRY_AFTER } from '../errors.ts';
import { type Readable, readerOf } from '../graph/read.ts';
import { rewrite } from '../graph/rewrite.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import type { Role } from './asker.ts';
import { maskError, readOnlyError } from './errors.ts';
import { limitQueries } from './limits/plugin.ts';
import { completeKnown } from './prepared/completion.ts';
import { type Prepare, type PreparedOperation, preparedOperations } from './prepared/operations.ts';
import { datasetVersion, hashOfSchema } from './whole-answers.ts';

/**
 * What a query is answered from. The database ends a statement that takes longer than `timeout` milliseconds; `now` is the
 * clock of what must not last.
 */
export function createContext(graph: Readable, timeout: number, now: () => number) {
  const reader = readerOf(graph, timeout);
  return {
    graph,
    timeout,
    reader,
    /** By which the library runs its statements. */
    executionContext: {
      run: (statement: string, parameters: object) => reader.run(rewrite(statement), parameters),
    },
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
    /** What is known of the operation and its statements. */
    prepared: undefined as PreparedOperation | undefined,
    /** What fields of Query were read for already, by their names in the answer. */
    roots: new Map<string, Promise<unknown>>(),
    /** Parameters of our own code for the library's statements. */
    cypherParams: undefined as Record<string, unknown> | undefined,
    /** The paths of the lists that go on after their default page. */
    cut: [] as (string | number)[][],
  };
}

export type ApiContext = ReturnType<typeof createContext>;

export interface ApolloSettings {
  limits?: Limits | undefined;
  /** Absent: nothing is kept of operations. */
  prepare?: Prepare;
}

/** A server that answers `schema`; `logger` gets what Apollo says of itself. */
export function createApollo(
  schema: GraphQLSchema,
  logger: ApolloServerOptions<ApiContext>['logger'],
  { limits = DEFAULT_LIMITS, prepare = preparedOperations(0) }: ApolloSettings = {},
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: validDocuments(),
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
      limitQueries(limits, prepare),
      completeKnown,
      statusOfFaults,
      datasetVersion(hashOfSchema(schema)),
    ],
  });
}

/** Characters of documents that are kept parsed: a character takes some 80 bytes then. */
const KEPT_CHARACTERS = 262_144;

/** Documents that were found valid, those asked last; of Apollo's own store the bytes are four times what it takes them for. */
function validDocuments(): ApolloServerOptions<ApiContext>['documentStore'] {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.end || 1,
  });
  return {
    get: async (hash) => documents.get(hash),
    set: async (hash, document) => void documents.set(hash, document),
    delete: async (hash) => documents.delete(hash),
  };
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
