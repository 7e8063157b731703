// Cypher behind `Agreement.coverage` and the list of gaps.
import { onlyIf } from './counted.ts';
import { UP_TO_PAGE } from './page.ts';

/**
 * From an agreement `this` to a row for each aspect in the order of the model's `Aspect`, as the map `aspect`. The rules
 * are the descriptions of that enum; "absent" is the state of what is not said.
 */
const COVERAGE = `
  WITH this,
    [(this)-[:CITES]->(s:Source) | s.readAs = 'EXCERPT'] AS excerpts,
    COUNT { (this)<-[:SIGNED]-(:Person) } AS signed,
    COUNT { (this)-[:HAS_PROVISION]->(:Provision) } AS provisions,
    COUNT { (this)-[:HAS_COMMITMENT]->(:Commitment) } AS commitments,
    COUNT { (this)-[:HAS_PARTY]->(:Party) } AS parties,
    COUNT {
      MATCH (this)-[:HAS_PARTY]->(party:Party)
      WHERE EXISTS {
        MATCH (this)-[:HAS_PARTICIPATION]->(p:Participation)-[:ON_BEHALF_OF]->(:Organisation)
          <-[:OF_ORGANISATION|ACTS_THROUGH]-(party)
        WHERE EXISTS { (p)-[:BY_PERSON]->(:Person) }
      }
    } AS represented
  WITH *,
    CASE WHEN this.knownBy <> 'MENTION' AND any(e IN excerpts WHERE e) THEN 'NOT_RESEARCHED' ELSE 'UNKNOWN' END AS absent
  UNWIND [
    {
      aspect: 'SIGNATORIES', recorded: signed,
      state: CASE
        WHEN this.signatoriesCoverage = 'UNKNOWN' AND this.knownBy <> 'MENTION' AND all(e IN excerpts WHERE e)
          THEN 'NOT_RESEARCHED'
        ELSE this.signatoriesCoverage
      END
    },
    {aspect: 'SIGNING_DATE', state: CASE WHEN this.signedOn IS NULL THEN absent ELSE 'RECORDED' END},
    {aspect: 'PERIOD', state: CASE WHEN this.period IS NULL THEN absent ELSE 'RECORDED' END},
    {aspect: 'PLACE', state: CASE WHEN this.placeSigned IS NULL THEN absent ELSE 'RECORDED' END},
    {
      aspect: 'PROVISIONS', stated: this.provisionsStated, recorded: provisions,
      state: CASE
        WHEN this.provisionsStated > provisions THEN 'PARTIAL'
        WHEN this.provisionsStated = provisions THEN 'RECORDED'
        ELSE coalesce(this.provisionsCoverage, absent)
      END
    },
    {aspect: 'COMMITMENTS', recorded: commitments, state: coalesce(this.commitmentsCoverage, absent)},
    {
      aspect: 'REPRESENTATIVES', stated: parties, recorded: represented,
      state: CASE WHEN represented = parties THEN 'RECORDED' WHEN represented > 0 THEN 'PARTIAL' ELSE absent END
    }
  ] AS aspect`;

export const GAP_STATEMENTS = {
  coverage: `${COVERAGE} RETURN aspect`,
  gaps: `
    CALL () {
      MATCH (:Province {id: $province})<-[:OF_PROVINCE]-(:Organisation)-[:PARTY_TO]->(this:Agreement) RETURN this
      UNION
      MATCH (:Organisation {id: $corporation})-[:PARTY_TO]->(this:Agreement) RETURN this
      UNION
      ${onlyIf('$province IS NULL AND $corporation IS NULL')}
      MATCH (this:Agreement) RETURN this
    }
    WITH this
    WHERE ($province IS NULL
        OR EXISTS { (this)<-[:PARTY_TO]-(:Organisation)-[:OF_PROVINCE]->(:Province {id: $province}) })
      AND ($corporation IS NULL OR EXISTS { (this)<-[:PARTY_TO]-(:Organisation {id: $corporation}) })
    CALL (this) {
      ${COVERAGE}
      WITH aspect WHERE aspect.state IN ['PARTIAL', 'UNKNOWN', 'NOT_RESEARCHED']
      RETURN collect(aspect) AS missing
    }
    WITH this, missing WHERE size(missing) > 0
    CALL (this) {
      OPTIONAL MATCH (this)<-[:PARTY_TO]-(:Organisation)-[:PARTY_TO]->(other:Agreement) WHERE other <> this
      RETURN count(DISTINCT other) AS otherAgreements
    }
    WITH {
      agreementId: this.id, missing: missing, otherAgreements: otherAgreements, score: otherAgreements * size(missing)
    } AS gap
    RETURN gap ORDER BY gap.score DESC, gap.agreementId ${UP_TO_PAGE}`,
  gapMissing: 'UNWIND this.missing AS aspect RETURN aspect',
  entryAgreement: 'MATCH (agreement:Agreement {id: this.agreementId}) RETURN agreement',
};
