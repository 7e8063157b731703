// What follows from the facts as a whole: partners, two people in one seat, keys to sort by.
import { overlaps } from '../domain/overlaps.ts';
import { personSortKey, sortKey } from '../domain/sort-key.ts';
import type { WritableGraph } from './fact-writer.ts';

/** Writes what can be told only when all facts are there. */
export function writeDerived(graph: WritableGraph): void {
  writePartnerships(graph);
  writeOverlaps(graph);
  writeSortKeys(graph);
}

/** Two organisations are partners where both are party to an agreement. */
function writePartnerships(graph: WritableGraph): void {
  const parties = new Map<string, string[]>();
  for (const { type, from, to } of graph.relationships.values()) {
    if (type === 'PARTY_TO') parties.set(to, [...(parties.get(to) ?? []), from]);
  }
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const members of parties.values()) {
    for (const from of members) {
      for (const to of members.filter((other) => other !== from)) {
        const pair = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
        counts.set(`${from} ${to}`, { ...pair, count: pair.count + 1 });
      }
    }
  }
  for (const { from, to, count } of counts.values()) graph.relate(from, 'PARTNER_OF', to, { agreementCount: count });
}

/** Tenures of one-seat posts that certainly overlap disagree on who held the post; neither is preferred. */
function writeOverlaps(graph: WritableGraph): void {
  for (const [post, found] of Map.groupBy(overlaps(graph), (overlap) => overlap.post)) {
    graph.set(post, { conflict: true });
    const tenures = [...new Set(found.flatMap((overlap) => overlap.tenures))].sort();
    for (const [index, value] of tenures.entries()) {
      const id = `claim:${post}/tenures/${index + 1}`;
      const note = found
        .filter((overlap) => overlap.tenures.includes(value))
        .map(({ tenures: [a, b], first, last }) => `shares ${first} to ${last} with ${value === a ? b : a}`)
        .join('; ');
      const fields = { subject: post, property: 'tenures', value, preference: 'ALTERNATIVE', basis: 'STATED', note };
      graph.node('Claim', id, fields);
      graph.relate(id, 'ABOUT', post);
      for (const { type, from, to, properties } of [...graph.relationships.values()]) {
        if (type === 'CITES' && from === value) graph.relate(id, 'CITES', to, properties);
      }
    }
  }
}

/** What lists are sorted by, of the things that have a name; people by given name. */
function writeSortKeys(graph: WritableGraph): void {
  for (const { id, label, properties } of graph.nodes.values()) {
    const name = NAMED[label] && properties[NAMED[label]];
    if (typeof name === 'string') graph.set(id, { sortKey: label === 'Person' ? personSortKey(name) : sortKey(name) });
  }
}

/** The property that names a thing, by label. */
const NAMED: Readonly<Record<string, string>> = {
  Agreement: 'title',
  CooperationArea: 'name',
  Organisation: 'name',
  Person: 'name',
  PolicyDocument: 'title',
  Post: 'title',
  Province: 'name',
};
