import { expect, test } from 'vitest';
import { limitFirst } from './limit-first.ts';

/** A nested list as the library writes it, with a list or something else in each of its rows. */
const nested = (end: string, inside = 'RETURN collect(this3) AS var4') =>
  `MATCH (this:Organisation)
CALL (this) {
  MATCH (this)-[this0:PARTY_TO]->(this1:Agreement)
  WITH DISTINCT this1
  CALL (this1) {
    MATCH (this1)<-[this2:SIGNED]-(this3:Person)
    ${inside}
  }
  ${end}
  RETURN collect(this1) AS var5
}
RETURN this { agreements: var5 } AS this`;

test.each([
  [
    'an order and a limit',
    'WITH this1 { .id, .title, signers: var4 } AS this1\n  ORDER BY this1.id ASC\n  LIMIT $param1',
    'WITH this1 ORDER BY this1.id ASC LIMIT $param1',
  ],
  [
    'an order of several, and rows left out',
    'WITH this1 { .id, signers: var4, .title } AS this1\n  ORDER BY this1.title DESC, this1.id ASC\n  SKIP $param1\n  LIMIT $param2',
    'WITH this1 ORDER BY this1.title DESC, this1.id ASC SKIP $param1 LIMIT $param2',
  ],
  ['a limit alone', 'WITH this1 { signers: var4 } AS this1\n  \n  LIMIT $param1', 'WITH this1 LIMIT $param1'],
])('%s are put before what is nested, and not after it any more', (_, end, first) => {
  const changed = limitFirst(nested(end));
  expect(changed).toContain(`  WITH DISTINCT this1\n  ${first}\n  CALL (this1) {`);
  expect(changed.match(/SKIP|LIMIT/g)).toEqual(first.match(/SKIP|LIMIT/g));
  expect(changed.match(/ORDER BY/g)?.length ?? 0).toBe(2 * (first.match(/ORDER BY/g)?.length ?? 0));
});

test('also where what is nested is a connection', () => {
  const connection = `WITH collect({node: this3, relationship: this2}) AS edges
    CALL (edges) {
      UNWIND edges AS edge
      WITH edge.node AS this3, edge.relationship AS this2
      RETURN collect({node: {id: this3.id}}) AS var6
    }
    RETURN {edges: var6} AS var4`;
  expect(limitFirst(nested(PAGE, connection))).toContain('  WITH this1 ORDER BY this1.id ASC LIMIT $param1\n');
  expect(limitFirst(nested(PAGE, connection.replace('collect({', '({')))).toBe(
    nested(PAGE, connection.replace('collect({', '({')),
  );
});

test('and where the rows are what a statement of our own found', () => {
  const found = `CALL {
  UNWIND $rows AS row RETURN row
}
WITH row AS this0
CALL (this0) {
  RETURN head(collect(this1)) AS var2
}
WITH this0 { .score, thing: var2 } AS this0
SKIP $param0
LIMIT $param1
RETURN this0 AS this`;
  const changed = limitFirst(found);
  expect(changed).toContain('WITH row AS this0\nWITH this0 SKIP $param0 LIMIT $param1\nCALL (this0) {');
  expect(changed.match(/SKIP|LIMIT/g)).toHaveLength(2);
});

const PAGE = 'WITH this1 { .id, signers: var4 } AS this1\n  ORDER BY this1.id ASC\n  LIMIT $param1';

test.each([
  ['an order by what a statement finds', nested(PAGE.replace('this1.id ASC', 'var4 ASC'))],
  ['an order by what only the answer has', nested(PAGE.replace('this1.id', 'this1.signers'))],
  ['an order by what has another value in the answer', nested(PAGE.replace('.id,', '.id, id: this1.title,'))],
  ['a subquery of many rows', nested(PAGE, 'RETURN this3 AS var4')],
  ['a condition after the subquery', nested(`WITH *\n  WHERE size(var4) > 1\n  ${PAGE}`)],
  ['nothing nested', nested(PAGE).replace(/ {2}CALL \(this1\) \{[^}]*\}\n/, '')],
  ['no limit', nested('WITH this1 { .id, signers: var4 } AS this1\n  ORDER BY this1.id ASC')],
])('%s is left as it is', (_, statement) => {
  expect(limitFirst(statement)).toBe(statement);
});

test('lists in lists are changed at each level', () => {
  const inner = `MATCH (this3)-[this6:SIGNED]->(this7:Agreement)
    WITH DISTINCT this7
    CALL (this7) {
      RETURN collect(this8) AS var9
    }
    WITH this7 { .id, x: var9 } AS this7
    LIMIT $param3
    RETURN collect(this7) AS var4`;
  const changed = limitFirst(nested(PAGE, inner));
  expect(changed).toContain('  WITH this1 ORDER BY this1.id ASC LIMIT $param1\n');
  expect(changed).toContain('    WITH this7 LIMIT $param3\n');
});
