// A graph as the query of an address, and back: short, readable, of characters that need no escape.
import { isOnGraph, KINDS, LOOKS } from './kinds.ts';
import { RELATIONS } from './relations.ts';
import type { GraphState, Place, Step } from './state.ts';

/** Addresses are kept shorter than this, which every browser and server takes. */
export const LONGEST_QUERY = 8000;
/** Says that nothing is opened; without it the view opens what it thinks best. */
const NOTHING = '-';
const MOST_LINKS = 500; // of one opening

/**
 * The fields of the state, `start` (things to start from), `open` (what was done then, step by step), `pin`, `hide`, `without` (kinds by their ids' beginnings), `area`, `years`. Empty ones are left out.
 */
export function queryOf(state: GraphState): string {
  const { steps, pins, hidden, without, area, years } = state;
  const first = steps.findIndex((step) => step.do !== 'add');
  const adds = first === -1 ? steps.length : first;
  const fields = {
    start: steps.slice(0, adds).map(stepText).join(),
    open: steps.slice(adds).map(stepText).join() || (adds > 0 ? NOTHING : ''),
    pin: Object.entries(pins)
      .map(([id, at]) => `${id}~${placeText(at)}`)
      .join(),
    hide: hidden.join(),
    without: without.map((kind) => LOOKS[kind].prefix).join(),
    area: area ?? '',
    years: years?.join('~') ?? '',
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The state that a query asks for. What makes no sense is left out. `isBare`: it says where to start and nothing else. */
export function stateOf(query: URLSearchParams): { state: GraphState; isBare: boolean } {
  const list = (name: string) => (query.get(name) ?? '').split(',').filter(Boolean);
  const open = list('open');
  const adds = list('start').filter(isOnGraph);
  const steps = [...adds.map((id): Step => ({ do: 'add', id })), ...open.flatMap((text) => stepIn(text) ?? [])];
  const pins = list('pin').flatMap((text) => {
    const [id = '', x, y] = text.split('~');
    const at = placeIn(x, y);
    return at && isOnGraph(id) ? [[id, at] as const] : [];
  });
  const area = query.get('area') ?? '';
  const state: GraphState = {
    steps: uniqueSteps(steps),
    pins: Object.fromEntries(pins),
    hidden: [...new Set(list('hide').filter(isOnGraph))],
    without: KINDS.filter((kind) => list('without').includes(LOOKS[kind].prefix)),
    area: isOnGraph(area) && area.startsWith('area:') ? area : null,
    years: yearsIn(query.get('years')),
  };
  return { state, isBare: open.length === 0 };
}

function uniqueSteps(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [stepText(step), step])).values()];
}

const placeText = ([x, y]: Place) => `${x}~${y}`;

function stepText(step: Step): string {
  if (step.do === 'add') return step.id;
  if (step.do === 'path') return `${step.from}~to~${step.to}`;
  const { id, relation, backwards, most, at, closed } = step;
  const way = `${backwards ? '-' : ''}${relation}`;
  return [...(closed ? ['x'] : []), id, way, most, ...(at ? [placeText(at)] : [])].join('~');
}

function stepIn(text: string): Step | undefined {
  const parts = text.split('~');
  const closed = parts[0] === 'x';
  const [id = '', way = '', most, x, y] = closed ? parts.slice(1) : parts;
  if (!isOnGraph(id)) return undefined;
  if (way === '') return { do: 'add', id };
  if (way === 'to') return most && isOnGraph(most) ? { do: 'path', from: id, to: most } : undefined;
  const backwards = way.startsWith('-');
  const relation = RELATIONS.find((each) => each === way.slice(Number(backwards)));
  const number = wholeNumber(most);
  if (!relation || number === undefined || number < 1 || number > MOST_LINKS) return undefined;
  const at = placeIn(x, y);
  return { do: 'open', id, relation, backwards, most: number, ...(at && { at }), ...(closed && { closed }) };
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,6}$/.test(text) ? Number(text) + 0 : undefined;

function placeIn(x: string | undefined, y: string | undefined): Place | undefined {
  const [left, top] = [wholeNumber(x), wholeNumber(y)];
  return left === undefined || top === undefined ? undefined : [left, top];
}

function yearsIn(text: string | null): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})~(\d{4})$/.exec(text ?? '') ?? [];
  return from && to && Number(from) <= Number(to) ? [Number(from), Number(to)] : null;
}
