// Listens to what a graph's driver is sent, to count round trips to the database.
import type { Session } from 'neo4j-driver';
import { vi } from 'vitest';
import type { Graph } from '../graph/driver.ts';

export interface Asked {
  statement: string;
  parameters: unknown;
}

/** The Cypher statements that are run while `work` runs, but looks for the commit: one may do for several questions. */
export const statementsDuring = async (graph: Graph, work: () => Promise<unknown>): Promise<string[]> =>
  (await askedDuring(graph, work)).map(({ statement }) => statement);

/** The same with their parameters. */
export async function askedDuring({ driver }: Graph, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const open = driver.session.bind(driver);
  const spy = vi.spyOn(driver, 'session').mockImplementation((config): Session => {
    const session = open(config);
    const run = session.run.bind(session);
    session.run = (statement: string, parameters, settings) => {
      if (!statement.includes('(c:Dataset')) asked.push({ statement, parameters });
      return run(statement, parameters, settings);
    };
    return session;
  });
  try {
    await work();
    return asked;
  } finally {
    spy.mockRestore();
  }
}
