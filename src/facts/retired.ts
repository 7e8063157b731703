// seeds/retired-ids.yaml: ids that stood for a thing once. They are kept, so that old links say what became of it.
import { z } from 'zod';
import { THING_ID } from '../domain/ids.ts';
import type { WritableGraph } from './fact-writer.ts';
import { text } from './format-values.ts';
import type { Fault, SeedFile } from './read.ts';

const thingId = z.string().regex(THING_ID, 'is not an id such as "org:viettel"');

export const retiredFile = z.strictObject({
  retiredIds: z.array(
    z.strictObject({
      id: thingId.meta({ description: 'the id that stands for nothing any more' }),
      mergedInto: thingId
        .optional()
        .meta({ description: 'the id that took its place; left out: the thing was taken out' }),
      retiredOn: z.iso.date('is not a day such as 2026-11-30'),
      reason: text.meta({ description: 'why, in a sentence of your own' }),
    }),
  ),
});

export type RetiredFile = z.output<typeof retiredFile>;
type Retired = RetiredFile['retiredIds'][number];

const byId = ({ retiredIds }: RetiredFile): Map<string, Retired> =>
  new Map(retiredIds.map((entry) => [entry.id, entry]));

/** The live id that a merged one leads to, over others that were merged in turn; undefined where it leads to none. */
function successorOf({ mergedInto }: Retired, retired: ReadonlyMap<string, Retired>): string | undefined {
  let current = mergedInto;
  for (let steps = 0; steps <= retired.size; steps++) {
    const next = current === undefined ? undefined : retired.get(current);
    if (next === undefined) return current;
    current = next.mergedInto;
  }
  return undefined;
}

/** An id is live or retired, once; a merged one leads to a live one of its kind. `live` has where ids are introduced. */
export function checkRetired(
  file: SeedFile<RetiredFile> | undefined,
  live: ReadonlyMap<string, { file: string; line: number }>,
  faults: Fault[],
): void {
  if (file === undefined) return;
  const retired = byId(file.content);
  const kindOf = (id: string) => id.slice(0, id.indexOf(':'));
  for (const [index, entry] of file.content.retiredIds.entries()) {
    const fault = (key: string, reason: string) => {
      const path = ['retiredIds', index, key];
      faults.push({ file: file.file, line: file.lineOf(path), path, reason });
    };
    const { id, mergedInto } = entry;
    const place = live.get(id);
    if (place) fault('id', `"${id}" is introduced at ${place.file}:${place.line}: take one of the two out`);
    if (retired.get(id) !== entry) fault('id', `"${id}" is retired twice; keep one of the two`);
    if (mergedInto === undefined) continue;
    const successor = successorOf(entry, retired);
    if (kindOf(mergedInto) !== kindOf(id)) fault('mergedInto', `"${mergedInto}" is of another kind than "${id}"`);
    else if (successor === undefined) fault('mergedInto', 'leads to no live id: what it leads to was itself retired');
    else if (!live.has(successor)) fault('mergedInto', `unknown id "${successor}"`);
  }
}

/** Writes a node for every retired id; of merged ones with the live id at the end of the way. */
export function writeRetired(graph: WritableGraph, file: RetiredFile): void {
  const retired = byId(file);
  for (const entry of retired.values()) {
    const { id, retiredOn, reason } = entry;
    const mergedInto = successorOf(entry, retired);
    graph.node('RetiredId', `retired:${id}`, { retired: id, mergedInto, retiredOn, reason });
  }
}
