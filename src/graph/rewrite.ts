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

/** A statement of the library as it is run. */
export const rewrite = (statement: string): string => inIndexOrder(limitFirst(statement));
