// Query.connections: the paths are found here.
import { findConnections } from '../domain/connections.ts';
import { connectionPath } from '../domain/hops.ts';
import type { LinkedThing, ThingKind } from '../domain/known-links.ts';
import type { ConnectedKind } from '../generated/model.ts';
import { neighbourReader, readFacts, readLinkedThings, readOnDay } from '../graph/connections.ts';
import { type ApiContext, graphOf } from './apollo.ts';
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
  const unknown = start ? to : from;
  throw badUserInput(
    `There is no person, organisation, province, agreement, post, area or policy document "${unknown}"; an id looks like "person:tao-duc-thang".`,
  );
}

function refuseOutside(what: string, value: number, least: number, most = Infinity): void {
  if (value >= least && value <= most) return;
  const range = most === Infinity ? `at least ${least}` : `from ${least} to ${most}`;
  throw badUserInput(`${what} must be ${range}, and is ${value}.`);
}
