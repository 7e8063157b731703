// Cypher behind connections: what is linked to what, by which facts, and the answer's own fields.
import { FACT_LINKS } from '../../domain/graph-words.ts';

/** Relationships that are a relation of two things as they stand, from the thing named first to the other. */
const DIRECT = [
  'BROADER',
  'CARRIES_OUT',
  'COVERS',
  'FOLLOWS',
  'HAS_BACKGROUND',
  'HAS_FOCAL_POINT',
  'IMPLEMENTS',
  'IN_ORGANISATION',
  'ISSUED_BY',
  'MERGED_INTO',
  'OF_PROVINCE',
  'PART_OF',
  'POSSIBLY_SAME_AS',
  'SUCCEEDS',
];

/**
 * Ways from a thing to a neighbour, straight and by way of what records a fact; a relationship's type says what stands at
 * its ends. Each is read up to the limit by itself, so that those of a hub that are many do not starve the others.
 */
const WAYS = [
  '-[:BROADER|FOLLOWS|IMPLEMENTS|IN_ORGANISATION|ISSUED_BY|MERGED_INTO|PART_OF|POSSIBLY_SAME_AS|SUCCEEDS]-',
  '-[:CARRIES_OUT|HAS_BACKGROUND|HAS_FOCAL_POINT]-',
  '-[:COVERS]-',
  '-[:OF_PROVINCE]-',
  '-[:PARTY_TO]-',
  '<-[:BY_PERSON]-()<-[:HAS_PARTICIPATION]-',
  '-[:HAS_PARTICIPATION]->()-[:BY_PERSON]->',
  '<-[:BY_PERSON]-()-[:IN_POST|ON_BEHALF_OF]->',
  '<-[:IN_POST|ON_BEHALF_OF]-()-[:BY_PERSON]->',
  '<-[:HELD_BY]-()-[:OF_POST]->',
  '<-[:OF_POST]-()-[:HELD_BY]->',
  '<-[:ACTS_THROUGH]-()<-[:HAS_PARTY]-',
  '-[:HAS_PARTY]->()-[:ACTS_THROUGH]->',
  '<-[:BY_ORGANISATION]-()-[:TO_ORGANISATION]->',
  '<-[:TO_ORGANISATION]-()-[:BY_ORGANISATION]->',
  '<-[:DONE_BY]-()-[:IN_PROVINCE]->',
  '<-[:IN_PROVINCE]-()-[:DONE_BY]->',
];

/** The types of relationships that a way begins with. A party is counted by PARTY_TO. */
const LINK_TYPES = WAYS.map((way) => /:([\w|]+)/.exec(way)?.[1]).filter((types) => types !== 'HAS_PARTY');

/** From a node to a thing as the search knows it. Counting by type alone reads no relationship. */
const asLinked = (n: string) => `${n} {
  .id, kind: [label IN labels(${n}) WHERE label <> 'Thing'][0],
  links: COUNT { (${n})-[:${[...new Set(LINK_TYPES.join('|').split('|'))].join('|')}]-() }
}`;

export const LINKED_THINGS = `MATCH (n:Thing) WHERE n.id IN $asked.ids RETURN ${asLinked('n')} AS thing`;

/** The neighbours of things, each neighbour once with the ids that it is next to, and which of these have more. */
export const NEIGHBOURS = `
  UNWIND $asked.ids AS id
  MATCH (n:Thing {id: id})
  CALL (n) {
    ${WAYS.map((way, i) => `MATCH (n)${way}(m) RETURN ${i} AS way, m LIMIT $limit`).join(' UNION ALL ')}
  }
  WITH id, way, collect(m) AS found
  WITH id, found, size(found) >= $limit AS isCut
  UNWIND found AS m
  WITH m, collect(DISTINCT id) AS ids, collect(DISTINCT CASE WHEN isCut THEN id END) AS cut
  RETURN ${asLinked('m')} AS thing, ids, cut`;

/**
 * The facts by which `a` is related to `b`, for pairs of ids in either order: the relation, how many records say it and, of
 * the first 20, what they say, the agreement that they belong to and the claims on the fields that make the link.
 */
export const FACTS = `
  UNWIND $asked.pairs AS pair
  MATCH (a:Thing {id: pair[0]}) MATCH (b:Thing {id: pair[1]})
  CALL (a, b) {
    MATCH (a)-[way:${DIRECT.join('|')}]->(b)
    RETURN type(way) AS way, a AS record
    UNION ALL
    MATCH (b)-[:HAS_PARTICIPATION|HAS_PARTY]->(record)
    WITH a, record
    MATCH (record)-[way:ACTS_THROUGH|BY_PERSON|OF_ORGANISATION]->(a)
    RETURN type(way) AS way, record
    UNION ALL
    MATCH (a)<-[:BY_ORGANISATION|BY_PERSON|DONE_BY|HELD_BY]-(record)
    WITH a, b, record
    MATCH (record)-[way:IN_POST|IN_PROVINCE|OF_POST|ON_BEHALF_OF|TO_ORGANISATION]->(b)
    WHERE type(way) <> 'IN_POST' OR NOT EXISTS { (a)<-[:HELD_BY]-()-[:OF_POST]->(b) }
    RETURN type(way) AS way, record
  }
  WITH a, b, record, $asked.relations[way] AS relation, $asked.fields[way] AS link,
    CASE WHEN record:Agreement THEN record
      ELSE head([(g:Agreement)-[:HAS_COMMITMENT|HAS_PARTICIPATION|HAS_PARTY]->(record) | g]) END AS agreement
  ORDER BY record.id
  WITH a, b, link, record, agreement,
    coalesce(relation, $asked.kinds[record.kind], head([role IN $asked.roles WHERE role.role IN record.roles]).relation)
      AS relation
  WITH a, b, relation, count(DISTINCT agreement) AS agreements,
    collect({record: record, agreement: agreement, link: link}) AS found
  CALL (found) {
    UNWIND found[..20] AS each
    WITH each, each.record AS record
    RETURN collect(each {
      .link, properties: properties(record), agreement: properties(each.agreement),
      claims: [(claim:Claim)-[:ABOUT]->(record) WHERE claim.property IN each.link
        | claim {.id, .property, .value, .basis, .preference}]
    }) AS records
  }
  RETURN a.id AS subject, b.id AS object, relation, size(found) AS count, agreements, records
  ORDER BY subject, object, relation`;

/** What the types in `FACTS` mean: the relation, as far as it does not depend on the record, and the fields that make it. */
export const FACT_WORDS = {
  relations: {
    ...Object.fromEntries(DIRECT.map((type) => [type, type])),
    ACTS_THROUGH: 'ACTED_IN',
    IN_POST: 'HELD_POST',
    IN_PROVINCE: 'HAS_OUTCOME_IN',
    OF_ORGANISATION: 'PARTY_TO',
    OF_POST: 'HELD_POST',
    ON_BEHALF_OF: 'ACTED_FOR',
  },
  fields: {
    ...Object.fromEntries(DIRECT.map((type) => [type, [FACT_LINKS[type]]])),
    ACTS_THROUGH: ['actsThrough'],
    BY_PERSON: ['person'],
    IN_POST: ['person', 'posts'],
    IN_PROVINCE: ['by', 'place'],
    OF_ORGANISATION: ['organisation'],
    OF_POST: ['person', 'post'],
    ON_BEHALF_OF: ['person', 'onBehalfOf'],
    TO_ORGANISATION: ['by', 'to'],
  },
  /** By the kind of a commitment. */
  kinds: { PLEDGE: 'PLEDGED_TO', GIFT: 'GAVE_TO', TARGET: 'AIMED_WITH', REQUEST: 'ASKED_TO_HELP' },
  /** By the first of these roles that a participation has. */
  roles: [
    { role: 'SIGNATORY', relation: 'SIGNED' },
    { role: 'EXCHANGED_DOCUMENTS', relation: 'EXCHANGED_DOCUMENTS' },
    { role: 'CHAIR', relation: 'CHAIRED' },
    { role: 'WITNESS', relation: 'WITNESSED' },
    { role: 'SPEAKER', relation: 'SPOKE_AT' },
    { role: 'ATTENDEE', relation: 'ATTENDED' },
  ],
};

export const CONNECTED_THINGS = `
  MATCH (thing:Thing) WHERE thing.id IN $asked.ids
  RETURN [label IN labels(thing) WHERE label <> 'Thing'][0] AS label, properties(thing) AS properties`;

/** Things by ids that the row holds in order. */
const things = (ids: string) => `
  UNWIND range(0, size(this.${ids}) - 1) AS place
  MATCH (thing:Thing {id: this.${ids}[place]})
  RETURN thing ORDER BY place`;

export const CONNECTION_STATEMENTS = {
  connectionPaths: 'UNWIND this.paths AS path RETURN path',
  connectionHops: 'UNWIND this.hops AS hop RETURN hop',
  connectionNodes: things('nodeIds'),
  hopFrom: 'MATCH (thing:Thing {id: this.fromId}) RETURN thing',
  hopTo: 'MATCH (thing:Thing {id: this.toId}) RETURN thing',
  hopRecords: things('recordIds'),
  linksOf: 'MATCH (thing:Thing {id: this.ofId}) RETURN thing',
  linksOnPage: 'UNWIND this.links AS hop RETURN hop',
  linkCounts: 'UNWIND this.relations AS relation RETURN relation',
} as const;
