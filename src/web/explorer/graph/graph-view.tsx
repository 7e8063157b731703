// A graph to look at and to work with: the canvas, its tools, what is chosen, and all of it as a list.
/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchBoxProps } from '../parts/search-box.tsx';
import { GRAPH_TEXTS } from '../text/graph-texts.ts';
import type { Language } from '../text/language.ts';
import { Canvas } from './adapter.ts';
import { LONGEST_QUERY, queryOf, stateOf } from './address.ts';
import { Chosen } from './chosen.tsx';
import { Filters, Legend } from './filters.tsx';
import { keep, keepAddress } from './keeping.ts';
import { Lists } from './lists.tsx';
import type { Action } from './state.ts';
import { svgOf } from './svg.ts';
import { onThemeChange, themeNow } from './theme.ts';
import { Tools } from './tools.tsx';
import { useGraph } from './use-graph.ts';
import { type Arrow, isArrow, nextTo, stepOf } from './walk.ts';

export interface GraphProps {
  lang: Language;
  /** The state to begin with, as in an address. */
  query: string;
  /** It is the page itself: its address says what is shown. Else a part of another page, without lists and filters. */
  isPage: boolean;
  /** The field to add things by, where there is one. */
  search: SearchBoxProps | null;
}

const MOVED_BY_KEY = 24; // units of the graph

export function GraphView({ lang, query, isPage, search }: GraphProps) {
  const text = GRAPH_TEXTS[lang];
  const first = useRef(stateOf(new URLSearchParams(query))).current;
  const graph = useGraph(first);
  const { state, picture, placeOf, act } = graph;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [at, setAt] = useState<string | null>(null);
  const [said, say] = useState('');
  /** What was done last, to be said together with what came of it. */
  const word = useRef<string | null>(null);
  const [isTooLong, setTooLong] = useState(false);
  const isFitted = useRef(false);
  const [isDrawn, setDrawn] = useState(false);
  /** What was shown before, to tell what is new. */
  const shown = useRef<ReadonlySet<string>>(new Set());

  const nodeOf = (id: string) => picture.nodes.find((node) => node.id === id);
  const nameOf = (id: string) => nodeOf(id)?.name ?? id;
  const choose = (id: string, isToo: boolean) => {
    setAt(id);
    // Two at most: between these a path can be looked for.
    setChosen((before) => {
      if (!isToo) return [id];
      const things = before.filter((each) => !each.includes(' '));
      return things.includes(id) ? things.filter((each) => each !== id) : [...things.slice(-1), id];
    });
    say(text.said.chosen(nameOf(id)));
  };
  const doings = {
    choose,
    chooseLink: (key: string) => setChosen([key]),
    chooseNothing: () => setChosen([]),
    move: (id: string, to: readonly [number, number]) => act({ do: 'pin', id, at: to }),
    drawn: () => setDrawn(true),
  };
  const current = useRef(doings);
  current.current = doings;

  useEffect(() => {
    if (!place.current) return;
    const made = new Canvas(place.current, themeNow(), {
      choose: (...args) => current.current.choose(...args),
      chooseLink: (key) => current.current.chooseLink(key),
      chooseNothing: () => current.current.chooseNothing(),
      move: (...args) => current.current.move(...args),
      drawn: () => current.current.drawn(),
    });
    canvas.current = made;
    const stop = onThemeChange((theme) => made.dress(theme));
    return () => {
      stop();
      made.destroy();
    };
  }, []);

  useEffect(() => {
    canvas.current?.show({ picture, placeOf, isPinned: (id) => id in state.pins, chosen, at });
    if (!isFitted.current && !graph.isWorking && picture.nodes.length > 0) {
      isFitted.current = true;
      canvas.current?.fit();
    }
    if (graph.isWorking) return;
    const fresh = picture.nodes.map(({ id }) => id).filter((id) => !shown.current.has(id));
    if (shown.current.size > 0 && fresh.length > 0) {
      canvas.current?.reveal(...fresh);
      // Only as far as is needed; on a phone the tools may fill the screen.
      place.current?.scrollIntoView({ block: 'nearest' });
    }
    if (fresh.length > 0) shown.current = new Set(picture.nodes.map(({ id }) => id));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the numbers change
  useEffect(() => {
    if (graph.isWorking) return;
    say([word.current, text.said.added(picture.nodes.length, picture.links.length)].filter(Boolean).join('. '));
    word.current = null;
  }, [picture.nodes.length, picture.links.length, graph.isWorking]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when the state changes
  useEffect(() => {
    if (!isPage || !(graph.canUndo || graph.canRedo)) return;
    const address = queryOf(state);
    setTooLong(address.length > LONGEST_QUERY);
    if (address.length <= LONGEST_QUERY) keepAddress(address);
  }, [state]);

  const perform = (action: Action | { do: 'undo' } | { do: 'redo' }) => {
    act(action);
    word.current = wordOf(action);
    if (word.current) say(word.current);
  };
  const wordOf = (action: Action | { do: 'undo' } | { do: 'redo' }): string | null => {
    if (action.do === 'undo') return text.said.undone;
    if (action.do === 'redo') return text.said.redone;
    if (action.do === 'hide') return text.said.hidden(nameOf(action.id));
    if (action.do === 'pin') return text.said.pinned(nameOf(action.id));
    return action.do === 'unpin' ? text.said.unpinned(nameOf(action.id)) : null;
  };

  /** What a key does; undefined for keys that are not the graph's. */
  const doingOf = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | undefined => {
    if (ctrlKey || metaKey) {
      return key.toLowerCase() === 'z' ? () => perform({ do: shiftKey ? 'redo' : 'undo' }) : undefined;
    }
    if (altKey) return undefined;
    if (isArrow(key)) return shiftKey && at !== null ? () => push(at, key) : () => walk(key);
    const anywhere: Record<string, () => void> = {
      '+': () => canvas.current?.zoom(1.25),
      '-': () => canvas.current?.zoom(0.8),
      '0': () => canvas.current?.fit(),
      ...(chosen.length > 0 && { Escape: () => setChosen([]) }),
    };
    const here: Record<string, () => void> =
      at === null || !nodeOf(at)
        ? {}
        : {
            Enter: () => choose(at, false),
            ' ': () => choose(at, true),
            p: () => perform(at in state.pins ? { do: 'unpin', id: at } : { do: 'pin', id: at, at: placeOf(at) }),
            h: () => perform({ do: 'hide', id: at }),
            Delete: () => perform({ do: 'hide', id: at }),
          };
    return anywhere[key] ?? here[key];
  };
  const push = (id: string, arrow: Arrow) => {
    const [[x, y], [dx, dy]] = [placeOf(id), stepOf(arrow, MOVED_BY_KEY)];
    perform({ do: 'pin', id, at: [x + dx, y + dy] });
  };
  const walk = (arrow: Arrow) => {
    const ids = picture.nodes.map(({ id }) => id);
    const node = picture.nodes.find(({ id }) => id === nextTo(at, arrow, ids, placeOf));
    if (!node) return;
    setAt(node.id);
    canvas.current?.reveal(node.id);
    const links = picture.links.filter(({ source, target }) => source === node.id || target === node.id);
    say(text.said.at(node.name, text.kinds[node.kind], links.length));
  };
  const press = (event: KeyboardEvent) => {
    const work = doingOf(event);
    if (!work) return;
    event.preventDefault();
    work();
  };

  const save = (form: 'png' | 'svg') => {
    const theme = themeNow();
    const content =
      form === 'png'
        ? canvas.current?.png()
        : new Blob([svgOf({ ...picture, placeOf, theme, lang })], { type: 'image/svg+xml' });
    if (!content) return;
    keep(`camket.${form}`, content);
    say(text.said.saved(`camket.${form}`));
  };

  const unknown = state.steps.flatMap((step) =>
    step.do === 'add' && !graph.isWorking && graph.broughtBy(step)?.nodes.length === 0 ? [step.id] : [],
  );
  const parts = { text, lang, graph, chosen, choose, chooseLink: doings.chooseLink, act: perform, nameOf };
  return (
    <div class={isPage ? 'graph is-page' : 'graph'}>
      <Tools
        {...parts}
        search={search}
        zoom={(factor) => (factor === null ? canvas.current?.fit() : canvas.current?.zoom(factor))}
        save={save}
        link={`/graph?${queryOf(state)}${lang === 'en' ? '&lang=en' : ''}`}
        isPage={isPage}
        said={say}
      />
      {isTooLong && <p class="notice">{text.tooLong}</p>}
      {graph.hasFailed && (
        <p class="notice">{unknown.length > 0 ? unknown.map(text.unknown).join(' ') : text.failed}</p>
      )}
      <div class="graph-main">
        <div class="graph-frame">
          <div
            class="graph-canvas"
            ref={place}
            role="application"
            aria-label={text.canvas}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: keys walk over it, as its label says
            tabIndex={0}
            onKeyDown={press}
          />
          {!isDrawn && !graph.hasFailed && (graph.isWorking || picture.nodes.length > 0) ? (
            <p class="graph-waiting">{text.loading}</p>
          ) : (
            graph.isWorking && <p class="graph-working">{text.working}</p>
          )}
        </div>
        <Chosen {...parts} />
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      <Legend text={text} picture={picture} />
      {isPage && <Filters {...parts} />}
      {isPage && <Lists {...parts} />}
    </div>
  );
}
