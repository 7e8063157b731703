// Which process is this? Answers that survive the reuse of process numbers (every container starts at 1 again).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A process, named so that a later one with the same number is not taken for it. */
export interface ProcessMark {
  pid: number;
  /** When it started: clock ticks since boot on Linux, a date elsewhere; only ever compared. */
  started: string;
}

/** The mark and the command line of a living process, or undefined. Arguments are parted by spaces. */
export function lookAt(pid: number): { mark: ProcessMark; command: string } | undefined {
  try {
    return process.platform === 'linux' ? lookInProc(pid) : askPs(pid);
  } catch {
    return undefined; // no such process
  }
}

/** The mark of this very process. */
export function ownMark(): ProcessMark {
  return lookAt(process.pid)?.mark ?? { pid: process.pid, started: 'unknown' };
}

/** True while the process of this mark runs. */
export function isAlive(mark: ProcessMark): boolean {
  return lookAt(mark.pid)?.mark.started === mark.started;
}

/** Asks the process to end (SIGTERM), and ends it (SIGKILL) when it still runs after `patience` milliseconds. */
export async function endProcess(mark: ProcessMark, patience: number): Promise<void> {
  for (const [signal, limit] of [['SIGTERM', patience] as const, ['SIGKILL', 5_000] as const]) {
    if (!isAlive(mark)) return;
    signalTo(mark, signal);
    const deadline = performance.now() + limit;
    while (isAlive(mark) && performance.now() < deadline) await wait(50);
  }
}

/** Sends a signal to the process of this mark, if it is there. */
export function signalTo(mark: ProcessMark, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (isAlive(mark)) process.kill(mark.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it ended in between: as wished
  }
}

// /proc rather than ps, because slim images have no ps.
function lookInProc(pid: number): ReturnType<typeof lookAt> {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name in brackets may hold spaces
  const [state, started] = [fields[0], fields[19]];
  if (started === undefined || state === 'Z' || state === 'X') return undefined; // ended, only not yet collected
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { mark: { pid, started }, command };
}

function askPs(pid: number): ReturnType<typeof lookAt> {
  const line = execFileSync('/bin/ps', ['-ww', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const dateLength = 'Mon Nov 23 05:25:00 2026'.length;
  return { mark: { pid, started: line.slice(0, dateLength) }, command: line.slice(dateLength).trim() };
}
