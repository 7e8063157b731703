// The Date scalar, which takes whole days only: the library's own reads "2025" as 1 January and 30 February as 2 March.
import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind } from 'graphql';
import { parseDate } from '../domain/dates.ts';
import { isStoredDay, storedDay } from '../graph/day.ts';

/** Makes the schema's Date refuse whatever is not a day of the calendar. */
export function takeWholeDaysOnly(schema: GraphQLSchema): void {
  const date = schema.getType('Date');
  if (!isScalarType(date)) return;
  const scalar: GraphQLScalarType = date;
  scalar.description = 'A day of the calendar, `YYYY-MM-DD`.';
  scalar.parseValue = (value) => (isStoredDay(value as object) ? value : readDay(value));
  scalar.parseLiteral = (node) => readDay(node.kind === Kind.STRING ? node.value : undefined);
}

function readDay(value: unknown): unknown {
  if (typeof value !== 'string') throw new GraphQLError('A day is a text such as "2022-10-12".');
  const parsed = parseDate(value);
  if (!parsed.ok) throw new GraphQLError(`A whole day is needed, such as "2022-10-12": ${parsed.reason}.`);
  if (parsed.value.earliest !== parsed.value.latest) {
    throw new GraphQLError(`A whole day is needed, such as "2022-10-12", and "${value}" has many.`);
  }
  return storedDay(value);
}
