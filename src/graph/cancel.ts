// Work for a client ends when the client goes: in the database too, not only here.
import type { Graph } from './driver.ts';

/**
 * The same graph for one piece of work: when `signal` is aborted, its sessions close, by which the database ends what it
 * runs for them, and no other one opens. What waits for them is rejected, or should be raced with the signal.
 */
export function endedBy(signal: AbortSignal, graph: Graph): Graph {
  const session: Graph['driver']['session'] = (config) => {
    signal.throwIfAborted();
    const opened = graph.driver.session(config);
    // The driver resets a connection that it takes back in the middle of a query, which ends the query.
    signal.addEventListener('abort', () => void opened.close().catch(() => {}), { once: true });
    return opened;
  };
  return { ...graph, driver: Object.create(graph.driver, { session: { value: session } }) };
}

/** What `work` comes to, or the signal's reason as soon as it is aborted. */
export async function unlessEnded<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => {}); // nobody listens any more once the signal has won
  signal.throwIfAborted();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([ended, work]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
