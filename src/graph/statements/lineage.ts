// Cypher behind a province's lineage and the agreements of the units in it.
export const LINEAGE_STATEMENTS = {
  predecessors: 'MATCH (unit:Province)-[:MERGED_INTO*1..]->(this) RETURN DISTINCT unit ORDER BY unit.id',
  successors: 'MATCH (this)-[:MERGED_INTO*1..]->(unit:Province) RETURN DISTINCT unit ORDER BY unit.id',
  provinceAgreements: `
    MATCH (unit:Province)-[:MERGED_INTO*0..]->(this) WHERE unit = this OR $includePredecessors
    WITH DISTINCT unit
    MATCH (unit)<-[:OF_PROVINCE]-(organisation:Organisation)-[:PARTY_TO]->(agreement:Agreement)
    RETURN {agreement: agreement, signedBy: unit, organisation: organisation} AS row
    ORDER BY agreement.id, organisation.id`,
  rowAgreement: 'RETURN this.agreement AS agreement',
  rowOrganisation: 'RETURN this.organisation AS organisation',
  rowSignedBy: 'RETURN this.signedBy AS unit',
} as const;
