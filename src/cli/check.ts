// `camket check`: all faults of the seed files, without a database.
import { defineCommand } from 'citty';
import { loadSeeds } from '../facts/seeds.ts';
import { say } from './report.ts';
import { seedsArg } from './seeds-arg.ts';

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Check the seed files and list every fault; needs no database.' },
  args: { seeds: seedsArg },
  run({ args }) {
    const { fileCount, graph, warnings } = loadSeeds(args.seeds);
    warnings.forEach(say);
    say(`${fileCount} files are right: ${graph.nodes.size} things, ${graph.relationships.size} relationships.`);
  },
});
