// What work looks like while it goes on: a bar on a terminal, plain lines elsewhere, nothing left behind by an error.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const REPORT = join(import.meta.dirname, 'report.ts');
const CLEAR = '\r\u001b[K';

/** A program that reports progress on two pieces of work, the second of which ends early. */
const PROGRAM = `
  import { say, showProgress } from ${JSON.stringify(REPORT)};
  for (const done of [1, 2, 3]) showProgress('Reading files', done, 3);
  showProgress('Writing graph', 1, 2);
  say('BAD: it broke');
  say('That is all.');
`;
const NODE = [process.execPath, '--input-type=module', '--eval', PROGRAM];

test('no terminal: a plain line for each piece that is done', () => {
  const { stdout, stderr } = spawnSync(NODE[0] ?? '', NODE.slice(1), { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['', 'Reading files: 3 of 3\nBAD: it broke\nThat is all.\n']);
});

// util-linux's script gives the program a terminal; others of that name take other options.
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

test.skipIf(!hasTerminal)('a terminal: a bar that fills, and gives its line to what is said before it is full', () => {
  const command = NODE.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
  const bar = (what: string, full: number, rest: string) =>
    `${CLEAR}${what.padEnd(14)} ${'█'.repeat(full)}${'░'.repeat(30 - full)} ${rest}`;
  expect(stdout.replaceAll('\r\n', '\n')).toBe(
    [
      bar('Reading files', 10, '1/3'),
      bar('Reading files', 20, '2/3'),
      `${bar('Reading files', 30, '3/3')}\n`,
      bar('Writing graph', 15, '1/2'),
      `${CLEAR}BAD: it broke\n`,
      'That is all.\n',
    ].join(''),
  );
});
