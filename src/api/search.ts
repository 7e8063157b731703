// Query.search: what fits is found and put in order here.
import type { Hit } from '../domain/search.ts';
import { SEARCHED, type SearchedLabel } from '../domain/search-text.ts';
import { findThings } from '../graph/search.ts';
import type { ApiContext } from './apollo.ts';
import { cursorOf, startAfter } from './cursors.ts';
import { badUserInput } from './errors.ts';

const MAX_TEXT = 200; // code points

/** `CooperationArea` → `COOPERATION_AREA`, as the enum ThingKind has it. */
const kindOf = (label: SearchedLabel): string => label.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();

export interface SearchArguments {
  text: string;
  kinds?: readonly string[] | null;
  first: number;
  after?: string | null;
}

/** The page of what a text fits. */
export async function searchPage(args: SearchArguments, context: ApiContext) {
  const asked = checked(args);
  const labels = SEARCHED.filter((label) => asked.kinds?.includes(kindOf(label)) ?? true);
  const { hits, isComplete } = await findThings(context.graph, asked.text, labels, context.timeout);
  return { ...pageOf(hits, asked), isComplete };
}

function checked(args: SearchArguments): SearchArguments {
  const length = [...args.text].length;
  if (length > MAX_TEXT) throw badUserInput(`"text" has ${length} characters; ${MAX_TEXT} at most are searched for.`);
  return args;
}

const WORDS = { what: 'search', same: '"text" and "kinds"' };

function pageOf(hits: readonly Hit[], { first, after, text, kinds }: SearchArguments) {
  const search = [text, kinds && [...new Set(kinds)].sort()];
  const ids = hits.map(({ id }) => id);
  const start = startAfter(after, ids, search, WORDS);
  const page = hits
    .slice(start, start + first)
    .map(({ id, ...hit }) => ({ ...hit, thingId: id, kind: kindOf(hit.kind) }));
  const last = page.at(-1);
  return {
    hits: page,
    hasNextPage: hits.length > start + first,
    endCursor: last ? cursorOf(last.thingId, search) : null,
  };
}
