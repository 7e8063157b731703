// The real application over the tests' database, asked without a port.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { expect, inject } from 'vitest';
import { createApiSchema } from '../api/schema.ts';
import type { GraphData } from '../domain/graph-data.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { connect, type DatabaseAddress, type Graph } from '../graph/driver.ts';
import { load } from '../graph/load.ts';
import { type AppOptions, createApp } from '../server/app.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const QUESTIONS = join(import.meta.dirname, '../questions');

export interface TestApi {
  app: FastifyInstance;
  graph: Graph;
  /** The answer's body; variables and headers as a client would send them. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** The data of a worked question's answer; `name` is its file's, without the ending. */
  answer(name: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** All rows of a list of Query, read page by page; `list` may have arguments that fix the order, `agreements(sort: …)`. */
  all(list: string, selection: string): Promise<Answer['data'][]>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests compare whole answers
  data: any;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: Record<string, unknown>;
}

/** No test depends on how fast the machine is, or on how many tests ask at once. */
export const UNHURRIED = {
  queryTimeout: 600_000,
  answerTimeout: 600_000,
  requests: { most: 1_000_000, window: 600_000 },
  loopDelay: 0,
};

/**
 * Loads the project's own seeds, or other facts, into the tests' database and builds the application over them. Its clock
 * stands still unless one is given: no search runs out of time; nor does a query, unless `options` say otherwise.
 */
export async function startApi(
  facts?: GraphData,
  address = inject('address'),
  now = () => 0,
  { limits, ...options }: Partial<AppOptions> = {},
): Promise<TestApi> {
  const graph = await connect(address);
  const { graph: all, about } = loadSeeds(SEEDS);
  await load(graph, facts ?? all, { about });
  const schema = options.schema ?? (await createApiSchema());
  const app = await createApp({ graph, logger: false, now, limits: { ...UNHURRIED, ...limits }, ...options, schema });
  const api: TestApi = {
    app,
    graph,
    async ask(query, variables = {}) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { status: response.statusCode, ...response.json() };
    },
    async data(query, variables) {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    answer: (name, variables) => api.data(readFileSync(join(QUESTIONS, `${name}.graphql`), 'utf8'), variables),
    async all(list, selection) {
      const [, name, args = ''] = /^(\w+)(?:\((.*)\))?$/.exec(list) ?? [];
      const rows: Answer['data'][] = [];
      for (let isMore = true; isMore; ) {
        const page = `limit: 100, offset: ${rows.length} ${args}`;
        const { list: found } = await api.data(`{ list: ${name}(${page}) { ${selection} } }`);
        rows.push(...found);
        isMore = found.length === 100;
      }
      return rows;
    },
    async close() {
      await app.close();
      await graph.close();
    },
  };
  return api;
}

/** A way to the tests' database that can be cut, as when the database goes away. */
export async function cuttableWay(): Promise<{ address: DatabaseAddress; cut(): Promise<void> }> {
  const address = inject('address');
  const { hostname, port } = new URL(address.uri);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = createConnection(Number(port), hostname);
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
    }
    socket.pipe(onward).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: { ...address, uri },
    async cut() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
