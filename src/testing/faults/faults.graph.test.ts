// A few of the faults, on every run of the tests; `npm run test:faults` does all of them, and for longer.
import { expect, inject, test } from 'vitest';
import { SHORT, Skipped } from './faults.ts';
import { Stage } from './stage.ts';

test.each(SHORT)('$name', { timeout: 240_000 }, async ({ run }) => {
  const stage = await Stage.build(inject('jars'));
  try {
    expect(await run(stage, { points: 1, away: 5_000 })).not.toBe('');
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    console.warn(`Skipped: ${error.message}`);
  } finally {
    await stage.strike();
  }
});
