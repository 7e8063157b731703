// Texts of queries: in NFC, as the graph has them, and without what no text of the graph can hold.
import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind } from 'graphql';

/**
 * Makes the schema's String and ID take every text of a query or variable in NFC, and refuse one with U+0000 or half a
 * surrogate pair, which the database can't compare.
 */
export function takeCleanTexts(schema: GraphQLSchema): void {
  for (const name of ['String', 'ID']) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    const scalar: GraphQLScalarType = type;
    scalar.parseValue = (value) => cleanText(textOf(name, value));
    scalar.parseLiteral = (node) => {
      if (node.kind === Kind.STRING || (name === 'ID' && node.kind === Kind.INT)) return cleanText(node.value);
      throw new GraphQLError(`${name} cannot represent a value that is not a text.`, { nodes: node });
    };
  }
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (name === 'ID' && Number.isSafeInteger(value)) return String(value);
  throw new GraphQLError(`${name} cannot represent a value that is not a text.`);
}

/** A text as the graph has it. */
export function cleanText(text: string): string {
  if (text.includes('\0')) throw new GraphQLError('String cannot represent a text with the character U+0000.');
  if (!text.isWellFormed()) throw new GraphQLError('String cannot represent a text with half a surrogate pair.');
  return text.normalize('NFC');
}
