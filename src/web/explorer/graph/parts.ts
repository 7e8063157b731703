// What the parts of a graph view are given.
import type { GraphText } from '../text/graph-vi.ts';
import type { Language } from '../text/language.ts';
import type { Action } from './state.ts';
import type { Graph } from './use-graph.ts';

export interface Parts {
  text: GraphText;
  lang: Language;
  graph: Graph;
  /** Ids of things, or the key of one link. */
  chosen: readonly string[];
  choose: (id: string, isToo: boolean) => void;
  chooseLink: (key: string) => void;
  act: (action: Action | { do: 'undo' } | { do: 'redo' }) => void;
  nameOf: (id: string) => string;
}
