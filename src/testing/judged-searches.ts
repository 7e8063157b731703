// Searches with the things that must come first: made from every person, body, province and area, and picked by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GraphData, GraphNode } from '../domain/graph-data.ts';
import { fold, tidy } from '../domain/names.ts';
import { isOneTypo } from '../domain/search.ts';
import { isSearched, namesOf, SEARCHED } from '../domain/search-text.ts';
import type { Graph } from '../graph/driver.ts';
import { findThings } from '../graph/search.ts';
import { type Random, randomFrom } from './random.ts';

/** A text to search for and the ids of which one must come first. */
export interface JudgedSearch {
  text: string;
  right: ReadonlySet<string>;
  /** How the text was made. */
  how: string;
}

export interface Judgement {
  count: number;
  /** Shares of the searches with a right hit first, and among the first five. */
  at1: number;
  at5: number;
  /** Searches whose first hit is not right: `typo "quagn nm": org:x, org:y instead of province:z (at 3)`. */
  misses: string[];
}

const SEED = 20251123;

/** Full names and what a hasty person makes of them, as this table says; short forms are taken from whole phrases. */
const SHORT: readonly (readonly [string, string])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['thành phố Hồ Chí Minh', 'TP.HCM'],
  ['Thông tin và Truyền thông', 'TT&TT'],
  ['Khoa học và Công nghệ', 'KH&CN'],
  ['công nghệ thông tin', 'CNTT'],
  ['Trường Đại học', 'Trường ĐH'],
  ['Tổng Công ty', 'TCT'],
  ['Công ty', 'Cty'],
  ['Ban Chấp hành', 'BCH'],
  ['Trung ương', 'TW'],
];

/** All names by thing, as they are and without marks. */
class Names {
  readonly #folded: (readonly [id: string, name: string])[];

  constructor(nodes: readonly GraphNode[]) {
    this.#folded = nodes.flatMap(({ id, properties }) => namesOf(properties).map((name) => [id, fold(name)] as const));
  }

  /** Ids of the things with a name for which this holds. */
  where(holds: (name: string) => boolean): Set<string> {
    return new Set(this.#folded.flatMap(([id, name]) => (holds(name) ? [id] : [])));
  }
}

/** For each person, body, province and area: the name in full, without marks, begun, shortened where it can be, with a typo. */
export function generatedSearches(graph: GraphData): JudgedSearch[] {
  const random = randomFrom(SEED);
  const nodes = [...graph.nodes.values()].filter(({ label }) => isSearched(label));
  const names = new Names(nodes);
  const named = nodes.filter(({ label }) => /^(Person|Organisation|Province|CooperationArea)$/.test(label));
  return named.flatMap(({ id, properties }): JudgedSearch[] => {
    const name = tidy(String(properties.name));
    const bare = fold(name);
    const same = names.where((other) => other === bare);
    const short = SHORT.reduce((text, [long, form]) => text.replace(new RegExp(long, 'iu'), form), name);
    const begun = begin(bare, random);
    const mistyped = mistype(bare, random);
    return [
      { text: name, right: same, how: 'full name' },
      { text: bare, right: same, how: 'without marks' },
      { text: begun, right: names.where((other) => other.startsWith(begun)), how: 'begun' },
      ...(short === name ? [] : [{ text: short, right: same, how: 'short form' }]),
      ...(short === name ? [] : [{ text: fold(short), right: same, how: 'short form without marks' }]),
      ...(mistyped === undefined
        ? []
        : [
            {
              text: mistyped,
              right: new Set([
                ...same,
                id,
                ...names.where((other) => other === mistyped || isOneTypo(other, mistyped)),
              ]),
              how: 'typo',
            },
          ]),
    ];
  });
}

/** A name whose last word is not finished; of a word of one or two letters nothing can be left out. */
function begin(name: string, random: Random): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length < 3 ? name : name.slice(0, name.length - 1 - random(last.length - 2));
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** A name with one typo in a word of five letters or more; undefined where it has none. */
function mistype(name: string, random: Random): string | undefined {
  const words = name.split(' ');
  const long = [...words.keys()].filter((place) => /^[a-z]{5,}$/.test(words[place] ?? ''));
  const place = long[random(Math.max(1, long.length))];
  if (place === undefined) return undefined;
  const word = words[place] as string;
  const at = random(word.length - 1);
  const letter = LETTERS[random(LETTERS.length)] as string;
  const typos = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  const typo = typos[random(typos.length)] as string;
  return typo === word ? undefined : words.with(place, typo).join(' ');
}

/** The hard ones of the table beside this file. */
export function handPickedSearches(): JudgedSearch[] {
  const table: { search: string; first: string[] }[] = parse(
    readFileSync(join(import.meta.dirname, 'judged-searches.yaml'), 'utf8'),
  );
  return table.map(({ search, first }) => ({ text: search, right: new Set(first), how: 'hand-picked' }));
}

/** Runs searches and counts those with a right hit in front. */
export async function judge(graph: Graph, searches: readonly JudgedSearch[]): Promise<Judgement> {
  const misses: string[] = [];
  let [first, firstFive] = [0, 0];
  for (const { text, right, how } of searches) {
    const { hits } = await findThings(graph, text, SEARCHED, 30_000);
    const place = hits.findIndex(({ id }) => right.has(id));
    if (place === 0) first++;
    else {
      const got = hits.slice(0, 2).map(({ id }) => id);
      misses.push(
        `${how} "${text}": ${got.join(', ') || 'nothing'} instead of ${[...right].join(' or ')} (${place < 0 ? 'not found' : `at ${place + 1}`})`,
      );
    }
    if (place >= 0 && place < 5) firstFive++;
  }
  const count = searches.length;
  return { count, at1: first / count, at5: firstFive / count, misses };
}
