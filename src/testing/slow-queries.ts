// Cypher that the database works on for as long as it is let, and how to see whether it does.
import { expect } from 'vitest';
import type { Graph } from '../graph/driver.ts';

/** A statement that would take hours, found again by `mark`. */
export const SLOW = (mark: string): string => `
  UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b
  WITH a, b WHERE a + b < 0 /* ${mark} */
  RETURN count(*)`;

/** How many statements that hold `mark` the database runs just now. */
export async function runningQueries({ driver, database }: Graph, mark: string): Promise<number> {
  const statement = `
    SHOW TRANSACTIONS YIELD currentQuery, currentQueryStatus WHERE currentQuery CONTAINS $mark
      AND NOT currentQuery STARTS WITH 'SHOW' AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
    RETURN count(*) AS running`;
  const { records } = await driver.executeQuery(statement, { mark }, { database });
  return Number(records[0]?.get('running'));
}

/** Resolves once the database runs so many statements that hold `mark`. */
export async function untilRunning(graph: Graph, mark: string, count: number): Promise<void> {
  await expect.poll(() => runningQueries(graph, mark), { timeout: 60_000 }).toBe(count);
}
