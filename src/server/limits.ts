// What the HTTP side takes on, of everybody and of one client. Those that an operator may want to move are settings.
import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import type { TurnLimits } from '../api/turns.ts';

export interface HttpLimits {
  /** Bytes of a body. */
  body: number;
  /** Milliseconds that the database may work on one statement of a query. */
  queryTimeout: number;
  /** Milliseconds from a request's arrival to its answer, whatever the answer waits for. */
  answerTimeout: number;
  /** Milliseconds for the head of a request to arrive. */
  headersTimeout: number;
  /** Milliseconds for a whole request to arrive, body included. */
  requestTimeout: number;
  /** Milliseconds in which a client that is sent an answer must take a part of it. */
  idleTimeout: number;
  /** How often connections are looked at, in milliseconds, for those two times. */
  lookInterval: number;
  turns: TurnLimits;
  /** Bytes of answers that are kept for those who ask the same; 0: none are. */
  keptAnswers: number;
  /** How many requests one address may send in a window of so many milliseconds. */
  requests: { most: number; window: number };
  /** The mean delay of the event loop, in milliseconds, from which on requests are turned away; 0: none. */
  loopDelay: number;
}

/** Turns for so many operations at a time: one client may have half of them, and twice as many wait. */
export const turnsOf = (inFlight: number): TurnLimits => ({
  inFlight,
  perClient: Math.ceil(inFlight / 2),
  waiting: 2 * inFlight,
});

/** The limits of an open server; README has those that are settings. */
export const HTTP_LIMITS: HttpLimits = {
  body: 65_536,
  queryTimeout: 5_000,
  answerTimeout: 9_000,
  headersTimeout: 8_000,
  requestTimeout: 10_000,
  idleTimeout: 20_000,
  lookInterval: 1_000,
  turns: turnsOf(32),
  keptAnswers: 67_108_864,
  requests: { most: 600, window: 10_000 },
  loopDelay: 500,
};

/** Address and headers of a request together, in bytes; more is refused with 431. */
export const HEADER_BYTES = 16_384;

/** The limits as Fastify and Node take them. */
export const serverOptions = (limits: HttpLimits): FastifyHttpOptions<Server> => ({
  bodyLimit: limits.body,
  requestTimeout: limits.requestTimeout,
  connectionTimeout: limits.idleTimeout,
  http: {
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: limits.lookInterval,
  },
});
