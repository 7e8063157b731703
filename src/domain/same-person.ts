// Whether two written names are one person's. The same name is not the same person.
import {
  difference,
  foldedWords,
  isForeign,
  type Known,
  type Match,
  matchOf,
  type Step,
  sameWords,
  shownWords,
  type Word,
} from './name-match.ts';
import { fold, tidy, toneApart } from './names.ts';
import { matchBodies, readBody, sameProvince } from './same-body.ts';

/** Forms of address, ranks, academic titles; none counts as a part of a name. */
const TITLES = [
  ...['ông', 'bà', 'đồng chí', 'đ/c', 'mr', 'mrs', 'ms', 'miss', 'madam', 'comrade', 'sir'],
  ...['đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá'],
  ...['đô đốc', 'phó đô đốc', 'chuẩn đô đốc', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy'],
  ...['general', 'lieutenant general', 'major general', 'brigadier general', 'senior lieutenant general', 'admiral'],
  ...['colonel', 'senior colonel', 'lieutenant colonel', 'lt gen', 'maj gen', 'col', 'gen'],
  ...['gs', 'pgs', 'ts', 'tskh', 'ths', 'ks', 'bs', 'ls', 'giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ'],
  ...['thạc sỹ', 'kỹ sư', 'kĩ sư', 'bác sĩ', 'bác sỹ', 'luật sư', 'viện sĩ', 'nhà giáo nhân dân', 'nhà giáo ưu tú'],
  ...['dr', 'prof', 'professor', 'assoc prof', 'associate professor', 'assoc', 'phd'],
].map((title) => title.split(' ').map(toneApart).join(' '));
const MARKED = new Set(TITLES);
const BARE = new Set(TITLES.map(fold));

/** A person's name read. */
interface Read {
  written: string;
  words: Word[];
  titles: string;
  isBare: boolean;
}

/** A person with the names read, to be compared with many. */
export interface ReadPerson {
  known: Known;
  names: Read[];
}

const wordOf = (shown: string): Word => ({ shown, key: toneApart(shown), folded: fold(shown) });

function readName(written: string): Read {
  const words = tidy(written.normalize('NFC').replace(/[\p{Pd}.,;:"“”()]+/gu, ' '))
    .split(' ')
    .map(wordOf)
    .filter(({ folded }) => folded !== '');
  const isUnmarked = words.every(({ key, folded }) => key === folded);
  const titles: Word[] = [];
  // Two words at least are left: "Bà Triệu" would else be a title and nothing.
  for (let length = Math.min(4, words.length - 2); length > 0; length--) {
    const head = words.slice(0, length);
    if (!(isUnmarked ? BARE.has(foldedWords(head)) : MARKED.has(head.map(({ key }) => key).join(' ')))) continue;
    titles.push(...words.splice(0, length));
    length = Math.min(4, words.length - 2) + 1;
  }
  const isBare = words.every(({ key, folded }) => key === folded);
  return { written, words, titles: shownWords(titles), isBare };
}

/** Reads a person's names. */
export const readPerson = (known: Known): ReadPerson => ({
  known,
  names: [known.name, ...(known.aliases ?? [])].map(readName),
});

/** Texts that are equal for whoever may be one person: the words of each name, in whatever order. */
export const personKeys = ({ names }: ReadPerson): string[] =>
  names.map(({ words }) =>
    words
      .map(({ folded }) => folded)
      .sort()
      .join(' '),
  );

/** Compares two people by the names that are nearest, then by what else is known. */
export function matchPeople(a: ReadPerson, b: ReadPerson): Match {
  const pairs = a.names.flatMap((left) => b.names.map((right) => compareNames(left, right)));
  const steps = pairs.reduce((best, other) => (matchOf(other).score > matchOf(best).score ? other : best));
  return matchOf(matchOf(steps).score === 0 ? steps : [...steps, ...evidence(a.known, b.known)]);
}

function compareNames(a: Read, b: Read): Step[] {
  const isFolded = a.isBare || b.isBare;
  const titles = [...new Set([a.titles, b.titles])].filter((title) => title !== '');
  const said: Step[] = titles.map((title) => ({ says: `"${title}" is an address, a rank or a title`, adds: 0 }));
  const inOrder = (words: readonly Word[]) => words.toSorted((x, y) => (x.folded < y.folded ? -1 : 1));
  if (sameWords(a.words, b.words, isFolded)) said.push({ says: 'the names are the same', adds: 0.6 });
  else if (sameWords(inOrder(a.words), inOrder(b.words), isFolded)) {
    const isReversed = [...a.words, ...b.words].some(isForeign);
    if (isReversed) said.push({ says: 'a foreign name may be written family name first or last', adds: 0.45 });
    else said.push({ says: 'the words of the names are the same in another order', adds: 0.3 });
  } else return [...said, { says: difference(a.words, b.words, isFolded), adds: 0 }];
  if (isFolded && !sameWords(inOrder(a.words), inOrder(b.words), false)) {
    said.push({ says: 'one side has no tone marks, so they are folded', adds: -0.05 });
  }
  return said;
}

/** What is known beside the names. Somebody may well hold offices in several bodies, so others speak little against. */
function evidence(a: Known, b: Known): Step[] {
  if (a.id !== undefined && a.id === b.id) return [{ says: 'both have the same id', adds: 0.4 }];
  const office = shared(a.offices, b.offices);
  if (office) return [{ says: `both held the office "${office}"`, adds: 0.3 }];
  const body = shared(a.bodies, b.bodies);
  if (body) return [{ says: `both belong to "${body}"`, adds: 0.25 }];
  if (a.bodies?.length && b.bodies?.length) {
    return [{ says: `bodies differ: ${a.bodies.join(', ')} / ${b.bodies.join(', ')}`, adds: -0.05 }];
  }
  if (a.offices?.length && b.offices?.length) {
    return [{ says: `offices differ: ${a.offices.join(', ')} / ${b.offices.join(', ')}`, adds: -0.05 }];
  }
  if (a.province === undefined || b.province === undefined) return [];
  const verdict = sameProvince(a.province, b.province);
  if (verdict === 'SAME') return [{ says: `both are of ${a.province}`, adds: 0.05 }];
  return verdict === 'DIFFERENT' ? [{ says: `provinces differ: ${a.province} / ${b.province}`, adds: -0.05 }] : [];
}

/** The first of some ids or written names that both lists have. */
function shared(a: readonly string[] = [], b: readonly string[] = []): string | undefined {
  const isId = (text: string) => /^[a-z]+:[a-z0-9-]+$/.test(text);
  const isSame = (left: string, right: string) =>
    isId(left) || isId(right)
      ? left === right
      : matchBodies(readBody('organisation', { name: left }), readBody('organisation', { name: right })).verdict ===
        'SAME';
  return a.find((left) => b.some((right) => isSame(left, right)));
}
