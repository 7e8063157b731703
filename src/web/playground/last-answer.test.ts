import { expect, test } from 'vitest';
import { outcomeOf } from './last-answer.ts';

test('an answer says its cost, its version and, each once, the lists that go on', () => {
  const limits = { nodes: 500_000, depth: 12, cost: 5_000_000 };
  const extensions = {
    cost: { nodes: 3, depth: 2, cost: 1234, limits },
    dataset: 'abc',
    cut: [['people'], ['people', 0, 'signed'], ['people', 1, 'signed']],
  };
  expect(outcomeOf('A', 5, { extensions })).toEqual({
    name: 'A',
    milliseconds: 5,
    cost: { spent: 1234, most: 5_000_000 },
    dataset: 'abc',
    cut: ['people', 'people.signed'],
    errors: [],
  });
});

test('an answer without extensions has errors alone, some without a code', () => {
  const errors = [{ message: 'no', extensions: { code: 'TOO_COSTLY' } }, { message: 'not reached' }];
  expect(outcomeOf('', 1, { errors })).toMatchObject({
    cost: null,
    dataset: null,
    cut: [],
    errors: [
      { code: 'TOO_COSTLY', message: 'no' },
      { code: '', message: 'not reached' },
    ],
  });
});
