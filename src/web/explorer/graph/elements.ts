// What stands on the graph: things and the links between them, as the API tells them. Pure.
import type { LinkFragment } from '../../../generated/client/graphql.ts';
import type { ConnectionRelation } from '../../../generated/model.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { GraphState, Step } from './state.ts';

export interface Node {
  id: string;
  kind: Kind;
  name: string;
  /** Of an agreement the year of its signing. */
  year: number | null;
  /** Of an agreement the areas that it covers. */
  areas: readonly { id: string; name: string; nameEn: string }[];
  /** Of an agreement whose it is, which tells it from others of its name; else empty. */
  parties: string;
}

export interface Link {
  key: string;
  /** The relation's subject. */
  source: string;
  target: string;
  relation: ConnectionRelation;
  sentenceVi: string;
  sentenceEn: string;
  /** An EDTF date; null where no source says. */
  date: string | null;
  isInferred: boolean;
  /** The link is stated, its date is not. */
  isDateInferred: boolean;
  /** Neither inferred nor disputed. */
  isSure: boolean;
  cites: LinkFragment['sources'];
}

/** What a step brings. */
export interface Brought {
  nodes: readonly Node[];
  links: readonly Link[];
  /** The thing has more links than can be read. */
  isCut?: boolean;
}

type Thing = NonNullable<LinkFragment['from']>;
type Agreement = Extract<Thing, { __typename: 'Agreement' }>;

/** A thing as a node. */
export function nodeOf(thing: Thing): Node | undefined {
  const kind = kindOf(thing.id);
  if (!kind) return undefined;
  const { signedOn = null, areas = [], parties = [] } = thing as Partial<Agreement>;
  const names = parties.map(({ name, shortName }) => shortName ?? name).join(', ');
  const year = Number(/^\d{4}/.exec(signedOn ?? '')?.[0]);
  return { id: thing.id, kind, name: nameOf(thing), year: year || null, areas, parties: names };
}

function nameOf(thing: Thing): string {
  if ('title' in thing) return thing.title;
  return ('shortName' in thing ? thing.shortName : null) ?? thing.name;
}

/** The things and the links of hops. */
export function broughtBy(hops: readonly LinkFragment[]): Brought {
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  for (const hop of hops) {
    const [from, to] = [hop.from && nodeOf(hop.from), hop.to && nodeOf(hop.to)];
    if (!from || !to) continue;
    for (const node of [from, to]) nodes.set(node.id, node);
    const [source, target] = hop.backwards ? [to.id, from.id] : [from.id, to.id];
    links.push({
      key: `${source} ${hop.relation} ${target}`,
      source,
      target,
      relation: hop.relation,
      sentenceVi: hop.sentenceVi,
      sentenceEn: hop.sentenceEn,
      date: hop.date,
      isInferred: hop.inferred,
      isDateInferred: hop.dateBasis === 'INFERRED',
      isSure: hop.certainty === 'CERTAIN' && !hop.inferred,
      cites: hop.sources,
    });
  }
  return { nodes: [...nodes.values()], links };
}

/** What a step is answered by; the same for steps that ask the same. */
export const questionOf = (step: Step): string =>
  step.do === 'add'
    ? step.id
    : step.do === 'path'
      ? `${step.from} ${step.to}`
      : `${step.id} ${step.relation} ${step.backwards} ${step.most}`;

export interface Picture {
  nodes: readonly Node[];
  links: readonly Link[];
  /** Years of what is on the graph, whether shown or not. */
  span: readonly [number, number] | null;
  /** Areas of its agreements. */
  areas: Node['areas'];
  /** Things that filters or hiding keep away. */
  away: number;
}

/** What is to be seen: all that the open steps brought, without what is hidden or filtered. */
export function pictureOf(state: GraphState, broughtFor: (step: Step) => Brought | undefined): Picture {
  const { nodes, links, kept } = everything(state, broughtFor);
  const span = spanOf(nodes.values(), links.values());
  const areas = new Map([...nodes.values()].flatMap((node) => node.areas.map((area) => [area.id, area] as const)));
  const mayShow = (node: Node | undefined): node is Node =>
    node !== undefined &&
    !state.hidden.includes(node.id) &&
    !state.without.includes(node.kind) &&
    (state.area === null || node.kind !== 'AGREEMENT' || node.areas.some(({ id }) => id === state.area)) &&
    (node.year === null || isWithin(`${node.year}`, state.years));
  const shown = [...links.values()].filter(
    ({ source, target, date }) =>
      mayShow(nodes.get(source)) && mayShow(nodes.get(target)) && (date === null || isWithin(date, state.years)),
  );
  const linked = new Set(shown.flatMap(({ source, target }) => [source, target]));
  const seen = [...nodes.values()].filter((node) => mayShow(node) && (linked.has(node.id) || kept.has(node.id)));
  return {
    nodes: seen,
    links: shown,
    span,
    areas: [...areas.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    away: nodes.size - seen.length,
  };
}

function everything(state: GraphState, broughtFor: (step: Step) => Brought | undefined) {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Link>();
  /** Shown even where no link of theirs is. */
  const kept = new Set(Object.keys(state.pins));
  const known = new Set<string>();
  for (const step of state.steps) {
    if (step.do === 'path') for (const id of [step.from, step.to]) kept.add(id);
    // What is opened without having been met, as in an address written by hand, is a start too.
    else if (step.do === 'add' || !known.has(step.id)) kept.add(step.id);
    const brought = broughtFor(step);
    for (const { id } of brought?.nodes ?? []) known.add(id);
    if (step.do === 'open' && step.closed) continue;
    for (const node of brought?.nodes ?? []) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const link of brought?.links ?? []) if (!links.has(link.key)) links.set(link.key, link);
  }
  return { nodes: withLinksToStarts(nodes, links, kept), links, kept };
}

/** Without what only hangs on something that was closed: every thing shown is linked to a kept one. */
function withLinksToStarts(
  nodes: ReadonlyMap<string, Node>,
  links: ReadonlyMap<string, Link>,
  kept: ReadonlySet<string>,
): Map<string, Node> {
  const next = new Map<string, string[]>();
  for (const { source, target } of links.values()) {
    next.set(source, [...(next.get(source) ?? []), target]);
    next.set(target, [...(next.get(target) ?? []), source]);
  }
  const reached = new Set<string>();
  const waiting = [...kept];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return new Map([...nodes].filter(([id]) => reached.has(id)));
}

/** The first and last year that a date names. */
function yearsOf(date: string): readonly [number, number] | null {
  const years = [...date.matchAll(/(?:^|\/)(\d{4})/g)].map(([, year]) => Number(year));
  const [first] = years;
  return first === undefined ? null : [first, years.at(-1) ?? first];
}

/** Whether a date may lie within years; an end that is not known is no bound. */
function isWithin(date: string, years: readonly [number, number] | null): boolean {
  const named = yearsOf(date);
  if (years === null || named === null) return true;
  const [first, last] = named;
  const [from, to] = years;
  return (date.startsWith('/') || first <= to) && (/\/(\.\.)?$/.test(date) || last >= from);
}

function spanOf(nodes: Iterable<Node>, links: Iterable<Link>): readonly [number, number] | null {
  const years = [
    ...[...nodes].flatMap(({ year }) => year ?? []),
    ...[...links].flatMap(({ date }) => (date === null ? [] : (yearsOf(date) ?? []))),
  ];
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
