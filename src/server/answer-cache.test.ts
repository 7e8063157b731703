// Kept answers: how many bytes, which, and how they are compressed.
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCache, type KeptAnswer } from './answer-cache.ts';

const answer = (bytes: number, commit = 'c'): KeptAnswer => {
  return { commit, etag: 'e', type: 't', head: ['a', 'b'], body: 'x'.repeat(bytes) };
};

describe('answers', () => {
  test('take no more bytes than they may, whatever is kept', () => {
    const sizes = fc.array(fc.tuple(fc.nat(30), fc.nat(4_000)), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1_000, max: 40_000 }), (kept, most) => {
        const answers = answerCache(most);
        for (const [question, bytes] of kept) answers.keep(`question ${question}`, answer(bytes));
        const found = Array.from({ length: 31 }, (_, i) => answers.find(`question ${i}`)?.body.length ?? 0);
        expect(found.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('are forgotten in the order in which they were last asked for, and none drives out many', () => {
    const answers = answerCache(10_000);
    for (let i = 0; i < 8; i++) {
      answers.keep(`${i}`, answer(800));
      answers.find('0');
    }
    expect(answers.find('1')).toBeDefined();
    for (let i = 8; i < 12; i++) {
      answers.keep(`${i}`, answer(800));
      answers.find('0');
    }
    expect(['0', '1', '2', '3', '4', '5', '6'].filter((question) => answers.find(question))).toEqual(['0', '1', '6']);
    answers.keep('large', answer(2_000));
    expect(answers.find('large')).toBeUndefined();
    expect(answers.find('11')).toBeDefined();
  });

  test('of a later commit take the place of earlier ones', () => {
    const answers = answerCache(10_000);
    answers.keep('q', answer(10, 'old'));
    answers.keep('q', answer(10, 'new'));
    expect(answers.find('q')?.commit).toBe('new');
  });

  test('are compressed once somebody takes that, where it is worth it', async () => {
    const answers = answerCache(1_000_000);
    for (const [question, bytes] of [
      ['small', 1_000],
      ['large', 5_000],
    ] as const) {
      const kept = answer(bytes);
      answers.keep(question, kept);
      expect(answers.zipped(question, kept)).toBeUndefined();
    }
    const zipped = () => answers.zipped('large', answers.find('large') ?? answer(0));
    await expect.poll(zipped).toBeDefined();
    expect(gunzipSync(Buffer.from(zipped() ?? '', 'latin1')).toString()).toBe('x'.repeat(5_000));
    expect(answers.zipped('small', answers.find('small') ?? answer(0))).toBeUndefined();
  });
});
