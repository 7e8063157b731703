// `camket reset`: empties the embedded database.
import { defineCommand } from 'citty';
import { resetEmbeddedDatabase } from '../database/reset.ts';
import { AppError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { say } from './report.ts';
import { confirm, yesArg } from './yes-arg.ts';

export const resetCommand = defineCommand({
  meta: { name: 'reset', description: 'Empty the embedded database; the next start or load fills it again.' },
  args: { yes: yesArg },
  async run({ args }) {
    const settings = readSettings();
    if (settings.database) {
      const message = `NEO4J_URI names ${settings.database.uri}, which is not emptied from here. Unset it, or empty that one with its own tools.`;
      throw new AppError('DATABASE_NOT_OURS', message);
    }
    confirm(args.yes, `All that the database in ${settings.home} holds would be removed; the seed files stay.`);
    say(`Emptied ${await resetEmbeddedDatabase(settings.home)}; npm start or npm run camket -- load fills it again.`);
  },
});
