// A graph's address says all of it, in both directions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, stateOf } from './address.ts';
import { KINDS, LOOKS } from './kinds.ts';
import { RELATIONS } from './relations.ts';
import { EMPTY, type GraphState, type Place, type Step } from './state.ts';

const id = fc
  .tuple(fc.constantFrom(...KINDS), fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/))
  .map(([kind, slug]) => `${LOOKS[kind].prefix}:${slug}`);
const place: fc.Arbitrary<Place> = fc.tuple(
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: -9999, max: 9999 }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  id.map((each): Step => ({ do: 'add', id: each })),
  fc.tuple(id, id).map(([from, to]): Step => ({ do: 'path', from, to })),
  fc
    .tuple(
      id,
      fc.constantFrom(...RELATIONS),
      fc.boolean(),
      fc.integer({ min: 1, max: 500 }),
      fc.option(place),
      fc.boolean(),
    )
    .map(
      ([of, relation, backwards, most, at, closed]): Step => ({
        do: 'open',
        id: of,
        relation,
        backwards,
        most,
        ...(at && { at }),
        ...(closed && { closed }),
      }),
    ),
);
const state: fc.Arbitrary<GraphState> = fc.record({
  steps: fc.uniqueArray(step, { maxLength: 12, selector: (each) => JSON.stringify(each) }),
  pins: fc.dictionary(id, place, { maxKeys: 8 }).map((pins) => ({ ...pins })),
  hidden: fc.uniqueArray(id, { maxLength: 8 }),
  without: fc.subarray([...KINDS]),
  area: fc.option(fc.stringMatching(/^[a-z]{1,8}$/).map((slug) => `area:${slug}`)),
  years: fc.option(fc.tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 2001, max: 2100 }))),
});

test('any state comes back from its address as it was', () => {
  fc.assert(
    fc.property(state, (each) => {
      expect(stateOf(new URLSearchParams(queryOf(each))).state).toEqual(each);
    }),
  );
});

test('an address has no sign that a browser would escape', () => {
  fc.assert(fc.property(state, (each) => new URL(`http://x/graph?${queryOf(each)}`).search.slice(1) === queryOf(each)));
});

test('any query at all gives a state whose address gives that state again', () => {
  const field = fc.constantFrom('start', 'open', 'pin', 'hide', 'without', 'area', 'years');
  const text = fc.stringMatching(/^[a-z0-9:~,_A-Z-]{0,40}$/);
  fc.assert(
    fc.property(fc.dictionary(field, text), (fields) => {
      const read = stateOf(new URLSearchParams(fields)).state;
      expect(stateOf(new URLSearchParams(queryOf(read))).state).toEqual(read);
    }),
  );
});

test('a start alone leaves open what to show of it; what somebody closed stays closed', () => {
  expect(stateOf(new URLSearchParams('start=org:viettel,person:x')).isBare).toBe(true);
  const closed = { ...EMPTY, steps: [{ do: 'add', id: 'org:viettel' }] } as const;
  expect(queryOf(closed)).toBe('start=org:viettel&open=-');
  expect(stateOf(new URLSearchParams(queryOf(closed)))).toEqual({ state: closed, isBare: false });
});

test('reads as somebody may write it', () => {
  const text =
    'start=org:viettel&open=org:viettel~PARTY_TO~5,x~org:viettel~-ACTED_FOR~3~10~-20,org:viettel~to~org:vnpt&years=2020~2024';
  const { steps, years } = stateOf(new URLSearchParams(text)).state;
  expect(steps).toEqual([
    { do: 'add', id: 'org:viettel' },
    { do: 'open', id: 'org:viettel', relation: 'PARTY_TO', backwards: false, most: 5 },
    { do: 'open', id: 'org:viettel', relation: 'ACTED_FOR', backwards: true, most: 3, at: [10, -20], closed: true },
    { do: 'path', from: 'org:viettel', to: 'org:vnpt' },
  ]);
  expect(years).toEqual([2020, 2024]);
});

test('what makes no sense is left out', () => {
  const text =
    'start=x,source:a&open=org:a~LOVES~3,org:a~SIGNED~0,org:a~SIGNED~9999,~~&pin=org:a~1,org:b~1~2&area=org:a&years=2024~2020';
  expect(stateOf(new URLSearchParams(text)).state).toEqual({ ...EMPTY, pins: { 'org:b': [1, 2] } });
});
