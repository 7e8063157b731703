// `camket check`: all faults of the seed files, without a database; with --texts against the sources' texts too.
import { defineCommand } from 'citty';
import { checkEvidence } from '../facts/evidence.ts';
import { readLock } from '../facts/lock.ts';
import { loadSeeds, refuse } from '../facts/seeds.ts';
import { say } from './report.ts';
import { seedsArg } from './seeds-arg.ts';
import { textsArg, textsIn } from './texts.ts';

export const checkCommand = defineCommand({
  meta: {
    name: 'check',
    description:
      'Check the seed files and list every fault; with --texts also that every value stands where it is cited.',
  },
  args: { seeds: seedsArg, texts: textsArg },
  run({ args }) {
    const { seeds, fileCount, warnings } = loadSeeds(args.seeds);
    warnings.forEach(say);
    say(`${fileCount} files are right.`);
    if (args.texts === undefined) return;
    const texts = textsIn(args.texts, seeds);
    const report = checkEvidence(seeds, texts, readLock(args.seeds));
    say(
      `${texts.size} texts: ${report.checked} values stand where they are cited, ${report.faults.length} do not; ` +
        `${report.inferred} are inferred, ${report.unseen} cited in texts that are not here.`,
    );
    refuse(report.faults, 'The evidence has', 'nothing was changed');
  },
});
