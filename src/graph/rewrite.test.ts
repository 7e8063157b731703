import { expect, test } from 'vitest';
import { inIndexOrder, inOneBranch } from './rewrite.ts';

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

const branch = (label: string, ...nested: string[]) =>
  [
    '  WITH *',
    '  MATCH (this2)',
    `  WHERE this2:${label}`,
    ...nested,
    `  WITH this2 { .${label} } AS var3`,
    '  RETURN var3',
  ].join('\n');
const union = (...branches: string[]) => `CALL (*) {\n${branches.join('\n  UNION\n')}\n}\nRETURN var3`;
const nested = branch('Post', '  CALL (this2) {', '    RETURN 1 AS var4', '  }');

test('the types of a thing that have properties alone are told apart in one branch', () => {
  const merged = (labels: string, cases: string) =>
    branch(labels).replace(/WITH this2.*/, `WITH CASE ${cases} END AS var3`);
  const two = merged('A|B', 'WHEN this2:A THEN this2 { .A } WHEN this2:B THEN this2 { .B }');
  expect(inOneBranch(union(branch('A'), branch('B'), nested, branch('C')))).toBe(union(two, nested, branch('C')));
  const three = merged('A|B|C', ['A', 'B', 'C'].map((a) => `WHEN this2:${a} THEN this2 { .${a} }`).join(' '));
  expect(inOneBranch(union(nested, branch('A'), branch('B'), branch('C')))).toBe(union(nested, three));
});

test('branches of which one reads more are left as they are', () => {
  const other = branch('B').replaceAll('this2', 'this5');
  for (const text of [union(branch('A'), nested), union(branch('A'), other), union(nested, nested)]) {
    expect(inOneBranch(text)).toBe(text);
  }
});
