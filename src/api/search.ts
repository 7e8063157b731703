// Query.search: what fits is found and put in order here, and answered by the generated resolver, selections and all.
import { createHash } from 'node:crypto';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Hit } from '../domain/search.ts';
import { SEARCHED, type SearchedLabel } from '../domain/search-text.ts';
import { findThings } from '../graph/search.ts';
import type { ApiContext } from './apollo.ts';

const MAX_TEXT = 200; // code points
const MAX_FIRST = 50;

/** `CooperationArea` → `COOPERATION_AREA`, as the enum ThingKind has it. */
const kindOf = (label: SearchedLabel): string => label.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();

interface Arguments {
  text: string;
  kinds?: readonly string[] | null;
  first: number;
  after?: string | null;
}

/** Gives the generated resolver the page that its statement returns, as the parameter `page`. */
export function answerSearches(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields().search;
  const generated = field?.resolve;
  if (!field || !generated) throw new Error('schema/query.graphql has no search');
  field.resolve = async (root, args, context: ApiContext, info) => {
    const { executionContext: driver, sessionConfig, transaction } = context;
    const graph = { driver, database: sessionConfig.database, bookmarks: sessionConfig.bookmarkManager };
    const asked = checked(args as Arguments);
    const labels = SEARCHED.filter((label) => asked.kinds?.includes(kindOf(label)) ?? true);
    const { hits, isComplete } = await findThings(graph, asked.text, labels, transaction.timeout);
    const page = { ...pageOf(hits, asked), isComplete };
    return generated(root, args, { ...context, cypherParams: { page } }, info);
  };
}

function checked(args: Arguments): Arguments {
  const length = [...args.text].length;
  if (length > MAX_TEXT) throw badInput(`"text" has ${length} characters; ${MAX_TEXT} at most are searched for.`);
  if (args.first < 1 || args.first > MAX_FIRST)
    throw badInput(`"first" is ${args.first}; it can be 1 to ${MAX_FIRST}.`);
  return args;
}

function pageOf(hits: readonly Hit[], { first, after, ...search }: Arguments) {
  const start = after == null ? 0 : placeOf(after, hits, search) + 1;
  const page = hits.slice(start, start + first).map((hit) => ({ ...hit, kind: kindOf(hit.kind) }));
  const last = page.at(-1);
  return {
    hits: page,
    hasNextPage: hits.length > start + first,
    endCursor: last ? cursorOf(last.id, search) : null,
  };
}

/** A cursor names the last hit of a page, and belongs to one search. */
function cursorOf(id: string, { text, kinds }: Omit<Arguments, 'first' | 'after'>): string {
  const search = JSON.stringify([id, text, kinds && [...new Set(kinds)].sort()]);
  const mark = createHash('sha256').update(search).digest('base64url').slice(0, 16);
  return Buffer.from(`${mark}${id}`).toString('base64url');
}

function placeOf(after: string, hits: readonly Hit[], search: Omit<Arguments, 'first' | 'after'>): number {
  const id = Buffer.from(after, 'base64url').toString().slice(16);
  if (cursorOf(id, search) !== after) {
    throw badInput(
      '"after" is no cursor of this search; give the endCursor of its page before, with the same "text" and "kinds".',
    );
  }
  const place = hits.findIndex((hit) => hit.id === id);
  if (place < 0)
    throw badInput('"after" names a hit that is no longer found: the data set has changed; start at the first page.');
  return place;
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
