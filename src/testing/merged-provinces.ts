// A small graph for tests of what counts as whom: provinces that were merged, companies, agreements of many kinds of days.

import type { Graph } from '../graph/driver.ts';
import { load } from '../graph/load.ts';
import { graphOf } from './seed-folder.ts';

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
  - { id: source:list, publisher: List, language: vi, kind: REFERENCE, readAs: EXCERPT }
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
  ...['acme', 'bolt', 'cove', 'dash', 'echo'].map(corporation),
].join('\n')}
people:
${['an', 'binh', 'chi', 'dung'].map(person).join('\n')}
policyDocuments:
  - { id: policy:plan, title: Plan, nature: STATE, kind: Plan, state: ADOPTED, ${AT} }
`;

const agreement = (slug: string, parties: string, rest: string) => `id: agreement:${slug}
sources:
  - { id: source:${slug}, publisher: Paper, language: vi, kind: PRESS, readAs: EXCERPT }
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

/** Agreements by slug. The year in one is that of the signing; `p` means that only the period is known, `x` that no day is. */
export const AGREEMENTS: Readonly<Record<string, string>> = {
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
  'dash-echo-2019': agreement('dash-echo-2019', 'dash echo', 'signedOn: "2019-11"\nareas: [area:health]'),
};

/** Loads the small graph, or its things with only some of its agreements, in place of what is there. */
export async function loadMerged(graph: Graph, agreements: readonly string[] = Object.keys(AGREEMENTS)): Promise<void> {
  const files = agreements.map((slug) => [`agreements/${slug}.yaml`, AGREEMENTS[slug] ?? ''] as const);
  const ends: (() => void)[] = [];
  const data = graphOf({ 'reference/all.yaml': REFERENCE, ...Object.fromEntries(files) }, (end) => ends.push(end));
  for (const end of ends) end();
  await load(graph, data);
}
