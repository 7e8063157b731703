// Sources of a page: numbered as they are cited, each note once.
import { expect, test } from 'vitest';
import { Bibliography, sayParagraphs, sourceIdsIn } from './sources.ts';

const mark = (source: string, ...paragraphs: number[]) => ({
  cites: [{ source, paragraphs }],
  isInferred: false,
  stated: null,
  note: null,
});

test('numbers sources in the order in which they are cited', () => {
  const sources = new Bibliography([]);
  sources.noteOf(mark('source:b', 2));
  sources.noteOf(mark('source:a', 1));
  sources.noteOf(mark('source:b', 3));
  expect(sources.list).toEqual([
    { id: 'source:b', number: 1 },
    { id: 'source:a', number: 2 },
  ]);
});

test('equal marks share a note, another paragraph or reason has its own', () => {
  const sources = new Bibliography([]);
  const first = sources.noteOf(mark('source:a', 1));
  expect(sources.noteOf(mark('source:a', 1))).toBe(first);
  expect(sources.noteOf(mark('source:a', 2))).not.toBe(first);
  expect(sources.noteOf({ ...mark('source:a', 1), note: 'because' })).not.toBe(first);
  expect(sources.notes).toHaveLength(3);
});

test('paragraphs that follow one another are a run', () => {
  expect(sayParagraphs([13, 3, 8, 9])).toBe('3, 8–9, 13');
  expect(sayParagraphs([1, 2, 3])).toBe('1–3');
});

test('finds sources at any depth, and only ids of sources', () => {
  const data = { a: [{ source: { id: 'source:x' } }], b: 'source: unknown', c: null, d: { e: 'source:y', f: 'org:z' } };
  expect([...sourceIdsIn(data)].sort()).toEqual(['source:x', 'source:y']);
});
