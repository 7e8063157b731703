// So many at a time, a few more in a queue, and no client with more than its share: nobody waits for somebody else's queries.
import { AppError } from '../errors.ts';

export interface TurnLimits {
  /** How many are worked on at a time, all clients together. */
  inFlight: number;
  /** How many of one client are worked on at a time. */
  perClient: number;
  /** How many may wait for their turn, all clients together; one client may take half of the places. */
  waiting: number;
}

/** Does the work of a client when it is its turn. */
export type TakeTurn = <T>(client: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

interface Waiter {
  client: string;
  admit(): void;
}

/**
 * Lets work begin in turn: `take(client, signal, work)` waits for its turn while there is room to wait.
 * @throws AppError TOO_BUSY where there is none; the signal's reason where it is aborted before the turn came
 */
export function turns({ inFlight, perClient, waiting }: TurnLimits): TakeTurn {
  const running = new Map<string, number>();
  const queue = new Set<Waiter>();
  let total = 0;

  const count = (client: string) => running.get(client) ?? 0;
  const mayWait = (client: string) =>
    queue.size < waiting && [...queue].filter((waiter) => waiter.client === client).length < waiting / 2;
  const hasRoom = (client: string) => total < inFlight && count(client) < perClient;

  function enter(client: string): void {
    total += 1;
    running.set(client, count(client) + 1);
  }

  function leave(client: string): void {
    total -= 1;
    if (count(client) === 1) running.delete(client);
    else running.set(client, count(client) - 1);
    for (const waiter of queue) {
      if (hasRoom(waiter.client)) waiter.admit();
    }
  }

  function wait(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((fulfil, reject) => {
      const onAbort = () => {
        queue.delete(waiter);
        reject(signal.reason);
      };
      const waiter = {
        client,
        admit() {
          queue.delete(waiter);
          signal.removeEventListener('abort', onAbort);
          enter(client);
          fulfil();
        },
      };
      queue.add(waiter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  return async (client, signal, work) => {
    signal.throwIfAborted();
    if (hasRoom(client)) enter(client);
    else if (mayWait(client)) await wait(client, signal);
    else {
      throw new AppError(
        'TOO_BUSY',
        `At most ${inFlight} operations are answered at a time (${perClient} of one address) and ${waiting} wait; ` +
          'ask again after the seconds of Retry-After, and one after the other.',
      );
    }
    try {
      return await work();
    } finally {
      leave(client);
    }
  };
}
