// What several things share, who signs with whom, and arguments that are refused, on a small graph.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planTables } from '../graph/tables.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { AGREEMENTS, loadMerged } from '../testing/merged-provinces.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadMerged(api.graph);
  await planTables(api.graph);
});
afterAll(() => api.close());

const bare = (id: string) => id.replace(/^\w+:/, '');
const slugs = (list: { id: string }[]) => list.map(({ id }) => bare(id)).join(' ');

describe('what several things share', () => {
  interface Row {
    thing: { id: string };
    kind: string;
    sharedBy: string[];
    score: number;
    degree: number;
    agreements: { id: string }[];
  }
  const KINDS = ['Agreement', 'CooperationArea', 'Organisation', 'Person', 'PolicyDocument', 'Province', 'Source'];
  const THING = KINDS.map((kind) => `... on ${kind} { id }`).join(' ');
  const rows = async (args: string): Promise<Row[]> => {
    const fields = `{ thing { ${THING} } kind sharedBy score degree agreements { id } }`;
    return (await api.data(`{ commonPartners(${args}) ${fields} }`)).commonPartners;
  };
  /** `kind thing /degree: by which ids | by which agreements`, with the score checked. */
  const lines = async (args: string): Promise<string[]> =>
    (await rows(args)).map(({ thing, kind, sharedBy, score, degree, agreements }) => {
      expect(score).toBeCloseTo(sharedBy.length / Math.log2(1 + degree), 12);
      return `${kind} ${bare(thing.id)} /${degree}: ${sharedBy.map(bare).join(' ')} | ${slugs(agreements)}`;
    });

  test('of two companies: areas, committees, provinces and papers, what few have before what many have', async () => {
    expect(await lines('ids: ["org:bolt", "org:acme"]')).toEqual([
      'ORGANISATION ubnd-west /2: bolt acme | acme-west-2021 bolt-west-p2021',
      'POLICY_DOCUMENT plan /2: bolt acme | acme-east-2020 bolt-south-2025',
      'PROVINCE west /2: bolt acme | acme-west-2021 bolt-west-p2021',
      'AREA mobile /3: bolt acme | acme-east-2020 acme-north-2021 bolt-west-p2021',
      'ORGANISATION ubnd-north /3: bolt acme | acme-north-2021 bolt-north-x cove-north-2022',
      'PROVINCE north /3: bolt acme | acme-north-2021 bolt-north-x cove-north-2022',
      'AREA health /5: bolt acme | acme-north-2021 acme-west-2021 bolt-south-2025 cove-north-2022',
    ]);
  });

  test('is ranked by rarity, where counting alone would put what all have first', async () => {
    const all = await rows('ids: ["org:acme", "org:bolt", "org:cove"], kind: [AREA, POLICY_DOCUMENT]');
    expect(all.map(({ thing, sharedBy, degree }) => [bare(thing.id), sharedBy.length, degree])).toEqual([
      ['plan', 2, 2],
      ['health', 3, 5],
      ['mobile', 2, 3],
    ]);
  });

  test('needs more of the ids on request', async () => {
    expect(await lines('ids: ["org:acme", "org:bolt", "org:cove"], minShared: 3')).toEqual([
      'ORGANISATION ubnd-north /3: acme bolt cove | acme-north-2021 bolt-north-x cove-north-2022',
      'PROVINCE north /3: acme bolt cove | acme-north-2021 bolt-north-x cove-north-2022',
      'AREA health /5: acme bolt cove | acme-north-2021 acme-west-2021 bolt-south-2025 cove-north-2022',
    ]);
  });

  test('of provinces is what their bodies share, those of merged units too on request', async () => {
    expect(await lines('ids: ["province:south-2025", "province:north"], kind: ORGANISATION')).toEqual([
      'ORGANISATION bolt /4: south-2025 north | bolt-north-x bolt-south-2025 cove-north-2022',
    ]);
    const args = 'ids: ["province:south-2025", "province:north"], includePredecessors: true, kind: ORGANISATION';
    expect(await lines(args)).toEqual([
      'ORGANISATION acme /4: south-2025 north | acme-east-2020 acme-east-2021 acme-north-2021 acme-west-2021',
      'ORGANISATION bolt /4: south-2025 north | bolt-north-x bolt-south-2025 bolt-west-p2021 cove-north-2022',
    ]);
  });

  test('which provinces signed with both companies: as units of then, or as those of today', async () => {
    const args = 'ids: ["org:acme", "org:bolt"], kind: PROVINCE';
    expect(await lines(args)).toEqual([
      'PROVINCE west /2: acme bolt | acme-west-2021 bolt-west-p2021',
      'PROVINCE north /3: acme bolt | acme-north-2021 bolt-north-x cove-north-2022',
    ]);
    expect(await lines(`${args}, includePredecessors: true`)).toEqual([
      'PROVINCE north /3: acme bolt | acme-north-2021 bolt-north-x cove-north-2022',
      'PROVINCE south-2025 /5: acme bolt | acme-east-2020 acme-east-2021 acme-west-2021 bolt-south-2025 bolt-west-p2021',
    ]);
  });

  test('of people and a company: agreements, parties and others who took part', async () => {
    expect(
      await lines('ids: ["person:binh", "person:chi", "org:acme"], kind: [AGREEMENT, ORGANISATION, PERSON]'),
    ).toEqual([
      'PERSON an /3: binh chi acme | acme-east-2020 acme-east-2021 acme-west-2021',
      'ORGANISATION ubnd-east /2: binh acme | acme-east-2020 acme-east-2021',
      'ORGANISATION ubnd-west /2: chi acme | acme-west-2021',
      'AGREEMENT acme-east-2020 /4: binh acme | acme-east-2020',
      'AGREEMENT acme-east-2021 /4: binh acme | acme-east-2021',
      'AGREEMENT acme-west-2021 /4: chi acme | acme-west-2021',
    ]);
  });

  test('by agreements of some days, or in force on one, certainly or possibly', async () => {
    const args = 'ids: ["org:acme", "org:bolt"], kind: AREA';
    expect(await lines(`${args}, since: "2021-12-31", until: "2022-12-31"`)).toEqual([
      'AREA mobile /3: acme bolt | acme-north-2021 bolt-west-p2021',
      'AREA health /5: acme bolt | acme-north-2021 cove-north-2022',
    ]);
    expect(await lines(`${args}, since: "2021-12-31", until: "2022-12-31", includePossible: false`)).toEqual([]);
    expect(await lines(`${args}, asOf: "2021-12-31"`)).toEqual([
      'AREA mobile /3: acme bolt | acme-east-2020 acme-north-2021 bolt-west-p2021',
    ]);
  });

  test('comes in pages; an id that is given twice counts once', async () => {
    const args = 'ids: ["org:bolt", "org:acme", "org:bolt"]';
    expect(await lines(args)).toHaveLength(7);
    expect(await lines(`${args}, limit: 2, offset: 1`)).toEqual((await lines(args)).slice(1, 3));
  });
});

describe('people', () => {
  interface Person {
    person: { id: string };
    agreements: { id: string }[];
    agreementCount: number;
    organisationCount: number;
  }
  const FIELDS = '{ person { id } agreementCount organisationCount agreements { id } }';
  const line = (row: Person) =>
    `${bare(row.person.id)} ${row.agreementCount} of ${row.organisationCount}: ${slugs(row.agreements)}`;

  test('who signed the same agreements come with these, most first', async () => {
    const { people } = await api.data(`{ people(sort: [{ id: ASC }]) { coSigners ${FIELDS} } }`);
    expect(people.map((p: { coSigners: Person[] }) => p.coSigners.map(line))).toEqual([
      ['binh 2 of 2: acme-east-2020 acme-east-2021', 'chi 1 of 2: acme-west-2021'],
      ['an 2 of 2: acme-east-2020 acme-east-2021'],
      ['an 1 of 2: acme-west-2021'],
      [],
    ]);
    const second = await api.data(`{ people(sort: [{ id: ASC }]) { coSigners(limit: 1, offset: 1) ${FIELDS} } }`);
    expect(second.people[0].coSigners.map(line)).toEqual(['chi 1 of 2: acme-west-2021']);
  });

  test('are most connected by organisations, then by agreements', async () => {
    const { mostConnectedPeople } = await api.data(`{ mostConnectedPeople(limit: 3) ${FIELDS} }`);
    expect(mostConnectedPeople.map(line)).toEqual([
      'an 3 of 3: acme-east-2020 acme-east-2021 acme-west-2021',
      'binh 2 of 2: acme-east-2020 acme-east-2021',
      'chi 1 of 2: acme-west-2021',
    ]);
  });
});

test('provinces without an agreement are those there on the day, with or without what became them', async () => {
  const none = async (args: string) => {
    const { provincesWithoutAgreement } = await api.data(`{ provincesWithoutAgreement(${args}) { id } }`);
    return slugs(provincesWithoutAgreement);
  };
  expect(await none('asOf: "2025-07-01"')).toBe('silent');
  expect(await none('asOf: "2025-06-30"')).toBe('silent');
  await loadMerged(
    api.graph,
    Object.keys(AGREEMENTS).filter((slug) => slug !== 'bolt-south-2025'),
  );
  expect(await none('asOf: "2025-07-01"')).toBe('silent south-2025');
  expect(await none('asOf: "2025-07-01", includePredecessors: true')).toBe('silent');
  expect(await none('asOf: "2025-06-30"')).toBe('silent');
});

describe('refused is', () => {
  test.each([
    ['commonPartners(ids: ["org:acme"]) { kind }', 'Two to 20 different ids can share something, not 1.'],
    ['commonPartners(ids: ["org:acme", "org:acme"]) { kind }', 'Two to 20 different ids can share something, not 1.'],
    [
      `commonPartners(ids: ${JSON.stringify(Array.from({ length: 21 }, (_, i) => `org:${i}`))}) { kind }`,
      'Two to 20 different ids can share something, not 21.',
    ],
    [
      'commonPartners(ids: ["org:acme", "org:bolt"], minShared: 3) { kind }',
      'minShared is 2 to the number of ids, here 2, not 3.',
    ],
    [
      'commonPartners(ids: ["org:acme", "org:bold", "person:nobody"]) { kind }',
      'ids: nothing has the id "org:bold", "person:nobody".',
    ],
    [
      'commonPartners(ids: ["org:acme", "area:health"]) { kind }',
      'ids takes ids of Organisation or Person or Province: area:health is of type CooperationArea.',
    ],
    ['topPartners(organisation: "org:bold") { agreementCount }', 'organisation: nothing has the id "org:bold".'],
    ['topPartners(area: "area:helth") { agreementCount }', 'area: nothing has the id "area:helth".'],
    [
      'topPartners(since: "2022-01-02", until: "2022-01-01") { agreementCount }',
      'Nothing is since 2022-01-02 and until 2022-01-01: write the earlier day as since.',
    ],
    [
      'topPartners(limit: 101) { agreementCount }',
      'A page of topPartners has 1 to 100 rows, not 101; go on with offset.',
    ],
    ['topPartners(offset: -1) { agreementCount }', 'A page begins after 0 to 25000 rows, not -1; begin at 0.'],
    [
      'agreementsByYear(province: "org:acme") { year }',
      'province takes ids of Province: org:acme is of type Organisation.',
    ],
    ['areaMatrix(corporations: ["org:bold"]) { agreementCount }', 'corporations: nothing has the id "org:bold".'],
    [
      'areaMatrix(limit: 101) { agreementCount }',
      'A page of areaMatrix has 1 to 100 rows, not 101; go on with offset.',
    ],
    ['inferred(limit: 0) { id }', 'A page of inferred has 1 to 100 rows, not 0.'],
    [
      'people { coSigners(limit: 101) { agreementCount } }',
      'A page of coSigners has 1 to 100 rows, not 101; go on with offset.',
    ],
  ])('%s', async (field, message) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
