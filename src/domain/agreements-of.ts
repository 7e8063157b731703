// What lets the database hand out the agreements of a thing without looking at all of them: how many there are, and keys
// in whose order they come newest first.
import { type GraphData, relationshipKey } from './graph-data.ts';

/** On organisations and areas: how many agreements they have. */
export const AGREEMENT_COUNT = 'agreementCount';

/** On their links to agreements: the thing, the day turned round, the agreement. */
export const NEWEST = 'newest';

/** The kinds of things that have agreements, with the type of link and the end of it where the thing is. */
export const WITH_AGREEMENTS = {
  Organisation: { type: 'PARTY_TO', thing: 'from', agreement: 'to' },
  CooperationArea: { type: 'COVERS', thing: 'to', agreement: 'from' },
} as const;

/** After all days. */
const UNDATED = '~';

/** The key of an agreement among those of a thing: by the last day that its day of signing may mean, latest first, then by id. */
export const newestKey = (thing: string, signedOnLatest: unknown, agreement: string): string =>
  `${thing} ${typeof signedOnLatest === 'string' ? turnedRound(signedOnLatest) : UNDATED} ${agreement}`;

const turnedRound = (day: string): string => day.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));

export interface AgreementsOf {
  /** By ids of organisations and areas. */
  counts: Map<string, number>;
  /** By keys of relationships. */
  keys: Map<string, string>;
}

/** Counts and keys of a whole graph. */
export function agreementsOf({ nodes, relationships }: GraphData): AgreementsOf {
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const { id, label } of nodes.values()) if (label in WITH_AGREEMENTS) counts.set(id, 0);
  for (const link of relationships.values()) {
    const ends = Object.values(WITH_AGREEMENTS).find(({ type }) => type === link.type);
    if (!ends) continue;
    const [thing, agreement] = [link[ends.thing], link[ends.agreement]];
    counts.set(thing, (counts.get(thing) ?? 0) + 1);
    keys.set(relationshipKey(link), newestKey(thing, nodes.get(agreement)?.properties.signedOnLatest, agreement));
  }
  return { counts, keys };
}
