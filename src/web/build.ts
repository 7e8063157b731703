// Builds the explorer and the playground into dist/web when their sources changed; run by the set-up.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFolder } from './compress.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SOURCES = ['src/web', 'src/questions', 'src/generated/client', 'package-lock.json'];
const OUTPUT = join(PROJECT, 'dist/web');

const PAGES = ['explorer', 'playground'] as const;

/** Builds unless the stamp of the last build fits the sources; true when it built. */
export async function buildWeb(): Promise<boolean> {
  const stampFile = join(OUTPUT, '.stamp');
  const stamp = await stampOf(SOURCES);
  const isThere = PAGES.every((page) => existsSync(join(OUTPUT, page)));
  if (isThere && (await readIfThere(stampFile)) === stamp) return false;

  await mkdir(OUTPUT, { recursive: true });
  // Named by process: two set-ups at once must not write into one folder.
  const fresh = join(OUTPUT, `.building-${process.pid}`);
  const old = join(OUTPUT, `.old-${process.pid}`);
  try {
    await runVite(`${import.meta.dirname}/vite.config.ts`, join(fresh, 'playground'));
    await runVite(`${import.meta.dirname}/explorer/vite.config.ts`, join(fresh, 'explorer/client'));
    await runVite(`${import.meta.dirname}/explorer/vite.config.ts`, join(fresh, 'explorer'), true);
    await compressFolder(fresh);
    // Whole pages only: the new one is complete before it takes the name, and the stamp comes last.
    await mkdir(old);
    for (const page of PAGES) {
      if (existsSync(join(OUTPUT, page))) await rename(join(OUTPUT, page), join(old, page));
      await rename(join(fresh, page), join(OUTPUT, page));
    }
    await writeFile(stampFile, stamp);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
  return true;
}

async function runVite(configFile: string, outDir: string, ssr = false): Promise<void> {
  // Loaded here, so that a set-up with nothing to build does not wait for Vite.
  const { build } = await import('vite');
  const before = process.env.NODE_ENV;
  // Vite builds React's slow development half under any other value, `test` among them.
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile, mode: 'production', logLevel: 'warn', build: { outDir, ssr } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** The hash of names and contents; tests are left out, they are not built. */
async function stampOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(source)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(PROJECT, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesOf(source: string): Promise<string[]> {
  const full = join(PROJECT, source);
  if (!existsSync(full)) return [];
  if (source.endsWith('.json')) return [source];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1))
    .sort();
}

async function readIfThere(file: string): Promise<string | undefined> {
  return existsSync(file) ? await readFile(file, 'utf8') : undefined;
}

if (import.meta.main) {
  const start = performance.now();
  if (await buildWeb()) console.log(`Pages: built in ${Math.round((performance.now() - start) / 1000)} s`);
}
