// Who has a token says so by it; who has none is an anonymous reader. A token that is not right in every way is refused.
import type { KeyObject } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type JWTPayload, jwtVerify } from 'jose';
import type { Role } from '../api/asker.ts';
import type { TokenAlgorithm } from '../domain/token-keys.ts';
import { AppError } from '../errors.ts';

/** How tokens (JWT, RFC 7519) are checked: one algorithm, one key, one issuer, one audience. */
export interface TokenOptions {
  algorithm: TokenAlgorithm;
  key: KeyObject;
  issuer: string;
  audience: string;
}

/** What a verified token says of its holder; null for those without one. */
export type Holder = { role: Role } | null;

declare module 'fastify' {
  interface FastifyRequest {
    holder: Holder;
  }
}

const ROLES: readonly unknown[] = ['reader', 'editor'] satisfies Role[];

/** Fastify plugin for the routes of its scope: checks tokens, and keeps what is answered to their holders private. */
export function checkTokens(app: FastifyInstance, tokens: TokenOptions | null): void {
  app.decorateRequest('holder', null);
  app.addHook('onRequest', async (request, reply) => {
    request.holder = await holderOf(request, reply, tokens);
  });
  app.addHook('onSend', async (request, reply) => {
    const varied = [reply.getHeader('vary') ?? [], 'Authorization'].flat().join(', ');
    reply.header('vary', varied);
    if (request.headers.authorization !== undefined) reply.header('cache-control', 'private, no-cache');
  });
}

async function holderOf({ raw }: FastifyRequest, reply: FastifyReply, tokens: TokenOptions | null): Promise<Holder> {
  // Node joins no second one to the first, it drops it: so they are counted where all still are.
  const given = raw.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'authorization').length;
  if (given === 0) return null;
  const refuse = (why: string) => {
    // RFC 6750, 3
    reply.header('www-authenticate', `Bearer realm="camket", error="invalid_token", error_description="${why}"`);
    return new AppError('UNAUTHENTICATED', `${why}. Without an authorization header everybody may read.`);
  };
  if (tokens === null) throw refuse('Tokens are not set up here');
  if (given > 1) throw refuse('There are several authorization headers; send one');
  const [, token] = /^Bearer +(\S+)$/i.exec(raw.headers.authorization ?? '') ?? [];
  if (token === undefined) throw refuse('The authorization header is not: Bearer, a space and a token');
  const payload = await verified(token, tokens).catch((error: { code?: string; claim?: string }) => {
    throw refuse(WHY[String(error.code)] ?? 'The token is not one that this server takes');
  });
  const role = payload.role ?? 'reader';
  if (!ROLES.includes(role)) throw refuse(`The token names a role that is none of ${ROLES.join(' and ')}`);
  return { role: role as Role };
}

async function verified(token: string, { algorithm, key, issuer, audience }: TokenOptions): Promise<JWTPayload> {
  const checks = { algorithms: [algorithm], issuer, audience, requiredClaims: ['exp'] };
  const { payload, protectedHeader } = await jwtVerify(token, key, checks);
  // A token of another type, such as one that logs somebody out, may have the same issuer and key (RFC 8725, 3.11).
  if (!/^(application\/)?(at\+)?jwt$/i.test(protectedHeader.typ ?? '')) throw new Error('not an access token');
  return payload;
}

/** Of jose's codes those that a holder can act on; none tells how a forged one could be better. */
const WHY: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'The token has expired; get a new one',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'The token lacks a claim, or is for another issuer, audience or time',
};
