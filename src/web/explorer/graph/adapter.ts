// The one place that knows cytoscape: a picture onto a canvas, and what was done on it back.
import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import type { Picture } from './elements.ts';
import { KINDS, LOOKS } from './kinds.ts';
import { labelOf } from './labels.ts';
import type { Place } from './state.ts';
import { INK, LINE, PAPER, RADIUS } from './svg.ts';

export type Theme = 'light' | 'dark';

/** What is done on the canvas. `isToo`: besides what is chosen already. */
export interface Doings {
  choose(id: string, isToo: boolean): void;
  chooseLink(key: string): void;
  chooseNothing(): void;
  move(id: string, to: Place): void;
  /** Something is to be seen for the first time. */
  drawn(): void;
}

export interface View {
  picture: Picture;
  placeOf: (id: string) => Place;
  isPinned: (id: string) => boolean;
  /** Ids of things and the key of a link. */
  chosen: readonly string[];
  /** Where the keyboard is. */
  at: string | null;
}

const ACCENT = { light: '#0b6355', dark: '#79d3c0' } as const;
const SIZE = 2 * RADIUS;
const CLOSEST = 2.5;
/** Names can still be told apart. */
const READABLE = 0.35;
/** A thing with so many links shown is one to find one's way by. */
const LINKS_OF_HUB = 6;
/** Pixels around all things when all are to be seen. */
const EDGE = 40;

const styleOf = (theme: Theme): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: SIZE,
      height: SIZE,
      label: 'data(label)',
      'font-size': 13,
      'font-family': 'system-ui, sans-serif',
      color: INK[theme],
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-wrap': 'wrap',
      'text-background-color': PAPER[theme],
      'text-background-opacity': 0.8,
      'min-zoomed-font-size': 5,
      'overlay-opacity': 0,
    },
  },
  ...KINDS.map((kind) => ({
    selector: `.${kind}`,
    style: { 'background-color': LOOKS[kind][theme], shape: LOOKS[kind].shape },
  })),
  { selector: '.AGREEMENT', style: { width: 24 } },
  // Names to find one's way by, however far away.
  { selector: '.hub', style: { 'font-size': 20, 'font-weight': 'bold', 'min-zoomed-font-size': 0, 'z-index': 2 } },
  { selector: '.pinned', style: { 'border-width': 3, 'border-color': INK[theme], 'border-style': 'double' } },
  { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': ACCENT[theme], 'font-weight': 'bold' } },
  { selector: '.at', style: { 'outline-width': 2, 'outline-color': INK[theme], 'outline-offset': 4 } },
  {
    selector: 'edge',
    style: {
      width: 1.4,
      'line-color': LINE[theme],
      'target-arrow-color': LINE[theme],
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'curve-style': 'straight',
      'overlay-opacity': 0,
    },
  },
  { selector: '.unsure', style: { 'line-style': 'dashed' } },
  { selector: '.parallel', style: { 'curve-style': 'bezier' } },
  {
    selector: 'edge.chosen',
    style: { width: 4, 'line-color': ACCENT[theme], 'target-arrow-color': ACCENT[theme] },
  },
];

/** A graph on a canvas in an element. */
export class Canvas {
  readonly #cy: Core;
  readonly #doings: Doings;
  #theme: Theme;

  constructor(element: HTMLElement, theme: Theme, doings: Doings) {
    this.#theme = theme;
    this.#doings = doings;
    // Cytoscape would add a style element, which the pages' policy forbids; it leaves that out where its id is there.
    if (element.parentElement) element.parentElement.id = '__________cytoscape_stylesheet';
    this.#cy = cytoscape({
      container: element,
      style: styleOf(theme),
      layout: { name: 'preset' },
      minZoom: 0.08,
      maxZoom: 4,
      autounselectify: true,
      boxSelectionEnabled: false,
      pixelRatio: 'auto',
    });
    this.#cy.on('tap', (event) => {
      const { target, originalEvent } = event;
      if (target === this.#cy) doings.chooseNothing();
      else if (target.isEdge()) doings.chooseLink(target.id());
      else doings.choose(target.id(), (originalEvent as MouseEvent).shiftKey);
    });
    this.#cy.on('dragfree', 'node', ({ target }) => {
      const { x, y } = target.position();
      doings.move(target.id(), [x, y]);
    });
  }

  /** Shows a picture: what is on the canvas already stays as it is, unless its place is another. */
  show({ picture, placeOf, isPinned, chosen, at }: View): void {
    const cy = this.#cy;
    const pairs = new Map<string, number>();
    const links = new Map<string, number>();
    const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1);
    const pairOf = (a: string, b: string) => [a, b].sort().join(' ');
    for (const { source, target } of picture.links) {
      count(pairs, pairOf(source, target));
      for (const id of [source, target]) count(links, id);
    }
    cy.batch(() => {
      const wanted = new Set([...picture.nodes.map(({ id }) => id), ...picture.links.map(({ key }) => key)]);
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const node of picture.nodes) {
        const [x, y] = placeOf(node.id);
        const classes = [
          node.kind,
          (links.get(node.id) ?? 0) >= LINKS_OF_HUB && 'hub',
          isPinned(node.id) && 'pinned',
          chosen.includes(node.id) && 'chosen',
          node.id === at && 'at',
        ];
        const shown = cy.getElementById(node.id);
        const element = shown.nonempty() ? shown : cy.add({ data: { id: node.id, label: labelOf(node) } });
        element.classes(classes.filter((each) => typeof each === 'string'));
        const now = element.position();
        if (Math.round(now.x) !== x || Math.round(now.y) !== y) element.position({ x, y });
      }
      for (const { key, source, target, isSure } of picture.links) {
        const isParallel = (pairs.get(pairOf(source, target)) ?? 0) > 1;
        const classes = [!isSure && 'unsure', isParallel && 'parallel', chosen.includes(key) && 'chosen'];
        const shown = cy.getElementById(key);
        const element = shown.nonempty() ? shown : cy.add({ data: { id: key, source, target } });
        element.classes(classes.filter((each) => typeof each === 'string'));
      }
    });
  }

  /** Makes all things visible; names at the edge may be cut, or they would be too small to read on a phone. */
  fit(): void {
    const cy = this.#cy;
    cy.resize();
    if (cy.nodes().empty()) return;
    const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false });
    const zoom = Math.min((cy.width() - 2 * EDGE) / w, (cy.height() - 2 * EDGE) / h, 1.2);
    const pan = { x: cy.width() / 2 - zoom * (x1 + w / 2), y: cy.height() / 2 - zoom * (y1 + h / 2) };
    cy.one('render', () => this.#doings.drawn());
    cy.viewport({ zoom: Math.max(zoom, cy.minZoom()), pan });
  }

  zoom(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: Math.min(CLOSEST, this.#cy.zoom() * factor), renderedPosition: middle });
  }

  /**
   * Brings a thing into view, if none of several is, without a movement in between: by looking from farther away at it
   * and what is seen already, where names then can still be read, else at it alone.
   */
  reveal(...ids: readonly string[]): void {
    const cy = this.#cy;
    const elements = ids.map((id) => cy.getElementById(id)).filter((each) => each.nonempty());
    const isSeen = ({ x, y }: { x: number; y: number }) =>
      x > 20 && y > 20 && x < cy.width() - 20 && y < cy.height() - 20;
    const [first] = elements;
    if (!first || elements.some((each) => isSeen(each.renderedPosition()))) return;
    const { x1, y1, x2, y2 } = cy.extent();
    const { x, y } = first.position();
    const [left, right, top, bottom] = [Math.min(x, x1), Math.max(x, x2), Math.min(y, y1), Math.max(y, y2)];
    const zoom = Math.min((cy.width() - 2 * EDGE) / (right - left), (cy.height() - 2 * EDGE) / (bottom - top));
    if (zoom < READABLE) {
      cy.center(first);
      return;
    }
    const pan = { x: cy.width() / 2 - (zoom * (left + right)) / 2, y: cy.height() / 2 - (zoom * (top + bottom)) / 2 };
    cy.viewport({ zoom, pan });
  }

  /** Where a thing is in the element, in pixels. */
  pixelsOf(id: string): { x: number; y: number } {
    return this.#cy.getElementById(id).renderedPosition();
  }

  dress(theme: Theme): void {
    this.#theme = theme;
    this.#cy.style(styleOf(theme));
  }

  png(): Blob {
    return this.#cy.png({
      output: 'blob',
      full: true,
      scale: 2,
      maxWidth: 8000,
      maxHeight: 8000,
      bg: PAPER[this.#theme],
    });
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
