// The embedded database as processes see it: real Neo4j, real kills. The tests of "one folder" follow on each other.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, probe } from '../graph/driver.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './embedded.ts';
import { endProcess, isAlive, lookAt, ownMark, type ProcessMark } from './processes.ts';
import { resetEmbeddedDatabase } from './reset.ts';

const jars = inject('jars');
let home: string;
let folder: string;
const others: ChildProcess[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'camket Đức '));
  folder = join(home, 'database');
});

afterAll(async () => {
  for (const child of others) child.kill('SIGKILL');
  const left = await readDatabaseMark().catch(() => undefined);
  if (left !== undefined) await endProcess(left, 0);
  await rm(home, { recursive: true, force: true });
});

describe('one folder', { timeout: 120_000 }, () => {
  let one: Other;
  let two: Other;
  let database: ProcessMark;
  let heir: EmbeddedDatabase;

  test('of two starts at the same moment one starts the database, the other adopts it', async () => {
    [one, two] = [startOther(), startOther()];
    const said = await Promise.all([one.said(/^adopted/), two.said(/^adopted/)]);
    expect(said.toSorted()).toEqual(['adopted: false', 'adopted: true']);
    if (said[0] === 'adopted: true') [one, two] = [two, one]; // `one` is the owner
    database = await readDatabaseMark();
    expect(isAlive(database)).toBe(true);
  });

  test('the folder, the password and run.json are for their owner only, and no command line shows the password', async () => {
    const password = await readFile(join(folder, 'password'), 'utf8');
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(lookAt(database.pid)?.command).not.toContain(password);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of ['password', 'run.json']) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  test('the database is not in the process group of the one who started it', async () => {
    expect(() => process.kill(-database.pid, 0)).not.toThrow(); // it leads a group of its own
  });

  test('the owner leaves: the database stays for the one who adopted it', async () => {
    one.child.stdin?.end();
    await once(one.child, 'exit');
    expect(isAlive(database)).toBe(true);
  });

  test('a later start adopts it too, and its stop leaves it running', async () => {
    const { database: third, lines } = await start();
    expect(third.adopted).toBe(true);
    expect(lines).toEqual([`Found the database of this folder already running (pid ${database.pid}), using it`]);
    await third.stop();
    await probe(third.address);
    expect(isAlive(database)).toBe(true);
  });

  test('after kill -9 of all who used it, a start takes the database over', async () => {
    two.child.kill('SIGKILL');
    await once(two.child, 'exit');
    const { database: inherited, lines } = await start();
    heir = inherited;
    expect(heir.adopted).toBe(false);
    expect(lines).toEqual([`Found the database of this folder left running (pid ${database.pid}), taking it over`]);
    const graph = await connect(heir.address);
    await graph.driver.executeQuery('CREATE (:Kept {since: 1976})');
    await graph.close();
  });

  test('after kill -9 of the database, a start recovers what it held; a stale lock binds nobody', async () => {
    await endProcess(database, 0);
    await writeFile(join(folder, 'start.lock'), JSON.stringify({ pid: process.pid, started: 'another day' }));
    const { database: again, lines } = await start();
    expect(again.adopted).toBe(false);
    expect(lines[0]).toBe(
      `The database of this folder (pid ${database.pid}) ended without being stopped; starting it again.`,
    );
    const graph = await connect(again.address);
    const { records } = await graph.driver.executeQuery('MATCH (k:Kept) RETURN k.since AS since LIMIT 1');
    await graph.close();
    expect(records[0]?.get('since')).toBe(1976);
    database = await readDatabaseMark();
    await again.stop();
    await again.stop();
    expect(isAlive(database)).toBe(true); // who used it when it died uses it still
    await heir.stop();
    expect(isAlive(database)).toBe(false);
    expect(await readdir(folder)).not.toContain('run.json');
    expect(await readdir(folder)).not.toContain('start.lock');
  });

  test('a run.json that names a stranger harms nobody, and a lost password means new data', async () => {
    const run = { database: ownMark(), port: 1, users: [] };
    await writeFile(join(folder, 'run.json'), JSON.stringify(run));
    await rm(join(folder, 'password'));
    const { database: renewed, lines } = await start();
    expect(lines.filter((line) => /ended without|made anew/.test(line))).toHaveLength(2);
    await probe(renewed.address);
    await renewed.stop();
  });

  test('kept running, it comes back on its port after kill -9, and the same connection reads on', async () => {
    const { database: kept, lines } = await start();
    const { database: other } = await start();
    kept.keepRunning();
    const graph = await connect(kept.address);
    await graph.driver.executeQuery('CREATE (:Kept {since: 1986})');
    const killed = await readDatabaseMark();
    await endProcess(killed, 0);
    const starts = () => lines.filter((line) => line.startsWith('The embedded database is ready')).length;
    await expect.poll(starts, { timeout: 100_000 }).toBe(2);
    const { records } = await graph.driver.executeQuery('MATCH (k:Kept) RETURN k.since AS since LIMIT 1');
    expect(records[0]?.get('since')).toBe(1986);
    await graph.close();
    await kept.stop();
    await probe(other.address);
    await other.stop();
    expect(await readdir(folder)).not.toContain('run.json');
  });

  test('its own logs are set as written: user and debug log apart, nothing of them on the console', async () => {
    const { database: renewed } = await start();
    const log = (name: string) => readFile(join(folder, 'logs', name), 'utf8');
    expect(await log('neo4j.log')).toContain('Started.');
    expect(await log('debug.log')).not.toBe('');
    expect(await log('console.log')).not.toContain('Started.');
    expect(await readdir(join(folder, 'logs'))).not.toContain('http.log');
    await renewed.stop();
  });

  test('a reset waits for nobody: it refuses while the database is used, and else leaves no data', async () => {
    const { database: used } = await start();
    await expect(resetEmbeddedDatabase(home)).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
      message: expect.stringContaining(`Process ${process.pid} uses`),
    });
    await used.stop();
    await resetEmbeddedDatabase(home);
    expect(await readdir(folder)).not.toContain('data');
    const { database: empty } = await start();
    const graph = await connect(empty.address);
    const { records } = await graph.driver.executeQuery('MATCH (n) RETURN count(n) AS count');
    await graph.close();
    await empty.stop();
    expect(records[0]?.get('count')).toBe(0);
  });

  test('data of an earlier version is made anew, also where that was killed half-way', async () => {
    await writeFile(join(folder, 'format.json'), JSON.stringify({ layout: 0, neo4j: '5.1.0' }));
    await rm(join(folder, 'password')); // killed after its first step
    await rm(join(folder, 'data', 'databases', 'neo4j'), { recursive: true }); // and in the middle of its second
    const { database: renewed, lines } = await start();
    expect(lines[0]).toMatch(/^The data was written by Neo4j 5\.1\.0, layout 0; it is made anew/);
    await probe(renewed.address);
    await renewed.stop();
  });
});

describe('what cannot start says why', () => {
  test('without Java and Maven: what to install, and the two other ways', async () => {
    const other = startOther({ folder: join(home, 'bare'), jars: join(home, 'no jars'), path: '' });
    const said = await other.said(/^error/);
    expect(said).toContain('DATABASE_TOOLS_MISSING');
    for (const way of ['apt-get install openjdk-17-jre-headless maven', 'NEO4J_URI', 'docker compose up']) {
      expect(said).toContain(way);
    }
  });

  test('a download that breaks leaves nothing half done', async () => {
    const tools = join(home, 'tools');
    await mkdir(tools);
    const breaks = `#!/bin/sh
      for a; do case $a in -DoutputDirectory=*) out="\${a#*=}";; -version) exit 0;; esac; done
      /bin/mkdir "$out"
      : > "$out/a.jar"
      echo "[ERROR] transfer failed: https://me:secret@host/a.jar"
      exit 1`;
    await writeFile(join(tools, 'mvn'), breaks, { mode: 0o755 });
    const script = `
      import { resolveJars } from ${JSON.stringify(join(import.meta.dirname, 'jars.ts'))};
      await resolveJars(process.argv[1], () => {}).catch((e) => console.log('error', JSON.stringify([e.code, e.details])));`;
    const other = runScript(script, [join(home, 'jars', '5')], tools);
    const said = await other.said(/^error/);
    expect(said).toContain('DATABASE_NOT_STARTED');
    expect(said).toContain('transfer failed');
    expect(said).not.toContain('secret');
    expect(await readdir(join(home, 'jars'))).toEqual([]);
  });

  test('a Java that cannot run the jars is quoted', async () => {
    await mkdir(join(home, 'empty'));
    await writeFile(join(home, 'empty', 'neo4j-5.jar'), '');
    const failing = start({ folder: join(home, 'broken'), jars: join(home, 'empty') });
    await expect(failing).rejects.toMatchObject({
      code: 'DATABASE_NOT_STARTED',
      details: expect.arrayContaining([expect.stringContaining('ClassNotFoundException')]),
    });
    expect(await readdir(join(home, 'broken'))).not.toContain('start.lock');
  });
});

async function start(options: { folder?: string; jars?: string } = {}): Promise<{
  database: EmbeddedDatabase;
  lines: string[];
}> {
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  return { database: await startEmbeddedDatabase({ home, jars, report, probe, ...options }), lines };
}

async function readDatabaseMark(): Promise<ProcessMark> {
  return JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')).database;
}

interface Other {
  child: ChildProcess;
  /** The first line that matches. */
  said(pattern: RegExp): Promise<string>;
}

// Another process that starts the database, says how it went, and stops it when its standard input ends.
function startOther(options: { folder?: string; jars?: string; path?: string } = {}): Other {
  const at = (file: string) => JSON.stringify(join(import.meta.dirname, file));
  const script = `
    import { startEmbeddedDatabase } from ${at('embedded.ts')};
    import { probe } from ${at('../graph/driver.ts')};
    const options = JSON.parse(process.argv[1]);
    try {
      const database = await startEmbeddedDatabase({ ...options, report: () => {}, probe });
      console.log('adopted: ' + database.adopted);
      process.stdin.resume().once('end', () => database.stop());
    } catch (error) {
      console.log('error', JSON.stringify([error.code, error.message, error.details]));
      process.exit(1);
    }`;
  return runScript(
    script,
    [JSON.stringify({ home, folder: options.folder, jars: options.jars ?? jars })],
    options.path,
  );
}

function runScript(script: string, args: string[], path?: string): Other {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(path === undefined ? {} : { env: { PATH: path } }),
  });
  others.push(child);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return {
    child,
    async said(pattern) {
      for (;;) {
        const line = lines.find((text) => pattern.test(text));
        if (line !== undefined) return line;
        await Promise.race([
          once(reader, 'line'),
          once(reader, 'close').then(() => Promise.reject(new Error('silent'))),
        ]);
      }
    },
  };
}
