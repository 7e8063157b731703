// Query.search: what fits is found and put in order here.
import { createHash } from 'node:crypto';
import type { Hit } from '../domain/search.ts';
import { SEARCHED, type SearchedLabel } from '../domain/search-text.ts';
import { findThings } from '../graph/search.ts';
import { type ApiContext, graphOf } from './apollo.ts';
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
  const { hits, isComplete } = await findThings(graphOf(context), asked.text, labels, context.transaction.timeout);
  return { ...pageOf(hits, asked), isComplete };
}

function checked(args: SearchArguments): SearchArguments {
  const length = [...args.text].length;
  if (length > MAX_TEXT) throw badUserInput(`"text" has ${length} characters; ${MAX_TEXT} at most are searched for.`);
  return args;
}

function pageOf(hits: readonly Hit[], { first, after, ...search }: SearchArguments) {
  const start = after == null ? 0 : placeOf(after, hits, search) + 1;
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

/** A cursor names the last hit of a page, and belongs to one search. */
function cursorOf(id: string, { text, kinds }: Omit<SearchArguments, 'first' | 'after'>): string {
  const search = JSON.stringify([id, text, kinds && [...new Set(kinds)].sort()]);
  const mark = createHash('sha256').update(search).digest('base64url').slice(0, 16);
  return Buffer.from(`${mark}${id}`).toString('base64url');
}

function placeOf(after: string, hits: readonly Hit[], search: Omit<SearchArguments, 'first' | 'after'>): number {
  const id = Buffer.from(after, 'base64url').toString().slice(16);
  if (cursorOf(id, search) !== after) {
    throw badUserInput(
      '"after" is no cursor of this search; give the endCursor of its page before, with the same "text" and "kinds".',
    );
  }
  const place = hits.findIndex((hit) => hit.id === id);
  if (place < 0)
    throw badUserInput(
      '"after" names a hit that is no longer found: the data set has changed; start at the first page.',
    );
  return place;
}
