// Which statements for one thing are read for several, written as the library writes them.
import { expect, test } from 'vitest';
import { forSeveral } from './together.ts';

const ONE = `CYPHER 5
MATCH (this:Agreement)
WHERE this.id = $param0
WITH *
LIMIT $param2
CALL (this) {
  MATCH (this)<-[this0:PARTY_TO]-(this1:Organisation)
  WITH DISTINCT this1
  WITH this1 ORDER BY this1.id ASC LIMIT $param1
  WITH this1 { .id, .name } AS this1
  RETURN collect(this1) AS var2
}
RETURN this { .id, parties: var2 } AS this`;

test('a statement for one thing by its id is one for several, each with its id', () => {
  expect(forSeveral(ONE)).toEqual({
    parameter: 'param0',
    statement: ONE.replace('= $param0\nWITH *\nLIMIT $param2', 'IN $asked.ids').concat(', this.id AS id'),
  });
});

test.each([
  ['another property', ONE.replace('this.id =', 'this.name =')],
  ['another condition', ONE.replace('$param0', '($param0 OR this.x)')],
  ['the id in what is nested', ONE.replace('$param1', '$param0')],
  ['a place to begin', ONE.replace('WITH *\n', 'WITH *\nSKIP $param3\n')],
  ['an order', ONE.replace('WITH *\n', 'WITH *\nORDER BY this.title\n')],
  ['a page after all', `${ONE}\nLIMIT 3`],
  ['a list', ONE.replace('= $param0', 'IN $param0')],
])('a statement with %s is not', (_, statement) => {
  expect(forSeveral(statement)).toBeUndefined();
});
