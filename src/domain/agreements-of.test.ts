import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementsOf, newestKey } from './agreements-of.ts';
import { relationshipKey } from './graph-data.ts';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = fc.record({ day: fc.option(day), id: fc.stringMatching(/^agreement:[a-z0-9-]{1,8}$/) });

test('keys put the latest day first, then ids, what has no day last', () => {
  fc.assert(
    fc.property(fc.uniqueArray(dated, { selector: ({ id }) => id }), (agreements) => {
      const byKey = agreements.map(({ day, id }) => newestKey('org:x', day, id)).sort();
      const expected = agreements.toSorted(
        (a, b) => (a.day === b.day ? 0 : (a.day ?? '') > (b.day ?? '') ? -1 : 1) || (a.id < b.id ? -1 : 1),
      );
      expect(byKey.map((key) => key.split(' ')[2])).toEqual(expected.map(({ id }) => id));
    }),
  );
});

test('the keys of a thing are not those of one whose id goes on', () => {
  expect(newestKey('area:y-te-so', '2025-01-01', 'agreement:a').startsWith('area:y-te ')).toBe(false);
});

test('organisations and areas have a count, none among them, and their links a key', () => {
  const node = (id: string, label: string, properties = {}) =>
    [id, { id, label, properties: { id, ...properties } }] as const;
  const links = [
    { type: 'PARTY_TO', from: 'org:x', to: 'agreement:a', properties: {} },
    { type: 'COVERS', from: 'agreement:a', to: 'area:a', properties: {} },
    { type: 'SIGNED', from: 'person:p', to: 'agreement:a', properties: {} },
  ];
  const { counts, keys } = agreementsOf({
    nodes: new Map([
      node('org:x', 'Organisation'),
      node('area:a', 'CooperationArea'),
      node('area:b', 'CooperationArea'),
      node('person:p', 'Person'),
      node('agreement:a', 'Agreement', { signedOnLatest: '2025-08-21' }),
    ]),
    relationships: new Map(links.map((link) => [relationshipKey(link), link])),
  });
  expect(Object.fromEntries(counts)).toEqual({ 'org:x': 1, 'area:a': 1, 'area:b': 0 });
  expect([...keys.values()]).toEqual(['org:x 7974-91-78 agreement:a', 'area:a 7974-91-78 agreement:a']);
});
