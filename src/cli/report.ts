// How the command line speaks: progress and errors on standard error, results alone on standard output.
import { stripVTControlCharacters } from 'node:util';
import { forgottenIds } from '../domain/forgotten-ids.ts';
import type { GraphData, GraphDiff } from '../domain/graph-data.ts';
import type { Progress } from '../domain/progress.ts';
import { AppError, fileFault } from '../errors.ts';

/** Back to the start of the line and nothing on it. */
const CLEAR = '\r\u001b[K';
const WIDTH = 30;

/** Whether the terminal's last line is a bar that is not full yet. */
let isBarOpen = false;

/** A line of progress for people. */
export function say(line: string): void {
  process.stderr.write(`${isBarOpen ? CLEAR : ''}${line}\n`);
  isBarOpen = false;
}

/** A bar that fills on a terminal; elsewhere a plain line when the work is done. What is said meanwhile takes its place. */
export const showProgress: Progress = (what, done, total) => {
  const isDone = done >= total;
  if (!process.stderr.isTTY) {
    if (isDone) say(`${what}: ${total} of ${total}`);
    return;
  }
  const full = Math.floor((WIDTH * done) / total);
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
  process.stderr.write(`${CLEAR}${what.padEnd(14)} ${bar} ${done}/${total}${isDone ? '\n' : ''}`);
  isBarOpen = !isDone;
};

/** An intended error as its details and, last, its message; any other with its stack, since it is a fault of ours. */
export function sayError(thrown: unknown): void {
  const error = fileFault(thrown) ?? thrown;
  // citty's own error: a missing or unknown argument.
  if (error instanceof Error && error.name === 'CLIError') {
    say(`${stripVTControlCharacters(error.message)}; --help says what it takes.`);
    return;
  }
  if (!(error instanceof AppError)) {
    say(`INTERNAL: ${error instanceof Error ? error.stack : String(error)}`);
    return;
  }
  for (const detail of error.details) say(detail);
  say(`${error.code}: ${error.message}`);
}

/** Warns of ids that a change to `target` takes out without a word; says what to write, and where. */
export function sayForgotten(diff: GraphDiff, target: GraphData): void {
  const ids = forgottenIds(diff, target);
  if (ids.length === 0) return;
  say(
    `Warning: ids are gone without a word (${ids.length}); who follows an old link would be told that there never was ` +
      'such a thing. Write into retired-ids.yaml of the seeds, with "mergedInto: ID" where another took its place:',
  );
  const today = new Date().toISOString().slice(0, 10);
  for (const id of ids) say(`  - { id: ${id}, retiredOn: "${today}", reason: WHY }`);
}

/** `12 nodes and relationships: 9 added, 2 changed, 1 removed`, or that nothing changed. */
export function describeChanges(diff: {
  nodes: Record<'added' | 'changed' | 'removed', unknown[]>;
  relationships: Record<'added' | 'changed' | 'removed', unknown[]>;
}): string {
  const part = (name: string, kind: 'nodes' | 'relationships') => {
    const { added, changed, removed } = diff[kind];
    return `${name} +${added.length} ~${changed.length} -${removed.length}`;
  };
  const total = [diff.nodes, diff.relationships].flatMap((c) => [c.added, c.changed, c.removed]).flat().length;
  return total === 0
    ? '0 changes'
    : `${total} changes (${part('nodes', 'nodes')}, ${part('relationships', 'relationships')})`;
}
