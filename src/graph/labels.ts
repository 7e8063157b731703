// What kind of thing an id is of.
import { type Readable, readOnce } from './read.ts';

const LABELS_OF = `
  UNWIND $ids AS id
  MATCH (n:Thing {id: id})
  RETURN id, [label IN labels(n) WHERE label <> 'Thing'][0] AS label`;

/** The labels of the things that have one of these ids, by id; what is asked of the database in `timeout` milliseconds. */
export async function readLabels(
  graph: Readable,
  ids: readonly string[],
  timeout: number,
): Promise<Map<string, string>> {
  const { records } = await readOnce(graph, LABELS_OF, { ids }, timeout);
  return new Map(records.map((record) => [record.get('id'), record.get('label')]));
}
