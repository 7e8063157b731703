// Reads agreements with their parts, what these lead to and what is claimed of them.
import type { GraphData, GraphNode, GraphRelationship } from '../domain/graph-data.ts';
import { relationshipKey } from '../domain/graph-data.ts';
import { plain, type Readable, readOnce } from './read.ts';

const SURROUNDINGS = `
  MATCH (agreement:Agreement) WHERE agreement.id IN $ids
  OPTIONAL MATCH (agreement)-[:HAS_PARTY|HAS_PARTICIPATION|HAS_PROVISION|HAS_COMMITMENT]->(part:Thing)
  WITH collect(DISTINCT agreement) + collect(DISTINCT part) AS centres
  CALL (centres) {
    UNWIND centres AS centre
    MATCH (centre)-[link]->(other:Thing) WHERE NOT other:Source
    RETURN link
    UNION
    UNWIND centres AS centre
    MATCH (:Claim)-[link:ABOUT]->(centre)
    RETURN link
    UNION
    UNWIND centres AS centre
    MATCH (centre)-[:OF_ORGANISATION]->(:Organisation)-[link:SUCCEEDS]->(:Organisation)
    RETURN link
  }
  WITH link, startNode(link) AS from, endNode(link) AS to
  RETURN type(link) AS type, properties(link) AS properties,
    {labels: labels(from), properties: properties(from)} AS from,
    {labels: labels(to), properties: properties(to)} AS to`;

/** The graph around some agreements, sources left out; what is asked of one statement in `timeout` milliseconds. */
export async function readSurroundings(graph: Readable, ids: readonly string[], timeout: number): Promise<GraphData> {
  const { records } = await readOnce(graph, SURROUNDINGS, { ids }, timeout);
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  for (const record of records) {
    const [from, to] = [record.get('from'), record.get('to')].map(({ labels, properties }) => ({
      id: String(properties.id),
      label: labels.find((label: string) => label !== 'Thing'),
      properties: plain(properties),
    })) as [GraphNode, GraphNode];
    nodes.set(from.id, from).set(to.id, to);
    const link = { type: record.get('type'), from: from.id, to: to.id, properties: plain(record.get('properties')) };
    relationships.set(relationshipKey(link), link);
  }
  return { nodes, relationships };
}
