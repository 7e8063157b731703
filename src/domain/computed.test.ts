import { expect, test } from 'vitest';
import { articleFacts } from '../testing/articles.ts';
import { NEWEST } from './agreements-of.ts';
import { COMPUTED, withComputed, withoutComputed } from './computed.ts';

test('what files say stays as it is beside what is computed', () => {
  const graph = articleFacts();
  const computed = withComputed(graph);
  expect(computed.nodes.get('org:viettel')?.properties).toMatchObject({
    id: 'org:viettel',
    degree: expect.any(Number),
    agreementCount: expect.any(Number),
    searchLabel: expect.stringContaining('Viettel'),
  });
  expect(withoutComputed(computed)).toEqual(graph);
});

test('no fact is called like something computed', () => {
  const { nodes, relationships } = articleFacts();
  const namesOf = (all: Iterable<{ properties: object }>) =>
    new Set([...all].flatMap(({ properties }) => Object.keys(properties)));
  expect(COMPUTED.filter((name) => namesOf(nodes.values()).has(name))).toEqual([]);
  expect(namesOf(relationships.values())).not.toContain(NEWEST);
});
