// `camket backup`: the seed files and the settings in one file.
import { existsSync } from 'node:fs';
import { defineCommand } from 'citty';
import { packBackup, writeAtOnce } from '../facts/backup.ts';
import { settingsWithoutSecrets } from '../settings.ts';
import { say } from './report.ts';
import { seedsArg } from './seeds-arg.ts';
import { confirm, yesArg } from './yes-arg.ts';

export const backupCommand = defineCommand({
  meta: {
    name: 'backup',
    description: 'Write the seed files, the dataset version and the settings (without secrets) to one file.',
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'the file to write, for instance camket-2025-08-21.backup.gz',
    },
    seeds: seedsArg,
    yes: yesArg,
  },
  run({ args }) {
    const bytes = packBackup(args.seeds, { madeAt: new Date().toISOString(), settings: settingsWithoutSecrets() });
    if (existsSync(args.file)) confirm(args.yes, `${args.file} is there already and would be replaced.`);
    writeAtOnce(args.file, bytes);
    say(`Wrote ${args.file} (${bytes.length} bytes).`);
  },
});
