// A thing that a form names: by its id, where it was chosen from suggestions, or by words, where it was only typed.
import { NamesDocument, type NamesQuery, SuggestDocument } from '../../../generated/client/graphql.ts';
import type { ThingKind } from '../../../generated/model.ts';
import type { Asking } from '../view.ts';

export interface Chosen {
  id: string;
  name: string;
}

/** One thing, several that may be meant, or nothing that fits. */
export type Choice = { typed: string } & ({ thing: Chosen } | { maybe: readonly Chosen[] });

/** What a field's value means; null for an empty field. */
export async function choiceOf(
  { ask }: Asking,
  typed: string | null,
  kinds: readonly ThingKind[],
): Promise<Choice | null> {
  const value = typed?.trim() ?? '';
  if (value === '') return null;
  if (/^[a-z]+:[a-z0-9-]+$/.test(value)) {
    const { nodes } = await ask(NamesDocument, { ids: [value] });
    const name = nameOf(nodes[0]?.thing);
    return { typed: value, ...(name === null ? { maybe: [] } : { thing: { id: value, name } }) };
  }
  const { search } = await ask(SuggestDocument, { text: value.slice(0, 200), kinds: [...kinds], first: 8 });
  const found = search.hits.flatMap(({ label, thing }) => (thing ? [{ id: thing.id, name: label }] : []));
  const [only] = found;
  return { typed: value, ...(only && found.length === 1 ? { thing: only } : { maybe: found }) };
}

/** The name in use. */
export function nameOf(thing: NamesQuery['nodes'][number]['thing'] | undefined): string | null {
  if (!thing) return null;
  if ('shortName' in thing) return thing.shortName ?? thing.name;
  if ('name' in thing) return thing.name;
  return 'title' in thing ? thing.title : null;
}
