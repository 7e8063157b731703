// The tool that asks whether the check of the evidence bites: on invented facts, and a short run on the real ones.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '../facts/read.ts';
import { readTexts } from '../facts/texts.ts';
import { thingNames } from '../facts/thing-names.ts';
import { citedValues } from '../facts/values.ts';
import { CITED_FILES as FILES } from './cited-folder.ts';
import { MUTATE, OPERATORS } from './mutation-operators.ts';
import { counted, runMutations, shareCaught, showTallies } from './mutations.ts';
import { edited, seedFolder } from './seed-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = join(ROOT, '../shared/articles');
const MUST_BITE = ['digit', 'name', 'paragraph'] as const;

/** Every value of a file by its place. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, item]) => [...leaves(item, `${path}.${key}`)]));
}

describe('on invented facts', () => {
  test.each(OPERATORS)(
    'the operator "%s" changes one place, and leaves the facts that it was given alone',
    (operator) => {
      const folder = seedFolder(FILES);
      const { seeds } = readSeeds(folder);
      const before = structuredClone([seeds.agreements[0]?.content, seeds.reference[0]?.content]);
      const texts = readTexts(seeds, folder);
      const values = citedValues(seeds).filter(({ cited }) => cited.some(({ source }) => texts.has(source)));
      let dice = 0;
      const random = (below: number) => (dice++ * 7919) % below;
      const changes = Array.from({ length: 60 }, () =>
        MUTATE[operator]({ seeds, texts, values, things: thingNames(seeds), random }),
      ).filter((change) => change !== undefined);
      expect(changes.length).toBeGreaterThan(5);
      for (const change of changes) {
        const old = leaves(before);
        const now = leaves([change.seeds.agreements[0]?.content, change.seeds.reference[0]?.content]);
        expect([...now].filter(([path, value]) => old.get(path) !== value)).toHaveLength(1);
        expect(now.size).toBe(old.size);
      }
      expect([seeds.agreements[0]?.content, seeds.reference[0]?.content]).toEqual(before);
    },
  );

  test('every change is caught, survives, is set apart or touches what is inferred; the first three kinds are caught', () => {
    const folder = seedFolder(FILES);
    const tallies = runMutations(folder, folder, 200, 1);
    for (const operator of OPERATORS) {
      const { apart, inferred } = tallies[operator];
      const setApart = [...apart.values()].reduce((sum, times) => sum + times, 0);
      expect(counted(tallies[operator]) + setApart + inferred.caught + inferred.survived).toBe(50);
    }
    for (const operator of MUST_BITE) {
      expect(tallies[operator].survivors).toEqual([]);
      expect(counted(tallies[operator])).toBeGreaterThan(5);
    }
    expect(tallies.digit.inferred.survived).toBeGreaterThan(0);
    expect(tallies.name.apart.get('the cited paragraphs hold the new value too')).toBeGreaterThan(0);
  });

  test('what the check cannot see is listed with the reason', () => {
    const folder = seedFolder(FILES);
    const tallies = runMutations(folder, folder, 200, 1);
    expect(tallies.role.survivors.length).toBeGreaterThan(0);
    for (const survivor of tallies.role.survivors) {
      expect(survivor).toMatch(
        /^.*a\.yaml people\[\d\]\.roles\[0\]: \w+ → \w+ \(a verb of that role stands in one paragraph/,
      );
    }
    expect(showTallies(tallies)).toContain(`  survived: ${tallies.role.survivors[0]}`);
  });

  test('a run can be repeated by its seed', () => {
    const folder = seedFolder(FILES);
    expect(runMutations(folder, folder, 40, 7)).toEqual(runMutations(folder, folder, 40, 7));
    expect(runMutations(folder, folder, 40, 7)).not.toEqual(runMutations(folder, folder, 40, 8));
  });

  test('facts that have faults already prove nothing and are refused', () => {
    const wrong = { ...FILES, 'agreements/a.yaml': edited(FILES['agreements/a.yaml'], 'value: 2283', 'value: 2284') };
    const folder = seedFolder(wrong);
    expect(() => runMutations(folder, folder, 4, 1)).toThrow('The facts have faults before any change');
  });
});

// The articles are not the project's to ship; where they lie beside it, a short run is made of the real facts.
describe.skipIf(!existsSync(ARTICLES))(`on the real facts, whose texts are in ${ARTICLES}`, () => {
  test('at least 95 % of wrong digits, names and paragraphs are caught', { timeout: 300_000 }, () => {
    // The same changes in each run: a share of a few chosen by chance would fail now and then with nothing wrong.
    const tallies = runMutations(join(ROOT, 'seeds'), ARTICLES, 300, 1);
    const report = showTallies(tallies).join('\n');
    for (const operator of MUST_BITE) {
      expect(counted(tallies[operator]), report).toBeGreaterThanOrEqual(20);
      expect(shareCaught(tallies[operator]), report).toBeGreaterThanOrEqual(0.95);
    }
  });
});
