// The provinces that the project ships: which there were before and after the mergers of 2025-07-01, and their committees.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GraphNode } from '../domain/graph-data.ts';
import { loadSeeds } from './seeds.ts';

const BEFORE = '2025-06-30';
const AFTER = '2025-07-01';
const { graph } = loadSeeds(join(import.meta.dirname, '../../seeds'));

const isThereOn = (day: string, { properties }: GraphNode): boolean =>
  String(properties.validFromEarliest ?? '') <= day && day <= String(properties.validUntilLatest ?? '9999');
const unitsOn = (day: string): GraphNode[] =>
  [...graph.nodes.values()].filter((node) => node.label === 'Province' && isThereOn(day, node));
const links = (type: string): [from: string, to: string][] =>
  [...graph.relationships.values()].filter((r) => r.type === type).map(({ from, to }) => [from, to]);

const provinceOf = new Map(links('OF_PROVINCE'));
/** By the form of their names: a province's Party has other bodies too, and towns have people's committees. */
const committees = (form: RegExp): GraphNode[] =>
  [...graph.nodes.values()].filter(
    ({ label, properties }) =>
      label === 'Organisation' && properties.level === 'PROVINCIAL' && form.test(String(properties.name)),
  );
const FORMS = [
  ["people's committees", /^Ủy ban nhân dân /, { PROVINCE: 'Ủy ban nhân dân tỉnh', CITY: 'Ủy ban nhân dân thành phố' }],
  ['Party committees', /^(Tỉnh|Thành) ủy /, { PROVINCE: 'Tỉnh ủy', CITY: 'Thành ủy' }],
] as const;

describe('the provinces', () => {
  test('are 63 before the mergers, six of them cities, and 34 after, six of them cities', () => {
    const count = (day: string) => {
      const units = unitsOn(day);
      return { units: units.length, cities: units.filter((unit) => unit.properties.kind === 'CITY').length };
    };
    expect([count(BEFORE), count(AFTER)]).toEqual([
      { units: 63, cities: 6 },
      { units: 34, cities: 6 },
    ]);
  });

  test('that ended, 52, became part of one of the 23 new ones each, at least two of each', () => {
    const before = unitsOn(BEFORE).map((unit) => unit.id);
    const after = unitsOn(AFTER).map((unit) => unit.id);
    const ended = before.filter((id) => !after.includes(id));
    const formed = after.filter((id) => !before.includes(id));
    const mergers = links('MERGED_INTO');
    expect([ended.length, formed.length]).toEqual([52, 23]);
    expect(mergers.map(([from]) => from).sort()).toEqual(ended.sort());
    const sizes = Map.groupBy(mergers, ([, into]) => into);
    expect([...sizes.keys()].sort()).toEqual(formed.sort());
    expect([...sizes.values()].filter((parts) => parts.length < 2)).toEqual([]);
  });

  test('have a code each before the mergers, no two the same, and none if formed then', () => {
    expect(new Set(unitsOn(BEFORE).map((unit) => unit.properties.code ?? 'none')).size).toBe(63);
    const formed = unitsOn(AFTER).filter((unit) => unit.properties.validFrom === AFTER);
    expect(formed.filter((unit) => unit.properties.code !== undefined)).toEqual([]);
  });
});

describe.each(FORMS)('the %s of provinces', (_, form, names) => {
  test.each([BEFORE, AFTER])('are one of each province on %s, named after it', (day) => {
    const there = committees(form).filter((committee) => isThereOn(day, committee));
    expect(there.map((c) => `${provinceOf.get(c.id)} ${c.properties.name}`).sort()).toEqual(
      unitsOn(day)
        .map(({ id, properties }) => `${id} ${names[properties.kind as keyof typeof names]} ${properties.name}`)
        .sort(),
    );
  });

  test('succeed each other as their provinces were merged; that of Huế the one of Thừa Thiên Huế', () => {
    const ids = new Set(committees(form).map((committee) => committee.id));
    const successions = links('SUCCEEDS').filter(([from]) => ids.has(from));
    const lineage = successions.map(([from, to]) => `${provinceOf.get(to)} ${provinceOf.get(from)}`);
    const mergers = links('MERGED_INTO').map(([from, into]) => `${from} ${into}`);
    expect(lineage.sort()).toEqual([...mergers, 'province:hue province:hue'].sort());
  });
});
