// Measures in the database: written with the facts, not among them, and read and sorted by over the API.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalDump, datasetVersion, type GraphData } from '../domain/graph-data.ts';
import { measure } from '../domain/measures.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { FILES, seedFolder } from '../testing/seed-folder.ts';
import { load } from './load.ts';
import { readDataset, readGraph } from './read.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const MEASURED = '{ id degree pageRank betweenness community }';
const inDatabase = async () => {
  const { people, organisations } = await api.data(
    `{ people(sort: [{ id: ASC }]) ${MEASURED} organisations(sort: [{ id: ASC }]) ${MEASURED} }`,
  );
  return [...organisations, ...people];
};
const inMemory = (graph: GraphData) => [...measure(graph)].map(([id, measures]) => ({ id, ...measures }));

/** A signing more, by which the committee is tied to another organisation. */
const MORE = FILES['agreements/a.yaml']
  .replace('agreement:phu-tho-viettel-2022', 'agreement:phu-tho-vnpt-2023')
  .replace('source:bao-phu-tho', 'source:bao-moi')
  .replace(/ {2}people:\n.*\n/, '  organisations: [{ id: org:vnpt, name: VNPT, kind: CORPORATION, at: 3 }]\n')
  .replace('org: org:viettel, at: 2', 'org: org:vnpt, at: 2')
  .replace('  - { person: person:tran-duy-dong, roles: [SPEAKER], at: 3 }\n', '');

describe('a load', () => {
  test('measures the very graph that it writes, which has the version of its facts alone', async () => {
    for (const files of [FILES, { ...FILES, 'agreements/b.yaml': MORE }, FILES]) {
      const { graph } = loadSeeds(seedFolder(files));
      const { version } = await load(api.graph, graph);
      expect(await inDatabase()).toEqual(inMemory(graph));
      expect(await readGraph(api.graph)).toEqual({ nodes: graph.nodes, relationships: graph.relationships });
      expect(version).toBe(datasetVersion(canonicalDump(graph)));
      const { dataset } = await api.data('{ dataset { version measuresVersion } }');
      expect(dataset).toEqual({ version, measuresVersion: version });
    }
  });

  test('reports the facts that changed, not the measures that did with them', async () => {
    const [few, more] = [FILES, { ...FILES, 'agreements/b.yaml': MORE }].map(
      (files) => loadSeeds(seedFolder(files)).graph,
    );
    await load(api.graph, few as GraphData);
    const { diff } = await load(api.graph, more as GraphData);
    expect(diff.nodes.added.length).toBeGreaterThan(5);
    expect(diff.nodes.changed).toEqual([]);
  });

  test('of the same facts puts measures right and changes nothing else', async () => {
    const { graph } = loadSeeds(seedFolder(FILES));
    await load(api.graph, graph);
    const before = await readDataset(api.graph);
    await api.graph.driver.executeQuery('MATCH (n:Person) SET n.pageRank = 7 REMOVE n.community');
    expect((await load(api.graph, graph)).changes).toBe(0);
    expect(await inDatabase()).toEqual(inMemory(graph));
    expect(await readDataset(api.graph)).toEqual(before);
  });

  test('makes no claim of them', async () => {
    const { graph } = loadSeeds(seedFolder(FILES));
    await load(api.graph, graph);
    const { organisations } = await api.data('{ organisations { claims { property } } }');
    const properties = organisations.flatMap((o: { claims: { property: string }[] }) =>
      o.claims.map((c) => c.property),
    );
    expect(new Set(properties)).toEqual(
      new Set(['aliases', 'kind', 'name', 'ownership'].filter((p) => properties.includes(p))),
    );
    expect(properties).toContain('name');
  });
});
