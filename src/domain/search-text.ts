// How the names of things are written down to be searched: words with and without marks, short forms written out.
import { phrasesOf } from './body-words.ts';
import type { GraphNode, Properties } from './graph-data.ts';
import { fold, toneApart } from './names.ts';
import { remembered } from './remembered.ts';
import { takeTitles } from './same-person.ts';

/** Labels of the things that are searched by name, in the order in which equally good ones are listed. */
export const SEARCHED = [
  'Person',
  'Province',
  'Organisation',
  'Post',
  'Agreement',
  'PolicyDocument',
  'CooperationArea',
  'Source',
] as const;
export type SearchedLabel = (typeof SEARCHED)[number];

export const isSearched = (label: string): label is SearchedLabel => SEARCHED.some((searched) => searched === label);

/** A word in the two ways in which it is compared. */
export interface Word {
  /** Lower case with its marks, the tone behind the word. */
  key: string;
  /** Lower case without marks. */
  folded: string;
}

/** A text to be compared, as it is written or with its short forms written out. */
export interface Form {
  words: readonly Word[];
  /** No word has a mark, so that marks are not known. */
  isBare: boolean;
  isWrittenOut: boolean;
  /** All words as one: "Saigon tourist", "vin group". */
  isJoined: boolean;
  /** Without the title before it, which tells that a person is meant. */
  isOfPerson: boolean;
}

const wordOf = remembered(
  (written): Word => ({ key: toneApart(written), folded: fold(written).replace(/[^\p{L}\p{N}]/gu, '') }),
);

/** Letters and digits in a row, with the marks on them: nothing that a query language could take for a sign of its own. */
const wordsOf = (text: string): Word[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [])
    .map(wordOf)
    .filter(({ folded }) => folded !== '');

const formOf = (words: readonly Word[], is: Partial<Form> = {}): Form => ({
  words,
  isBare: words.every(({ key, folded }) => key === folded),
  isWrittenOut: false,
  isJoined: false,
  isOfPerson: false,
  ...is,
});

const MOST_JOINED = 4;

/**
 * A text as it is written; where it has short forms (`UBND`, `TP.HCM`, `Sở TT&TT`), with these written out; of few words,
 * as one word.
 */
export const formsOf = remembered((text): readonly Form[] => {
  const phrases = phrasesOf(text);
  const written = formOf(wordsOf(text));
  const { words, isBare } = written;
  const forms = [written];
  if (phrases.some(({ means }) => means !== undefined)) {
    const out = phrases.flatMap(({ shown }) => wordsOf(shown));
    forms.push(formOf(out, { isWrittenOut: true, isBare }));
  }
  if (words.length > 1 && words.length <= MOST_JOINED) {
    const joined = { key: words.map(({ key }) => key).join(''), folded: words.map(({ folded }) => folded).join('') };
    forms.push(formOf([joined], { isJoined: true, isBare }));
  }
  return forms;
});

/** The words of a text without marks, its short forms written out. */
export function writtenOut(text: string): string[] {
  const [written, ...others] = formsOf(text);
  const words = (others.find(({ isWrittenOut }) => isWrittenOut) ?? written)?.words ?? [];
  return words.map(({ folded }) => folded);
}

/** The forms of a searched text: of "ông Thắng" also the name alone. */
export function searchedForms(text: string): Form[] {
  const words = wordsOf(text);
  const hasTitle = takeTitles(words, 1).length > 0;
  return [...formsOf(text), ...(hasTitle ? [formOf(words, { isOfPerson: true })] : [])];
}

const LEVELS: Readonly<Record<string, string>> = { PROVINCE: 'tỉnh', CITY: 'thành phố' };

/** The names of a thing, its own first; a province also goes by its level, "tỉnh Phú Thọ". */
export function namesOf(properties: Readonly<Record<string, unknown>>): string[] {
  const p = properties as Record<string, string | readonly string[] | undefined>;
  const level = LEVELS[String(p.kind)];
  const names = [
    ...[p.name, p.title, p.shortName, level && `${level} ${p.name}`, p.number, p.nameEn, p.titleEn],
    ...[p.aliases, p.formerNames, p.synonyms].flat(),
  ];
  return [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))] as string[];
}

/** The properties by which a thing is found and its place among the hits; they follow from the others and are no facts. */
export const SEARCH_PROPERTIES: readonly string[] = [
  ...['searchText', 'searchFolded', 'searchContext', 'searchLabel', 'searchNames', 'searchEnded'],
];

/**
 * What the full-text indexes hold of a thing, each word once: of its names the words with marks and those without, and
 * the words without marks of `label`, its name with what it is known by. And what is looked at of a thing that is found:
 * the label, all names, and whether it has ended.
 */
export function searchProperties(node: GraphNode, label: string, hasEnded: boolean): Properties {
  const names = namesOf(node.properties);
  const words = names.flatMap(formsOf).flatMap((form) => form.words);
  const text = (list: readonly string[]) => [...new Set(list)].join(' ');
  return {
    searchText: text(words.map(({ key }) => key.normalize('NFC'))),
    searchFolded: text(words.map(({ folded }) => folded)),
    searchContext: text(formsOf(label).flatMap((form) => form.words.map(({ folded }) => folded))),
    searchLabel: label,
    searchNames: names,
    ...(hasEnded && { searchEnded: true }),
  };
}
