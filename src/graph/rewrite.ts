// The library's statements as they are run: the same rows, read from fewer.
import { limitFirst } from './limit-first.ts';

/** What everything has of whose kind anything has it, and an index behind it. */
const OF_ALL = ['id', 'sortKey', 'agreementCount', 'degree', 'pageRank'];

const ORDER = new RegExp(`^ORDER BY this\\.(${OF_ALL.join('|')}) (?:ASC|DESC)`, 'm');
const START = /^MATCH \(this:(\w+)\)$/m;

/**
 * The same statement with a list of Query in the order of an index, where one of that order is: so no more is read than is
 * kept. An index has what has the property; that everything has it, Neo4j Community can't be told once for all.
 */
export function inIndexOrder(statement: string): string {
  const property = ORDER.exec(statement)?.[1];
  return property ? statement.replace(START, `MATCH (this:$1 WHERE this.${property} IS NOT NULL)`) : statement;
}

/** The branches of a thing's types that read its own properties alone, beside each other. */
const BRANCHES =
  /WITH \*\n *MATCH \((\w+)\)\n *WHERE \1:\w+\n *WITH \1 \{.*\} AS (\w+)\n *RETURN \2(?:\n *UNION\n *WITH \*\n *MATCH \(\1\)\n *WHERE \1:\w+\n *WITH \1 \{.*\} AS \2\n *RETURN \2)+/g;
const BRANCH = /WHERE \w+:(\w+)\n *WITH (.*) AS \w+$/gm;

/** The same statement with such branches as one: a thing is of one type. */
export const inOneBranch = (statement: string): string =>
  statement.replaceAll(BRANCHES, (branches: string, thing: string, name: string) => {
    const types = [...branches.matchAll(BRANCH)];
    const labels = types.map(([, label]) => label).join('|');
    const cases = types.map(([, label, row]) => `WHEN ${thing}:${label} THEN ${row}`).join(' ');
    const indent = '\n'.concat(/\n( *)/.exec(branches)?.[1] ?? '');
    return [
      'WITH *',
      `MATCH (${thing})`,
      `WHERE ${thing}:${labels}`,
      `WITH CASE ${cases} END AS ${name}`,
      `RETURN ${name}`,
    ].join(indent);
  });

/** A statement of the library as it is run. */
export const rewrite = (statement: string): string => inOneBranch(inIndexOrder(limitFirst(statement)));
