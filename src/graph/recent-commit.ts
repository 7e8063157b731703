// Which commit the data set is of, as it was seen a moment ago: so that not every question has to ask for it.
//
// What was seen holds for a LEASE. A loader that has announced its commit (whole.ts) ends its load only when a LEASE has
// passed since: by then whoever looked before the announcement looks again. So nothing that is asked after a load has
// ended is answered from what was there before it, in whichever process.
import { setTimeout as sleep } from 'node:timers/promises';
import { endedBy, unlessEnded } from './cancel.ts';
import type { Graph } from './driver.ts';
import { withSession } from './read.ts';

/** Milliseconds for which what was seen holds. */
const LEASE = 250;
/** Age in milliseconds from which on the next question has it looked up again, without waiting. */
const REFRESH = 50;
/** Milliseconds after which a look counts as failed; whoever waits for it asks in the ordinary way then. */
const PATIENCE = 500;

const STABLE = 'MATCH (c:Dataset {id: "commit"}) WHERE c.next = c.done RETURN c.done';

/** Tells the stamp of the commit; undefined where no data set is loaded, one is being loaded, or nobody knows. */
export interface RecentCommit {
  /** As far as it is known without waiting. */
  known(): string | undefined;
  /** Waits for it where it is not known. */
  ask(): Promise<string | undefined>;
}

interface Look {
  /** Before the question was sent, by performance.now(). */
  askedAt: number;
  stamp: string | undefined;
}

const isHeld = ({ askedAt }: { askedAt: number }): boolean => performance.now() - askedAt <= LEASE;

/** The commit of a database; looked up when it is asked for, by one query for all who wait. */
export function recentCommit(graph: Graph): RecentCommit {
  let last: Look = { askedAt: Number.NEGATIVE_INFINITY, stamp: undefined };
  let looking: { askedAt: number; seen: Promise<Look> } | undefined;

  function look(): Promise<Look> {
    if (looking && isHeld(looking)) return looking.seen;
    const askedAt = performance.now();
    const seen = readStable(graph)
      .catch(() => undefined) // whoever reads on meets the fault
      .then((stamp) => {
        const found = { askedAt, stamp };
        if (last.askedAt < askedAt) last = found;
        if (looking?.askedAt === askedAt) looking = undefined;
        return found;
      });
    looking = { askedAt, seen };
    return seen;
  }

  function known(): string | undefined {
    if (performance.now() - last.askedAt > REFRESH) void look();
    return isHeld(last) ? last.stamp : undefined;
  }
  // A look that was held when it was asked for may be used whenever it comes: a load that it does not know of had not ended.
  return { known, ask: async () => (isHeld(last) ? known() : (await look()).stamp) };
}

/** Waits until nobody answers any more from what was seen before an announcement at `announcedAt`, of performance.now(). */
export async function untilSeen(announcedAt: number): Promise<void> {
  for (;;) {
    const left = announcedAt + LEASE - performance.now();
    if (left < 0) return;
    await sleep(left + 1);
  }
}

async function readStable(graph: Graph): Promise<string | undefined> {
  const signal = AbortSignal.timeout(PATIENCE);
  // Of a cluster the member that writes knows it first.
  const read = withSession(endedBy(signal, graph), 'WRITE', (session) => session.run(STABLE));
  return (await unlessEnded(signal, read)).records[0]?.get(0);
}
