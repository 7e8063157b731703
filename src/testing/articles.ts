// A part of the real facts that stays as it is while others are added: what the five articles say, and about it.
import { join } from 'node:path';
import type { GraphData } from '../domain/graph-data.ts';
import { citations } from '../facts/format-values.ts';
import { readLock } from '../facts/lock.ts';
import { project } from '../facts/project.ts';
import { readSeeds } from '../facts/read.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** Relationships without which a thing says nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Claim: ['ABOUT', 'CITES'],
  Post: ['IN_ORGANISATION', 'CITES'],
  Province: ['CITES'],
  Source: [],
  Tenure: ['HELD_BY', 'OF_POST', 'CITES'],
};

/** The graph of the agreements that a text read in full tells of, with what the reference files say of the rest. */
export function articleFacts(): GraphData {
  const { seeds } = readSeeds(SEEDS);
  const sources = [...seeds.reference, ...seeds.agreements].flatMap(({ content }) => content.sources);
  const full = new Set(sources.filter(({ readAs }) => readAs === 'FULL_TEXT').map(({ id }) => id));
  const agreements = seeds.agreements.filter(({ content }) =>
    citations(content.at, content.sources[0]?.id).some(({ source }) => full.has(source)),
  );
  return closed(project({ ...seeds, agreements }, readLock(SEEDS)));
}

/** A graph without links into nothing and without what then has no source. */
function closed({ nodes, relationships }: GraphData): GraphData {
  const kept = new Map([...relationships].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to)));
  const links = new Set([...kept.values()].map(({ type, from }) => `${type} ${from}`));
  const cited = new Set([...kept.values()].map(({ to }) => to));
  const isKept = (id: string, label: string) =>
    (NEEDED[label] ?? ['CITES']).every((type) => links.has(`${type} ${id}`)) && (label !== 'Source' || cited.has(id));
  const left = new Map([...nodes].filter(([id, { label }]) => isKept(id, label)));
  const graph = { nodes: left, relationships: kept };
  return left.size === nodes.size && kept.size === relationships.size ? graph : closed(graph);
}
