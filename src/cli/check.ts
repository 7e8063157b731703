// `camket check`: all faults of the seed files, without a database; with --texts against the sources' texts too.
import { defineCommand } from 'citty';
import type { GraphData } from '../domain/graph-data.ts';
import { checkEvidence } from '../facts/evidence.ts';
import { readLock } from '../facts/lock.ts';
import { loadSeeds, refuse } from '../facts/seeds.ts';
import { say } from './report.ts';
import { seedsArg } from './seeds-arg.ts';
import { textsArg, textsIn } from './texts.ts';

/** How many of the stated contents of agreements have a place in the tree of areas, and how large the tree is. */
function areasLine({ nodes, relationships }: GraphData): string {
  const ids = (label: string) => [...nodes.values()].filter((node) => node.label === label).map(({ id }) => id);
  const links = [...relationships.values()];
  const placed = new Set(links.filter(({ type }) => type === 'IN_AREA').map(({ from }) => from));
  const broader = new Set(links.filter(({ type }) => type === 'BROADER').map(({ to }) => to));
  const [contents, areas] = [ids('Provision'), ids('CooperationArea')];
  const unmapped = contents.filter((id) => !placed.has(id)).length;
  const leaves = areas.filter((id) => !broader.has(id)).length;
  return `${contents.length} stated contents, ${unmapped} of them unmapped; ${areas.length} areas, ${leaves} of them leaves.`;
}

export const checkCommand = defineCommand({
  meta: {
    name: 'check',
    description:
      'Check the seed files and list every fault; with --texts also that every value stands where it is cited.',
  },
  args: { seeds: seedsArg, texts: textsArg },
  run({ args }) {
    const { seeds, graph, fileCount, warnings } = loadSeeds(args.seeds);
    warnings.forEach(say);
    say(`${fileCount} files are right.`);
    say(areasLine(graph));
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
