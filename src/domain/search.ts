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

/** What a fit is worth: its worst word, where it stands, how the words stand there. Told to users in the schema. */
const POINTS = {
  word: { RIGHT: 60, UNFINISHED: 45, OTHER_MARKS: 30, TYPO: 0 },
  inName: 20,
  order: { WHOLE: 10, EDGE: 7, IN_A_ROW: 5, IN_ORDER: 2, ANY: 0 },
  marks: 5,
  length: 5,
} as const;

type WordFit = keyof typeof POINTS.word;
const WORST_FIRST: readonly WordFit[] = ['TYPO', 'OTHER_MARKS', 'UNFINISHED', 'RIGHT'];

/** A word of fewer letters may be any other with a typo. */
export const MIN_TYPO_LENGTH = 4;
/** Whether another spelling of a searched word is thought of; a figure is never another one. */
export const mayHaveTypo = ({ folded }: Word): boolean => folded.length >= MIN_TYPO_LENGTH && !/\p{N}/u.test(folded);

interface Fit {
  points: number;
  worst: WordFit;
  hasAllMarks: boolean;
  isWrittenOut: boolean;
}

/** The candidates that fit, best first; a typo is thought of only where no name fits without one. */
export function rankHits(searched: string, candidates: readonly Candidate[]): Hit[] {
  const forms = searchedForms(searched);
  const found = candidates.flatMap((candidate) => {
    const hit = hitOf(forms, candidate);
    return hit ? [{ ...hit, candidate }] : [];
  });
  const isFoundAsWritten = found.some(({ why }) => why !== 'FUZZY' && why !== 'CONTEXT');
  return found
    .filter(({ why }) => !isFoundAsWritten || why !== 'FUZZY')
    .sort((a, b) => b.score - a.score || byRank(a.candidate, b.candidate))
    .map(({ candidate: _, ...hit }) => hit);
}

const byRank = (a: Candidate, b: Candidate): number =>
  Number(a.hasEnded) - Number(b.hasEnded) ||
  SEARCHED.indexOf(a.kind) - SEARCHED.indexOf(b.kind) ||
  (`${a.sortKey}\n${a.id}` < `${b.sortKey}\n${b.id}` ? -1 : 1);

function hitOf(all: readonly Form[], { id, kind, names, label }: Candidate): Hit | undefined {
  const searched = all.filter(({ isOfPerson }) => !isOfPerson || kind === 'Person');
  const forms = new Map(names.map((name) => [name, formsOf(name)]));
  const fits = [...forms].flatMap(([matched, read]) => {
    const fit = best(read.flatMap((form) => searched.flatMap((text) => fitInto(text, form, kind === 'Person') ?? [])));
    return fit ? [{ ...fit, matched, isName: true, points: fit.points + POINTS.inName }] : [];
  });
  if (fits.every(({ worst }) => worst === 'TYPO')) {
    const fit = anywhere(searched, [...formsOf(label), ...[...forms.values()].flat()]);
    if (fit) fits.push({ ...fit, matched: label, isName: false });
  }
  const found = best(fits);
  if (!found) return undefined;
  const why = (): Why => {
    if (found.worst === 'TYPO') return 'FUZZY';
    if (!found.isName) return 'CONTEXT';
    if (found.worst === 'OTHER_MARKS') return 'OTHER_MARKS';
    if (found.worst === 'UNFINISHED') return 'PREFIX';
    if (found.isWrittenOut) return 'ABBREVIATION';
    if (found.matched !== names[0]) return 'ALIAS';
    return found.hasAllMarks ? 'EXACT' : 'FOLDED';
  };
  return { id, kind, label, why: why(), matched: found.matched, score: Math.round(found.points * 10) / 1000 };
}

/** The first of those with the most points. */
function best<T extends Fit>(fits: readonly T[]): T | undefined {
  return fits.reduce<T | undefined>((a, b) => (a && a.points >= b.points ? a : b), undefined);
}

/** The fit of all words into the words of several texts together. */
function anywhere(searched: readonly Form[], of: readonly Form[]): Fit | undefined {
  const all: Form = {
    words: of.flatMap(({ words }) => words),
    isBare: of.every(({ isBare }) => isBare),
    isWrittenOut: false,
    isOfPerson: false,
  };
  return best(searched.flatMap((form) => fitOf(form, all, anyPlaces(form, all), 'ANY') ?? []));
}

/** How the words of a text stand in a name: in a row, else one after the other, else in any order, each word once. */
function fitInto(searched: Form, name: Form, isPerson: boolean): Fit | undefined {
  const [count, length] = [searched.words.length, name.words.length];
  const rows = Array.from({ length: Math.max(0, length - count + 1) }, (_, start) => {
    const isEdge = start === 0 || (isPerson && start + count === length);
    const order = count === length ? 'WHOLE' : isEdge ? 'EDGE' : 'IN_A_ROW';
    return fitOf(
      searched,
      name,
      [...searched.words.keys()].map((i) => start + i),
      order,
    );
  });
  const apart = () => [
    fitOf(searched, name, placesInOrder(searched, name), 'IN_ORDER'),
    fitOf(searched, name, anyPlaces(searched, name), 'ANY'),
  ];
  const there = (fits: readonly (Fit | undefined)[]) => best(fits.filter((fit) => fit !== undefined));
  const row = there(rows);
  return row && row.worst !== 'TYPO' ? row : there([row, ...apart()]);
}

/** A fit with the searched words at some places of a name; none where a word does not fit its place. */
function fitOf(
  searched: Form,
  name: Form,
  places: readonly number[],
  order: keyof typeof POINTS.order,
): Fit | undefined {
  if (searched.words.length === 0 || places.length < searched.words.length) return undefined;
  const fits = places.map((place, i) => fitOfWord(searched, i, name, place));
  const worst = WORST_FIRST.find((each) => fits.includes(each));
  if (worst === undefined || fits.includes(undefined)) return undefined;
  const marked = places.filter((place, i) => searched.words[i]?.key === name.words[place]?.key).length;
  const count = places.length;
  return {
    points:
      POINTS.word[worst] +
      POINTS.order[order] +
      POINTS.marks * (marked / count) +
      POINTS.length * Math.min(1, count / name.words.length),
    worst,
    hasAllMarks: marked === count,
    isWrittenOut: searched.isWrittenOut || name.isWrittenOut,
  };
}

function fitOfWord(searched: Form, index: number, name: Form, place: number): WordFit | undefined {
  const [word, other] = [searched.words[index], name.words[place]];
  if (!word || !other) return undefined;
  if (word.key === other.key) return 'RIGHT';
  if (word.folded === other.folded) return searched.isBare || name.isBare ? 'RIGHT' : 'OTHER_MARKS';
  const isLast = index === searched.words.length - 1;
  // One letter alone is the beginning of too much.
  if (isLast && other.folded.startsWith(word.folded) && (index > 0 || word.folded.length > 1)) return 'UNFINISHED';
  return mayHaveTypo(word) && isOneTypo(word.folded, other.folded) ? 'TYPO' : undefined;
}

function placesInOrder(searched: Form, name: Form): number[] {
  const places: number[] = [];
  for (const index of searched.words.keys()) {
    const after = places.at(-1) ?? -1;
    const place = name.words.findIndex((_, at) => at > after && fitOfWord(searched, index, name, at) !== undefined);
    if (place >= 0) places.push(place);
  }
  return places;
}

/** For each word the place where it fits best of those that no word before it has taken. */
function anyPlaces(searched: Form, name: Form): number[] {
  const places: number[] = [];
  for (const index of searched.words.keys()) {
    const free = [...name.words.keys()].filter((place) => !places.includes(place));
    const fits = free.map((place) => ({ place, fit: fitOfWord(searched, index, name, place) }));
    const found = WORST_FIRST.findLast((each) => fits.some(({ fit }) => fit === each));
    const place = found && fits.find(({ fit }) => fit === found)?.place;
    if (place !== undefined) places.push(place);
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
  return x.length + y.length > 0 && ((x.length <= 1 && y.length <= 1) || (x.length === 2 && x === `${y[1]}${y[0]}`));
}
