import fc from 'fast-check';
import { buildSchema, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import { makingOf, otherTexts } from './texts.ts';

const schema = buildSchema(`
  enum Kind { A B }
  scalar Day
  input Where { id: ID name: String kind: Kind day: Day count: Int any: [Where!] names: [[String]] }
  type Query { list(where: Where): Int }`);
const WHERE = schema.getType('Where') as GraphQLInputType;

test('the texts of a value are those of the types String and ID', () => {
  const value = { id: 'i', kind: 'A', day: '2025', count: 1, any: [{ name: 'n' }, { id: null }], names: [['x', null]] };
  const found: string[] = [];
  const other = otherTexts(WHERE, value, (text) => {
    found.push(text);
    return text.toUpperCase();
  });
  expect(found).toEqual(['i', 'n', 'x']);
  expect(other).toEqual({ ...value, id: 'I', any: [{ name: 'N' }, { id: null }], names: [['X', null]] });
});

const MADE_UP = ['a', 'b'].map((mark) => Array.from({ length: 4 }, (_, i) => `${mark} ${i}`)) as [string[], string[]];

/** What `make` makes of other texts, as found out by examples. */
function found(make: (texts: readonly string[]) => unknown, real: string[]) {
  const [a, b] = MADE_UP.map((of) => ({ of, value: make(of) })) as [never, never];
  return makingOf({ of: real, value: make(real) }, a, b);
}

/** Values that are made of texts, in lists and maps, beside others. */
const makers = fc.letrec<{ tree: (texts: readonly string[]) => unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.nat(3).map((place) => (texts: readonly string[]) => texts[place]),
    fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)).map((value) => () => value),
    fc
      .array(tie('tree'), { maxLength: 4 })
      .map((parts) => (texts: readonly string[]) => parts.map((part) => part(texts))),
    fc
      .dictionary(fc.string(), tie('tree'), { maxKeys: 4 })
      .map(
        (parts) => (texts: readonly string[]) =>
          Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part(texts)])),
      ),
  ),
})).tree;
const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('a 0', 'b 1', 'same')), { minLength: 4, maxLength: 4 });

test('where texts arrive whole, others arrive at the same places', () => {
  fc.assert(
    fc.property(makers, texts, texts, (make, real, others) => {
      expect(found(make, real)?.(others)).toStrictEqual(make(others));
    }),
  );
});

test.each<[string, (texts: readonly string[]) => unknown]>([
  ['a text that is changed', ([text]) => text?.toUpperCase()],
  ['a text that is a part of another', ([text]) => `${text}!`],
  ['what depends on the length of a text', ([text]) => text?.length],
  ['what is one way for this text and another for others', ([text]) => (text === 'real' ? ['x'] : [text])],
  ['what is there for this text alone', ([text]) => (text === 'real' ? { text } : {})],
  ['what is no map', ([text]) => new Map([['text', text]])],
])('%s is not made of texts', (_, make) => {
  expect(found(make, ['real', '', '', ''])).toBeUndefined();
});
