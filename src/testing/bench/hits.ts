// How much of the database the answers to a question touch: Neo4j's own count of hits.
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import type { Session } from 'neo4j-driver';
import { createApiSchema } from '../../api/schema.ts';
import { connect, type Graph } from '../../graph/driver.ts';
import { LONG_WORK, readerOf } from '../../graph/read.ts';
import { createApp } from '../../server/app.ts';
import type { BenchDatabase } from './data.ts';
import { bodyOf } from './peers.ts';
import { PLAIN } from './plain.ts';
import { type BenchQuestion, type PeerName, QUESTIONS } from './questions.ts';
import { median } from './report.ts';

/** How many answers of each question the hits are counted of. */
export const PROFILED = 5;

interface Asked {
  statement: string;
  parameters: object;
}

/** The statements by which a question is answered for some variables. */
type Ask = (question: BenchQuestion, variables: object) => Promise<Asked[]>;

/** How each peer that asks this database does so, over a graph of its own. */
const ASKS: Readonly<Partial<Record<PeerName, (graph: Graph) => Promise<Ask>>>> = {
  async 'ours, nothing kept'(graph) {
    let asked: Asked[] = [];
    const open = graph.driver.session.bind(graph.driver);
    graph.driver.session = (config): Session => {
      const session = open(config);
      const run = session.run.bind(session);
      session.run = (statement: string, parameters, settings) => {
        asked.push({ statement, parameters });
        return run(statement, parameters, settings);
      };
      return session;
    };
    const app = await createApp({ graph, schema: await createApiSchema(), logger: false, limits: { keptAnswers: 0 } });
    const headers = { 'content-type': 'application/json' };
    return async (question, variables) => {
      asked = [];
      const payload = bodyOf('ours, nothing kept', question, variables) ?? '';
      await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      // Whoever asks for the commit, or the database's version, asks for many questions at once.
      return asked.filter(({ statement }) => !/\(c:Dataset|dbms.components/.test(statement));
    };
  },
  async plain(graph) {
    const schema = await new Neo4jGraphQL({ typeDefs: PLAIN, driver: graph.driver }).getSchema();
    return async ({ plain = '' }, variableValues) => {
      const asked: Asked[] = [];
      const run = (statement: string, parameters: object) => {
        asked.push({ statement, parameters });
        return readerOf(graph, LONG_WORK.timeout).run(statement, parameters);
      };
      const contextValue = { executionContext: { run } };
      await graphql({ schema, source: plain, variableValues: { ...variableValues }, contextValue });
      return asked.filter(({ statement }) => !statement.includes('dbms.components'));
    };
  },
  raw: async () => async (question, parameters) => [{ statement: question.cypher, parameters }],
};

interface Plan {
  dbHits: number;
  children: Plan[];
}

const hitsOf = (plan: Plan): number => plan.children.map(hitsOf).reduce((a, b) => a + b, Number(plan.dbHits));

/** The median of the hits of each question's answers, by the question's name and the peer's. */
export async function countHits({ address, sizes }: BenchDatabase, peers: readonly PeerName[]) {
  const found = new Map(QUESTIONS.map(({ name }) => [name, new Map<PeerName, number>()]));
  for (const peer of peers) {
    const graph = await connect(address);
    const profiling = await connect(address);
    const ask = await ASKS[peer]?.(graph);
    for (const question of ask ? QUESTIONS.filter((each) => bodyOf(peer, each, {}) !== undefined) : []) {
      const totals: number[] = [];
      for (let i = 0; i < PROFILED; i++) {
        let total = 0;
        for (const { statement, parameters } of (await ask?.(question, question.variables(i, sizes))) ?? []) {
          const { summary } = await readerOf(profiling).run(
            `PROFILE ${statement.replace(/^CYPHER 5\s/, '')}`,
            parameters,
          );
          total += hitsOf(summary.profile as unknown as Plan);
        }
        totals.push(total);
      }
      found.get(question.name)?.set(peer, median(totals));
    }
    await graph.close();
    await profiling.close();
  }
  return found;
}
