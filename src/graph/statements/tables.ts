// Cypher behind the tables that count agreements: by partner, year, area and person.
import { AREA_AT_LEVEL, COVERS_AREA, DAYS, FITTING, FOLDED_BODY, STAND_INS } from './counted.ts';
import { UP_TO_PAGE } from './page.ts';

/** The columns of a row for the lists `agreements` (CERTAIN) and `possibleAgreements`. */
const COUNTS = `agreementCount: size(agreements), possibleCount: size(possibleAgreements),
  agreements: agreements, possibleAgreements: possibleAgreements`;

/** Agreements in two lists by `certainty`. */
const BY_CERTAINTY = `collect(DISTINCT CASE certainty WHEN 'CERTAIN' THEN agreement END) AS agreements,
  collect(DISTINCT CASE certainty WHEN 'POSSIBLE' THEN agreement END) AS possibleAgreements`;

/** From `agreement` and the bodies whose partners are asked for, `own`, to a page of partners. */
const PARTNERS = `
  WITH own, agreement WHERE ${COVERS_AREA} ${FITTING}
  MATCH (agreement)<-[:PARTY_TO]-(party:Organisation) WHERE NOT party IN own ${FOLDED_BODY}
  WITH * WHERE NOT partner IN own AND ($kind IS NULL OR partner.kind IN $kind)
  ORDER BY agreement.id, party.id
  WITH partner, collect(DISTINCT party) AS bodies, ${BY_CERTAINTY}
  RETURN {organisation: partner, bodies: bodies, ${COUNTS}} AS row
  ORDER BY row.agreementCount DESC, row.possibleCount DESC, partner.id ${UP_TO_PAGE}`;

/** From rows of `agreement` to years. */
const YEARS = `
  ${DAYS}
  WITH agreement, [d IN days | d.earliest.year] + [d IN days | d.latest.year] AS years
  WITH agreement, CASE WHEN all(y IN years WHERE y = years[0]) THEN years[0] END AS year
  ORDER BY agreement.id
  WITH year, collect(agreement) AS agreements
  RETURN {
    year: year, agreementCount: size(agreements), agreements: agreements,
    signedCount: size([a IN agreements WHERE year IS NOT NULL AND a.signedOn IS NOT NULL]),
    inferredCount: size([a IN agreements WHERE year IS NOT NULL AND
      CASE WHEN a.signedOn IS NULL THEN a.periodBasis ELSE a.signedOnBasis END = 'INFERRED'])
  } AS row
  ORDER BY year`;

/** From rows of `person` and `agreement` to `person`, their `agreements` and how many organisations are party to these. */
const OF_PEOPLE = `
  OPTIONAL MATCH (agreement)<-[:PARTY_TO]-(party:Organisation)
  WITH person, agreement, party ORDER BY agreement.id
  WITH person, collect(DISTINCT agreement) AS agreements, count(DISTINCT party) AS organisationCount
  WITH {
    person: person, agreementCount: size(agreements), organisationCount: organisationCount, agreements: agreements
  } AS row`;

/** Provinces as asked for; without ids those that are not counted within another. */
const ASKED_PROVINCES = `
  CALL () {
    UNWIND $provinces AS id
    MATCH (unit:Province {id: id}) RETURN unit
    UNION
    WITH 1 AS row WHERE $provinces IS NULL
    MATCH (unit:Province) WHERE NOT ($includePredecessors AND EXISTS { (unit)-[:MERGED_INTO]->() })
    RETURN unit
  }
  MATCH (unit)<-[:MERGED_INTO*0..]-(member:Province) WHERE member = unit OR $includePredecessors
  WITH DISTINCT unit, member`;

export const TABLE_STATEMENTS = {
  partnersIn: `
    MATCH (this)-[:SUCCEEDS*0..]->(body:Organisation) WHERE body = this OR $includePredecessors
    WITH collect(DISTINCT body) AS own
    UNWIND own AS body
    MATCH (body)-[:PARTY_TO]->(agreement:Agreement)
    WITH DISTINCT own, agreement ${PARTNERS}`,
  topPartners: `
    OPTIONAL MATCH (:Organisation {id: $organisation})-[:SUCCEEDS*0..]->(body:Organisation)
    WHERE body.id = $organisation OR $includePredecessors
    WITH collect(DISTINCT body) AS own
    CALL (own) {
      UNWIND own AS body
      MATCH (body)-[:PARTY_TO]->(agreement:Agreement) RETURN agreement
      UNION
      WITH own WHERE $organisation IS NULL
      MATCH (agreement:Agreement) RETURN agreement
    }
    ${PARTNERS}`,
  agreementsByYear: `
    WITH [id IN [$organisation, $province] WHERE id IS NOT NULL] AS ids
    CALL (ids) {
      UNWIND ids AS askedId
      MATCH (asked:Thing {id: askedId}) ${STAND_INS}
      MATCH (body)-[:PARTY_TO]->(agreement:Agreement)
      WITH ids, agreement, count(DISTINCT askedId) AS fitting WHERE fitting = size(ids)
      RETURN agreement
      UNION
      WITH ids WHERE ids = []
      MATCH (agreement:Agreement) RETURN agreement
    }
    WITH agreement WHERE ${COVERS_AREA} ${YEARS}`,
  areaMatrix: `
    ${ASKED_PROVINCES}
    MATCH (member)<-[:OF_PROVINCE]-(body:Organisation)-[:PARTY_TO]->(agreement:Agreement)
    WITH DISTINCT unit, agreement ${FITTING}
    MATCH (agreement)<-[:PARTY_TO]-(party:Organisation)<-[:SUCCEEDS*0..]-(corporation:Organisation)
    WHERE (corporation = party OR $includePredecessors) AND CASE
      WHEN $corporations IS NOT NULL THEN corporation.id IN $corporations
      ELSE corporation.kind = 'CORPORATION' AND
        NOT ($includePredecessors AND EXISTS { (corporation)<-[:SUCCEEDS]-() }) END
    ${AREA_AT_LEVEL}
    WITH unit, area, corporation, agreement, certainty ORDER BY agreement.id
    WITH unit, area, corporation, ${BY_CERTAINTY}
    WITH unit, area, corporation, {
      province: unit, organisation: corporation, area: area, ${COUNTS}
    } AS cell ORDER BY corporation.id
    WITH unit, area, collect(cell) AS cells
    UNWIND cells AS cell
    WITH unit, area, cell, [c IN cells WHERE c.organisation <> cell.organisation | c.organisation] AS alsoWith
    WHERE NOT $withOneOnly OR alsoWith = []
    RETURN cell {.*, alsoWith: alsoWith} AS row
    ORDER BY unit.sortKey, unit.id, area.sortKey, area.id, cell.organisation.id ${UP_TO_PAGE}`,
  coSigners: `
    MATCH (this)-[:SIGNED]->(agreement:Agreement)<-[:SIGNED]-(person:Person) WHERE person <> this ${OF_PEOPLE}
    RETURN row ORDER BY row.agreementCount DESC, row.person.id ${UP_TO_PAGE}`,
  mostConnectedPeople: `
    MATCH (person:Person)<-[:BY_PERSON]-(:Participation)<-[:HAS_PARTICIPATION]-(agreement:Agreement) ${OF_PEOPLE}
    RETURN row ORDER BY row.organisationCount DESC, row.agreementCount DESC, row.person.id ${UP_TO_PAGE}`,
  provincesWithoutAgreement: `
    MATCH (unit:Province)
    WHERE coalesce(unit.validFromEarliest <= $asOf, true) AND coalesce(unit.validUntilLatest >= $asOf, true)
      AND NOT EXISTS {
        MATCH (unit)<-[:MERGED_INTO*0..]-(member:Province)<-[:OF_PROVINCE]-(:Organisation)-[:PARTY_TO]->(:Agreement)
        WHERE member = unit OR $includePredecessors
      }
    RETURN unit ORDER BY unit.sortKey, unit.id`,
  rowAgreements: 'UNWIND this.agreements AS agreement RETURN agreement',
  rowPossibleAgreements: 'UNWIND this.possibleAgreements AS agreement RETURN agreement',
  rowBodies: 'UNWIND this.bodies AS organisation RETURN organisation ORDER BY organisation.id',
  rowAlsoWith: 'UNWIND this.alsoWith AS organisation RETURN organisation',
  rowArea: 'RETURN this.area AS area',
  rowProvince: 'RETURN this.province AS unit',
  rowYears: `UNWIND this.agreements AS agreement ${YEARS}`,
  rowAreas: `
    UNWIND this.agreements AS agreement ${AREA_AT_LEVEL}
    WITH DISTINCT area, agreement ORDER BY agreement.id
    WITH area, collect(agreement) AS agreements
    RETURN {area: area, agreementCount: size(agreements), agreements: agreements} AS row
    ORDER BY row.agreementCount DESC, area.sortKey, area.id`,
};
