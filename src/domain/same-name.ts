// Whether two written names mean one thing. Precision before recall: what is only likely is POSSIBLE.
//
// Tone marks decide where both sides carry them and are folded only where one side has none; where a tone stands in its
// word (hòa, hoà) never matters, i / y does. A name alone never makes two people one.
import type { Known, Match } from './name-match.ts';
import { bodyKeys, matchBodies, type ReadBody, readBody } from './same-body.ts';
import { matchPeople, personKeys, type ReadPerson, readPerson } from './same-person.ts';

export type NameKind = 'person' | 'organisation' | 'province';

/** Compares two things of a kind by their names and what else is known of each; the same whichever comes first. */
export function sameName(kind: NameKind, a: Known, b: Known): Match {
  return kind === 'person'
    ? matchPeople(readPerson(a), readPerson(b))
    : matchBodies(readBody(kind, a), readBody(kind, b));
}

/** Two of a list that are, or may be, one. */
export interface NearPair<T> {
  /** In the order of the list. */
  a: T;
  b: T;
  match: Match;
}

/** All pairs of a list that are not DIFFERENT. Only those that share a folded form are compared. */
export function nearPairs<T extends Known>(kind: NameKind, things: readonly T[]): NearPair<T>[] {
  return kind === 'person'
    ? pairsOf(things, readPerson, personKeys, matchPeople)
    : pairsOf(things, (thing): ReadBody => readBody(kind, thing), bodyKeys, matchBodies);
}

function pairsOf<T extends Known, R extends ReadPerson | ReadBody>(
  things: readonly T[],
  read: (thing: T) => R,
  keysOf: (read: R) => string[],
  match: (a: R, b: R) => Match,
): NearPair<T>[] {
  const blocks = new Map<string, number[]>();
  const pairs: NearPair<T>[] = [];
  const earlier: R[] = [];
  for (const [index, b] of things.entries()) {
    const own = read(b);
    const keys = new Set(keysOf(own));
    const others = new Set([...keys].flatMap((key) => blocks.get(key) ?? []));
    for (const other of [...others].sort((x, y) => x - y)) {
      const found = match(earlier[other] as R, own);
      if (found.verdict !== 'DIFFERENT') pairs.push({ a: things[other] as T, b, match: found });
    }
    for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), index]);
    earlier.push(own);
  }
  return pairs;
}
