// The library's statements build every row of a nested list, with all that is nested in it in turn, before they keep the
// first few. Here the few are chosen first: the same rows, in a fraction of the time where a thing has many links.
//
//   WITH DISTINCT v                           WITH DISTINCT v
//                                             WITH v ORDER BY v.id ASC LIMIT $most
//   CALL (v) { … RETURN collect(x) AS y }     CALL (v) { … RETURN collect(x) AS y }
//   WITH v { .id, list: y } AS v              WITH v { .id, list: y } AS v
//   ORDER BY v.id ASC                         ORDER BY v.id ASC
//   LIMIT $most                               RETURN collect(v) AS w
//   RETURN collect(v) AS w
//
// Only what is written exactly so is changed: one row for each row in every CALL, and an order by stored properties alone.

/** Each row is one of a nested list; or what a statement of our own found, which the library names anew. */
const START = /^ *WITH (?:DISTINCT |\w+ AS )(\w+)$/;
const ORDER = /^ *ORDER BY (.+)$/;
const PAGE = /^ *(?:SKIP|LIMIT) \$\w+$/;
/** A subquery of one row ends so. */
const ONE_ROW = /^ *RETURN (?:head\()?collect\(.*\) AS \w+$/;
/** Or so, where it is a connection: of all edges, gathered in a row before. */
const CONNECTION = /^ *RETURN \{edges: .*\} AS \w+$/;
const EDGES = /^ *WITH collect\(\{node: \w+, relationship: \w+\}\) AS edges$/;

const indentOf = (line: string): number => line.search(/\S/);

/** The same statement with the limits of nested lists before what is nested in these. */
export function limitFirst(statement: string): string {
  const lines = statement.split('\n').filter((line) => line.trim() !== '');
  const changed = [...lines];
  for (const [index, line] of lines.entries()) {
    const variable = START.exec(line)?.[1];
    if (variable === undefined) continue;
    const end = afterCalls(lines, index + 1, indentOf(line));
    if (end === index + 1) continue; // nothing is nested
    const found = pageAt(lines, end, variable);
    if (!found) continue;
    changed[index] =
      `${line}\n${' '.repeat(indentOf(line))}WITH ${variable} ${[...found.order, ...found.page].join(' ')}`;
    for (const place of found.places) changed[place] = '';
  }
  return changed.filter((line) => line !== '').join('\n');
}

/** The first line from `index` on that belongs to no subquery of one row. */
function afterCalls(lines: readonly string[], index: number, indent: number): number {
  let next = index;
  while (lines[next]?.trimStart().startsWith('CALL (') && indentOf(lines[next] ?? '') === indent) {
    const close = lines.findIndex((line, i) => i > next && indentOf(line) === indent);
    if (lines[close]?.trim() !== '}' || !isOneRow(lines.slice(next + 1, close))) return index;
    next = close + 1;
  }
  return next;
}

function isOneRow(body: readonly string[]): boolean {
  const end = body.at(-1) ?? '';
  return ONE_ROW.test(end) || (CONNECTION.test(end) && body.some((line) => isBeside(line, end) && EDGES.test(line)));
}

const isBeside = (a: string, b: string): boolean => indentOf(a) === indentOf(b);

/** The order and the page that are put after a projection of `variable`, and at which lines the page is. */
function pageAt(lines: readonly string[], index: number, variable: string) {
  const [, projected] = new RegExp(`^ *WITH ${variable} \\{ (.*) \\} AS ${variable}$`).exec(lines[index] ?? '') ?? [];
  if (projected === undefined) return undefined;
  const order = ORDER.exec(lines[index + 1] ?? '')?.[1];
  const places: number[] = [];
  for (let at = index + (order === undefined ? 1 : 2); PAGE.test(lines[at] ?? ''); at++) places.push(at);
  const isStored = (term: string) => {
    const [, owner, name] = /^(\w+)\.(\w+) (?:ASC|DESC)$/.exec(term) ?? [];
    const has = (key: string) => new RegExp(`(?:^|, )${key}(?:[,:]|$)`).test(projected);
    return owner === variable && has(`\\.${name}`) && !has(`${name}`);
  };
  if (places.length === 0 || !(order?.split(', ').every(isStored) ?? true)) return undefined;
  return {
    order: order === undefined ? [] : [`ORDER BY ${order}`],
    page: places.map((at) => lines[at]?.trim()),
    places,
  };
}
