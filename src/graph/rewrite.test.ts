import { expect, test } from 'vitest';
import { inIndexOrder } from './rewrite.ts';

const list = (order: string) => `CYPHER 5
MATCH (this:Person)
WHERE this.name STARTS WITH $param0 OR this.id = $param1
WITH *
ORDER BY ${order}
LIMIT $param2
RETURN this { .id } AS this`;

test.each(['id', 'sortKey', 'pageRank'])('a list by %s is told to be of what has one', (property) => {
  const order = `this.${property} DESC, this.name ASC`;
  expect(inIndexOrder(list(order))).toBe(
    list(order).replace('(this:Person)', `(this:Person WHERE this.${property} IS NOT NULL)`),
  );
});

test.each([
  ['what not everything has', list('this.description ASC')],
  ['what only begins so', list('this.idOfOld ASC')],
  ['something else first', list('this.name ASC, this.id ASC')],
  ['what is nested', list('this.name ASC').replace('RETURN', '  ORDER BY this.id ASC\nRETURN')],
  ['a value of another', list('this0.id ASC')],
])('a list by %s is left as it is', (_, statement) => {
  expect(inIndexOrder(statement)).toBe(statement);
});
