// From the facts between two things to a hop: which of them is told, when it was, how sure it is, what says it. Pure.
import type { Certainty } from '../generated/model.ts';
import type { Path } from './cheapest-paths.ts';
import type { GraphNode } from './graph-data.ts';
import { sentences } from './hop-sentences.ts';
import {
  CERTAINTIES,
  certaintyOf,
  datesOf,
  type Fact,
  type FactRecord,
  type OnDay,
  RELATIONS,
  weakest,
} from './linking-facts.ts';

const rank = (certainty: Certainty) => CERTAINTIES.indexOf(certainty);

/** The rows that the API's own fields are read from. `day` absent: nothing is asked of a day. */
export function connectionPath(
  { ids, cost }: Path,
  facts: readonly Fact[],
  things: ReadonlyMap<string, GraphNode>,
  day: OnDay | undefined,
) {
  const hops = ids.slice(1).map((to, i) => connectionHop(ids[i] ?? '', to, facts, things, day));
  const certainty = weakest(hops.map((hop) => hop.certainty));
  return { nodeIds: ids, length: hops.length, cost: cost / 1000, certainty, hops };
}

/**
 * All links of a thing: every relation to every other thing is one. By relation, in the order in which they are told; of
 * one relation those read forwards first, then the latest, those without a date last, then by id.
 */
export function linksOf(
  of: string,
  facts: readonly Fact[],
  things: ReadonlyMap<string, GraphNode>,
  day: OnDay | undefined,
) {
  const told = facts
    .filter(({ subject, object }) => subject === of || object === of)
    .map((fact) => ({ fact, certainty: certaintyOf(fact, things, day) }));
  const byOther = Map.groupBy(told, ({ fact }) => (fact.subject === of ? fact.object : fact.subject));
  return [...byOther.values()]
    .flatMap((between) => between.map((each) => hopOf(of, each, between, things)))
    .sort(
      (a, b) =>
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
        Number(a.backwards) - Number(b.backwards) ||
        compare(b.date ?? '', a.date ?? '') ||
        compare(a.toId, b.toId),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function connectionHop(
  from: string,
  to: string,
  facts: readonly Fact[],
  things: ReadonlyMap<string, GraphNode>,
  day: OnDay | undefined,
) {
  const told = facts
    .filter(({ subject, object }) => (subject === from && object === to) || (subject === to && object === from))
    .map((fact) => ({ fact, certainty: certaintyOf(fact, things, day) }))
    .sort((a, b) => rank(b.certainty) - rank(a.certainty) || byRelation(a.fact, b.fact));
  const [best] = told;
  if (!best) throw new Error(`no fact links ${from} and ${to}`);
  return hopOf(from, best, told, things);
}

interface Told {
  fact: Fact;
  certainty: Certainty;
}

/** A fact told from one of its ends; `told` are all facts between the two. */
function hopOf(from: string, { fact, certainty }: Told, told: readonly Told[], things: ReadonlyMap<string, GraphNode>) {
  const [subject, object] = [things.get(fact.subject), things.get(fact.object)];
  if (!subject || !object) throw new Error(`nothing is known of ${fact.subject} or ${fact.object}`);
  const { relation, records, count } = fact;
  const dates = datesOf(fact, things);
  const [first] = dates;
  const backwards = fact.subject !== from;
  const others = new Set(told.map((each) => each.fact.relation));
  others.delete(relation);
  return {
    fromId: from,
    toId: backwards ? fact.subject : fact.object,
    relation,
    backwards,
    alsoRelated: RELATIONS.filter((each) => others.has(each)),
    ...sentences(fact, dates, subject, object, backwards),
    date: first?.text ?? null,
    dateBasis: first?.basis ?? null,
    certainty,
    inferred: records.every((record) => onLink(record, fact).some(({ basis }) => basis === 'INFERRED')),
    recordCount: count,
    recordIds: records.map(({ properties }) => String(properties.id)),
    cited: [...new Set(records.flatMap((record) => citedAt(record, fact)))],
  };
}

const byRelation = (a: Fact, b: Fact) =>
  RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || (a.subject < b.subject ? -1 : 1);

/** The preferred claims of a record on its having to do with the two things. */
const onLink = ({ claims }: FactRecord, { subject, object }: Fact) =>
  claims.filter(({ value, preference }) => preference === 'PREFERRED' && (value === subject || value === object));

/** Where a record's link was read: its claims on it, and the record itself for the fields that have none. */
function citedAt(record: FactRecord, fact: Fact): string[] {
  const claims = onLink(record, fact);
  const isClaimed = record.link.every((field) => claims.some(({ property }) => property === field));
  return [...(isClaimed ? [] : [String(record.properties.id)]), ...claims.map(({ id }) => id)];
}
