// Makes the database say exactly what a graph says, in one transaction, announced to readers (whole.ts). Where there is no
// data set yet, a large one comes in many: announced before the first of them, so that nobody reads a part of it.
import neo4j, { type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { withComputed, withoutComputed } from '../domain/computed.ts';
import {
  changeCount,
  diffGraphs,
  type GraphData,
  type GraphDiff,
  type GraphNode,
  holdsDay,
  type Properties,
  versionOf,
} from '../domain/graph-data.ts';
import { type Progress, SILENT } from '../domain/progress.ts';
import { AppError } from '../errors.ts';
import { storedDay } from './day.ts';
import type { Graph } from './driver.ts';
import { prepareIndexes } from './indexes.ts';
import { isLockedOut, LOCK, LONG_WORK, readStoredIn, withSession } from './read.ts';
import { announceCommit, commitDone, commitStamp, recoverCommit } from './whole.ts';

export interface LoadReport {
  version: string;
  diff: GraphDiff;
  /** How many nodes and relationships were added, changed or removed; 0 where the graph was loaded already. */
  changes: number;
}

const BATCH = 5_000;

/** Changes that are one transaction for certain, in whatever memory: some thousand agreements. */
const MOST_AT_ONCE = 100_000;

const TOO_LARGE =
  'The database has too little memory to change so much in one transaction; nothing was changed. Load into an empty database, which comes in parts: after `camket reset`, or a second one that NEO4J_URI names.';

/** What a data set says of itself, as in the manifest of its files. */
export interface About {
  title: string;
  description: string;
  publisher: string;
  /** SPDX name. */
  licence: string;
}

export interface LoadOptions {
  /** Absent: the data set says nothing of itself, and so not under which licence it is. */
  about?: About | undefined;
  progress?: Progress | undefined;
  /** Above so many changes a first data set is written in many transactions. */
  mostAtOnce?: number | undefined;
}

const FOREIGN = 'MATCH (n) WHERE NOT n:Thing AND NOT n:Dataset RETURN labels(n) AS labels LIMIT 1';

const DELETE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (:Thing {id: row.from})-[r:$(row.type)]->(:Thing {id: row.to}) DELETE r`;
const DELETE_NODES = 'UNWIND $rows AS row MATCH (n:Thing {id: row.id}) DETACH DELETE n';
const CREATE_NODES = 'UNWIND $rows AS row CREATE (n:Thing:$(row.label)) SET n = row.properties';
const RELABEL_NODES = `
  UNWIND $rows AS row
  MATCH (n:Thing {id: row.id}) REMOVE n:$(row.before) SET n:$(row.label) SET n = row.properties`;
const SET_NODES = 'UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n = row.properties';
const CREATE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;
const SET_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (:Thing {id: row.from})-[r:$(row.type)]->(:Thing {id: row.to}) SET r = row.properties`;
/** Says whether anything of it is new. */
const SET_VERSION = `
  MATCH (d:Dataset {id: "dataset"})
  WITH d, properties(d) AS before
  SET d.version = $version, d.measuresVersion = $version, d.loadedAt = $loadedAt, d.title = $about.title, d.description = $about.description,
    d.publisher = $about.publisher, d.licence = $about.licence
  RETURN properties(d) <> before AS isChanged`;

/**
 * Loads `target`. Loading what is there already changes nothing. A loader killed at any point leaves the old graph; a first
 * one that is large may leave a part, which nobody can read and the next load completes.
 * @throws AppError DATABASE_NOT_EMPTY where the database holds somebody else's data; DATABASE_OUT_OF_MEMORY
 */
export async function load(
  graph: Graph,
  target: GraphData,
  { about, progress = SILENT, mostAtOnce = MOST_AT_ONCE }: LoadOptions = {},
): Promise<LoadReport> {
  await withSession(graph, 'READ', (session) => session.executeRead((tx) => refuseForeignData(tx, graph), LONG_WORK));
  await prepareIndexes(graph);
  const version = versionOf(target);
  const computed = withComputed(target);
  const stamp = commitStamp(version);
  const { isChanged, ...report } = await inTurn(() =>
    withSession(graph, 'WRITE', (session) =>
      session.executeWrite(async (tx) => {
        await refuseForeignData(tx, graph);
        await tx.run(LOCK);
        const current = await readStoredIn(tx);
        const written = diffGraphs(current, computed);
        const before = await storedDataset(tx);
        const isApart = before.version === null && changeCount(written) > mostAtOnce;
        if (isApart) await announceCommit(graph, stamp);
        await apply(isApart ? writeApart(graph) : writeIn(tx), written, progress);
        const diff = diffGraphs(withoutComputed(current), target);
        const { title = null, description = null, publisher = null, licence = null } = about ?? {};
        const said = { title, description, publisher, licence };
        const isSame = before.loadedAt !== null && changeCount(diff) === 0;
        const row = { version, loadedAt: isSame ? before.loadedAt : new Date().toISOString(), about: said };
        const isSaidAnew = (await tx.run(SET_VERSION, row)).records[0]?.get('isChanged');
        const isChanged = isSaidAnew || changeCount(written) > 0;
        if (isChanged && !isApart) await announceCommit(graph, stamp);
        return { version, diff, changes: changeCount(diff), isChanged };
      }, LONG_WORK),
    ),
  );
  if (isChanged) await commitDone(graph, stamp);
  else await inTurn(() => recoverCommit(graph));
  return report;
}

/** What needs the loaders' lock: where another loader holds it for longer than the database waits, waits on. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LONG_WORK.timeout;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isLockedOut(error) || performance.now() > deadline) throw error;
    }
  }
}

/** Runs a statement over rows. */
type Write = (statement: string, rows: unknown[]) => Promise<unknown>;

/** In the loading transaction, which the driver would try again where the database has no memory left for it. */
const writeIn =
  (tx: ManagedTransaction): Write =>
  async (statement, rows) => {
    try {
      await tx.run(statement, { rows });
    } catch (error) {
      if (!(error instanceof Neo4jError && error.code.includes('OutOfMemory'))) throw error;
      throw new AppError('DATABASE_OUT_OF_MEMORY', TOO_LARGE, { cause: error });
    }
  };

/** Each time in a transaction of its own. */
const writeApart =
  (graph: Graph): Write =>
  (statement, rows) =>
    withSession(graph, 'WRITE', (session) => session.run(statement, { rows }, LONG_WORK));

async function apply(write: Write, diff: GraphDiff, progress: Progress): Promise<void> {
  const { nodes, relationships } = diff;
  // Removed and added is relabelled: done in place, since a deleted node would take unchanged relationships with it.
  const added = new Set(nodes.added.map((node) => node.id));
  const before = new Map(nodes.removed.map((node) => [node.id, node.label]));
  const steps = [
    step(DELETE_RELATIONSHIPS, relationships.removed),
    step(
      DELETE_NODES,
      nodes.removed.filter((node) => !added.has(node.id)),
    ),
    step(
      CREATE_NODES,
      nodes.added.filter((node) => !before.has(node.id)),
      stored,
    ),
    step(
      RELABEL_NODES,
      nodes.added.filter((node) => before.has(node.id)),
      (node) => ({ ...stored(node), before: before.get(node.id) }),
    ),
    step(SET_NODES, nodes.changed, stored),
    step(CREATE_RELATIONSHIPS, relationships.added, stored),
    step(SET_RELATIONSHIPS, relationships.changed, stored),
  ];
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const { statement, count, rowsFrom } of steps) {
    for (let i = 0; i < count; i += BATCH) {
      const rows = rowsFrom(i);
      await write(statement, rows);
      done += rows.length;
      progress('Writing graph', done, total);
    }
  }
}

/** A statement and what it is run with; rows are made when their turn comes, since there may be millions. */
const step = <T>(statement: string, all: readonly T[], toRow: (each: T) => unknown = (each) => each) => ({
  statement,
  count: all.length,
  rowsFrom: (first: number) => all.slice(first, first + BATCH).map(toRow),
});

async function refuseForeignData(tx: ManagedTransaction, { database }: Graph): Promise<void> {
  const [foreign] = (await tx.run(FOREIGN)).records;
  if (!foreign) return;
  throw new AppError(
    'DATABASE_NOT_EMPTY',
    `The database${database ? ` "${database}"` : ''} holds data of others (a node labelled ${foreign.get('labels').join(':') || 'nothing'}). Name an empty one with NEO4J_DATABASE.`,
  );
}

/** What the data set that is there says of itself; nulls where there is none. */
async function storedDataset(tx: ManagedTransaction): Promise<{ version: string | null; loadedAt: string | null }> {
  const { records } = await tx.run('MATCH (d:Dataset {id: "dataset"}) RETURN d.version, d.loadedAt');
  return { version: records[0]?.get(0) ?? null, loadedAt: records[0]?.get(1) ?? null };
}

/** A thing or link as the database stores it: whole numbers as integers, days as dates. */
export function stored<T extends { properties: Properties }>(row: T): Omit<T, 'properties'> & { properties: object } {
  const properties = Object.fromEntries(
    Object.entries(row.properties).map(([key, value]) => [key, storedValue(key, value)]),
  );
  return { ...row, properties };
}

function storedValue(key: string, value: GraphNode['properties'][string]): unknown {
  if (holdsDay(key) && typeof value === 'string') return storedDay(value);
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => (Number.isInteger(item) ? neo4j.int(item) : item));
  return value;
}
