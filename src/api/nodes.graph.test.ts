// What an id stands for: things and claims of every kind, merged and retracted ids, and what never was.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadSeeds } from '../facts/seeds.ts';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { FILES, seedFolder } from '../testing/seed-folder.ts';

const RETIRED = `retiredIds:
  - { id: person:thang, mergedInto: person:t-d-thang, retiredOn: "2026-01-02", reason: written twice }
  - { id: person:t-d-thang, mergedInto: person:tao-duc-thang, retiredOn: "2026-03-04", reason: an initial }
  - { id: agreement:never-signed, retiredOn: "2026-05-06", reason: the source took it back }
`;

let api: TestApi;
let ids: string[];
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function loadFiles(): Promise<void> {
  const tenure = `tenures:
  - { person: person:tao-duc-thang, post: post:chu-tich-viettel, key: "2022", since: 2022, at: { source: source:list } }
`;
  const folder = seedFolder({ ...FILES, 'reference/tenures.yaml': tenure, 'retired-ids.yaml': RETIRED });
  const { graph } = loadSeeds(folder);
  await load(api.graph, graph);
  ids = [...graph.nodes.values()].filter(({ label }) => label !== 'RetiredId').map(({ id }) => id);
}

const TYPES =
  'Agreement Commitment CooperationArea Organisation Outcome Participation Party Person PolicyDocument Post Province Provision Source Tenure'.split(
    ' ',
  );
const ANSWER = `{ id status mergedInto reason retiredOn claim { id property value } thing {
  __typename
  ${TYPES.map((type) => `... on ${type} { id ${type === 'Person' ? 'signed(limit: 9) { parties(limit: 9) { id } }' : ''} }`).join(' ')}
} }`;
const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) ${ANSWER} }`;

const node = async (id: string) => (await api.data(`query ($id: ID!) { node(id: $id) ${ANSWER} }`, { id })).node;

describe('node', () => {
  beforeEach(loadFiles);

  test('answers every id of the data set, things of each kind and claims', async () => {
    const { nodes } = await api.data(NODES, { ids });
    const labels = new Set<string>();
    for (const [index, { id, status, thing, claim }] of nodes.entries()) {
      expect({ id, status, found: (thing ?? claim).id }).toEqual({
        id: ids[index],
        status: 'FOUND',
        found: ids[index],
      });
      labels.add(thing?.__typename ?? 'Claim');
      if (id === 'person:tao-duc-thang') {
        expect(thing.signed).toEqual([{ parties: expect.arrayContaining([{ id: 'org:viettel' }]) }]);
      }
    }
    expect([...labels].sort()).toEqual([...TYPES, 'Claim'].sort());
  });

  test('answers every claim that a thing lists, whether the database has it as a node or not', async () => {
    const { agreements, participations, tenures } = await api.data(
      '{ agreements { claims { id } } participations { claims { id } } tenures { claims { id } } }',
    );
    const claims = [agreements, participations, tenures].flat().flatMap(({ claims: own }) => own);
    const claimed: string[] = claims.map(({ id }: { id: string }) => id);
    expect(new Set(claimed.map((id) => ids.includes(id)))).toEqual(new Set([true, false]));
    for (let i = 0; i < claimed.length; i += 100) {
      const asked = claimed.slice(i, i + 100);
      const answers = (await api.data(NODES, { ids: asked })).nodes;
      expect(answers.map(({ claim }: { claim: { id: string } | null }) => claim?.id)).toEqual(asked);
    }
  });

  test('tells found, merged, retracted and never seen apart, in data', async () => {
    const asked = [
      'person:thang',
      'org:viettel',
      'person:t-d-thang',
      'agreement:never-signed',
      'org:vietel',
      'org:viettel',
    ];
    const { nodes } = await api.data(NODES, { ids: asked });
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(asked);
    const brief = ({ status, thing, mergedInto, retiredOn, reason }: Record<string, { id: string } & string>) =>
      [status, thing?.id, mergedInto, retiredOn, reason].map((value) => value ?? '-').join(' ');
    expect(nodes.map(brief)).toEqual([
      'MERGED person:tao-duc-thang person:tao-duc-thang 2026-01-02 written twice',
      'FOUND org:viettel - - -',
      'MERGED person:tao-duc-thang person:tao-duc-thang 2026-03-04 an initial',
      'RETRACTED - - 2026-05-06 the source took it back',
      'NEVER_EXISTED - - - -',
      'FOUND org:viettel - - -',
    ]);
  });

  test.each([
    'party:never-signed/viettel',
    'claim:agreement:never-signed/title/1',
    'claim:party:never-signed/viettel/organisation/org:viettel',
    'tenure:t-d-thang/chu-tich-viettel/2022',
  ])('%s was retracted with the thing that it was inside of', async (id) => {
    expect(await node(id)).toMatchObject({ id, status: 'RETRACTED', thing: null, claim: null, mergedInto: null });
  });

  test.each([
    'provision:phu-tho-viettel-2022/2',
    'claim:agreement:phu-tho-viettel-2022/title/2',
    'claim:person:nobody/name/1',
    'post:never-signed',
  ])('%s has never existed', async (id) => {
    expect(await node(id)).toMatchObject({ id, status: 'NEVER_EXISTED', thing: null, claim: null });
  });

  test('refuses what is no id, and says what one is', async () => {
    for (const id of [
      '',
      'Viettel',
      'org:Viettel',
      'company:viettel',
      'org:viettel ',
      'org:',
      'claim:x',
      'dataset',
      `org:${'a'.repeat(300)}`,
    ]) {
      const { data, errors } = await api.ask(NODES, { ids: ['org:viettel', id] });
      expect(data, id).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toMatch(/ is not an id\. An id is .*"org:viettel".*kinds are agreement, area, org/);
    }
  });

  test('takes a hundred ids and no more', async () => {
    const many = (count: number) => ({ ids: Array.from({ length: count }, (_, i) => `org:o-${i}`) });
    expect((await api.data(NODES, many(100))).nodes).toHaveLength(100);
    expect((await api.data(NODES, { ids: [] })).nodes).toEqual([]);
    const { errors } = await api.ask(NODES, many(101));
    expect(errors?.[0]).toMatchObject({
      message: '"ids" has 101 items; at most 100 are taken: ask in parts.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('retired ids can be listed, and are counted with no kind of thing', async () => {
    const { retiredIds, dataset } = await api.data(`{
      retiredIds(where: { mergedInto: { eq: null } }) { id retired mergedInto retiredOn reason }
      dataset { counts { label count } }
    }`);
    expect(retiredIds).toEqual([
      {
        id: 'retired:agreement:never-signed',
        retired: 'agreement:never-signed',
        mergedInto: null,
        retiredOn: '2026-05-06',
        reason: 'the source took it back',
      },
    ]);
    expect(dataset.counts.map(({ label }: { label: string }) => label)).not.toContain('RetiredId');
  });
});
