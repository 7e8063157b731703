// How the command line speaks: progress and errors on standard error, results alone on standard output.
import { stripVTControlCharacters } from 'node:util';
import { AppError } from '../errors.ts';

/** A line of progress for people. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** An intended error as its message and details; any other with its stack, since it is a fault of ours. */
export function sayError(error: unknown): void {
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
