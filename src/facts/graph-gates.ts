// What the whole graph must be before it is loaded: as large as the manifest says, nothing loose, no fact ahead of its source.
import type { GraphData, GraphNode } from '../domain/graph-data.ts';
import { overlaps } from '../domain/overlaps.ts';
import { type FaultOf, faultsAt } from './places.ts';
import type { Fault, Seeds } from './read.ts';

/** The faults and warnings of the graph that checked files say. */
export function graphFaults(seeds: Seeds, graph: GraphData): { faults: Fault[]; warnings: Fault[] } {
  const faultOf = faultsAt(seeds);
  return {
    faults: [...countFaults(seeds, graph), ...orphans(graph, faultOf), ...factsAhead(graph, faultOf)],
    warnings: overlaps(graph).map(({ post, tenures: [a, b], first, last }) => {
      const days = first === last ? `on ${first}` : `from ${first} to ${last}`;
      return faultOf(b, undefined, `"${b}" and "${a}" both certainly hold "${post}", a post of one seat, ${days}`);
    }),
  };
}

function countFaults({ manifest }: Seeds, graph: GraphData): Fault[] {
  if (manifest === undefined) return [];
  const counts = Map.groupBy(graph.nodes.values(), ({ label }) => label);
  return Object.entries(manifest.content.counts).flatMap(([label, bounds]) => {
    const count = counts.get(label)?.length ?? 0;
    const [bound, what] = count < bounds.min ? (['min', 'fewer than'] as const) : (['max', 'more than'] as const);
    if (count >= bounds.min && count <= bounds.max) return [];
    const path = ['counts', label, bound];
    const way = `find out what went missing or came twice, or change the bound here`;
    const reason = `the files make ${count} ${label} nodes, ${what} the ${bounds[bound]} that are expected; ${way}`;
    return [{ file: manifest.file, line: manifest.lineOf(path), path, reason }];
  });
}

/** Of a kind of thing: the relationships one of which must lead to it or from it, and what is said where none does. */
interface Use {
  to?: string[];
  from?: string[];
  lacks: string;
}

/** Provinces are a list of their own; parts of an agreement, tenures and claims hang on what they are parts of. */
const USES: Readonly<Record<string, Use>> = {
  CooperationArea: { to: ['COVERS', 'IN_AREA', 'BROADER'], lacks: 'nothing is in it and no area is narrower' },
  Organisation: {
    to: [
      'ACTS_THROUGH',
      'BY_ORGANISATION',
      'DONE_BY',
      'HAS_FOCAL_POINT',
      'IN_ORGANISATION',
      'ISSUED_BY',
      'OF_ORGANISATION',
      'ON_BEHALF_OF',
      'PART_OF',
      'SUCCEEDS',
      'TO_ORGANISATION',
    ],
    from: ['SUCCEEDS'],
    lacks: "nothing refers to it, and it is no province's people's or Party committee",
  },
  Outcome: { from: ['DONE_BY', 'IN_PROVINCE', 'RESULT_OF'], lacks: 'it has neither by nor place nor resultOf' },
  Person: { to: ['BY_PERSON', 'HELD_BY'], lacks: 'they take part in nothing and hold no post' },
  PolicyDocument: {
    to: ['CARRIES_OUT', 'FORMED_BY', 'HAS_BACKGROUND'],
    lacks: 'no agreement names it and it formed no province',
  },
  Post: { to: ['IN_POST', 'OF_POST'], lacks: 'nobody holds it or is named with it' },
  Source: { to: ['CITES', 'COPY_OF'], lacks: 'nothing cites it' },
};

function orphans(graph: GraphData, faultOf: FaultOf): Fault[] {
  const ends = new Set(
    [...graph.relationships.values()].flatMap((r) => [`to ${r.type} ${r.to}`, `from ${r.type} ${r.from}`]),
  );
  const isUsed = (id: string, { to = [], from = [] }: Use) =>
    to.some((type) => ends.has(`to ${type} ${id}`)) || from.some((type) => ends.has(`from ${type} ${id}`));
  const isCommittee = ({ id, properties }: GraphNode) =>
    ['PEOPLES_COMMITTEE', 'PARTY_BODY'].includes(String(properties.kind)) && ends.has(`from OF_PROVINCE ${id}`);
  return [...graph.nodes.values()].flatMap((node) => {
    const use = USES[node.label];
    if (use === undefined || isUsed(node.id, use) || isCommittee(node)) return [];
    return [faultOf(node.id, undefined, `"${node.id}" is of no use: ${use.lacks}; use it or leave it out`)];
  });
}

/** Days of what has happened. An office may be announced before it is taken up, so a tenure's days are not among them. */
const HAPPENED: Readonly<Record<string, string>> = {
  Agreement: 'signedOn',
  Outcome: 'asOf',
  PolicyDocument: 'adoptedOn',
};

/** Facts of a day that certainly comes after the publication of all their sources; a source without a day may be later. */
function factsAhead(graph: GraphData, faultOf: FaultOf): Fault[] {
  const links = [...graph.relationships.values()];
  const cited = Map.groupBy(
    links.filter(({ type }) => type === 'CITES'),
    ({ from }) => from,
  );
  const claims = Map.groupBy(
    [...graph.nodes.values()].filter(({ label }) => label === 'Claim'),
    ({ properties }) => `${properties.subject} ${properties.property}`,
  );
  const ahead = (day: unknown, citing: string) => {
    const days = (cited.get(citing) ?? []).map(({ to }) => graph.nodes.get(to)?.properties.publishedOnLatest ?? '9999');
    const last = days.map(String).sort().at(-1) ?? '9999';
    return typeof day === 'string' && day > last ? `${day}, after the last day of its sources (${last})` : undefined;
  };
  const way = 'correct the day, or cite a source that can know it';
  const signings = new Set<string>();
  const faults = [...graph.nodes.values()].flatMap(({ id, label, properties }) => {
    const field = HAPPENED[label];
    if (field === undefined) return [];
    const said = claims.get(`${id} ${field}`) ?? [];
    const own = said.some((claim) => claim.properties.preference === 'PREFERRED')
      ? []
      : [ahead(properties[`${field}Earliest`], id)];
    const faults = [...own, ...said.map((claim) => ahead(claim.properties.dayEarliest, claim.id))].filter(
      (words) => words !== undefined,
    );
    if (faults.length > 0) signings.add(id);
    return faults.map((words) => faultOf(id, field, `${field} is ${words}; ${way}`));
  });
  for (const { type, from, to } of links) {
    if (type !== 'HAS_PARTICIPATION' || signings.has(from)) continue;
    const words = ahead(graph.nodes.get(from)?.properties.signedOnEarliest, to);
    if (words !== undefined) faults.push(faultOf(to, undefined, `is seen at a signing on ${words}; ${way}`));
  }
  return faults;
}
