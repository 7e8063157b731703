// The analyst's tables: their rows are read here, and answered by the generated resolvers, selections and all.
import type { GraphQLSchema } from 'graphql';
import { readTable, TABLE_NAMES } from '../graph/tables.ts';
import { type ApiContext, graphOf } from './apollo.ts';

/** Gives the generated resolvers the rows that their statement returns, as the parameter `rows`. */
export function answerTables(schema: GraphQLSchema): void {
  for (const name of TABLE_NAMES) {
    const field = schema.getQueryType()?.getFields()[name];
    const generated = field?.resolve;
    if (!field || !generated) throw new Error(`schema/query.graphql has no ${name}`);
    field.resolve = async (root, args: Record<string, unknown>, context: ApiContext, info) => {
      const parameters = Object.fromEntries(field.args.map((arg) => [arg.name, args[arg.name] ?? null]));
      const rows = await readTable(graphOf(context), name, parameters, context.transaction.timeout);
      return generated(root, args, { ...context, cypherParams: { rows } }, info);
    };
  }
}
