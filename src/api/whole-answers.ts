// Every answer is of one version of the data set, and says which: extensions.dataset, and an ETag for those who ask again.
import { createHash } from 'node:crypto';
import type { ApolloServer, ApolloServerPlugin, HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type GraphQLSchema, printSchema } from 'graphql';
import { AppError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { readWhole } from '../graph/whole.ts';
import type { ApiContext } from './apollo.ts';
import { isGone } from './errors.ts';

/** The ETag of answers: the version of the data set and of the schema; the question is in the address. */
const etagOf = (version: string, schemaHash: string): string => `W/"${version.slice(0, 16)}-${schemaHash}"`;

/** A short hash of a schema. */
export const hashOfSchema = (schema: GraphQLSchema): string =>
  createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);

/** The server as an HTTP integration uses it, with requests answered from one version of the data set. */
export function answerWhole(
  apollo: ApolloServer<ApiContext>,
  graph: Graph,
  schemaHash: string,
  log: (error: unknown) => void,
): ApolloServer<ApiContext> {
  const executeHTTPGraphQLRequest: typeof apollo.executeHTTPGraphQLRequest = async (request) => {
    const { headers, method } = request.httpGraphQLRequest;
    const known = method === 'GET' ? headers.get('if-none-match') : undefined;
    try {
      return await readWhole(graph, async (version) => {
        if (known !== undefined && version !== null && known === etagOf(version, schemaHash)) return notModified(known);
        const context = async () => ({ ...(await request.context()), datasetVersion: version });
        return apollo.executeHTTPGraphQLRequest({ ...request, context });
      });
    } catch (error) {
      log(error);
      if (error instanceof AppError) return refusal(503, error);
      return isGone(error) ? refusal(503, GONE) : refusal(500, FAULT);
    }
  };
  return Object.assign(Object.create(apollo) as typeof apollo, { executeHTTPGraphQLRequest });
}

const GONE = new AppError('DATABASE_UNREACHABLE', 'The database does not answer; try again in a moment.');
const FAULT = new AppError('INTERNAL', 'Something went wrong here; the log has the detail.');

/** Apollo plugin: names the version that an answer was read from, in its extensions and, where it has no error, its ETag. */
export const datasetVersion = (schemaHash: string): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http }, contextValue }) {
        if (body.kind !== 'single') return;
        const version = contextValue.datasetVersion;
        body.singleResult.extensions = { ...body.singleResult.extensions, dataset: version };
        if (version === null || body.singleResult.errors !== undefined) return;
        http.headers.set('etag', etagOf(version, schemaHash));
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

function refusal(status: number, { message, code }: AppError): HTTPGraphQLResponse {
  return {
    status,
    headers: new HeaderMap([
      ['content-type', 'application/json; charset=utf-8'],
      ...(status === 503 ? [['retry-after', '5'] as const] : []),
    ]),
    body: { kind: 'complete', string: `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n` },
  };
}
