// How much a query asks of the schema itself, which counts apart from what it asks of the graph.
import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { AnyField } from './types.ts';

/** How long a list of `__Type` or `__Schema` is: of the schema's types, and of the parts of one type on average. */
const sizes = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/** How many parts of the schema a field answers with; undefined where it is none of `__schema`, `__type` and those in them. */
export function introspectedSize(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  field: AnyField,
): number | undefined {
  if (!parent.name.startsWith('__') && field.name !== '__schema' && field.name !== '__type') return undefined;
  const known = sizes.get(schema) ?? countParts(schema);
  sizes.set(schema, known);
  return known[field.name] ?? 1;
}

function countParts(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const mean = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .map((t) => Object.values(t.getFields()));
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: mean(fields.map((list) => list.length)),
    args: mean(fields.flat().map((field) => field.args.length)),
    inputFields: mean(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
    enumValues: mean(types.filter(isEnumType).map((type) => type.getValues().length)),
  };
}
