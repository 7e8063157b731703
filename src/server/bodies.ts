// What a request may be: plain JSON in valid UTF-8 that holds one operation, or an address that can be decoded.
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';

/** The most levels of lists and objects in a body: whatever reads it goes in as deep. */
const DEEPEST = 1_000;

/** Has everything else refused, before anything of it is read. */
export function readPlainBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers, url, protocol, hostname }) => {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
      throw new AppError(
        'UNSUPPORTED_MEDIA_TYPE',
        'Bodies are read as they are; send this one without content-encoding.',
      );
    }
    const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
      throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Bodies are read as UTF-8; send this one so.');
    }
    if (!isDecodable(url)) {
      throw new AppError(
        'BAD_REQUEST',
        'The address is not UTF-8 in percent-encoding; encode it with encodeURIComponent.',
      );
    }
    // Of these the integration of Apollo makes an address; a proxy that is trusted may hand on a client's own.
    if (!URL.canParse(url, `${protocol}://${hostname}/`)) {
      throw new AppError(
        'BAD_REQUEST',
        'The address and the header "host", or what a proxy forwards of it, make no URL.',
      );
    }
  });

  app.removeAllContentTypeParsers();
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(new AppError('BAD_REQUEST', 'The body is not valid UTF-8; encode it so.'));
    void parseJson(request, body.toString(), (error, value) => {
      if (Array.isArray(value)) {
        const message =
          'The body is a list; send one operation a request, as an object: several can stand in one operation.';
        return done(new AppError('BAD_REQUEST', message));
      }
      if (!error && (typeof value !== 'object' || value === null || Object.keys(value).length === 0)) {
        const message = 'The body holds no operation; send an object such as {"query": "{ people { id } }"}.';
        return done(new AppError('BAD_REQUEST', message));
      }
      if (isDeeper(value, DEEPEST)) {
        const message = `The body is nested more than ${DEEPEST} levels deep; write it flatter.`;
        return done(new AppError('BAD_REQUEST', message));
      }
      done(error, value);
    });
  });
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
