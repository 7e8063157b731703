// What the program is made of may be used by everybody, for everything: the licences of its production dependencies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LOCK = join(import.meta.dirname, '../package-lock.json');

/** Licences (SPDX) that ask for no more than a notice. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Others, each with the reason why it may stay; docs/licences.md says more. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@apollo/federation-internals': 'Elastic-2.0', // comes with @neo4j/graphql, which we use without its subgraph schema
};

/** Every part of "A AND B" must be allowed, one of "A OR B". */
const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part)));

const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as {
  packages: Record<string, { license?: string; dev?: boolean }>;
};
const used = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, { license }]) => ({
    name: path.split('node_modules/').at(-1) ?? '',
    licence: license ?? 'none stated',
  }));

test('every production dependency has a licence that is allowed, or an exception that is written down', () => {
  expect(used.length).toBeGreaterThan(100);
  const others = used.filter(({ licence }) => !isAllowed(licence));
  expect(Object.fromEntries(others.map(({ name, licence }) => [name, licence]))).toEqual(EXCEPTIONS);
});
