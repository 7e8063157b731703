// Cypher behind "what do these share?".
import { FITTING, FOLDED_BODY, STAND_INS } from './counted.ts';
import { UP_TO_PAGE } from './page.ts';

/** From `agreement` and `own` (what is never listed) to `thing` and `kind`: all that it leads to. */
const LEADS_TO = `
  CALL (agreement, own) {
    RETURN agreement AS thing, 'AGREEMENT' AS kind
    UNION
    MATCH (agreement)-[link:COVERS|CARRIES_OUT|HAS_BACKGROUND|CITES]->(thing:Thing)
    RETURN thing, CASE type(link) WHEN 'COVERS' THEN 'AREA' WHEN 'CITES' THEN 'SOURCE' ELSE 'POLICY_DOCUMENT' END AS kind
    UNION
    MATCH (agreement)<-[:PARTY_TO]-(party:Organisation) WHERE NOT party IN own ${FOLDED_BODY}
    RETURN partner AS thing, 'ORGANISATION' AS kind
    UNION
    MATCH (agreement)-[:HAS_PARTICIPATION]->(:Participation)-[:BY_PERSON]->(thing:Person)
    RETURN thing, 'PERSON' AS kind
    UNION
    MATCH (agreement)<-[:PARTY_TO]-(party:Organisation)-[:OF_PROVINCE]->(:Province)-[:MERGED_INTO*0..]->(thing:Province)
    WHERE NOT party IN own AND
      CASE WHEN $includePredecessors THEN NOT EXISTS { (thing)-[:MERGED_INTO]->() }
        ELSE EXISTS { (party)-[:OF_PROVINCE]->(thing) } END
    RETURN thing, 'PROVINCE' AS kind
  }`;

/** The `CommonThing.degree` of `thing`, shared as `kind` says. */
const DEGREE = `CASE kind
  WHEN 'AGREEMENT' THEN COUNT { (thing)<-[:PARTY_TO]-(:Organisation) } +
    COUNT { (thing)-[:HAS_PARTICIPATION]->(:Participation) }
  WHEN 'ORGANISATION' THEN COUNT {
    MATCH (thing)-[:SUCCEEDS*0..]->(body:Organisation)-[:PARTY_TO]->(any:Agreement)
    WHERE body = thing OR $includePredecessors
    RETURN DISTINCT any
  }
  WHEN 'PERSON' THEN COUNT {
    MATCH (thing)<-[:BY_PERSON]-(:Participation)<-[:HAS_PARTICIPATION]-(any:Agreement)
    RETURN DISTINCT any
  }
  WHEN 'PROVINCE' THEN COUNT {
    MATCH (thing)<-[:MERGED_INTO*0..]-(unit:Province)<-[:OF_PROVINCE]-(:Organisation)-[:PARTY_TO]->(any:Agreement)
    WHERE unit = thing OR $includePredecessors
    RETURN DISTINCT any
  }
  ELSE COUNT { MATCH (thing)<-[:COVERS|CARRIES_OUT|HAS_BACKGROUND|CITES]-(any:Agreement) RETURN DISTINCT any }
  END`;

/** What several things share, as src/graph/tables.ts reads it. */
export const COMMON = `
  UNWIND $ids AS askedId
  MATCH (asked:Thing {id: askedId}) ${STAND_INS}
  WITH collect(DISTINCT {id: askedId, body: body}) AS askers, collect(DISTINCT asked) + collect(DISTINCT body) AS own
  UNWIND askers AS asker
  WITH own, asker.id AS askedId, asker.body AS body
  CALL (body) {
    MATCH (body)-[:PARTY_TO]->(agreement:Agreement) RETURN agreement
    UNION
    MATCH (body)<-[:BY_PERSON]-(:Participation)<-[:HAS_PARTICIPATION]-(agreement:Agreement) RETURN agreement
  }
  WITH own, agreement, collect(DISTINCT askedId) AS askedIds ${FITTING}
  WITH * WHERE certainty = 'CERTAIN' OR $includePossible ${LEADS_TO}
  WITH * WHERE NOT thing IN own AND ($kind IS NULL OR kind IN $kind)
  ORDER BY agreement.id
  UNWIND askedIds AS askedId
  WITH thing, kind, collect(DISTINCT askedId) AS askedIds, collect(DISTINCT agreement.id) AS agreementIds
  WHERE size(askedIds) >= $minShared
  WITH *, ${DEGREE} AS degree
  WITH *, size(askedIds) * log(2) / log(1 + degree) AS score
  RETURN {
    thingId: thing.id, kind: kind, score: score, degree: degree, agreementIds: agreementIds,
    sharedBy: [i IN range(0, size($ids) - 1) WHERE $ids[i] IN askedIds AND NOT $ids[i] IN $ids[..i] | $ids[i]]
  } AS row
  ORDER BY score DESC, thing.id ${UP_TO_PAGE}`;
