// The tools of the embedded database: is Java here, is Maven, and what to install when not.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';

const run = promisify(execFile);

/** A Java that is new enough: the program's path and its release, e.g. 17. */
export interface Java {
  path: string;
  release: number;
}

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST = 17;

/**
 * Finds Java on the PATH and, where asked for, Maven; everything that is missing is named in one error.
 * @throws AppError DATABASE_TOOLS_MISSING
 */
export async function findTools(wanted: { maven: boolean }): Promise<Java> {
  if (process.platform === 'win32') throw toolsMissing(['Linux or macOS (WSL will do)']);
  const [java, maven] = await Promise.all([findJava(), wanted.maven ? hasMaven() : true]);
  const missing: string[] = [];
  if (java === undefined) missing.push(`Java ${OLDEST}`);
  else if (java.release < OLDEST) missing.push(`Java ${OLDEST} (here is Java ${java.release})`);
  if (!maven) missing.push('Maven');
  if (java === undefined || missing.length > 0) throw toolsMissing(missing);
  return java;
}

/** The error that says what is missing, how to install it, and how to do without. */
export function toolsMissing(missing: readonly string[]): AppError {
  const java = missing.some((name) => name.startsWith('Java'));
  const maven = missing.includes('Maven');
  const debian = [java && 'openjdk-17-jre-headless', maven && 'maven'].filter(Boolean).join(' ');
  const brew = [java && 'openjdk@17', maven && 'maven'].filter(Boolean).join(' ');
  return new AppError(
    'DATABASE_TOOLS_MISSING',
    `The embedded database needs ${missing.join(' and ')}, not found on this machine.`,
    {
      details: [
        'Any one of these will do:',
        ...(debian === '' ? [] : [`- install on Debian or Ubuntu: apt-get install ${debian}`]),
        ...(brew === '' ? [] : [`- install on macOS: brew install ${brew}`]),
        '- use any Neo4j 5.26 that runs already: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD',
        '- let Docker run everything: docker compose up',
      ],
    },
  );
}

async function findJava(): Promise<Java | undefined> {
  try {
    // Asked for its home, because `java` may be a wrapper of a version manager, which needs the whole environment.
    const { stderr } = await run('java', ['-XshowSettings:properties', '-version'], { timeout: 20_000 });
    const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1];
    const release = /^\s*java\.specification\.version = (?:1\.)?(\d+)/m.exec(stderr)?.[1]; // Java 8 calls itself 1.8
    if (home === undefined || release === undefined) return undefined;
    return { path: join(home.trim(), 'bin', 'java'), release: Number(release) };
  } catch {
    return undefined; // not there, or macOS's stand-in that only says where to get one
  }
}

async function hasMaven(): Promise<boolean> {
  try {
    await run('mvn', ['-version'], { timeout: 20_000 });
    return true;
  } catch (error) {
    // Without Java, Maven is there but fails; then Java is what is missing.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
