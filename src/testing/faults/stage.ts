// What faults are done to: a database, servers, commands and readers, all of them real processes in a folder of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../database/embedded.ts';
import { jarsFolder } from '../../database/jars.ts';
import { addressOf } from '../../database/password.ts';
import { endProcess, isAlive, type ProcessMark } from '../../database/processes.ts';
import { readRun } from '../../database/run-file.ts';
import { canonicalDump, datasetVersion } from '../../domain/graph-data.ts';
import { loadSeeds } from '../../facts/seeds.ts';
import { type DatabaseAddress, probe } from '../../graph/driver.ts';

export const ROOT = join(import.meta.dirname, '../../..');
export const SEEDS = join(ROOT, 'seeds');

/** Where the jars lie that every stage borrows. */
export const HOME = join(ROOT, '.camket');

/** A process of ours and what it said. */
export interface Run {
  child: ChildProcess;
  said(): string;
  /** Resolves with the first match; rejects where the process ends without one. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code (null: killed) and standard output. */
  ended: Promise<{ code: number | null; output: string }>;
}

/** A server and where it answers. */
export interface Served extends Run {
  url: string;
}

/** Two data sets: the project's own seeds, and the same with the titles of agreements changed. */
export interface Folders {
  plain: string;
  changed: string;
  versions: { plain: string; changed: string };
}

export class Stage {
  readonly root: string;
  readonly home: string;
  readonly folders: Folders;
  private readonly handles: EmbeddedDatabase[] = [];
  private readonly runs: Run[] = [];

  private constructor(root: string, folders: Folders) {
    this.root = root;
    this.home = join(root, 'home');
    this.folders = folders;
  }

  /** A stage without anything on it yet. */
  static async build(jars = jarsFolder(HOME)): Promise<Stage> {
    const root = await realpath(await mkdtemp(join(tmpdir(), 'camket-faults-')));
    const changed = join(root, 'changed');
    await cp(SEEDS, changed, { recursive: true });
    for (const name of await readdir(join(changed, 'agreements'))) {
      const file = join(changed, 'agreements', name);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^title: ("?)([^"'{[|>].*)\1$/m, 'title: $1$2, bản sửa$1'));
    }
    const versionOf = (folder: string) => datasetVersion(canonicalDump(loadSeeds(folder).graph));
    const versions = { plain: versionOf(SEEDS), changed: versionOf(changed) };
    const stage = new Stage(root, { plain: SEEDS, changed, versions });
    await stage.furnish(stage.home, jars);
    return stage;
  }

  /** Makes a folder fit to be a CAMKET_HOME: the jars are there already. */
  async furnish(home: string, jars = jarsFolder(HOME)): Promise<string> {
    await mkdir(dirname(jarsFolder(home)), { recursive: true });
    await symlink(jars, jarsFolder(home));
    return home;
  }

  /** Starts the stage's own database, or brings it back; at the same port each time. */
  async startDatabase(): Promise<DatabaseAddress> {
    const database = await startEmbeddedDatabase({ home: this.home, report: () => {}, probe });
    this.handles.push(database);
    return database.address;
  }

  /** The settings by which a process of ours uses the stage's database as one that is not its own. */
  settingsFor(address: DatabaseAddress): Record<string, string> {
    return { NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };
  }

  /** The database process of a home. */
  async databaseMark(home = this.home): Promise<ProcessMark> {
    const run = await readRun(join(home, 'database'));
    if (run === undefined || !isAlive(run.database)) throw new Error('there is no database to be found');
    return run.database;
  }

  /** Where the database of a home answers, if it does. */
  async addressOf(home: string): Promise<DatabaseAddress> {
    const folder = join(home, 'database');
    await this.databaseMark(home);
    return addressOf(folder, (await readRun(folder))?.port ?? 0);
  }

  /** Whether the database of a home answers. */
  async answers(home: string): Promise<boolean> {
    try {
      await probe(await this.addressOf(home));
      return true;
    } catch {
      return false; // there is none, or not yet
    }
  }

  async killDatabase(home = this.home): Promise<void> {
    await endProcess(await this.databaseMark(home), 0);
  }

  /** Runs Node on a file of the project. */
  node(file: string, args: string[], settings: Record<string, string> = {}): Run {
    const { HOME = this.root, PATH = '' } = process.env;
    // Readers are many clients here, though all have one address.
    const env = { HOME, PATH, CAMKET_HOME: this.home, PORT: '0', MAX_REQUESTS: '1000000', ...settings };
    const child = spawn(process.execPath, [join(ROOT, file), ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const run = watched(child);
    this.runs.push(run);
    return run;
  }

  camket(args: string[], settings: Record<string, string> = {}): Run {
    return this.node('src/cli/camket.ts', args, settings);
  }

  /** Starts a server and waits until it takes requests. */
  async serve(settings: Record<string, string> = {}): Promise<Served> {
    const run = this.node('src/main.ts', [], settings);
    const [, url = ''] = await run.line(/^GraphQL +(http:\S+)\/graphql$/m);
    await run.line(/Ctrl-C stops all of it/);
    return Object.assign(run, { url });
  }

  /** Loads a folder and returns the version that the database says it holds afterwards, as `camket dump` has it. */
  async load(folder: string, settings: Record<string, string>): Promise<string> {
    const run = this.camket(['load', '--seeds', folder], settings);
    expectCode(run, (await run.ended).code, 0);
    return this.dump(settings);
  }

  async dump(settings: Record<string, string>): Promise<string> {
    const run = this.camket(['dump'], settings);
    const { code, output } = await run.ended;
    expectCode(run, code, 0);
    return datasetVersion(output);
  }

  /** Ends all that was started here, and removes the folder. */
  async strike(): Promise<void> {
    for (const { child } of this.runs) child.kill('SIGKILL');
    for (const handle of this.handles) await handle.stop();
    await rm(this.root, { recursive: true, force: true });
  }
}

function watched(child: ChildProcess): Run {
  const [output, both]: Buffer[][] = [[], []];
  child.stdout?.on('data', (bytes: Buffer) => output?.push(bytes));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => both?.push(bytes));
  const said = () => Buffer.concat(both ?? []).toString('utf8');
  let isOver = false;
  const ended = once(child, 'close').then(([code]) => {
    isOver = true;
    return { code, output: Buffer.concat(output ?? []).toString('utf8') };
  });
  ended.catch(() => {});
  const more = () => Promise.race([once(child.stdout as never, 'data'), once(child.stderr as never, 'data'), ended]);
  return {
    child,
    said,
    ended,
    async line(pattern) {
      for (;;) {
        const found = pattern.exec(said());
        if (found) return found;
        if (isOver) throw new Error(`ended without ${pattern}: ${said().slice(-2_000)}`);
        await more();
      }
    },
  };
}

export function expectCode(run: Run, code: number | null, wanted: number): void {
  if (code !== wanted) throw new Error(`ended with ${code}, not ${wanted}: ${run.said().trim().slice(-1_000)}`);
}

/** A command that failed as one should: not with 0, its last line `CODE: …` of one of these codes, no stack anywhere. */
export async function expectOneLine(run: Run, codes: readonly string[]): Promise<string> {
  const { code } = await run.ended;
  const lines = run.said().trim().split('\n');
  const last = lines.at(-1) ?? '';
  const named = /^([A-Z_]+): \S/.exec(last)?.[1] ?? '';
  const isStack = lines.some((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  if (code === 0 || code === null || !codes.includes(named) || isStack) {
    throw new Error(`ended with ${code}, and said: ${lines.slice(-12).join(' ⏎ ').slice(0, 1_000)}`);
  }
  return named;
}

/** A way to a database on which the bytes sent towards it are counted. */
export interface Way {
  address: DatabaseAddress;
  /** How many bytes were sent so far. */
  sent(): number;
  /** Resolves once so many bytes were sent. */
  reached(bytes: number): Promise<void>;
  close(): void;
}

export async function meteredWay(address: DatabaseAddress): Promise<Way> {
  const { hostname, port } = new URL(address.uri);
  const sockets = new Set<Socket>();
  let sent = 0;
  let waiting: { bytes: number; go: () => void }[] = [];
  const server: Server = createServer((socket) => {
    const onward = createConnection(Number(port), hostname);
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => other.destroy());
    }
    socket.on('data', ({ length }) => {
      sent += length;
      const due = waiting.filter(({ bytes }) => bytes <= sent);
      waiting = waiting.filter(({ bytes }) => bytes > sent);
      for (const { go } of due) go();
    });
    socket.pipe(onward).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: { ...address, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    sent: () => sent,
    reached: (bytes) => (bytes <= sent ? Promise.resolve() : new Promise<void>((go) => waiting.push({ bytes, go }))),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
