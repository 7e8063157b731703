// Cypher behind "who held that office on that day?". All tenures of one person in one post are evidence together.

/** A tenure's days over every reading: its own and those of claims that say otherwise. */
const READINGS = `
  CALL (t) {
    UNWIND [
      {of: 'since', earliest: t.sinceEarliest, latest: t.sinceLatest},
      {of: 'until', earliest: t.untilEarliest, latest: t.untilLatest},
      {of: 'seenOn', earliest: t.seenOnEarliest, latest: t.seenOnLatest}
    ] + [(c:Claim {preference: 'ALTERNATIVE'})-[:ABOUT]->(t)
      | {of: c.property, earliest: c.dayEarliest, latest: c.dayLatest}] AS r
    RETURN {
      sinceEarliest: min(CASE r.of WHEN 'since' THEN r.earliest END),
      sinceLatest: max(CASE r.of WHEN 'since' THEN r.latest END),
      untilEarliest: min(CASE r.of WHEN 'until' THEN r.earliest END),
      untilLatest: max(CASE r.of WHEN 'until' THEN r.latest END),
      seenEarliest: min(CASE r.of WHEN 'seenOn' THEN r.earliest END),
      seenLatest: max(CASE r.of WHEN 'seenOn' THEN r.latest END),
      disputed: max(CASE WHEN r.of IN ['person', 'post'] THEN 1 ELSE 0 END) = 1
    } AS days
  }`;

/** Whether a span may hold the days from `first` to `last`. */
const mayHold = (span: string, first: string, last: string) =>
  `coalesce(${span}.sinceEarliest <= ${last}, true) AND coalesce(${first} <= ${span}.untilLatest, true)`;

/**
 * From `post`, `day` and `unheard` (sources whose sightings do not count) to `holders`: of each person with a tenure of
 * the post the certainty of holding it on the day, the tenures that decided, and whether all their spans had ended.
 */
export const HOLDERS = `
  CALL (post, day, unheard) {
    MATCH (post)<-[:OF_POST]-(t:Tenure)-[:HELD_BY]->(person:Person)
    WHERE t.seenOn IS NULL OR NOT EXISTS { MATCH (t)-[:CITES]->(s:Source) WHERE s.id IN unheard }
    ${READINGS}
    WITH person, t, days ORDER BY t.id
    WITH person, collect(days {.*, tenure: t}) AS evidence
    WITH person,
      [e IN evidence WHERE e.tenure.seenOn IS NULL OR coalesce(e.sinceEarliest, e.untilEarliest) IS NOT NULL] AS spans,
      [e IN evidence WHERE e.tenure.seenOn IS NOT NULL] AS seen,
      NOT EXISTS {
        MATCH (post)-[:IN_ORGANISATION]->(body:Organisation)
        WHERE day < body.validFromEarliest OR day > body.validUntilLatest
      } AS bodyMayExist
    WITH person, spans, bodyMayExist, [k IN seen
      | k {.*, within: [s IN spans WHERE ${mayHold('s', 'k.seenEarliest', 'k.seenLatest')}]}] AS sightings
    WITH person, spans, bodyMayExist, sightings,
      [k IN sightings WHERE NOT k.disputed AND k.seenEarliest >= day
        AND size(k.within) = 1 AND NOT k.within[0].disputed AND k.within[0].sinceLatest <= day] AS later
    WITH person, spans,
      [s IN spans WHERE NOT s.disputed AND s.sinceLatest <= day AND day <= s.untilEarliest] +
      [k IN later | k.within[0]] + later +
      [k IN sightings WHERE NOT k.disputed AND k.seenEarliest = day AND k.seenLatest = day] AS decisive,
      CASE WHEN bodyMayExist THEN
        [s IN spans WHERE ${mayHold('s', 'day', 'day')}] + [k IN sightings WHERE k.within = []]
        ELSE [] END AS possible
    WITH collect({
      person: person,
      certainty: CASE WHEN decisive <> [] THEN 'CERTAIN' WHEN possible <> [] THEN 'POSSIBLE' ELSE 'NO' END,
      tenures: reduce(tenures = [], e IN CASE WHEN decisive <> [] THEN decisive ELSE possible END
        | CASE WHEN e.tenure IN tenures THEN tenures ELSE tenures + [e.tenure] END),
      past: CASE WHEN decisive = [] AND possible = [] AND all(s IN spans WHERE s.untilLatest < day)
        THEN [s IN spans | s.tenure] ELSE [] END
    }) AS found
    RETURN [h IN found | CASE
      WHEN h.certainty = 'POSSIBLE' AND post.seats = 'ONE' AND any(o IN found WHERE o.certainty = 'CERTAIN')
      THEN h {.*, certainty: 'NO'} ELSE h END] AS holders
  }`;

/** The listed ones of `holders`, as holdings. */
const HOLDINGS = `
  UNWIND [h IN holders
    WHERE h.certainty = 'CERTAIN' OR (h.certainty = 'POSSIBLE' AND $includePossible)] AS h
  WITH post, h, [t IN h.tenures WHERE t.seenOn IS NULL] AS spans
  WITH post, h, [t IN CASE WHEN spans = [] THEN h.tenures ELSE spans END | t.standing] AS standings
  RETURN {
    certainty: h.certainty, person: h.person, post: post, tenures: h.tenures,
    standing: CASE WHEN all(s IN standings WHERE s = standings[0]) THEN standings[0] END
  } AS holding`;

const ORDER = 'ORDER BY holding.post.id, holding.certainty, holding.person.id';
const ON_DAY = '$asOf AS day, [] AS unheard';

export const HOLDING_STATEMENTS = {
  postsHeld: `
    MATCH (this)<-[:HELD_BY]-(:Tenure)-[:OF_POST]->(post:Post)
    WITH DISTINCT this, post, ${ON_DAY} ${HOLDERS}
    WITH post, [h IN holders WHERE h.person = this] AS holders ${HOLDINGS} ${ORDER}`,
  postHolders: `WITH this AS post, ${ON_DAY} ${HOLDERS} ${HOLDINGS} ${ORDER}`,
  organisationHeads: `
    MATCH (this)<-[:IN_ORGANISATION]-(post:Post {seats: 'ONE'})
    WITH post, ${ON_DAY} ${HOLDERS} ${HOLDINGS} ${ORDER}`,
  rowPerson: 'RETURN this.person AS person',
  rowPost: 'RETURN this.post AS post',
  rowTenures: 'UNWIND this.tenures AS tenure RETURN tenure',
  tenureSources: `
    UNWIND this.tenures AS tenure
    MATCH (tenure)-[c:CITES]->(s:Source)
    WITH DISTINCT s.id AS sourceId, c.paragraphs AS paragraphs, c.start AS start, c.end AS end, c.quoteHash AS quoteHash
    RETURN {sourceId: sourceId, paragraphs: paragraphs, start: start, end: end, quoteHash: quoteHash} AS cited
    ORDER BY sourceId, paragraphs`,
  // The participation's own sources can't confirm what they say.
  capacity: `
    OPTIONAL MATCH (this)-[:BY_PERSON]->(person:Person)
    OPTIONAL MATCH (this)<-[:HAS_PARTICIPATION]-(agreement:Agreement)
      WHERE agreement.signedOnEarliest = agreement.signedOnLatest
        AND NOT EXISTS { (:Claim {property: 'signedOn', preference: 'ALTERNATIVE'})-[:ABOUT]->(agreement) }
    WITH this, person, agreement.signedOnEarliest AS day, [(this)-[:CITES]->(s:Source) | s.id] AS unheard
    CALL (this, person, day, unheard) {
      MATCH (this)-[:IN_POST]->(post:Post)
      WITH person, post, day, unheard ${HOLDERS}
      WITH post, [h IN holders WHERE h.person = person][0] AS own,
        [h IN holders WHERE h.person <> person AND h.certainty = 'CERTAIN' AND post.seats = 'ONE'] AS others
      WITH post, CASE
        WHEN own.certainty = 'CERTAIN' THEN {state: 'CONFIRMED', tenures: own.tenures}
        WHEN others <> [] THEN {state: 'CONTRADICTED', tenures: reduce(all = [], o IN others | all + o.tenures)}
        WHEN own.past <> [] THEN {state: 'CONTRADICTED', tenures: own.past}
        ELSE {state: 'UNKNOWN', tenures: []} END AS found
      ORDER BY post.id
      RETURN collect(found {.*, post: post}) AS posts
    }
    RETURN {
      posts: posts,
      state: CASE
        WHEN any(p IN posts WHERE p.state = 'CONTRADICTED') THEN 'CONTRADICTED'
        WHEN posts <> [] AND all(p IN posts WHERE p.state = 'CONFIRMED') THEN 'CONFIRMED'
        ELSE 'UNKNOWN' END
    } AS capacity`,
  capacityPosts: 'UNWIND this.posts AS row RETURN row',
} as const;
