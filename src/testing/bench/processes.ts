// What processes have cost so far, as Linux counts it; those that they have started count with them.
import { readFile } from 'node:fs/promises';

async function family(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.split(' ').filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(family))).flat()];
}

/** Milliseconds of CPU, in steps of ten. */
export async function cpuOf(pid: number): Promise<number> {
  let total = 0;
  for (const each of await family(pid)) {
    const text = await readFile(`/proc/${each}/stat`, 'utf8').catch(() => '');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    total += 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
  }
  return total;
}

/** Megabytes in memory; what processes share counts once, by its share of each. */
export async function megabytesOf(pid: number): Promise<number> {
  let total = 0;
  for (const each of await family(pid)) {
    const text = await readFile(`/proc/${each}/smaps_rollup`, 'utf8').catch(() => '');
    total += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
  }
  return Math.round(total);
}
