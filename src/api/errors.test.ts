// What a client gets to see of an error: the query's own faults, never the text of the database or of a bug.
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isUnreachable, maskError } from './errors.ts';

/** An error as the driver throws it. */
const driverError = (message: string, code: string) => Object.assign(new Error(message), { name: 'Neo4jError', code });

/** What Apollo hands over when a resolver threw: the error wrapped by graphql-js and its form for the client. */
function thrownByResolver(original: Error) {
  const wrapped = new GraphQLError(original.message, { originalError: original, path: ['people', 0] });
  const extensions = { code: 'INTERNAL_SERVER_ERROR', stacktrace: (original.stack ?? '').split('\n') };
  return { wrapped, formatted: { message: wrapped.message, path: ['people', 0], extensions } };
}

function masked(original: Error) {
  const logged: unknown[] = [];
  const { wrapped, formatted } = thrownByResolver(original);
  const shown = maskError(formatted, wrapped, (error) => logged.push(error));
  return { shown, logged };
}

describe('an error', () => {
  test('of the driver is one fixed sentence, and the log has the original', () => {
    const original = driverError(
      'Invalid input at MATCH (p:Person {secret: 1})',
      'Neo.ClientError.Statement.SyntaxError',
    );
    const { shown, logged } = masked(original);
    expect(shown).toEqual({
      message: 'Something went wrong here; the log has the detail.',
      locations: undefined,
      path: ['people', 0],
      extensions: { code: 'INTERNAL' },
    });
    expect(logged).toEqual([original]);
  });

  test.each(['ServiceUnavailable', 'SessionExpired'])('of a database that is gone (%s) says so', (code) => {
    const original = driverError('Could not perform discovery. No routing servers: 10.0.0.7:7687', code);
    const { shown, logged } = masked(original);
    expect(shown.message).toBe('The database does not answer; try again in a moment.');
    expect(shown.extensions).toEqual({ code: 'DATABASE_UNREACHABLE' });
    expect(isUnreachable(shown)).toBe(true);
    expect(logged).toEqual([original]);
  });

  test('of another kind does not pass for a database that is gone', () => {
    expect(isUnreachable(masked(driverError('x', 'Neo.TransientError.General.OutOfMemory')).shown)).toBe(false);
    expect(isUnreachable(masked(new TypeError('x')).shown)).toBe(false);
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
        expect(Object.keys(shown.extensions ?? {})).toEqual(['code']);
        expect(['INTERNAL', 'DATABASE_UNREACHABLE']).toContain(shown.extensions?.code);
        expect(logged).toHaveLength(1);
      }),
    );
  });

  test.each([undefined, null, 'a text', 42, {}])('that is %j is masked like any other', (thrown) => {
    const shown = maskError({ message: 'a text' }, thrown, () => {});
    expect(shown).toMatchObject({ message: 'Something went wrong here; the log has the detail.' });
  });

  test.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'PERSISTED_QUERY_NOT_FOUND'])(
    'of the query itself (%s) is shown, without its stack and not logged',
    (code) => {
      const logged: unknown[] = [];
      const formatted = {
        message: 'Cannot query field "nmae" on type "Person".',
        locations: [{ line: 1, column: 12 }],
        extensions: { code, stacktrace: ['at /home/someone/app.ts'] },
      };
      const shown = maskError(formatted, new GraphQLError(formatted.message), (error) => logged.push(error));
      expect(shown).toEqual({ ...formatted, extensions: { code } });
      expect(logged).toEqual([]);
    },
  );
});
