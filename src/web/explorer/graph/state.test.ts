// What can be done with a graph, and undone.
import { describe, expect, test } from 'vitest';
import { act, begin, EMPTY, type GraphState, openedOf, turn } from './state.ts';

const VIETTEL = { id: 'org:viettel', relation: 'PARTY_TO', backwards: false } as const;
const opened = (state: GraphState, most: number) => act(state, { do: 'open', ...VIETTEL, most });
const start = act(EMPTY, { do: 'add', id: 'org:viettel' });

describe('opening', () => {
  test('adds a step; the same again changes nothing that is seen', () => {
    const state = opened(start, 5);
    expect(state.steps).toEqual([
      { do: 'add', id: 'org:viettel' },
      { do: 'open', ...VIETTEL, most: 5 },
    ]);
    expect(opened(state, 5).steps).toEqual(state.steps);
    expect([openedOf(start, VIETTEL), openedOf(state, VIETTEL)]).toEqual([0, 5]);
  });

  test('more is a step behind all others, so that what came between keeps its place', () => {
    const between = act(opened(start, 5), { do: 'add', id: 'org:vnpt' });
    expect(opened(between, 9).steps.map((step) => (step.do === 'open' ? step.most : step.do))).toEqual([
      'add',
      5,
      'add',
      9,
    ]);
  });

  test('remembers where the thing was moved to', () => {
    const moved = act(start, { do: 'pin', id: 'org:viettel', at: [10.4, -7.6] });
    expect(opened(moved, 5).steps.at(-1)).toMatchObject({ at: [10, -8] });
  });
});

describe('closing', () => {
  const close = { do: 'close', ...VIETTEL } as const;

  test('leaves the step in its place where others follow, and drops it at the end', () => {
    const between = act(opened(start, 5), { do: 'add', id: 'org:vnpt' });
    const closed = act(between, close);
    expect(closed.steps[1]).toMatchObject({ do: 'open', closed: true });
    expect(openedOf(closed, VIETTEL)).toBe(0);
    expect(act(opened(start, 5), close)).toEqual(start);
  });

  test('and opening again gives the very same steps', () => {
    const between = act(opened(start, 5), { do: 'add', id: 'org:vnpt' });
    expect(opened(act(between, close), 5)).toEqual(between);
  });

  test('closes all that was opened of the relation, and opening more opens all of it', () => {
    const more = opened(act(opened(start, 5), { do: 'add', id: 'org:vnpt' }), 9);
    const closed = act(act(more, { do: 'add', id: 'org:fpt' }), close);
    expect(openedOf(closed, VIETTEL)).toBe(0);
    expect(openedOf(opened(closed, 9), VIETTEL)).toBe(9);
    expect(openedOf(opened(closed, 5), VIETTEL)).toBe(5);
  });
});

test('pins, hidden things and filters are set and taken back', () => {
  let state = act(start, { do: 'pin', id: 'org:viettel', at: [1, 2] });
  expect(state.pins).toEqual({ 'org:viettel': [1, 2] });
  expect(act(state, { do: 'unpin', id: 'org:viettel' }).pins).toEqual({});
  state = act(act(start, { do: 'hide', id: 'org:a' }), { do: 'hide', id: 'org:b' });
  expect(act(state, { do: 'hide', id: 'org:a' })).toBe(state);
  expect(act(state, { do: 'show', id: 'org:a' }).hidden).toEqual(['org:b']);
  expect(act(state, { do: 'show', id: null }).hidden).toEqual([]);
  const without = act(start, { do: 'kind', kind: 'POST', isShown: false });
  expect(without.without).toEqual(['POST']);
  expect(act(without, { do: 'kind', kind: 'POST', isShown: true })).toEqual(start);
});

test('what is added or on a path is hidden no more', () => {
  const hidden = act(act(start, { do: 'hide', id: 'org:viettel' }), { do: 'hide', id: 'org:vnpt' });
  expect(act(hidden, { do: 'add', id: 'org:viettel' }).hidden).toEqual(['org:vnpt']);
  expect(act(hidden, { do: 'path', from: 'org:viettel', to: 'org:vnpt' }).hidden).toEqual([]);
});

describe('undo and redo', () => {
  test('go back and forth; an action in between forgets what was undone', () => {
    let past = turn(begin(start), { do: 'hide', id: 'org:a' });
    past = turn(past, { do: 'hide', id: 'org:b' });
    past = turn(past, { do: 'undo' });
    expect(past.now.hidden).toEqual(['org:a']);
    expect(turn(past, { do: 'redo' }).now.hidden).toEqual(['org:a', 'org:b']);
    past = turn(past, { do: 'hide', id: 'org:c' });
    expect(past.after).toEqual([]);
    expect(turn(turn(past, { do: 'undo' }), { do: 'undo' }).now).toBe(start);
  });

  test('do nothing where there is nothing, and what changes nothing is not to be undone', () => {
    const past = begin(start);
    expect(turn(past, { do: 'undo' }).now).toBe(start);
    expect(turn(past, { do: 'redo' }).now).toBe(start);
    expect(turn(past, { do: 'add', id: 'org:viettel' }).before).toEqual([]);
  });
});
