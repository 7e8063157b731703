// Work in flight is shared, nothing of it is kept, and it ends with the last one who waits.
import { describe, expect, test } from 'vitest';
import { sharedWork } from './shared-work.ts';

/** Work that ends when the test says so. */
function controlled() {
  const begun: { end(value: string): void; fail(error: Error): void; signal: AbortSignal }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<string>((fulfil, reject) => {
      begun.push({ end: fulfil, fail: reject, signal });
    });
  return { begun, work };
}

const never = () => new AbortController().signal;

describe('work of one key', () => {
  test('is done once for all who wait, and anew for who comes later', async () => {
    const share = sharedWork<string>();
    const { begun, work } = controlled();
    const waiting = [1, 2, 3].map(() => share('a', never(), work));
    expect(begun).toHaveLength(1);
    begun[0]?.end('first');
    expect(await Promise.all(waiting)).toEqual(['first', 'first', 'first']);
    const later = share('a', never(), work);
    expect(begun).toHaveLength(2);
    begun[1]?.end('second');
    expect(await later).toBe('second');
  });

  test('that fails does so for those who wait, and is tried again for who comes later', async () => {
    const share = sharedWork<string>();
    const { begun, work } = controlled();
    const waiting = [1, 2].map(() => share('a', never(), work));
    begun[0]?.fail(new Error('once'));
    expect(await Promise.allSettled(waiting)).toMatchObject([
      { reason: new Error('once') },
      { reason: new Error('once') },
    ]);
    const later = share('a', never(), work);
    begun[1]?.end('well');
    expect(await later).toBe('well');
  });

  test('goes on while one waits, and ends with the last one', async () => {
    const share = sharedWork<string>();
    const { begun, work } = controlled();
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [first, second].map(({ signal }) => share('a', signal, work));
    first.abort(new Error('gone'));
    await expect(waiting[0]).rejects.toThrow('gone');
    expect(begun[0]?.signal.aborted).toBe(false);
    second.abort(new Error('gone too'));
    await expect(waiting[1]).rejects.toThrow('gone too');
    expect(begun[0]?.signal.reason).toEqual(new Error('gone too'));
  });

  test('that is ending is not joined', async () => {
    const share = sharedWork<string>();
    const { begun, work } = controlled();
    const gone = new AbortController();
    const left = share('a', gone.signal, work);
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    const late = share('a', never(), work);
    expect(begun).toHaveLength(2);
    begun[1]?.end('anew');
    expect(await late).toBe('anew');
  });
});

test('work of different keys is not shared', () => {
  const share = sharedWork<string>();
  const { begun, work } = controlled();
  for (const key of ['a', 'b']) share(key, never(), work).catch(() => {});
  expect(begun).toHaveLength(2);
});
