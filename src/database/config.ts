// How the embedded Neo4j is set: its neo4j.conf and the options of its Java.
import { mkdir, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { writeLogConfig } from './log-config.ts';

const MB = 1024 * 1024;

/** Writes `folder`/conf, with neo4j.conf for a database that answers on this Bolt port of the loopback address only. */
export async function writeConfig(folder: string, port: number): Promise<void> {
  const { pageCache, transactions } = memoryFor(machineMemory());
  const lines = [
    '# Written anew at every start by src/database/config.ts; changes are lost.',
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'db.logs.query.enabled=OFF',
    `server.memory.pagecache.size=${pageCache}m`,
    `dbms.memory.transaction.total.max=${transactions}m`,
    '# A query that runs away, or waits for a lock, ends and frees what it holds. Loads say themselves how long they take.',
    'db.transaction.timeout=5s',
    'db.lock.acquisition.timeout=5s',
    '# What was written is found by the very next search.',
    'db.index.fulltext.eventually_consistent=false',
    '# A small graph that the seeds can bring back: 256 MB log files, kept for two days, would be most of the disk used.',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=16m',
    'db.tx_log.rotation.retention_policy=64m size',
    '# Bolt would wait twice 5 s for nothing, after the stores are closed, at every stop.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ];
  await mkdir(join(folder, 'conf'), { recursive: true });
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`, { mode: 0o600 });
  await writeLogConfig(folder);
}

/** The arguments of `java` that run Neo4j Community; `homeArgument` among them tells whose process it is. */
export function javaArguments(folder: string, jars: string): string[] {
  const { heap } = memoryFor(machineMemory());
  return [
    `-Xms${Math.min(heap, 1024)}m`, // it grows where it is needed
    `-Xmx${heap}m`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError', // dead and restarted is better than half alive
    '-XX:-UsePerfData',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(folder),
    `--config-dir=${join(folder, 'conf')}`,
  ];
}

/** The argument that only the database of this folder has on its command line. */
export function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

/**
 * The environment of our Java processes: nothing of ours is handed on, and a path such as /home/Đức is read as UTF-8
 * even where the locale is plain C, as under systemd or in a container.
 */
export function javaEnvironment(folder: string): Record<string, string> {
  return { LC_ALL: 'C.UTF-8', NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') };
}

/** MB of memory that this machine, or the container that we are in, has. */
function machineMemory(): number {
  const limit = process.constrainedMemory(); // a container's; 0 or huge without one
  return (limit > 0 ? Math.min(limit, totalmem()) : totalmem()) / MB;
}

/**
 * MB of the machine's `total` that the database may take. The heap, in which a load is one transaction: a quarter of what
 * is beyond 4 GB, and an eighth of all at least, so that a laptop keeps its memory; the page cache half as much. Of the
 * heap transactions take two fifths, since a commit takes as much again, which Neo4j does not count.
 */
export function memoryFor(total: number): { heap: number; pageCache: number; transactions: number } {
  const heap = clamp(Math.max(total / 8, (total - 4096) / 4), 512, 16_384);
  return { heap, pageCache: Math.round(heap / 2), transactions: Math.round(heap * 0.4) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(Math.max(value, low), high));
}
