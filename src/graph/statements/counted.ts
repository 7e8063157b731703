// Pieces of Cypher that the tables share: who counts as whom, and which agreements count.
import { certaintyAs } from './in-force.ts';

/** One row or none: before a scan, which a mere WHERE would leave to run and throw its rows away. */
export const onlyIf = (condition: string) => `UNWIND CASE WHEN ${condition} THEN [1] ELSE [] END AS once`;

/** From `agreement` to `days`: those that it may be of, one range for each reading. The rule is that of `PartnerCount`. */
export const DAYS = `
  CALL (agreement) {
    RETURN CASE WHEN agreement.signedOn IS NULL
      THEN [{earliest: agreement.periodStartEarliest, latest: agreement.periodStartLatest}] +
        [(c:Claim {property: 'period', preference: 'ALTERNATIVE'})-[:ABOUT]->(agreement)
          | {earliest: c.startEarliest, latest: c.startLatest}]
      ELSE [{earliest: agreement.signedOnEarliest, latest: agreement.signedOnLatest}] +
        [(c:Claim {property: 'signedOn', preference: 'ALTERNATIVE'})-[:ABOUT]->(agreement)
          | {earliest: c.dayEarliest, latest: c.dayLatest}]
      END AS days
  }`;

/** From `agreement` to `certainty` of its being one of `$since` to `$until` and in force `$asOf`; without those that are not. */
export const FITTING = `
  ${DAYS}
  CALL (agreement) {
    WITH agreement WHERE $asOf IS NULL
    RETURN 'CERTAIN' AS standing
    UNION
    WITH agreement, $asOf AS day WHERE day IS NOT NULL ${certaintyAs('standing')}
  }
  CALL (days, standing) {
    RETURN CASE
      WHEN standing = 'NO' OR all(d IN days WHERE coalesce(d.latest < $since, false) OR coalesce(d.earliest > $until, false))
      THEN 'NO'
      WHEN standing = 'CERTAIN' AND all(d IN days
        WHERE coalesce(d.earliest >= $since, $since IS NULL) AND coalesce(d.latest <= $until, $until IS NULL))
      THEN 'CERTAIN'
      ELSE 'POSSIBLE' END AS certainty
  }
  WITH * WHERE certainty <> 'NO'`;

/** From `asked` to rows of `body`: the bodies and people whose agreements are its own. */
export const STAND_INS = `
  CALL (asked) {
    WITH asked WHERE asked:Organisation
    MATCH (asked)-[:SUCCEEDS*0..]->(body:Organisation) WHERE body = asked OR $includePredecessors
    RETURN DISTINCT body
    UNION
    WITH asked WHERE asked:Province
    MATCH (asked)<-[:MERGED_INTO*0..]-(unit:Province) WHERE unit = asked OR $includePredecessors
    MATCH (unit)<-[:OF_PROVINCE]-(body:Organisation)
    RETURN DISTINCT body
    UNION
    WITH asked WHERE asked:Person
    RETURN asked AS body
  }`;

/** From an organisation `party` to rows of `partner`: itself, or what nothing else succeeds. */
export const FOLDED_BODY = `
  CALL (party) {
    MATCH (party)<-[:SUCCEEDS*0..]-(partner:Organisation)
    WHERE CASE WHEN $includePredecessors THEN NOT EXISTS { (partner)<-[:SUCCEEDS]-() } ELSE partner = party END
    RETURN DISTINCT partner
  }`;

/** Whether `agreement` covers `$area` or a narrower one, or none is asked for. */
export const COVERS_AREA = `($area IS NULL OR EXISTS {
    (agreement)-[:COVERS]->(:CooperationArea)-[:BROADER*0..]->(:CooperationArea {id: $area})
  })`;

/** From `agreement` to rows of `area`, as recorded or the widest, as `$level` says. */
export const AREA_AT_LEVEL = `
  MATCH (agreement)-[:COVERS]->(recorded:CooperationArea)
  MATCH (recorded)-[:BROADER*0..]->(area:CooperationArea)
  WHERE CASE WHEN $level = 'TOP' THEN NOT EXISTS { (area)-[:BROADER]->() } ELSE area = recorded END`;
