// The one way from a folder of seed files to a graph: read, check, project, look over. All faults at once or a graph.
import type { GraphData } from '../domain/graph-data.ts';
import { type Progress, SILENT } from '../domain/progress.ts';
import { AppError } from '../errors.ts';
import { check } from './check.ts';
import type { Manifest } from './format-manifest.ts';
import { graphFaults } from './graph-gates.ts';
import { readLock } from './lock.ts';
import { project } from './project.ts';
import { type Fault, readSeeds, type Seeds, showFault } from './read.ts';

export interface LoadedSeeds {
  seeds: Seeds;
  /** What the files say of the whole; absent where they have no manifest. */
  about: Manifest | undefined;
  graph: GraphData;
  fileCount: number;
  /** Lines worth a look that stop nothing. */
  warnings: string[];
}

/**
 * Reads, checks and projects all files below `folder`, and looks the graph over.
 * @throws AppError BAD_SEEDS with a line for every fault of every file, or of the graph that faultless files make;
 * SEEDS_NOT_FOUND
 */
export function loadSeeds(folder: string, progress: Progress = SILENT): LoadedSeeds {
  const { seeds, faults } = readSeeds(folder, progress);
  const checked = (steps: number) => progress('Checking facts', steps, 3);
  const unread = faults.length > 0;
  const result = check(seeds);
  // A file that could not be read introduces nothing: what then seems unknown may stand in it.
  const rest = result.faults.filter((fault) => !unread || !fault.reason.startsWith('unknown '));
  refuse([...faults, ...rest], 'The seed files have', 'nothing was loaded');
  checked(1);
  const graph = project(seeds, readLock(folder));
  checked(2);
  const whole = graphFaults(seeds, graph);
  refuse(whole.faults, 'The seed files have', 'nothing was loaded');
  checked(3);
  return {
    seeds,
    about: seeds.manifest?.content,
    graph,
    fileCount: [...seeds.reference, ...seeds.agreements, seeds.manifest ?? [], seeds.retired ?? []].flat().length,
    warnings: [...result.warnings, ...whole.warnings].map(showFault),
  };
}

/** @throws AppError BAD_SEEDS where there are faults, listed by file and line */
export function refuse(faults: Fault[], what: string, consequence: string): void {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  const details = [...faults].sort(byPlace).map(showFault);
  throw new AppError('BAD_SEEDS', `${what} ${count}; ${consequence}.`, { details });
}

const byPlace = (a: Fault, b: Fault): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
