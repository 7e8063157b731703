// Ids that stand for nothing any more: what their file may say, and what becomes of it in the graph.
import { expect, test } from 'vitest';
import { FILES, linesOf, seedFolder } from '../testing/seed-folder.ts';
import { loadSeeds } from './seeds.ts';

const withRetired = (...entries: string[]) => ({
  ...FILES,
  'retired-ids.yaml': `retiredIds:\n${entries.map((entry) => `  - { ${entry}, reason: x }\n`).join('')}`,
});
const DAY = 'retiredOn: "2026-01-02"';
const merged = (id: string, into: string) => `id: ${id}, mergedInto: ${into}, ${DAY}`;
const out = (id: string) => `id: ${id}, ${DAY}`;

test.each([
  [
    'an id that is introduced',
    [out('org:viettel')],
    ['2 retiredIds[0].id: "org:viettel" is introduced at reference/all.yaml:8: take one of the two out'],
  ],
  [
    'an id that is retired twice',
    [out('org:a'), out('org:a')],
    ['2 retiredIds[0].id: "org:a" is retired twice; keep one of the two'],
  ],
  [
    'a successor that nothing introduces',
    [merged('org:a', 'org:b')],
    ['2 retiredIds[0].mergedInto: unknown id "org:b"'],
  ],
  [
    'a successor of another kind',
    [merged('org:a', 'person:tao-duc-thang')],
    ['2 retiredIds[0].mergedInto: "person:tao-duc-thang" is of another kind than "org:a"'],
  ],
  [
    'a successor that was taken out',
    [merged('org:a', 'org:b'), out('org:b')],
    ['2 retiredIds[0].mergedInto: leads to no live id: what it leads to was itself retired'],
  ],
  [
    'a way that leads back',
    [merged('org:a', 'org:b'), merged('org:b', 'org:a')],
    [2, 3].map(
      (line) => `${line} retiredIds[${line - 2}].mergedInto: leads to no live id: what it leads to was itself retired`,
    ),
  ],
  ['the id of a part', [out('party:a/b')], ['2 retiredIds[0].id: is not an id such as "org:viettel"']],
  ['a month', ['id: org:a, retiredOn: "2026-01"'], ['2 retiredIds[0].retiredOn: is not a day such as 2026-11-30']],
  [
    'a day that there is not',
    ['id: org:a, retiredOn: "2026-02-30"'],
    ['2 retiredIds[0].retiredOn: is not a day such as 2026-11-30'],
  ],
])('%s is refused', (_, entries, faults) => {
  expect(linesOf(withRetired(...entries)).faults).toEqual(faults.map((fault) => `retired-ids.yaml:${fault}`));
});

test('a file that refers to a retired id is refused as for any other that is unknown', () => {
  const files = withRetired(merged('org:viettel-group', 'org:viettel'));
  const text = FILES['agreements/a.yaml'].replace('{ org: org:viettel, at: 2 }', '{ org: org:viettel-group, at: 2 }');
  expect(linesOf({ ...files, 'agreements/a.yaml': text }).faults).toEqual([
    'agreements/a.yaml:15 parties[1].org: unknown organisation "org:viettel-group"',
  ]);
});

test('the graph has a node for each, which leads to the live id at the end of the way', () => {
  const { graph, fileCount } = loadSeeds(
    seedFolder(withRetired(merged('org:a', 'org:b'), merged('org:b', 'org:viettel'), out('org:c'))),
  );
  expect(fileCount).toBe(3);
  const retired = [...graph.nodes.values()].filter(({ label }) => label === 'RetiredId');
  expect(retired.map(({ id, properties }) => [id, properties])).toEqual([
    [
      'retired:org:a',
      { id: 'retired:org:a', retired: 'org:a', mergedInto: 'org:viettel', retiredOn: '2026-01-02', reason: 'x' },
    ],
    [
      'retired:org:b',
      { id: 'retired:org:b', retired: 'org:b', mergedInto: 'org:viettel', retiredOn: '2026-01-02', reason: 'x' },
    ],
    ['retired:org:c', { id: 'retired:org:c', retired: 'org:c', retiredOn: '2026-01-02', reason: 'x' }],
  ]);
});
