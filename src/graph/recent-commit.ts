// Which commit the data set is of, as it was seen a moment ago: so that not every question has to ask for it.
//
// A look that found no loader's warning holds for a LEASE, in which nothing is committed (whole.ts): what is read while a
// look holds is of the commit that it saw, and whoever asks after a load has ended is told of that load, in whichever
// process.
import { endedBy, unlessEnded } from './cancel.ts';
import type { Graph } from './driver.ts';
import { withSession } from './read.ts';
import { LEASE, recoverCommit, STABLE } from './whole.ts';

/** Age in milliseconds from which on the next question has it looked up again, without waiting. */
const REFRESH = 50;
/** Milliseconds after which a look counts as failed; whoever waits for it asks in the ordinary way then. */
const PATIENCE = 500;
/** After so many looks in turn that found no commit, the loader that warned of one is taken for dead. */
const TIRED = 400;

/** Tells the stamp of the commit; undefined where no data set is loaded, one is being loaded, or nobody knows. */
export interface RecentCommit {
  /** As far as it is known without waiting. */
  known(): string | undefined;
  /** Waits for it where it is not known. What was read before, and after it was told the same, is all of that commit. */
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
  let inVain = 0;

  function look(): Promise<Look> {
    if (looking && isHeld(looking)) return looking.seen;
    const askedAt = performance.now();
    const seen = readStable(graph)
      .catch(() => undefined) // whoever reads on meets the fault
      .then((stamp) => {
        const found = { askedAt, stamp };
        if (last.askedAt < askedAt) last = found;
        if (looking?.askedAt === askedAt) looking = undefined;
        inVain = stamp === undefined ? inVain + 1 : 0;
        if (inVain % TIRED === TIRED - 1) void recoverCommit(graph).catch(() => {}); // one that lives is waited for
        return found;
      });
    looking = { askedAt, seen };
    return seen;
  }

  function known(): string | undefined {
    if (performance.now() - last.askedAt > REFRESH) void look();
    return isHeld(last) ? last.stamp : undefined;
  }
  // A look that was held when it was asked for may be used whenever it comes: what was read by then is of the same commit.
  return { known, ask: async () => (isHeld(last) ? known() : (await look()).stamp) };
}

async function readStable(graph: Graph): Promise<string | undefined> {
  const signal = AbortSignal.timeout(PATIENCE);
  // Of a cluster the member that writes knows it first.
  const read = withSession(endedBy(signal, graph), 'WRITE', (session) => session.run(STABLE));
  return (await unlessEnded(signal, read)).records[0]?.get('stamp');
}
