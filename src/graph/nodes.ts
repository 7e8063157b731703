// Reads what ids stand for. A statement of its own, not the API's: it is planned once, whatever answers select.
import { type Readable, readOnce } from './read.ts';
import { CLAIMS } from './statements/claims.ts';

/** An id, what a claim of this id would be about, and the ids with which it is retired, itself first. */
export interface AskedId {
  id: string;
  subjects: string[];
  within: string[];
}

/** What `NodeAnswer` is made of: its plain fields, the id of the thing and the claim as a map. */
export type FoundId = Readonly<Record<string, unknown>>;

const FIND = `
  UNWIND range(0, size($asked) - 1) AS place
  WITH place, $asked[place] AS asked
  OPTIONAL MATCH (found:Thing {id: asked.id}) WHERE NOT found:Claim AND NOT found:RetiredId
  CALL (asked) {
    UNWIND asked.subjects AS subject
    MATCH (this:Thing {id: subject}) WHERE NOT this:Source AND NOT this:RetiredId
    ${CLAIMS}
    WITH claim WHERE claim.id = asked.id
    RETURN collect(claim)[0] AS claim
  }
  CALL (asked) {
    UNWIND range(0, size(asked.within) - 1) AS distance
    MATCH (retired:RetiredId {id: 'retired:' + asked.within[distance]})
    WITH retired ORDER BY distance
    RETURN collect(retired)[0] AS retired
  }
  WITH place, asked, found, claim, CASE WHEN found IS NULL AND claim IS NULL THEN retired END AS retired
  WITH *, CASE retired.retired WHEN asked.id THEN retired.mergedInto END AS mergedInto
  RETURN {
    id: asked.id, thingId: coalesce(found.id, mergedInto), claim: claim,
    status: CASE
      WHEN coalesce(found.id, claim.id) IS NOT NULL THEN 'FOUND'
      WHEN mergedInto IS NOT NULL THEN 'MERGED'
      WHEN retired IS NOT NULL THEN 'RETRACTED'
      ELSE 'NEVER_EXISTED'
    END,
    mergedInto: mergedInto, reason: retired.reason, retiredOn: retired.retiredOn
  } AS answer
  ORDER BY place`;

/** What each of some ids stands for, in their order; asked in one statement that may take `timeout` milliseconds. */
export async function findIds(graph: Readable, asked: readonly AskedId[], timeout: number): Promise<FoundId[]> {
  const { records } = await readOnce(graph, FIND, { asked }, timeout);
  return records.map((record) => record.get('answer'));
}
