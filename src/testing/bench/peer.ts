// A server to be measured, in a process of its own: it is told which and where the database is, and says its port.
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { createApiSchema } from '../../api/schema.ts';
import { connect, type DatabaseAddress } from '../../graph/driver.ts';
import { createApp } from '../../server/app.ts';
import { HTTP_LIMITS } from '../../server/limits.ts';
import { keepMemoryFlat } from '../../server/memory.ts';
import { PLAIN } from './plain.ts';
import type { Postgres } from './postgres.ts';
import { type PeerName, QUESTIONS } from './questions.ts';

const driverOf = ({ uri, username, password }: DatabaseAddress, isLean: boolean) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), isLean ? { disableLosslessIntegers: true } : {});

/** The real application, as src/main.ts starts it; its own limits stay on, but that of one address's requests. */
async function ours(address: DatabaseAddress, keptAnswers: number): Promise<number> {
  const limits = { requests: { ...HTTP_LIMITS.requests, most: 100_000_000 }, keptAnswers };
  keepMemoryFlat();
  const graph = await connect(address);
  const app = await createApp({ graph, schema: await createApiSchema(), logger: { level: 'fatal' }, limits });
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}

async function plain(address: DatabaseAddress): Promise<number> {
  const driver = driverOf(address, false);
  const schema = await new Neo4jGraphQL({ typeDefs: PLAIN, driver }).getSchema();
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return Number(new URL(url).port);
}

/** A statement by hand for each question, in a session's own transaction. */
async function raw(address: DatabaseAddress): Promise<number> {
  const driver = driverOf(address, true);
  const statements = new Map(QUESTIONS.map(({ name, cypher }) => [name, cypher]));
  async function answer(request: IncomingMessage): Promise<string> {
    const { name, variables } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    const session = driver.session({ defaultAccessMode: 'READ' });
    const { records } = await session.run(statements.get(name) ?? '', variables);
    await session.close();
    return JSON.stringify({ data: records.map((record) => record.get('row')) });
  }
  const server = createServer((request, response) => {
    void answer(request).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
  });
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  return (server.address() as AddressInfo).port;
}

/** Its own preset for new servers, in production mode; as many connections as ask at a time. */
async function postgraphile({ port, packages }: Pick<Postgres, 'port' | 'packages'>): Promise<number> {
  const require = createRequire(join(packages, 'package.json'));
  const { makePgService } = require('postgraphile/adaptors/pg');
  const connectionString = `postgres://bench@127.0.0.1:${port}/postgres`;
  const pgServices = [makePgService({ connectionString, poolConfig: { max: 16 } })];
  const preset = { extends: [require('postgraphile/presets/amber').PostGraphileAmberPreset], pgServices };
  const grafserv = require('postgraphile')
    .postgraphile(preset)
    .createServ(require('postgraphile/grafserv/node').grafserv);
  const server = createServer();
  await grafserv.addTo(server);
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  return (server.address() as AddressInfo).port;
}

/** What a peer needs to know. */
export interface PeerOrder {
  name: PeerName;
  address: DatabaseAddress;
  postgres: Pick<Postgres, 'port' | 'packages'> | undefined;
}

const START: Readonly<Record<PeerName, (order: PeerOrder) => Promise<number>>> = {
  ours: ({ address }) => ours(address, HTTP_LIMITS.keptAnswers),
  'ours, nothing kept': ({ address }) => ours(address, 0),
  plain: ({ address }) => plain(address),
  async PostGraphile({ postgres }) {
    if (!postgres) throw new Error('there is no PostgreSQL');
    return postgraphile(postgres);
  },
  raw: ({ address }) => raw(address),
};

process.once('message', async (order: PeerOrder) => {
  process.send?.({ port: await START[order.name](order) });
});
