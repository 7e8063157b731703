// What a client gets to see of an error: the query's own faults, never the text of the database or of a bug.
import fc from 'fast-check';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { AppError } from '../errors.ts';
import { asking } from './asker.ts';
import { maskError } from './errors.ts';

/** An error as the driver throws it. */
const driverError = (message: string, code: string) => Object.assign(new Error(message), { name: 'Neo4jError', code });

/** What Apollo hands over when a resolver threw: the error wrapped by graphql-js and its form for the client. */
function thrownByResolver(original: Error) {
  const wrapped = new GraphQLError(original.message, { originalError: original, path: ['people', 0] });
  const extensions = { code: 'INTERNAL_SERVER_ERROR', stacktrace: (original.stack ?? '').split('\n') };
  return { wrapped, formatted: { message: wrapped.message, path: ['people', 0], extensions } };
}

/** What becomes of an error while the request "r-1" is answered. */
function maskedAs(formatted: GraphQLFormattedError, thrown: unknown, signal = new AbortController().signal) {
  const logged: unknown[] = [];
  const log = (error: unknown) => logged.push(error);
  const asker = { id: 'r-1', client: '127.0.0.1', role: 'reader', signal, keep() {}, log } as const;
  return { shown: asking.run(asker, () => maskError(formatted, thrown)), logged };
}

function masked(original: Error) {
  const { wrapped, formatted } = thrownByResolver(original);
  return maskedAs(formatted, wrapped);
}

describe('an error', () => {
  test('of the driver is one fixed sentence, and the log has the original', () => {
    const original = driverError(
      'Invalid input at MATCH (p:Person {secret: 1})',
      'Neo.ClientError.Statement.SyntaxError',
    );
    const { shown, logged } = masked(original);
    expect(shown).toEqual({
      message: 'Something went wrong here; the log has the detail under the requestId.',
      path: ['people', 0],
      extensions: { code: 'INTERNAL', requestId: 'r-1' },
    });
    expect(logged).toEqual([original]);
  });

  test.each(['ServiceUnavailable', 'SessionExpired'])('of a database that is gone (%s) says so', (code) => {
    const original = driverError('Could not perform discovery. No routing servers: 10.0.0.7:7687', code);
    const { shown, logged } = masked(original);
    expect(shown.message).toBe('The database does not answer; try again in a moment.');
    expect(shown.extensions).toEqual({ code: 'DATABASE_UNREACHABLE', requestId: 'r-1' });
    expect(logged).toEqual([original]);
  });

  test.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'DATASET_CHANGING'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_BUSY'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'DATABASE_UNREACHABLE'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ])('of the driver that means something for the client (%s) has a code of its own: %s', (code, shown) => {
    expect(masked(driverError('x', code)).shown.extensions?.code).toBe(shown);
  });

  test('of a query that took too long tells what to change, and is no news for the log', () => {
    const { shown, logged } = masked(driverError('x', 'Neo.ClientError.Transaction.TransactionTimedOut'));
    expect(shown.message).toContain('ask for less');
    expect(logged).toEqual([]);
  });

  test('of ours is shown as it is, without a word to the log', () => {
    const { shown, logged } = masked(new AppError('DATASET_CHANGING', 'Ask again.'));
    expect(shown).toEqual({ message: 'Ask again.', path: ['people', 0], extensions: { code: 'DATASET_CHANGING' } });
    expect(logged).toEqual([]);
  });

  test('of work that was ended because nobody waits is not logged', () => {
    const { wrapped, formatted } = thrownByResolver(
      driverError('x', 'Neo.ClientError.Transaction.TransactionMarkedAsFailed'),
    );
    expect(maskedAs(formatted, wrapped, AbortSignal.abort()).logged).toEqual([]);
  });

  test('never lets through a word of what was thrown, whatever its message and code', () => {
    const code = fc.oneof(
      fc.constantFrom('ServiceUnavailable', 'Neo.ClientError.Security.Unauthorized', 'ECONNREFUSED', 'BAD_USER_INPUT'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), code, (text, driverCode) => {
        const { shown, logged } = masked(driverError(`bolt://neo4j:pw${text}`, driverCode));
        expect(JSON.stringify(shown)).not.toContain('bolt://');
        expect(Object.keys(shown.extensions ?? {})).toEqual(['code', 'requestId']);
        expect(['INTERNAL', 'DATABASE_UNREACHABLE']).toContain(shown.extensions?.code);
        expect(logged).toHaveLength(1);
      }),
    );
  });

  test.each([undefined, null, 'a text', 42, {}])('that is %j is masked like any other', (thrown) => {
    const { shown } = maskedAs({ message: 'a text' }, thrown);
    expect(shown).toMatchObject({ message: 'Something went wrong here; the log has the detail under the requestId.' });
  });

  test.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'PERSISTED_QUERY_NOT_FOUND'])(
    'of the query itself (%s) is shown, without its stack and not logged',
    (code) => {
      const formatted = {
        message: 'Cannot query field "nmae" on type "Person".',
        locations: [{ line: 1, column: 12 }],
        extensions: { code, stacktrace: ['at /home/someone/app.ts'] },
      };
      const { shown, logged } = maskedAs(formatted, new GraphQLError(formatted.message));
      expect(shown).toEqual({ ...formatted, extensions: { code } });
      expect(logged).toEqual([]);
    },
  );
});
