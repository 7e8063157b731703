// What each load computes from the whole graph beside the facts: measures, counts, the words by which things are found, the
// keys by which they are put in order. It follows from the facts and from our methods, so it is no part of the dump that the
// version is the hash of.
import { AGREEMENT_COUNT, agreementsOf, NEWEST } from './agreements-of.ts';
import { type GraphData, type GraphNode, type Properties, relationshipKey } from './graph-data.ts';
import { MEASURES, measure } from './measures.ts';
import { labeller } from './search-label.ts';
import { isSearched, SEARCH_PROPERTIES, searchProperties } from './search-text.ts';

/** The properties of things that are computed; of links it is NEWEST alone. */
export const COMPUTED: readonly string[] = [...MEASURES, ...SEARCH_PROPERTIES, AGREEMENT_COUNT];

/** The graph with what is computed of its things and links among their properties. */
export function withComputed(graph: GraphData): GraphData {
  const measures = measure(graph);
  const labelOf = labeller(graph);
  const hasEnded = endedIn(graph);
  const { counts, keys } = agreementsOf(graph);
  const computed = (node: GraphNode): Properties => ({
    ...measures.get(node.id),
    ...(isSearched(node.label) && searchProperties(node, labelOf(node), hasEnded(node))),
    ...(counts.has(node.id) && { [AGREEMENT_COUNT]: counts.get(node.id) }),
  });
  const keyOf = (link: string): Properties => {
    const key = keys.get(link);
    return key === undefined ? {} : { [NEWEST]: key };
  };
  return {
    nodes: withProperties(graph.nodes, (node) => ({ ...node.properties, ...computed(node) })),
    relationships: withProperties(graph.relationships, (link) => ({
      ...link.properties,
      ...keyOf(relationshipKey(link)),
    })),
  };
}

/** The graph without what is computed: what files say. */
export function withoutComputed(graph: GraphData): GraphData {
  const without = (names: readonly string[]) => (each: { properties: Properties }) =>
    Object.fromEntries(Object.entries(each.properties).filter(([name]) => !names.includes(name)));
  return {
    nodes: withProperties(graph.nodes, without(COMPUTED)),
    relationships: withProperties(graph.relationships, without([NEWEST])),
  };
}

/** Tells whether a thing, or the body that it is an office of, is known to have ended. */
function endedIn({ nodes, relationships }: GraphData): (node: GraphNode) => boolean {
  const links = [...relationships.values()].filter(({ type }) => type === 'IN_ORGANISATION');
  const bodies = new Map(links.map(({ from, to }) => [from, nodes.get(to)]));
  return ({ id, properties }) => [properties, bodies.get(id)?.properties].some((of) => of?.validUntil !== undefined);
}

function withProperties<T>(all: ReadonlyMap<string, T>, properties: (each: T) => Properties): Map<string, T> {
  return new Map([...all].map(([key, each]) => [key, { ...each, properties: properties(each) }]));
}
