// The database in the order of the README: the one that NEO4J_URI names, else the embedded default.
import { connect, type Graph, probe } from '../graph/driver.ts';
import type { Settings } from '../settings.ts';
import { databaseFolder, startEmbeddedDatabase } from './embedded.ts';

export interface OpenDatabase {
  graph: Graph;
  /** For people: which database this is, without its password. */
  name: string;
  /** Starts the embedded database again whenever it dies; another one is its own keeper's. */
  keepRunning(): void;
  /** Where the embedded one lies; null for another one. */
  folder: string | null;
  /** Closes the connection and stops what was started here. */
  close(): Promise<void>;
}

/**
 * Connects to the database that the settings name, starting the embedded one where they name none.
 * @throws AppError DATABASE_UNREACHABLE, DATABASE_REFUSED, DATABASE_TOOLS_MISSING, DATABASE_NOT_STARTED,
 * DATABASE_NEWER, FILE_FAULT
 */
export async function openDatabase(settings: Settings, report: (line: string) => void): Promise<OpenDatabase> {
  if (settings.database) {
    const { uri } = settings.database;
    report(`Connecting to ${uri} …`);
    const graph = await connect(settings.database);
    return { graph, name: uri, folder: null, keepRunning() {}, close: () => graph.close() };
  }
  const embedded = await startEmbeddedDatabase({ home: settings.home, report, probe });
  try {
    const graph = await connect(embedded.address);
    const close = async () => {
      await graph.close();
      await embedded.stop();
    };
    const name = `embedded Neo4j at ${embedded.address.uri}`;
    return { graph, name, folder: databaseFolder(settings.home), keepRunning: embedded.keepRunning, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
