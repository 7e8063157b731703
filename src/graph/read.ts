// Reads the whole graph back as plain data, to compare it with what files say and to dump it.
import neo4j, { type ManagedTransaction, Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { withoutComputed } from '../domain/computed.ts';
import type { GraphData, GraphNode, GraphRelationship, Properties, Value } from '../domain/graph-data.ts';
import { relationshipKey } from '../domain/graph-data.ts';
import { type Graph, reaching } from './driver.ts';

/** A graph that somebody else closes. */
export type Readable = Omit<Graph, 'close'>;

/** What the database says of the data set it holds. */
export interface Dataset {
  /** SHA-256 of the canonical dump. */
  version: string;
  /** ISO 8601, UTC. */
  loadedAt: string;
}

/** How long a load or a dump may take, in milliseconds; the database ends what says nothing of itself after seconds. */
export const LONG_WORK = { timeout: 600_000 };

// Writing a property takes the node's lock until the transaction ends: a second loader waits here.
export const LOCK = 'MERGE (d:Dataset {id: "dataset"}) SET d.lock = true REMOVE d.lock';

/** Whether the database gave up waiting for what another transaction holds. */
export const isLockedOut = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.includes('LockAcquisitionTimeout');

const READ_NODES = `
  MATCH (n:Thing)
  RETURN [label IN labels(n) WHERE label <> 'Thing'][0] AS label, properties(n) AS properties`;

const READ_RELATIONSHIPS = `
  MATCH (a:Thing)-[r]->(b:Thing)
  RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`;

/** All that this transaction sees: the graph that files say and what is computed from it. */
export async function readStoredIn(tx: ManagedTransaction): Promise<GraphData> {
  const nodes = new Map<string, GraphNode>();
  for (const record of (await tx.run(READ_NODES)).records) {
    const properties = plain(record.get('properties'));
    const node = { id: String(properties.id), label: record.get('label'), properties };
    nodes.set(node.id, node);
  }
  const relationships = new Map<string, GraphRelationship>();
  for (const record of (await tx.run(READ_RELATIONSHIPS)).records) {
    const { from, type, to, properties } = record.toObject();
    const relationship = { from, type, to, properties: plain(properties) };
    relationships.set(relationshipKey(relationship), relationship);
  }
  return { nodes, relationships };
}

/** The whole graph that files say, read in one transaction. */
export async function readGraph(graph: Graph): Promise<GraphData> {
  return withSession(graph, 'READ', (session) =>
    session.executeRead(async (tx) => withoutComputed(await readStoredIn(tx)), LONG_WORK),
  );
}

/** The data set that the database holds, or null where nothing was ever loaded. */
export async function readDataset(graph: Graph): Promise<Dataset | null> {
  const query = 'MATCH (d:Dataset {id: "dataset"}) WHERE d.version IS NOT NULL RETURN d.version, d.loadedAt';
  const [record] = (await readOnce(graph, query)).records;
  return record ? { version: record.get(0), loadedAt: record.get(1) } : null;
}

/**
 * Opens a session that sees this process's own writes, and closes it.
 * @throws AppError DATABASE_UNREACHABLE where the database goes meanwhile
 */
export async function withSession<T>(
  graph: Readable,
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return reaching(() => inSession(graph, mode, work));
}

async function inSession<T>(graph: Readable, mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>) {
  const session = graph.driver.session({
    database: graph.database,
    defaultAccessMode: mode,
    bookmarkManager: graph.bookmarks,
  });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/**
 * What one statement reads, which may take `timeout` milliseconds.
 * @throws AppError DATABASE_UNREACHABLE where the database goes meanwhile
 */
export const readOnce = (graph: Readable, statement: string, parameters: object = {}, timeout?: number) =>
  reaching(() => readerOf(graph, timeout).run(statement, parameters));

/** The driver notes for each statement where it was run from, which takes longer than to send it; here it is always here. */
function untraced<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Runs statements that only read, each in a transaction of its own, as one message to the database and one back. */
export const readerOf = (graph: Readable, timeout?: number) => ({
  run: (statement: string, parameters: object, atMost = timeout): Promise<QueryResult> =>
    inSession(graph, 'READ', async (session) => {
      const settings = atMost === undefined ? {} : { timeout: atMost };
      try {
        return await untraced(() => session.run(statement, parameters, settings));
      } catch (error) {
        if (!Neo4jError.isRetryable(error)) throw error;
        return session.executeRead((tx) => tx.run(statement, parameters), settings); // tries for some seconds
      }
    }),
});

/** Neo4j's own date type as text; all else is plain already. */
export function plain(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, neo4j.isDate(value) ? value.toString() : (value as Value)]),
  );
}
