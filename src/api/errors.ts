// Which errors a client sees: intended ones as they are, the rest as one fixed sentence with the detail in the log.
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, ERROR_CODES } from '../errors.ts';

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
  const { message, ...extensions } = asRefusal(formatted);
  if (INTENDED.has(extensions.code)) {
    const shown = message.length > LONGEST ? `${message.slice(0, LONGEST)} …` : message;
    return { ...formatted, message: shown, extensions };
  }
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

/** A text that a client sent may be in a message, whole; characters. */
const LONGEST = 500;

/** What the lexer says where it stops, and what the rules say of a value that its type does not take. */
const TOO_MANY_TOKENS = /Document contains more tha[nt] (\d+) tokens/;
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
  const names = ['argument', 'limit', 'value'].filter((name) => extensions?.[name] !== undefined);
  return { message, code, ...Object.fromEntries(names.map((name) => [name, extensions?.[name]])) };
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
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
