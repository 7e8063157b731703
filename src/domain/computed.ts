// What each load computes from the whole graph beside the facts: measures, counts, the words by which things are found, the
// keys by which they are put in order. It follows from the facts and from our methods, so it is no part of the dump that the
// version is the hash of.
import { AGREEMENT_COUNT, agreementsOf, NEWEST } from './agreements-of.ts';
import {
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  type Properties,
  relationshipKey,
} from './graph-data.ts';
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
  const ofNode = (node: GraphNode): Properties => ({
    ...measures.get(node.id),
    ...(isSearched(node.label) && searchProperties(node, labelOf(node), hasEnded(node))),
    ...(counts.has(node.id) && { [AGREEMENT_COUNT]: counts.get(node.id) }),
  });
  const ofLink = (link: GraphRelationship): Properties => {
    const key = keys.get(relationshipKey(link));
    return key === undefined ? {} : { [NEWEST]: key };
  };
  const both = (own: Properties, computed: Properties): Properties =>
    Object.keys(computed).length === 0 ? own : { ...own, ...computed };
  return {
    nodes: withProperties(graph.nodes, (node) => both(node.properties, ofNode(node))),
    relationships: withProperties(graph.relationships, (link) => both(link.properties, ofLink(link))),
  };
}

/** The graph without what is computed: what files say. */
export function withoutComputed(graph: GraphData): GraphData {
  const without =
    (names: readonly string[]) =>
    ({ properties }: { properties: Properties }) =>
      names.some((name) => name in properties)
        ? Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)))
        : properties;
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

/** All with these properties; what keeps its own is not copied, since there may be millions. */
function withProperties<T extends { properties: Properties }>(
  all: ReadonlyMap<string, T>,
  propertiesOf: (each: T) => Properties,
): Map<string, T> {
  const changed = new Map<string, T>();
  for (const [key, each] of all) {
    const properties = propertiesOf(each);
    changed.set(key, properties === each.properties ? each : { ...each, properties });
  }
  return changed;
}
