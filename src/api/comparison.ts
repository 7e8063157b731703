// Query.compareAgreements: what is compared is found here, and answered by the generated resolver, selections and all.
import type { GraphQLSchema } from 'graphql';
import { compareAgreements } from '../domain/comparison.ts';
import { readSurroundings } from '../graph/surroundings.ts';
import { type ApiContext, graphOf } from './apollo.ts';

/** Gives the generated resolver the rows that its statement returns, as the parameter `comparisons`. */
export function answerComparisons(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields().compareAgreements;
  const generated = field?.resolve;
  if (!field || !generated) throw new Error('schema/query.graphql has no compareAgreements');
  field.resolve = async (root, args, context: ApiContext, info) => {
    const { left, right } = args as { left: string; right: string };
    const surroundings = await readSurroundings(graphOf(context), [left, right], context.transaction.timeout);
    const items = compareAgreements(surroundings, left, right);
    const comparisons = items === undefined ? [] : [{ leftId: left, rightId: right, items }];
    return generated(root, args, { ...context, cypherParams: { comparisons } }, info);
  };
}
