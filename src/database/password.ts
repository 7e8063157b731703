// The password of the embedded database: random, in a file that only its owner can read.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DatabaseAddress } from '../graph/driver.ts';
import { javaEnvironment } from './config.ts';
import { notStarted, type Parts } from './launch.ts';

/** Where the database of a folder answers, and how to enter it. */
export async function addressOf(folder: string, port: number): Promise<DatabaseAddress> {
  const password = await readFile(passwordFileOf(folder), 'utf8').catch(() => '');
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
}

/** The file that holds the password. */
export function passwordFileOf(folder: string): string {
  return join(folder, 'password');
}

/**
 * Password and data belong together: where one lacks, both are made anew.
 * @throws AppError DATABASE_NOT_STARTED
 */
export async function ensurePassword(parts: Parts, report: (line: string) => void): Promise<void> {
  const file = passwordFileOf(parts.folder);
  const [data, password] = [await exists(join(parts.folder, 'data', 'databases')), await exists(file)];
  if (data && password) return;
  if (data)
    report('The password of the data is missing; the data is made anew (it holds nothing but what the seeds say).');
  else if (password) report('The data is missing; it is made anew, with a new password.');
  await rm(join(parts.folder, 'data'), { recursive: true, force: true });
  await rm(file, { force: true });
  await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  await setInitialPassword(parts, file);
}

// Has an effect before the first start only. The password goes by way of its file (the admin tool replaces @file by
// what the file holds), so that no list of processes shows it.
async function setInitialPassword(parts: Parts, passwordFile: string): Promise<void> {
  const { folder, jars, java } = parts;
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${passwordFile}`];
  try {
    await promisify(execFile)(java.path, ['-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), ...tool], {
      env: javaEnvironment(folder),
      timeout: 60_000,
    });
  } catch (error) {
    const password = (await readFile(passwordFile, 'utf8')).trim();
    const said = (error as { stderr?: string }).stderr ?? String(error);
    throw notStarted('its password could not be set', said.replaceAll(password, '***'), parts);
  }
}

/** Whether there is a file or folder of this path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
