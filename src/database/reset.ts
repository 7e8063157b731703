// Empties the embedded database: data and password go, the jars stay.
import { AppError } from '../errors.ts';
import { lockOf, prepareFolder } from './embedded.ts';
import { emptyData } from './format.ts';
import { withLock } from './lock.ts';
import { endProcess } from './processes.ts';
import { isOurs, readRun, removeRun } from './run-file.ts';

const STOP_LIMIT = 20_000; // milliseconds

/**
 * Removes all that the embedded database holds; killed on the way, the next start makes it anew. Returns its folder.
 * @throws AppError DATABASE_IN_USE while a living process uses it
 */
export async function resetEmbeddedDatabase(home: string): Promise<string> {
  const folder = await prepareFolder({ home });
  await withLock(lockOf(folder), {}, async () => {
    const run = await readRun(folder);
    if (run !== undefined && isOurs(run, folder)) {
      const users = run.users.map(({ pid }) => pid);
      if (users.length > 0) {
        const who = users.length === 1 ? `Process ${users[0]} uses` : `Processes ${users.join(', ')} use`;
        throw new AppError('DATABASE_IN_USE', `${who} the database in ${folder}. Stop the server first.`);
      }
      await endProcess(run.database, STOP_LIMIT);
    }
    await removeRun(folder);
    await emptyData(folder);
  });
  return folder;
}
