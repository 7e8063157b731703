// Reads what is linked to what, by which facts, and how sure these are on a day.
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { ReadNeighbours } from '../domain/connections.ts';
import type { Day } from '../domain/dates.ts';
import type { GraphNode } from '../domain/graph-data.ts';
import type { LinkedThing } from '../domain/known-links.ts';
import type { Fact, FactRecord, OnDay } from '../domain/linking-facts.ts';
import { storedDay } from './day.ts';
import { plain, type Readable, readOnce } from './read.ts';
import { CONNECTED_THINGS, FACT_WORDS, FACTS, LINKED_THINGS, NEIGHBOURS } from './statements/connections.ts';
import { HOLDERS } from './statements/holding.ts';
import { IN_FORCE } from './statements/in-force.ts';

/** Of a thing with more links of one sort than this only so many are read. */
const MOST_LINKS = 500;

const STANDING = `
  UNWIND $asked.agreements AS id MATCH (agreement:Agreement {id: id}) WITH agreement, $day AS day ${IN_FORCE}
  RETURN agreement.id AS id, certainty, signed`;
const HOLDING = `
  UNWIND $asked.posts AS id MATCH (post:Post {id: id}) WITH post, $day AS day, [] AS unheard ${HOLDERS}
  UNWIND holders AS holder RETURN holder.person.id + ' ' + post.id AS id, holder.certainty AS certainty`;

/** Runs a statement with lists in `$asked`: it would be planned anew for each order of size of a list of its own. */
async function run(graph: Readable, statement: string, asked: object, timeout: number, more: object = {}) {
  return (await readOnce(graph, statement, { asked, ...more }, Math.ceil(timeout))).records;
}

/** Some things, as far as they exist, whether paths lead through such or not. */
export async function readLinkedThings(
  graph: Readable,
  ids: readonly string[],
  timeout: number,
): Promise<LinkedThing[]> {
  return (await run(graph, LINKED_THINGS, { ids }, timeout)).map((record) => record.get('thing'));
}

/** Reads neighbours, each time in one statement. */
export const neighbourReader =
  (graph: Readable, mostLinks = MOST_LINKS): ReadNeighbours =>
  async (ids, milliseconds) => {
    try {
      const found = new Map(ids.map((id) => [id, { id, neighbours: [] as LinkedThing[], isCut: false }]));
      for (const row of await run(graph, NEIGHBOURS, { ids }, milliseconds, { limit: neo4j.int(mostLinks) })) {
        for (const id of row.get('ids')) found.get(id)?.neighbours.push(row.get('thing'));
        for (const id of row.get('cut')) Object.assign(found.get(id) ?? {}, { isCut: true });
      }
      return [...found.values()];
    } catch (error) {
      if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) return undefined;
      throw error;
    }
  };

/** The facts by which the things of each pair are related, in either direction, and the things themselves by id. */
export async function readFacts(
  graph: Readable,
  pairs: readonly (readonly [string, string])[],
  timeout: number,
): Promise<{ facts: Fact[]; things: Map<string, GraphNode> }> {
  const both = new Map(pairs.flatMap(([a, b]) => [[`${a} ${b}`, [a, b]] as const, [`${b} ${a}`, [b, a]] as const]));
  const records = await run(graph, FACTS, { pairs: [...both.values()], ...FACT_WORDS }, timeout);
  const facts = records.map((record) => {
    const fact = record.toObject() as Fact;
    const plainRecord = ({ properties, agreement, ...rest }: FactRecord) => ({
      ...rest,
      properties: plain(properties),
      agreement: agreement && plain(agreement),
    });
    return { ...fact, records: fact.records.map(plainRecord) };
  });
  const nodes = await run(graph, CONNECTED_THINGS, { ids: [...new Set(pairs.flat())] }, timeout);
  const things = new Map<string, GraphNode>();
  for (const node of nodes) {
    const properties = plain(node.get('properties'));
    things.set(String(properties.id), { id: String(properties.id), label: node.get('label'), properties });
  }
  return { facts, things };
}

/** How sure what some facts say is on a day, as far as the graph has rules for it. */
export async function readOnDay(graph: Readable, facts: readonly Fact[], day: Day, timeout: number): Promise<OnDay> {
  const agreements = new Set(facts.flatMap(({ records }) => records.flatMap(({ agreement }) => agreement?.id ?? [])));
  const posts = new Set(facts.filter(({ relation }) => relation === 'HELD_POST').map(({ object }) => object));
  const onDay = storedDay(day);
  const standing = await run(graph, STANDING, { agreements: [...agreements] }, timeout, { day: onDay });
  const holding = await run(graph, HOLDING, { posts: [...posts] }, timeout, { day: onDay });
  return {
    day,
    inForce: new Map(standing.map((row) => [row.get('id'), row.get('certainty')])),
    signed: new Map(standing.map((row) => [row.get('id'), row.get('signed')])),
    holding: new Map(holding.map((row) => [row.get('id'), row.get('certainty')])),
  };
}
