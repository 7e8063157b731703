// Listens to what a graph's driver is sent, to count round trips to the database.
import { vi } from 'vitest';
import type { Graph } from '../graph/driver.ts';

/** The Cypher statements that were run in transactions while `work` ran. */
export async function statementsDuring(graph: Graph, work: () => Promise<unknown>): Promise<string[]> {
  const session = graph.driver.session({ database: graph.database });
  const transaction = await session.beginTransaction();
  let owner = transaction;
  while (!Object.hasOwn(owner, 'run')) owner = Object.getPrototypeOf(owner);
  await transaction.close();
  await session.close();
  const run = vi.spyOn(owner, 'run');
  try {
    await work();
    return run.mock.calls.map(([statement]) => String(statement));
  } finally {
    run.mockRestore();
  }
}
