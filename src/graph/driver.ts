// The connection to Neo4j: the only way in for every other file of this folder.
import neo4j, { type BookmarkManager, type Driver, Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors.ts';

/** Where a Neo4j is and how to enter it; `database` absent means the server's default one. */
export interface DatabaseAddress {
  uri: string;
  username: string;
  password: string;
  database?: string;
}

/** A driver and what every session of ours is opened with. */
export interface Graph {
  driver: Driver;
  database: string | undefined;
  /** Lets a read see this process's earlier writes on a cluster; undefined: one server is asked, where it does anyway. */
  bookmarks: BookmarkManager | undefined;
  close(): Promise<void>;
}

/**
 * Opens a connection and waits for an answer.
 * @throws AppError DATABASE_UNREACHABLE, DATABASE_REFUSED, DATABASE_BROKEN
 */
export async function connect(address: DatabaseAddress): Promise<Graph> {
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true, // years, paragraphs and counts: all far below 2^53
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' }, // advice on a statement that nobody would read
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 3_000,
      userAgent: 'camket',
    });
    await driver.executeQuery('RETURN 1', {}, { database: address.database });
  } catch (error) {
    await driver?.close();
    throw asAppError(error, address);
  }
  const open = driver;
  const bookmarks = address.uri.startsWith('bolt') ? undefined : neo4j.bookmarkManager();
  return { driver: open, database: address.database, bookmarks, close: () => open.close() };
}

/**
 * Resolves once a query is answered at `address`.
 * @throws AppError DATABASE_UNREACHABLE, DATABASE_REFUSED, DATABASE_BROKEN
 */
export async function probe(address: DatabaseAddress): Promise<void> {
  await (await connect(address)).close();
}

/** What the driver and the server call a database that is not there, or shuts itself up, as on a full disk. */
const GONE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/** What the server's names begin with for a commit that it could not write down, and for all it refuses afterwards. */
const UNWRITTEN = 'Neo.DatabaseError.Transaction.';

/**
 * What `work` comes to.
 * @throws AppError DATABASE_UNREACHABLE where the database goes meanwhile or can't write; any other error as it is
 */
export async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith(UNWRITTEN)) {
      const message = 'The database could not write, as where its disk is full; make room, then do this again.';
      throw new AppError('DATABASE_UNREACHABLE', message, { cause: error });
    }
    if (!GONE.has(error.code)) throw error;
    throw new AppError('DATABASE_UNREACHABLE', 'The database does not answer; try again in a moment.', {
      cause: error,
    });
  }
}

/** The intended error for a failure to reach the database; the password is never in its text. */
function asAppError(error: unknown, address: DatabaseAddress): AppError {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const detail = line.split('Caused by: ').at(-1); // the driver's long advice comes first
  if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security')) {
    return new AppError(
      'DATABASE_REFUSED',
      `The database at ${address.uri} refused the user "${address.username}" or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  if (error instanceof Neo4jError && error.code.startsWith(UNWRITTEN)) {
    const message = `The database at ${address.uri} could not write to its disk, and has to be started again: ${detail}`;
    return new AppError('DATABASE_BROKEN', message, { cause: error });
  }
  return new AppError('DATABASE_UNREACHABLE', `The database at ${address.uri} does not answer: ${detail}`, {
    cause: error,
  });
}
