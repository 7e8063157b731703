// The picture as an SVG file: the places, shapes and colours of what is shown. Pure.
import type { Language } from '../text/language.ts';
import type { Link, Node } from './elements.ts';
import { type Kind, LOOKS, type Look } from './kinds.ts';
import { labelOf } from './labels.ts';
import type { Place } from './state.ts';

export interface Drawing {
  nodes: readonly Node[];
  links: readonly Link[];
  placeOf: (id: string) => Place;
  theme: 'light' | 'dark';
  lang: Language;
}

export const PAPER = { light: '#fbfaf6', dark: '#131816' } as const;
export const INK = { light: '#1b2220', dark: '#e6ebe8' } as const;
export const LINE = { light: '#7d8883', dark: '#7f8b86' } as const;
/** Half of a thing's width, in units of the graph. */
export const RADIUS = 15;

const MARGIN = 90;
const LINE_HEIGHT = 13;

/** Points of a regular shape around the middle, the first at the top. */
const corners = (count: number, turn = 0): string =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((i + turn) / count) * 2 * Math.PI - Math.PI / 2;
    return `${(RADIUS * Math.cos(angle)).toFixed(1)},${(RADIUS * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');

/** An element of SVG for each shape, around 0, 0. */
const SHAPES: Readonly<Record<Look['shape'], readonly [tag: string, attributes: Record<string, string | number>]>> = {
  ellipse: ['circle', { r: RADIUS }],
  rectangle: ['rect', { x: -12, y: -RADIUS, width: 24, height: 2 * RADIUS }],
  'round-rectangle': ['rect', { x: -RADIUS, y: -RADIUS, width: 2 * RADIUS, height: 2 * RADIUS, rx: 6 }],
  hexagon: ['polygon', { points: corners(6, 0.5) }],
  triangle: ['polygon', { points: corners(3) }],
  diamond: ['polygon', { points: corners(4) }],
  pentagon: ['polygon', { points: corners(5) }],
};

/** The shape of a kind as an element's name and attributes, without a colour. */
export const shapeOf = (kind: Kind) => SHAPES[LOOKS[kind].shape];

/** A whole SVG document. */
export function svgOf({ nodes, links, placeOf, theme, lang }: Drawing): string {
  const places = nodes.map(({ id }) => placeOf(id));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN];
  const [width, height] = [Math.max(0, ...xs) + MARGIN - left, Math.max(0, ...ys) + MARGIN - top];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${PAPER[theme]}"/>`,
    `<defs><marker id="end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${LINE[theme]}"/></marker></defs>`,
    `<g stroke="${LINE[theme]}" stroke-width="1.4" marker-end="url(#end)">`,
    ...links.map((link) => line(link, placeOf, lang)),
    '</g>',
    `<g fill="${INK[theme]}" text-anchor="middle">`,
    ...nodes.map((node) => thing(node, placeOf(node.id), theme)),
    '</g>',
    '</svg>',
  ].join('\n');
}

function line(link: Link, placeOf: Drawing['placeOf'], lang: Language): string {
  const { source, target, isSure } = link;
  const [[x1, y1], [x2, y2]] = [placeOf(source), placeOf(target)];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((x2 - x1) / length) * (RADIUS + 3), ((y2 - y1) / length) * (RADIUS + 3)];
  const ends = [x1 + dx, y1 + dy, x2 - dx, y2 - dy].map((number) => number.toFixed(1));
  const dashes = isSure ? '' : ' stroke-dasharray="6 4"';
  return `<line x1="${ends[0]}" y1="${ends[1]}" x2="${ends[2]}" y2="${ends[3]}"${dashes}><title>${escaped(lang === 'vi' ? link.sentenceVi : link.sentenceEn)}</title></line>`;
}

function thing(node: Node, [x, y]: Place, theme: 'light' | 'dark'): string {
  const [tag, attributes] = shapeOf(node.kind);
  const shape = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const lines = labelOf(node)
    .split('\n')
    .map((text, i) => `<tspan x="0" y="${RADIUS + 13 + i * LINE_HEIGHT}">${escaped(text)}</tspan>`);
  return `<g transform="translate(${x} ${y})"><title>${escaped(node.name)}</title><${tag}${shape.join('')} fill="${LOOKS[node.kind][theme]}"/><text>${lines.join('')}</text></g>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
