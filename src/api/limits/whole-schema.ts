// What a query may ask of the schema itself is bounded by what tools ask: the whole schema, once.
import { type GraphQLSchema, getIntrospectionQuery, Kind, parse } from 'graphql';
import type { Limits } from '../../limits.ts';
import { type Measured, measure } from './measure.ts';

const whole = new WeakMap<GraphQLSchema, number>();

/** The most that a query may ask of the schema: what the query of graphql-js for all of it does. */
export function mostIntrospected(schema: GraphQLSchema, limits: Limits): number {
  const known = whole.get(schema) ?? measureAll(schema, limits).introspected;
  whole.set(schema, known);
  return known;
}

function measureAll(schema: GraphQLSchema, limits: Limits): Measured {
  const all = {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  };
  const document = parse(getIntrospectionQuery({ ...all, oneOf: true }));
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('graphql-js has a query for introspection');
  return measure({ schema, document, operation, variables: {}, limits });
}
