// The one way from a folder of seed files to a graph: read, check, project. All faults at once or a graph.
import type { GraphData } from '../domain/graph-data.ts';
import { AppError } from '../errors.ts';
import { check } from './check.ts';
import { project } from './project.ts';
import { type Fault, readSeeds, showFault } from './read.ts';

export interface LoadedSeeds {
  graph: GraphData;
  fileCount: number;
  /** Lines worth a look that stop nothing. */
  warnings: string[];
}

/**
 * Reads, checks and projects all files below `folder`.
 * @throws AppError BAD_SEEDS with a line for every fault of every file; SEEDS_NOT_FOUND
 */
export function loadSeeds(folder: string): LoadedSeeds {
  const { seeds, faults } = readSeeds(folder);
  const unread = faults.length > 0;
  const result = check(seeds);
  // A file that could not be read introduces nothing: what then seems unknown may stand in it.
  const all = [...faults, ...result.faults.filter((fault) => !unread || !fault.reason.startsWith('unknown '))];
  if (all.length > 0) {
    const details = all.sort(byPlace).map(showFault);
    const count = details.length === 1 ? 'a fault' : `${details.length} faults`;
    throw new AppError('BAD_SEEDS', `The seed files have ${count}; nothing was loaded.`, { details });
  }
  return {
    graph: project(seeds),
    fileCount: seeds.reference.length + seeds.agreements.length,
    warnings: result.warnings.map(showFault),
  };
}

const byPlace = (a: Fault, b: Fault): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
