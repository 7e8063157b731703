// The README's commands, as a newcomer types them in a fresh copy of the repository. The tests follow on each other.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { jarsFolder } from './database/jars.ts';
import { endProcess, isAlive, type ProcessMark } from './database/processes.ts';

const PROJECT = join(import.meta.dirname, '..');
const AGREEMENT = 'seeds/agreements/phu-tho-viettel-2025.yaml';

let root: string;
let copy: string;
let home: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'camket Đức ')));
  [copy, home] = [join(root, 'copy'), join(root, 'home')];
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: PROJECT,
    maxBuffer: 2 ** 26,
  });
  for (const file of stdout.split('\0').filter(Boolean)) {
    const gone = (error: NodeJS.ErrnoException) => expect(error.code).toBe('ENOENT'); // deleted, not yet committed
    await cp(join(PROJECT, file), join(copy, file)).catch(gone);
  }
  // Link by link, so that an `npm ci` in the copy could never empty the project's own folder.
  await mkdir(join(copy, 'node_modules'));
  for (const name of await readdir(join(PROJECT, 'node_modules'))) {
    await symlink(join(PROJECT, 'node_modules', name), join(copy, 'node_modules', name));
  }
  await cp(join(PROJECT, 'dist'), join(copy, 'dist'), { recursive: true }).catch(() => {}); // else the set-up builds it
  await mkdir(dirname(jarsFolder(home)), { recursive: true });
  await symlink(inject('jars'), jarsFolder(home));
});

afterAll(async () => {
  for (const { pid } of started) {
    try {
      process.kill(-(pid ?? 0), 'SIGKILL');
    } catch {} // ended, as it should
  }
  const left = await databaseMark().catch(() => undefined);
  if (left) await endProcess(left, 0);
  await rm(root, { recursive: true, force: true });
});

interface Command {
  /** Both outputs as they came. */
  said(): string;
  /** The first match in either output. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ctrl-C in a terminal reaches every process of the group. */
  interrupt(): void;
  /** The end: the exit code, and standard output as bytes. */
  ended: Promise<{ code: number | null; output: Buffer }>;
}

/** Runs a command in the copy, in the environment of a plain terminal without a network for npm. */
function command(program: string, args: string[], settings: Record<string, string> = {}): Command {
  const { HOME = root, PATH = '' } = process.env;
  const path = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const npm = { npm_config_offline: 'true', npm_config_cache: join(root, 'npm'), npm_config_update_notifier: 'false' };
  const env = { HOME, PATH: path.join(delimiter), CAMKET_HOME: home, PORT: '0', ...npm, ...settings };
  const child = spawn(program, args, { cwd: copy, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const output: Buffer[] = [];
  const both: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => both.push(bytes));
  const said = () => Buffer.concat(both).toString('utf8');
  const ended = once(child, 'close').then(([code]) => ({ code, output: Buffer.concat(output) }));
  return {
    said,
    async line(pattern) {
      let over = false;
      ended.then(
        () => {
          over = true;
        },
        () => {},
      );
      for (;;) {
        const found = pattern.exec(said());
        if (found) return found;
        if (over) throw new Error(`ended without ${pattern}:\n${said()}`);
        await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
      }
    },
    interrupt: () => void process.kill(-(child.pid ?? 0), 'SIGINT'),
    ended,
  };
}

async function databaseMark(): Promise<ProcessMark> {
  return JSON.parse(await readFile(join(home, 'database', 'run.json'), 'utf8')).database;
}

/** Nothing of a run is left: no database process of `mark`, no file that names one. */
async function expectNothingRuns(mark?: ProcessMark): Promise<void> {
  if (mark) expect(isAlive(mark)).toBe(false);
  const left = (await readdir(join(home, 'database'))).filter((name) => /lock|run\.json/.test(name));
  expect(left).toEqual([]);
}

describe('wrong settings and seed files stop a start before it touches the database', () => {
  test('all wrong settings are listed', async () => {
    const start = command('npm', ['start'], { PORT: 'abc', NEO4J_USERNAME: 'x' });
    expect((await start.ended).code).toBe(1);
    const lines = start.said().split('\n');
    expect(lines).toContain('PORT is not a port, a whole number from 0 to 65535');
    expect(lines).toContain(
      'NEO4J_USERNAME is set, but NEO4J_URI is missing; set both, or neither for the embedded database',
    );
    expect(lines).toContain('BAD_SETTINGS: 2 settings are wrong in the environment.');
    await expect(stat(join(home, 'database'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a fault in a seed file is named with its line and what was probably meant', async () => {
    const file = join(copy, AGREEMENT);
    const right = await readFile(file, 'utf8');
    await writeFile(file, right.replace('{ org: org:viettel,', '{ org: org:vietel,'));
    const number = right.split('\n').findIndex((line) => line.includes('{ org: org:viettel,')) + 1;
    const start = command('npm', ['start']);
    const { code } = await start.ended;
    await writeFile(file, right);
    expect(code).toBe(1);
    expect(start.said()).toContain(
      `\n${AGREEMENT}:${number} parties[1].org: unknown organisation "org:vietel"; did you mean "org:viettel"?\n`,
    );
    expect(start.said()).toContain('BAD_SEEDS: The seed files have a fault; nothing was loaded.');
    await expect(stat(join(home, 'database'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('npm start', { timeout: 180_000 }, () => {
  let server: Command;
  let url: string;
  let database: ProcessMark;
  const get = async (path: string) => fetch(url + path);

  async function start(): Promise<void> {
    server = command('npm', ['start']);
    url = (await server.line(/^GraphQL +(http:\S+)\/graphql$/m))[1] ?? '';
    await server.line(/Ctrl-C stops all of it/);
    database = await databaseMark();
  }

  async function stop(): Promise<void> {
    server.interrupt();
    await server.ended;
    await expect(get('/health/live')).rejects.toThrow();
    await expectNothingRuns(database);
  }

  test('loads the seeds and says where to go', async () => {
    await start();
    expect(server.said()).toMatch(/^Data set [0-9a-f]{12}: [1-9]\d* changes/m);
    expect(server.said()).toContain(`Playground  ${url}/playground/`);
    expect(isAlive(database)).toBe(true);
  });

  test('is ready, with the version of the data set', async () => {
    const ready = await get('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ok',
      dataset: { version: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('answers who signed: two people, and nobody where an article shows only who spoke', async () => {
    const query =
      'query ($ids: [ID!]) { agreements(where: { id: { in: $ids } }, sort: [{ id: ASC }]) {' +
      ' id signatories(sort: [{ id: ASC }]) { name } } }';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query,
        variables: { ids: ['agreement:phu-tho-viettel-2025', 'agreement:tuyen-quang-viettel-2022'] },
      }),
    });
    expect(await response.json()).toMatchObject({
      data: {
        agreements: [
          { id: 'agreement:phu-tho-viettel-2025', signatories: [{ name: 'Tào Đức Thắng' }, { name: 'Trần Duy Đông' }] },
          { id: 'agreement:tuyen-quang-viettel-2022', signatories: [] },
        ],
      },
    });
  });

  test('serves the playground', async () => {
    const page = await get('/playground/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<script');
  });

  test('ends on Ctrl-C with its port and its database', stop);

  test('a second start has nothing to change', async () => {
    await start();
    expect(server.said()).toMatch(/^Data set [0-9a-f]{12}: 0 changes\.$/m);
  });

  test('npx camket dump, beside it, writes the bytes whose hash is the version, and leaves it running', async () => {
    const dump = command('npx', ['camket', 'dump']);
    const { code, output } = await dump.ended;
    expect({ code, said: code === 0 ? '' : dump.said() }).toEqual({ code: 0, said: '' });
    const version = createHash('sha256').update(output).digest('hex');
    expect(await (await get('/health/ready')).json()).toMatchObject({ dataset: { version } });
    expect(dump.said()).toContain(`dataset ${version}`);
    await stop();
  });

  test('on a port that is taken says so, and stops the database again', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const start = command('npm', ['start'], { PORT: String(port) });
    const bolt = await start.line(/embedded database is ready \(port (\d+)/);
    const { code } = await start.ended;
    other.close();
    expect(code).toBe(1);
    expect(start.said()).toContain(`PORT_TAKEN: Port ${port} is taken.`);
    await expect(fetch(`http://127.0.0.1:${bolt[1]}`)).rejects.toThrow();
    await expectNothingRuns();
  });
});

test.each([
  ['npx', ['camket', 'check']],
  ['npm', ['run', 'camket', '--', 'check']],
])('%s %j runs the project’s own command line, without a network', async (program, args) => {
  const check = command(program, args);
  const { code } = await check.ended;
  expect(check.said()).toMatch(/^\d+ files are right/m);
  expect(code).toBe(0);
});
