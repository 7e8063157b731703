// What is refused before GraphQL sees it, and what fails outside of it: in the shape of GraphQL's errors, with a code, and
// without a word of the program's own texts.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, type ErrorCode, HTTP_STATUS, RETRY_AFTER } from '../errors.ts';
import { HEADER_BYTES, type HttpLimits } from './limits.ts';

/** The body of a refusal. */
const bodyOf = (code: ErrorCode, message: string, requestId?: string): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { code, ...(requestId && { requestId }) } }] })}\n`;

/** Fastify's and its plugins' own refusals, by their codes or else their status. */
function intended({ code, statusCode = 500 }: FastifyError, limits: HttpLimits): AppError | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const message = `A body has at most ${limits.body} bytes; split the operation, or send less in its variables.`;
    return new AppError('BODY_TOO_LARGE', message);
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the operation as content-type: application/json.');
  }
  if (code === 'FST_UNDER_PRESSURE') {
    return new AppError('TOO_BUSY', 'The server has more to do than it can just now; ask again after Retry-After.');
  }
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return new AppError('BAD_REQUEST', 'The body is not JSON; send an object such as {"query": "{ people { id } }"}.');
  }
  if (statusCode >= 400 && statusCode < 500) {
    return new AppError(
      'BAD_REQUEST',
      'The request is not valid HTTP; look at its address, its headers and its length.',
    );
  }
  return undefined;
}

/** Answers an error: an intended one as it is, any other as one sentence with the detail in the log. */
export function sendRefusal(error: unknown, request: FastifyRequest, reply: FastifyReply, limits: HttpLimits): void {
  const shown = error instanceof AppError ? error : intended(error as FastifyError, limits);
  reply.type('application/json; charset=utf-8');
  if (!shown || shown.code === 'INTERNAL') {
    request.log.error({ err: error }, 'a request failed');
    const message = 'Something went wrong here; the log has the detail under the requestId.';
    reply.code(500).send(bodyOf('INTERNAL', message, request.id));
    return;
  }
  const retry = RETRY_AFTER[shown.code];
  if (retry && !reply.hasHeader('retry-after')) reply.header('retry-after', retry);
  reply.code(HTTP_STATUS[shown.code] ?? 500).send(bodyOf(shown.code, shown.message));
}

/** Answers what has no route: 405 where another method has one, else 404. */
export function refuseUnknown(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*') return; // CORS answers OPTIONS everywhere
    const known = methods.get(url) ?? new Set();
    for (const each of [method].flat()) known.add(each);
    methods.set(url, known);
  });
  const refuse = (request: FastifyRequest, reply: FastifyReply): never => {
    const path = request.url.split('?', 1)[0] ?? '';
    const [, known] =
      [...methods].find(([url]) => (url.endsWith('*') ? path.startsWith(url.slice(0, -1)) : url === path)) ?? [];
    if (known && !known.has(request.method)) {
      const allowed = [...known].toSorted().join(', ');
      reply.header('allow', allowed);
      throw new AppError('METHOD_NOT_ALLOWED', `This address takes ${allowed}.`);
    }
    throw new AppError(
      'NOT_FOUND',
      'There is nothing at this address; GraphQL is at /graphql, the playground at /playground/.',
    );
  };
  app.addHook('preParsing', async (request, reply) => {
    if (request.is404) refuse(request, reply); // whatever its body is
  });
  app.setNotFoundHandler(refuse); // of routes that find nothing
}

/** Answers on the connection itself what never became a request: too long, too slow, not HTTP. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { code, message } = UNREADABLE[String(error.code)] ?? MALFORMED;
  const status = HTTP_STATUS[code] ?? 400;
  const body = bodyOf(code, message);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

const MALFORMED = { code: 'BAD_REQUEST', message: 'This is not HTTP/1.1 that can be read.' } as const;
const UNREADABLE: Readonly<Record<string, { code: ErrorCode; message: string }>> = {
  HPE_HEADER_OVERFLOW: {
    code: 'HEADERS_TOO_LARGE',
    message: `Address and headers have at most ${HEADER_BYTES} bytes together; send the operation by POST, and fewer cookies.`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'REQUEST_TIMED_OUT',
    message: 'The request did not arrive whole in time; send it again, in one piece.',
  },
};
