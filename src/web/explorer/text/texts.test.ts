// The texts of both languages are complete and of their own.
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Every text with its place; a function is called with samples. */
function textsIn(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String(value(2, 3, 4))]];
  return Object.entries(value as object).flatMap(([key, each]) => textsIn(each, `${place}.${key}`));
}

const [inVi, inEn] = [textsIn(vi), textsIn(en)];

test('both have the same texts', () => {
  expect(inEn.map(([place]) => place).sort()).toEqual(inVi.map(([place]) => place).sort());
});

test('no text is empty but words that stand for nothing', () => {
  const empty = [...inVi, ...inEn].filter(([, text]) => text.trim() === '').map(([place]) => place);
  expect([...new Set(empty)]).toEqual(['.of.comparator.EXACT', '.of.standing.SUBSTANTIVE']);
});

test('Vietnamese texts are in NFC and no English one was left in Vietnamese', () => {
  for (const [place, text] of inVi) expect(text, place).toBe(text.normalize('NFC'));
  const marked = inEn.filter(([, text]) => /\p{M}|đ/u.test(text.normalize('NFD'))).map(([place]) => place);
  // Names, and the switch to the other language.
  expect(marked).toEqual(['.site', '.language.label', '.search.placeholder']);
});
