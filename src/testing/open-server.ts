// The real application on a port of its own, met over sockets as strangers would, and a small schema with queries that can
// be slow or broken as none of the real one can be made to be.
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { expect, inject } from 'vitest';
import type { ApiContext } from '../api/apollo.ts';
import { AppError } from '../errors.ts';
import { connect, type Graph } from '../graph/driver.ts';
import { type AppOptions, createApp } from '../server/app.ts';
import { UNHURRIED } from './api.ts';
import { SLOW } from './slow-queries.ts';

export interface OpenServer {
  graph: Graph;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  /** The server's ends of all connections so far, by the client's port. */
  sockets: ReadonlyMap<number, Socket>;
  /** Lines of the log so far. */
  logged: Record<string, unknown>[];
  /** Posts an operation; the answer's body is read. */
  post(body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Reply>;
  /** Sends a request. */
  get(path: string, options?: RequestInit): Promise<Reply>;
  close(): Promise<void>;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The code of the first error. */
  code: string | undefined;
}

/** What the slow statement is found by among those that the database runs. */
export const MARK = 'slow for tests';

/** A text that no client may ever see. */
export const SECRET = 'kept from everybody';

/** Starts the application over the tests' database, whatever it holds, with the small schema unless another one is given. */
export async function openServer({ limits, ...options }: Partial<AppOptions> = {}): Promise<OpenServer> {
  const logged: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)));
      done();
    },
  });
  const graph = options.graph ?? (await connect(inject('address')));
  const app = await createApp({
    schema: await smallSchema(),
    logger: { level: 'info', stream },
    limits: { ...UNHURRIED, ...limits },
    ...options,
    graph,
  });
  const sockets = new Map<number, Socket>();
  app.server.on('connection', (socket) => sockets.set(socket.remotePort ?? 0, socket));
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const get = async (path: string, init: RequestInit = {}) => replyOf(await fetch(`${origin}${path}`, init));
  return {
    graph,
    origin,
    logged,
    get,
    post: (body, headers = {}, signal) =>
      get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
        ...(signal && { signal }),
      }),
    sockets,
    async close() {
      await app.close();
      await graph.close();
    },
  };
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, code: codeOf(text) };
}

const codeOf = (text: string): string | undefined => /"code":"(\w+)"/.exec(text)?.[1];

/** Sends bytes on a connection of their own and reads until it is closed. */
export async function sendRaw(origin: string, ...parts: (string | Buffer)[]): Promise<Omit<Reply, 'headers'>> {
  const socket = openRaw(origin);
  for (const part of parts) socket.write(part);
  return readRaw(socket);
}

/** An open connection. */
export function openRaw(origin: string): Socket {
  const { hostname, port } = new URL(origin);
  return createConnection(Number(port), hostname);
}

/** All that comes on a connection, until it is closed. */
export async function readRaw(socket: Socket): Promise<Omit<Reply, 'headers'>> {
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  socket.on('error', () => {}); // closed while we still wrote
  await once(socket, 'close');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text, code: codeOf(text) };
}

/** That an answer is in JSON, with a code and a sentence, and has no word of the program, the database or the machine. */
export function expectPlainRefusal(text: string): void {
  const body = JSON.parse(text.slice(text.indexOf('{"errors"')));
  for (const { message, extensions } of body.errors) {
    expect(message).toMatch(/^[A-Z`].{10,}/s);
    expect(extensions.code).toMatch(/^[A-Z_]+$/);
  }
  expectNoLeak(text);
}

/** That a text has no stack trace, Cypher, driver's or path's text. */
export function expectNoLeak(text: string): void {
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.[jt]s:\d|\/src\/|\/home\/|\/tmp\//);
  expect(text).not.toMatch(/\b(MATCH|UNWIND|RETURN|WITH|CALL) |Neo\.|Neo4jError|java\.|bolt:|neo4j:|FST_|ERR_/);
  expect(text).not.toContain(SECRET);
}

/** `slow` never ends by itself; `broken…` fail, each in another place; `role` is who asks. */
function smallSchema(): Promise<GraphQLSchema> {
  const cypher = (statement: string) => `@cypher(statement: """${statement} AS n""", columnName: "n")`;
  const typeDefs = `
    type Query {
      quick: Int ${cypher('RETURN 1')}
      slow(n: Int!): Int ${cypher(SLOW(MARK))}
      brokenCypher: Int ${cypher(`RETURN date("${SECRET}").year`)}
      brokenCode: Int
      refused: Int
      role: String
    }`;
  const resolvers = {
    Query: {
      brokenCode() {
        throw new TypeError(`${SECRET} in ${import.meta.filename}`);
      },
      refused() {
        throw new AppError('DATASET_CHANGING', 'Intended, and fit for everybody.');
      },
      role: (_root: unknown, _args: unknown, { role }: ApiContext) => role,
    },
  };
  return new Neo4jGraphQL({ typeDefs, resolvers }).getSchema();
}
