// Single changes to cited facts, as slips of an editor make them: a digit, a name, a paragraph, a role.

import { type Path, type Seeds, showPath } from '../facts/read.ts';
import type { Texts } from '../facts/texts.ts';
import type { ThingNames } from '../facts/thing-names.ts';
import { type CitedValue, citedValues } from '../facts/values.ts';
import { formsOf, holds, namesOf, sideWords } from './literal-forms.ts';

export const OPERATORS = ['digit', 'name', 'paragraph', 'role'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A whole number from 0 to before `below`. */
export type Random = (below: number) => number;

/** What changes are made to. */
export interface Ground {
  seeds: Seeds;
  texts: Texts;
  things: ThingNames;
  /** The values that are cited in a text at hand. */
  values: CitedValue[];
  random: Random;
}

export interface Change {
  seeds: Seeds;
  what: string;
  /** What was changed is inferred by the reader: no text states it. */
  inferred: boolean;
  /** Why no check can see it, because the cited paragraphs hold what the facts now say; undefined where one must. */
  apart: string | undefined;
  /** Why a check may have missed it all the same. */
  excuse: string;
}

const HOLDS_NEW = 'the cited paragraphs hold the new value too';
const HAS_SIDE = 'a side is called there by its kind ("Tập đoàn", "tỉnh", "hai bên")';

/** Makes one random change; undefined where the dice led to none. */
export const MUTATE: Readonly<Record<Operator, (ground: Ground) => Change | undefined>> = {
  /** A number in a date, a figure, a duration, a document's number or any other stated words, one more or one less. */
  digit({ seeds, values, texts, things, random }) {
    const isCopied = (v: CitedValue) =>
      ['NUMBER', 'DATE', 'DURATION', 'PHRASE', 'OWN_NAME', 'TITLE'].includes(v.written);
    const value = pick(
      values.filter((v) => isCopied(v) && !isComposed(v) && /\d/.test(`${v.stated ?? ''}${v.value}`)),
      random,
    );
    const inStated = value.stated !== undefined && random(2) === 0;
    const before = inStated ? (value.stated ?? '') : String(value.value);
    const places = [...before.matchAll(/\d+/g)];
    if (places.length === 0) return undefined;
    const place = pick(places, random);
    const number = String(Math.abs(Number(place[0]) + (random(2) === 0 ? 1 : -1))).padStart(place[0].length, '0');
    const after = before.slice(0, place.index) + number + before.slice(place.index + place[0].length);
    const changed = inStated ? { ...value, stated: after } : { ...value, stated: undefined, value: after };
    return {
      seeds: replaced(seeds, value, typeof value.value === 'number' && !inStated ? Number(after) : after, inStated),
      what: `${placeOf(value)}: ${before} → ${after}`,
      inferred: value.inferred && !inStated,
      apart: holds(changed, texts, formsOf(changed, things)) ? HOLDS_NEW : undefined,
      excuse: excuseOf(value),
    };
  },

  /** A person, body, office, province or policy document for another of its kind that the same text names. */
  name({ seeds, values, texts, things, random }) {
    const kindOf = (id: unknown) => /^(?:person|org|post|province|policy):/.exec(String(id))?.[0];
    const isReference = (v: CitedValue) => ['NAME_OF_THING', 'SIDE', 'SPEAKER'].includes(v.written);
    const isName = (v: CitedValue) => v.written === 'OWN_NAME' && ['name', 'title'].includes(String(v.path.at(-1)));
    const idOf = (v: CitedValue) => (isReference(v) ? v.value : isName(v) ? v.owner.id : undefined);
    const value = pick(
      values.filter((v) => kindOf(idOf(v)) !== undefined),
      random,
    );
    const id = String(idOf(value));
    const everywhere = { ...value, cited: value.cited.map(({ source }) => ({ source })) };
    const others = [...things.values()].filter(
      (thing) => thing.id.startsWith(kindOf(id) ?? '') && thing.id !== id && holds(everywhere, texts, thing.names),
    );
    if (others.length === 0) return undefined;
    const other = pick(others, random);
    const calls = value.written === 'SIDE' && holds(value, texts, sideWords(other.id, value, things));
    return {
      seeds: replaced(seeds, value, isReference(value) ? other.id : (other.names[0] ?? ''), false),
      what: `${placeOf(value)}: ${value.value} → ${isReference(value) ? other.id : other.names[0]}`,
      inferred: value.inferred,
      apart: holds(value, texts, namesOf(other.id, things)) ? HOLDS_NEW : calls ? HAS_SIDE : undefined,
      excuse: excuseOf(value),
    };
  },

  /** One cited paragraph's number, one more or one less; all values that are cited by it. */
  paragraph({ seeds, values, texts, things, random }) {
    const value = pick(values, random);
    const place = citationPath(value);
    const length = texts.get(value.cited[0]?.source ?? '')?.paragraphs.length;
    if (!place || length === undefined) return undefined;
    const numbers = [valueAt(value.file.content, place)].flat() as number[];
    const index = random(numbers.length);
    const next = (numbers[index] ?? 0) + (random(2) === 0 ? 1 : -1);
    if (next < 1 || next > length || numbers.includes(next)) return undefined;
    const moved = numbers.with(index, next);
    const copy = withValueAt(seeds, value, place, moved.length === 1 ? next : moved);
    const after = citedValues(copy);
    const touched = citedValues(seeds).flatMap((old, i) => {
      const now = after[i];
      return now && JSON.stringify(now.cited) !== JSON.stringify(old.cited) ? [{ old, now }] : [];
    });
    const copied = touched.filter(({ old }) => !['OWN_WORDS', 'JUDGEMENT'].includes(old.written) && !isComposed(old));
    const stated = copied.filter(({ old }) => !old.inferred || old.stated !== undefined);
    const stood = stated.filter(({ old }) => holds(old, texts, formsOf(old, things)));
    const unnamed = stood.filter(({ old, now }) => !holds(now, texts, formsOf(old, things)));
    const isSide = (v: CitedValue) => v.written === 'SIDE' && holds(v, texts, sideWords(String(v.value), v, things));
    const gone = unnamed.filter(({ now }) => !isSide(now));
    const reason =
      copied.length === 0
        ? 'only own words and classes are cited there'
        : stood.length === 0
          ? 'nothing cited there stands there letter for letter (a verb, a side by its kind, a shortened office)'
          : unnamed.length === 0
            ? 'the new paragraphs hold the values too'
            : gone.length === 0
              ? HAS_SIDE
              : undefined;
    return {
      seeds: copy,
      what: `${value.file.file} ${showPath(place)}: ${numbers.join(',')} → ${moved.join(',')}`,
      inferred: copied.length > 0 && stated.length === 0,
      apart: reason,
      excuse: gone.map(({ old }) => `${showPath(old.path)} ${excuseOf(old)}`).join('; '),
    };
  },

  /** A role for another that the participant does not have, or a party for any other body. */
  role({ seeds, values, texts, things, random }) {
    const isParty = (v: CitedValue) => v.path[0] === 'parties' && v.path[2] === 'org';
    const value = pick(
      values.filter((v) => v.written === 'ROLE' || isParty(v)),
      random,
    );
    const all = isParty(value) ? [...things.keys()].filter((id) => id.startsWith('org:')) : ROLES;
    const taken = isParty(value) ? [value.value] : (value.owner.roles as string[]);
    const other = pick(
      all.filter((one) => !taken.includes(one)),
      random,
    );
    return {
      seeds: replaced(seeds, value, other, false),
      what: `${placeOf(value)}: ${value.value} → ${other}`,
      inferred: value.inferred,
      apart: isParty(value) && holds(value, texts, namesOf(other, things)) ? HOLDS_NEW : undefined,
      excuse: excuseOf(value),
    };
  },
};

const ROLES = ['SIGNATORY', 'EXCHANGED_DOCUMENTS', 'CHAIR', 'WITNESS', 'SPEAKER', 'ATTENDEE'];

const isComposed = (value: CitedValue): boolean => value.written === 'TITLE' && value.owner.titleBasis === 'COMPOSED';

function excuseOf({ written, stated, value }: CitedValue): string {
  if (stated !== undefined) return `the source's own form, "${stated}", is what is looked for`;
  if (written === 'SIDE') return 'a side may be called by its kind alone ("Tập đoàn", "tỉnh", "hai bên")';
  if (written === 'SPEAKER') return 'a speaker may be called by the office';
  if (written === 'ROLE') return 'a verb of that role stands in one paragraph with the name';
  if (written === 'OWN_NAME') return 'a shortened form, or an area by a synonym, stands there';
  if (written === 'NAME_OF_THING') return 'a shortened name or office of the other one stands there';
  return `"${value}" has no excuse`;
}

const placeOf = (value: CitedValue): string => `${value.file.file} ${showPath(value.path)}`;

const pick = <T>(list: readonly T[], random: Random): T => {
  if (list.length === 0) throw new Error('There is nothing of that kind to change.');
  return list[random(list.length)] as T;
};

/** The seeds with one value, or the source's own form of it, replaced. */
function replaced(seeds: Seeds, value: CitedValue, after: string | number, inStated: boolean): Seeds {
  const now = valueAt(value.file.content, value.path);
  const isStatement = typeof now === 'object' && now !== null;
  return withValueAt(seeds, value, isStatement ? [...value.path, inStated ? 'stated' : 'is'] : value.path, after);
}

/** The seeds with a deep copy of the file that holds a value, in which one place holds another. */
function withValueAt(seeds: Seeds, value: CitedValue, path: Path, after: unknown): Seeds {
  const content = structuredClone(value.file.content);
  (valueAt(content, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = after;
  const swap = <T extends { file: string }>(files: T[]): T[] =>
    files.map((file) => (file.file === value.file.file ? { ...file, content } : file));
  return { ...seeds, reference: swap(seeds.reference), agreements: swap(seeds.agreements) };
}

/** Where the paragraphs stand that a value is cited by: those of the nearest `at` above it. */
function citationPath({ file, path }: CitedValue): Path | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const owner = valueAt(file.content, path.slice(0, depth));
    if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, 'at')) continue; // lists have a method at()
    const place = [...path.slice(0, depth), 'at'];
    const where = (owner as { at: unknown }).at;
    if (typeof where === 'number' || (Array.isArray(where) && typeof where[0] === 'number')) return place;
    if (Array.isArray(where)) return where[0]?.paragraphs === undefined ? undefined : [...place, 0, 'paragraphs'];
    return [...place, 'paragraphs'];
  }
  return undefined;
}

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], content);
