// What state a database is in that does not answer questions, as far as its server still says.
import type { Graph } from './driver.ts';

/** `online`, or as the server says (`offline`, `starting`, `dirty`, …), or `unreachable` where it says nothing. */
export async function databaseState({ driver, database }: Graph): Promise<string> {
  const which = database === undefined ? 'DEFAULT DATABASE' : 'DATABASE $database';
  const session = driver.session({ database: 'system', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(`SHOW ${which} YIELD currentStatus`, { database });
    return String(records[0]?.get('currentStatus') ?? 'unknown');
  } catch {
    return 'unreachable';
  } finally {
    await session.close();
  }
}
