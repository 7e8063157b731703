// Asks the API for what steps bring, each thing once.
import type { LinksQuery, LinksQueryVariables, PathQuery } from '../../../generated/client/graphql.ts';
import { Refused } from '../ask.ts';
import fragments from '../queries/linked.graphql?raw';
import linksQuery from '../queries/links.graphql?raw';
import pathQuery from '../queries/path.graphql?raw';
import { type Brought, broughtBy, nodeOf, questionOf } from './elements.ts';
import type { Step } from './state.ts';

const LONGEST_PAGE = 100;
/** Browsers keep few connections open, and the server answers one address only so many questions at a time. */
const MOST_AT_A_TIME = 4;

export type Counts = LinksQuery['links']['relations'];

/** What is known of a thing before anything of it is opened. */
export interface Around {
  brought: Brought;
  counts: Counts;
}

export class Answers {
  readonly #around = new Map<string, Promise<Around>>();
  readonly #brought = new Map<string, Promise<Brought>>();
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** A thing, and how many links of each relation it has. */
  around(id: string): Promise<Around> {
    return once(this.#around, id, async () => {
      const { links } = await this.#links({ of: id, first: 1 });
      const node = links.of && nodeOf(links.of);
      return { brought: { nodes: node ? [node] : [], links: [], isCut: links.truncated }, counts: links.relations };
    });
  }

  /** What a step brings. */
  brought(step: Step): Promise<Brought> {
    if (step.do === 'add') return this.around(step.id).then(({ brought }) => brought);
    return once(this.#brought, questionOf(step), () => (step.do === 'path' ? this.#path(step) : this.#opened(step)));
  }

  async #opened({ id, relation, backwards, most }: Extract<Step, { do: 'open' }>): Promise<Brought> {
    const found: LinksQuery['links']['links'] = [];
    let after: string | null = null;
    for (let isMore = true; isMore && found.length < most; ) {
      const first = Math.min(LONGEST_PAGE, most - found.length);
      const { links }: LinksQuery = await this.#links({ of: id, relation: [relation], backwards, first, after });
      found.push(...links.links);
      isMore = links.hasNextPage;
      after = links.endCursor;
    }
    return broughtBy(found);
  }

  async #path({ from, to }: Extract<Step, { do: 'path' }>): Promise<Brought> {
    const { connections } = await this.#ask<PathQuery>(pathQuery, { from, to });
    return broughtBy(connections.paths.flatMap(({ hops }) => hops));
  }

  readonly #links = (variables: LinksQueryVariables) => this.#ask<LinksQuery>(linksQuery, variables);

  async #ask<T>(query: string, variables: object): Promise<T> {
    if (this.#running >= MOST_AT_A_TIME) await new Promise<void>((start) => this.#waiting.push(start));
    else this.#running++;
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `${query}\n${fragments}`, variables }),
      });
      const { data, errors }: { data?: T; errors?: { message: string; extensions?: { code?: string } }[] } =
        await response.json();
      const [error] = errors ?? [];
      if (error || !data) throw new Refused(error?.extensions?.code ?? '', error?.message ?? String(response.status));
      return data;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}

/** Work done once for a key; what failed is tried anew. */
function once<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const answer = work();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}
