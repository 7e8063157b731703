// Work that several wait for at once is done once, and is ended when nobody waits any more.
import { unlessEnded } from '../graph/cancel.ts';

interface Shared<T> {
  result: Promise<T>;
  ending: AbortController;
  isOver: boolean;
  waiting: number;
}

/**
 * Shares the work in flight: `share(key, signal, work)` begins `work`, or joins that of the same key. What it comes to, an
 * error too, goes to those who wait for it just then, and is not kept. `signal` ends the waiting of one; the signal that
 * `work` gets is aborted with the last one's reason.
 */
export function sharedWork<T>() {
  const inFlight = new Map<string, Shared<T>>();

  function begin(key: string, work: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const ending = new AbortController();
    const shared = { ending, waiting: 0, isOver: false, result: work(ending.signal) };
    inFlight.set(key, shared);
    const forget = () => {
      shared.isOver = true;
      if (inFlight.get(key) === shared) inFlight.delete(key);
    };
    shared.result.then(forget, forget);
    return shared;
  }

  return async (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const found = inFlight.get(key);
    const shared = found && !found.ending.signal.aborted ? found : begin(key, work);
    shared.waiting += 1;
    try {
      return await unlessEnded(signal, shared.result);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0 && !shared.isOver) shared.ending.abort(signal.reason);
    }
  };
}
