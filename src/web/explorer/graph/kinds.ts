// The kinds of things on the graph: their ids, shapes and colours.
import type { ConnectedKind } from '../../../generated/model.ts';

export const KINDS = [
  'PERSON',
  'ORGANISATION',
  'PROVINCE',
  'AGREEMENT',
  'POST',
  'COOPERATION_AREA',
  'POLICY_DOCUMENT',
] as const satisfies readonly ConnectedKind[];
export type Kind = (typeof KINDS)[number];

/** What a kind looks like: a shape beside the colour, as not everybody tells colours apart. */
export interface Look {
  /** What its ids begin with. */
  prefix: string;
  shape: 'ellipse' | 'round-rectangle' | 'hexagon' | 'rectangle' | 'triangle' | 'diamond' | 'pentagon';
  /** The fill, three times as bright or dark as the page; with a rim of its own. */
  light: string;
  dark: string;
}

export const LOOKS: Readonly<Record<Kind, Look>> = {
  PERSON: { prefix: 'person', shape: 'ellipse', light: '#2563a8', dark: '#7fb4ea' },
  ORGANISATION: { prefix: 'org', shape: 'round-rectangle', light: '#0b6355', dark: '#79d3c0' },
  PROVINCE: { prefix: 'province', shape: 'hexagon', light: '#8a4b08', dark: '#e9b06a' },
  AGREEMENT: { prefix: 'agreement', shape: 'rectangle', light: '#a02c2c', dark: '#f09a93' },
  POST: { prefix: 'post', shape: 'triangle', light: '#5f6b66', dark: '#b4bfba' },
  COOPERATION_AREA: { prefix: 'area', shape: 'diamond', light: '#6f3fa0', dark: '#c9a5ee' },
  POLICY_DOCUMENT: { prefix: 'policy', shape: 'pentagon', light: '#5d6410', dark: '#ccd46f' },
};

/** The kind that an id says; undefined for ids of what is on no graph. */
export const kindOf = (id: string): Kind | undefined =>
  KINDS.find((kind) => LOOKS[kind].prefix === id.slice(0, id.indexOf(':')));

/** An id of something that may be on a graph. */
export const isOnGraph = (id: string): boolean =>
  /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && kindOf(id) !== undefined;
