// Query.connections and Query.links: paths and links are found here.
import { findConnections } from '../domain/connections.ts';
import { connectionPath, linksOf } from '../domain/hops.ts';
import type { LinkedThing, ThingKind } from '../domain/known-links.ts';
import { AppError } from '../errors.ts';
import type { ConnectedKind, ConnectionRelation } from '../generated/model.ts';
import { neighbourReader, readFacts, readLinkedThings, readOnDay } from '../graph/connections.ts';
import { type ApiContext, graphOf } from './apollo.ts';
import { cursorOf, startAfter } from './cursors.ts';
import { badUserInput } from './errors.ts';

/** What a search may use. `ConnectionLimit` in the model states both. */
const MOST_THINGS = 10_000;
const MOST_MILLISECONDS = 3_000;

export interface ConnectionArguments {
  from: string;
  to: string;
  maxHops: number;
  first: number;
  asOf?: object | null;
  via?: ConnectedKind[] | null;
  except: string[];
  maxLinks?: number | null;
}

/** The row of a search for paths. */
export async function connectionSearch(asked: ConnectionArguments, context: ApiContext) {
  const { maxHops, first, via, except, maxLinks, asOf } = asked;
  const { transaction, now } = context;
  const graph = graphOf(context);
  refuseOutside('maxHops', maxHops, 1, 8);
  refuseOutside('maxLinks', maxLinks ?? 1, 1);
  const [from, to] = await ends(asked, (ids) => readLinkedThings(graph, ids, transaction.timeout));
  const kinds = via && new Set(via.map((kind) => KINDS[kind]));
  const left = new Set(except);
  const mayPass = ({ id, kind, links }: LinkedThing) =>
    !left.has(id) && (kinds?.has(kind) ?? true) && links <= (maxLinks ?? Infinity);
  const budget = { things: MOST_THINGS, milliseconds: MOST_MILLISECONDS, now };
  const read = neighbourReader(graph);
  await read([], transaction.timeout); // a new database plans the statement first, which may take a second
  const found = await findConnections({ from, to, maxHops, first, mayPass }, read, budget);
  const pairs = found.paths.flatMap(({ ids }) => ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const));
  if (found.limit === 'TIME') context.outOfTime.push('connections');
  const { facts, things } = await readFacts(graph, pairs, transaction.timeout);
  const day = asOf ? await readOnDay(graph, facts, asOf.toString(), transaction.timeout) : undefined;
  return {
    paths: found.paths.map((path) => connectionPath(path, facts, things, day)),
    searchedHops: found.searchedHops,
    truncated: found.limit !== null,
    reason: found.limit,
  };
}

export interface LinkArguments {
  of: string;
  relation?: ConnectionRelation[] | null;
  backwards?: boolean | null;
  first: number;
  after?: string | null;
  asOf?: object | null;
}

const PAGE_WORDS = { what: 'list of links', same: '"of", "relation", "backwards" and "asOf"' };

/** The row of a page of a thing's links. */
export async function linkPage({ of, relation, backwards, first, after, asOf }: LinkArguments, context: ApiContext) {
  const { timeout } = context.transaction;
  const graph = graphOf(context);
  const [thing] = await readLinkedThings(graph, [of], timeout);
  if (!thing || !Object.values(KINDS).includes(thing.kind)) throw unknownThing(of);
  const [around] = (await neighbourReader(graph)([of], timeout)) ?? [];
  if (!around) throw new AppError('TIMED_OUT', `The links of "${of}" are too many to be read in time.`);
  const pairs = around.neighbours.map(({ id }) => [of, id] as const);
  const { facts, things } = await readFacts(graph, pairs, timeout);
  const day = asOf ? await readOnDay(graph, facts, asOf.toString(), timeout) : undefined;
  const all = linksOf(of, facts, things, day);
  const asked = all.filter(
    (link) => (relation?.includes(link.relation) ?? true) && link.backwards === (backwards ?? link.backwards),
  );
  const question = [of, relation && [...new Set(relation)].sort(), backwards ?? null, asOf?.toString() ?? null];
  const keys = asked.map(keyOf);
  const start = startAfter(after, keys, question, PAGE_WORDS);
  const links = asked.slice(start, start + first);
  const last = links.at(-1);
  return {
    ofId: of,
    relations: countsOf(all),
    links,
    totalCount: asked.length,
    hasNextPage: asked.length > start + first,
    endCursor: last ? cursorOf(keyOf(last), question) : null,
    truncated: around.isCut,
  };
}

type Link = ReturnType<typeof linksOf>[number];

const keyOf = ({ relation, backwards, toId }: Link) => `${relation} ${backwards ? '<' : '>'} ${toId}`;

/** How many links there are of each relation, read either way; in the order of the links. */
const countsOf = (links: readonly Link[]) =>
  [...Map.groupBy(links, ({ relation, backwards }) => `${relation} ${backwards}`).values()].flatMap((of) =>
    of.slice(0, 1).map(({ relation, backwards }) => ({ relation, backwards, count: of.length })),
  );

/** The labels of things by the API's names for their kinds. */
const KINDS: Readonly<Record<ConnectedKind, ThingKind>> = {
  AGREEMENT: 'Agreement',
  COOPERATION_AREA: 'CooperationArea',
  ORGANISATION: 'Organisation',
  PERSON: 'Person',
  POLICY_DOCUMENT: 'PolicyDocument',
  POST: 'Post',
  PROVINCE: 'Province',
};

async function ends(
  { from, to }: ConnectionArguments,
  read: (ids: string[]) => Promise<LinkedThing[]>,
): Promise<[LinkedThing, LinkedThing]> {
  if (from === to) throw badUserInput(`"from" and "to" are both "${from}"; name two things.`);
  const kinds = Object.values(KINDS);
  const things = (await read([from, to])).filter(({ kind }) => kinds.includes(kind));
  const found = new Map(things.map((thing) => [thing.id, thing]));
  const [start, end] = [found.get(from), found.get(to)];
  if (start && end) return [start, end];
  throw unknownThing(start ? to : from);
}

const unknownThing = (id: string) =>
  badUserInput(
    `There is no person, organisation, province, agreement, post, area or policy document "${id}"; an id looks like "person:tao-duc-thang".`,
  );

function refuseOutside(what: string, value: number, least: number, most = Infinity): void {
  if (value >= least && value <= most) return;
  const range = most === Infinity ? `at least ${least}` : `from ${least} to ${most}`;
  throw badUserInput(`${what} must be ${range}, and is ${value}.`);
}
