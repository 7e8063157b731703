// Cypher behind `node` and `nodes`. What ids stand for is found in src/graph/nodes.ts.
const ANSWERS = 'UNWIND $answers AS answer RETURN answer';

export const NODE_STATEMENTS = {
  node: ANSWERS,
  nodes: ANSWERS,
  answeredThing: 'MATCH (thing:Thing {id: this.thingId}) RETURN thing',
  answeredClaim: 'WITH this.claim AS claim WHERE claim IS NOT NULL RETURN claim',
};
