// A backup: one gzipped file with every seed file, the version of the data set they make, and the settings of its server.
// Its first line names the format and the hash of the second, which is all the rest as JSON.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { TextDecoder } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { canonicalDump, datasetVersion } from '../domain/graph-data.ts';
import { AppError } from '../errors.ts';
import { loadSeeds } from './seeds.ts';

const FORMAT = 'camket-backup';
const VERSION = 1;
/** More than any data set of ours by far; a small file that unpacks to more is no backup of ours. */
const LARGEST = 1024 ** 3; // bytes

const Header = z.object({ format: z.literal(FORMAT), version: z.int().positive(), sha256: z.string() });

const path = z.string().refine((text) => {
  const parts = text.split('/');
  return parts.every((part) => /^[^.\\\0][^\\\0]*$/.test(part)); // no hidden file, nothing absolute, nothing above
});

const Backup = z.strictObject({
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  /** SHA-256 of the canonical dump of what the files make. */
  datasetVersion: z.string(),
  /** What was set in the environment, by name, without secrets. */
  settings: z.record(z.string(), z.string()),
  /** Paths in the folder of seeds, parted by "/", and what the files hold. */
  files: z.record(path, z.string()),
});

export type Backup = z.output<typeof Backup>;

/**
 * Packs a folder of seed files.
 * @throws AppError BAD_SEEDS, SEEDS_NOT_FOUND where a load would refuse them, or a file is not UTF-8
 */
export function packBackup(folder: string, about: Pick<Backup, 'madeAt' | 'settings'>): Buffer {
  const backup: Backup = { ...about, datasetVersion: versionOf(folder), files: readFiles(folder) };
  const content = JSON.stringify(backup);
  const header = JSON.stringify({ format: FORMAT, version: VERSION, sha256: sha256(content) });
  return gzipSync(`${header}\n${content}\n`);
}

/**
 * Unpacks a backup.
 * @throws AppError BAD_BACKUP where it is none, damaged, or of a later format
 */
export function unpackBackup(bytes: Uint8Array, name: string): Backup {
  const refuse = (why: string, cause?: unknown) => new AppError('BAD_BACKUP', `${name} ${why}.`, { cause });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(gunzipSync(bytes, { maxOutputLength: LARGEST }));
  } catch (cause) {
    throw refuse('is damaged, or no backup: it does not unpack', cause);
  }
  const [first = '', content = ''] = text.split('\n', 2);
  const header = Header.safeParse(json(first));
  if (!header.success) throw refuse('is not a backup that camket backup wrote');
  if (header.data.version > VERSION) {
    throw refuse(`has format ${header.data.version}, and this Camkết reads ${VERSION}; update Camkết`);
  }
  if (sha256(content) !== header.data.sha256) throw refuse('is damaged: its checksum is another one');
  const backup = Backup.safeParse(json(content));
  if (!backup.success) throw refuse('is damaged: it lacks parts, or names files outside the folder of seeds');
  return backup.data;
}

/**
 * Puts the files of a backup in the place of a folder: written and checked beside it, then exchanged by renaming. Whenever
 * it is killed, the folder is whole: the old one, the new one or, between two renames, not there. Returns the version of
 * the data set; where it is not the backup's, that was made by a Camkết that reads the same files otherwise.
 * @throws AppError BAD_SEEDS where a load would refuse the files
 */
export function restoreBackup(backup: Backup, folder: string): string {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const [fresh, old] = [besides(target, 'restoring'), besides(target, 'replaced')];
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true }); // of one that was killed
  try {
    for (const [file, content] of Object.entries(backup.files)) {
      mkdirSync(dirname(join(fresh, file)), { recursive: true });
      writeWhole(join(fresh, file), content);
    }
    const version = versionOf(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    rmSync(old, { recursive: true, force: true });
    return version;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Writes a file so that it is whole, or as before, whatever happens. */
export function writeAtOnce(file: string, content: Uint8Array): void {
  const part = besides(resolve(file), 'writing');
  try {
    writeWhole(part, content);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

function writeWhole(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor); // a rename may reach the disk before what was written
  } finally {
    closeSync(descriptor);
  }
}

const besides = (target: string, why: string): string => join(dirname(target), `.${basename(target)}.${why}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const versionOf = (folder: string): string => datasetVersion(canonicalDump(loadSeeds(folder).graph));

/** All files of the folder but hidden ones. */
function readFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => path.safeParse(file).success && lstatSync(join(folder, file)).isFile());
  return Object.fromEntries(paths.sort().map((file) => [file, readText(join(folder, file))]));
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new AppError('BAD_SEEDS', `${file} is not UTF-8, so it can't be backed up.`, { cause });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
