// People and bodies of different ids that are, or may be, one: those that a file declares, and those that names betray.
import { explain, type Known } from '../domain/name-match.ts';
import { type NearPair, nearPairs } from '../domain/same-name.ts';
import type { Things } from './format.ts';
import { statements } from './format-values.ts';
import type { Fault, Path, SeedFile, Seeds } from './read.ts';

type Named = Things['people'][number] | Things['organisations'][number];
type Of<T> = (thing: T, file: SeedFile<object>, path: Path) => void;

/** Calls `visit` for each thing of a list, in every file, with its path. */
function each<K extends keyof Things>(seeds: Seeds, list: K, visit: Of<Things[K][number]>): void {
  for (const file of [...seeds.reference, ...seeds.agreements]) {
    const [things, path] = 'new' in file.content ? [file.content.new, ['new', list]] : [file.content, [list]];
    for (const [index, thing] of things[list].entries()) visit(thing, file, [...path, index]);
  }
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(' ');
const first = <T extends string | number>(said: Parameters<typeof statements<T>>[0]): T | undefined =>
  statements<T>(said)[0]?.is;

/** Pairs declared in `possiblySameAs`, each by its two ids. */
type Declared = ReadonlySet<string>;

/** Checks what files declare to be possibly the same: another one, once a pair, with a reason. */
export function checkPossiblySame(seeds: Seeds, faults: Fault[]): Declared {
  const declared = new Map<string, string>();
  const visit: Of<Named> = (thing, file, path) => {
    for (const [index, said] of thing.possiblySameAs.entries()) {
      const place = [...path, 'possiblySameAs', index];
      const line = file.lineOf(place);
      const fault = (reason: string) => faults.push({ file: file.file, line, path: place, reason });
      for (const { is, inferred } of statements<string>(said)) {
        const pair = pairOf(thing.id, is);
        const earlier = declared.get(pair);
        if (is === thing.id) fault(`"${is}" is itself; name another one that it may be the same as`);
        else if (earlier)
          fault(`that "${thing.id}" and "${is}" may be the same is said already at ${earlier}; keep one`);
        else declared.set(pair, `${file.file}:${line}`);
        if (inferred === undefined) fault(`say why "${is}" may be the same: { is: ${is}, inferred: … }`);
      }
    }
  };
  each(seeds, 'people', visit);
  each(seeds, 'organisations', visit);
  return new Set(declared.keys());
}

/** A thing whose name is compared, and where it stands. */
interface Introduced extends Known {
  id: string;
  isDescribed: boolean;
  file: string;
  line: number;
  path: Path;
}

/** Warnings of people and bodies of different ids that may be one, unless that is declared or both are described. */
export function nearNames(seeds: Seeds, declared: Declared): Fault[] {
  const near = [...nearPairs('person', peopleIn(seeds)), ...nearPairs('organisation', bodiesIn(seeds))];
  return near.flatMap((pair) => (isSettled(pair, declared) ? [] : [warningOf(pair)]));
}

const isSettled = ({ a, b }: NearPair<Introduced>, declared: Declared): boolean =>
  declared.has(pairOf(a.id, b.id)) || (a.isDescribed && b.isDescribed);

function warningOf({ a, b, match }: NearPair<Introduced>): Fault {
  const { file, line, path } = b;
  const reason =
    `may be "${a.id}" (${a.file}:${a.line}), ${match.verdict} ${match.score}: ${explain(match)}. ` +
    'Merge the two ids if they are one, give both a description if they are two, declare possiblySameAs if it is not certain';
  return { file, line, path, reason };
}

function introduced(thing: Named, file: SeedFile<object>, path: Path): Introduced {
  const [name = '', ...others] = statements<string>(thing.name).map(({ is }) => is);
  return {
    id: thing.id,
    name,
    aliases: [...others, ...('shortName' in thing && thing.shortName ? [thing.shortName] : []), ...thing.aliases],
    isDescribed: thing.description !== undefined,
    file: file.file,
    line: file.lineOf(path),
    path,
  };
}

/** People with the posts that they held or took part in, and the bodies of these. */
function peopleIn(seeds: Seeds): Introduced[] {
  const offices = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  const bodyOf = new Map<string, string>();
  const add = (map: Map<string, Set<string>>, person: string, id: string | undefined) => {
    if (id !== undefined) map.set(person, (map.get(person) ?? new Set()).add(id));
  };
  const hold = (person: string, post: string | undefined) => {
    add(offices, person, post);
    add(bodies, person, bodyOf.get(post ?? ''));
  };
  each(seeds, 'posts', ({ id, organisation }) => bodyOf.set(id, organisation));
  each(seeds, 'tenures', ({ person, post }) => hold(person, post));
  for (const { content } of seeds.agreements) {
    for (const { person, posts, for: side } of content.people) {
      if (person === undefined) continue;
      for (const post of posts) hold(person, first(post));
      add(bodies, person, first(side));
    }
  }
  const people: Introduced[] = [];
  each(seeds, 'people', (person, file, path) => {
    const known = { offices: [...(offices.get(person.id) ?? [])], bodies: [...(bodies.get(person.id) ?? [])] };
    people.push({ ...introduced(person, file, path), ...known });
  });
  return people;
}

/** Bodies with their province, parent, predecessors and the span in which they existed. */
function bodiesIn(seeds: Seeds): Introduced[] {
  const provinces = new Map<string, string>();
  each(seeds, 'provinces', ({ id, name }) => provinces.set(id, first(name) ?? ''));
  const bodies: Introduced[] = [];
  each(seeds, 'organisations', (body, file, path) => {
    const [provinceId, parent] = [first(body.province), first(body.parent)];
    const [from, until] = [first(body.validFrom), first(body.validUntil)];
    bodies.push({
      ...introduced(body, file, path),
      succeeds: body.succeeds.flatMap((said) => first(said) ?? []),
      ...(parent === undefined ? {} : { parent }),
      ...(provinceId === undefined ? {} : { provinceId, province: provinces.get(provinceId) ?? provinceId }),
      ...(from === undefined ? {} : { validFrom: String(from) }),
      ...(until === undefined ? {} : { validUntil: String(until) }),
    });
  });
  return bodies;
}
