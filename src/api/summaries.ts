// Summaries of lists: the library leaves out those of which nothing but their type is asked.
import { defaultFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** Makes the schema answer with an empty summary where it would have none, which no summary may be. */
export function answerEmptySummaries(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const summary = getNamedType(field.type);
      if (!isObjectType(summary) || !`${type.name} ${summary.name}`.includes('Aggregate')) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (...asked) => (await resolve(...asked)) ?? {};
    }
  }
}
