// The analyst's tables: rows of counts and ids, each table by one statement that the database plans once.
import { type Readable, readOnce } from './read.ts';
import { COMMON } from './statements/common.ts';
import { TABLES } from './statements/tables.ts';

const STATEMENTS = { commonPartners: COMMON, ...TABLES } as const;

// The database plans a statement anew for other types of parameters, null among them: in one map they are always one.
const IN_MAP = /\$(\w+)/g;

export type Table = keyof typeof STATEMENTS;

export const TABLE_NAMES = Object.keys(STATEMENTS) as Table[];

/** The text of a table's statement, whose one parameter is `asked`: the arguments of its query. */
export const statementOf = (table: Table): string => STATEMENTS[table].replaceAll(IN_MAP, '$asked.$1');

/** The rows of a table up to the end of the page asked for; what is asked of the database in `timeout` milliseconds. */
export async function readTable(
  graph: Readable,
  table: Table,
  parameters: Record<string, unknown>,
  timeout: number,
): Promise<Record<string, unknown>[]> {
  const { records } = await readOnce(graph, statementOf(table), { asked: parameters }, timeout);
  return records.map((record) => record.get('row'));
}

/** Has the database plan every table, which takes seconds, so that whoever asks first need not wait. */
export async function planTables(graph: Readable): Promise<void> {
  const none = { ids: [], provinces: [], organisation: '', limit: 0, offset: 0 };
  for (const table of TABLE_NAMES) await readTable(graph, table, none, 60_000);
}
