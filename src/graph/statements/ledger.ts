// Cypher behind the ledger of commitments. An entry is the commitment's properties as a map, with what is counted.
import { onlyIf } from './counted.ts';
import { UP_TO_PAGE } from './page.ts';

const COMMITMENT = '(:Commitment {id: this.id})';

export const LEDGER_STATEMENTS = {
  // A stated due day goes before one counted from the signing.
  commitmentLedger: `
    CALL () {
      MATCH (:Organisation {id: $by})<-[:BY_ORGANISATION]-(c:Commitment) RETURN c
      UNION
      MATCH (:Organisation {id: $to})<-[:TO_ORGANISATION]-(c:Commitment) RETURN c
      UNION
      ${onlyIf('$by IS NULL AND $to IS NULL')}
      MATCH (c:Commitment) RETURN c
    }
    WITH c
    WHERE ($kind IS NULL OR c.kind = $kind)
      AND ($status IS NULL OR c.status = $status)
      AND ($by IS NULL OR EXISTS { (c)-[:BY_ORGANISATION]->(:Organisation {id: $by}) })
      AND ($to IS NULL OR EXISTS { (c)-[:TO_ORGANISATION]->(:Organisation {id: $to}) })
      AND ($overdueOn IS NULL OR (c.kind IN ['PLEDGE', 'TARGET'] AND c.status <> 'DONE'))
    OPTIONAL MATCH (c)<-[:HAS_COMMITMENT]-(a:Agreement)
    WITH c, a, CASE WHEN c.due IS NULL THEN duration(c.dueAfter) END AS time
    WITH c, a, time,
      coalesce(c.dueEarliest, a.signedOnEarliest + time) AS dueEarliest,
      coalesce(c.dueLatest, a.signedOnLatest + time) AS dueLatest
    WHERE ($dueBefore IS NULL OR dueLatest < date($dueBefore)) AND ($overdueOn IS NULL OR dueLatest < date($overdueOn))
    ORDER BY dueLatest, c.id ${UP_TO_PAGE}
    RETURN c {
      .*, dueEarliest: dueEarliest, dueLatest: dueLatest, agreementId: a.id,
      dueBasis: CASE WHEN time IS NULL THEN c.dueBasis WHEN dueLatest IS NOT NULL THEN 'INFERRED' END,
      dueNote: CASE
        WHEN time IS NULL THEN null
        WHEN dueLatest IS NULL THEN c.dueAfter + ' from a start that no source gives; the day of signing is unknown too'
        ELSE c.dueAfter + ' counted from the signing (' + a.signedOn + '), as no source gives another start'
      END
    } AS entry`,
  ledgerBy: `MATCH ${COMMITMENT}-[:BY_ORGANISATION]->(organisation:Organisation)
    RETURN organisation ORDER BY organisation.id`,
  ledgerTo: `MATCH ${COMMITMENT}-[:TO_ORGANISATION]->(organisation:Organisation)
    RETURN organisation ORDER BY organisation.id`,
  ledgerSaidBy: `MATCH ${COMMITMENT}-[:SAID_BY]->(participation:Participation) RETURN participation`,
  ledgerCommitment: 'MATCH (commitment:Commitment {id: this.id}) RETURN commitment',
  // The claim on the status where it has one of its own, else the commitment itself, unless nobody says anything.
  statusSources: `
    OPTIONAL MATCH (claim:Claim {property: 'status', preference: 'PREFERRED'})-[:ABOUT]->${COMMITMENT}
    WITH coalesce(claim.id, CASE WHEN this.status <> 'UNKNOWN' THEN this.id END) AS citedAt
    MATCH (:Thing {id: citedAt})-[c:CITES]->(s:Source)
    RETURN {sourceId: s.id, paragraphs: c.paragraphs, start: c.start, end: c.end, quoteHash: c.quoteHash} AS cited
    ORDER BY s.id`,
};
