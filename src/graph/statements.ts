// Cypher behind single fields of the API: a field's @cypher directive names one of these.
import { FACT_LINKS } from '../domain/graph-words.ts';
import { CONNECTION_STATEMENTS } from './statements/connections.ts';
import { GAP_STATEMENTS } from './statements/gaps.ts';
import { HOLDING_STATEMENTS } from './statements/holding.ts';
import { IN_FORCE_STATEMENTS } from './statements/in-force.ts';
import { LEDGER_STATEMENTS } from './statements/ledger.ts';
import { LINEAGE_STATEMENTS } from './statements/lineage.ts';
import { UP_TO_PAGE } from './statements/page.ts';

/** Properties that follow from others or order a list. */
const DERIVED = ['id', 'position', 'conflict', 'signedOnStated', 'knownBy', 'sortKey'];

const literal = (value: unknown): string => JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1:');

/**
 * Statements by the names that the model uses. The library itself skips `offset` rows of what a statement returns and
 * keeps `limit` of the rest: a statement leaves out only what comes after these.
 */
export const STATEMENTS: Readonly<Record<string, string>> = {
  // A thing's claims: its Claim nodes, and what it says without one, which is then cited where the thing is.
  claims: `
    CALL (this) {
      MATCH (claim:Claim)-[:ABOUT]->(this)
      RETURN claim {.*, citedAt: claim.id} AS claim
      UNION ALL
      WITH this, [(c:Claim)-[:ABOUT]->(this) | c.property] AS claimed
      UNWIND keys(this) AS property
      WITH this, property WHERE NOT property IN claimed AND NOT property IN ${literal(DERIVED)}
        AND NOT property =~ '.*(Earliest|Latest|Basis|Coverage)'
      WITH this, property,
        CASE WHEN valueType(this[property]) STARTS WITH 'LIST' THEN this[property] ELSE [this[property]] END AS values
      UNWIND range(1, size(values)) AS place
      RETURN {
        id: 'claim:' + this.id + '/' + property + '/' + place, subject: this.id, property: property,
        value: toString(values[place - 1]), preference: 'PREFERRED', basis: 'STATED', citedAt: this.id,
        dayEarliest: this[property + 'Earliest'], dayLatest: this[property + 'Latest'],
        startEarliest: this[property + 'StartEarliest'], startLatest: this[property + 'StartLatest'],
        endEarliest: this[property + 'EndEarliest'], endLatest: this[property + 'EndLatest']
      } AS claim
      UNION ALL
      MATCH (this)-[link]->(other:Thing)
      WITH this, other, ${literal(FACT_LINKS)}[type(link)] AS property
      WHERE property IS NOT NULL
        AND NOT EXISTS { (c:Claim)-[:ABOUT]->(this) WHERE c.property = property AND c.value = other.id }
      RETURN {
        id: 'claim:' + this.id + '/' + property + '/' + other.id, subject: this.id, property: property,
        value: other.id, preference: 'PREFERRED', basis: 'STATED', citedAt: this.id
      } AS claim
    }
    RETURN claim ORDER BY claim.property, claim.preference DESC, claim.id`,
  claimAbout: 'MATCH (thing:Thing {id: this.subject}) RETURN thing',
  claimSources: `
    MATCH (:Thing {id: coalesce(this.citedAt, this.id)})-[c:CITES]->(s:Source)
    RETURN {sourceId: s.id, paragraphs: c.paragraphs, start: c.start, end: c.end, quoteHash: c.quoteHash} AS cited
    ORDER BY s.id`,
  citedSource: 'MATCH (source:Source {id: this.sourceId}) RETURN source',
  conflicts: `
    MATCH (claim:Claim {preference: 'ALTERNATIVE'})
    WITH DISTINCT claim.subject AS subject, claim.property AS property
    ORDER BY subject, property ${UP_TO_PAGE}
    RETURN {subject: subject, property: property} AS conflict`,
  conflictClaims: `
    MATCH (claim:Claim {property: this.property})-[:ABOUT]->(:Thing {id: this.subject})
    RETURN claim ORDER BY claim.preference DESC, claim.id`,
  inferred: `
    MATCH (claim:Claim {basis: 'INFERRED'})
    WHERE $property IS NULL OR claim.property = $property
    RETURN claim ORDER BY claim.id ${UP_TO_PAGE}`,
  dataset: "MATCH (dataset:Dataset {id: 'dataset'}) WHERE dataset.version IS NOT NULL RETURN dataset",
  datasetCounts: `
    MATCH (n:Thing)
    WITH [label IN labels(n) WHERE label <> 'Thing'][0] AS label, count(*) AS count
    RETURN {label: label, count: count} AS row ORDER BY label`,
  ...GAP_STATEMENTS,
  ...LEDGER_STATEMENTS,
  // The rows are found in src/api/comparison.ts.
  compareAgreements: 'UNWIND $comparisons AS comparison RETURN comparison',
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
};

/** The citations of several things or claims, each once. */
function citedAt(ids: string): string {
  return `
    UNWIND this.${ids} AS id
    MATCH (:Thing {id: id})-[c:CITES]->(s:Source)
    WITH DISTINCT {sourceId: s.id, paragraphs: c.paragraphs, start: c.start, end: c.end, quoteHash: c.quoteHash} AS cited
    RETURN cited ORDER BY cited.sourceId, cited.paragraphs`;
}
