// What was asked before is answered in front of the application, without it: the same bytes asked, the same bytes answered,
// as long as the data set is of the same commit. Everything else goes on to the application, and so does whatever may have
// to be refused: a token, another body than plain JSON, an address that asks too often.
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { RecentCommit } from '../graph/recent-commit.ts';
import type { AnswerCache, KeptAnswer } from './answer-cache.ts';
import type { Admit } from './crowd.ts';
import { newRequestId } from './headers.ts';

export interface AskedBeforeOptions {
  answers: AnswerCache;
  recent: RecentCommit;
  admit: Admit;
  /** The most bytes of a body. */
  bodyLimit: number;
}

const PATH = '/graphql';
const NOTHING = Buffer.alloc(0);
/** A request's headers by which its answer differs. */
const TELLING = [
  'host',
  'x-forwarded-host',
  'x-forwarded-proto',
  'origin',
  'accept',
  'content-type',
  'x-apollo-operation-name',
  'apollo-require-preflight',
];
/** Those with which it is for the application to say what becomes of it. */
const STRANGE = ['authorization', 'content-encoding', 'transfer-encoding', 'expect', 'upgrade'];
/** Headers of an answer that are not the same each time. */
const PASSING = /^(x-request-id|x-ratelimit-.*|content-length|connection|date)$/;

/** A question that went on, and the body that was read for it. */
interface Question {
  text: string;
  body: Buffer;
}

/**
 * Answers in front of the application what the GraphQL route of `scope` has answered before. Its hooks come last in that
 * scope, as they keep what the others made of an answer.
 */
export function answerAgain(scope: FastifyInstance, { answers, recent, admit, bodyLimit }: AskedBeforeOptions): void {
  const { server } = scope;
  const questions = new WeakMap<IncomingMessage, Question>();
  let isClosing = false;
  scope.addHook('preClose', async () => {
    isClosing = true; // which the application tells each client
  });

  const [application] = server.listeners('request');
  const goOn = (request: IncomingMessage, response: ServerResponse) => application?.call(server, request, response);
  server.removeAllListeners('request').on('request', (request, response) => {
    const { method, headers, url = '' } = request;
    const isHere = url.startsWith(PATH) && (url.length === PATH.length || url[PATH.length] === '?');
    if (!isHere || STRANGE.some((name) => headers[name] !== undefined)) return goOn(request, response);
    const length = headers['content-length'];
    if (method === 'GET' && length === undefined) return look(NOTHING, request, response);
    if (method !== 'POST' || !(Number(length) > 0 && Number(length) <= bodyLimit)) return goOn(request, response);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => look(Buffer.concat(parts), request, response));
  });

  function look(body: Buffer, request: IncomingMessage, response: ServerResponse): void {
    const text = textOf(request, body);
    const kept = answers.find(text);
    const answer = (commit: string | undefined) => {
      if (kept && commit === kept.commit && isAnswered(text, kept, request, response)) return;
      questions.set(request, { text, body });
      goOn(request, response);
    };
    const known = kept && recent.known();
    if (kept && known === undefined) void recent.ask().then(answer);
    else answer(known);
  }

  /** Sends an answer, unless the application has more to say. */
  function isAnswered(text: string, kept: KeptAnswer, request: IncomingMessage, response: ServerResponse): boolean {
    const counted = isClosing ? undefined : admit(request);
    if (!counted) return false;
    const id = newRequestId();
    scope.log.debug({ reqId: id }, 'answered as before');
    const head: OutgoingHttpHeader[] = ['x-request-id', id, ...counted, ...kept.head];
    if (request.method === 'GET' && request.headers['if-none-match'] === kept.etag) {
      response.writeHead(304, head).end();
      return true;
    }
    const zipped = takesGzip(request) ? answers.zipped(text, kept) : undefined;
    const body = zipped ?? kept.body;
    head.push('content-type', kept.type, 'content-length', body.length);
    if (zipped) head.push('content-encoding', 'gzip');
    response.writeHead(200, head).end(body, 'latin1');
    return true;
  }

  scope.addHook('preParsing', async ({ raw }, _reply, payload) => {
    const body = questions.get(raw)?.body;
    return body === undefined || body.length === 0 ? payload : Readable.from(body);
  });

  scope.addHook('onSend', async ({ raw, commit }, reply, payload) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], 'Accept-Encoding'].flat().join(', '));
    const { text } = questions.get(raw) ?? {};
    if (text === undefined || commit === null || reply.statusCode !== 200 || typeof payload !== 'string') return;
    const { etag, 'content-type': type, ...others } = reply.getHeaders();
    const fixed = Object.entries({ etag, ...others }).filter(([name]) => !PASSING.test(name));
    const head = fixed.flatMap(([name, values]) => [values ?? []].flat().flatMap((value) => [name, String(value)]));
    const body = Buffer.from(payload).toString('latin1');
    answers.keep(text, { commit, etag: String(etag), type: String(type), head, body });
  });
}

/** All by which two requests may be answered differently. No header has a line break or a NUL in it. */
function textOf({ method, url, headers }: IncomingMessage, body: Buffer): string {
  let text = `${method} ${url}\n`;
  for (const name of TELLING) text += `${headers[name] ?? '\0'}\n`;
  return text + body.toString('latin1');
}

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /(?:^|,)\s*gzip\s*(?:$|,|;\s*q=(?:1|0\.\d*[1-9]))/i.test(headers['accept-encoding'] ?? '');
