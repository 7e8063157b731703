// The graph as plain data, the same whether it was projected from files or read from a database; its canonical text
// and what differs between two of them.
import { createHash } from 'node:crypto';
import type { Parsed } from './dates.ts';

/** The labels of things that have a public id, as in the model. */
export const LABELS = [
  'Agreement',
  'Claim',
  'Commitment',
  'CooperationArea',
  'Organisation',
  'Outcome',
  'Participation',
  'Party',
  'Person',
  'PolicyDocument',
  'Post',
  'Province',
  'Provision',
  'RetiredId',
  'Source',
  'Tenure',
] as const;

export type Value = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Value>>;

export interface GraphNode {
  id: string;
  label: string;
  properties: Properties;
}

/** One relationship; there is at most one of a type between two nodes in one direction. */
export interface GraphRelationship {
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

/** Nodes by id and relationships by key. */
export interface GraphData {
  nodes: ReadonlyMap<string, GraphNode>;
  relationships: ReadonlyMap<string, GraphRelationship>;
}

export interface Changes<T> {
  added: T[];
  changed: T[];
  removed: T[];
}

/** What has to be done to turn one graph into another. */
export interface GraphDiff {
  nodes: Changes<GraphNode>;
  relationships: Changes<GraphRelationship>;
}

/** Properties of these names hold days and are stored as Neo4j dates, so that they compare and sort as such. */
export const holdsDay = (property: string): boolean => /(Earliest|Latest|^retiredOn)$/.test(property);

/** The key of a relationship in `GraphData`. */
export const relationshipKey = (r: { type: string; from: string; to: string }): string => `${r.from} ${r.type} ${r.to}`;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => byCodePoint(a, b)));
}

const nodeLine = (n: GraphNode) => JSON.stringify({ label: n.label, id: n.id, properties: sorted(n.properties) });
const relationshipLine = (r: GraphRelationship) =>
  JSON.stringify({ from: r.from, type: r.type, to: r.to, properties: sorted(r.properties) });

function* dumpLines({ nodes, relationships }: GraphData): Generator<string> {
  for (const id of [...nodes.keys()].sort(byCodePoint)) yield `${nodeLine(nodes.get(id) as GraphNode)}\n`;
  for (const key of [...relationships.keys()].sort(byCodePoint)) {
    yield `${relationshipLine(relationships.get(key) as GraphRelationship)}\n`;
  }
}

/**
 * The canonical dump: one JSON object a line, nodes by id, then relationships by key, properties by name, all by code
 * unit; ends in a line feed. Two graphs are the same exactly where their dumps are the same bytes.
 */
export const canonicalDump = (data: GraphData): string => [...dumpLines(data)].join('');

/** Reads a dump back, in whatever order its lines are; the refusal names the first line that is not of a dump. */
export function parseDump(text: string): Parsed<GraphData> {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  for (const [index, line] of text === '' ? [] : lines.entries()) {
    const refused = (why: string): Parsed<GraphData> => ({ ok: false, reason: `line ${index + 1} ${why}` });
    const item = readLine(line);
    if (item === undefined) return refused('is not a node or a relationship of a dump');
    const isNode = 'id' in item;
    const [map, key] = isNode ? [nodes, item.id] : [relationships, relationshipKey(item)];
    if (map.has(key)) return refused(`says ${key} a second time`);
    if (isNode) nodes.set(key, item);
    else relationships.set(key, item);
  }
  return { ok: true, value: { nodes, relationships } };
}

/** A line of a dump; undefined where it has other keys, or values that a graph can't hold. */
function readLine(line: string): GraphNode | GraphRelationship | undefined {
  let item: Record<string, unknown>;
  try {
    item = Object(JSON.parse(line));
  } catch {
    return undefined;
  }
  const { properties, ...names } = item;
  const keys = Object.keys(names).sort().join(' ');
  const isMap = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  if ((keys !== 'id label' && keys !== 'from to type') || !isMap) return undefined;
  const isFit =
    Object.values(names).every((name) => typeof name === 'string') && Object.values(properties).every(isValue);
  return isFit ? (item as unknown as GraphNode | GraphRelationship) : undefined;
}

function isValue(value: unknown): value is Value {
  const types = new Set([value].flat().map((item) => typeof item));
  const isScalar = types.isSubsetOf(new Set(['string', 'number', 'boolean']));
  return isScalar && (!Array.isArray(value) || (types.size < 2 && !types.has('boolean')));
}

/** The dataset version: SHA-256 of the canonical dump, lower-case hexadecimal. */
export function datasetVersion(dump: string): string {
  return createHash('sha256').update(dump).digest('hex');
}

/** The dataset version of a graph, whose dump may be longer than a text can be. */
export function versionOf(data: GraphData): string {
  const hash = createHash('sha256');
  for (const line of dumpLines(data)) hash.update(line);
  return hash.digest('hex');
}

/** What has to be added, changed and removed to turn `current` into `target`. */
export function diffGraphs(current: GraphData, target: GraphData): GraphDiff {
  return {
    nodes: diffMaps(current.nodes, target.nodes, nodeLine, (a, b) => a.label === b.label),
    relationships: diffMaps(current.relationships, target.relationships, relationshipLine, () => true),
  };
}

/** How many things a diff touches; 0 where the graphs are the same. */
export function changeCount(diff: GraphDiff): number {
  return [diff.nodes, diff.relationships].reduce(
    (sum, c) => sum + c.added.length + c.changed.length + c.removed.length,
    0,
  );
}

function diffMaps<T>(
  current: ReadonlyMap<string, T>,
  target: ReadonlyMap<string, T>,
  line: (item: T) => string,
  canChange: (before: T, after: T) => boolean,
): Changes<T> {
  const changes: Changes<T> = { added: [], changed: [], removed: [] };
  for (const [key, after] of target) {
    const before = current.get(key);
    if (before === undefined) changes.added.push(after);
    else if (line(before) === line(after)) continue;
    else if (canChange(before, after)) changes.changed.push(after);
    else {
      changes.removed.push(before);
      changes.added.push(after);
    }
  }
  for (const [key, before] of current) if (!target.has(key)) changes.removed.push(before);
  return changes;
}
