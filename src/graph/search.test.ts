// What the database's index is asked: never a word of its own language.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luceneQuery } from './search.ts';

test('every word is asked for in each way in which it may be written', () => {
  expect(luceneQuery('Thắng')).toBe(
    '+((+(searchFolded:thang^8 searchContext:thang searchFolded:thang*^4 searchContext:thang* searchFolded:thang~1))) searchText:thănǵ^4',
  );
  expect(luceneQuery('an 57')).toContain('+(searchFolded:an^8 searchContext:an) +(searchFolded:57^8');
});

test('nothing of the searched text is syntax', () => {
  const hostile = fc.string({
    unit: fc.oneof(fc.constantFrom(...'*"~\\:+-!(){}[]^?/&| '), fc.string({ unit: 'binary' })),
  });
  const word = '[\\p{L}\\p{M}\\p{N}]+';
  const clause = `search(?:Text|Folded|Context):${word}(?:\\*|~1)?(?:\\^\\d)?`;
  const whole = new RegExp(`^\\+\\((?:[+() ]|${clause})+\\) ${clause}(?: ${clause})*$`, 'u');
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constantFrom('AND', 'a OR b', 'NOT x', 'a TO b', '*:*')), (text) => {
      const query = luceneQuery(text);
      if (query !== undefined) expect(query).toMatch(whole);
      expect(query ?? '').not.toMatch(/\b(AND|OR|NOT|TO)\b/);
    }),
    { numRuns: 2000 },
  );
});

test('a text without a word asks nothing', () => {
  for (const text of ['', '  ', '*', '\u0301', '🎉', '"~:\\']) expect(luceneQuery(text)).toBeUndefined();
});
