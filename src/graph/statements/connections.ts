// Cypher behind connections: what is linked to what, by which facts, and the answer's own fields.
import { FACT_LINKS } from '../../domain/graph-words.ts';
import type { ThingKind } from '../../domain/known-links.ts';

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

/** For each kind of thing its direct relationships to neighbours, and the ways to others through what records a fact. */
const WAYS: Readonly<Record<ThingKind, { direct: readonly string[]; through: readonly string[] }>> = {
  Agreement: {
    direct: ['CARRIES_OUT', 'COVERS', 'FOLLOWS', 'HAS_BACKGROUND', 'HAS_FOCAL_POINT', 'IMPLEMENTS', 'PARTY_TO'],
    through: ['-[:HAS_PARTICIPATION]->(:Participation)-[:BY_PERSON]->', '-[:HAS_PARTY]->(:Party)-[:ACTS_THROUGH]->'],
  },
  CooperationArea: { direct: ['BROADER', 'COVERS'], through: [] },
  Organisation: {
    direct: [
      'HAS_FOCAL_POINT',
      'IN_ORGANISATION',
      'ISSUED_BY',
      'OF_PROVINCE',
      'PARTY_TO',
      'PART_OF',
      'POSSIBLY_SAME_AS',
      'SUCCEEDS',
    ],
    through: [
      '<-[:ON_BEHALF_OF]-(:Participation)-[:BY_PERSON]->',
      '<-[:ACTS_THROUGH]-(:Party)<-[:HAS_PARTY]-',
      '<-[:BY_ORGANISATION]-(:Commitment)-[:TO_ORGANISATION]->',
      '<-[:TO_ORGANISATION]-(:Commitment)-[:BY_ORGANISATION]->',
      '<-[:DONE_BY]-(:Outcome)-[:IN_PROVINCE]->',
    ],
  },
  Person: {
    direct: ['POSSIBLY_SAME_AS'],
    through: [
      '<-[:BY_PERSON]-(:Participation)<-[:HAS_PARTICIPATION]-',
      '<-[:BY_PERSON]-(:Participation)-[:ON_BEHALF_OF|IN_POST]->',
      '<-[:HELD_BY]-(:Tenure)-[:OF_POST]->',
    ],
  },
  PolicyDocument: { direct: ['CARRIES_OUT', 'HAS_BACKGROUND', 'ISSUED_BY'], through: [] },
  Post: {
    direct: ['IN_ORGANISATION'],
    through: ['<-[:IN_POST]-(:Participation)-[:BY_PERSON]->', '<-[:OF_POST]-(:Tenure)-[:HELD_BY]->'],
  },
  Province: {
    direct: ['MERGED_INTO', 'OF_PROVINCE'],
    through: ['<-[:IN_PROVINCE]-(:Outcome)-[:DONE_BY]->'],
  },
};
const KINDS = Object.entries(WAYS);

/** The relationships that a thing has to neighbours and to what records a fact of it; a party is counted by PARTY_TO. */
const linkTypes = ({ direct, through }: (typeof WAYS)[ThingKind]) =>
  [...direct, ...through.map((way) => /:(\w+)/.exec(way)?.[1])]
    .filter((type, i, all) => type !== 'HAS_PARTY' && all.indexOf(type) === i)
    .join('|');

/** From a node to a thing as the search knows it. Counting by type alone reads no relationship. */
const asLinked = (n: string) => `${n} {
  .id, kind: [label IN labels(${n}) WHERE label <> 'Thing'][0],
  links: CASE ${KINDS.map(([kind, ways]) => `WHEN ${n}:${kind} THEN COUNT { (${n})-[:${linkTypes(ways)}]-() }`).join(' ')} END
}`;

export const LINKED_THINGS = `
  MATCH (n:Thing) WHERE n.id IN $asked.ids
  WITH ${asLinked('n')} AS thing WHERE thing.links IS NOT NULL
  RETURN thing`;

/**
 * The neighbours of things, each neighbour once with the ids that it is next to, and which of these have more. Each way is
 * read up to the limit by itself, so that none starves another.
 */
export const NEIGHBOURS = `
  UNWIND $asked.ids AS id
  MATCH (n:Thing {id: id})
  CALL (n) {
    ${KINDS.flatMap(([kind, { direct, through }]) =>
      [...direct.map((type) => `-[:${type}]-`), ...through].map(
        (way) => `MATCH (n:${kind})${way}(m) RETURN '${way}' AS way, m LIMIT $limit`,
      ),
    ).join(' UNION ALL ')}
  }
  WITH id, way, collect(m) AS found
  WITH id, found, size(found) >= $limit AS isCut
  UNWIND found AS m
  WITH m, collect(DISTINCT id) AS ids, collect(DISTINCT CASE WHEN isCut THEN id END) AS cut
  RETURN ${asLinked('m')} AS thing, ids, cut`;

/** A participation's strongest role, as a relation of the person to the agreement. */
const PRESENCE = `[role IN [
  {role: 'SIGNATORY', relation: 'SIGNED'}, {role: 'EXCHANGED_DOCUMENTS', relation: 'EXCHANGED_DOCUMENTS'},
  {role: 'CHAIR', relation: 'CHAIRED'}, {role: 'WITNESS', relation: 'WITNESSED'},
  {role: 'SPEAKER', relation: 'SPOKE_AT'}, {role: 'ATTENDEE', relation: 'ATTENDED'}
] WHERE role.role IN record.roles][0].relation`;

/** What a commitment makes of who is to keep it and to whom. */
const COMMITTED = `{
  PLEDGE: 'PLEDGED_TO', GIFT: 'GAVE_TO', TARGET: 'AIMED_WITH', REQUEST: 'ASKED_TO_HELP'
}[record.kind]`;

/**
 * The facts by which `a` is related to `b`, for pairs of ids in either order: the relation, how many records say it and,
 * of the first 20, what they say, the agreement that they belong to and the claims on the link. `properties` are the
 * fields of a record that make the link.
 */
export const FACTS = `
  UNWIND $asked.pairs AS pair
  MATCH (a:Thing {id: pair[0]}) MATCH (b:Thing {id: pair[1]})
  CALL (a, b) {
    MATCH (a)-[link:${DIRECT.join('|')}]->(b)
    RETURN type(link) AS relation, a AS record, CASE WHEN a:Agreement THEN a END AS agreement,
      [$fields[type(link)]] AS properties
    UNION ALL
    MATCH (a)<-[:BY_PERSON]-(record:Participation)<-[:HAS_PARTICIPATION]-(b)
    RETURN ${PRESENCE} AS relation, record, b AS agreement, ['person'] AS properties
    UNION ALL
    MATCH (a)<-[:BY_PERSON]-(record:Participation)-[:ON_BEHALF_OF]->(b)
    RETURN 'ACTED_FOR' AS relation, record, [(agreement)-[:HAS_PARTICIPATION]->(record) | agreement][0] AS agreement,
      ['person', 'onBehalfOf'] AS properties
    UNION ALL
    MATCH (a)<-[:HELD_BY]-(record:Tenure)-[:OF_POST]->(b)
    RETURN 'HELD_POST' AS relation, record, null AS agreement, ['person', 'post'] AS properties
    UNION ALL
    MATCH (a)<-[:BY_PERSON]-(record:Participation)-[:IN_POST]->(b)
    WHERE NOT EXISTS { (a)<-[:HELD_BY]-(:Tenure)-[:OF_POST]->(b) }
    RETURN 'HELD_POST' AS relation, record, null AS agreement, ['person', 'posts'] AS properties
    UNION ALL
    MATCH (a)<-[:OF_ORGANISATION]-(record:Party)<-[:HAS_PARTY]-(b)
    RETURN 'PARTY_TO' AS relation, record, b AS agreement, ['organisation'] AS properties
    UNION ALL
    MATCH (a)<-[:ACTS_THROUGH]-(record:Party)<-[:HAS_PARTY]-(b)
    RETURN 'ACTED_IN' AS relation, record, b AS agreement, ['actsThrough'] AS properties
    UNION ALL
    MATCH (a)<-[:BY_ORGANISATION]-(record:Commitment)-[:TO_ORGANISATION]->(b)
    RETURN ${COMMITTED} AS relation, record, [(agreement)-[:HAS_COMMITMENT]->(record) | agreement][0] AS agreement,
      ['by', 'to'] AS properties
    UNION ALL
    MATCH (a)<-[:DONE_BY]-(record:Outcome)-[:IN_PROVINCE]->(b)
    RETURN 'HAS_OUTCOME_IN' AS relation, record, null AS agreement, ['by', 'place'] AS properties
  }
  WITH a, b, relation, record, agreement, properties ORDER BY record.id
  WITH a, b, relation, count(DISTINCT agreement) AS agreements,
    collect({record: record, agreement: agreement, link: properties}) AS found
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

export const FACT_FIELDS = Object.fromEntries(DIRECT.map((type) => [type, FACT_LINKS[type]]));

export const CONNECTED_THINGS = `
  MATCH (thing:Thing) WHERE thing.id IN $asked.ids
  RETURN [label IN labels(thing) WHERE label <> 'Thing'][0] AS label, properties(thing) AS properties`;

/** Things by ids that the row holds in order. */
const things = (ids: string) => `
  UNWIND range(0, size(this.${ids}) - 1) AS place
  MATCH (thing:Thing {id: this.${ids}[place]})
  RETURN thing ORDER BY place`;

export const CONNECTION_STATEMENTS = {
  // The rows are found in src/api/connections.ts.
  connections: 'UNWIND $searches AS search RETURN search',
  connectionPaths: 'UNWIND this.paths AS path RETURN path',
  connectionHops: 'UNWIND this.hops AS hop RETURN hop',
  connectionNodes: things('nodeIds'),
  hopFrom: 'MATCH (thing:Thing {id: this.fromId}) RETURN thing',
  hopTo: 'MATCH (thing:Thing {id: this.toId}) RETURN thing',
  hopRecords: things('recordIds'),
} as const;
