// From files to a graph: what becomes a node, a link, a claim; that the order of files never matters.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalDump, type GraphData } from '../domain/graph-data.ts';
import { AGREEMENT, edited, FILES, graphOf, REFERENCE, seedFolder } from '../testing/seed-folder.ts';
import { project } from './project.ts';
import { readSeeds } from './read.ts';

const A = 'agreement:phu-tho-viettel-2022';
const LIST = 'at: { source: source:list }';

const graphOfEdit = (before: string, after: string) =>
  graphOf({ ...FILES, 'agreements/a.yaml': edited(AGREEMENT, before, after) });

const properties = (graph: GraphData, id: string) => graph.nodes.get(id)?.properties;
const nodesOf = (graph: GraphData, label: string) => [...graph.nodes.values()].filter((n) => n.label === label);
const claims = (graph: GraphData) => nodesOf(graph, 'Claim').map((n) => n.properties);

/** `from TYPE to` of all relationships of a type, sorted. */
const links = (graph: GraphData, type: string) =>
  [...graph.relationships.values()]
    .filter((r) => r.type === type)
    .map((r) => `${r.from} -> ${r.to}`)
    .sort();

/** Where a thing was read: source to the edge's properties. */
const citationsOf = (graph: GraphData, id: string) =>
  Object.fromEntries(
    [...graph.relationships.values()]
      .filter((r) => r.type === 'CITES' && r.from === id)
      .map((r) => [r.to, r.properties]),
  );

/** A second agreement of the pair's parties and a third organisation. */
function agreement(name: string, orgs: string[], more = ''): string {
  const parties = orgs.map((org) => `  - { org: ${org}, ${LIST} }\n`).join('');
  return `id: agreement:${name}
${LIST}
title: x
titleBasis: COMPOSED
kind: OTHER
signatories: NOT_RESEARCHED
parties:
${parties}${more}`;
}

describe('a thing', () => {
  test('cites what it was read in, bare paragraphs in the first source of the file', () => {
    const graph = graphOf(FILES);
    expect(citationsOf(graph, A)).toEqual({ 'source:bao-phu-tho': { paragraphs: [1, 2] } });
    expect(citationsOf(graph, 'person:tran-duy-dong')).toEqual({ 'source:bao-phu-tho': { paragraphs: [3] } });
    expect(citationsOf(graph, 'org:viettel')).toEqual({ 'source:list': {} });
  });

  test('may cite several sources and a passage', () => {
    const passage = '{ source: source:bao-phu-tho, paragraphs: 4, start: 0, end: 9 }';
    const graph = graphOfEdit(
      '{ org: org:viettel, at: 2 }',
      `{ org: org:viettel, at: [${passage}, { source: source:list }] }`,
    );
    expect(citationsOf(graph, 'party:phu-tho-viettel-2022/viettel')).toEqual({
      'source:bao-phu-tho': { paragraphs: [4], start: 0, end: 9 },
      'source:list': {},
    });
  });

  test('leads to a source, unless it is one', () => {
    const graph = graphOf(FILES);
    for (const { id, label } of graph.nodes.values()) {
      if (label !== 'Source') expect(Object.keys(citationsOf(graph, id)), id).not.toEqual([]);
    }
  });

  test('has a relationship only to what is in the graph', () => {
    const graph = graphOf(FILES);
    for (const { from, to } of graph.relationships.values()) {
      expect(graph.nodes.has(from), from).toBe(true);
      expect(graph.nodes.has(to), to).toBe(true);
    }
  });

  test('inside an agreement is named after it', () => {
    const inside = [...graphOf(FILES).nodes.keys()].filter((id) => id.includes('/')).sort();
    expect(inside).toEqual([
      'claim:agreement:phu-tho-viettel-2022/areas/1',
      'commitment:phu-tho-viettel-2022/1',
      'outcome:phu-tho-viettel-2022/1',
      'participation:phu-tho-viettel-2022/so-nganh',
      'participation:phu-tho-viettel-2022/tao-duc-thang',
      'participation:phu-tho-viettel-2022/tran-duy-dong',
      'party:phu-tho-viettel-2022/ubnd-phu-tho',
      'party:phu-tho-viettel-2022/viettel',
      'provision:phu-tho-viettel-2022/1',
      'tenure:tao-duc-thang/chu-tich-viettel/seen-phu-tho-viettel-2022',
    ]);
  });
});

describe('a claim', () => {
  test('does not stand where a value is plain, stated and read with its thing', () => {
    expect(claims(graphOf(FILES)).filter(({ property }) => property !== 'seenOn' && property !== 'areas')).toEqual([]);
    const sameSource = graphOfEdit('period: 2022/2025', 'period: { is: 2022/2025, at: [1, 2] }');
    expect(sameSource.nodes.has(`claim:${A}/period/1`)).toBe(false);
  });

  test('stands for an inferred value, with the reason and the stated form', () => {
    const graph = graphOfEdit(
      'signedOn: 2022-10-12',
      'signedOn: { is: 2022-10-12, stated: XXXX-10-12, inferred: why }',
    );
    expect(properties(graph, `claim:${A}/signedOn/1`)).toEqual({
      id: `claim:${A}/signedOn/1`,
      subject: A,
      property: 'signedOn',
      value: '2022-10-12',
      stated: 'XXXX-10-12',
      dayEarliest: '2022-10-12',
      dayLatest: '2022-10-12',
      preference: 'PREFERRED',
      basis: 'INFERRED',
      note: 'why',
    });
    expect(citationsOf(graph, `claim:${A}/signedOn/1`)).toEqual({ 'source:bao-phu-tho': { paragraphs: [1, 2] } });
    expect(links(graph, 'ABOUT')).toContain(`claim:${A}/signedOn/1 -> ${A}`);
    expect(properties(graph, A)).toMatchObject({
      signedOn: '2022-10-12',
      signedOnStated: 'XXXX-10-12',
      signedOnBasis: 'INFERRED',
      signedOnEarliest: '2022-10-12',
      signedOnLatest: '2022-10-12',
    });
  });

  test('stands for each of several values, the first preferred', () => {
    const graph = graphOfEdit(
      'period: 2022/2025',
      'period: [{ is: 2022/2025, at: 2 }, { is: 2022/2026, at: 7, note: in a speech }]',
    );
    expect(properties(graph, A)).toMatchObject({ period: '2022/2025', periodEndLatest: '2025-12-31' });
    expect(properties(graph, `claim:${A}/period/1`)).toMatchObject({ value: '2022/2025', preference: 'PREFERRED' });
    expect(properties(graph, `claim:${A}/period/2`)).toMatchObject({
      value: '2022/2026',
      preference: 'ALTERNATIVE',
      basis: 'STATED',
      note: 'in a speech',
    });
    expect(citationsOf(graph, `claim:${A}/period/2`)).toEqual({ 'source:bao-phu-tho': { paragraphs: [7] } });
  });

  test('stands for a value that was read elsewhere than its thing', () => {
    const graph = graphOfEdit('value: 100', 'value: { is: 100, at: { source: source:list } }');
    const id = 'claim:outcome:phu-tho-viettel-2022/1/value/1';
    expect(properties(graph, id)).toMatchObject({ property: 'value', value: '100', basis: 'STATED' });
    expect(citationsOf(graph, id)).toEqual({ 'source:list': {} });
    expect(properties(graph, 'outcome:phu-tho-viettel-2022/1')?.value).toBe(100);
  });

  test('stands for a value with a note', () => {
    const graph = graphOfEdit('kind: COOP', 'placeSigned: { is: Việt Trì, note: named by the photo }\nkind: COOP');
    expect(properties(graph, `claim:${A}/placeSigned/1`)).toMatchObject({
      value: 'Việt Trì',
      note: 'named by the photo',
    });
  });

  test('of a link names the thing linked to, and only the preferred one is linked', () => {
    const graph = graphOfEdit(
      'for: org:viettel',
      'for: [{ is: org:viettel, inferred: its chairman }, { is: org:ubnd-phu-tho, note: as printed }]',
    );
    const id = 'participation:phu-tho-viettel-2022/tao-duc-thang';
    expect(links(graph, 'ON_BEHALF_OF')).toEqual([`${id} -> org:viettel`]);
    expect(properties(graph, `claim:${id}/onBehalfOf/2`)).toMatchObject({
      value: 'org:ubnd-phu-tho',
      preference: 'ALTERNATIVE',
    });
  });

  test('is numbered through a list of links', () => {
    const graph = graphOfEdit(
      'period: 2022/2025',
      'areas: [{ is: area:y-te, note: a }]\nbackground: [policy:57-nq-tw]\nfocalPoints: [{ is: org:viettel, note: b }, { is: org:ubnd-phu-tho, note: c }]',
    );
    expect(
      claims(graph)
        .map((claim) => claim.id)
        .filter((id) => String(id).startsWith(`claim:${A}`)),
    ).toEqual([`claim:${A}/focalPoints/1`, `claim:${A}/focalPoints/2`, `claim:${A}/areas/1`]);
    expect(links(graph, 'HAS_BACKGROUND')).toEqual([`${A} -> policy:57-nq-tw`]);
  });
});

describe('a signing', () => {
  test('is linked from the people who are named as signing, not from those who spoke or attended', () => {
    expect(links(graphOf(FILES), 'SIGNED')).toEqual([`person:tao-duc-thang -> ${A}`]);
  });

  test('by an unnamed person makes no link', () => {
    const graph = graphOfEdit(
      'stated: lãnh đạo một số sở, roles: [ATTENDEE]',
      'stated: một lãnh đạo, roles: [SIGNATORY]',
    );
    expect(links(graph, 'SIGNED')).toEqual([`person:tao-duc-thang -> ${A}`]);
    expect(properties(graph, 'participation:phu-tho-viettel-2022/so-nganh')).toMatchObject({
      statedName: 'một lãnh đạo',
      roles: ['SIGNATORY'],
    });
  });

  test.each(['EXCHANGED_DOCUMENTS', 'CHAIR', 'WITNESS', 'SPEAKER', 'ATTENDEE'])('is not %s', (role) => {
    const graph = graphOf({
      ...FILES,
      'agreements/a.yaml': edited(edited(AGREEMENT, '[SIGNATORY]', `[${role}]`), 'RECORDED', 'UNKNOWN'),
    });
    expect(links(graph, 'SIGNED')).toEqual([]);
  });
});

describe('a sighting', () => {
  const id = 'tenure:tao-duc-thang/chu-tich-viettel/seen-phu-tho-viettel-2022';

  test('is a tenure seen on the day of signing, with no beginning and no end', () => {
    const graph = graphOf(FILES);
    expect(properties(graph, id)).toEqual({
      id,
      conflict: false,
      standing: 'SUBSTANTIVE',
      seenOn: '2022-10-12',
      seenOnEarliest: '2022-10-12',
      seenOnLatest: '2022-10-12',
      seenOnBasis: 'STATED',
    });
    expect(links(graph, 'HELD_BY')).toEqual([`${id} -> person:tao-duc-thang`]);
    expect(links(graph, 'OF_POST')).toEqual([`${id} -> post:chu-tich-viettel`]);
  });

  test('of an inferred day is inferred', () => {
    const graph = graphOfEdit(
      'signedOn: 2022-10-12',
      'signedOn: { is: 2022-10-12, stated: XXXX-10-12, inferred: why }',
    );
    expect(properties(graph, id)).toMatchObject({ seenOnBasis: 'INFERRED' });
    expect(properties(graph, `claim:${id}/seenOn/1`)).toMatchObject({ basis: 'INFERRED', note: 'why' });
  });

  test('is none where no day, no post or no name is known', () => {
    expect(nodesOf(graphOfEdit('signedOn: 2022-10-12\n', ''), 'Tenure')).toEqual([]);
    expect(nodesOf(graphOfEdit('posts: [post:chu-tich-viettel], ', ''), 'Tenure')).toEqual([]);
    const unnamed = 'roles: [ATTENDEE], posts: [post:chu-tich-viettel], at: 3';
    expect(nodesOf(graphOfEdit('roles: [ATTENDEE], at: 3', unnamed), 'Tenure').map((n) => n.id)).toEqual([id]);
  });
});

test('a copy of a source leads to its original', () => {
  const copy =
    '  - { id: source:bao-khac, publisher: Báo Khác, language: vi, kind: PRESS, readAs: EXCERPT, copyOf: source:bao-phu-tho }\nnew:';
  expect(links(graphOfEdit('new:', copy), 'COPY_OF')).toEqual(['source:bao-khac -> source:bao-phu-tho']);
});

test('two that may be one are both kept, linked once, with a claim that says why', () => {
  const person = `  - { id: person:thang, name: Tào Đức Thắng, ${LIST}, possiblySameAs: [{ is: person:tao-duc-thang, inferred: one name }] }\n`;
  const body = `  - { id: org:vt, name: VT, kind: OTHER, ${LIST}, possiblySameAs: [{ is: org:viettel, inferred: initials }] }\n`;
  const graph = graphOf({ ...FILES, 'reference/more.yaml': `people:\n${person}organisations:\n${body}` });
  expect(links(graph, 'POSSIBLY_SAME_AS')).toEqual(['org:vt -> org:viettel', 'person:thang -> person:tao-duc-thang']);
  const reason = { property: 'possiblySameAs', basis: 'INFERRED', preference: 'PREFERRED' };
  expect(claims(graph).filter(({ property }) => property === 'possiblySameAs')).toEqual([
    expect.objectContaining({ ...reason, subject: 'org:vt', value: 'org:viettel', note: 'initials' }),
    expect.objectContaining({ ...reason, subject: 'person:thang', value: 'person:tao-duc-thang', note: 'one name' }),
  ]);
  expect(properties(graph, 'person:thang')).not.toHaveProperty('possiblySameAs');
});

test('what has a name has a key to sort it by, people by given name', () => {
  const graph = graphOf(FILES);
  expect(properties(graph, 'person:tran-duy-dong')?.sortKey).toMatch(/^d{o{ng 0 1000 duy 0 100 tra.n 1 /);
  expect(properties(graph, 'org:viettel')?.sortKey).toEqual(expect.any(String));
  expect(properties(graph, 'source:list')?.sortKey).toBeUndefined();
  const labels = new Set([...graph.nodes.values()].filter((n) => 'sortKey' in n.properties).map((n) => n.label));
  expect([...labels].sort()).toEqual([
    'Agreement',
    'CooperationArea',
    'Organisation',
    'Person',
    'PolicyDocument',
    'Post',
    'Province',
  ]);
});

describe('partners', () => {
  const counts = (graph: GraphData) =>
    Object.fromEntries(
      [...graph.relationships.values()]
        .filter((r) => r.type === 'PARTNER_OF')
        .map((r) => [`${r.from} ${r.to}`, r.properties.agreementCount]),
    );

  test('are the parties of an agreement, both ways, with how many agreements they share', () => {
    const third = `organisations:\n  - { id: org:vnpt, name: VNPT, kind: CORPORATION, ${LIST} }\n`;
    const graph = graphOf({
      ...FILES,
      'reference/z.yaml': third,
      'agreements/b.yaml': agreement('b', ['org:viettel', 'org:ubnd-phu-tho', 'org:vnpt']),
      'agreements/c.yaml': agreement('c', ['org:vnpt', 'org:viettel']),
    });
    expect(counts(graph)).toEqual({
      'org:viettel org:ubnd-phu-tho': 2,
      'org:ubnd-phu-tho org:viettel': 2,
      'org:viettel org:vnpt': 2,
      'org:vnpt org:viettel': 2,
      'org:ubnd-phu-tho org:vnpt': 1,
      'org:vnpt org:ubnd-phu-tho': 1,
    });
  });
});

describe('a date', () => {
  const province = (more: string) =>
    properties(
      graphOf({ ...FILES, 'reference/all.yaml': edited(REFERENCE, 'kind: PROVINCE,', `kind: PROVINCE, ${more},`) }),
      'province:phu-tho',
    );

  test.each([
    ['2025-06-30', '2025-06-30', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['"2017"', '2017-01-01', '2017-12-31'],
  ])('%s keeps its precision beside its first and last day', (written, earliest, latest) => {
    expect(province(`validUntil: ${written}`)).toMatchObject({
      validUntil: written.replaceAll('"', ''),
      validUntilEarliest: earliest,
      validUntilLatest: latest,
      validUntilBasis: 'STATED',
    });
  });

  test('that is not known leaves no field', () => {
    expect(Object.keys(province('formerNames: [Vĩnh Phú]') ?? {}).sort()).toEqual([
      'conflict',
      'formerNames',
      'id',
      'kind',
      'name',
      'sortKey',
    ]);
  });

  test('by which something is due may be a span, whose end then counts', () => {
    const due = (written: string) =>
      properties(graphOfEdit('due: 2023', `due: ${written}`), 'commitment:phu-tho-viettel-2022/1');
    expect(due('2023-05')).toMatchObject({ due: '2023-05', dueEarliest: '2023-05-01', dueLatest: '2023-05-31' });
    expect(due('2022/2023')).toMatchObject({ due: '2022/2023', dueEarliest: '2023-01-01', dueLatest: '2023-12-31' });
    expect(due('2022/')).toEqual(expect.not.objectContaining({ dueLatest: expect.anything() }));
  });

  test('is text, also where a bare year is written as a number', () => {
    const graph = graphOfEdit('period: 2022/2025', 'orientationTo: 2030');
    expect(properties(graph, A)?.orientationTo).toBe('2030');
  });

  test('of a source has bounds too', () => {
    const graph = graphOfEdit('kind: PRESS,', 'kind: PRESS, publishedOn: 2022-10,');
    expect(properties(graph, 'source:bao-phu-tho')).toMatchObject({
      publishedOn: '2022-10',
      publishedOnEarliest: '2022-10-01',
      publishedOnLatest: '2022-10-31',
    });
  });
});

describe('a period', () => {
  test.each<[string, (string | undefined)[]]>([
    ['2022/2025', ['2022-01-01', '2022-12-31', '2025-01-01', '2025-12-31']],
    ['2022-10-12/2025-06', ['2022-10-12', '2022-10-12', '2025-06-01', '2025-06-30']],
    ['2022/', ['2022-01-01', '2022-12-31', undefined, undefined]],
    ['2022/..', ['2022-01-01', '2022-12-31', undefined, undefined]],
    ['/2025', [undefined, undefined, '2025-01-01', '2025-12-31']],
  ])('%s has the bounds that are known', (written, bounds) => {
    const found = properties(graphOfEdit('period: 2022/2025', `period: ${written}`), A);
    const names = ['periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest'];
    expect(names.map((name) => found?.[name])).toEqual(bounds);
    expect(found).toMatchObject({ period: written, periodBasis: 'STATED' });
  });
});

describe('an agreement', () => {
  test('covers the areas of its provisions and those that it states itself', () => {
    const graph = graphOf({
      ...FILES,
      'reference/z.yaml': `areas:\n  - { id: area:du-lich, name: Du lịch, nameEn: Tourism, ${LIST} }\n`,
      'agreements/a.yaml': edited(AGREEMENT, 'period: 2022/2025', 'areas: [area:du-lich]'),
    });
    expect(links(graph, 'COVERS')).toEqual([`${A} -> area:du-lich`, `${A} -> area:y-te`]);
  });

  test('keeps the order of its provisions and how many are stated', () => {
    const second = '    - { summary: Bệnh án điện tử, ordinal: 2, areas: [area:y-te], at: 4 }\n';
    const graph = graphOfEdit('commitments:', `${second.replace('ordinal: 2', 'ordinal: "2"')}commitments:`);
    expect(properties(graph, A)?.provisionsStated).toBe(2);
    expect(properties(graph, 'provision:phu-tho-viettel-2022/2')).toMatchObject({ position: 2, ordinal: '2' });
  });

  test('has who voiced a commitment as a participation of its own', () => {
    expect(links(graphOf(FILES), 'SAID_BY')).toEqual([
      'commitment:phu-tho-viettel-2022/1 -> participation:phu-tho-viettel-2022/tao-duc-thang',
    ]);
    expect(links(graphOfEdit('saidBy: person:tao-duc-thang', 'saidBy: so-nganh'), 'SAID_BY')).toEqual([
      'commitment:phu-tho-viettel-2022/1 -> participation:phu-tho-viettel-2022/so-nganh',
    ]);
  });
});

test('the graph is the same in whatever order files come', () => {
  const tenure = (key: string) =>
    `tenures:\n  - { person: person:tao-duc-thang, post: post:chu-tich-viettel, key: "${key}", since: ${key}, ${LIST} }\n`;
  const { seeds, faults } = readSeeds(
    seedFolder({
      ...FILES,
      'reference/t.yaml': tenure('2022'),
      'reference/u.yaml': tenure('2024'),
      'agreements/b.yaml': agreement('b', ['org:viettel', 'org:ubnd-phu-tho'], `follows: { is: ${A}, note: x }\n`),
      'agreements/c.yaml': agreement('c', ['org:ubnd-phu-tho', 'org:viettel'], `signedOn: 2017\n`),
    }),
  );
  expect(faults).toEqual([]);
  const all = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
  const expected = canonicalDump(project(seeds));
  fc.assert(
    fc.property(all(seeds.reference), all(seeds.agreements), (reference, agreements) => {
      expect(canonicalDump(project({ ...seeds, reference, agreements }))).toBe(expected);
    }),
  );
});
