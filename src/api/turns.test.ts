// Whose turn it is: bounds hold for whatever comes and goes, nobody is forgotten, and no client takes all.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turns } from './turns.ts';

const never = () => new AbortController().signal;

test('never more than the bounds run or wait, and all who were let in end', async () => {
  const limits = fc.record({
    inFlight: fc.integer({ min: 1, max: 4 }),
    perClient: fc.integer({ min: 1, max: 3 }),
    waiting: fc.integer({ min: 0, max: 5 }),
  });
  const clients = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(limits, clients, fc.infiniteStream(fc.nat(5)), async (bounds, asked, lengths) => {
      const take = turns(bounds);
      const running: string[] = [];
      let most = 0;
      const results = asked.map((client) => {
        const steps = lengths.next().value ?? 0;
        return take(client, never(), async () => {
          running.push(client);
          most = Math.max(most, running.length);
          expect(running.filter((each) => each === client).length).toBeLessThanOrEqual(bounds.perClient);
          for (let i = 0; i < steps; i++) await null;
          running.splice(running.indexOf(client), 1);
        }).then(
          () => 'done',
          (error) => error.code,
        );
      });
      const ended = await Promise.all(results);
      expect(new Set([...ended, 'done', 'TOO_BUSY'])).toEqual(new Set(['done', 'TOO_BUSY']));
      expect(most).toBeLessThanOrEqual(bounds.inFlight);
      const admitted = ended.filter((each) => each === 'done').length;
      expect(admitted).toBeGreaterThanOrEqual(Math.min(asked.length, 1));
    }),
  );
});

test('who waits in vain leaves the queue, and a place in it', async () => {
  const take = turns({ inFlight: 1, perClient: 1, waiting: 2 });
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = take('a', never(), () => promise);
  const gone = new AbortController();
  const second = take('a', gone.signal, async () => 'never');
  await expect(take('a', never(), async () => 'never')).rejects.toMatchObject({ code: 'TOO_BUSY' });
  gone.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  const third = take('a', never(), async () => 'in turn');
  resolve();
  await first;
  expect(await third).toBe('in turn');
});

test('work that fails gives its turn back', async () => {
  const take = turns({ inFlight: 1, perClient: 1, waiting: 0 });
  await expect(take('a', never(), () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await take('a', never(), async () => 'next')).toBe('next');
});
