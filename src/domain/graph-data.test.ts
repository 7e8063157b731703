// The canonical dump and the difference of two graphs, over small random graphs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalDump,
  changeCount,
  datasetVersion,
  diffGraphs,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  holdsDay,
  parseDump,
  relationshipKey,
} from './graph-data.ts';

const value = fc.oneof(
  fc.constantFrom('', 'a', 'Thắng', '1', 'true', '"}\n'),
  fc.integer({ min: -2, max: 2 }),
  fc.boolean(),
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
);
const properties = fc.dictionary(fc.constantFrom('a', 'b', 'B', 'ă', '1', '10'), value, {
  maxKeys: 3,
  noNullPrototype: true,
});
const id = fc.constantFrom('person:a', 'person:b', 'org:a', 'org:a-b', 'source:x');
const node: fc.Arbitrary<GraphNode> = fc.record({ id, label: fc.constantFrom('Person', 'Organisation'), properties });
const relationship: fc.Arbitrary<GraphRelationship> = fc.record({
  type: fc.constantFrom('CITES', 'SIGNED'),
  from: id,
  to: id,
  properties,
});

function graphOf(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): GraphData {
  return {
    nodes: new Map(nodes.map((n) => [n.id, n])),
    relationships: new Map(relationships.map((r) => [relationshipKey(r), r])),
  };
}

const graph = fc
  .tuple(
    fc.uniqueArray(node, { maxLength: 5, selector: (n) => n.id }),
    fc.uniqueArray(relationship, { maxLength: 5, selector: relationshipKey }),
  )
  .map(([nodes, relationships]) => graphOf(nodes, relationships));

/** Does to a copy of `graph` what a diff says, in the order in which a loader must. */
function applied(graph: GraphData, diff: ReturnType<typeof diffGraphs>): GraphData {
  const nodes = new Map(graph.nodes);
  const relationships = new Map(graph.relationships);
  for (const r of diff.relationships.removed) expect(relationships.delete(relationshipKey(r))).toBe(true);
  for (const n of diff.nodes.removed) expect(nodes.delete(n.id)).toBe(true);
  for (const n of diff.nodes.added) {
    expect(nodes.has(n.id)).toBe(false);
    nodes.set(n.id, n);
  }
  for (const n of diff.nodes.changed) {
    expect(nodes.get(n.id)?.label).toBe(n.label);
    nodes.set(n.id, n);
  }
  for (const r of diff.relationships.added) {
    expect(relationships.has(relationshipKey(r))).toBe(false);
    relationships.set(relationshipKey(r), r);
  }
  for (const r of diff.relationships.changed) {
    expect(relationships.has(relationshipKey(r))).toBe(true);
    relationships.set(relationshipKey(r), r);
  }
  return { nodes, relationships };
}

const reversed = (item: GraphNode['properties']) => Object.fromEntries(Object.entries(item).reverse());
const a: GraphNode = { id: 'person:a', label: 'Person', properties: { id: 'person:a', name: 'A' } };
const b: GraphNode = { id: 'person:b', label: 'Person', properties: { id: 'person:b' } };
const link: GraphRelationship = { type: 'CITES', from: 'person:a', to: 'person:b', properties: { paragraphs: [1, 2] } };

describe('the canonical dump', () => {
  test('is one object a line, nodes by id, then relationships, properties by name', () => {
    const text = canonicalDump(graphOf([b, { ...a, properties: { name: 'A', id: 'person:a' } }], [link]));
    expect(text).toBe(
      [
        '{"label":"Person","id":"person:a","properties":{"id":"person:a","name":"A"}}',
        '{"label":"Person","id":"person:b","properties":{"id":"person:b"}}',
        '{"from":"person:a","type":"CITES","to":"person:b","properties":{"paragraphs":[1,2]}}',
        '',
      ].join('\n'),
    );
  });

  test('is the same in whatever order things and properties were put in', () => {
    const shuffled = graph.chain((g) =>
      fc.record({
        g: fc.constant(g),
        nodes: fc.shuffledSubarray([...g.nodes.values()], { minLength: g.nodes.size }),
        relationships: fc.shuffledSubarray([...g.relationships.values()], { minLength: g.relationships.size }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ g, nodes, relationships }) => {
        const other = graphOf(
          nodes.map((n) => ({ properties: reversed(n.properties), label: n.label, id: n.id })),
          relationships.map((r) => ({ properties: reversed(r.properties), to: r.to, from: r.from, type: r.type })),
        );
        expect(canonicalDump(other)).toBe(canonicalDump(g));
        expect(changeCount(diffGraphs(g, other))).toBe(0);
      }),
    );
  });

  test.each<[string, GraphNode[], GraphRelationship[]]>([
    ['a value', [{ ...a, properties: { ...a.properties, name: 'Á' } }, b], [link]],
    ['the type of a value', [{ ...a, properties: { ...a.properties, name: ['A'] } }, b], [link]],
    ['one property more', [{ ...a, properties: { ...a.properties, rank: '' } }, b], [link]],
    ['one property fewer', [{ ...a, properties: { id: a.id } }, b], [link]],
    ['a label', [{ ...a, label: 'Post' }, b], [link]],
    ['a node more', [a, b, { ...b, id: 'person:c' }], [link]],
    ['a node fewer', [a], [link]],
    ['no relationship', [a, b], []],
    ['the type of a relationship', [a, b], [{ ...link, type: 'SIGNED' }]],
    ['the direction of a relationship', [a, b], [{ ...link, from: link.to, to: link.from }]],
    ['the order in a list', [a, b], [{ ...link, properties: { paragraphs: [2, 1] } }]],
    ['a property of a relationship', [a, b], [{ ...link, properties: {} }]],
  ])('differs where %s differs', (_, nodes, relationships) => {
    const before = graphOf([a, b], [link]);
    const after = graphOf(nodes, relationships);
    expect(canonicalDump(after)).not.toBe(canonicalDump(before));
    expect(changeCount(diffGraphs(before, after))).toBeGreaterThan(0);
  });

  test('differs exactly where the graphs do', () => {
    fc.assert(
      fc.property(graph, graph, (left, right) => {
        const isSame = changeCount(diffGraphs(left, right)) === 0;
        expect(canonicalDump(left) === canonicalDump(right)).toBe(isSame);
      }),
    );
  });

  test('of nothing is nothing, and its version is the SHA-256 of no bytes', () => {
    const dump = canonicalDump(graphOf([], []));
    expect(dump).toBe('');
    expect(datasetVersion(dump)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('a dump read back', () => {
  test('is the graph that it was written from, with or without its last line feed', () => {
    fc.assert(
      fc.property(graph, (g) => {
        const dump = canonicalDump(g);
        for (const text of [dump, dump.slice(0, -1)]) {
          const read = parseDump(text);
          expect(read.ok && canonicalDump(read.value)).toBe(dump);
        }
      }),
    );
  });

  const NODE = '{"label":"Person","id":"person:a","properties":{}}';
  const LINK = '{"from":"person:a","type":"SIGNED","to":"person:a","properties":{}}';
  const foreign = (line: string, why = 'is not a node or a relationship of a dump') => [line, `line 2 ${why}`] as const;
  test.each([
    foreign(''),
    foreign('id: agreement:x'),
    foreign('null'),
    foreign('[]'),
    foreign('"person:a"'),
    foreign('{"label":"Person","id":"person:b"}'),
    foreign('{"label":"Person","id":"person:b","properties":[]}'),
    foreign('{"label":"Person","id":1,"properties":{}}'),
    foreign('{"label":"Person","id":"person:b","properties":{},"more":"x"}'),
    foreign('{"label":"Person","id":"person:b","properties":{"a":null}}'),
    foreign('{"label":"Person","id":"person:b","properties":{"a":{}}}'),
    foreign('{"label":"Person","id":"person:b","properties":{"a":[1,"b"]}}'),
    foreign('{"from":"person:a","to":"person:a","properties":{}}'),
    foreign(LINK.slice(0, 30)),
    foreign(NODE, 'says person:a a second time'),
  ])('refuses %s and says where', (line, reason) => {
    expect(parseDump(`${NODE}\n${line}\n${LINK}\n`)).toEqual({ ok: false, reason });
  });
});

describe('a difference', () => {
  test('of a graph and itself is empty', () => {
    fc.assert(
      fc.property(graph, (g) => {
        const nothing = { added: [], changed: [], removed: [] };
        expect(diffGraphs(g, g)).toEqual({ nodes: nothing, relationships: nothing });
      }),
    );
  });

  test('applied to the one graph gives the other', () => {
    fc.assert(
      fc.property(graph, graph, (from, to) => {
        expect(canonicalDump(applied(from, diffGraphs(from, to)))).toBe(canonicalDump(to));
      }),
      { numRuns: 500 },
    );
  });

  test('is what was added one way and removed the other', () => {
    fc.assert(
      fc.property(graph, graph, (left, right) => {
        const there = diffGraphs(left, right);
        const back = diffGraphs(right, left);
        const ids = (list: GraphNode[]) => list.map((n) => n.id).sort();
        expect(ids(there.nodes.added)).toEqual(ids(back.nodes.removed));
        expect(changeCount(there)).toBe(changeCount(back));
      }),
    );
  });

  test('of a label is a node removed and one added, as a label is not changed in place', () => {
    const post = { ...a, label: 'Post' };
    expect(diffGraphs(graphOf([a], []), graphOf([post], [])).nodes).toEqual({
      added: [post],
      changed: [],
      removed: [a],
    });
  });

  test('of a property is a change that carries the node as it will be', () => {
    const renamed = { ...a, properties: { id: a.id, name: 'Á' } };
    expect(diffGraphs(graphOf([a], []), graphOf([renamed], [])).nodes).toEqual({
      added: [],
      changed: [renamed],
      removed: [],
    });
  });
});

test('days are kept in properties named Earliest and Latest only', () => {
  expect(['signedOnEarliest', 'periodEndLatest'].every(holdsDay)).toBe(true);
  expect(['signedOn', 'Earliestness', 'latest', 'period'].some(holdsDay)).toBe(false);
});
