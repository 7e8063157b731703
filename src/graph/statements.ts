// Cypher behind single fields of the API: a field's @cypher directive names one of these.
import { LABELS } from '../domain/graph-data.ts';
import { CLAIM_STATEMENTS } from './statements/claims.ts';
import { CONNECTION_STATEMENTS } from './statements/connections.ts';
import { GAP_STATEMENTS } from './statements/gaps.ts';
import { HOLDING_STATEMENTS } from './statements/holding.ts';
import { IN_FORCE_STATEMENTS } from './statements/in-force.ts';
import { LEDGER_STATEMENTS } from './statements/ledger.ts';
import { LINEAGE_STATEMENTS } from './statements/lineage.ts';
import { NEWEST_STATEMENTS } from './statements/newest.ts';
import { TABLE_STATEMENTS } from './statements/tables.ts';

/** What is a thing to those who ask. */
const KINDS = LABELS.filter((label) => label !== 'RetiredId');

/**
 * Statements by the names that the model uses. The library itself skips `offset` rows of what a statement returns and
 * keeps `limit` of the rest: a statement leaves out only what comes after these.
 */
export const STATEMENTS: Readonly<Record<string, string>> = {
  ...CLAIM_STATEMENTS,
  dataset: "MATCH (dataset:Dataset {id: 'dataset'}) WHERE dataset.version IS NOT NULL RETURN dataset",
  // The database keeps these numbers: nothing is counted.
  datasetCounts: `
    UNWIND [${KINDS.map((label) => `{label: '${label}', count: COUNT { (:${label}) }}`).join(', ')}] AS row
    WITH row WHERE row.count > 0
    RETURN row ORDER BY row.label`,
  ...GAP_STATEMENTS,
  ...LEDGER_STATEMENTS,
  comparedLeft: 'MATCH (agreement:Agreement {id: this.leftId}) RETURN agreement',
  comparedRight: 'MATCH (agreement:Agreement {id: this.rightId}) RETURN agreement',
  comparedItems: `
    UNWIND this.items AS item
    WITH item
    WHERE ($aspect IS NULL OR item.aspect IN $aspect) AND ($change IS NULL OR item.change IN $change)
    RETURN item`,
  comparedLeftSources: citedAt('leftCited'),
  comparedRightSources: citedAt('rightCited'),
  ...CONNECTION_STATEMENTS,
  hopSources: citedAt('cited'),
  ...HOLDING_STATEMENTS,
  ...IN_FORCE_STATEMENTS,
  ...LINEAGE_STATEMENTS,
  ...NEWEST_STATEMENTS,
  searchHits: 'UNWIND this.hits AS hit RETURN hit',
  answeredClaim: 'WITH this.claim AS claim WHERE claim IS NOT NULL RETURN claim',
  ...TABLE_STATEMENTS,
  // What src/api/rows.ts finds, and the thing of such a row.
  rows: 'UNWIND $rows AS row RETURN row',
  thing: 'MATCH (thing:Thing {id: this.thingId}) RETURN thing',
};

/** The citations of several things or claims, each once. */
function citedAt(ids: string): string {
  return `
    UNWIND this.${ids} AS id
    MATCH (:Thing {id: id})-[c:CITES]->(s:Source)
    WITH DISTINCT {sourceId: s.id, paragraphs: c.paragraphs, start: c.start, end: c.end, quoteHash: c.quoteHash} AS cited
    RETURN cited ORDER BY cited.sourceId, cited.paragraphs`;
}
