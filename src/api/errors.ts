// Which errors a client sees: intended ones as they are, the rest as one fixed sentence, with the detail in the log
// under the request's id.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, ERROR_CODES } from '../errors.ts';
import { reportFault } from './asker.ts';

/** Codes of Apollo's and graphql-js's own refusals, whose texts speak of the query alone. */
const INTENDED = new Set<string>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'READ_ONLY',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...Object.keys(ERROR_CODES).filter((code) => code.startsWith('TOO_')),
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
  const { message, ...extensions } = asRefusal(formatted);
  if (INTENDED.has(extensions.code)) {
    const shown = message.length > LONGEST ? `${message.slice(0, LONGEST)} …` : message;
    return { ...formatted, message: shown, extensions };
  }
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

/** A text that a client sent may be in a message, whole; characters. */
const LONGEST = 500;

/** What the lexer says where it stops, Apollo of a hash, and the rules of a value that its type does not take. */
const TOO_MANY_TOKENS = /Document contains more tha[nt] (\d+) tokens/;
const WRONG_PERSISTED = /^(provided sha does not match query|Unsupported persisted query version)$/;
const WRONG_VALUE =
  /^(A whole day is needed|A day is|Expected value of type|Expected variable|Enum|Value ".*" does not exist in|Field ".*" of required type|\w+ cannot represent)/s;

/** The message and code of an error, and what was measured where it is a refusal of ours; faults of values have one code wherever they are found. */
function asRefusal({ message, extensions }: GraphQLFormattedError) {
  const code = String(extensions?.code);
  const tokens = TOO_MANY_TOKENS.exec(message)?.[1];
  if (code === 'GRAPHQL_PARSE_FAILED' && tokens) {
    const advice = 'put lists and conditions into variables, or ask in several queries';
    return {
      message: `The query text has more than ${tokens} tokens, words and signs; ${advice}.`,
      code: 'TOO_MANY_TOKENS',
      limit: Number(tokens),
      value: Number(tokens) + 1, // where the lexer stopped
    };
  }
  if (code === 'GRAPHQL_VALIDATION_FAILED' && WRONG_VALUE.test(message)) return { message, code: 'BAD_USER_INPUT' };
  if (WRONG_PERSISTED.test(message)) {
    const advice = 'give "version": 1 and the SHA-256 of the query in hexadecimal, or leave it out';
    return { message: `What extensions.persistedQuery says does not fit the query: ${advice}.`, code: 'BAD_REQUEST' };
  }
  const names = ['argument', 'limit', 'value'].filter((name) => extensions?.[name] !== undefined);
  return { message, code, ...Object.fromEntries(names.map((name) => [name, extensions?.[name]])) };
}

/** The refusal of an operation that would write. */
export const readOnlyError = (): GraphQLError =>
  new GraphQLError('This API is read-only: it answers queries, and has no mutations or subscriptions.', {
    extensions: { code: 'READ_ONLY', http: { status: 400 } },
  });

/** The refusal of arguments that can't be answered; the message says what is wrong and what to do. */
export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
