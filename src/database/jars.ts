// The jars of Neo4j: fetched once by Maven from pom.xml, whole or not at all; no network is needed afterwards.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { toolsMissing } from './java.ts';
import { lookAt } from './processes.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const TEN_MINUTES = 600_000; // a very slow line; Maven has no limit of its own for the whole

/** The version of the embedded Neo4j, as pinned in pom.xml. */
export const NEO4J_VERSION: string =
  /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';

/** Where a CAMKET_HOME keeps the jars of this version. */
export const jarsFolder = (home: string): string => join(home, 'jars', NEO4J_VERSION);

/** True when the folder holds the jars, so that Maven is not needed. */
export async function hasJars(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => /^neo4j-\d.*\.jar$/.test(name));
}

/**
 * Makes sure that `folder` holds the jars, and returns its absolute path. An existing one is used as it is.
 * @throws AppError DATABASE_TOOLS_MISSING (no Maven), DATABASE_NOT_STARTED (Maven failed, with its last error lines)
 */
export async function resolveJars(folder: string, report: (line: string) => void): Promise<string> {
  const target = resolve(folder);
  if (await hasJars(target)) return target;
  await mkdir(dirname(target), { recursive: true });
  await removeLeftovers(target);
  const part = `${target}.part-${process.pid}-${randomUUID().slice(0, 8)}`;
  report(`Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) …`);
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const ticking = setInterval(() => report(`… still fetching Neo4j (${seconds()} s)`), 10_000);
  try {
    await runMaven(part);
    if (!(await hasJars(part))) throw fetchFailed(['Maven ended without an error, but brought no Neo4j.']);
    await moveInPlace(part, target);
  } finally {
    clearInterval(ticking);
    await rm(part, { recursive: true, force: true });
  }
  report(`Fetched Neo4j ${NEO4J_VERSION} into ${target} (${seconds()} s).`);
  return target;
}

async function moveInPlace(part: string, target: string): Promise<void> {
  try {
    await rename(part, target);
  } catch (error) {
    if (await hasJars(target)) return; // another process was faster
    throw new AppError(
      'DATABASE_NOT_STARTED',
      `${target} is in the way of the jars of Neo4j: remove it and try again.`,
      {
        cause: error,
      },
    );
  }
}

// What a killed fetch left behind.
async function removeLeftovers(target: string): Promise<void> {
  const prefix = `${basename(target)}.part-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const alive = lookAt(Number.parseInt(name.slice(prefix.length), 10)) !== undefined;
    if (!alive) await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function runMaven(outputDirectory: string): Promise<void> {
  const args = ['-q', '-B', '-f', POM, COPY, '-DincludeScope=runtime', `-DoutputDirectory=${outputDirectory}`];
  return new Promise((fulfil, reject) => {
    const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: TEN_MINUTES });
    let output = '';
    for (const stream of [maven.stdout, maven.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-20_000);
      });
    }
    maven.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? toolsMissing(['Maven']) : fetchFailed([error.message]));
    });
    maven.once('close', (code, signal) => {
      if (code === 0) fulfil();
      else reject(fetchFailed([...mavenErrors(output), `Maven ended with ${signal ?? `code ${code}`}.`]));
    });
  });
}

// The lines that name the fault. Addresses are cut out: a company's own repository may carry a password in its own.
function mavenErrors(output: string): string[] {
  const lines = output
    .split('\n')
    .filter((line) => line.includes('[ERROR]'))
    .map((line) => line.replace(/^.*\[ERROR\]\s*/, '').replaceAll(/[a-z]+:\/\/[^\s)\]]+/g, '…'))
    .filter(
      (line) => line.trim() !== '' && !/^(Re-run Maven|To see the full stack|For more information|\[Help)/.test(line),
    );
  return lines.slice(0, 5).map((line) => (line.length > 500 ? `${line.slice(0, 500)} …` : line));
}

function fetchFailed(lines: readonly string[]): AppError {
  return new AppError('DATABASE_NOT_STARTED', `Maven could not fetch Neo4j ${NEO4J_VERSION}.`, {
    details: [
      ...lines,
      'Check the connection (a proxy or mirror is set in ~/.m2/settings.xml) and start again: nothing half done is left.',
      'Or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to any Neo4j 5.26, or run docker compose up.',
    ],
  });
}
