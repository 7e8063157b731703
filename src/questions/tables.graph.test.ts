// The analyst's tables on a small graph: what counts as whom, on which day, and in which order.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planTables } from '../graph/tables.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { loadMerged } from '../testing/merged-provinces.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadMerged(api.graph);
  await planTables(api.graph);
});
afterAll(() => api.close());

const bare = (id: string) => id.replace(/^\w+:/, '');
const slugs = (list: { id: string }[]) => list.map(({ id }) => bare(id)).join(' ');
interface Partner {
  organisation: { id: string };
  bodies: { id: string }[];
  agreements: { id: string }[];
  possibleAgreements: { id: string }[];
  agreementCount: number;
  possibleCount: number;
}
const PARTNER =
  '{ organisation { id } bodies { id } agreementCount possibleCount agreements { id } possibleAgreements { id } }';

/** `partner: certain ones ? possible ones`, with the counts checked. */
function partnerLine({ organisation, agreements, possibleAgreements, ...counts }: Partner): string {
  expect(counts).toMatchObject({ agreementCount: agreements.length, possibleCount: possibleAgreements.length });
  return `${bare(organisation.id)}: ${slugs(agreements)} ? ${slugs(possibleAgreements)}`.trim();
}

describe('partners', () => {
  const top = async (args: string): Promise<string[]> => {
    const { topPartners } = await api.data(`{ topPartners(${args}) ${PARTNER} }`);
    return topPartners.map(partnerLine);
  };

  test('are ranked by agreements, then by id', async () => {
    expect(await top('organisation: "org:acme"')).toEqual([
      'ubnd-east: acme-east-2020 acme-east-2021 ?',
      'ubnd-north: acme-north-2021 ?',
      'ubnd-west: acme-west-2021 ?',
    ]);
  });

  test('before and after a merger are one row on request, under the body that is there now', async () => {
    expect(await top('organisation: "org:acme", includePredecessors: true')).toEqual([
      'ubnd-south-2025: acme-east-2020 acme-east-2021 acme-west-2021 ?',
      'ubnd-north: acme-north-2021 ?',
    ]);
    const { topPartners } = await api.data(
      `{ topPartners(organisation: "org:bolt", includePredecessors: true) ${PARTNER} }`,
    );
    expect(topPartners.map((row: Partner) => slugs(row.bodies))).toEqual([
      'ubnd-north',
      'ubnd-south-2025 ubnd-west',
      'cove',
    ]);
  });

  test('of a body that succeeds others are its own, or theirs too on request', async () => {
    expect(await top('organisation: "org:ubnd-south-2025"')).toEqual(['bolt: bolt-south-2025 ?']);
    expect(await top('organisation: "org:ubnd-south-2025", includePredecessors: true')).toEqual([
      'acme: acme-east-2020 acme-east-2021 acme-west-2021 ?',
      'bolt: bolt-south-2025 bolt-west-p2021 ?',
    ]);
  });

  test.each([
    // A signing in "2021" is certain within the year and possible within a part of it; two readings must agree.
    [
      'since: "2021-01-01", until: "2021-12-31"',
      ['east: acme-east-2021 ?', 'west: acme-west-2021 ?', 'north:  ? acme-north-2021'],
    ],
    ['since: "2021-06-01", until: "2022-12-31"', ['north: acme-north-2021 ?', 'east:  ? acme-east-2021']],
    ['since: "2022-01-02"', ['north:  ? acme-north-2021']],
    ['until: "2020-05-01"', ['east: acme-east-2020 ?']],
    ['until: "2020-04-30"', []],
  ])('with %s', async (args, expected) => {
    expect(await top(`organisation: "org:acme", ${args}`)).toEqual(expected.map((line) => `ubnd-${line}`));
  });

  test('count by the first day of the period where no source dates the signing, and possibly where neither is known', async () => {
    expect(await top('organisation: "org:bolt", since: "2021-01-01", until: "2021-12-31"')).toEqual([
      'ubnd-west: bolt-west-p2021 ?',
      'ubnd-north:  ? bolt-north-x',
    ]);
    expect(
      await top('organisation: "org:bolt", since: "2021-02-01", until: "2021-12-31", kind: PEOPLES_COMMITTEE'),
    ).toEqual(['ubnd-north:  ? bolt-north-x', 'ubnd-west:  ? bolt-west-p2021']);
  });

  test('on a day are those of agreements in force; the least sure condition decides', async () => {
    expect(await top('organisation: "org:acme", asOf: "2021-06-01"')).toEqual([
      'ubnd-east: acme-east-2020 ? acme-east-2021',
      'ubnd-west: acme-west-2021 ?',
    ]);
    expect(await top('organisation: "org:acme", asOf: "2021-06-01", until: "2021-03-01"')).toEqual([
      'ubnd-east: acme-east-2020 ? acme-east-2021',
    ]);
  });

  test('by area are those of agreements that cover it or a narrower one', async () => {
    const of = (area: string) => top(`organisation: "org:acme", area: "area:${area}"`);
    expect(await of('digital')).toEqual([
      'ubnd-east: acme-east-2020 acme-east-2021 ?',
      'ubnd-north: acme-north-2021 ?',
    ]);
    expect(await of('mobile')).toEqual(['ubnd-east: acme-east-2020 ?', 'ubnd-north: acme-north-2021 ?']);
  });

  test('without an organisation are those with most agreements at all, in pages', async () => {
    const rows = await top('kind: [CORPORATION]');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['acme:', 'bolt:', 'cove:', 'dash:', 'echo:']);
    expect(await top('kind: [CORPORATION], limit: 1, offset: 1')).toEqual([
      'bolt: bolt-north-x bolt-south-2025 bolt-west-p2021 cove-north-2022 ?',
    ]);
  });

  test.each(['since: "2021-06-01", until: "2022-12-31", includePredecessors: true', 'limit: 1, offset: 1'])(
    'are the same read from the organisation, %s',
    async (args) => {
      const { organisations } = await api.data(
        `{ organisations(where: { id: { eq: "org:acme" } }) { partnersIn(${args}) ${PARTNER} } }`,
      );
      expect(organisations[0].partnersIn.map(partnerLine)).toEqual(await top(`organisation: "org:acme", ${args}`));
    },
  );

  test('come by year and by area, as recorded or at the top of the tree', async () => {
    const { topPartners } =
      await api.data(`{ topPartners(organisation: "org:acme", limit: 1, includePredecessors: true) {
      byYear { year agreementCount inferredCount }
      byArea { area { id } agreementCount }
      top: byArea(level: TOP) { area { id } agreements { id } }
    } }`);
    expect(topPartners).toEqual([
      {
        byYear: [
          { year: 2020, agreementCount: 1, inferredCount: 0 },
          { year: 2021, agreementCount: 2, inferredCount: 1 },
        ],
        byArea: ['health', 'mobile', 'network'].map((id) => ({ area: { id: `area:${id}` }, agreementCount: 1 })),
        top: [
          {
            area: { id: 'area:digital' },
            agreements: [{ id: 'agreement:acme-east-2020' }, { id: 'agreement:acme-east-2021' }],
          },
          { area: { id: 'area:health' }, agreements: [{ id: 'agreement:acme-west-2021' }] },
        ],
      },
    ]);
  });
});

describe('agreements by year', () => {
  interface Year {
    year: number | null;
    agreementCount: number;
    signedCount: number;
    inferredCount: number;
    agreements: { id: string }[];
  }
  const years = async (args: string): Promise<string[]> => {
    const { agreementsByYear } = await api.data(
      `{ agreementsByYear${args} { year agreementCount signedCount inferredCount agreements { id } } }`,
    );
    return agreementsByYear.map(
      (row: Year) =>
        `${row.year} ${row.agreementCount}/${row.signedCount}/${row.inferredCount} ${slugs(row.agreements)}`,
    );
  };

  test('count a year only where every reading has it; the rest has a row of its own at the end', async () => {
    expect(await years('')).toEqual([
      '2019 1/1/0 dash-echo-2019',
      '2020 1/1/0 acme-east-2020',
      '2021 3/2/1 acme-east-2021 acme-west-2021 bolt-west-p2021',
      '2022 1/1/0 cove-north-2022',
      '2025 1/1/0 bolt-south-2025',
      'null 2/0/0 acme-north-2021 bolt-north-x',
    ]);
  });

  test('of a province and an organisation are those of both, with what became them on request', async () => {
    expect(await years('(province: "province:south-2025")')).toEqual(['2025 1/1/0 bolt-south-2025']);
    const args = 'province: "province:south-2025", includePredecessors: true';
    expect(await years(`(${args}, organisation: "org:bolt")`)).toEqual([
      '2021 1/0/0 bolt-west-p2021',
      '2025 1/1/0 bolt-south-2025',
    ]);
    expect(await years(`(${args}, area: "area:digital")`)).toEqual([
      '2020 1/1/0 acme-east-2020',
      '2021 2/1/0 acme-east-2021 bolt-west-p2021',
    ]);
    expect(await years('(province: "province:silent")')).toEqual([]);
  });
});

describe('the matrix of areas', () => {
  interface Cell {
    province: { id: string };
    corporation: { id: string };
    area: { id: string };
    agreements: { id: string }[];
    possibleAgreements: { id: string }[];
    alsoWith: { id: string }[];
  }
  const cells = async (args: string): Promise<string[]> => {
    const { areaMatrix } = await api.data(`{ areaMatrix(${args}) {
      province { id } corporation { id } area { id } agreements { id } possibleAgreements { id } alsoWith { id }
    } }`);
    return areaMatrix.map(
      (row: Cell) =>
        `${[row.province, row.area, row.corporation].map(({ id }) => bare(id)).join(' ')}: ${slugs(row.agreements)} ? ${slugs(row.possibleAgreements)} | ${slugs(row.alsoWith)}`,
    );
  };

  test('has a cell for each province, area and corporation that have an agreement', async () => {
    expect(await cells('level: RECORDED')).toEqual([
      'east mobile acme: acme-east-2020 ?  | ',
      'east network acme: acme-east-2021 ?  | ',
      'north digital bolt: bolt-north-x ?  | ',
      'north health acme: acme-north-2021 ?  | bolt cove',
      'north health bolt: cove-north-2022 ?  | acme cove',
      'north health cove: cove-north-2022 ?  | acme bolt',
      'north mobile acme: acme-north-2021 ?  | ',
      'south-2025 health bolt: bolt-south-2025 ?  | ',
      'west health acme: acme-west-2021 ?  | ',
      'west mobile bolt: bolt-west-p2021 ?  | ',
    ]);
  });

  test('at the top of the tree has the widest areas, each agreement once', async () => {
    expect(await cells('level: TOP, includePredecessors: true, corporations: ["org:acme", "org:bolt"]')).toEqual([
      'north digital acme: acme-north-2021 ?  | bolt',
      'north digital bolt: bolt-north-x ?  | acme',
      'north health acme: acme-north-2021 ?  | bolt',
      'north health bolt: cove-north-2022 ?  | acme',
      'south-2025 digital acme: acme-east-2020 acme-east-2021 ?  | bolt',
      'south-2025 digital bolt: bolt-west-p2021 ?  | acme',
      'south-2025 health acme: acme-west-2021 ?  | bolt',
      'south-2025 health bolt: bolt-south-2025 ?  | acme',
    ]);
  });

  test('says what a province has with one corporation alone, among those asked for', async () => {
    const args = 'provinces: ["province:north"], withOneOnly: true';
    expect(await cells(`${args}, corporations: ["org:acme", "org:bolt"]`)).toEqual([
      'north digital bolt: bolt-north-x ?  | ',
      'north mobile acme: acme-north-2021 ?  | ',
    ]);
    expect(await cells(`${args}, corporations: ["org:acme", "org:bolt"], level: TOP`)).toEqual([]);
    expect(await cells(`${args}, corporations: ["org:cove"]`)).toEqual(['north health cove: cove-north-2022 ?  | ']);
  });

  test('counts by days as partners do, and comes in pages', async () => {
    const args = 'provinces: ["province:north"], corporations: ["org:acme"]';
    expect(await cells(`${args}, since: "2022-01-01"`)).toEqual([
      'north health acme:  ? acme-north-2021 | ',
      'north mobile acme:  ? acme-north-2021 | ',
    ]);
    expect(await cells(`${args}, limit: 1, offset: 1`)).toEqual(['north mobile acme: acme-north-2021 ?  | ']);
    expect(await cells(`${args}, asOf: "2021-12-29"`)).toEqual([]);
  });
});
