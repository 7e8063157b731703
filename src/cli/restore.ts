// `camket restore`: puts the seed files of a backup back.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { restoreBackup, unpackBackup } from '../facts/backup.ts';
import { say } from './report.ts';
import { seedsArg } from './seeds-arg.ts';
import { confirm, yesArg } from './yes-arg.ts';

export const restoreCommand = defineCommand({
  meta: {
    name: 'restore',
    description: 'Put the seed files of a backup in place, all or nothing, and show its settings.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'a file that camket backup wrote' },
    seeds: seedsArg,
    yes: yesArg,
  },
  run({ args }) {
    const backup = unpackBackup(readFileSync(args.file), args.file);
    const files = `${Object.keys(backup.files).length} files of ${backup.madeAt}`;
    if (existsSync(args.seeds) && readdirSync(args.seeds).length > 0) {
      confirm(args.yes, `${args.seeds} is not empty and would be replaced by ${files}.`);
    }
    const version = restoreBackup(backup, args.seeds);
    say(`Restored ${files}, data set ${version.slice(0, 12)}; npm start or npm run camket -- load loads them.`);
    if (version !== backup.datasetVersion) {
      say(`The Camkết that made the backup read the same files as data set ${backup.datasetVersion.slice(0, 12)}.`);
    }
    const settings = Object.entries(backup.settings);
    if (settings.length > 0) say('The settings were then (secrets are not kept):');
    for (const [name, value] of settings) say(`  ${name}=${value}`);
  },
});
