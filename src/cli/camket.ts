#!/usr/bin/env node
// The command line. One file a command beside this one.
import { type CommandDef, defineCommand, runCommand, showUsage } from 'citty';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { citeCommand } from './cite.ts';
import { diffCommand } from './diff.ts';
import { dumpCommand } from './dump.ts';
import { loadCommand } from './load.ts';
import { sayError } from './report.ts';
import { resetCommand } from './reset.ts';
import { restoreCommand } from './restore.ts';

const subCommands: Record<string, CommandDef> = {
  backup: backupCommand as CommandDef,
  check: checkCommand as CommandDef,
  cite: citeCommand as CommandDef,
  diff: diffCommand as CommandDef,
  dump: dumpCommand as CommandDef,
  load: loadCommand as CommandDef,
  reset: resetCommand as CommandDef,
  restore: restoreCommand as CommandDef,
};
const camket = defineCommand({
  meta: { name: 'camket', description: 'The knowledge graph of who agreed what with whom in Viet Nam.' },
  subCommands,
});

const rawArgs = process.argv.slice(2);
const command = subCommands[rawArgs[0] ?? ''];
if (rawArgs.includes('--help') || rawArgs.includes('-h') || rawArgs.length === 0) {
  await (command ? showUsage(command, camket) : showUsage(camket));
} else {
  try {
    await runCommand(camket, { rawArgs });
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  }
}
