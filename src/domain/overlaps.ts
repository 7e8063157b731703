// Two people certainly in one office of one seat at once. Bounds are read as in src/graph/statements/holding.ts.
import type { Day } from './dates.ts';
import type { GraphData, GraphNode } from './graph-data.ts';

/** Two tenures of different people in a post of one seat, and the first and last day that both certainly hold it. */
export interface Overlap {
  post: string;
  tenures: [string, string];
  first: Day;
  last: Day;
}

/** Days on which a person certainly holds a post, and the tenure that says so. */
interface Held {
  tenure: string;
  person: string;
  first: Day;
  last: Day;
}

/** A tenure's days over every reading: its own and those of claims that say otherwise. */
interface Reading {
  id: string;
  disputed: boolean;
  bound(of: 'since' | 'until' | 'seenOn', side: 'Earliest' | 'Latest'): Day | undefined;
}

/**
 * All overlaps, by post and tenures. The day of a handover, the last of one and the first of the other, is none.
 * @returns of each two tenures one overlap, the longest
 */
export function overlaps(graph: GraphData): Overlap[] {
  const links = [...graph.relationships.values()];
  const claims = Map.groupBy(
    [...graph.nodes.values()].filter((n) => n.label === 'Claim' && n.properties.preference === 'ALTERNATIVE'),
    (claim) => String(claim.properties.subject),
  );
  const holders = new Map(links.filter(({ type }) => type === 'HELD_BY').map(({ from, to }) => [from, to]));
  const inPost = Map.groupBy(
    links.filter(({ type, to }) => type === 'OF_POST' && graph.nodes.get(to)?.properties.seats === 'ONE'),
    ({ to }) => to,
  );
  const found = new Map<string, Overlap>();
  for (const [post, tenures] of inPost) {
    const byPerson = Map.groupBy(tenures, ({ from }) => holders.get(from) ?? '');
    const held = [...byPerson].flatMap(([person, theirs]) =>
      certainDays(theirs.flatMap(({ from }) => reading(graph.nodes.get(from), claims.get(from)))).map((days) => ({
        ...days,
        person,
      })),
    );
    for (const [index, a] of held.entries()) {
      for (const b of held.slice(index + 1)) {
        const both = shared(a, b);
        if (a.person === b.person || both === undefined) continue;
        const pair = [a.tenure, b.tenure].sort() as [string, string];
        const before = found.get(pair.join(' '));
        if (before === undefined || both.last > before.last)
          found.set(pair.join(' '), { post, tenures: pair, ...both });
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, overlap]) => overlap);
}

function reading(tenure: GraphNode | undefined, others: GraphNode[] = []): Reading[] {
  if (tenure === undefined) return [];
  return [
    {
      id: tenure.id,
      disputed: others.some(({ properties }) => properties.property === 'person' || properties.property === 'post'),
      bound(of, side) {
        const said = others.filter(({ properties }) => properties.property === of);
        const days = [tenure.properties[`${of}${side}`], ...said.map(({ properties }) => properties[`day${side}`])]
          .filter((day) => typeof day === 'string')
          .sort();
        return side === 'Earliest' ? days[0] : days.at(-1);
      },
    },
  ];
}

/** What is certain from all tenures of one person in one post: a later sighting in the only span that fits extends it. */
function certainDays(tenures: Reading[]): Omit<Held, 'person'>[] {
  const isSeen = (t: Reading) => t.bound('seenOn', 'Earliest') !== undefined;
  const spans = tenures.filter((t) => !isSeen(t));
  const days: { tenure: string; first: Day | undefined; last: Day | undefined }[] = spans
    .filter(({ disputed }) => !disputed)
    .map((s) => ({ tenure: s.id, first: s.bound('since', 'Latest'), last: s.bound('until', 'Earliest') }));
  for (const seen of tenures.filter((t) => isSeen(t) && !t.disputed)) {
    const [first, last] = [seen.bound('seenOn', 'Earliest'), seen.bound('seenOn', 'Latest')];
    if (first === last) days.push({ tenure: seen.id, first, last });
    const [span, another] = spans.filter((s) => mayHold(s, first ?? '', last ?? ''));
    if (span === undefined || another !== undefined || span.disputed) continue;
    days.push({ tenure: span.id, first: span.bound('since', 'Latest'), last: first });
  }
  return days.flatMap(({ tenure, first, last }) =>
    first !== undefined && last !== undefined && first <= last ? [{ tenure, first, last }] : [],
  );
}

/** Whether a span may hold the days from `first` to `last`. */
function mayHold(span: Reading, first: Day, last: Day): boolean {
  return (span.bound('since', 'Earliest') ?? '') <= last && first <= (span.bound('until', 'Latest') ?? '9999');
}

function shared(a: Held, b: Held): { first: Day; last: Day } | undefined {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  const isHandover =
    first === last && (a.last === b.first || b.last === a.first) && (a.first < a.last || b.first < b.last);
  return first > last || isHandover ? undefined : { first, last };
}
