// A server outlives its database: one that was killed, ran out of memory or whose
// disk failed it is started again without being asked.
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY = 1_000; // milliseconds
const TRY_AGAIN_AFTER = 5_000; // as long as the disk is full, say

export interface Keeping {
  /** Resolves once nothing is started any more. */
  end(): Promise<void>;
}

/** Calls `revive` whenever the database no longer `works`, until it does again. What keeps it from that is reported once. */
export function keepRunning(database: {
  works: () => Promise<boolean>;
  revive: () => Promise<void>;
  report: (line: string) => void;
}): Keeping {
  const ending = new AbortController();
  const { signal } = ending;
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { signal, ref: false }).catch(() => {});

  async function keep(): Promise<void> {
    let told = '';
    while (!signal.aborted) {
      await pause(LOOK_EVERY);
      if (signal.aborted || (await database.works())) continue;
      try {
        await database.revive();
        told = '';
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (why !== told && !signal.aborted) database.report(`The database could not be started again: ${why}`);
        told = why;
        await pause(TRY_AGAIN_AFTER);
      }
    }
  }

  const kept = keep();
  return {
    async end() {
      ending.abort();
      await kept;
    },
  };
}
