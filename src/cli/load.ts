// `camket load`: makes the database say what the seed files say.
import { defineCommand } from 'citty';
import { openDatabase } from '../database/open.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { load } from '../graph/load.ts';
import { readSettings } from '../settings.ts';
import { describeChanges, say, sayForgotten, showProgress } from './report.ts';
import { seedsArg } from './seeds-arg.ts';

export const loadCommand = defineCommand({
  meta: { name: 'load', description: 'Check the seed files and load them into the database, all or nothing.' },
  args: { seeds: seedsArg },
  async run({ args }) {
    const settings = readSettings();
    const seeds = loadSeeds(args.seeds, showProgress); // before the database is touched
    seeds.warnings.forEach(say);
    const database = await openDatabase(settings, say);
    try {
      const report = await load(database.graph, seeds.graph, { about: seeds.about, progress: showProgress });
      sayForgotten(report.diff, seeds.graph);
      say(`Loaded ${seeds.fileCount} files: ${describeChanges(report.diff)}; dataset ${report.version}`);
    } finally {
      await database.close();
    }
  },
});
