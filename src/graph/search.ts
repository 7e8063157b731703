// Asks the full-text indexes for things that may fit a searched text: one statement, so many of each kind at most.
import { type Candidate, type Hit, mayHaveTypo, rankHits } from '../domain/search.ts';
import { type Form, type SearchedLabel, searchedForms } from '../domain/search-text.ts';
import { searchIndex } from './indexes.ts';
import { type Readable, readOnce } from './read.ts';

/** At most so many of a kind are looked at. */
export const MAX_CANDIDATES = 100;

/** Finds up to `limit` things in each of some indexes. */
export const CANDIDATES = `
  UNWIND $kinds AS kind
  CALL (kind) {
    CALL db.index.fulltext.queryNodes(kind.index, $lucene, {limit: toInteger($limit)}) YIELD node
    RETURN node
  }
  RETURN kind.label AS kind, node.id AS id, node.searchNames AS names, node.searchLabel AS label,
  coalesce(node.sortKey, node.searchLabel) AS sortKey, coalesce(node.searchEnded, false) AS hasEnded`;

export interface Found {
  /** All that fit, best first. */
  hits: Hit[];
  /** Whether nothing that may fit was left out. */
  isComplete: boolean;
}

/** Things of some kinds that a text fits; what is asked of one statement in `timeout` milliseconds. */
export async function findThings(
  graph: Readable,
  text: string,
  kinds: readonly SearchedLabel[],
  timeout: number,
): Promise<Found> {
  const lucene = luceneQuery(text);
  if (lucene === undefined) return { hits: [], isComplete: true };
  const indexes = kinds.map((label) => ({ label, index: searchIndex(label) }));
  const asked = { kinds: indexes, lucene, limit: MAX_CANDIDATES };
  const { records } = await readOnce(graph, CANDIDATES, asked, timeout);
  const candidates = records.map((record) => record.toObject() as Candidate);
  const isFull = (kind: SearchedLabel) => candidates.filter((each) => each.kind === kind).length >= MAX_CANDIDATES;
  return { hits: rankHits(text, candidates), isComplete: !kinds.some(isFull) };
}

/**
 * What Lucene is asked: every word, as written or with short forms written out; best in a name as it is, then begun, then
 * in what the thing is known by, then with a typo. Words are letters and digits in lower case, so none of the searched
 * text is syntax. Undefined where it has no word.
 */
export function luceneQuery(text: string): string | undefined {
  const forms = searchedForms(text).filter(({ words }) => words.length > 0);
  if (forms.length === 0) return undefined;
  const marked = new Set(forms.flatMap(({ words }) => words.map(({ key }) => `searchText:${key.normalize('NFC')}^4`)));
  return `+(${forms.map(allWords).join(' ')}) ${[...marked].join(' ')}`;
}

function allWords({ words, isJoined }: Form): string {
  const clauses = words.map((word, index) => {
    const { folded } = word;
    const isUnfinished = !isJoined && index === words.length - 1 && (index > 0 || folded.length > 1);
    const ways = [
      `searchFolded:${folded}^8`,
      `searchContext:${folded}`,
      ...(isUnfinished ? [`searchFolded:${folded}*^4`, `searchContext:${folded}*`] : []),
      ...(mayHaveTypo(word) ? [`searchFolded:${folded}~1`] : []),
    ];
    return `+(${ways.join(' ')})`;
  });
  return `(${[...new Set(clauses)].join(' ')})`;
}
