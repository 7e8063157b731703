// The rules of a comparison, on graphs of a few nodes.
import { describe, expect, test } from 'vitest';
import { compareAgreements } from './comparison.ts';
import type { GraphData, GraphNode, GraphRelationship, Properties } from './graph-data.ts';

type Link = readonly [from: string, type: string, to: string];

/** Agreements `a` and `b` with the given properties, things named by their ids, and links between them. */
function graphOf(a: Properties, b: Properties, things: Record<string, Properties> = {}, links: Link[] = []): GraphData {
  const nodes = new Map<string, GraphNode>();
  const add = (id: string, label: string, properties: Properties) =>
    nodes.set(id, { id, label, properties: { id, ...properties } });
  add('a', 'Agreement', a);
  add('b', 'Agreement', b);
  for (const [id, { label = 'Thing', ...properties }] of Object.entries(things)) add(id, String(label), properties);
  const relationships = links.map(([from, type, to]): [string, GraphRelationship] => [
    `${from} ${type} ${to}`,
    { from, type, to, properties: {} },
  ]);
  return { nodes, relationships: new Map(relationships) };
}

/** `CHANGE label` of every item. */
const changes = (graph: GraphData, left = 'a', right = 'b') =>
  compareAgreements(graph, left, right)?.map(({ change, label }) => `${change} ${label}`);

/** `n` provisions of `agreement`, each in one area of its own name. */
function provisions(agreement: string, areas: string[]): [Record<string, Properties>, Link[]] {
  const things: Record<string, Properties> = {};
  const links: Link[] = [];
  for (const [index, area] of areas.entries()) {
    const id = `${agreement}/${index}`;
    things[id] = { summary: `${area} of ${agreement}`, position: index };
    things[area] = { name: area };
    links.push([agreement, 'HAS_PROVISION', id], [id, 'IN_AREA', area], [agreement, 'COVERS', area]);
  }
  return [things, links];
}

describe('a single value', () => {
  test.each([
    ['signedOn', '2025-08-21', '2025-08-21', 'KEPT'],
    ['signedOn', '2025-08-21', '2024', 'CHANGED'],
    ['signedOn', '2025-08-21', '2025', 'UNKNOWN'], // may be the same day
    ['orientationTo', '2030', '2035', 'CHANGED'],
    ['period', '2021/2025', '2021/2026', 'CHANGED'],
    ['period', '2021/2025', '2022/2025', 'CHANGED'],
    ['period', '2021/', '2021/2025', 'UNKNOWN'], // the end may be the same
    ['period', '2021/', '2022/2025', 'CHANGED'],
    ['period', '2021/..', '2021/2025', 'CHANGED'],
    ['period', '2021/..', '2021/', 'UNKNOWN'],
    ['period', '2021-01-01/2025', '2021/2025', 'UNKNOWN'],
    ['placeSigned', 'Tp. Hạ Long', 'hội trường tỉnh, thành phố Hạ Long', 'UNKNOWN'], // may be the same place
    ['placeSigned', 'Hà Nội', 'Hạ Long', 'CHANGED'],
    ['kind', 'OTHER', 'COOPERATION_AGREEMENT', 'UNKNOWN'], // another kind, or not stated
  ])('%s %s against %s is %s, from both sides', (field, left, right, change) => {
    const graph = graphOf({ [field]: left }, { [field]: right });
    expect(changes(graph)).toEqual([`${change} ${field}`]);
    expect(changes(graph, 'b', 'a')).toEqual([`${change} ${field}`]);
  });

  test('of one side only can not be said, of neither is no item', () => {
    expect(changes(graphOf({ period: '2021/2025' }, {}))).toEqual(['UNKNOWN period']);
    expect(changes(graphOf({}, {}))).toEqual([]);
  });

  test('of another kind is the kind as stated', () => {
    const other = { kind: 'OTHER', statedKind: 'Kế hoạch' };
    expect(changes(graphOf(other, { kind: 'COOPERATION_AGREEMENT' }))).toEqual(['CHANGED kind']);
    expect(changes(graphOf(other, other))).toEqual(['KEPT kind']);
  });

  test('is not changed where sources disagree and one reading is common to both', () => {
    const claim = { label: 'Claim', subject: 'a', property: 'period', value: '2021/2026' };
    expect(changes(graphOf({ period: '2021/2025' }, { period: '2021/2026' }, { claim }))).toEqual(['UNKNOWN period']);
    expect(changes(graphOf({ period: '2021/2025' }, { period: '2021/2027' }, { claim }))).toEqual(['CHANGED period']);
  });

  test('is cited by its claim, else by its agreement', () => {
    const claim = { label: 'Claim', subject: 'a', property: 'period', value: '2021/2025', id: 'claim' };
    const graph = graphOf({ period: '2021/2025' }, { period: '2021/2025' }, { claim });
    expect(compareAgreements(graph, 'a', 'b')).toMatchObject([{ leftCited: ['claim'], rightCited: ['b'] }]);
  });
});

describe('provisions and areas', () => {
  const [left, leftLinks] = provisions('a', ['x', 'y']);
  const [right, rightLinks] = provisions('b', ['y', 'z']);
  const graph = (a: Properties, b: Properties) => graphOf(a, b, { ...left, ...right }, [...leftLinks, ...rightLinks]);
  const both = (x: string, z: string) => [`${x} x`, 'KEPT y', `${z} z`, `${x} x`, 'KEPT y', `${z} z`];

  test('are added where all of the left are known, removed where all of the right are', () => {
    expect(changes(graph({ provisionsStated: 2 }, {}))).toEqual(both('UNKNOWN', 'ADDED'));
    expect(changes(graph({}, { provisionsStated: 2 }))).toEqual(both('REMOVED', 'UNKNOWN'));
    expect(changes(graph({ provisionsStated: 2 }, { provisionsStated: 2 }))).toEqual(both('REMOVED', 'ADDED'));
  });

  test('can not be said where no number or another one is stated', () => {
    expect(changes(graph({}, {}))).toEqual(both('UNKNOWN', 'UNKNOWN'));
    expect(changes(graph({ provisionsStated: 3 }, { provisionsStated: 10 }))).toEqual(both('UNKNOWN', 'UNKNOWN'));
  });

  test('of one set of areas are one item, in the order of the agreement', () => {
    const [twice, links] = provisions('a', ['x', 'x']);
    const items = compareAgreements(graphOf({}, {}, twice, links), 'a', 'b') ?? [];
    expect(items.find(({ aspect }) => aspect === 'PROVISIONS')).toMatchObject({
      leftValue: 'x of a; x of a',
      leftCited: ['a/0', 'a/1'],
    });
  });
});

describe('parties', () => {
  const party = (agreement: string, organisation: string): Link[] => [
    [agreement, 'HAS_PARTY', `${agreement}-${organisation}`],
    [`${agreement}-${organisation}`, 'OF_ORGANISATION', organisation],
  ];
  const names = { old: { name: 'Old' }, older: { name: 'Older' }, new: { name: 'New' }, firm: { name: 'Firm' } };

  test('are added, removed and kept', () => {
    const links = [...party('a', 'old'), ...party('a', 'firm'), ...party('b', 'firm'), ...party('b', 'new')];
    expect(changes(graphOf({}, {}, names, links))).toEqual(['KEPT Firm', 'ADDED New', 'REMOVED Old']);
  });

  test('that succeed one another are changed, each predecessor for itself, whichever side is the later', () => {
    const links: Link[] = [
      ...[...party('a', 'old'), ...party('a', 'older'), ...party('b', 'new')],
      ...[['new', 'SUCCEEDS', 'old'] as const, ['new', 'SUCCEEDS', 'older'] as const],
    ];
    const graph = graphOf({}, {}, names, links);
    expect(changes(graph)).toEqual(['CHANGED New / Old', 'CHANGED New / Older']);
    expect(changes(graph, 'b', 'a')).toEqual(['CHANGED New / Old', 'CHANGED New / Older']);
  });
});

describe('signatories', () => {
  const people = { p: { name: 'An' }, q: { name: 'Ánh' } };
  const signs = (agreement: string, person: string): Link[] => [
    [agreement, 'HAS_PARTICIPATION', `${agreement}-${person}`],
    [`${agreement}-${person}`, 'BY_PERSON', person],
  ];
  const roles = (role: string) => ({ roles: [role] });
  const graph = (coverage: string, more: Record<string, Properties> = {}, links: Link[] = []) =>
    graphOf(
      { signatoriesCoverage: coverage },
      { signatoriesCoverage: 'UNKNOWN' },
      { ...people, 'a-p': roles('SIGNATORY'), 'b-q': roles('SIGNATORY'), 'b-p': roles('ATTENDEE'), ...more },
      [...signs('a', 'p'), ...signs('b', 'q'), ...signs('b', 'p'), ...links],
    );

  test.each([
    ['RECORDED', 'ADDED'],
    ['KNOWN_NONE', 'ADDED'],
    ['PARTIAL', 'UNKNOWN'],
    ['UNKNOWN', 'UNKNOWN'],
    ['NOT_RESEARCHED', 'UNKNOWN'],
  ])('where the left has %s: %s; attending is not signing', (coverage, change) => {
    expect(changes(graph(coverage))).toEqual(['UNKNOWN An', `${change} Ánh`]);
  });

  test('without a name may be anybody', () => {
    const unnamed = { 'a-u': { roles: ['SIGNATORY'], statedName: 'hai đại diện' } };
    const links: Link[] = [['a', 'HAS_PARTICIPATION', 'a-u']];
    expect(changes(graph('RECORDED', unnamed, links))).toEqual(['UNKNOWN An', 'UNKNOWN Ánh', 'UNKNOWN hai đại diện']);
  });
});

test('commitments are the same by kind, who keeps them and summary, and never added or removed', () => {
  const things = {
    a1: { kind: 'PLEDGE', summary: 'help' },
    a2: { kind: 'GIFT', summary: 'a painting' },
    b1: { kind: 'PLEDGE', summary: 'help' },
    b2: { kind: 'REQUEST', summary: 'a painting' },
    o: { name: 'Viettel' },
  };
  const links: Link[] = [
    ...[['a', 'HAS_COMMITMENT', 'a1'] as const, ['a1', 'BY_ORGANISATION', 'o'] as const],
    ...[['b', 'HAS_COMMITMENT', 'b1'] as const, ['b1', 'BY_ORGANISATION', 'o'] as const],
    ...[['a', 'HAS_COMMITMENT', 'a2'] as const, ['b', 'HAS_COMMITMENT', 'b2'] as const],
  ];
  const items = compareAgreements(graphOf({}, {}, things, links), 'a', 'b') ?? [];
  expect(items.map(({ change, leftValue, rightValue }) => [change, leftValue, rightValue])).toEqual([
    ['UNKNOWN', null, 'REQUEST'],
    ['UNKNOWN', 'GIFT', null],
    ['KEPT', 'PLEDGE: Viettel', 'PLEDGE: Viettel'],
  ]);
});

test('what is not an agreement is not compared', () => {
  expect(compareAgreements(graphOf({}, {}), 'a', 'c')).toBeUndefined();
});
