// Which errors a client sees: intended ones as they are, the rest as one fixed sentence, with the detail in the log
// under the request's id.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.ts';
import { reportFault } from './asker.ts';

/** Codes of Apollo's and graphql-js's own refusals, whose texts speak of the query alone. */
const INTENDED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'READ_ONLY',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What the driver says of a database that is not there, or does not answer just now. */
const UNREACHABLE = /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.\w+\.DatabaseUnavailable)$/;
const TIMED_OUT = /TransactionTimedOut/;
const OUT_OF_MEMORY = /OutOfMemory/;
const LOCKED = /LockAcquisitionTimeout/;

/** An error as a client sees it. */
export interface ClientError extends GraphQLFormattedError {
  extensions: { code: string; requestId?: string };
}

/** The error for the client; what is a fault of ours or of the database's is logged, and names the request's id. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code);
  if (INTENDED.has(code)) return { ...formatted, extensions: { code } };
  const { locations, path } = formatted;
  return { ...clientError(unwrapResolverError(error)), ...(locations && { locations }), ...(path && { path }) };
}

/** The same for an error that graphql-js never saw. */
export function clientError(error: unknown): ClientError {
  const shown = error instanceof AppError ? error : ofDatabase(error);
  // What the client can change is no news for the log.
  const isIntended = shown.code !== 'INTERNAL' && (shown === error || shown.code === 'TIMED_OUT');
  const requestId = isIntended ? undefined : reportFault(error);
  const message = shown.code === 'INTERNAL' ? INTERNAL : shown.message;
  return { message, extensions: { code: shown.code, ...(requestId && { requestId }) } };
}

const INTERNAL = 'Something went wrong here; the log has the detail under the requestId.';

/** What the driver's errors mean for a client, without a word of them. */
function ofDatabase(error: unknown): AppError {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const is = (pattern: RegExp) => pattern.test(String(code));
  if (is(UNREACHABLE)) {
    return new AppError('DATABASE_UNREACHABLE', 'The database does not answer; try again in a moment.');
  }
  if (is(TIMED_OUT)) return timedOut();
  if (is(LOCKED)) return new AppError('DATASET_CHANGING', 'The data set is being exchanged just now; try again.');
  if (is(OUT_OF_MEMORY) || /^Connection acquisition timed out/.test(String(message))) {
    return new AppError('TOO_BUSY', 'The database has no room left for this query; ask for less, or again later.');
  }
  return new AppError('INTERNAL', INTERNAL);
}

/** The end of a query that takes too long. */
export const timedOut = (): AppError =>
  new AppError(
    'TIMED_OUT',
    'The query took too long and was ended; ask for less at a time: fewer levels, smaller pages, a narrower filter. ' +
      'A heavy one is quicker the second time, when the database has its plan.',
  );

/** The refusal of an operation that would write. */
export const readOnlyError = (): GraphQLError =>
  new GraphQLError('This API is read-only: it answers queries, and has no mutations or subscriptions.', {
    extensions: { code: 'READ_ONLY', http: { status: 400 } },
  });

/** The refusal of arguments that can't be answered; the message says what is wrong and what to do. */
export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
