// Query fields whose rows are found by our own code, each by statements that the database plans once, and answered by the
// generated resolvers, whatever is selected of the rows, in one more statement.
import type { GraphQLSchema } from 'graphql';
import { readTable, TABLE_NAMES } from '../graph/tables.ts';
import type { ApiContext } from './apollo.ts';
import { comparisonOf } from './comparison.ts';
import { type ConnectionArguments, connectionSearch, type LinkArguments, linkPage } from './connections.ts';
import { answersOf } from './nodes.ts';
import { type SearchArguments, searchPage } from './search.ts';

/** All query fields that are answered so. */
export function answerFoundRows(schema: GraphQLSchema): void {
  answer(schema, 'compareAgreements', comparisonOf);
  answer(schema, 'connections', async (args: ConnectionArguments, context) => [await connectionSearch(args, context)]);
  answer(schema, 'links', async (args: LinkArguments, context) => [await linkPage(args, context)]);
  answer(schema, 'node', ({ id }: { id: string }, context) => answersOf([id], context));
  answer(schema, 'nodes', ({ ids }: { ids: string[] }, context) => answersOf(ids, context));
  answer(schema, 'search', async (args: SearchArguments, context) => [await searchPage(args, context)]);
  for (const name of TABLE_NAMES) {
    answer(schema, name, (args: Record<string, unknown>, context) =>
      readTable(context.graph, name, args, context.timeout),
    );
  }
}

/** Has the statement `rows` behind a query field return the maps that `find` makes of its arguments, null of those left out. */
function answer<Arguments>(
  schema: GraphQLSchema,
  name: string,
  find: (args: Arguments, context: ApiContext) => Promise<readonly object[]>,
): void {
  const field = schema.getQueryType()?.getFields()[name];
  const generated = field?.resolve;
  if (!field || !generated) throw new Error(`schema/query.graphql has no ${name}`);
  field.resolve = async (root, args, context: ApiContext, info) => {
    const asked = Object.fromEntries(field.args.map((arg) => [arg.name, args[arg.name] ?? null]));
    const rows = await find(asked as Arguments, context);
    return generated(root, args, { ...context, cypherParams: { rows } }, info);
  };
}
