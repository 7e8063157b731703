// How long a page of a list is, and where it begins.
import { type GraphQLNamedType, getNamedType } from 'graphql';
import type { Limits } from '../../limits.ts';
import { badArgument } from './refusal.ts';
import { type AnyField, hasArgument, isConnection, isListOfThings, pageArgument } from './types.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The longest pages of fields that find their rows in memory and take less than others. */
const LONGEST_PAGE: Readonly<Record<string, number>> = { search: 50, connections: 10 };

/** Pages that are no connections: what they hold is counted, as theirs is, by the field that asks for them. */
const PAGES = new Set(['SearchPage', 'ConnectionSearch', 'LinkPage']);

/** The most that a list without pages may hold, by the type of its things; of other types as many as the longest page. */
const LONGEST_LIST: Readonly<Record<string, number>> = {
  AspectCoverage: 7, // the values of Aspect
  CitedSource: 20, // most facts are read in one source, few in five
  ConnectionPath: LONGEST_PAGE.connections ?? 0,
  ConnectionHop: 8, // the most that `maxHops` may be
  ConnectedThing: 9,
  PostCapacity: 10, // a title names one office, seldom two
  Tenure: 20, // of one person in one post
  SearchHit: LONGEST_PAGE.search ?? 0,
};

/** Lists that are as long as the page they stand on, whatever others of their type are. */
const ON_PAGE = new Set(['links']);

/** How many rows a list without pages may have in an answer; undefined where the field is none. */
export function listBound(field: AnyField, limits: Limits): number | undefined {
  if (pageArgument(field) || !isListOfThings(field.type)) return undefined;
  if (ON_PAGE.has(field.name)) return limits.page;
  return LONGEST_LIST[getNamedType(field.type).name] ?? limits.page;
}

/** How many rows a page has where a query does not say. */
export function defaultPage(parent: GraphQLNamedType, field: AnyField, limits: Limits): number {
  const own = field.args.find(({ name }) => name === pageArgument(field))?.defaultValue;
  const wanted = typeof own === 'number' ? own : parent.name === 'Query' ? limits.pageOfQuery : limits.pageOfThing;
  return Math.min(wanted, longestPage(field, limits));
}

const longestPage = (field: AnyField, limits: Limits): number =>
  Math.min(LONGEST_PAGE[field.name] ?? limits.page, limits.page);

/**
 * The most things that a field may answer with for each thing it is asked of: its page, the ids that it is asked for.
 * @throws GraphQLError BAD_USER_INPUT where a page, an offset or a cursor is none
 */
export function sizeOf(parent: GraphQLNamedType, field: AnyField, args: Arguments, limits: Limits): number {
  const argument = pageArgument(field);
  if (argument) {
    checkStart(field, args, limits);
    const size = checkPage(field, argument, args[argument], limits) ?? defaultPage(parent, field, limits);
    return Math.min(size, idsAskedFor(args.where) ?? size);
  }
  if (Array.isArray(args.ids) && parent.name === 'Query') return Math.max(1, args.ids.length);
  const isCounted = isConnection(parent) || PAGES.has(parent.name);
  return isCounted ? 1 : (listBound(field, limits) ?? 1);
}

function checkPage(field: AnyField, argument: 'limit' | 'first', value: unknown, limits: Limits): number | undefined {
  if (value == null) return undefined;
  const [size, limit] = [Number(value), longestPage(field, limits)];
  if (size >= 1 && size <= limit) return size;
  const onwards = argument === 'limit' ? 'offset' : 'after';
  const advice = size > limit && hasArgument(field, onwards) ? `; go on with ${onwards}` : '';
  throw badArgument(`A page of ${field.name} has 1 to ${limit} rows, not ${size}${advice}.`, {
    argument,
    limit,
    value: size,
  });
}

const CURSOR = /^arrayconnection:(0|[1-9]\d{0,8})$/;

function checkStart(field: AnyField, { offset, after }: Arguments, limits: Limits): void {
  if (offset != null) checkOffset('offset', Number(offset), limits);
  if (after == null || !hasArgument(field, 'after') || !isConnection(getNamedType(field.type))) return;
  const place = placeOf(String(after));
  if (Number.isNaN(place) || Buffer.from(`arrayconnection:${place}`).toString('base64') !== after) {
    throw badArgument(`"after" is no cursor of ${field.name}; give the endCursor of the page before.`);
  }
  checkOffset('after', place, limits);
}

/** The place in its list, from 0, that a cursor of the library names; NaN where it is none. */
export const placeOf = (cursor: string): number =>
  Number(CURSOR.exec(Buffer.from(cursor, 'base64').toString())?.[1] ?? Number.NaN);

function checkOffset(argument: string, value: number, { offset: limit }: Limits): void {
  if (value >= 0 && value <= limit) return;
  const advice = value < 0 ? 'begin at 0' : 'narrow the list with conditions instead';
  throw badArgument(`A page begins after 0 to ${limit} rows, not ${value}; ${advice}.`, { argument, limit, value });
}

/** How many ids a condition asks for: ids are unique, so no more things fit. */
function idsAskedFor(where: unknown): number | undefined {
  const { eq, in: list } = (where as { id?: { eq?: unknown; in?: unknown } } | null | undefined)?.id ?? {};
  if (typeof eq === 'string') return 1;
  return Array.isArray(list) ? Math.max(1, list.length) : undefined;
}
