// `camket cite --texts DIR`: writes the hashes of all cited passages to seeds/citations.lock.json.
import { defineCommand } from 'citty';
import { readLock, writeLock } from '../facts/lock.ts';
import { loadSeeds, refuse } from '../facts/seeds.ts';
import { hashCitations } from '../facts/texts.ts';
import { say } from './report.ts';
import { seedsArg } from './seeds-arg.ts';
import { textsArg, textsIn } from './texts.ts';

export const citeCommand = defineCommand({
  meta: {
    name: 'cite',
    description: 'Write the hashes of all cited passages to citations.lock.json beside the seeds.',
  },
  args: { seeds: seedsArg, texts: { ...textsArg, required: true } },
  run({ args }) {
    const { seeds } = loadSeeds(args.seeds);
    const texts = textsIn(args.texts, seeds);
    const { lock, faults } = hashCitations(seeds, texts, readLock(args.seeds));
    refuse(faults, 'The citations have', 'the lock file is as it was');
    const changed = writeLock(args.seeds, lock);
    say(`${texts.size} texts cited: citations.lock.json ${changed ? 'written' : 'is up to date'}.`);
  },
});
