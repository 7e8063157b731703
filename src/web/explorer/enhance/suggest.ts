// Asks the API for suggestions while a name is typed.
import type { SuggestQuery } from '../../../generated/client/graphql.ts';
import type { ThingKind } from '../../../generated/model.ts';
import { addressOf } from '../address.ts';
import { MOST_SUGGESTIONS, type Suggestion } from '../parts/search-box.tsx';
import query from '../queries/suggest.graphql?raw';
import { hrefOf } from '../routes.ts';
import type { Language } from '../text/language.ts';

/** The function that finds suggestions, in pages of a language. */
export const suggestFrom =
  (language: Language) =>
  async (text: string, kinds: readonly ThingKind[] | null, signal: AbortSignal): Promise<Suggestion[]> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { text, kinds, first: MOST_SUGGESTIONS } }),
      signal,
    });
    const { data }: { data?: SuggestQuery } = await response.json();
    if (!data) throw new Error(`the search answered ${response.status}`);
    return data.search.hits.flatMap(({ kind, label, thing }) =>
      thing ? [{ id: thing.id, kind, label, href: addressOf({ language }, hrefOf(thing.id)) }] : [],
    );
  };
