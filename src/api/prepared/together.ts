// A thing by its id, with all that is nested in it: where some are being read, those asked for meanwhile by the same statement
// wait for one of these to come, and are read together. To send, begin and end a statement costs the database and the driver
// more than to read a thing. Nobody waits long: neither for others to come nor for one that takes long.
import type { ApiContext } from '../apollo.ts';

type Reader = Pick<ApiContext['reader'], 'run'>;
export type Rows = Awaited<ReturnType<Reader['run']>>['records'];
type Parameters = Readonly<Record<string, unknown>>;

/** So many statements are under way before others wait. */
const UNDER_WAY = 2;
/** At most so many things are read by one statement. */
const MOST = 16;
/** Nobody waits longer for others, in milliseconds. */
const LONGEST_WAIT = 10;
/** A statement for several that takes longer, in milliseconds, is ended, and each thing is read by itself. */
const LONGEST = 500;

/** As the library writes it: a row for each thing, the only one on its page, which has one row at least. */
const FOR_ONE =
  /^(CYPHER 5\nMATCH \(this:\w+\))\nWHERE this\.id = \$(\w+)\n(?:WITH \*\nLIMIT \$\w+\n)?((?:CALL \(this\) \{\n(?: .*\n)+\}\n)*RETURN this \{.*\} AS this)$/;

/** A statement for one thing by its id as one for several, whose rows have the `id` too; undefined where it is another. */
export function forSeveral(statement: string): { statement: string; parameter: string } | undefined {
  const [, match, parameter, rest] = FOR_ONE.exec(statement) ?? [];
  if (!match || !parameter || !rest || new RegExp(`\\$${parameter}\\b`).test(rest)) return undefined;
  return { statement: `${match}\nWHERE this.id IN $asked.ids\n${rest}, this.id AS id`, parameter };
}

/** How a thing is read by its id. */
export interface ById {
  /** The parameter that has the id. */
  parameter: string;
  /** The rows of the statement for one; all parameters but the id are the same each time. */
  read(reader: Reader, parameters: Parameters): Promise<Rows>;
}

interface Waiting {
  reader: Reader;
  parameters: Parameters;
  id: string;
  answer(rows: Rows | Promise<Rows>): void;
}

/** How a statement for one thing by its id is read with those that others ask for; undefined where it is another. */
export function readTogether(statement: string): ById | undefined {
  const several = forSeveral(statement);
  if (!several) return undefined;
  const { parameter, statement: ofSeveral } = several;
  let underWay = 0;
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function run(...[reader, parameters, text, timeout]: [Reader, Parameters, string?, number?]): Promise<Rows> {
    underWay += 1;
    try {
      return (await reader.run(text ?? statement, parameters, timeout)).records;
    } finally {
      underWay -= 1;
      if (underWay < UNDER_WAY) send();
    }
  }

  function send(): void {
    clearTimeout(timer);
    const group = waiting;
    waiting = [];
    const [first] = group;
    if (!first) return;
    if (group.length === 1) {
      first.answer(run(first.reader, first.parameters));
      return;
    }
    const { [parameter]: _, ...same } = first.parameters;
    const asked = { ids: [...new Set(group.map(({ id }) => id))] };
    run(first.reader, { ...same, asked }, ofSeveral, LONGEST).then(
      (rows) => {
        const byId = Map.groupBy(rows, (row) => row.get('id'));
        for (const { id, answer } of group) answer(byId.get(id) ?? []);
      },
      // Whatever it was, it concerns one of them.
      () => {
        for (const { reader, parameters, answer } of group) answer(run(reader, parameters));
      },
    );
  }

  return {
    parameter,
    read(reader, parameters) {
      if (underWay < UNDER_WAY) return run(reader, parameters);
      return new Promise((answer) => {
        waiting.push({ reader, parameters, id: String(parameters[parameter]), answer });
        if (waiting.length === 1) timer = setTimeout(send, LONGEST_WAIT);
        else if (waiting.length === MOST) send();
      });
    },
  };
}
