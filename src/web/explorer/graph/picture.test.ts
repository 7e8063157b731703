// What is seen of what was brought, where it stands, where keys lead, and the picture as a file.
import { describe, expect, test } from 'vitest';
import { type Brought, type Link, type Node, pictureOf, questionOf } from './elements.ts';
import { kindOf } from './kinds.ts';
import { labelOf } from './labels.ts';
import { firstOpenings } from './openings.ts';
import { layoutFor, MOST_FOR_FORCES, Placing, ROOM } from './places.ts';
import { act, EMPTY, type GraphState, type Place, type Step } from './state.ts';
import { svgOf } from './svg.ts';
import { nextTo } from './walk.ts';

const node = (id: string, more: Partial<Node> = {}): Node => ({
  id,
  kind: kindOf(id) ?? 'PERSON',
  name: id,
  year: null,
  areas: [],
  parties: '',
  ...more,
});
const link = (source: string, target: string, more: Partial<Link> = {}): Link => ({
  key: `${source} PARTY_TO ${target}`,
  source,
  target,
  relation: 'PARTY_TO',
  sentenceVi: `${source} là một bên của ${target}`,
  sentenceEn: `${source} is party to ${target}`,
  date: null,
  isDateInferred: false,
  isInferred: false,
  isSure: true,
  cites: [],
  ...more,
});

const open = (id: string, most: number): Step => ({ do: 'open', id, relation: 'PARTY_TO', backwards: false, most });
const health = { id: 'area:y-te', name: 'y tế', nameEn: 'health' };
/** Two bodies with agreements, two of them shared. */
const ANSWERS: Record<string, Brought> = {
  [questionOf({ do: 'add', id: 'org:a' })]: { nodes: [node('org:a')], links: [] },
  [questionOf({ do: 'add', id: 'org:b' })]: { nodes: [node('org:b')], links: [] },
  [questionOf(open('org:a', 9))]: {
    nodes: [
      node('org:a'),
      node('agreement:one', { year: 2020, areas: [health] }),
      node('agreement:two', { year: 2024 }),
    ],
    links: [link('org:a', 'agreement:one', { date: '2020-05' }), link('org:a', 'agreement:two', { date: '2024' })],
  },
  [questionOf(open('agreement:two', 9))]: {
    nodes: [node('agreement:two', { year: 2024 }), node('person:p'), node('post:q')],
    links: [
      link('agreement:two', 'person:p', { date: '2024' }),
      link('agreement:two', 'post:q', { date: '2019/', isSure: false }),
    ],
  },
};
const broughtFor = (step: Step) => ANSWERS[questionOf(step)];
const state: GraphState = {
  ...EMPTY,
  steps: [{ do: 'add', id: 'org:a' }, open('org:a', 9), open('agreement:two', 9)],
};
const seen = (of: GraphState) => pictureOf(of, broughtFor).nodes.map(({ id }) => id);

describe('what is seen', () => {
  test('is all that the steps brought, with its years and areas', () => {
    expect(seen(state)).toEqual(['org:a', 'agreement:one', 'agreement:two', 'person:p', 'post:q']);
    expect(pictureOf(state, broughtFor)).toMatchObject({ span: [2019, 2024], areas: [health], away: 0 });
  });

  test('without what is hidden, and what hung on it alone', () => {
    expect(seen(act(state, { do: 'hide', id: 'agreement:two' }))).toEqual(['org:a', 'agreement:one']);
  });

  test('without what a closed step brought, and what was opened from there', () => {
    const closed = act(state, { do: 'close', id: 'org:a', relation: 'PARTY_TO', backwards: false });
    expect(seen(closed)).toEqual(['org:a']);
  });

  test('by kind, by area, by years; what has no date or may lie within them stays', () => {
    expect(seen({ ...state, without: ['POST'] })).not.toContain('post:q');
    expect(seen({ ...state, area: 'area:y-te' })).toEqual(['org:a', 'agreement:one']);
    expect(seen({ ...state, years: [2024, 2024] })).toEqual(['org:a', 'agreement:two', 'person:p', 'post:q']);
    expect(seen({ ...state, years: [2019, 2020] })).toEqual(['org:a', 'agreement:one']);
  });

  test('keeps what was added or pinned, linked or not', () => {
    const pinned = act({ ...state, years: [2020, 2020] }, { do: 'pin', id: 'person:p', at: [0, 0] });
    expect(seen(pinned)).toEqual(['org:a', 'agreement:one', 'person:p']);
  });
});

test('the ends of a path, and what is opened without having been met, are starts', () => {
  const path: Step = { do: 'path', from: 'org:a', to: 'agreement:two' };
  const answers = (step: Step) => (step.do === 'path' ? broughtFor(open('org:a', 9)) : broughtFor(step));
  const found = pictureOf({ ...EMPTY, steps: [path] }, answers);
  expect(found.nodes.map(({ id }) => id)).toEqual(['org:a', 'agreement:one', 'agreement:two']);
  expect(seen({ ...EMPTY, steps: [open('agreement:two', 9)] })).toEqual(['agreement:two', 'person:p', 'post:q']);
});

describe('places', () => {
  const places = (steps: readonly Step[], placing = new Placing()) => placing.of(steps, broughtFor);

  test('are the same for the same steps, whatever was laid out before', () => {
    const busy = new Placing();
    places([{ do: 'add', id: 'org:b' }, open('agreement:two', 9)], busy);
    places(state.steps.slice(0, 2), busy);
    expect(places(state.steps, busy)).toEqual(places(state.steps));
  });

  test('of what stands stay when something is added', () => {
    const before = places(state.steps.slice(0, 2));
    const after = places(state.steps);
    expect(after.size).toBe(before.size + 2);
    for (const [id, at] of before) expect(after.get(id)).toEqual(at);
  });

  test('stay when a step is closed that others follow', () => {
    const more: GraphState = { ...state, steps: [...state.steps, { do: 'add', id: 'org:b' }] };
    const closed = act(more, { do: 'close', id: 'agreement:two', relation: 'PARTY_TO', backwards: false });
    expect(places(closed.steps)).toEqual(places(more.steps));
  });

  test('of many are found in rings that leave each its room', () => {
    expect([layoutFor(MOST_FOR_FORCES), layoutFor(MOST_FOR_FORCES + 1)]).toEqual(['forces', 'rings']);
    const many = Array.from({ length: 600 }, (_, i) => node(`person:p${i}`));
    const of = new Placing().of([open('org:a', 500)], () => ({ nodes: [node('org:a'), ...many], links: [] }));
    const all = [...of.values()];
    const collide = ([a, b]: Place, [c, d]: Place) => Math.abs(a - c) < ROOM.width && Math.abs(b - d) < ROOM.height;
    expect(all).toHaveLength(601);
    expect(all.filter((at, i) => all.some((other, j) => j < i && collide(at, other)))).toEqual([]);
  });
});

test('arrow keys lead to what lies there', () => {
  const at: Record<string, Place> = { 'org:m': [0, 0], 'org:r': [100, 10], 'org:far': [300, 0], 'org:d': [10, 90] };
  const ids = Object.keys(at);
  const go = (from: string | null, key: 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp') =>
    nextTo(from, key, ids, (id) => at[id] ?? [0, 0]);
  expect(go(null, 'ArrowUp')).toBe('org:m');
  expect(go('org:m', 'ArrowRight')).toBe('org:r');
  expect(go('org:r', 'ArrowRight')).toBe('org:far');
  expect(go('org:m', 'ArrowDown')).toBe('org:d');
  expect(go('org:d', 'ArrowUp')).toBe('org:m');
  expect(go('org:far', 'ArrowRight')).toBe('org:far');
});

test('a little of every relation is opened first', () => {
  const counts = [
    { relation: 'PARTY_TO', backwards: false, count: 60 },
    { relation: 'ACTED_FOR', backwards: true, count: 2 },
    { relation: 'GAVE_TO', backwards: true, count: 0 },
  ] as const;
  const steps = firstOpenings('org:a', [...counts]);
  expect(steps.map((step) => (step.do === 'open' ? step.most : 0))).toEqual([22, 2]);
});

test('labels are short, with the year of an agreement that does not say it', () => {
  const long = 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030';
  expect(labelOf({ name: long, year: 2025 })).toBe('Thỏa thuận hợp tác\nvề chuyển đổi số…\n(2025)');
  expect(labelOf({ name: 'Viettel', year: null })).toBe('Viettel');
  expect(labelOf({ name: 'Thỏa thuận', year: 2024 })).toBe('Thỏa thuận\n(2024)');
});

test('the SVG has each thing and each link with its sentence, dashes for what is not sure, and no open sign', () => {
  const { nodes, links } = pictureOf(state, broughtFor);
  const named = nodes.map((each) => (each.id === 'org:a' ? { ...each, name: 'A & <B>' } : each));
  const svg = svgOf({ nodes: named, links, placeOf: () => [0, 0], theme: 'light', lang: 'en' });
  expect(svg.match(/<line /g)).toHaveLength(links.length);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg.match(/<text>/g)).toHaveLength(nodes.length);
  expect(svg).toContain('A &amp; &lt;B&gt;');
  expect(svg).toContain('org:a is party to agreement:one');
});
