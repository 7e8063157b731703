// Where in the files a thing of the graph is introduced, for faults that only the graph shows.
import { slugOf } from '../domain/ids.ts';
import { type Said, statements } from './format-values.ts';
import { partId, participantName, tenureId } from './project.ts';
import type { Fault, Path, SeedFile, Seeds } from './read.ts';
import { walk } from './walk.ts';

/** Makes a fault of a thing: at one of its keys, or at the thing. */
export type FaultOf = (id: string, key: string | undefined, reason: string) => Fault;

/** The places of all things that the files say, sightings included. */
export function faultsAt({ reference, agreements }: Seeds): FaultOf {
  const places = new Map<string, { file: SeedFile<object>; path: Path }>();
  for (const file of [...reference, ...agreements]) {
    walk(file.content, [], (value, path) => {
      if (path.at(-1) === 'id') places.set(String(value), { file, path: path.slice(0, -1) });
      if (path.at(-2) !== 'tenures') return;
      const { person, post, key } = value as { person: string; post: string; key: string };
      places.set(tenureId(person, post, key), { file, path });
    });
  }
  for (const file of agreements) {
    const { id, people, outcomes } = file.content;
    for (const index of outcomes.keys())
      places.set(partId('outcome', id, index + 1), { file, path: ['outcomes', index] });
    for (const [index, participation] of people.entries()) {
      const place = { file, path: ['people', index] };
      places.set(partId('participation', id, participantName(participation)), place);
      for (const post of participation.posts as Said<string>[]) {
        const { person = '' } = participation;
        places.set(tenureId(person, statements(post)[0]?.is ?? '', `seen-${slugOf(id)}`), place);
      }
    }
  }
  return (id, key, reason) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`${id} stands in no file`);
    const path = key === undefined ? place.path : [...place.path, key];
    return { file: place.file.file, line: place.file.lineOf(path), path, reason };
  };
}
