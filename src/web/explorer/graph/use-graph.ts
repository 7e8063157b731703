// The state of one graph and everything that follows from it: what was asked, what is seen, where it stands.
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { Answers, type Around } from './ask.ts';
import { type Brought, type Picture, pictureOf, questionOf } from './elements.ts';
import { firstOpenings } from './openings.ts';
import { Placing } from './places.ts';
import { type Action, begin, type GraphState, type Past, type Place, type Step, turn } from './state.ts';

const NOTHING: Brought = { nodes: [], links: [] };

export interface Graph {
  state: GraphState;
  canUndo: boolean;
  canRedo: boolean;
  act: (action: Action | { do: 'undo' } | { do: 'redo' }) => void;
  picture: Picture;
  placeOf: (id: string) => Place;
  /** Answers are on their way. */
  isWorking: boolean;
  hasFailed: boolean;
  /** Null while it is not known yet. */
  aroundOf: (id: string) => Around | null;
  broughtBy: (step: Step) => Brought | undefined;
}

/** `isBare`: nothing says what to open, so a little of everything is. */
export function useGraph(first: { state: GraphState; isBare: boolean }): Graph {
  const answers = useRef(new Answers()).current;
  const placing = useRef(new Placing()).current;
  const [past, act] = useReducer(
    (before: Past, action: Action | { do: 'undo' } | { do: 'redo' } | { do: 'begin'; state: GraphState }) =>
      action.do === 'begin' ? begin(action.state) : turn(before, action),
    first.state,
    begin,
  );
  const [brought, setBrought] = useState<ReadonlyMap<string, Brought>>(new Map());
  const [arounds, setArounds] = useState<ReadonlyMap<string, Around>>(new Map());
  const [isReady, setReady] = useState(!first.isBare);
  const [hasFailed, setFailed] = useState(false);
  const state = past.now;

  const lookAround = async (id: string): Promise<Around> => {
    const around = await answers.around(id);
    setArounds((known) => (known.has(id) ? known : new Map(known).set(id, around)));
    return around;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the graph comes to life
  useEffect(() => {
    if (isReady) return;
    const ids = state.steps.flatMap((step) => (step.do === 'add' ? [step.id] : []));
    void Promise.allSettled(ids.map(lookAround)).then((found) => {
      const openings = ids.flatMap((id, i) => {
        const each = found[i];
        return each?.status === 'fulfilled' ? firstOpenings(id, each.value.counts) : [];
      });
      act({ do: 'begin', state: { ...state, steps: [...state.steps, ...openings] } });
      setReady(true);
    });
  }, []);

  const missing = isReady ? state.steps.filter((step) => !brought.has(questionOf(step))) : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the steps change, not when an answer comes
  useEffect(() => {
    for (const step of missing) {
      const keep = (what: Brought) => setBrought((known) => new Map(known).set(questionOf(step), what));
      (step.do === 'add' ? lookAround(step.id).then((around) => around.brought) : answers.brought(step))
        .then(keep)
        .catch(() => {
          setFailed(true);
          keep(NOTHING);
        });
    }
  }, [state.steps, isReady]);

  const view = useMemo(() => {
    const broughtFor = (step: Step) => brought.get(questionOf(step));
    // In their order: what a later step brings has its place after all before it.
    const known = state.steps.findIndex((step) => broughtFor(step) === undefined);
    const steps = !isReady ? [] : known === -1 ? state.steps : state.steps.slice(0, known);
    const places = placing.of(steps, broughtFor);
    return { picture: pictureOf({ ...state, steps }, broughtFor), places, broughtFor };
  }, [state, brought, isReady, placing]);

  return {
    state,
    canUndo: past.before.length > 0,
    canRedo: past.after.length > 0,
    act,
    picture: view.picture,
    placeOf: (id) => state.pins[id] ?? view.places.get(id) ?? [0, 0],
    isWorking: !isReady || missing.length > 0,
    hasFailed,
    aroundOf: (id) => {
      if (!arounds.has(id)) lookAround(id).catch(() => setFailed(true));
      return arounds.get(id) ?? null;
    },
    broughtBy: view.broughtFor,
  };
}
