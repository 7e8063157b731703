// The real application over the tests' database, asked without a port.
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { createApiSchema } from '../api/schema.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { connect, type Graph } from '../graph/driver.ts';
import { load } from '../graph/load.ts';
import { createApp } from '../server/app.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

export interface TestApi {
  app: FastifyInstance;
  graph: Graph;
  /** The answer's body; variables and headers as a client would send them. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests compare whole answers
  data: any;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: Record<string, unknown>;
}

/** Loads the project's own seeds and builds the application over them. */
export async function startApi(): Promise<TestApi> {
  const graph = await connect(inject('address'));
  await load(graph, loadSeeds(SEEDS).graph);
  const app = await createApp({ graph, schema: await createApiSchema(), logger: false });
  return {
    app,
    graph,
    async ask(query, variables = {}) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { status: response.statusCode, ...response.json() };
    },
    async close() {
      await app.close();
      await graph.close();
    },
  };
}
