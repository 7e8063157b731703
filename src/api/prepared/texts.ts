// The texts in a value of a GraphQL type, and where they arrive in other values.
import { isDeepStrictEqual } from 'node:util';
import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';

/** The same value with others for its texts, those of the types String and ID. */
export function otherTexts(type: GraphQLInputType, value: unknown, other: (text: string) => unknown): unknown {
  const own = getNullableType(type);
  if (isListType(own)) return Array.isArray(value) ? value.map((item) => otherTexts(own.ofType, item, other)) : value;
  if (isInputObjectType(own)) {
    if (value === null || typeof value !== 'object') return value;
    const fields = own.getFields();
    return mapped(value, (inner, name) => otherTexts(fields[name]?.type ?? own, inner, other));
  }
  const isText = own.name === 'String' || own.name === 'ID';
  return isText && typeof value === 'string' ? other(value) : value;
}

/** A value that was made of some texts, and those texts. */
export interface Made {
  of: readonly string[];
  value: unknown;
}

/**
 * How a value is made of texts, as three examples show; undefined where they don't: where a text does not arrive whole, or
 * something else differs. No two texts of the second and third example may be the same.
 */
export function makingOf(real: Made, a: Made, b: Made): ((texts: readonly string[]) => unknown) | undefined {
  if (isDeepStrictEqual(a.value, b.value)) {
    const { value } = real;
    return isDeepStrictEqual(value, a.value) ? () => value : undefined;
  }
  const place = a.of.indexOf(a.value as string);
  if (place >= 0) {
    const isText = b.value === b.of[place] && real.value === real.of[place];
    return isText ? (texts) => texts[place] : undefined;
  }
  const [own, others] = [real.value, [a.value, b.value]];
  if (!isPlain(own) || !others.every((value) => isPlain(value) && isDeepStrictEqual(keysOf(value), keysOf(own)))) {
    return undefined;
  }
  const at = ({ of, value }: Made, key: string): Made => ({ of, value: (value as Record<string, unknown>)[key] });
  const parts = new Map(keysOf(own).map((key) => [key, makingOf(at(real, key), at(a, key), at(b, key))]));
  if ([...parts.values()].includes(undefined)) return undefined;
  return (texts) => mapped(own, (_, key) => parts.get(key)?.(texts));
}

const keysOf = (value: unknown): string[] => [String(Array.isArray(value)), ...Object.keys(value as object)].slice(1);

function isPlain(value: unknown): value is object {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && isPlainObject(value));
}

const isPlainObject = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** The same list or map with other values. */
function mapped(value: object, other: (inner: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner, index) => other(inner, String(index)));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner, key)]));
}
