// How connected people and organisations are, as measured on the whole graph. Derived from the facts, not facts: what
// each measure is stands in the API's descriptions (schema/person.graphql).
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import pageRankOf from 'graphology-metrics/centrality/pagerank.js';
import type { GraphData, GraphNode } from './graph-data.ts';

/** The properties that hold measures. */
export const MEASURES = ['degree', 'pageRank', 'betweenness', 'community'] as const;

export interface Measures {
  degree: number;
  pageRank: number;
  /** Absent where the graph is too large. */
  betweenness?: number;
  community: string;
}

/** Of more people and organisations betweenness would take minutes: it grows with their square. */
const MOST_FOR_BETWEENNESS = 5_000;

type Ties = UndirectedGraph<object, { weight: number }>;

/** The measures of every person and organisation by id; the same for the same graph in whatever order it comes. */
export function measure(graph: GraphData): Map<string, Measures> {
  const ties = tiesOf(graph);
  if (ties.order === 0) return new Map();
  const pageRank = pageRankOf(ties, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 250, tolerance: 1e-12 });
  const betweenness = ties.order > MOST_FOR_BETWEENNESS ? undefined : betweennessOf(ties, { getEdgeWeight: null });
  // Without a random walk nodes are taken in their order, which is that of their ids.
  const numbers = ties.size === 0 ? {} : louvain(ties, { getEdgeWeight: 'weight', resolution: 1, randomWalk: false });
  const byRank = ties.nodes().toSorted((a, b) => rounded(pageRank[b]) - rounded(pageRank[a]) || (a < b ? -1 : 1));
  const names = new Map<unknown, string>();
  for (const id of byRank) if (!names.has(numbers[id] ?? id)) names.set(numbers[id] ?? id, id);
  return new Map(
    ties.mapNodes((id) => [
      id,
      {
        degree: ties.degree(id),
        pageRank: rounded(pageRank[id]),
        ...(betweenness && { betweenness: rounded(betweenness[id]) }),
        community: names.get(numbers[id] ?? id) ?? id,
      },
    ]),
  );
}

/** To six digits, as the API says; more would be the method's, not the facts'. */
const rounded = (value = 0): number => Number(value.toPrecision(6));

/** People and organisations, tied where one acts for or holds an office in the other, or both sign or are party. */
function tiesOf(graph: GraphData): Ties {
  const ties: Ties = new UndirectedGraph();
  const isMeasured = ({ label }: GraphNode) => label === 'Person' || label === 'Organisation';
  for (const id of [...graph.nodes.keys()].sort()) if (isMeasured(graph.nodes.get(id) as GraphNode)) ties.addNode(id);
  const links = Map.groupBy(graph.relationships.values(), ({ type }) => type);
  const ends = (type: string) => Map.groupBy(links.get(type) ?? [], ({ from }) => from);
  const starts = (type: string) => Map.groupBy(links.get(type) ?? [], ({ to }) => to);

  /** Each reason for a tie once: the two ids and what is behind it. */
  const reasons = new Set<string>();
  const tie = (a: string, b: string, reason: string) => {
    if (a !== b && ties.hasNode(a) && ties.hasNode(b)) reasons.add(JSON.stringify([...[a, b].sort(), reason]));
  };

  const [agreements, sides, bodies] = [starts('HAS_PARTICIPATION'), ends('ON_BEHALF_OF'), ends('IN_ORGANISATION')];
  const [posts, offices] = [ends('IN_POST'), ends('OF_POST')];
  const holds = (person: string, held: readonly { to: string }[] | undefined) => {
    for (const { to: post } of held ?? []) {
      for (const { to: body } of bodies.get(post) ?? []) tie(person, body, post);
    }
  };
  for (const { from: participation, to: person } of links.get('BY_PERSON') ?? []) {
    const agreement = agreements.get(participation)?.[0]?.from ?? participation;
    for (const { to: side } of sides.get(participation) ?? []) tie(person, side, agreement);
    holds(person, posts.get(participation));
  }
  for (const { from: tenure, to: person } of links.get('HELD_BY') ?? []) holds(person, offices.get(tenure));
  for (const type of ['PARTY_TO', 'SIGNED']) {
    for (const [agreement, together] of starts(type)) {
      for (const [index, { from: a }] of together.entries()) {
        for (const { from: b } of together.slice(index + 1)) tie(a, b, agreement);
      }
    }
  }
  for (const reason of [...reasons].sort()) {
    const [a, b] = JSON.parse(reason);
    ties.updateEdge(a, b, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return ties;
}

/** The graph with the measures of its people and organisations among their properties. */
export function withMeasures(graph: GraphData): GraphData {
  const nodes = new Map(graph.nodes);
  for (const [id, measures] of measure(graph)) {
    const node = nodes.get(id) as GraphNode;
    nodes.set(id, { ...node, properties: { ...node.properties, ...measures } });
  }
  return { nodes, relationships: graph.relationships };
}

/** The graph without measures: what files say. */
export function withoutMeasures(graph: GraphData): GraphData {
  const isFact = ([name]: [string, unknown]) => !(MEASURES as readonly string[]).includes(name);
  const nodes = new Map(graph.nodes);
  for (const [id, node] of nodes) {
    if (!('degree' in node.properties)) continue;
    nodes.set(id, { ...node, properties: Object.fromEntries(Object.entries(node.properties).filter(isFact)) });
  }
  return { nodes, relationships: graph.relationships };
}
