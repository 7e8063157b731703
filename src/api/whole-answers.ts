// Every answer is of one version of the data set, and says which: extensions.dataset, and an ETag for those who ask again.
// Identical questions in flight are answered by one run; runs take turns; who hangs up or waits too long ends theirs.
import { createHash } from 'node:crypto';
import type { ApolloServer, ApolloServerPlugin, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type GraphQLSchema, printSchema } from 'graphql';
import { AppError, type ErrorCode, HTTP_STATUS, RETRY_AFTER } from '../errors.ts';
import { endedBy, unlessEnded } from '../graph/cancel.ts';
import type { Graph } from '../graph/driver.ts';
import type { RecentCommit } from '../graph/recent-commit.ts';
import { readWhole } from '../graph/whole.ts';
import type { ApiContext } from './apollo.ts';
import { type Asker, asking } from './asker.ts';
import { clientError } from './errors.ts';
import { sharedWork } from './shared-work.ts';
import type { TakeTurn } from './turns.ts';

/** The ETag of answers: the commit of the data set, and the schema; the question is in the address. */
const etagOf = (commit: string, schemaHash: string): string =>
  `W/"${commit.replaceAll('-', '').slice(0, 16)}-${schemaHash}"`;

/** A short hash of a schema. */
export const hashOfSchema = (schema: GraphQLSchema): string =>
  createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);

export interface WholeAnswerOptions {
  graph: Graph;
  recent: RecentCommit;
  schema: GraphQLSchema;
  /** By which HTTP's questions and the pages' wait for each other. */
  takeTurn: TakeTurn;
  /** What the library and our resolvers get, over a graph that ends with those who wait. */
  createContext(graph: Graph): ApiContext;
}

/** Works on an answer in the name of `asker`: in turn, over a graph that ends with them, of one version. */
export function answerInTurn<T>(
  { graph, takeTurn, createContext }: WholeAnswerOptions,
  asker: Asker,
  { version, commit }: { version: string | null; commit: string | null },
  work: (context: ApiContext) => Promise<T>,
): Promise<T> {
  const { client, role, signal } = asker;
  return takeTurn(client, signal, () =>
    asking.run(asker, () => work({ ...createContext(endedBy(signal, graph)), role, datasetVersion: version, commit })),
  );
}

/** An HTTP integration's server: it makes the context of a request, which is who asks. */
export type AskedServer = ApolloServer<Asker>;

/** The server as an HTTP integration uses it, with requests answered from one version of the data set. */
export function answerWhole(apollo: ApolloServer<ApiContext>, options: WholeAnswerOptions): AskedServer {
  const { graph, recent, schema } = options;
  const schemaHash = hashOfSchema(schema);
  const share = sharedWork<Answered>();

  /** Answers in turn; whoever asks the same meanwhile, and would be answered from the same commit, gets this answer too. */
  async function run(asker: Asker, request: HTTPGraphQLRequest, version: string | null, commit: string | null) {
    const key = shareKey(request, asker, commit);
    return share(key ?? asker.id, asker.signal, (signal) =>
      answerInTurn(options, { ...asker, signal }, { version, commit }, async (context) => {
        const httpGraphQLRequest = request;
        const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
        response.headers.set('x-request-id', asker.id);
        const isWhole = response.headers.has('etag') && context.outOfTime.length === 0;
        return { response, commit: key !== undefined && isWhole ? commit : null };
      }),
    );
  }

  const executeHTTPGraphQLRequest: AskedServer['executeHTTPGraphQLRequest'] = async (request) => {
    const { httpGraphQLRequest } = request;
    const known = httpGraphQLRequest.method === 'GET' ? httpGraphQLRequest.headers.get('if-none-match') : undefined;
    const asker = await request.context();
    let isBegun = false;
    const read = async (version: string | null, commit: string | null): Promise<Answered> => {
      isBegun = true;
      const isKnown = known !== undefined && commit !== null && known === etagOf(commit, schemaHash);
      return isKnown ? { response: notModified(known), commit: null } : run(asker, httpGraphQLRequest, version, commit);
    };
    try {
      const work = readWhole(endedBy(asker.signal, graph), read, recent);
      const { response, commit } = await unlessEnded(asker.signal, work);
      if (commit !== null) asker.keep(commit);
      return response;
    } catch (error) {
      const isTooLate = error instanceof AppError && error.code === 'TIMED_OUT';
      if (!isTooLate || isBegun) return refusal(error, asker);
      return refusal(
        new AppError('DATABASE_UNREACHABLE', 'The database does not answer; try again in a moment.'),
        asker,
      );
    }
  };
  return Object.assign(Object.create(apollo) as AskedServer, { executeHTTPGraphQLRequest });
}

interface Answered {
  response: HTTPGraphQLResponse;
  /** The commit as long as which everybody who asks the same is to be given this answer; null: nobody else is. */
  commit: string | null;
}

/** What two requests must have in common to be given one answer; undefined where nobody else may be given it. */
function shareKey({ method, search, headers, body }: HTTPGraphQLRequest, { role }: Asker, stamp: string | null) {
  const text =
    method === 'GET' ? new URLSearchParams(search).get('query') : (body as { query?: unknown } | null)?.query;
  // Writes are done as often as they are asked for; a text that is not sent, but named by its hash, may be one.
  if (typeof text !== 'string' || /\b(mutation|subscription)\b/.test(text)) return undefined;
  const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
  // By some headers a request is refused, or answered in another form.
  const by = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'];
  const told = by.map((name) => headers.get(name) ?? null);
  return JSON.stringify([stamp, role, method, search, query, variables, operationName, extensions, told]);
}

/** Apollo plugin: names the version that an answer was read from, in its extensions and, where it has no error, its ETag. */
export const datasetVersion = (schemaHash: string): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http }, contextValue }) {
        if (body.kind !== 'single') return;
        const { datasetVersion: dataset, commit } = contextValue;
        body.singleResult.extensions = { ...body.singleResult.extensions, dataset };
        if (commit === null || body.singleResult.errors !== undefined) return;
        http.headers.set('etag', etagOf(commit, schemaHash));
        http.headers.set('cache-control', 'no-cache'); // may be kept, but must be asked for again
      },
    };
  },
});

const notModified = (etag: string): HTTPGraphQLResponse => ({
  status: 304,
  headers: new HeaderMap([
    ['etag', etag],
    ['cache-control', 'no-cache'],
  ]),
  body: { kind: 'complete', string: '' },
});

function refusal(error: unknown, asker: Asker): HTTPGraphQLResponse {
  const shown = asking.run(asker, () => clientError(error));
  const code = shown.extensions.code as ErrorCode;
  const retry = RETRY_AFTER[code];
  return {
    status: HTTP_STATUS[code] ?? 500,
    headers: new HeaderMap([
      ['content-type', 'application/json; charset=utf-8'],
      ...(retry ? [['retry-after', String(retry)] as const] : []),
    ]),
    body: { kind: 'complete', string: `${JSON.stringify({ errors: [shown] })}\n` },
  };
}
