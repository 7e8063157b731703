// Which of the things that an index found fit a searched text, how well, and why: the order of the hits. Pure.
import { type Form, formsOf, SEARCHED, type SearchedLabel, searchedForms, type Word } from './search-text.ts';

/** A thing that an index found. */
export interface Candidate {
  id: string;
  kind: SearchedLabel;
  /** Its own name first. */
  names: readonly string[];
  /** Its name with what tells it from others of that name. */
  label: string;
  /** Orders hits of one score and kind. */
  sortKey: string;
  /** Whether it, or the body that it is an office of, is known to have ended. */
  hasEnded: boolean;
}

export type Why = 'EXACT' | 'FOLDED' | 'ALIAS' | 'ABBREVIATION' | 'PREFIX' | 'OTHER_MARKS' | 'CONTEXT' | 'FUZZY';

/** A thing that fits; `matched` is the name, or the label, that the text was found in. */
export interface Hit {
  id: string;
  kind: SearchedLabel;
  label: string;
  why: Why;
  matched: string;
  /** 0 to 1; the sum of POINTS by a hundred. */
  score: number;
}

/** What a fit is worth: its worst word, how the words stand, and three shares. Told to users in the schema. */
const POINTS = {
  word: { RIGHT: 40, UNFINISHED: 32, OTHER_MARKS: 30, TYPO: 8 },
  order: { WHOLE: 45, EDGE: 40, IN_A_ROW: 36, IN_ORDER: 14, ANY: 8, LABEL: 0 },
  share: 5,
} as const;

type WordFit = keyof typeof POINTS.word;
type Order = keyof typeof POINTS.order;
const WORST_FIRST: readonly WordFit[] = ['TYPO', 'OTHER_MARKS', 'UNFINISHED', 'RIGHT'];
const IN_A_ROW: readonly Order[] = ['WHOLE', 'EDGE', 'IN_A_ROW'];

/** A word of fewer letters may be any other with a typo. */
const MIN_TYPO_LENGTH = 4;
/** Whether another spelling of a searched word is thought of; a figure is never another one. */
export const mayHaveTypo = ({ folded }: Word): boolean => folded.length >= MIN_TYPO_LENGTH && !/\p{N}/u.test(folded);

interface Fit {
  points: number;
  worst: WordFit;
  order: Order;
  hasAllMarks: boolean;
  isWrittenOut: boolean;
}

/** The candidates that fit, best first; a typo is thought of only where no name has the words in a row without one. */
export function rankHits(searched: string, candidates: readonly Candidate[]): Hit[] {
  const forms = searchedForms(searched);
  const found = candidates.flatMap((candidate) => fitOfThing(forms, candidate) ?? []);
  const isThere = found.some(({ fit }) => fit.worst !== 'TYPO' && IN_A_ROW.includes(fit.order));
  return found
    .filter(({ fit }) => !isThere || fit.worst !== 'TYPO')
    .map((each) => ({ hit: hitOf(each), candidate: each.candidate }))
    .sort((a, b) => b.hit.score - a.hit.score || byRank(a.candidate, b.candidate))
    .map(({ hit }) => hit);
}

const byRank = (a: Candidate, b: Candidate): number =>
  Number(a.hasEnded) - Number(b.hasEnded) ||
  SEARCHED.indexOf(a.kind) - SEARCHED.indexOf(b.kind) ||
  (`${a.sortKey}\n${a.id}` < `${b.sortKey}\n${b.id}` ? -1 : 1);

interface FoundThing {
  candidate: Candidate;
  fit: Fit;
  matched: string;
}

function hitOf({ candidate: { id, kind, label, names }, fit, matched }: FoundThing): Hit {
  const why = (): Why => {
    if (fit.worst === 'TYPO') return 'FUZZY';
    if (fit.order === 'LABEL') return 'CONTEXT';
    if (fit.worst === 'OTHER_MARKS') return 'OTHER_MARKS';
    if (fit.worst === 'UNFINISHED') return 'PREFIX';
    if (fit.isWrittenOut) return 'ABBREVIATION';
    if (matched !== names[0]) return 'ALIAS';
    return fit.hasAllMarks ? 'EXACT' : 'FOLDED';
  };
  return { id, kind, label, why: why(), matched, score: Math.round(fit.points * 10) / 1000 };
}

/** Where a thing fits best: in one of its names, else in its label and names together. */
function fitOfThing(forms: readonly Form[], candidate: Candidate): FoundThing | undefined {
  const { kind, names, label } = candidate;
  const searched = forms.filter(({ isOfPerson }) => !isOfPerson || kind === 'Person');
  const read = names.map((name) => ({ name, forms: formsOf(name) }));
  const fits = read.flatMap(({ name, forms: of }) =>
    of.flatMap((form) =>
      searched.flatMap((text) => {
        const fit = fitInto(text, form, kind === 'Person');
        return fit ? [{ candidate, fit, matched: name }] : [];
      }),
    ),
  );
  if (fits.every(({ fit }) => fit.worst === 'TYPO')) {
    const words = [...formsOf(label), ...read.flatMap((name) => name.forms)].flatMap((form) => form.words);
    const all: Form = { words, isBare: false, isWrittenOut: false, isJoined: false, isOfPerson: false };
    for (const text of searched) {
      const fit = fitOf(text, all, anyPlaces(text, all), 'LABEL');
      if (fit) fits.push({ candidate, fit, matched: label });
    }
  }
  return best(fits, ({ fit }) => fit.points);
}

/** The first of those with the most points. */
function best<T>(all: readonly T[], points: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((a, b) => (a && points(a) >= points(b) ? a : b), undefined);
}

/** How the words of a text stand in a name: in a row, else one after the other, else in any order, each word once. */
function fitInto(searched: Form, name: Form, isPerson: boolean): Fit | undefined {
  const [count, length] = [searched.words.length, name.words.length];
  const rows = Array.from({ length: Math.max(0, length - count + 1) }, (_, start) => {
    const isEdge = start === 0 || (isPerson && start + count === length);
    const order = count === length ? 'WHOLE' : isEdge ? 'EDGE' : 'IN_A_ROW';
    const places = [...searched.words.keys()].map((i) => start + i);
    return fitOf(searched, name, places, order);
  });
  const bestOf = (fits: readonly (Fit | undefined)[]) =>
    best(
      fits.filter((fit) => fit !== undefined),
      ({ points }) => points,
    );
  const row = bestOf(rows);
  if (row && row.worst !== 'TYPO') return row;
  const inOrder = fitOf(searched, name, placesInOrder(searched, name), 'IN_ORDER');
  const turned = fitOf(searched, name, anyPlaces(searched, name), count === length ? 'IN_A_ROW' : 'ANY');
  return bestOf([row, inOrder, turned]);
}

/** A fit with the searched words at some places of a name; none where a word does not fit its place. */
function fitOf(searched: Form, name: Form, places: readonly number[], order: Order): Fit | undefined {
  const { words } = searched;
  if (words.length === 0 || places.length < words.length) return undefined;
  const fits: WordFit[] = [];
  for (const [index, place] of places.entries()) {
    const fit = fitOfWord(searched, index, name, place);
    if (fit === undefined) return undefined;
    fits.push(fit);
  }
  const worst = WORST_FIRST.find((each) => fits.includes(each)) ?? 'RIGHT';
  const right = fits.filter((fit) => fit === 'RIGHT').length;
  const marked = places.filter((place, i) => words[i]?.key === name.words[place]?.key).length;
  const length = order === 'LABEL' ? 0 : words.length / name.words.length;
  const shares = [right / words.length, marked / words.length, length];
  return {
    points: POINTS.word[worst] + POINTS.order[order] + shares.reduce((sum, share) => sum + POINTS.share * share, 0),
    worst,
    order,
    hasAllMarks: marked === words.length,
    isWrittenOut: searched.isWrittenOut || name.isWrittenOut,
  };
}

function fitOfWord(searched: Form, index: number, name: Form, place: number): WordFit | undefined {
  const [word, other] = [searched.words[index], name.words[place]];
  if (!word || !other) return undefined;
  if (word.key === other.key) return 'RIGHT';
  if (word.folded === other.folded) return searched.isBare || name.isBare ? 'RIGHT' : 'OTHER_MARKS';
  const mayGoOn = index === searched.words.length - 1 && !searched.isJoined;
  // One letter alone is the beginning of too much.
  if (mayGoOn && other.folded.startsWith(word.folded) && (index > 0 || word.folded.length > 1)) return 'UNFINISHED';
  return mayHaveTypo(word) && isOneTypo(word.folded, other.folded) ? 'TYPO' : undefined;
}

function placesInOrder(searched: Form, name: Form): number[] {
  const places: number[] = [];
  for (const index of searched.words.keys()) {
    const after = places.at(-1) ?? -1;
    const place = name.words.findIndex((_, at) => at > after && fitOfWord(searched, index, name, at) !== undefined);
    if (place < 0) break;
    places.push(place);
  }
  return places;
}

/** For each word the place where it fits best of those that no word before it has taken. */
function anyPlaces(searched: Form, name: Form): number[] {
  const places: number[] = [];
  for (const index of searched.words.keys()) {
    const free = [...name.words.keys()].filter((place) => !places.includes(place));
    const fits = free.map((place) => ({ place, fit: fitOfWord(searched, index, name, place) }));
    const found = best(fits, ({ fit }) => (fit ? POINTS.word[fit] : 0));
    if (!found?.fit) break;
    places.push(found.place);
  }
  return places;
}

/** Whether two words differ by one letter more, less or other, or by two neighbours changed. */
export function isOneTypo(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length);
  let start = 0;
  while (start < limit && a[start] === b[start]) start++;
  let end = 0;
  while (end < limit - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return x !== y;
  return y.length === 2 && x === `${y[1]}${y[0]}`;
}
