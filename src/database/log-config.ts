// How long the embedded Neo4j's own logs grow: each is turned over at its size, and few of the old ones are kept.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Neo4j's logs: the file, its largest size in MB, and how many older ones are kept beside it (`debug.log.01`, …). */
const LOGS = {
  DebugLog: { file: 'debug.log', size: 8, kept: 3 },
  SecurityLog: { file: 'security.log', size: 2, kept: 2 },
  UserLog: { file: 'neo4j.log', size: 2, kept: 2 },
} as const;

/** The most that all logs together may take on the disk, in MB. */
export const LOGS_AT_MOST = Object.values(LOGS).reduce((sum, { size, kept }) => sum + size * (kept + 1), 0);

/** Writes the two files of `folder`/conf that Neo4j reads the settings of its logs from. */
export async function writeLogConfig(folder: string): Promise<void> {
  const server = ['<Root level="INFO"><AppenderRef ref="DebugLog"/></Root>', own('QueryLogger'), own('HttpLogger')];
  server.push(
    '<Logger name="SecurityLogger" level="INFO" additivity="false"><AppenderRef ref="SecurityLog"/></Logger>',
  );
  const user = ['<Root level="INFO"><AppenderRef ref="UserLog"/></Root>'];
  await write(folder, 'server-logs.xml', ['DebugLog', 'SecurityLog'], server);
  await write(folder, 'user-logs.xml', ['UserLog'], user);
}

/** A log that nothing is written to: both of these are switched off. */
const own = (name: string): string => `<Logger name="${name}" level="OFF" additivity="false"/>`;

async function write(folder: string, name: string, logs: (keyof typeof LOGS)[], loggers: string[]): Promise<void> {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Written anew at every start by src/database/log-config.ts; changes are lost. -->',
    '<Configuration status="ERROR">',
    '<Appenders>',
    ...logs.map(appender),
    '</Appenders>',
    '<Loggers>',
    ...loggers,
    '</Loggers>',
    '</Configuration>',
  ];
  await writeFile(join(folder, 'conf', name), `${lines.join('\n')}\n`, { mode: 0o600 });
}

function appender(log: keyof typeof LOGS): string {
  const { file, size, kept } = LOGS[log];
  const pattern = '%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p %m%n';
  const path = `\${config:server.directories.logs}/${file}`;
  return [
    `<RollingRandomAccessFile name="${log}" fileName="${path}" filePattern="$${path}.%02i">`,
    log === 'DebugLog'
      ? `<Neo4jDebugLogLayout pattern="${pattern.replace('%m', '[%c{1.}] %m')}"/>`
      : `<PatternLayout pattern="${pattern}"/>`,
    `<Policies><SizeBasedTriggeringPolicy size="${size} MB"/></Policies>`,
    `<DefaultRolloverStrategy fileIndex="min" max="${kept}"/>`,
    '</RollingRandomAccessFile>',
  ].join('\n');
}
