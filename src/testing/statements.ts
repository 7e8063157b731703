// Listens to what a graph's driver is sent, to count round trips to the database.
import type { Session } from 'neo4j-driver';
import { vi } from 'vitest';
import type { Graph } from '../graph/driver.ts';

/** The Cypher statements that are run while `work` runs, but looks for the commit: one may do for several questions. */
export async function statementsDuring({ driver }: Graph, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const open = driver.session.bind(driver);
  const spy = vi.spyOn(driver, 'session').mockImplementation((config): Session => {
    const session = open(config);
    const run = session.run.bind(session);
    session.run = (statement: string, ...rest) => {
      if (!statement.includes('(c:Dataset')) statements.push(statement);
      return run(statement, ...rest);
    };
    return session;
  });
  try {
    await work();
    return statements;
  } finally {
    spy.mockRestore();
  }
}
