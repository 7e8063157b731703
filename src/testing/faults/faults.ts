// The faults. Each one does something bad to real processes, looks at what came of it, and says it in a line; it throws
// where that is not as it should be.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Answer, expectHonest, firstGood, startReaders, tally } from './readers.ts';
import { expectCode, expectOneLine, meteredWay, type Run, type Served, type Stage, type Way } from './stage.ts';

export interface Extent {
  /** At how many points of a load something is killed. */
  points: number;
  /** Milliseconds for which a database stays away. */
  away: number;
}

/** Thrown by a fault that can't be done on this machine. */
export class Skipped extends Error {}

export interface Fault {
  name: string;
  /** What was seen. */
  run(stage: Stage, extent: Extent): Promise<string>;
}

const BACK_WITHIN = 15_000; // milliseconds from the database's return to the first good answer
const WARM_WITHIN = 60_000; // a Neo4j that has just started plans every question anew
const GONE = ['DATABASE_UNREACHABLE'];
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** After whatever happened: the database holds one of the two data sets whole, and a load makes it the plain one again. */
async function expectWhole(stage: Stage, settings: Record<string, string>): Promise<string> {
  const { versions, plain } = stage.folders;
  const held = await stage.dump(settings);
  const name = held === versions.plain ? 'the old one' : held === versions.changed ? 'the new one' : undefined;
  if (name === undefined) throw new Error(`the database holds a mixture, ${held}`);
  const again = await stage.load(plain, settings);
  if (again !== versions.plain) throw new Error(`loaded again, the dump is ${again}, not ${versions.plain}`);
  return name;
}

/** Kills something at several points of loads of the changed seeds, counted in bytes sent to the database. */
async function atPointsOfLoad(
  stage: Stage,
  { points }: Extent,
  start: (way: Way) => Run,
  strike: (loader: Run) => Promise<void>,
): Promise<string> {
  const direct = await stage.startDatabase();
  const settings = stage.settingsFor(direct);
  await stage.load(stage.folders.plain, settings);
  const measured = await meteredWay(direct);
  await stage.load(stage.folders.changed, stage.settingsFor(measured.address));
  const whole = measured.sent();
  measured.close();
  await stage.load(stage.folders.plain, settings);
  const found: string[] = [];
  for (let point = 0; point < points; point++) {
    const share = 1 - 0.95 * (1 - (point + 0.5) / points) ** 3; // closer and closer to the commit
    const way = await meteredWay(direct);
    const loader = start(way);
    await Promise.race([way.reached(Math.round(share * whole)), loader.ended]);
    await strike(loader);
    way.close();
    await stage.startDatabase(); // back, where it was killed
    found.push(await expectWhole(stage, settings));
  }
  return `${points} points of a load (${Math.round(whole / 1024)} KB): ${counted(found)}`;
}

function counted(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `${names.filter((other) => other === name).length} × ${name}`).join(', ');
}

/** A server that uses the stage's database as somebody else's, while readers ask it. */
async function whileRead(
  stage: Stage,
  settings: Record<string, string>,
  work: (server: Served, answers: readonly Answer[]) => Promise<string>,
): Promise<string> {
  const server = await stage.serve(settings);
  const readers = startReaders(server.url);
  try {
    await firstGood(readers.answers, 0, WARM_WITHIN);
    const seen = await work(server, readers.answers);
    const slowest = expectHonest(await readers.stop());
    if (server.child.exitCode !== null) throw new Error('the server has ended');
    return `${seen}; ${tally(readers.answers)}${slowest > 0 ? `, the slowest error after ${seconds(slowest * 1000)}` : ''}`;
  } finally {
    await readers.stop();
    server.child.kill('SIGTERM');
    await server.ended;
  }
}

const killedInLoad: Fault = {
  name: 'kill -9 of the database in the middle of a load',
  run: (stage, extent) => {
    const start = (way: Way) => {
      return stage.camket(['load', '--seeds', stage.folders.changed], stage.settingsFor(way.address));
    };
    return atPointsOfLoad(stage, extent, start, async (loader) => {
      await stage.killDatabase();
      const { code } = await loader.ended;
      if (code !== 0) await expectOneLine(loader, GONE); // 0: it was done just before
    });
  },
};

const serverKilledInLoad: Fault = {
  name: 'kill -9 of the server in the middle of a load',
  // The server loads the project's own seeds when it starts: the changed ones lie in the database before.
  async run(stage, extent) {
    const { plain, changed } = stage.folders;
    const [own, turned] = [{ ...stage.folders }, { plain: changed, changed: plain }];
    Object.assign(stage.folders, turned, { versions: { plain: own.versions.changed, changed: own.versions.plain } });
    try {
      const start = (way: Way) => stage.node('src/main.ts', [], stage.settingsFor(way.address));
      return await atPointsOfLoad(stage, extent, start, async (server) => {
        server.child.kill('SIGKILL');
        await server.ended;
      });
    } finally {
      Object.assign(stage.folders, own);
    }
  },
};

const killedWhileRead: Fault = {
  name: 'kill -9 of the embedded database under readers',
  async run(stage) {
    const home = await stage.furnish(join(stage.root, 'own'));
    return whileRead(stage, { CAMKET_HOME: home }, async (_server, answers) => {
      await stage.killDatabase(home);
      const killed = performance.now();
      const back = await untilBack(stage, home);
      const good = await firstGood(answers, back, BACK_WITHIN);
      return `started again by the server after ${seconds(back - killed)}, read ${seconds(good.asked + good.took - back)} later`;
    });
  },
};

/** When the database of a home answers again, of performance.now(). */
async function untilBack(stage: Stage, home: string): Promise<number> {
  const deadline = performance.now() + 90_000;
  for (;;) {
    if (await stage.answers(home)) return performance.now();
    if (performance.now() > deadline) throw new Error('nobody has started the database again within 90 s');
    await wait(200);
  }
}

const gone: Fault = {
  name: 'the database is gone for a while',
  async run(stage, { away }) {
    const settings = stage.settingsFor(await stage.startDatabase());
    await stage.load(stage.folders.plain, settings);
    const seen = await whileRead(stage, settings, async (_server, answers) => {
      await stage.killDatabase();
      await wait(away);
      await stage.startDatabase();
      const back = performance.now();
      const good = await firstGood(answers, back, BACK_WITHIN);
      return `away for ${seconds(away)}, read ${seconds(good.asked + good.took - back)} after its return`;
    });
    await expectWhole(stage, settings);
    return seen;
  },
};

const hung: Fault = {
  name: 'the database hangs (SIGSTOP) for a while',
  async run(stage, { away }) {
    const settings = stage.settingsFor(await stage.startDatabase());
    return whileRead(stage, settings, async (_server, answers) => {
      const { pid } = await stage.databaseMark();
      process.kill(pid, 'SIGSTOP');
      await wait(away);
      process.kill(pid, 'SIGCONT');
      const back = performance.now();
      const good = await firstGood(answers, back, BACK_WITHIN);
      return `hung for ${seconds(away)}, read ${seconds(good.asked + good.took - back)} afterwards`;
    });
  },
};

const wrongPassword: Fault = {
  name: 'a wrong password',
  async run(stage) {
    const settings = { ...stage.settingsFor(await stage.startDatabase()), NEO4J_PASSWORD: 'not this one' };
    const runs = [
      stage.camket(['load'], settings),
      stage.camket(['dump'], settings),
      stage.node('src/main.ts', [], settings),
    ];
    for (const run of runs) {
      await expectOneLine(run, ['DATABASE_REFUSED']);
      if (run.said().includes(settings.NEO4J_PASSWORD)) throw new Error('the password is shown');
    }
    return 'load, dump and server: DATABASE_REFUSED';
  },
};

const portTaken: Fault = {
  name: 'the port is taken',
  async run(stage) {
    const settings = stage.settingsFor(await stage.startDatabase());
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const PORT = String((other.address() as AddressInfo).port);
    const server = stage.node('src/main.ts', [], { ...settings, PORT });
    try {
      return `server: ${await expectOneLine(server, ['PORT_TAKEN'])}`;
    } finally {
      other.close();
    }
  },
};

const readOnly: Fault = {
  name: 'the data folder is read-only',
  async run(stage) {
    if (process.getuid?.() !== 0) {
      const home = join(stage.root, 'read-only');
      await mkdir(home);
      await chmod(home, 0o500);
      return `load: ${await expectOneLine(stage.camket(['load'], { CAMKET_HOME: home }), ['FILE_FAULT'])}`;
    }
    // Root may write everywhere but on a disk that is read-only.
    return onDisk(stage, 64, async (disk) => {
      await promisify(execFile)('mount', ['-o', 'remount,ro', disk]);
      const load = stage.camket(['load'], { CAMKET_HOME: join(disk, 'home') });
      const server = stage.node('src/main.ts', [], { CAMKET_HOME: join(disk, 'home') });
      const codes = [await expectOneLine(load, ['FILE_FAULT']), await expectOneLine(server, ['FILE_FAULT'])];
      await promisify(execFile)('mount', ['-o', 'remount,rw', disk]);
      return `load: ${codes[0]}, server: ${codes[1]}`;
    });
  },
};

/** Does work on a small disk of its own. */
async function onDisk(stage: Stage, megabytes: number, work: (disk: string) => Promise<string>): Promise<string> {
  const disk = join(stage.root, `disk-${megabytes}`);
  await mkdir(disk);
  try {
    await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'camket-faults', disk]);
  } catch {
    throw new Skipped('a small disk needs the right to mount one (root)');
  }
  try {
    await stage.furnish(join(disk, 'home'));
    return await work(disk);
  } finally {
    await promisify(execFile)('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

const noRoom: Fault = {
  name: 'the disk is full at the start',
  run: (stage) =>
    onDisk(stage, 8, async (disk) => {
      const load = stage.camket(['load'], { CAMKET_HOME: join(disk, 'home') });
      return `load: ${await expectOneLine(load, ['FILE_FAULT'])}`;
    }),
};

const full: Fault = {
  name: 'the disk fills up under readers and a load',
  run: (stage) =>
    onDisk(stage, 256, async (disk) => {
      const home = join(disk, 'home');
      const settings = { CAMKET_HOME: home };
      const ballast = join(disk, 'ballast');
      return whileRead(stage, settings, async (_server, answers) => {
        await writeFile(ballast, Buffer.alloc(0));
        await promisify(execFile)('sh', ['-c', 'cat /dev/zero > "$0" 2>/dev/null || true', ballast]);
        // By way of the address, so that it is the database that meets the full disk, in the middle of the load.
        const load = stage.camket(
          ['load', '--seeds', stage.folders.changed],
          stage.settingsFor(await stage.addressOf(home)),
        );
        const code = await expectOneLine(load, GONE);
        const own = await expectOneLine(stage.camket(['load'], settings), ['FILE_FAULT']);
        await wait(2_000);
        await rm(ballast);
        const room = performance.now();
        const good = await firstGood(answers, room, 30_000);
        const held = await expectWhole(stage, settings);
        return `load: ${code}, of the home: ${own}; read ${seconds(good.asked + good.took - room)} after there was room; it held ${held}`;
      });
    }),
};

const twoLoaders: Fault = {
  name: 'two loaders at once',
  async run(stage) {
    const settings = stage.settingsFor(await stage.startDatabase());
    await stage.load(stage.folders.plain, settings);
    const { plain, changed } = stage.folders;
    const loaders = [changed, plain, changed].map((folder) => stage.camket(['load', '--seeds', folder], settings));
    for (const loader of loaders) expectCode(loader, (await loader.ended).code, 0);
    return `${loaders.length} of two data sets, all end well; it held ${await expectWhole(stage, settings)}`;
  },
};

const terminated: Fault = {
  name: 'SIGTERM under load',
  async run(stage) {
    const settings = stage.settingsFor(await stage.startDatabase());
    await stage.load(stage.folders.plain, settings);
    const server = await stage.serve(settings);
    const readers = startReaders(server.url, 24);
    await firstGood(readers.answers, 0, WARM_WITHIN);
    await wait(1_000);
    server.child.kill('SIGTERM');
    const asked = performance.now();
    const { code } = await server.ended;
    const took = performance.now() - asked;
    const answers = await readers.stop();
    expectCode(server, code, 0);
    if (took > 15_000) throw new Error(`it ended after ${seconds(took)}`);
    const cut = answers.filter(({ what }) => what === 'cut');
    if (cut.length > 0)
      throw new Error(`${cut.length} answers were cut (${cut.map((answer) => answer.code).join(' ')})`);
    expectHonest(answers.filter(({ what }) => what !== 'refused'));
    const inFlight = answers.filter((answer) => answer.asked < asked && answer.asked + answer.took > asked);
    return `ended after ${seconds(took)} with code 0; ${inFlight.length} requests were in flight: ${tally(inFlight)}`;
  },
};

/** A module that a process of ours loads first: its clock is that of the file CLOCK_OFFSET, in milliseconds, off. */
const CLOCK = `
  import { readFileSync } from 'node:fs';
  const now = Date.now;
  const offset = () => { try { return Number(readFileSync(process.env.CLOCK_OFFSET, 'utf8')) || 0; } catch { return 0; } };
  const Right = Date;
  globalThis.Date = class Date extends Right {
    constructor(...args) { args.length === 0 ? super(now() + offset()) : super(...args); }
    static now() { return now() + offset(); }
  };`;

const clock: Fault = {
  name: 'the clock jumps',
  async run(stage) {
    const [module, file] = [join(stage.root, 'clock.mjs'), join(stage.root, 'offset')];
    await writeFile(module, CLOCK);
    await writeFile(file, '0');
    const YEAR = 365 * 86_400_000;
    const database = stage.settingsFor(await stage.startDatabase());
    const settings = { ...database, NODE_OPTIONS: `--import=file://${module}`, CLOCK_OFFSET: file };
    const seen = await whileRead(stage, settings, async (_server, answers) => {
      for (const offset of [YEAR, -20 * YEAR, 5_000, -5_000, 0]) {
        await writeFile(file, String(offset));
        await firstGood(answers, performance.now(), 5_000);
        const { plain, changed, versions } = stage.folders;
        if ((await stage.load(changed, settings)) !== versions.changed) throw new Error('another dump than before');
        if ((await stage.load(plain, settings)) !== versions.plain) throw new Error('another dump than before');
      }
      return "+1 year, -20 years, ±5 s, of server and loaders (not of Neo4j's Java): all read and load on";
    });
    return seen;
  },
};

/** All of them, in the order in which they are done. */
export const FAULTS: readonly Fault[] = [
  killedInLoad,
  serverKilledInLoad,
  killedWhileRead,
  gone,
  hung,
  wrongPassword,
  portTaken,
  readOnly,
  noRoom,
  full,
  twoLoaders,
  terminated,
  clock,
];

/** Those that are done on every run of the tests: the quick ones, and one of each kind of kill. */
export const SHORT: readonly Fault[] = [killedInLoad, gone, wrongPassword, portTaken, readOnly, twoLoaders, terminated];
