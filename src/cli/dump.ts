// `camket dump`: the canonical dump of what the database holds, on standard output.
import { defineCommand } from 'citty';
import { openDatabase } from '../database/open.ts';
import { canonicalDump, datasetVersion } from '../domain/graph-data.ts';
import { AppError } from '../errors.ts';
import { readDataset, readGraph } from '../graph/read.ts';
import { readWhole } from '../graph/whole.ts';
import { readSettings } from '../settings.ts';
import { say } from './report.ts';

export const dumpCommand = defineCommand({
  meta: {
    name: 'dump',
    description: 'Write the canonical dump of the database to standard output; its SHA-256 is the dataset version.',
  },
  async run() {
    const database = await openDatabase(readSettings(), say);
    try {
      if ((await readDataset(database.graph)) === null) {
        throw new AppError('DATASET_NOT_LOADED', 'The database holds no data set yet; run: npx camket load');
      }
      const dump = canonicalDump(await readWhole(database.graph, () => readGraph(database.graph)));
      await new Promise<void>((resolve, reject) =>
        process.stdout.write(dump, (error) => (error ? reject(error) : resolve())),
      );
      say(`dataset ${datasetVersion(dump)}`);
    } finally {
      await database.close();
    }
  },
});
