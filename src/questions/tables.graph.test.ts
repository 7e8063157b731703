// The analyst's tables on a small graph: what counts as whom, on which day, and in which order.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../facts/seeds.ts';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { seedFolder } from '../testing/seed-folder.ts';

const AT = 'at: { source: source:list }';
const thing = (id: string, name: string, rest: string) => `  - { id: ${id}, name: ${name}, ${rest}, ${AT} }`;
const committee = (slug: string, rest = '') =>
  thing(`org:ubnd-${slug}`, `Committee of ${slug}`, `kind: PEOPLES_COMMITTEE, province: province:${slug}${rest}`);
const corporation = (slug: string) => thing(`org:${slug}`, `Company ${slug}`, 'kind: CORPORATION');
const province = (slug: string, rest = '') => thing(`province:${slug}`, `Land ${slug}`, `kind: PROVINCE${rest}`);
const person = (slug: string) => `  - { id: person:${slug}, name: Person ${slug}, ${AT} }`;
const MERGED = ', validUntil: "2025-06-30", mergedInto: province:south-2025';

/** Three old provinces, two of which became one; three companies; areas one below the other. */
const REFERENCE = `sources:
  - { id: source:list, language: vi, kind: REFERENCE, readAs: EXCERPT }
areas:
${[
  thing('area:digital', 'digital', 'nameEn: digital'),
  thing('area:network', 'network', 'nameEn: network, broader: area:digital'),
  thing('area:mobile', 'mobile network', 'nameEn: mobile network, broader: area:network'),
  thing('area:health', 'health', 'nameEn: health'),
].join('\n')}
provinces:
${[
  province('east', MERGED),
  province('west', MERGED),
  province('south-2025', ', validFrom: "2025-07-01"'),
  province('north'),
  province('silent'),
].join('\n')}
organisations:
${[
  committee('east'),
  committee('west'),
  committee('south-2025', ', succeeds: [org:ubnd-east, org:ubnd-west]'),
  committee('north'),
  ...['acme', 'bolt', 'cove'].map(corporation),
].join('\n')}
people:
${['an', 'binh', 'chi', 'dung'].map(person).join('\n')}
policyDocuments:
  - { id: policy:plan, title: Plan, nature: STATE, kind: Plan, state: ADOPTED, ${AT} }
`;

const agreement = (slug: string, parties: string, rest: string) => `id: agreement:${slug}
sources:
  - { id: source:${slug}, language: vi, kind: PRESS, readAs: EXCERPT }
title: Agreement ${slug}
titleBasis: COMPOSED
kind: OTHER
parties: [${parties
  .split(' ')
  .map((org) => `{ org: org:${org} }`)
  .join(', ')}]
signatories: NOT_RESEARCHED
provisions: { coverage: NOT_RESEARCHED }
commitmentsCoverage: NOT_RESEARCHED
${rest}
`;
const signers = (...names: string[]) =>
  `people: [${names.map((name) => `{ person: person:${name}, roles: [SIGNATORY] }`).join(', ')}]\n`;

/** The year in a slug is that of the signing; `p` means that only the period is known, `x` that nothing is. */
const AGREEMENTS: Readonly<Record<string, string>> = {
  'acme-east-2020': agreement(
    'acme-east-2020',
    'acme ubnd-east',
    `signedOn: "2020-05-01"\nperiod: 2020/2022\nareas: [area:mobile]\ncarriesOut: [policy:plan]\n${signers('an', 'binh')}`,
  ),
  'acme-east-2021': agreement(
    'acme-east-2021',
    'acme ubnd-east',
    `signedOn: "2021"\nareas: [area:network]\n${signers('an', 'binh')}`,
  ),
  'acme-west-2021': agreement(
    'acme-west-2021',
    'acme ubnd-west',
    `signedOn: { is: "2021-03-02", stated: XXXX-03-02, inferred: the page is of 2021 }\nperiod: 2021-03/..\nareas: [area:health]\n${signers('an', 'chi')}`,
  ),
  'acme-north-2021': agreement(
    'acme-north-2021',
    'acme ubnd-north',
    'signedOn: [{ is: "2021-12-30" }, { is: "2022-01-02", note: another page }]\nareas: [area:health, area:mobile]',
  ),
  'bolt-west-p2021': agreement('bolt-west-p2021', 'bolt ubnd-west', 'period: 2021/2025\nareas: [area:mobile]'),
  'bolt-south-2025': agreement(
    'bolt-south-2025',
    'bolt ubnd-south-2025',
    `signedOn: "2025-08-01"\nperiod: 2025/2030\nareas: [area:health]\ncarriesOut: [policy:plan]\n${signers('dung')}`,
  ),
  'bolt-north-x': agreement('bolt-north-x', 'bolt ubnd-north', 'areas: [area:digital]'),
  'cove-north-2022': agreement('cove-north-2022', 'cove bolt ubnd-north', 'signedOn: "2022-02"\nareas: [area:health]'),
};

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await loadOnly(Object.keys(AGREEMENTS));
});
afterAll(() => api.close());

/** Loads the small graph with some of its agreements in place of the seeds. */
async function loadOnly(agreements: string[]): Promise<void> {
  const files = agreements.map((slug) => [`agreements/${slug}.yaml`, AGREEMENTS[slug] ?? ''] as const);
  let remove = () => {};
  const folder = seedFolder({ 'reference/all.yaml': REFERENCE, ...Object.fromEntries(files) }, (end) => {
    remove = end;
  });
  await load(api.graph, loadSeeds(folder).graph).finally(remove);
}

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
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['acme:', 'bolt:', 'cove:']);
    expect(await top('kind: [CORPORATION], limit: 1, offset: 1')).toEqual([
      'bolt: bolt-north-x bolt-south-2025 bolt-west-p2021 cove-north-2022 ?',
    ]);
  });

  test('are the same read from the organisation', async () => {
    const args = 'since: "2021-06-01", until: "2022-12-31", includePredecessors: true';
    const { organisations } = await api.data(
      `{ organisations(where: { id: { eq: "org:acme" } }) { partnersIn(${args}) ${PARTNER} } }`,
    );
    expect(organisations[0].partnersIn.map(partnerLine)).toEqual(await top(`organisation: "org:acme", ${args}`));
  });

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
  await loadOnly(Object.keys(AGREEMENTS).filter((slug) => slug !== 'bolt-south-2025'));
  expect(await none('asOf: "2025-07-01"')).toBe('silent south-2025');
  expect(await none('asOf: "2025-07-01", includePredecessors: true')).toBe('silent');
  expect(await none('asOf: "2025-06-30"')).toBe('silent');
});
