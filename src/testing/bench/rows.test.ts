// The made-up graph: the same each time, whole, and skewed as the real one is.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newestKey } from '../../domain/agreements-of.ts';
import { withComputed } from '../../domain/computed.ts';
import { relationshipKey } from '../../domain/graph-data.ts';
import { comparable, plainRows } from './questions.ts';
import { madeUpGraph, sizesOf, writeImportFiles } from './rows.ts';

function written(agreements: number) {
  const folder = mkdtempSync(join(tmpdir(), 'camket-rows-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { nodes, relationships } = writeImportFiles(folder, sizesOf(agreements));
  const rowsOf = ([name, file]: [string, string]): [string, string[][]] => {
    const [, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    return [name, lines.map((line) => line.split(','))];
  };
  return { nodes: new Map(nodes.map(rowsOf)), relationships: new Map(relationships.map(rowsOf)) };
}

test('is the same each time, and every link has both its ends once', () => {
  const { nodes, relationships } = written(1_000);
  expect(written(1_000)).toEqual({ nodes, relationships });
  const ids = [...nodes.values()].flat().map(([id]) => id);
  const known = new Set(ids);
  expect(ids).toHaveLength(known.size);
  for (const [type, rows] of relationships) {
    expect(rows.flatMap((row) => row.slice(0, 2)).filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(rows.map((row) => row.join())).size, type).toBe(rows.length);
  }
});

test('has the keys that a load would compute', () => {
  const { nodes, relationships } = written(100);
  const days = new Map(nodes.get('Agreement')?.map((row) => [row[0], row[10]]));
  const covers = relationships.get('COVERS') ?? [];
  expect(covers.map(([, , key]) => key)).toEqual(
    covers.map(([id = '', area = '']) => newestKey(area, days.get(id), id)),
  );
  const parties = relationships.get('PARTY_TO') ?? [];
  expect(parties.map(([, , key]) => key)).toEqual(
    parties.map(([org = '', id = '']) => newestKey(org, days.get(id), id)),
  );
});

test('is the same as plain data, where a load computes the keys', () => {
  const { nodes, relationships } = written(100);
  const graph = withComputed(madeUpGraph(sizesOf(100)));
  const sum = (tables: Map<string, string[][]>) => [...tables.values()].flat().length;
  expect([graph.nodes.size, graph.relationships.size]).toEqual([sum(nodes), sum(relationships)]);
  const [from = '', to = '', key] = relationships.get('COVERS')?.[7] ?? [];
  const link = { type: 'COVERS', from, to, properties: { newest: key } };
  expect(graph.relationships.get(relationshipKey(link))).toEqual(link);
  const properties = graph.nodes.get('org:l-0')?.properties;
  expect(properties).toMatchObject({ id: 'org:l-0', conflict: false, aliases: ['Corporation 0 Ltd'] });
});

test('has a few organisations in many agreements, and many in few', () => {
  const counts = new Map<string, number>();
  for (const [body = ''] of written(5_000).relationships.get('PARTY_TO') ?? []) {
    if (!body.includes('ubnd')) counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const [most = 0, middle = 0] = [sorted[0], sorted[sorted.length >> 1]];
  expect(most).toBeGreaterThan(10 * middle);
});

test('answers are compared whatever the order of lists in things, and by the rows that PostGraphile links through', () => {
  const rows = [{ id: 1, of: [{ id: 'a' }, { id: 'b' }] }];
  expect(comparable([{ of: [{ id: 'b' }, { id: 'a' }], id: 1 }])).toEqual(comparable(rows));
  expect(comparable([{ of: [{ id: 'b' }, { id: 'c' }], id: 1 }])).not.toEqual(comparable(rows));
  expect(comparable([2, 1])).not.toEqual(comparable([1, 2]));
  const linked = { thing: { id: 1, of: { nodes: [{ it: { id: 'a' } }, { it: { id: 'b' } }] } } };
  expect(plainRows(linked)).toEqual(rows);
  expect(plainRows({ things: { nodes: rows } })).toEqual(rows);
});
