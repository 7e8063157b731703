// Sort keys: texts whose plain code-unit order, the only one a database has, is that of the Vietnamese alphabet.
import { fold, tidy, toneApart } from './names.ts';

// In code-unit order: space < hyphen < digits < a … z < { < |. So a level ends before any word goes on, a word ends
// before any letter, "az" is before "ă" (a{), "ă" before "â" (a|) and "ăz" before "â".
const END_OF_LEVEL = ' ';
const END_OF_WORD = '-';
const LETTERS: Readonly<Record<string, string>> = {
  ă: 'a{',
  â: 'a|',
  đ: 'd{',
  ê: 'e{',
  ô: 'o{',
  ơ: 'o|',
  ư: 'u{',
};

/** Huyền, hỏi, ngã, sắc, nặng; ngang, which has no mark, comes before them. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';

/**
 * The key of a name or title. First its letters decide, a ă â b c d đ e ê …, word by word, digits before letters; then
 * the tones ngang, huyền, hỏi, ngã, sắc, nặng; then small before capital letters; last the text itself, so that two
 * texts have one key exactly where they are one. Signs between words count as spaces.
 */
export function sortKey(text: string): string {
  return [...levels(wordsOf(text)), tidy(text)].join(END_OF_LEVEL);
}

/** The key of a Vietnamese person's full name: the given name decides, then the middle names, then the family name. */
export function personSortKey(name: string): string {
  const [family, ...rest] = wordsOf(name);
  const given = rest.pop();
  const parts = given === undefined ? [[family ?? ''], [], []] : [[given], rest, [family ?? '']];
  return [...parts.flatMap(levels), tidy(name)].join(END_OF_LEVEL);
}

const wordsOf = (text: string): string[] =>
  tidy(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Letters, tones, capitals. A tone counts for its word, so that where in it the mark stands never matters. */
function levels(words: readonly string[]): string[] {
  return [words.map(lettersOf).join(END_OF_WORD), words.map(tonesOf).join(''), words.map(capitalsOf).join('')];
}

const lettersOf = (word: string): string =>
  [...toneApart(word)].map((letter) => LETTERS[letter] ?? fold(letter)).join('');

const tonesOf = (word: string): string =>
  [...word.normalize('NFD')].map((mark) => (TONES.includes(mark) ? TONES.indexOf(mark) + 1 : '')).join('') || '0';

const capitalsOf = (word: string): string =>
  [...word].map((letter) => (letter === letter.toLowerCase() ? '0' : '1')).join('');
