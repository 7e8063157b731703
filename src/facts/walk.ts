// Visits every value of a file.
import type { Path } from './read.ts';

/** Calls `visit` for every value of a file, objects before what is in them. */
export function walk(value: unknown, path: Path, visit: (value: unknown, path: Path) => void): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value))
    walk(item, [...path, Array.isArray(value) ? Number(key) : key], visit);
}
