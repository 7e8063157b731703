// The sources of a page: numbered in the order in which its sentences cite them.
import type { CitedSourcesQuery } from '../../generated/client/graphql.ts';
import { sayDate, sayWhen } from './dates.ts';
import type { Language } from './text/language.ts';
import type { Text } from './text/vi.ts';

export type SourceText = CitedSourcesQuery['sources'][number];

/** What a source is named by. */
export type Titled = Pick<SourceText, 'title' | 'publisher' | 'publishedOn'>;

type SourceWords = Pick<Text['sources'], 'unknownPublisher' | 'untitled'>;

/** Who published it and when: `Báo Quảng Nam, ngày 4/11/2014`. */
export function sayPaper({ publisher, publishedOn }: Titled, words: SourceWords, language: Language): string {
  const when = publishedOn && (language === 'vi' ? sayWhen : sayDate)(publishedOn, language);
  return [publisher ?? words.unknownPublisher, when].filter(Boolean).join(', ');
}

/** Its title; without one who published it and when, which tells it from others. */
export const sayTitle = (source: Titled, words: SourceWords, language: Language): string =>
  source.title ?? words.untitled(sayPaper(source, words, language));

/** A place in a source; no paragraphs: the source as a whole. */
export interface Cite {
  source: string;
  paragraphs: readonly number[];
}

/** What a mark says: where a fact was read, and what is to be said of the reading. */
export interface Mark {
  cites: readonly Cite[];
  isInferred: boolean;
  /** The value as the source has it, where the two differ. */
  stated: string | null;
  /** Why it is inferred, or what is doubtful; the readers' own words, in English. */
  note: string | null;
}

/** Collects what a page cites while it is rendered. */
export class Bibliography {
  readonly #texts: ReadonlyMap<string, SourceText>;
  readonly #numbers = new Map<string, number>();
  readonly #marks = new Map<string, { id: string; mark: Mark }>();

  constructor(texts: readonly SourceText[]) {
    this.#texts = new Map(texts.map((text) => [text.id, text]));
  }

  /** The number of a source, from 1. */
  numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  /** The id of the note that a mark opens; equal marks share one. */
  noteOf(mark: Mark): string {
    const key = JSON.stringify(mark);
    const known = this.#marks.get(key);
    if (known) return known.id;
    for (const { source } of mark.cites) this.numberOf(source);
    const id = `note-${this.#marks.size + 1}`;
    this.#marks.set(key, { id, mark });
    return id;
  }

  textOf(source: string): SourceText | undefined {
    return this.#texts.get(source);
  }

  get notes(): { id: string; mark: Mark }[] {
    return [...this.#marks.values()];
  }

  /** Sources in the order of their numbers. */
  get list(): { number: number; id: string }[] {
    return [...this.#numbers].map(([id, number]) => ({ id, number }));
  }
}

/** An edge to a source, as the API gives it. */
interface Edge {
  properties: { paragraphs: number[] | null };
  node: { id: string };
}

/** Where a thing was read. */
export const citesOf = (thing: { sourcesConnection: { edges: Edge[] } }): Cite[] =>
  thing.sourcesConnection.edges
    .map(({ properties, node }) => ({ source: node.id, paragraphs: properties.paragraphs ?? [] }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));

/** Where a claim or a hop was read. */
export const citesOfClaim = (claim: {
  sources: { paragraphs: number[] | null; source: { id: string } | null }[];
}): Cite[] =>
  claim.sources.flatMap(({ paragraphs, source }) =>
    source ? [{ source: source.id, paragraphs: paragraphs ?? [] }] : [],
  );

/** Ids of all sources in an answer, at whatever depth. */
export function sourceIdsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data === 'string') {
    if (/^source:[a-z0-9-]+$/.test(data)) found.add(data);
  } else if (data !== null && typeof data === 'object') {
    for (const value of Object.values(data)) sourceIdsIn(value, found);
  }
  return found;
}

/** Paragraph numbers as people write them: 3, 8–9, 13. */
export function sayParagraphs(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === (last.at(-1) ?? 0) + 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(', ');
}
