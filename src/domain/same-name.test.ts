// Comparing written names: the table of hard pairs without one wrong answer, and what holds for any two names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explain, type Known } from './name-match.ts';
import { fold } from './names.ts';
import { type NameKind, nearPairs, sameName } from './same-name.ts';

interface Row {
  kind: NameKind;
  a: Known;
  b: Known;
  is: string;
  why?: string[];
}

const TABLE = readFileSync(join(import.meta.dirname, 'same-name.pairs.yaml'), 'utf8');
const sideOf = (side: string | Known): Known => {
  const known = typeof side === 'string' ? { name: side } : side;
  return known.name.endsWith(' (NFD)') ? { ...known, name: known.name.slice(0, -6).normalize('NFD') } : known;
};
const ROWS: Row[] = parse(TABLE).map((row: Row) => ({ ...row, a: sideOf(row.a), b: sideOf(row.b) }));
const written = ({ kind, a, b }: Row) => `${kind}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`.normalize('NFC');
const row = fc.constantFrom(...ROWS);

describe('the table of hard pairs', () => {
  test('is answered without a fault, each answer with its reasons', () => {
    const wrong = ROWS.flatMap((pair) => {
      const match = sameName(pair.kind, pair.a, pair.b);
      const isRight = match.verdict === pair.is && match.steps.length > 0;
      return isRight ? [] : [`${written(pair)} are ${match.verdict}: ${explain(match)}`];
    });
    expect(wrong).toEqual([]);
    expect(ROWS.length).toBeGreaterThan(130);
  });

  test.each(ROWS.filter(({ why }) => why).map((pair) => [written(pair), pair] as const))('%s: why', (_, pair) => {
    expect(explain(sameName(pair.kind, pair.a, pair.b))).toBe(pair.why?.join('; '));
  });

  test('is answered alike with the sides swapped, and in NFC and NFD', () => {
    for (const { kind, a, b } of ROWS) {
      const { verdict, score } = sameName(kind, a, b);
      const swapped = sameName(kind, b, a);
      const decomposed = sameName(
        kind,
        { ...a, name: a.name.normalize('NFD') },
        { ...b, name: b.name.normalize('NFC') },
      );
      expect([swapped.verdict, swapped.score]).toEqual([verdict, score]);
      expect([decomposed.verdict, decomposed.score]).toEqual([verdict, score]);
    }
  });
});

/** Any text, rich in what Vietnamese names, legal forms and typing errors are made of. */
const anyName = fc.oneof(
  row.map(({ a }) => a.name),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('a', 'Đ', 'ệ', 'y', 'İ', '\u0300', '\u0323', ' ', '\u00a0', '-', '(', ')', '.', '&'),
  }),
  fc
    .array(
      fc.constantFrom(
        ...['UBND', 'tỉnh', 'TP.', 'Quảng', 'Ninh', 'Quang', 'Hà', 'Nam', 'Nội', 'CTCP', 'TNHH', 'Group', '(VNPT)'],
        ...[
          'VNPT',
          'Media',
          '-',
          'Việt Nam',
          'Đại học',
          'Trường',
          'Ông',
          'Thị',
          'Thủy',
          'Thuỷ',
          'Sở',
          'Ho',
          'Nakagawa',
        ],
      ),
      { maxLength: 6 },
    )
    .map((words) => words.join(' ')),
);
const kind = fc.constantFrom<NameKind>('person', 'organisation', 'province');
const known = fc.record(
  {
    name: anyName,
    aliases: fc.array(anyName, { maxLength: 2 }),
    bodies: fc.array(anyName, { maxLength: 1 }),
    province: fc.constantFrom('Hà Nam', 'Hà Nội'),
    validFrom: fc.constantFrom('2008', '2025-07-01'),
    validUntil: fc.constantFrom('2025-06-30', '2026'),
  },
  { requiredKeys: ['name'] },
);

describe('whatever two sides are', () => {
  test('the answer is the same whichever comes first, has reasons, and a score that fits the verdict', () => {
    fc.assert(
      fc.property(kind, known, known, (of, a, b) => {
        const match = sameName(of, a, b);
        const { verdict, score } = sameName(of, b, a);
        expect([verdict, score]).toEqual([match.verdict, match.score]);
        expect(match.steps.length).toBeGreaterThan(0);
        expect(match.verdict === 'SAME').toBe(match.score >= 0.8);
      }),
      { numRuns: 2000 },
    );
  });

  test('a name may always be its own, in NFC, NFD and without marks; a person is not one by it', () => {
    fc.assert(
      fc.property(kind, anyName, (of, name) => {
        const own = sameName(of, { name }, { name: name.normalize('NFD') });
        expect(own.verdict).not.toBe('DIFFERENT');
        if (of === 'person') {
          expect(own.verdict).toBe('POSSIBLE');
          expect(sameName(of, { name }, { name: fold(name) }).verdict).toBe('POSSIBLE');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the near pairs of a list', () => {
  test('are those that comparing each with each finds', () => {
    for (const of of ['person', 'organisation', 'province'] as const) {
      const things = ROWS.filter((pair) => pair.kind === of).flatMap(({ a, b }) => [a, b]);
      const all = things.flatMap((a, i) => things.slice(i + 1).map((b) => [a, b] as const));
      const near = all.filter(([a, b]) => sameName(of, a, b).verdict !== 'DIFFERENT');
      const found = nearPairs(of, things).map(({ a, b }) => `${things.indexOf(a)} ${things.indexOf(b)}`);
      expect(found.sort()).toEqual(near.map(([a, b]) => `${things.indexOf(a)} ${things.indexOf(b)}`).sort());
    }
  });
});
