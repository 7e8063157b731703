// Query.node and Query.nodes: ids are looked up here, and answered by the generated resolvers, selections and all.
import type { GraphQLSchema } from 'graphql';
import { wholeOf } from '../domain/graph-words.ts';
import { ID_KINDS, isPublicId, subjectsOf } from '../domain/ids.ts';
import { type AskedId, findIds } from '../graph/nodes.ts';
import type { ApiContext } from './apollo.ts';
import { badUserInput } from './errors.ts';

const MOST_IDS = 100;

/** Gives the generated resolvers the rows that their statement returns, as the parameter `answers`. */
export function answerNodes(schema: GraphQLSchema): void {
  answer(schema, 'node', ({ id }) => [id as string]);
  answer(schema, 'nodes', ({ ids }) => ids as string[]);
}

function answer(schema: GraphQLSchema, name: string, idsOf: (args: Record<string, unknown>) => string[]): void {
  const field = schema.getQueryType()?.getFields()[name];
  const generated = field?.resolve;
  if (!field || !generated) throw new Error(`schema/query.graphql has no ${name}`);
  field.resolve = async (root, args, context: ApiContext, info) => {
    const ids = idsOf(args);
    if (ids.length > MOST_IDS) {
      throw badUserInput(`At most ${MOST_IDS} ids are answered at a time, not ${ids.length}; ask in parts.`);
    }
    const { executionContext: driver, sessionConfig, transaction } = context;
    const graph = { driver, database: sessionConfig.database, bookmarks: sessionConfig.bookmarkManager };
    const answers = await findIds(graph, ids.map(asked), transaction.timeout);
    return generated(root, args, { ...context, cypherParams: { answers } }, info);
  };
}

/** What to look for where an id is asked for; refuses what is none. */
function asked(id: string): AskedId {
  if (!isPublicId(id)) {
    throw badUserInput(
      `"${id.slice(0, 60)}" is not an id. An id is a kind, a colon and a name of a-z, 0-9 and hyphens, such as ` +
        `"org:viettel"; kinds are ${ID_KINDS.join(', ')}, and those of the parts of an agreement.`,
    );
  }
  const subjects = subjectsOf(id);
  return { id, subjects, within: [id, ...subjects.toReversed()].flatMap((each) => [each, wholeOf(each)]) };
}
