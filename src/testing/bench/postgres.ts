// PostGraphile on PostgreSQL over the same made-up graph: the server of Debian, the package of the registry, neither part of
// this project. Both are looked for when the bench runs; where one can't be had, the peer is missing and the report says so.
import { execFileSync, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../database/launch.ts';
import type { Sizes } from './questions.ts';
import { writeImportFiles } from './rows.ts';

const POSTGRAPHILE = '5.1.5';

/** What a server of PostgreSQL needs where a whole machine is its own; the page cache of Neo4j is as large. */
const SETTINGS = { shared_buffers: '512MB', work_mem: '16MB', max_connections: '64', fsync: 'off', jit: 'off' };

const TABLES = `
  CREATE TABLE organisation (id text PRIMARY KEY, name text NOT NULL);
  CREATE TABLE person (id text PRIMARY KEY, name text NOT NULL);
  CREATE TABLE area (id text PRIMARY KEY, name text NOT NULL);
  CREATE TABLE agreement (id text PRIMARY KEY, title text NOT NULL, signed_on date NOT NULL);
  CREATE TABLE party (
    agreement_id text REFERENCES agreement, organisation_id text REFERENCES organisation,
    PRIMARY KEY (agreement_id, organisation_id));
  CREATE TABLE signature (
    agreement_id text REFERENCES agreement, person_id text REFERENCES person, PRIMARY KEY (agreement_id, person_id));
  CREATE TABLE covering (
    agreement_id text REFERENCES agreement, area_id text REFERENCES area, PRIMARY KEY (agreement_id, area_id));
  INSERT INTO organisation SELECT id, name FROM read_Organisation;
  INSERT INTO person SELECT id, name FROM read_Person;
  INSERT INTO area SELECT id, name FROM read_CooperationArea;
  INSERT INTO agreement SELECT id, title, signed_on::date FROM read_Agreement;
  INSERT INTO party SELECT end_id, start_id FROM read_PARTY_TO;
  INSERT INTO signature SELECT end_id, start_id FROM read_SIGNED;
  INSERT INTO covering SELECT start_id, end_id FROM read_COVERS;
  CREATE INDEX ON party (organisation_id, agreement_id);
  CREATE INDEX ON signature (person_id, agreement_id);
  CREATE INDEX ON covering (area_id, agreement_id);
  CREATE INDEX ON agreement (signed_on DESC, id);
  CREATE INDEX ON person USING gin (to_tsvector('simple', name));
  CREATE FUNCTION area_newest(area area, most int) RETURNS SETOF agreement LANGUAGE sql STABLE AS $$
    SELECT a.* FROM agreement a
    WHERE EXISTS (SELECT FROM covering c WHERE c.agreement_id = a.id AND c.area_id = area.id)
    ORDER BY a.signed_on DESC, a.id LIMIT most $$;
  CREATE FUNCTION search_people(text text) RETURNS SETOF person LANGUAGE sql STABLE AS $$
    SELECT * FROM person WHERE to_tsvector('simple', name) @@ plainto_tsquery('simple', text) LIMIT 10 $$;
  CREATE VIEW partner AS SELECT organisation_id AS id, count(*)::int AS count FROM party GROUP BY 1;
  COMMENT ON VIEW partner IS '@primaryKey id';
`;

export interface Postgres {
  port: number;
  pid: number;
  /** The folder in which the package is. */
  packages: string;
  stop(): void;
}

/** The programs of the newest PostgreSQL that Debian has installed. */
function programs(): string {
  const root = '/usr/lib/postgresql';
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest === undefined) throw new Error('PostgreSQL is not installed (apt-get install postgresql)');
  return join(root, newest, 'bin');
}

/** PostgreSQL refuses to run as root: its own user runs it then. */
function owner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Has npm bring the package, into a folder of its own. */
function fetchPackages(folder: string): void {
  if (existsSync(join(folder, 'node_modules/postgraphile'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `postgraphile@${POSTGRAPHILE}`];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Error('npm could not bring postgraphile');
}

/**
 * Starts PostgreSQL with the graph in it; `packages` is where npm's are kept.
 * @throws Error where the server or the package can't be had
 */
export async function openPostgres(sizes: Sizes, packages: string): Promise<Postgres> {
  const bin = programs();
  fetchPackages(packages);
  const folder = mkdtempSync(join(tmpdir(), 'camket-postgres-'));
  const user = owner();
  if ('uid' in user) chownSync(folder, user.uid, user.gid);
  const options: SpawnSyncOptions = { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] };
  const run = (program: string, args: string[], input = '') => {
    const { status } = spawnSync(join(bin, program), args, { ...options, input });
    if (status !== 0) throw new Error(`${program} ended with ${status}`);
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'bench', '-A', 'trust', '--locale=C.UTF-8']);
  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...settings];
  const server = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' });
  const stop = () => {
    server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    server.kill('SIGINT');
  };
  try {
    const address = [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'bench',
      '-d',
      'postgres',
      '-q',
      '-v',
      'ON_ERROR_STOP=1',
    ];
    for (let tries = 0; spawnSync(join(bin, 'pg_isready'), address.slice(0, 4)).status !== 0; tries++) {
      if (tries > 100) throw new Error('PostgreSQL does not answer');
      await new Promise((fulfil) => setTimeout(fulfil, 100));
    }
    const rows = join(folder, 'rows');
    mkdirSync(rows);
    const files = [...new Map([...writeImportFiles(rows, sizes).nodes, ...READ_LINKS])];
    const reading = files
      .filter(([name]) => TABLES.includes(`read_${name};`))
      .map(([name, file]) => {
        const [head = ''] = readFileSync(join(rows, file), 'utf8').split('\n', 1);
        const columns = head.split(',').map((column) => `${columnOf(column)} text`);
        return `CREATE UNLOGGED TABLE read_${name} (${columns});\n\\copy read_${name} FROM '${join(rows, file)}' CSV HEADER\n`;
      });
    const drop = files.map(([name]) => `DROP TABLE IF EXISTS read_${name};`);
    if ('uid' in user) execFileSync('chown', ['-R', 'postgres', rows]);
    run(
      'psql',
      address,
      `SET client_min_messages = warning;\n${reading.join('')}${TABLES}${drop.join('')}VACUUM ANALYZE;\n`,
    );
    rmSync(rows, { recursive: true });
    return { port, pid: server.pid ?? Number.NaN, packages, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

const READ_LINKS: [string, string][] = ['PARTY_TO', 'SIGNED', 'COVERS'].map((type) => [type, `${type}.csv`]);

/** `signedOnEarliest:date` → `signed_on_earliest`, `:START_ID` → `start_id`. */
const columnOf = (head: string): string => {
  const [name = '', type = ''] = head.split(':');
  return (name || type).replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase();
};
