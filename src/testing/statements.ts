// Listens to what a graph's driver is sent, to count round trips to the database.
import type { ManagedTransaction, Session } from 'neo4j-driver';
import { vi } from 'vitest';
import type { Graph } from '../graph/driver.ts';

/** The Cypher statements that are run in reading transactions while `work` runs. */
export async function statementsDuring({ driver }: Graph, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listening = (tx: ManagedTransaction): ManagedTransaction =>
    Object.assign(Object.create(tx), {
      run: (...query: Parameters<ManagedTransaction['run']>) => {
        statements.push(String(query[0]));
        return tx.run(...query);
      },
    });
  const open = driver.session.bind(driver);
  const spy = vi.spyOn(driver, 'session').mockImplementation((config): Session => {
    const session = open(config);
    const read = session.executeRead.bind(session);
    session.executeRead = (reading, options) => read((tx) => reading(listening(tx)), options);
    return session;
  });
  try {
    await work();
    return statements;
  } finally {
    spy.mockRestore();
  }
}
