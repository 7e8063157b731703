// The one way from a folder of seed files to a graph: read, check, project. All faults at once or a graph.
import type { GraphData } from '../domain/graph-data.ts';
import { AppError } from '../errors.ts';
import { check } from './check.ts';
import { readLock } from './lock.ts';
import { project } from './project.ts';
import { type Fault, readSeeds, type Seeds, showFault } from './read.ts';

export interface CheckedSeeds {
  seeds: Seeds;
  fileCount: number;
  /** Lines worth a look that stop nothing. */
  warnings: string[];
}

export interface LoadedSeeds extends CheckedSeeds {
  graph: GraphData;
}

/**
 * Reads and checks all files below `folder`.
 * @throws AppError BAD_SEEDS with a line for every fault of every file; SEEDS_NOT_FOUND
 */
export function checkedSeeds(folder: string): CheckedSeeds {
  const { seeds, faults } = readSeeds(folder);
  const unread = faults.length > 0;
  const result = check(seeds);
  // A file that could not be read introduces nothing: what then seems unknown may stand in it.
  const rest = result.faults.filter((fault) => !unread || !fault.reason.startsWith('unknown '));
  refuse([...faults, ...rest], 'The seed files have', 'nothing was loaded');
  return {
    seeds,
    fileCount: seeds.reference.length + seeds.agreements.length + seeds.retired.length,
    warnings: result.warnings.map(showFault),
  };
}

/**
 * Reads, checks and projects all files below `folder`.
 * @throws AppError BAD_SEEDS with a line for every fault of every file; SEEDS_NOT_FOUND
 */
export function loadSeeds(folder: string): LoadedSeeds {
  const checked = checkedSeeds(folder);
  return { ...checked, graph: project(checked.seeds, readLock(folder)) };
}

/** @throws AppError BAD_SEEDS where there are faults, listed by file and line */
export function refuse(faults: Fault[], what: string, consequence: string): void {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  const details = [...faults].sort(byPlace).map(showFault);
  throw new AppError('BAD_SEEDS', `${what} ${count}; ${consequence}.`, { details });
}

const byPlace = (a: Fault, b: Fault): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
