// What the records between two things say: which relation it is, when it was, and how sure it is, on a day or at all. Pure.
import type { Basis, Certainty, ConnectionRelation } from '../generated/model.ts';
import type { Day } from './dates.ts';
import type { GraphNode, Properties } from './graph-data.ts';
import { byNumber } from './graph-words.ts';

/** One record that says that two things are related. */
export interface FactRecord {
  properties: Properties;
  /** The agreement that it belongs to: id, title and day of signing. */
  agreement: Properties | null;
  /** The fields of the record that make the link. */
  link: readonly string[];
  /** Claims on these fields. */
  claims: readonly { id: string; property: string; value: string; basis: Basis; preference: string }[];
}

/** All records that say the same of two things. */
export interface Fact {
  subject: string;
  object: string;
  relation: ConnectionRelation;
  /** How many records there are; `records` may be fewer. */
  count: number;
  /** How many agreements they belong to. */
  agreements: number;
  records: readonly FactRecord[];
}

/** What the graph's own rules say of a day. */
export interface OnDay {
  day: Day;
  /** By id of an agreement. */
  inForce: ReadonlyMap<string, Certainty>;
  signed: ReadonlyMap<string, Certainty>;
  /** By ids of a person and a post. */
  holding: ReadonlyMap<string, Certainty>;
}

/** When a fact was; `until` for what lasted. Either end may be unknown. */
export interface Dated {
  text: string;
  basis: Basis;
  earliest: Day | undefined;
  latest: Day | undefined;
}

/** How a relation's certainty on a day is decided, in the order in which one of several relations is told. */
const RULES: Readonly<Record<ConnectionRelation, 'EVENT' | 'HELD' | 'IN_FORCE' | 'BODY' | 'ALWAYS'>> = {
  SIGNED: 'EVENT',
  EXCHANGED_DOCUMENTS: 'EVENT',
  CHAIRED: 'EVENT',
  WITNESSED: 'EVENT',
  SPOKE_AT: 'EVENT',
  ATTENDED: 'EVENT',
  HELD_POST: 'HELD',
  ACTED_FOR: 'EVENT',
  PARTY_TO: 'IN_FORCE',
  ACTED_IN: 'IN_FORCE',
  HAS_FOCAL_POINT: 'IN_FORCE',
  IN_ORGANISATION: 'BODY',
  PART_OF: 'BODY',
  SUCCEEDS: 'EVENT',
  OF_PROVINCE: 'BODY',
  MERGED_INTO: 'EVENT',
  FOLLOWS: 'EVENT',
  IMPLEMENTS: 'EVENT',
  CARRIES_OUT: 'IN_FORCE',
  ISSUED_BY: 'EVENT',
  PLEDGED_TO: 'EVENT',
  GAVE_TO: 'EVENT',
  AIMED_WITH: 'EVENT',
  ASKED_TO_HELP: 'EVENT',
  HAS_OUTCOME_IN: 'EVENT',
  HAS_BACKGROUND: 'EVENT',
  COVERS: 'IN_FORCE',
  BROADER: 'ALWAYS',
  POSSIBLY_SAME_AS: 'ALWAYS',
};
export const RELATIONS = Object.keys(RULES) as readonly ConnectionRelation[];

/** From the least certain to the most. */
export const CERTAINTIES: readonly Certainty[] = ['NO', 'POSSIBLE', 'CERTAIN'];
/** The least certain of several; nothing is certain. */
export const weakest = (all: readonly Certainty[]) => CERTAINTIES.find((each) => all.includes(each)) ?? 'CERTAIN';
const surest = (all: readonly Certainty[]) => CERTAINTIES.findLast((each) => all.includes(each)) ?? 'POSSIBLE';

/** How sure a fact is, on a day where one is asked for. */
export function certaintyOf(fact: Fact, things: ReadonlyMap<string, GraphNode>, day: OnDay | undefined): Certainty {
  const isDoubtful = fact.relation === 'POSSIBLY_SAME_AS' || fact.records.every((record) => isDisputed(record, fact));
  return weakest([isDoubtful ? 'POSSIBLE' : 'CERTAIN', day ? onDay(fact, things, day) : 'CERTAIN']);
}

/** Whether there is another word on the link. An alternative is numbered next after the claim that is preferred to it. */
function isDisputed({ claims }: FactRecord, { subject, object }: Fact): boolean {
  const all = [...claims].sort((a, b) => byNumber(a.id, b.id));
  return all.some(({ preference, property }, i) => {
    const preferred = all.findLast(
      (each, at) => at < i && each.property === property && each.preference === 'PREFERRED',
    );
    return preference === 'ALTERNATIVE' && (preferred?.value === subject || preferred?.value === object);
  });
}

function onDay(fact: Fact, things: ReadonlyMap<string, GraphNode>, { day, ...known }: OnDay): Certainty {
  const { relation, subject, object, records } = fact;
  const ofAgreements = (by: ReadonlyMap<string, Certainty>) =>
    surest(records.map(({ agreement }) => by.get(String(agreement?.id)) ?? 'POSSIBLE'));
  switch (RULES[relation]) {
    case 'HELD':
      return known.holding.get(`${subject} ${object}`) ?? 'POSSIBLE';
    case 'IN_FORCE':
      return ofAgreements(known.inForce);
    case 'BODY':
      return weakest([subject, object].map((id) => existed(things.get(id)?.properties ?? {}, day)));
    case 'EVENT':
      if (records.some(({ agreement }) => agreement)) return ofAgreements(known.signed);
      return surest(datesOf(fact, things).map(({ earliest, latest }) => happened(earliest, latest, day)));
    case 'ALWAYS':
      return 'CERTAIN';
  }
}

function happened(earliest: Day | undefined, latest: Day | undefined, day: Day): Certainty {
  if (earliest !== undefined && earliest > day) return 'NO';
  return latest !== undefined && latest <= day ? 'CERTAIN' : 'POSSIBLE';
}

/** Whether a body was there on a day; where no source says when it began or ended it was. */
function existed(body: Properties, day: Day): Certainty {
  const beyond = (field: string, isBeyond: (bound: string) => boolean) => {
    const bound = body[field];
    return typeof bound === 'string' && isBeyond(bound);
  };
  const [before, after] = [(bound: string) => day < bound, (bound: string) => day > bound];
  if (beyond('validFromEarliest', before) || beyond('validUntilLatest', after)) return 'NO';
  return beyond('validFromLatest', before) || beyond('validUntilEarliest', after) ? 'POSSIBLE' : 'CERTAIN';
}

/** When a fact was, the earliest first, each day once. */
export function datesOf(fact: Fact, things: ReadonlyMap<string, GraphNode>): Dated[] {
  const { relation, subject, object, records } = fact;
  if (relation === 'HELD_POST') return timesInPost(records);
  const of = (id: string) => things.get(id)?.properties ?? {};
  const dates =
    relation === 'SUCCEEDS'
      ? [dated(of(subject), 'validFrom')]
      : relation === 'MERGED_INTO'
        ? [dated(of(object), 'validFrom')]
        : relation === 'ISSUED_BY'
          ? [dated(of(subject), 'adoptedOn')]
          : relation === 'HAS_OUTCOME_IN'
            ? records.map(({ properties }) => dated(properties, 'asOf'))
            : records.map(({ agreement }) => dated(agreement ?? {}, 'signedOn'));
  return inOrder(dates);
}

/** Spans in office, of which each end may be unknown; where there is none the days on which the person was seen in it. */
function timesInPost(records: readonly FactRecord[]): Dated[] {
  const spans = records.flatMap(({ properties }) => {
    const [since, until] = [dated(properties, 'since'), dated(properties, 'until')];
    if (!since && !until) return [];
    const basis: Basis = [since, until].some((end) => end?.basis === 'INFERRED') ? 'INFERRED' : 'STATED';
    const text = `${since?.text ?? ''}/${until?.text ?? ''}`;
    return { text, basis, earliest: since?.earliest, latest: until?.latest };
  });
  return inOrder(spans.length > 0 ? spans : records.map(({ properties }) => dated(properties, 'seenOn')));
}

function dated(properties: Properties, field: string): Dated | undefined {
  const text = properties[field];
  if (typeof text !== 'string') return undefined;
  const [earliest, latest] = [properties[`${field}Earliest`], properties[`${field}Latest`]] as (string | undefined)[];
  return { text, basis: properties[`${field}Basis`] === 'INFERRED' ? 'INFERRED' : 'STATED', earliest, latest };
}

function inOrder(dates: readonly (Dated | undefined)[]): Dated[] {
  const byText = new Map(dates.flatMap((date) => (date ? [[date.text, date] as const] : [])));
  const key = ({ earliest, text }: Dated) => `${earliest ?? ''} ${text}`;
  return [...byText.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
