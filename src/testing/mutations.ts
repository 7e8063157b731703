// Does the check of the evidence bite? Single random changes on a copy of the seeds, by four operators, and who was caught.

import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../facts/check.ts';
import { checkEvidence, hashCitations, readTexts, type Texts } from '../facts/evidence.ts';
import { EMPTY_LOCK } from '../facts/lock.ts';
import { type Path, readSeeds, type Seeds, showPath } from '../facts/read.ts';
import { thingNames } from '../facts/thing-names.ts';
import { type CitedValue, citedValues } from '../facts/values.ts';

export const OPERATORS = ['digit', 'name', 'paragraph', 'role'] as const;
type Operator = (typeof OPERATORS)[number];

/** What became of the changes by one operator. */
export interface Tally {
  caught: number;
  survived: number;
  /** Changes after which the cited paragraphs hold the value still, or that touch only the reader's own words. */
  apart: number;
  survivors: string[];
}

interface Change {
  seeds: Seeds;
  what: string;
  /** Why a check can't be expected to see it; undefined where it must. */
  apart: string | undefined;
}

type Random = (below: number) => number;

/** Numbers that follow from a seed (mulberry32), so that a run can be repeated. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Makes `count` changes, a quarter by each operator, and tells how many of each were caught. */
export function runMutations(
  seedsFolder: string,
  textsFolder: string,
  count: number,
  seed: number,
): Record<Operator, Tally> {
  const { seeds } = readSeeds(seedsFolder);
  const texts = readTexts(seeds, textsFolder);
  const { lock } = hashCitations(seeds, texts, EMPTY_LOCK);
  const random = randomFrom(seed);
  const values = citedValues(seeds).filter(
    (value) => !(value.inferred && value.stated === undefined) && value.cited.some(({ source }) => texts.has(source)),
  );
  const tallies = {} as Record<Operator, Tally>;
  for (const operator of OPERATORS) {
    const tally: Tally = { caught: 0, survived: 0, apart: 0, survivors: [] };
    tallies[operator] = tally;
    for (let done = 0; done < count / OPERATORS.length; ) {
      const change = MUTATE[operator](seeds, values, texts, random);
      if (!change) continue;
      done += 1;
      const changedLock = operator === 'paragraph' ? hashCitations(change.seeds, texts, EMPTY_LOCK).lock : lock;
      const faults = [...check(change.seeds).faults, ...checkEvidence(change.seeds, texts, changedLock).faults];
      if (change.apart !== undefined) tally.apart += 1;
      else if (faults.length > 0) tally.caught += 1;
      else {
        tally.survived += 1;
        tally.survivors.push(change.what);
      }
    }
  }
  return tallies;
}

const MUTATE: Record<
  Operator,
  (seeds: Seeds, values: CitedValue[], texts: Texts, random: Random) => Change | undefined
> = {
  digit(seeds, values, texts, random) {
    const isNumber = (v: CitedValue) => v.path.at(-1) === 'number' && v.written === 'PHRASE';
    const value = pick(
      values.filter((v) => ['NUMBER', 'DATE', 'DURATION'].includes(v.written) || isNumber(v)),
      random,
    );
    const before = value.stated ?? String(value.value);
    const places = [...before.matchAll(/\d+/g)].filter((match) => value.written !== 'PHRASE' || match.index === 0);
    const place = pick(places, random);
    const number = Number(place[0]) + (random(2) === 0 ? 1 : -1);
    const after = `${before.slice(0, place.index)}${String(number).padStart(place[0].length, '0')}${before.slice(place.index + place[0].length)}`;
    const isBare = typeof value.value === 'number' && value.stated === undefined;
    const grouped = after.replace(/\B(?=(\d{3})+$)/g, '.');
    const stillHolds = isBare && holds(value, texts, [after, grouped]);
    return changed(
      seeds,
      value,
      isBare ? Number(after) : after,
      before,
      stillHolds ? 'the number stands there too' : undefined,
    );
  },

  name(seeds, values, texts, random) {
    const things = thingNames(seeds);
    const isPerson = (v: CitedValue) =>
      v.written === 'NAME_OF_THING'
        ? /^person:/.test(String(v.value))
        : v.path.includes('people') && v.path.at(-1) === 'name';
    const value = pick(values.filter(isPerson), random);
    const others = [...things.values()].filter(
      ({ id, names }) =>
        id.startsWith('person:') && id !== value.value && id !== value.owner.id && holds(value, texts, names, true),
    );
    if (others.length === 0) return undefined;
    const other = pick(others, random);
    const after = value.written === 'NAME_OF_THING' ? other.id : (other.names[0] ?? '');
    const stillHolds = holds(value, texts, other.names);
    return changed(seeds, value, after, String(value.value), stillHolds ? 'that name stands there too' : undefined);
  },

  paragraph(seeds, values, texts, random) {
    const value = pick(
      values.filter((v) => v.cited.some(({ source, paragraphs }) => paragraphs && texts.has(source))),
      random,
    );
    const owner = citationPath(value);
    if (!owner) return undefined;
    const copy = structuredCopy(seeds, value);
    const where = at(copy.content, owner.path) as Record<string, unknown>;
    const numbers = [where[owner.key]].flat() as number[];
    const index = random(numbers.length);
    const before = [...numbers];
    numbers[index] = (numbers[index] ?? 0) + (random(2) === 0 ? 1 : -1);
    const length = texts.get(value.cited[0]?.source ?? '')?.paragraphs.length ?? 0;
    if ((numbers[index] ?? 0) < 1 || (numbers[index] ?? 0) > length || new Set(numbers).size < numbers.length)
      return undefined;
    where[owner.key] = numbers.length === 1 ? numbers[0] : numbers;
    const touched = citedValues(copy.seeds).filter(
      (v) =>
        v.file.file === value.file.file &&
        v.cited.some((c) => sameNumbers([c.paragraphs ?? []].flat(), numbers)) &&
        startsWith(v.path, owner.path),
    );
    const things = thingNames(seeds);
    const stated = touched.filter(
      (v) =>
        v.written !== 'OWN_WORDS' &&
        v.written !== 'JUDGEMENT' &&
        !(v.inferred && v.stated === undefined) &&
        !(v.written === 'TITLE' && v.owner.titleBasis === 'COMPOSED'),
    );
    // A value that stood there by its kind alone ("Tập đoàn") is not one that the text states.
    const stoodThere = (v: CitedValue) => holds({ ...v, cited: value.cited }, texts, formsOf(v, things));
    const gone = stated.filter((v) => stoodThere(v) && !holds(v, texts, formsOf(v, things)));
    const apart =
      stated.length === 0
        ? 'only own words are cited there'
        : gone.length === 0
          ? 'the values stand there too'
          : undefined;
    const what = `${value.file.file} ${showPath([...owner.path, owner.key])}: ${before.join(',')} → ${numbers.join(',')}`;
    return { seeds: copy.seeds, what, apart };
  },

  role(seeds, values, _texts, random) {
    const isParty = (v: CitedValue) => v.path[0] === 'parties' && v.path.at(-1) === 'org';
    const value = pick(
      values.filter((v) => v.written === 'ROLE' || isParty(v)),
      random,
    );
    const roles = ['SIGNATORY', 'EXCHANGED_DOCUMENTS', 'CHAIR', 'WITNESS', 'SPEAKER', 'ATTENDEE'];
    const orgs = [...thingNames(seeds).keys()].filter((id) => id.startsWith('org:'));
    const taken = value.written === 'ROLE' ? (value.owner.roles as string[]) : [String(value.value)];
    const others = (value.written === 'ROLE' ? roles : orgs).filter((other) => !taken.includes(other));
    return changed(seeds, value, pick(others, random), String(value.value), undefined);
  },
};

/** What texts call a side without its name. */
const SIDES = ['tập đoàn', 'tỉnh', 'hai bên', '2 bên', 'hai đơn vị', '2 đơn vị', 'mỗi bên'];

/** Whether any of some words stands in the paragraphs that a value cites, letter for letter: not the checker's own rules. */
function holds(value: CitedValue, texts: Texts, words: readonly string[], anywhere = false): boolean {
  return value.cited.some(({ source, paragraphs }) => {
    const text = texts.get(source);
    if (!text) return false;
    const cited = anywhere ? text.paragraphs : [paragraphs ?? []].flat().map((n) => text.paragraphs[n - 1] ?? '');
    return words.some((word) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(
        cited.join('\n'),
      ),
    );
  });
}

function formsOf(value: CitedValue, things: ReturnType<typeof thingNames>): string[] {
  if (value.stated !== undefined && !value.stated.startsWith('X')) return [value.stated];
  const names = things.get(String(value.value))?.names ?? things.get(String(value.owner.id))?.names ?? [];
  if (value.written === 'NUMBER' || value.written === 'PHRASE') return [String(value.value)];
  const bare = names.map((name) => name.replace(/ (?:tỉnh )?(?:Bắc Giang|Phú Thọ|Quảng Ninh|Tuyên Quang)$/, ''));
  return [...names, ...bare, ...(value.written === 'SIDE' ? SIDES : [])];
}

function changed(
  seeds: Seeds,
  value: CitedValue,
  after: string | number,
  before: string,
  apart: string | undefined,
): Change {
  const copy = structuredCopy(seeds, value);
  const owner = at(copy.content, value.path.slice(0, -1)) as Record<string | number, unknown>;
  const key = value.path.at(-1) as string | number;
  const now = owner[key];
  if (typeof now === 'object' && now !== null) {
    const statement = now as { is: unknown; stated?: unknown };
    if (value.stated !== undefined) statement.stated = after;
    else statement.is = after;
  } else owner[key] = after;
  return { seeds: copy.seeds, what: `${value.file.file} ${showPath(value.path)}: ${before} → ${after}`, apart };
}

/** The nearest `at` above a value, down to its paragraphs. */
function citationPath(value: CitedValue): { path: Path; key: string } | undefined {
  for (let depth = value.path.length; depth >= 0; depth--) {
    const path = value.path.slice(0, depth);
    const owner = at(value.file.content, path);
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, 'at')) continue; // lists have a method at()
    const where = (owner as { at: unknown }).at;
    if (typeof where === 'number' || (Array.isArray(where) && typeof where[0] === 'number')) return { path, key: 'at' };
    const place = Array.isArray(where) ? where.findIndex((item) => item.paragraphs !== undefined) : undefined;
    if (place === -1) return undefined;
    return { path: [...path, 'at', ...(place === undefined ? [] : [place])], key: 'paragraphs' };
  }
  return undefined;
}

/** The seeds with a deep copy of the one file that holds a value. */
function structuredCopy(seeds: Seeds, value: CitedValue): { seeds: Seeds; content: object } {
  const content = structuredClone(value.file.content);
  const swap = <T extends { file: string }>(files: T[]): T[] =>
    files.map((file) => (file.file === value.file.file ? { ...file, content } : file));
  return { seeds: { reference: swap(seeds.reference), agreements: swap(seeds.agreements) }, content };
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);

const startsWith = (path: Path, start: Path): boolean => {
  const owner = start.filter((key) => key !== 'at').slice(0, start.includes('at') ? start.indexOf('at') : undefined);
  return owner.every((key, i) => path[i] === key);
};

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

/** The share of changes that the text contradicts and the check caught. */
export const shareCaught = ({ caught, survived }: Tally): number => caught / Math.max(1, caught + survived);

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const { values } = parseArgs({
    options: { texts: { type: 'string' }, count: { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const count = Number(values.count ?? 400);
  console.log(`${count} single changes, seed ${seed} (repeat with --seed ${seed})`);
  const tallies = runMutations(join(root, 'seeds'), values.texts ?? join(root, '../shared/articles'), count, seed);
  for (const operator of OPERATORS) {
    const tally = tallies[operator];
    const share = `${(100 * shareCaught(tally)).toFixed(1)} %`;
    console.log(
      `${operator.padEnd(10)} caught ${tally.caught}, survived ${tally.survived} (${share}); set apart ${tally.apart}`,
    );
    for (const survivor of tally.survivors) console.log(`  survived: ${survivor}`);
    if (operator !== 'role' && shareCaught(tally) < 0.95) process.exitCode = 1;
  }
}
