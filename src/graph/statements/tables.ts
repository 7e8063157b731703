// Cypher behind the tables that count agreements: by partner, year, area and person.
import { AREA_AT_LEVEL, COVERS_AREA, DAYS, FITTING, FOLDED_BODY, onlyIf, STAND_INS } from './counted.ts';
import { PAGE, UP_TO_PAGE } from './page.ts';

/** The columns of a row for two lists of ids, `certain` and `possible`. */
const COUNTS = `agreementCount: size(certain), possibleCount: size(possible),
  agreementIds: certain, possibleIds: possible`;

/** Ids of agreements in two lists by `certainty`. */
const BY_CERTAINTY = `collect(DISTINCT CASE certainty WHEN 'CERTAIN' THEN agreement.id END) AS certain,
  collect(DISTINCT CASE certainty WHEN 'POSSIBLE' THEN agreement.id END) AS possible`;

/** From `agreement` and the bodies whose partners are asked for, `own`, to their partners in order. */
const PARTNERS = `
  WITH own, agreement WHERE ${COVERS_AREA} ${FITTING}
  MATCH (agreement)<-[:PARTY_TO]-(party:Organisation) WHERE NOT party IN own ${FOLDED_BODY}
  WITH * WHERE NOT partner IN own AND ($kind IS NULL OR partner.kind IN $kind)
  ORDER BY agreement.id, party.id
  WITH partner, collect(DISTINCT party.id) AS bodyIds, ${BY_CERTAINTY}
  RETURN {organisationId: partner.id, bodyIds: bodyIds, ${COUNTS}} AS row
  ORDER BY row.agreementCount DESC, row.possibleCount DESC, partner.id`;

/** From rows of `agreement` to years. */
const YEARS = `
  ${DAYS}
  WITH agreement, [d IN days | d.earliest.year] + [d IN days | d.latest.year] AS years
  WITH agreement, CASE WHEN all(y IN years WHERE y = years[0]) THEN years[0] END AS year
  ORDER BY agreement.id
  WITH year, collect(agreement) AS agreements
  RETURN {
    year: year, agreementCount: size(agreements), agreementIds: [a IN agreements | a.id],
    signedCount: size([a IN agreements WHERE year IS NOT NULL AND a.signedOn IS NOT NULL]),
    inferredCount: size([a IN agreements WHERE year IS NOT NULL AND
      CASE WHEN a.signedOn IS NULL THEN a.periodBasis ELSE a.signedOnBasis END = 'INFERRED'])
  } AS row
  ORDER BY year`;

/** From rows of `person` and `agreement` to `person`, their `agreements` and how many organisations are party to these. */
const OF_PEOPLE = `
  OPTIONAL MATCH (agreement)<-[:PARTY_TO]-(party:Organisation)
  WITH person, agreement, party ORDER BY agreement.id
  WITH person, collect(DISTINCT agreement.id) AS ids, count(DISTINCT party) AS organisationCount
  WITH {
    personId: person.id, agreementCount: size(ids), organisationCount: organisationCount, agreementIds: ids
  } AS row`;

/** Provinces as asked for; without ids those that are not counted within another. */
const ASKED_PROVINCES = `
  CALL () {
    UNWIND $provinces AS id
    MATCH (unit:Province {id: id}) RETURN unit
    UNION
    ${onlyIf('$provinces IS NULL')}
    MATCH (unit:Province) WHERE NOT ($includePredecessors AND EXISTS { (unit)-[:MERGED_INTO]->() })
    RETURN unit
  }
  MATCH (unit)<-[:MERGED_INTO*0..]-(member:Province) WHERE member = unit OR $includePredecessors
  WITH DISTINCT unit, member`;

/** Tables that src/graph/tables.ts reads: their plans are long, and one serves whatever is asked of the rows. */
export const TABLES = {
  topPartners: `
    OPTIONAL MATCH (:Organisation {id: $organisation})-[:SUCCEEDS*0..]->(body:Organisation)
    WHERE body.id = $organisation OR $includePredecessors
    WITH collect(DISTINCT body) AS own
    CALL (own) {
      UNWIND own AS body
      MATCH (body)-[:PARTY_TO]->(agreement:Agreement) RETURN agreement
      UNION
      ${onlyIf('$organisation IS NULL')}
      MATCH (agreement:Agreement) RETURN agreement
    }
    ${PARTNERS} ${UP_TO_PAGE}`,
  agreementsByYear: `
    WITH [id IN [$organisation, $province] WHERE id IS NOT NULL] AS ids
    CALL (ids) {
      UNWIND ids AS askedId
      MATCH (asked:Thing {id: askedId}) ${STAND_INS}
      MATCH (body)-[:PARTY_TO]->(agreement:Agreement)
      WITH ids, agreement, count(DISTINCT askedId) AS fitting WHERE fitting = size(ids)
      RETURN agreement
      UNION
      ${onlyIf('ids = []')}
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
      provinceId: unit.id, organisationId: corporation.id, areaId: area.id, ${COUNTS}
    } AS cell ORDER BY corporation.id
    WITH unit, area, collect(cell) AS cells
    UNWIND cells AS cell
    WITH unit, area, cell, [c IN cells WHERE c <> cell | c.organisationId] AS others
    WHERE NOT $withOneOnly OR others = []
    RETURN cell {.*, alsoWithIds: others} AS row
    ORDER BY unit.sortKey, unit.id, area.sortKey, area.id, cell.organisationId ${UP_TO_PAGE}`,
};

export const TABLE_STATEMENTS = {
  partnersIn: `
    MATCH (this)-[:SUCCEEDS*0..]->(body:Organisation) WHERE body = this OR $includePredecessors
    WITH collect(DISTINCT body) AS own
    UNWIND own AS body
    MATCH (body)-[:PARTY_TO]->(agreement:Agreement)
    WITH DISTINCT own, agreement ${PARTNERS} ${PAGE}`,
  coSigners: `
    MATCH (this)-[:SIGNED]->(agreement:Agreement)<-[:SIGNED]-(person:Person) WHERE person <> this ${OF_PEOPLE}
    RETURN row ORDER BY row.agreementCount DESC, row.personId ${PAGE}`,
  mostConnectedPeople: `
    MATCH (person:Person)<-[:BY_PERSON]-(:Participation)<-[:HAS_PARTICIPATION]-(agreement:Agreement) ${OF_PEOPLE}
    RETURN row ORDER BY row.organisationCount DESC, row.agreementCount DESC, row.personId ${UP_TO_PAGE}`,
  provincesWithoutAgreement: `
    MATCH (unit:Province)
    WHERE coalesce(unit.validFromEarliest <= $asOf, true) AND coalesce(unit.validUntilLatest >= $asOf, true)
      AND NOT EXISTS {
        MATCH (unit)<-[:MERGED_INTO*0..]-(member:Province)<-[:OF_PROVINCE]-(:Organisation)-[:PARTY_TO]->(:Agreement)
        WHERE member = unit OR $includePredecessors
      }
    RETURN unit ORDER BY unit.sortKey, unit.id`,
  countedAgreements: agreementsOf('agreementIds'),
  countedPossible: agreementsOf('possibleIds'),
  countedArea: 'MATCH (area:CooperationArea {id: this.areaId}) RETURN area',
  countedOrganisation: 'MATCH (organisation:Organisation {id: this.organisationId}) RETURN organisation',
  countedBodies: organisationsOf('bodyIds'),
  alsoWith: organisationsOf('alsoWithIds'),
  countedPerson: 'MATCH (person:Person {id: this.personId}) RETURN person',
  countedProvince: 'MATCH (unit:Province {id: this.provinceId}) RETURN unit',
  countedByYear: `UNWIND this.agreementIds AS id MATCH (agreement:Agreement {id: id}) ${YEARS}`,
  countedByArea: `
    UNWIND this.agreementIds AS id MATCH (agreement:Agreement {id: id}) ${AREA_AT_LEVEL}
    WITH DISTINCT area, agreement ORDER BY agreement.id
    WITH area, collect(agreement.id) AS ids
    RETURN {areaId: area.id, agreementCount: size(ids), agreementIds: ids} AS row
    ORDER BY row.agreementCount DESC, area.sortKey, area.id`,
};

function agreementsOf(ids: string): string {
  return `UNWIND this.${ids} AS id MATCH (agreement:Agreement {id: id}) RETURN agreement ORDER BY agreement.id`;
}

function organisationsOf(ids: string): string {
  return `
    UNWIND this.${ids} AS id
    MATCH (organisation:Organisation {id: id}) RETURN organisation ORDER BY organisation.id`;
}
