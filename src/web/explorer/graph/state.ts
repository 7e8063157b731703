// What somebody has done with a graph, step by step, and how to undo it. Pure.
import type { ConnectionRelation } from '../../../generated/model.ts';
import type { Kind } from './kinds.ts';

/** A place on the graph, in whole units of it. */
export type Place = readonly [x: number, y: number];

/** Something that brought things onto the graph. The order of the steps decides where things stand. */
export type Step =
  | { do: 'add'; id: string }
  | {
      do: 'open';
      id: string;
      relation: ConnectionRelation;
      backwards: boolean;
      /** How many of these links are shown. */
      most: number;
      /** Where the thing stood, if it had been moved: what is new comes around it there. */
      at?: Place;
      /** Closed again. It keeps its place in the order, so that nothing else moves. */
      closed?: boolean;
    }
  | { do: 'path'; from: string; to: string };

/** Everything that makes a picture. */
export interface GraphState {
  steps: readonly Step[];
  /** Where things stand that were moved or pinned. */
  pins: Readonly<Record<string, Place>>;
  hidden: readonly string[];
  /** Kinds that are not shown. */
  without: readonly Kind[];
  /** Only agreements that cover this area. */
  area: string | null;
  /** Only what was in these years, both included. */
  years: readonly [from: number, to: number] | null;
}

export const EMPTY: GraphState = { steps: [], pins: {}, hidden: [], without: [], area: null, years: null };

type OpenStep = Extract<Step, { do: 'open' }>;
export type Opening = Pick<OpenStep, 'id' | 'relation' | 'backwards'>;

export type Action =
  | { do: 'add'; id: string }
  | ({ do: 'open'; most: number } & Opening)
  | ({ do: 'close' } & Opening)
  | { do: 'path'; from: string; to: string }
  | { do: 'pin'; id: string; at: Place }
  | { do: 'unpin'; id: string }
  | { do: 'hide'; id: string }
  | { do: 'show'; id: string | null }
  | { do: 'kind'; kind: Kind; isShown: boolean }
  | { do: 'area'; area: string | null }
  | { do: 'years'; years: readonly [number, number] | null };

/** The state after an action; the very same one where nothing changes. */
export function act(state: GraphState, action: Action): GraphState {
  switch (action.do) {
    case 'add':
      return add(unhide(state, action.id), action.id);
    case 'open':
      return open(state, action);
    case 'close': {
      const steps = state.steps.map((step) => (isOpening(step, action) ? { ...step, closed: true } : step));
      return { ...state, steps: withoutClosedEnd(steps) };
    }
    case 'path': {
      const shown = unhide(unhide(state, action.from), action.to);
      const isThere = state.steps.some((s) => s.do === 'path' && s.from === action.from && s.to === action.to);
      return isThere ? shown : { ...shown, steps: [...shown.steps, action] };
    }
    case 'pin':
      return { ...state, pins: { ...state.pins, [action.id]: rounded(action.at) } };
    case 'unpin': {
      const { [action.id]: _, ...pins } = state.pins;
      return { ...state, pins };
    }
    case 'hide':
      return state.hidden.includes(action.id) ? state : { ...state, hidden: [...state.hidden, action.id] };
    case 'show':
      return action.id === null ? { ...state, hidden: [] } : unhide(state, action.id);
    case 'kind': {
      const without = state.without.filter((kind) => kind !== action.kind);
      return { ...state, without: action.isShown ? without : [...without, action.kind] };
    }
    case 'area':
      return { ...state, area: action.area };
    case 'years':
      return { ...state, years: action.years };
  }
}

function add(state: GraphState, id: string): GraphState {
  const isThere = state.steps.some((step) => step.do === 'add' && step.id === id);
  return isThere ? state : { ...state, steps: [...state.steps, { do: 'add', id }] };
}

function open(state: GraphState, { most, ...opening }: Extract<Action, { do: 'open' }>): GraphState {
  const { id, relation, backwards } = opening;
  const steps = state.steps.map((step) => (isOpening(step, opening) && step.most <= most ? reopened(step) : step));
  if (steps.some((step) => isOpening(step, opening) && step.most === most)) return { ...state, steps };
  // More of what was opened is a step of its own, behind all others: what stands somewhere stays there.
  const at = state.pins[id];
  return { ...state, steps: [...steps, { do: 'open', id, relation, backwards, most, ...(at && { at }) }] };
}

const reopened = ({ closed: _, ...step }: OpenStep): OpenStep => step;

/** Whether a step opened a relation of a thing. */
export const isOpening = (step: Step, { id, relation, backwards }: Opening): step is OpenStep =>
  step.do === 'open' && step.id === id && step.relation === relation && step.backwards === backwards;

/** How many links of a relation are opened; 0 where none are. */
export const openedOf = (state: GraphState, opening: Opening): number =>
  Math.max(0, ...state.steps.map((step) => (isOpening(step, opening) && !step.closed ? step.most : 0)));

/** What was closed last of all leaves nothing behind that could move. */
function withoutClosedEnd(steps: readonly Step[]): readonly Step[] {
  const last = steps.findLastIndex((step) => step.do !== 'open' || !step.closed);
  return steps.slice(0, last + 1);
}

const unhide = (state: GraphState, id: string): GraphState =>
  state.hidden.includes(id) ? { ...state, hidden: state.hidden.filter((each) => each !== id) } : state;

const rounded = ([x, y]: Place): Place => [Math.round(x), Math.round(y)];

/** States before and after the one that is shown. */
export interface Past {
  before: readonly GraphState[];
  now: GraphState;
  after: readonly GraphState[];
}

/** So many actions can be undone. */
const MOST_UNDONE = 200;

export const begin = (now: GraphState): Past => ({ before: [], now, after: [] });

/** Does an action, or goes back or forth in what was done. */
export function turn({ before, now, after }: Past, action: Action | { do: 'undo' } | { do: 'redo' }): Past {
  if (action.do === 'undo') {
    const last = before.at(-1);
    return last ? { before: before.slice(0, -1), now: last, after: [now, ...after] } : { before, now, after };
  }
  if (action.do === 'redo') {
    const [next, ...rest] = after;
    return next ? { before: [...before, now], now: next, after: rest } : { before, now, after };
  }
  const then = act(now, action);
  return then === now ? { before, now, after } : { before: [...before, now].slice(-MOST_UNDONE), now: then, after: [] };
}
