// Readers who ask a server without a pause, each time on a connection of its own, and note what became of it.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What became of a request. */
export interface Answer {
  /** When it was asked, and how long the answer took, in milliseconds of performance.now(). */
  asked: number;
  took: number;
  /** `good`: data without an error; `refused`: nobody listens; `cut`: the connection ended before the answer did. */
  what: 'good' | 'error' | 'refused' | 'cut';
  status: number;
  code: string;
}

const QUESTIONS = join(import.meta.dirname, '../../questions');
/** Worked questions that need no variables. */
const WORKED = ['01-who-signed', '04-what-changed', '11-resolutions', '14-top-partners'].map((name) =>
  readFileSync(join(QUESTIONS, `${name}.graphql`), 'utf8'),
);

let neverAsked = 0;

/** What readers ask in turn: a worked question, which was asked before, and something short that nobody ever asked so. */
const asked = (turn: number): string =>
  turn % 2 === 0
    ? (WORKED[(turn / 2) % WORKED.length] ?? '')
    : `{ agreements(limit: 5) { id title signedOn } } # ${neverAsked++}`;

/** Posts a query. */
export function ask(url: string, query: string): Promise<Answer> {
  const asked = performance.now();
  const body = JSON.stringify({ query });
  return new Promise((fulfil) => {
    const end = (what: Answer['what'], status = 0, code = '') =>
      fulfil({ asked, took: performance.now() - asked, what, status, code });
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.on('error', ({ code }: NodeJS.ErrnoException) => end(code === 'ECONNREFUSED' ? 'refused' : 'cut', 0, code));
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', ({ code }: NodeJS.ErrnoException) => end('cut', 0, code));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        if (!response.complete) return end('cut', status);
        const { errors } = parse(text);
        end(status === 200 && errors === undefined ? 'good' : 'error', status, errors?.[0]?.extensions?.code ?? 'NONE');
      });
    });
    sent.end(body);
  });
}

function parse(text: string): { errors?: { extensions?: { code?: string } }[] } {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [] };
  }
}

/** Starts `count` readers of a server. */
export function startReaders(url: string, count = 4): { answers: Answer[]; stop(): Promise<Answer[]> } {
  const answers: Answer[] = [];
  let isOver = false;
  const readers = Array.from({ length: count }, async (_, reader) => {
    for (let turn = reader; !isOver; turn++) {
      answers.push(await ask(url, asked(turn)));
      await wait(20);
    }
  });
  return {
    answers,
    async stop() {
      isOver = true;
      await Promise.all(readers);
      return answers;
    },
  };
}

/** The first good answer to what was asked after `since`. */
export async function firstGood(answers: readonly Answer[], since: number, limit: number): Promise<Answer> {
  const deadline = performance.now() + limit;
  for (;;) {
    const good = answers.find(({ asked, what }) => asked >= since && what === 'good');
    if (good) return good;
    if (performance.now() > deadline) {
      throw new Error(`no good answer within ${limit / 1000} s; the last ones: ${tally(answers.slice(-8))}`);
    }
    await wait(100);
  }
}

/** Answers counted by what became of them. */
export function tally(answers: readonly Answer[]): string {
  const counts = new Map<string, number>();
  for (const { what, status, code } of answers) {
    const name = what === 'error' ? `${status} ${code}` : what;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

/**
 * Everything that was not answered well was answered 503 with a code, in time; returns the slowest of these in seconds.
 * A question that had begun, or met a Neo4j that has just started and plans everything anew, may also be out of time (504).
 */
export function expectHonest(answers: readonly Answer[]): number {
  const others = answers.filter(({ what }) => what !== 'good');
  const isHonest = ({ status, code }: Answer) => (status === 503 && code !== 'NONE') || code === 'TIMED_OUT';
  const wrong = others.filter((answer) => !isHonest(answer) || answer.took > 10_000);
  if (wrong.length > 0) {
    const slowest = Math.max(...wrong.map(({ took }) => took)) / 1000;
    throw new Error(`not 503 with a code in under 10 s: ${tally(wrong)} (slowest ${slowest.toFixed(1)} s)`);
  }
  return Math.max(0, ...others.map(({ took }) => took)) / 1000;
}
