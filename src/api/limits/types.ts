// What kinds of types and fields the generated schema has, told by their shape.
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

export type AnyField = GraphQLField<unknown, unknown>;

const hasFields = (type: GraphQLNamedType, ...names: string[]): boolean =>
  isObjectType(type) && names.every((name) => name in type.getFields());

/** A page of a list with its edges (Relay). */
export const isConnection = (type: GraphQLNamedType): boolean => hasFields(type, 'edges', 'pageInfo');

/** A thing in a page with its link. */
export const isEdge = (type: GraphQLNamedType): boolean => hasFields(type, 'node', 'cursor');

/** Counts and sums over a list, and the places of a page. */
const isSummary = (type: GraphQLNamedType): boolean => /Aggregate|^PageInfo$/.test(type.name);

/** A thing of the graph, or a row that is made of such: what an answer may hold too many of. */
export const isThing = (type: GraphQLNamedType): boolean =>
  isCompositeType(type) && !isConnection(type) && !isSummary(type);

/** Whether the library answers a type's fields under their own names alone. */
export const hasFixedNames = (type: GraphQLNamedType): boolean => isConnection(type) || isEdge(type) || isSummary(type);

/** Whether a field only wraps what a page holds: no level and no thing of its own. */
export const isWrapper = (parent: GraphQLNamedType, name: string): boolean =>
  (isConnection(parent) && name === 'edges') || (isEdge(parent) && (name === 'node' || name === 'properties'));

export const isListOfThings = (type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

export const hasArgument = (field: AnyField, name: string): boolean => field.args.some((arg) => arg.name === name);

/** Which argument sets the length of a field's page; undefined where the field has no pages. */
export const pageArgument = (field: AnyField): 'limit' | 'first' | undefined =>
  hasArgument(field, 'limit') ? 'limit' : hasArgument(field, 'first') ? 'first' : undefined;

/** Conditions on a thing or an edge, which may be joined by AND, OR and NOT. */
export const isWhere = (type: GraphQLNamedType): boolean => isInputObjectType(type) && 'AND' in type.getFields();
