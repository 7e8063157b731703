// Measures of graphs whose values are known, and of ties of every kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSeeds } from '../facts/seeds.ts';
import { FILES, seedFolder } from '../testing/seed-folder.ts';
import { type GraphData, relationshipKey } from './graph-data.ts';
import { measure, withMeasures, withoutMeasures } from './measures.ts';

/** Organisations, each named by a word, and agreements as lists of their parties. */
function partners(agreements: string[], alone = ''): GraphData {
  const parties = agreements.map((words) => words.split(' '));
  const ids = [...parties.flat(), ...alone.split(' ').filter(Boolean)].map((word) => `org:${word}`);
  const links = parties.flatMap((words, index) =>
    words.map((word) => ({ from: `org:${word}`, type: 'PARTY_TO', to: `agreement:a-${index}`, properties: {} })),
  );
  const node = (id: string, label: string) => [id, { id, label, properties: { id } }] as const;
  return {
    nodes: new Map([
      ...ids.map((id) => node(id, 'Organisation')),
      ...agreements.map((_, index) => node(`agreement:a-${index}`, 'Agreement')),
    ]),
    relationships: new Map(links.map((link) => [relationshipKey(link), link])),
  };
}

const of = (graph: GraphData, field: keyof ReturnType<typeof table>[string]) =>
  Object.fromEntries(Object.entries(table(graph)).map(([id, measures]) => [id, measures[field]]));
const table = (graph: GraphData) =>
  Object.fromEntries([...measure(graph)].map(([id, measures]) => [id.replace('org:', ''), measures]));

describe('a star of four rays', () => {
  const star = partners(['hub a', 'hub b', 'hub c', 'hub d']);

  test('has all ties, all ways and most of the rank in its middle', () => {
    // hub = 0.03 + 0.85 · 4 ray, ray = 0.03 + 0.85 · hub / 4
    const ray = { degree: 1, pageRank: 0.131081, betweenness: 0, community: 'org:hub' };
    const hub = { degree: 4, pageRank: 0.475676, betweenness: 1, community: 'org:hub' };
    expect(table(star)).toEqual({ hub, a: ray, b: ray, c: ray, d: ray });
  });

  test('leaves somebody without a tie alone, with a rank of nothing but fresh starts', () => {
    const { e, ...rest } = table(partners(['hub a', 'hub b', 'hub c', 'hub d'], 'e'));
    expect(e).toEqual({
      degree: 0,
      pageRank: expect.closeTo(0.15 / 6 / (1 - 0.85 / 6), 6),
      betweenness: 0,
      community: 'org:e',
    });
    const sum = [...Object.values(rest), e].reduce((total, each) => total + (each?.pageRank ?? 0), 0);
    expect(sum).toBeCloseTo(1, 5);
  });
});

describe('two groups of four joined by one tie', () => {
  const joined = partners(['a1 a2 a3 a4', 'a4 b1', 'b1 b2 b3 b4']);

  test('are two communities, each named by its end of the tie', () => {
    expect(of(joined, 'community')).toEqual({
      ...{ a1: 'org:a4', a2: 'org:a4', a3: 'org:a4', a4: 'org:a4' },
      ...{ b1: 'org:b1', b2: 'org:b1', b3: 'org:b1', b4: 'org:b1' },
    });
  });

  test('meet on the tie: three of one side and four of the other, of 21 pairs', () => {
    const end = Number((12 / 21).toPrecision(6));
    expect(of(joined, 'betweenness')).toEqual({ a1: 0, a2: 0, a3: 0, a4: end, b1: end, b2: 0, b3: 0, b4: 0 });
    expect(of(joined, 'degree')).toEqual({ a1: 3, a2: 3, a3: 3, a4: 4, b1: 4, b2: 3, b3: 3, b4: 3 });
  });

  test('are measured alike in whatever order their nodes and ties come', () => {
    const expected = measure(joined);
    const shuffled = <K, V>(map: ReadonlyMap<K, V>) =>
      fc.shuffledSubarray([...map], { minLength: map.size }).map((entries) => new Map(entries));
    fc.assert(
      fc.property(shuffled(joined.nodes), shuffled(joined.relationships), (nodes, relationships) => {
        expect(measure({ nodes, relationships })).toEqual(expected);
      }),
    );
  });
});

describe('ties', () => {
  test('an agreement more makes a tie weigh more, but no new one', () => {
    const { a, b } = table(partners(['hub a', 'hub b', 'hub a']));
    expect([a?.degree, b?.degree]).toEqual([1, 1]);
    const fresh = 0.15 / 3;
    expect((a?.pageRank ?? 0) - fresh).toBeCloseTo(2 * ((b?.pageRank ?? 0) - fresh), 5);
  });

  test('people are tied to whom they act for and where they hold an office, and to whom they sign with', () => {
    const second = `
  - { person: person:tran-duy-dong, roles: [SIGNATORY], for: org:ubnd-phu-tho, at: 3 }`;
    const text = FILES['agreements/a.yaml'].replace(
      '\n  - { person: person:tran-duy-dong, roles: [SPEAKER], at: 3 }',
      second,
    );
    const { graph } = loadSeeds(seedFolder({ ...FILES, 'agreements/a.yaml': text }));
    const found = Object.fromEntries(measure(graph));
    // Viettel: the committee and Thắng; the committee: Viettel and Đông; the two men: one side each, and each other.
    expect(Object.entries(found).map(([id, { degree }]) => [id, degree])).toEqual([
      ['org:ubnd-phu-tho', 2],
      ['org:viettel', 2],
      ['person:tao-duc-thang', 2],
      ['person:tran-duy-dong', 2],
    ]);
    // Thắng's tie to Viettel has a post behind it too.
    expect(found['org:viettel']?.pageRank).toBeGreaterThan(found['org:ubnd-phu-tho']?.pageRank ?? 1);
  });

  test('who only speaks, for nobody, has none', () => {
    const { graph } = loadSeeds(seedFolder(FILES));
    expect(measure(graph).get('person:tran-duy-dong')).toMatchObject({ degree: 0, community: 'person:tran-duy-dong' });
  });
});

test('of more than 5,000 all but betweenness is measured', () => {
  const star = (rays: number) => partners(Array.from({ length: rays }, (_, i) => `hub r${i}`));
  expect(measure(star(5000)).get('org:hub')).toEqual({
    degree: 5000,
    pageRank: expect.any(Number),
    community: 'org:hub',
  });
});

test('a graph without people and organisations has none', () => {
  expect(measure({ nodes: new Map(), relationships: new Map() })).toEqual(new Map());
  expect(table(partners([], 'a b'))).toEqual({
    a: { degree: 0, pageRank: 0.5, betweenness: 0, community: 'org:a' },
    b: { degree: 0, pageRank: 0.5, betweenness: 0, community: 'org:b' },
  });
});

test('what files say stays as it is beside the measures', () => {
  const graph = partners(['a b']);
  const measured = withMeasures(graph);
  expect(measured.nodes.get('org:a')?.properties).toMatchObject({ id: 'org:a', degree: 1 });
  expect(withoutMeasures(measured)).toEqual(graph);
});
