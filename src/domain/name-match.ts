// What a comparison of two written names answers: a verdict, and step by step what speaks for and against it.

/** Whether two written names mean one thing: certainly enough to join them, perhaps, or no. */
export type Verdict = 'SAME' | 'POSSIBLE' | 'DIFFERENT';

/** What is known of a thing whose name is compared; all but the name may be left out. */
export interface Known {
  name: string;
  /** Other written names of it, short forms included. */
  aliases?: readonly string[];
  id?: string;
  /** Of people: the offices they hold or held, as ids or as written ("Chủ tịch UBND tỉnh Phú Thọ"). */
  offices?: readonly string[];
  /** Of people: the bodies they belong to, as ids or as written. */
  bodies?: readonly string[];
  /** The province, as written, and its id. */
  province?: string;
  provinceId?: string;
  /** The first and last day that it existed, as EDTF dates. */
  validFrom?: string;
  validUntil?: string;
  /** Of bodies: ids of the one that it is part of and of those that it succeeds. */
  parent?: string;
  succeeds?: readonly string[];
}

/** One reason, in plain words, and what it adds to the score, or takes from it. */
export interface Step {
  says: string;
  adds: number;
}

export interface Match {
  verdict: Verdict;
  /** 0 to 1: what the steps add up to, within these bounds. SAME from 0.8 on, POSSIBLE from 0.4 on. */
  score: number;
  steps: readonly Step[];
}

/** The match that some steps make. */
export function matchOf(steps: readonly Step[]): Match {
  const sum = steps.reduce((total, { adds }) => total + Math.round(adds * 100), 0);
  const score = Math.min(100, Math.max(0, sum)) / 100;
  return { verdict: score >= 0.8 ? 'SAME' : score >= 0.4 ? 'POSSIBLE' : 'DIFFERENT', score, steps };
}

/** The steps in a line: `the names are the same (+0.6); other offices are known of each (-0.05)`. */
export const explain = ({ steps }: Match): string =>
  steps.map(({ says, adds }) => (adds === 0 ? says : `${says} (${adds > 0 ? '+' : ''}${adds})`)).join('; ');

/** A word of a name, or a phrase that counts as one. */
export interface Word {
  /** As it is to be shown. */
  shown: string;
  /** Lower case, the tone behind the word: equal keys are the same word. */
  key: string;
  /** The key without marks, for names of which one has none. */
  folded: string;
}

/** Whether two words are the same; `isFolded` where one of the two names carries no marks. */
export const sameWord = (a: Word | undefined, b: Word | undefined, isFolded: boolean): boolean =>
  isFolded ? a?.folded === b?.folded : a?.key === b?.key;

export const sameWords = (a: readonly Word[], b: readonly Word[], isFolded: boolean): boolean =>
  a.length === b.length && a.every((word, i) => sameWord(word, b[i], isFolded));

export const shownWords = (words: readonly Word[]): string => words.map(({ shown }) => shown).join(' ');
export const foldedWords = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** How two rows of words differ: in marks, in i and y, or in the words themselves; not all of a long name is said. */
export function difference(a: readonly Word[], b: readonly Word[], isFolded: boolean): string {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length && sameWords(short, long.slice(0, short.length), isFolded)) {
    return `only one side says "${shownWords(long.slice(short.length))}"`;
  }
  const apart = a.length === b.length ? a.flatMap((_, i) => (sameWord(a[i], b[i], isFolded) ? [] : [i])) : undefined;
  const pick = (words: readonly Word[]) => (apart ? apart.flatMap((i) => words[i] ?? []) : words);
  const [left, right] = [pick(a), pick(b)];
  const pair = `${shownWords(left)} / ${shownWords(right)}`;
  if (foldedWords(left) === foldedWords(right)) return `tone marks differ: ${pair}`;
  const withI = (words: readonly Word[]) => foldedWords(words).replaceAll('y', 'i');
  return withI(left) === withI(right) ? `i and y differ: ${pair}` : `words differ: ${pair}`;
}

/** A syllable that Vietnamese can have, in letters without marks; "viettel", "tetsuyuki" and "vnpt" are none. */
const SYLLABLE =
  /^(?:ngh?|gh?|kh?|ch|ph|th|tr|nh|qu|[bcdhlmnprstvx])?(?:ieu|yeu|oai|oay|oao|oeo|uay|uao|uoi|uou|uya|uye|uyu|a[iouy]?|e[ou]?|i[aeou]?|o[aeio]?|u[aeiouy]?|ye?)(?:ng|nh|ch|[cmnpt])?$/;

/** Whether a word can't be Vietnamese: part of a foreign name, a brand, an acronym. */
export const isForeign = ({ folded }: Word): boolean => folded.split(' ').every((word) => !SYLLABLE.test(word));
