// Which errors a client sees: intended ones as they are, the rest as one fixed sentence with the detail in the log.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.ts';

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

/** What the driver calls a database that is not there. */
const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);

/** Whether an error of the driver says that the database is not there. */
export const isGone = (error: unknown): boolean => UNREACHABLE.has(String((error as { code?: unknown })?.code));

/** The error for the client; `log` gets the original of every error that is a fault of ours or of the database's. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.code);
  if (INTENDED.has(code)) return { ...formatted, extensions: { code } };
  const original = unwrapResolverError(error);
  if (original instanceof AppError && original.code !== 'INTERNAL') {
    return { ...formatted, message: original.message, extensions: { code: original.code } };
  }
  log(original);
  const { locations, path } = formatted;
  return isGone(original)
    ? {
        message: 'The database does not answer; try again in a moment.',
        locations,
        path,
        extensions: { code: 'DATABASE_UNREACHABLE' },
      }
    : {
        message: 'Something went wrong here; the log has the detail.',
        locations,
        path,
        extensions: { code: 'INTERNAL' },
      };
}

/** Whether an error says that the database is gone, for which HTTP has a status of its own. */
export const isUnreachable = (error: GraphQLFormattedError | GraphQLError): boolean =>
  error.extensions?.code === 'DATABASE_UNREACHABLE';

/** The refusal of an operation that would write. */
export const readOnlyError = (): GraphQLError =>
  new GraphQLError('This API is read-only: it answers queries, and has no mutations or subscriptions.', {
    extensions: { code: 'READ_ONLY', http: { status: 400 } },
  });

/** The refusal of arguments that can't be answered; the message says what is wrong and what to do. */
export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
