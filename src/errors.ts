// The one table of error codes, and the error that carries one. It knows nobody.

/** Every code the program uses: its meaning, and what the reader can do. */
export const ERROR_CODES = {
  BAD_SETTINGS: 'a setting in the environment is wrong; every problem is listed',
  BAD_SEEDS: 'the seed files have faults; every one is listed with file and line, nothing was loaded',
  SEEDS_NOT_FOUND: 'the folder of seed files does not exist or holds no file',
  TEXTS_NOT_FOUND: 'the folder named with --texts holds none of the texts that the sources were read in',
  DATABASE_TOOLS_MISSING: 'Java 17 or Maven is missing and no NEO4J_URI is set',
  DATABASE_NOT_STARTED: 'the embedded database did not start; the message quotes its log',
  DATABASE_NEWER: 'a later version wrote the data of the embedded database; it is not touched',
  DATABASE_IN_USE: 'other processes use the embedded database; stop them first',
  DATABASE_NOT_OURS: 'the command is for the embedded database alone, and NEO4J_URI names another one',
  DATABASE_UNREACHABLE: 'the database does not answer at its address',
  DATABASE_BROKEN: 'the database could not write to its disk, and answers nothing until it is started again',
  DATABASE_REFUSED: 'the database refused the user name or password',
  DATABASE_OUT_OF_MEMORY:
    'the database has too little memory to change so much in one transaction; nothing was changed',
  DATABASE_NOT_EMPTY: 'the database holds data of others, which a load would mix with',
  DATASET_NOT_LOADED: 'the database holds no data set yet',
  DATASET_CHANGING: 'loads follow each other so fast that no read fits between them; try again',
  TIMED_OUT: 'the query, or the wait for its turn, took too long and was ended; ask for less at a time',
  CANCELLED: 'the client hung up, so its query was ended',
  TOO_BUSY: 'as much is asked just now as the server takes on; try again after the seconds of Retry-After',
  TOO_MANY_REQUESTS: 'this address has asked too often; try again after the seconds of Retry-After',
  BAD_REQUEST: 'the request is not one that HTTP and GraphQL over HTTP allow; the message says what to change',
  BODY_TOO_LARGE: 'the body has more bytes than are read; split the operation, or send less in its variables',
  HEADERS_TOO_LARGE: 'address and headers together are too long; send the operation by POST, and fewer cookies',
  UNSUPPORTED_MEDIA_TYPE: 'the body is not plain, uncompressed application/json in UTF-8',
  REQUEST_TIMED_OUT: 'the request did not arrive whole within seconds',
  NOT_FOUND: 'there is nothing at the address',
  METHOD_NOT_ALLOWED: 'the address takes other methods, which Allow lists',
  UNAUTHENTICATED: 'the token is not valid here; without one everybody may read',
  NOT_CONFIRMED: 'the command would take something away, and --yes is missing; nothing was changed',
  BAD_BACKUP: 'the file is no backup, a damaged one or one of a later version; nothing was changed',
  FILE_FAULT: 'a file or folder cannot be read or written: rights, a full disk; the message names it',
  PORT_TAKEN: 'another program listens on the port',
  BAD_USER_INPUT: 'a value of a query or variable cannot be answered; the message says which and what to write',
  TOO_MANY_TOKENS: 'the query text is too long; ask in several queries',
  TOO_MANY_ALIASES: 'the query has too many aliases; ask in several queries',
  TOO_MANY_DIRECTIVES: 'the query has too many directives; ask in several queries',
  TOO_MANY_ROOT_FIELDS: 'the query asks for too many fields of Query; ask in several queries',
  TOO_DEEP: 'the query is too deep; ask for ids first and go on from them',
  TOO_MANY_NODES: 'the answer may hold too many things; give its lists smaller pages',
  TOO_COSTLY: 'the query is too much work; ask for fewer relationships, pages or conditions',
  TOO_MUCH_INTROSPECTION: 'the query asks for more than the whole schema',
  INTERNAL: 'a fault of ours; the log has the detail',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The HTTP status of an answer that is refused, or cut short, for this reason; of others it is 500. */
export const HTTP_STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMED_OUT: 408,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  HEADERS_TOO_LARGE: 431,
  CANCELLED: 499, // nobody reads it
  DATABASE_UNREACHABLE: 503,
  DATASET_CHANGING: 503,
  TOO_BUSY: 503,
  TIMED_OUT: 504,
};

/** After how many seconds it is worth asking again what was answered 503. */
export const RETRY_AFTER: Readonly<Partial<Record<ErrorCode, number>>> = {
  DATABASE_UNREACHABLE: 5,
  DATASET_CHANGING: 1,
  TOO_BUSY: 2,
};

/** An intended error: its message is fit for the person who caused it; `details` are further lines. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly string[];

  constructor(code: ErrorCode, message: string, options: { details?: readonly string[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? [];
  }
}

/** What the operating system says of files, for people. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOENT: 'it is not there',
  EBUSY: 'it is in use',
  EXDEV: 'it is on another disk',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
};

/** The intended error for a file that could not be read or written; undefined for any other error. */
export function fileFault(error: unknown): AppError | undefined {
  const { code = '', path, dest } = error as { code?: string; path?: string; dest?: string };
  const why = FILE_FAULTS[code];
  if (!(error instanceof Error) || why === undefined) return undefined;
  const what = dest ?? path ?? 'a file'; // a full disk fails a write, which knows no path
  return new AppError('FILE_FAULT', `${what} can't be read or written: ${why} (${code}).`, { cause: error });
}
