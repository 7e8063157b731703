// The argument that names the folder of seed files.
import { join } from 'node:path';

export const SEEDS = join(import.meta.dirname, '../../seeds');

export const seedsArg = {
  type: 'string',
  description: 'folder of seed files',
  default: SEEDS,
  valueHint: 'folder',
} as const;
