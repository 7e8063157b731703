// `camket diff A B`: what changed between two folders of seeds or dumps, in words.
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { defineCommand } from 'citty';
import { describeDiff } from '../domain/describe-diff.ts';
import {
  canonicalDump,
  changeCount,
  datasetVersion,
  diffGraphs,
  type GraphData,
  parseDump,
} from '../domain/graph-data.ts';
import { AppError } from '../errors.ts';
import { readLock } from '../facts/lock.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { describeChanges, sayForgotten } from './report.ts';

const what = 'a folder of seed files, a file written by camket dump, or - for a dump on standard input';

export const diffCommand = defineCommand({
  meta: { name: 'diff', description: 'Say in words what changed between two folders of seed files or two dumps.' },
  args: {
    before: { type: 'positional', required: false, description: what, valueHint: 'A' },
    after: {
      type: 'positional',
      required: false,
      description: 'the same, for what it is compared with',
      valueHint: 'B',
    },
    'exit-code': { type: 'boolean', description: 'exit with 1 where there is a difference' },
    json: { type: 'boolean', description: 'write nodes and relationships added, changed and removed as JSON' },
  },
  async run({ args }) {
    const [a = '', b = '', ...more] = args._;
    if (a === '' || b === '' || more.length > 0) {
      throw new AppError('SEEDS_NOT_FOUND', `Name two things to compare, each ${what}: npx camket diff A B`);
    }
    if (a === '-' && b === '-') throw new AppError('SEEDS_NOT_FOUND', 'Standard input is one dump: name - once.');
    const [before, after] = [await graphAt(a), await graphAt(b)];
    const diff = diffGraphs(before, after);
    const [from, to] = [before, after].map((graph) => datasetVersion(canonicalDump(graph)).slice(0, 12));
    const lines = args.json ? [JSON.stringify(diff, null, 2)] : describeDiff(before, after);
    const isSame = changeCount(diff) === 0;
    if (!args.json) {
      if (!isSame && lines.length === 0) lines.push('Nothing that is stated differs, only what is derived from it.');
      lines.push(isSame ? `no difference; dataset ${to}` : `${describeChanges(diff)}; dataset ${from} → ${to}`);
    }
    sayForgotten(diff, after);
    process.stdout.on('error', () => {}); // a reader such as head may go before the end
    process.stdout.write(`${lines.join('\n')}\n`);
    if (args['exit-code'] && !isSame) process.exitCode = 1;
  },
});

/** The graph that a folder's files or a dump say. */
async function graphAt(place: string): Promise<GraphData> {
  const name = place === '-' ? 'Standard input' : place;
  try {
    return await (place !== '-' && isFolder(place) ? graphOfFolder(place) : graphOfDump(place, name));
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new AppError('BAD_SEEDS', `${name} can't be read: ${cause.message}`, { cause });
  }
}

function isFolder(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new AppError('SEEDS_NOT_FOUND', `There is no folder or file ${path}.`);
  return stat.isDirectory();
}

function graphOfFolder(folder: string): GraphData {
  try {
    readLock(folder);
  } catch (cause) {
    const message = `The citations.lock.json of ${folder} is not as camket cite writes it.`;
    throw new AppError('BAD_SEEDS', message, { cause });
  }
  return loadSeeds(folder).graph;
}

async function graphOfDump(place: string, name: string): Promise<GraphData> {
  const refuse = (why: string) => new AppError('BAD_SEEDS', `${name} is not a dump as camket dump writes it: ${why}.`);
  const bytes = place === '-' ? await buffer(process.stdin) : readFileSync(place);
  if (!isUtf8(bytes)) throw refuse('it is not UTF-8');
  if (bytes.length === 0) throw refuse('it is empty');
  const dump = parseDump(bytes.toString('utf8'));
  if (!dump.ok) throw refuse(dump.reason);
  return dump.value;
}
