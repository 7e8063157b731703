// Who asks, as the HTTP side knows it, and where whatever works on an answer finds this again.
import { AsyncLocalStorage } from 'node:async_hooks';

/** What somebody may do. An editor may not do more than a reader yet. */
export type Role = 'reader' | 'editor';

/** One request of one client. */
export interface Asker {
  /** The request's id: in its X-Request-Id header, its errors and its lines of the log. */
  id: string;
  /** Tells clients apart: the address of this one. */
  client: string;
  role: Role;
  /** Aborted, with an AppError, when the client hangs up or has waited too long. */
  signal: AbortSignal;
  /** Told, where it is so, that the answer is that of everybody as long as the data set is of this commit. */
  keep(commit: string): void;
  /** Takes what clients must not see. */
  log(error: unknown): void;
}

/** The request that is being worked on. */
export const asking = new AsyncLocalStorage<Asker>();

/** Logs what the client must not see, unless nobody waits for the answer any more; the id under which the log has it. */
export function reportFault(error: unknown): string | undefined {
  const asker = asking.getStore();
  if (asker && !asker.signal.aborted) asker.log(error);
  return asker?.id;
}
