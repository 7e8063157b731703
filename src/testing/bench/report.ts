// What the bench has measured, as a page of docs/.
import type { LoadReport } from './load.ts';
import { type BenchQuestion, type PeerName, QUESTIONS } from './questions.ts';

export interface Measured extends LoadReport {
  perSecond: number;
  /** Milliseconds of CPU for each request, of the server and of the database. */
  server: number;
  database: number;
}

/** One question asked of peers, the first of which is ours. */
export interface Case {
  question: BenchQuestion;
  kind: 'asked before' | 'new';
  peers: readonly [PeerName, ...PeerName[]];
}

export interface Report {
  /** The command, and on what. */
  head: string[];
  results: ReadonlyMap<Case, ReadonlyMap<PeerName, readonly Measured[]>>;
  /** Peers that could not be started, and why. */
  missing: ReadonlyMap<PeerName, string>;
  /** Hits of the database for a new question, by its name and the peer's. */
  hits: ReadonlyMap<string, ReadonlyMap<PeerName, number>>;
  /** Megabytes of processes after the bench. */
  memory: readonly (readonly [process: string, megabytes: number])[];
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** Two digits that count; nothing for less than nothing, as of CPU where a process ended meanwhile. */
export const short = (value: number): string =>
  value < 0 ? '–' : value >= 99.5 ? value.toFixed(0) : value.toPrecision(2);

export const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The page. */
export function reportPage({ head, results, missing, hits, memory }: Report): string {
  const lines = [
    '# Bench',
    '',
    ...head,
    '',
    'Peers: **plain**, `@neo4j/graphql` on Apollo standalone with the part of the model that is asked for; **PostGraphile**, on',
    'PostgreSQL with the same graph as tables with indexes; **raw**, a Cypher statement by hand over the official driver,',
    'auto-commit, on `node:http`. Production mode; their answers were compared with ours first. "Asked before" has the same',
    'variables each time; "new" has others each time, and is asked of a server of ours that keeps no answers. Ours has all its',
    'limits on but that of one address’s requests. Hits are Neo4j’s, of all statements of an answer: the median of some.',
    'Ratios are of requests/s in the same round: the median, the least, the most.',
    '',
    row(
      'question',
      'asked',
      'peer',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'CPU ms, server',
      'CPU ms, database',
      'hits',
      'ours ÷ peer',
    ),
    row(...Array.from({ length: 10 }, () => '---')),
  ];
  for (const [{ question, kind, peers }, measured] of results) {
    const own = measured.get(peers[0]);
    for (const name of peers) {
      const rounds = measured.get(name);
      if (!rounds) {
        const why = missing.get(name) ?? 'no field for it';
        lines.push(row(question.name, kind, name, `missing: ${why}`, '', '', '', '', '', ''));
        continue;
      }
      const middle = (what: keyof Measured) => short(median(rounds.map((each) => each[what])));
      const ratios = rounds.map(({ perSecond }, i) => (own?.[i]?.perSecond ?? Number.NaN) / perSecond);
      const spread = `**${short(median(ratios))}×** (${short(Math.min(...ratios))}–${short(Math.max(...ratios))})`;
      const wrong = rounds.reduce((sum, each) => sum + each.wrong, 0);
      const refused = wrong > 0 ? ` (${wrong} refused)` : '';
      const costs = [
        `${middle('perSecond')}${refused}`,
        middle('p50'),
        middle('p99'),
        middle('server'),
        middle('database'),
        kind === 'new' ? (hits.get(question.name)?.get(name)?.toFixed(0) ?? '') : '',
      ];
      lines.push(row(question.name, kind, name, ...costs, name === peers[0] || !own ? '' : spread));
    }
  }
  lines.push('', ...QUESTIONS.map(({ name, about }) => `- ${name}: ${about}`));
  lines.push('', row('process', 'memory afterwards, MB'), row('---', '---'), ...memory.map((each) => row(...each)), '');
  return lines.join('\n');
}
