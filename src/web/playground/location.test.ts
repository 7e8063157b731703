import { expect, test } from 'vitest';
import { hashOf, readHash } from './location.ts';

const worked = { id: '01-who-signed', vi: 'Ai đã ký?', en: 'Who signed?', query: 'query WhoSigned { a }' };

test('a question, its variables and its operation survive the way through the address', () => {
  const shared = {
    query: 'query A($tên: ID) { a(b: "Huế & #1 + 2 = 100%") }\nquery B { b }',
    variables: '{ "tên": "Đà Nẵng" }',
    operationName: 'B',
  };
  expect(readHash(hashOf(shared, [worked]), [worked])).toEqual(shared);
});

test('an unchanged worked question has a short link', () => {
  const hash = hashOf({ query: worked.query, variables: ' ', operationName: 'WhoSigned' }, [worked]);
  expect(hash).toBe('#question=01-who-signed');
  expect(readHash(hash, [worked])).toEqual({ query: worked.query, variables: '' });
});

test('a worked question with variables is spelled out', () => {
  expect(hashOf({ query: worked.query, variables: '{"a":1}' }, [worked])).toMatch(/^#query=.*&variables=/);
});

test('an empty editor and an address that names nothing are no link', () => {
  expect(hashOf({ query: ' \n', variables: '{"a":1}' }, [worked])).toBe('');
  for (const hash of ['', '#', '#question=none', '#query=%20', '#variables={}']) {
    expect(readHash(hash, [worked])).toBeUndefined();
  }
});

test('a plus sign stays a plus sign, also where the address was written by another program', () => {
  expect(hashOf({ query: '{ a(b: "+") }', variables: '' }, [])).toContain('%2B');
  expect(readHash('#query=%7B+a+%7D', [])?.query).toBe('{ a }');
});
