// The facts that the project ships: without fault or warning, and neither more nor less than the schema has fields for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { NEWEST } from '../domain/agreements-of.ts';
import { withComputed } from '../domain/computed.ts';
import { canonicalDump, LABELS, type Value } from '../domain/graph-data.ts';
import { isPublicId } from '../domain/ids.ts';
import { SEARCH_PROPERTIES } from '../domain/search-text.ts';
import { readLock } from './lock.ts';
import { project } from './project.ts';
import { readSeeds } from './read.ts';
import { loadSeeds } from './seeds.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEEDS = join(ROOT, 'seeds');

/** Fields that no fact fills yet, each with the reason why it stays in the schema. */
const UNFILLED: Record<string, string> = {
  'Organisation.description': 'no two bodies so far bear names so near that words have to tell them apart',
  'Participation.headcount': 'no article read so far counts the people of a group that it does not name',
  'RetiredId.mergedInto': 'no id of this history was merged into another so far',
  'Provision.ordinal': 'no article read so far gives the numbers that the document itself has for its contents',
};

const definitions = readdirSync(join(ROOT, 'schema'))
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(ROOT, 'schema', name), 'utf8')).definitions);
const has = (node: { directives?: readonly { name: { value: string } }[] }, directive: string) =>
  node.directives?.some(({ name }) => name.value === directive) ?? false;
const objects = definitions.filter((d): d is ObjectTypeDefinitionNode => d.kind === Kind.OBJECT_TYPE_DEFINITION);
/** Types that things have; those hidden from `Query` are made by a statement while an answer is read. */
const nodeTypes = objects.filter((type) => has(type, 'node') && !has(type, 'query'));
const edgeTypes = objects.filter((type) => has(type, 'relationshipProperties'));
const enums = new Map(
  definitions.flatMap((d) =>
    d.kind === Kind.ENUM_TYPE_DEFINITION ? [[d.name.value, d.values?.map((v) => v.name.value) ?? []] as const] : [],
  ),
);
const unions = new Map(
  definitions.flatMap((d) =>
    d.kind === Kind.UNION_TYPE_DEFINITION ? [[d.name.value, d.types?.map((t) => t.name.value) ?? []] as const] : [],
  ),
);

/** Fields whose value the graph itself holds: no links, nothing computed. */
const stored = (type: ObjectTypeDefinitionNode) =>
  (type.fields ?? []).filter((field) => !['relationship', 'cypher', 'customResolver'].some((name) => has(field, name)));

/** Whether a value is what a field's type says, `[Int!]`, `Date`, an enum. */
function fits(type: string, value: Value | undefined): boolean {
  if (value === undefined) return !type.endsWith('!');
  const bare = type.replace(/!$/, '');
  if (bare.startsWith('[')) {
    return Array.isArray(value) && value.every((item: string | number) => fits(bare.slice(1, -1), item));
  }
  if (bare === 'Int') return Number.isInteger(value);
  if (bare === 'Float') return typeof value === 'number';
  if (bare === 'Boolean') return typeof value === 'boolean';
  if (bare === 'Date') return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  const values = enums.get(bare);
  return typeof value === 'string' && value !== '' && (values === undefined || values.includes(value));
}

/** What is wrong with properties under the fields that there are for them. */
function misfits(fields: readonly FieldDefinitionNode[], properties: Readonly<Record<string, Value>>): string[] {
  const names = new Set([...fields.map((field) => field.name.value), ...SEARCH_PROPERTIES, NEWEST]);
  return [
    ...Object.keys(properties)
      .filter((name) => !names.has(name))
      .map((name) => `${name} is no field`),
    ...fields
      .filter((field) => !fits(print(field.type), properties[field.name.value]))
      .map((field) => `${field.name.value}: ${print(field.type)} is ${JSON.stringify(properties[field.name.value])}`),
  ];
}

/** `Label TYPE Label` and the name of the edge's properties, as the schema declares relationships. */
function declaredLinks(): Map<string, string> {
  const links = new Map<string, string>();
  for (const type of nodeTypes) {
    for (const field of type.fields ?? []) {
      const directive = field.directives?.find(({ name }) => name.value === 'relationship');
      if (!directive) continue;
      const text = (name: string) => {
        const value = directive.arguments?.find((a) => a.name.value === name)?.value;
        return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
      };
      const other = print(field.type).replaceAll(/[[\]!]/g, '');
      for (const label of unions.get(other) ?? [other]) {
        const [from, to] = text('direction') === 'OUT' ? [type.name.value, label] : [label, type.name.value];
        links.set(`${from} ${text('type')} ${to}`, text('properties'));
      }
    }
  }
  return links;
}

const { about, graph, warnings, fileCount } = loadSeeds(SEEDS);

describe('the seeds', () => {
  test('have no fault and no warning', () => {
    expect(warnings).toEqual([]);
    expect(fileCount).toBe(
      readdirSync(SEEDS, { recursive: true }).filter((name) => /\.ya?ml$/.test(String(name))).length,
    );
  });

  test('take no beginning for a due day: "from 2023" has no end that anything could be late for', () => {
    const begins = [...graph.nodes.values()].filter(
      ({ label, properties: { property, stated } }) =>
        label === 'Claim' && property === 'due' && /^(from|since|từ|kể từ) /.test(String(stated)),
    );
    expect(begins.length).toBeGreaterThan(0);
    for (const { properties } of begins) expect(properties.value, String(properties.stated)).toMatch(/\/(\.\.)?$/);
  });

  test('have a manifest that bounds every kind of thing', () => {
    expect(Object.keys(about?.counts ?? {})).toEqual([...LABELS]);
  });

  test('make the same graph in whatever order files come', () => {
    const { seeds } = readSeeds(SEEDS);
    const expected = canonicalDump(graph);
    // Places are shuffled, not files, so that a failure is one line to read.
    const order = (list: unknown[]) => fc.shuffledSubarray([...list.keys()], { minLength: list.length });
    const pick = <T>(list: T[], places: number[]) => places.map((place) => list[place] as T);
    fc.assert(
      fc.property(order(seeds.reference), order(seeds.agreements), (first, second) => {
        const shuffled = {
          ...seeds,
          reference: pick(seeds.reference, first),
          agreements: pick(seeds.agreements, second),
        };
        expect(canonicalDump(project(shuffled, readLock(SEEDS))) === expected).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('lead from every thing to a source, by paragraph where it was read in full', () => {
    const cites = [...graph.relationships.values()].filter((r) => r.type === 'CITES');
    const cited = new Set(cites.map((r) => r.from));
    const bare = [...graph.nodes.values()].filter(
      (n) => !['Source', 'RetiredId'].includes(n.label) && !cited.has(n.id),
    );
    expect(bare.map((n) => n.id)).toEqual([]);
    for (const { from, to, properties } of cites) {
      const isFull = graph.nodes.get(to)?.properties.readAs === 'FULL_TEXT';
      expect(properties.paragraphs !== undefined, `${from} cites ${to}`).toBe(isFull);
    }
  });

  test('have public ids: a kind and a slug, or a place inside a thing', () => {
    for (const { id } of graph.nodes.values()) {
      expect(isPublicId(id.replace(/^retired:/, '')), id).toBe(true);
    }
  });
});

describe('the graph and the schema', () => {
  /** The graph as a load writes it. */
  const loaded = withComputed(graph);

  test('have the same labels', () => {
    const labels = new Set([...loaded.nodes.values()].map((n) => n.label));
    expect([...labels].sort()).toEqual(nodeTypes.map((type) => type.name.value).sort());
  });

  test('agree on every property of every node: a field of its type, and none missing that must be there', () => {
    const fields = new Map(nodeTypes.map((type) => [type.name.value, stored(type)]));
    const faults = [...loaded.nodes.values()].flatMap((node) =>
      misfits(fields.get(node.label) ?? [], node.properties).map((fault) => `${node.id} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('agree on every relationship: declared between these two, with the properties declared for it', () => {
    const declared = declaredLinks();
    const edges = new Map(edgeTypes.map((type) => [type.name.value, stored(type)]));
    const label = (id: string) => loaded.nodes.get(id)?.label;
    const faults = [...loaded.relationships.values()].flatMap(({ from, type, to, properties }) => {
      if (label(from) === 'Claim') return []; // read by src/graph/statements.ts
      const link = `${label(from)} ${type} ${label(to)}`;
      const edge = declared.get(link);
      if (edge === undefined) return [`${link} is not declared (${from} to ${to})`];
      return misfits(edges.get(edge) ?? [], properties).map((fault) => `${from} ${type} ${to}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('leave no field unfilled but the listed ones, each for a reason', () => {
    const filled = new Set(
      [...loaded.nodes.values()].flatMap((n) => Object.keys(n.properties).map((p) => `${n.label}.${p}`)),
    );
    const fields = nodeTypes.flatMap((type) => stored(type).map((field) => `${type.name.value}.${field.name.value}`));
    expect(fields.filter((field) => !filled.has(field) && !(field in UNFILLED))).toEqual([]);
    const outdated = Object.keys(UNFILLED).filter((field) => filled.has(field) || !fields.includes(field));
    expect(outdated, 'listed as unfilled, but filled or gone: take them off the list').toEqual([]);
  });
});
