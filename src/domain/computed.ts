// What each load computes from the whole graph beside the facts: measures, and the words by which things are found. It
// follows from the facts and from our methods, so it is no part of the dump that the version is the hash of.
import type { GraphData, GraphNode, Properties } from './graph-data.ts';
import { MEASURES, measure } from './measures.ts';
import { labeller } from './search-label.ts';
import { isSearched, SEARCH_PROPERTIES, searchProperties } from './search-text.ts';

/** The properties that are computed. */
export const COMPUTED: readonly string[] = [...MEASURES, ...SEARCH_PROPERTIES];

/** The graph with what is computed of its things among their properties. */
export function withComputed(graph: GraphData): GraphData {
  const measures = measure(graph);
  const labelOf = labeller(graph);
  const computed = (node: GraphNode): Properties => ({
    ...measures.get(node.id),
    ...(isSearched(node.label) && searchProperties(node, labelOf(node))),
  });
  return withProperties(graph, (node) => ({ ...node.properties, ...computed(node) }));
}

/** The graph without what is computed: what files say. */
export function withoutComputed(graph: GraphData): GraphData {
  const isFact = ([name]: [string, unknown]) => !COMPUTED.includes(name);
  return withProperties(graph, ({ properties }) => Object.fromEntries(Object.entries(properties).filter(isFact)));
}

function withProperties({ nodes, relationships }: GraphData, properties: (node: GraphNode) => Properties): GraphData {
  const all = [...nodes].map(([id, node]) => [id, { ...node, properties: properties(node) }] as const);
  return { nodes: new Map(all), relationships };
}
