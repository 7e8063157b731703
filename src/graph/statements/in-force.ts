// Cypher behind "is it in force on that day?". A reading is one source's word on the day of signing or on the period.
import { UP_TO_PAGE } from './page.ts';

/** Of what is known of one point in time: has it come by the day? Nothing known leaves it possible. */
const reached = (earliest: string, latest: string) =>
  `CASE WHEN ${earliest} > day THEN 'NO' WHEN ${latest} <= day THEN 'CERTAIN' ELSE 'POSSIBLE' END`;

/** From `agreement` and `day` to what each reading says of its being signed, begun, over and running. */
const READINGS = `
    WITH agreement, day,
      [{earliest: agreement.signedOnEarliest, latest: agreement.signedOnLatest}] +
      [(c:Claim {property: 'signedOn', preference: 'ALTERNATIVE'})-[:ABOUT]->(agreement)
        | {earliest: c.dayEarliest, latest: c.dayLatest}] AS signings,
      [{text: agreement.period,
        startEarliest: agreement.periodStartEarliest, startLatest: agreement.periodStartLatest,
        endEarliest: agreement.periodEndEarliest, endLatest: agreement.periodEndLatest}] +
      [(c:Claim {property: 'period', preference: 'ALTERNATIVE'})-[:ABOUT]->(agreement)
        | c {text: c.value, .startEarliest, .startLatest, .endEarliest, .endLatest}] AS periods
    WITH *,
      [s IN signings | ${reached('s.earliest', 's.latest')}] AS signatures,
      [p IN periods | CASE WHEN p.text IS NULL OR p.text STARTS WITH '../' THEN 'CERTAIN'
        ELSE ${reached('p.startEarliest', 'p.startLatest')} END] AS started,
      [p IN periods | CASE WHEN p.endLatest < day THEN 'NO'
        WHEN p.endEarliest >= day OR p.text ENDS WITH '/..' THEN 'CERTAIN' ELSE 'POSSIBLE' END] AS lasting
    WITH *, [i IN range(0, size(periods) - 1) | CASE
        WHEN 'NO' IN [started[i], lasting[i]] THEN 'NO'
        WHEN 'POSSIBLE' IN [started[i], lasting[i]] THEN 'POSSIBLE'
        ELSE 'CERTAIN' END] AS running`;

const CERTAINTY = `
      CASE
        WHEN all(s IN signatures WHERE s = 'NO') OR all(r IN running WHERE r = 'NO') THEN 'NO'
        WHEN all(s IN signatures + running WHERE s = 'CERTAIN') THEN 'CERTAIN'
        ELSE 'POSSIBLE' END`;

/** What a call of `agreement` and `day` holds that is asked for the certainty of its being in force alone. */
export const certaintyAs = (name: string) => `${READINGS} RETURN ${CERTAINTY} AS ${name}`;

/**
 * From `agreement` and `day` to its `certainty` of being in force, the `reasons` for doubt, that it is `signed` and that it
 * has `ended`.
 */
export const IN_FORCE = `
  CALL (agreement, day) {
    ${READINGS}
    RETURN ${CERTAINTY} AS certainty,
      [reason IN [
        CASE WHEN agreement.signedOn IS NULL THEN 'SIGNING_UNKNOWN'
          WHEN 'POSSIBLE' IN signatures THEN 'SIGNING_IMPRECISE' END,
        CASE WHEN agreement.period IS NULL THEN 'PERIOD_UNKNOWN' END,
        CASE WHEN any(i IN range(0, size(periods) - 1)
            WHERE started[i] = 'POSSIBLE' AND periods[i].startEarliest IS NULL) THEN 'START_UNKNOWN'
          WHEN 'POSSIBLE' IN started THEN 'START_IMPRECISE' END,
        CASE WHEN any(i IN range(0, size(periods) - 1) WHERE lasting[i] = 'POSSIBLE'
            AND periods[i].text IS NOT NULL AND periods[i].endEarliest IS NULL) THEN 'END_UNKNOWN'
          WHEN any(i IN range(0, size(periods) - 1) WHERE lasting[i] = 'POSSIBLE'
            AND periods[i].endEarliest IS NOT NULL) THEN 'END_IMPRECISE' END,
        CASE WHEN any(s IN signatures WHERE s <> signatures[0]) OR any(r IN running WHERE r <> running[0])
          THEN 'READINGS_DISAGREE' END
      ] WHERE reason IS NOT NULL] AS reasons,
      CASE
        WHEN all(s IN signatures WHERE s = 'NO') THEN 'NO'
        WHEN all(s IN signatures WHERE s = 'CERTAIN') THEN 'CERTAIN'
        ELSE 'POSSIBLE' END AS signed,
      CASE
        WHEN all(p IN periods WHERE p.endLatest < day) THEN 'CERTAIN'
        WHEN any(p IN periods WHERE p.endEarliest < day) THEN 'POSSIBLE'
        ELSE 'NO' END AS ended
  }`;

export const IN_FORCE_STATEMENTS = {
  agreementInForce: `WITH this AS agreement, $on AS day ${certaintyAs('certainty')}`,
  agreementsInForce: `
    MATCH (agreement:Agreement) WITH agreement, $on AS day ${IN_FORCE}
    WITH * WHERE certainty = 'CERTAIN' OR (certainty = 'POSSIBLE' AND $includePossible)
    RETURN {certainty: certainty, reasons: reasons, agreement: agreement} AS row
    ORDER BY certainty, agreement.id ${UP_TO_PAGE}`,
  agreementsEnded: `
    MATCH (agreement:Agreement) WHERE NOT $withoutFollower OR NOT (agreement)<-[:FOLLOWS]-()
    WITH agreement, $on AS day ${IN_FORCE}
    WITH * WHERE ended = 'CERTAIN' OR (ended = 'POSSIBLE' AND $includePossible)
    RETURN {certainty: ended, agreement: agreement} AS row ORDER BY ended, agreement.id ${UP_TO_PAGE}`,
} as const;
