// What one agreement has that another has not, as far as what is known of both allows to say. Pure.
import { parseDate } from './dates.ts';
import type { GraphData } from './graph-data.ts';
import { Links } from './graph-links.ts';
import { fold } from './names.ts';
import { sortKey } from './sort-key.ts';

/** What of an agreement is compared. */
export type Aspect =
  | 'KIND'
  | 'SIGNED_ON'
  | 'PERIOD'
  | 'ORIENTATION_TO'
  | 'PLACE_SIGNED'
  | 'PARTIES'
  | 'SIGNATORIES'
  | 'AREAS'
  | 'PROVISIONS'
  | 'COMMITMENTS';

export type Change = 'ADDED' | 'REMOVED' | 'KEPT' | 'CHANGED' | 'UNKNOWN';

/** One thing compared, seen from left to right. */
export interface ComparisonItem {
  aspect: Aspect;
  change: Change;
  label: string;
  leftValue: string | null;
  rightValue: string | null;
  /** Ids of the things and claims whose citations say where the value stands. */
  leftCited: string[];
  rightCited: string[];
}

/** A value of which an agreement has one at most. */
interface Single {
  value: string;
  /** All that sources say, where they disagree. */
  readings: string[];
  cited: string[];
}

/** One of a list; entries of two agreements that have the same key are the same. */
interface Entry {
  key: string;
  label: string;
  value: string;
  cited: string[];
  /** Somebody or something without a name: may be any of the other side's, or none. */
  isUnnamed?: boolean;
}

interface List {
  /** Whether it is known that nothing else belongs in it. */
  isComplete: boolean;
  entries: Entry[];
}

/** Whether two values that are written differently exclude each other. */
type Differ = (a: string, b: string) => boolean;

const SINGLES: readonly [aspect: Aspect, field: string, differ: Differ][] = [
  ['KIND', 'kind', () => true],
  ['SIGNED_ON', 'signedOn', datesDiffer],
  ['PERIOD', 'period', periodsDiffer],
  ['ORIENTATION_TO', 'orientationTo', datesDiffer],
  ['PLACE_SIGNED', 'placeSigned', placesDiffer],
];

const LISTS: readonly [aspect: Aspect, read: (graph: Links, id: string) => List][] = [
  ['PARTIES', parties],
  ['SIGNATORIES', signatories],
  ['AREAS', areas],
  ['PROVISIONS', provisions],
  ['COMMITMENTS', commitments],
];

/**
 * Compares two agreements of a graph; undefined where it lacks one. An item is ADDED only where the left side's list is
 * complete, REMOVED only where the right side's is, else UNKNOWN: what a source doesn't mention may be there all the same.
 */
export function compareAgreements(data: GraphData, left: string, right: string): ComparisonItem[] | undefined {
  const graph = new Links(data);
  if ([left, right].some((id) => data.nodes.get(id)?.label !== 'Agreement')) return undefined;
  return [
    ...SINGLES.flatMap(([aspect, field, differ]) =>
      compareSingles(aspect, field, differ, single(graph, left, field), single(graph, right, field)),
    ),
    ...LISTS.flatMap(([aspect, read]) => compareLists(graph, aspect, read(graph, left), read(graph, right))),
  ];
}

function compareSingles(
  aspect: Aspect,
  label: string,
  differ: Differ,
  left?: Single,
  right?: Single,
): ComparisonItem[] {
  if (!left && !right) return [];
  const isShared = left?.readings.some((reading) => right?.readings.includes(reading));
  const change =
    !left || !right
      ? 'UNKNOWN'
      : left.value === right.value
        ? 'KEPT'
        : !isShared && differ(left.value, right.value)
          ? 'CHANGED'
          : 'UNKNOWN';
  return [item(aspect, change, label, left, right)];
}

function compareLists(graph: Links, aspect: Aspect, left: List, right: List): ComparisonItem[] {
  const rightByKey = new Map(right.entries.map((entry) => [entry.key, entry]));
  const leftKeys = new Set(left.entries.map((entry) => entry.key));
  const onlyLeft = left.entries.filter(({ key }) => !rightByKey.has(key));
  const onlyRight = right.entries.filter(({ key }) => !leftKeys.has(key));
  const kept = left.entries.filter(({ key }) => rightByKey.has(key));
  const followed = onlyLeft.flatMap((a) =>
    onlyRight.filter((b) => graph.succeed(a.key, b.key)).map((b) => [a, b] as const),
  );
  const isFollowed = (entry: Entry) => followed.some((pair) => pair.includes(entry));
  const rest = (entries: Entry[]) => entries.filter((entry) => !isFollowed(entry));
  const items = [
    ...kept.map((entry) => item(aspect, 'KEPT', entry.label, entry, rightByKey.get(entry.key))),
    ...followed.map(([a, b]) => item(aspect, 'CHANGED', bothLabels(a, b), a, b)),
    ...rest(onlyRight).map((entry) =>
      item(aspect, left.isComplete && !entry.isUnnamed ? 'ADDED' : 'UNKNOWN', entry.label, undefined, entry),
    ),
    ...rest(onlyLeft).map((entry) =>
      item(aspect, right.isComplete && !entry.isUnnamed ? 'REMOVED' : 'UNKNOWN', entry.label, entry, undefined),
    ),
  ];
  const inOrder = items.map((each) => ({ each, key: sortKey(each.label) }));
  return inOrder.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ each }) => each);
}

const bothLabels = (a: Entry, b: Entry): string => [...new Set([a.label, b.label])].sort().join(' / ');

function item(
  aspect: Aspect,
  change: Change,
  label: string,
  left: Omit<Single, 'readings'> | undefined,
  right: Omit<Single, 'readings'> | undefined,
): ComparisonItem {
  return {
    aspect,
    change,
    label,
    leftValue: left?.value ?? null,
    rightValue: right?.value ?? null,
    leftCited: left?.cited ?? [],
    rightCited: right?.cited ?? [],
  };
}

/** A field of an agreement; nothing where no source says. Of an `OTHER` kind its stated name counts. */
function single(graph: Links, id: string, field: string): Single | undefined {
  const isOther = field === 'kind' && graph.text(id, 'kind') === 'OTHER';
  const value = graph.text(id, isOther ? 'statedKind' : field);
  if (value === undefined) return undefined;
  const readings = graph.claims(id).filter((claim) => claim.property === field);
  return {
    value,
    readings: [value, ...readings.map((claim) => String(claim.value))],
    cited: [graph.citedAt(id, field, value)],
  };
}

/** The parties are named by every source of an agreement: complete. */
function parties(graph: Links, id: string): List {
  const entries = graph.to(id, 'HAS_PARTY').flatMap((party) =>
    graph.to(party, 'OF_ORGANISATION').map((organisation) => ({
      key: organisation,
      label: graph.name(organisation),
      value: graph.name(organisation) + graph.span(organisation),
      cited: [graph.citedAt(party, 'organisation', organisation)],
    })),
  );
  return { isComplete: true, entries };
}

function signatories(graph: Links, id: string): List {
  const entries = graph
    .to(id, 'HAS_PARTICIPATION')
    .filter((participation) => [graph.property(participation, 'roles')].flat().includes('SIGNATORY'))
    .map((participation) => {
      const [person] = graph.to(participation, 'BY_PERSON');
      const label = person ? graph.name(person) : (graph.text(participation, 'statedName') ?? '');
      const cited = [graph.citedAt(participation, 'person', person ?? '')];
      return { key: person ?? participation, label, value: label, cited, isUnnamed: !person };
    });
  const isStated = ['RECORDED', 'KNOWN_NONE'].includes(graph.text(id, 'signatoriesCoverage') ?? '');
  return { isComplete: isStated && !entries.some(({ isUnnamed }) => isUnnamed), entries };
}

function areas(graph: Links, id: string): List {
  const entries = graph.to(id, 'COVERS').map((area) => {
    const label = graph.name(area);
    return { key: area, label, value: label, cited: [graph.citedAt(id, 'areas', area)] };
  });
  return { isComplete: areProvisionsComplete(graph, id), entries };
}

/** Provisions of one set of areas are one entry: each agreement words and divides its contents in its own way. */
function provisions(graph: Links, id: string): List {
  const entries = new Map<string, Entry>();
  for (const provision of inOrder(graph, graph.to(id, 'HAS_PROVISION'))) {
    const covered = graph.to(provision, 'IN_AREA').sort();
    const key = covered.join(' ');
    const label = covered
      .map((area) => graph.name(area))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
      .join(', ');
    const before = entries.get(key);
    const value = [before?.value, graph.text(provision, 'summary')].filter(Boolean).join('; ');
    entries.set(key, { key, label, value, cited: [...(before?.cited ?? []), provision] });
  }
  return { isComplete: areProvisionsComplete(graph, id), entries: [...entries.values()] };
}

const inOrder = (graph: Links, ids: string[]): string[] =>
  [...ids].sort((a, b) => Number(graph.property(a, 'position')) - Number(graph.property(b, 'position')));

/** Whether a source says how many contents there are, and all of them are recorded. */
const areProvisionsComplete = (graph: Links, id: string): boolean =>
  graph.property(id, 'provisionsStated') === graph.to(id, 'HAS_PROVISION').length;

/** No source says how many commitments there are: never complete. */
function commitments(graph: Links, id: string): List {
  const entries = new Map<string, Entry>();
  for (const commitment of graph.to(id, 'HAS_COMMITMENT').sort()) {
    const by = graph.to(commitment, 'BY_ORGANISATION').sort();
    const kind = graph.text(commitment, 'kind') ?? '';
    const label = graph.text(commitment, 'summary') ?? '';
    const key = [kind, ...by, label].join(' ');
    const value = [kind, by.map((organisation) => graph.name(organisation)).join(', ')].filter(Boolean).join(': ');
    entries.set(key, { key, label, value, cited: [...(entries.get(key)?.cited ?? []), commitment] });
  }
  return { isComplete: false, entries: [...entries.values()] };
}

/** Whether two dates have no day in common; `2025` and `2025-08-21` may be one day. */
function datesDiffer(a: string, b: string): boolean {
  const [left, right] = [parseDate(a), parseDate(b)];
  return left.ok && right.ok && (left.value.latest < right.value.earliest || right.value.latest < left.value.earliest);
}

/** Whether two periods can't start, or can't end, on one day. */
function periodsDiffer(a: string, b: string): boolean {
  const bounds = [a, b].map((text) => text.split('/'));
  return [0, 1].some((i) => {
    const [left, right] = bounds.map((both) => both[i] ?? '') as [string, string];
    if (left === '' || right === '' || left === right) return false; // '' is unknown
    return left === '..' || right === '..' || datesDiffer(left, right);
  });
}

/** Whether of two places neither is named in the other's words: a hall in Hạ Long may be what another calls Tp. Hạ Long. */
function placesDiffer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((place) => fold(place).replace(/\b(thanh pho|tp\b\.?)\s*/g, '')) as [string, string];
  return !left.includes(right) && !right.includes(left);
}
