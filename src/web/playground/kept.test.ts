import { expect, test } from 'vitest';
import { withoutHeaders } from './kept.ts';

test('headers are left out wherever they stand, and nothing else', () => {
  const headers = '{ "Authorization": "Bearer secret" }';
  const item = { query: '{ role }', variables: '{ "headers": 1 }', headers };
  expect(JSON.parse(withoutHeaders(JSON.stringify({ queries: [item], headers })))).toEqual({
    queries: [{ ...item, headers: null }],
    headers: null,
  });
});
