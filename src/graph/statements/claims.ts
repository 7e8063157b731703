// Cypher behind `claims` of every thing, and what sources disagree on or leave to inference.
import { FACT_LINKS } from '../../domain/graph-words.ts';
import { MEASURES } from '../../domain/measures.ts';
import { UP_TO_PAGE } from './page.ts';

/** Properties that follow from others or order a list. */
const DERIVED = ['id', 'position', 'conflict', 'signedOnStated', 'knownBy', 'sortKey', ...MEASURES];

const literal = (value: unknown): string => JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1:');

/** From a thing `this` to its claims: its Claim nodes, and what it says without one, which is then cited where it is. */
export const CLAIMS = `
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
  }`;

export const CLAIM_STATEMENTS = {
  claims: `${CLAIMS} RETURN claim ORDER BY claim.property, claim.preference DESC, claim.id`,
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
};
