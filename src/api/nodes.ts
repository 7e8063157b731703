// Query.node and Query.nodes: ids are looked up here.
import { wholeOf } from '../domain/graph-words.ts';
import { ID_KINDS, isPublicId, subjectsOf } from '../domain/ids.ts';
import { type AskedId, type FoundId, findIds } from '../graph/nodes.ts';
import type { ApiContext } from './apollo.ts';
import { badUserInput } from './errors.ts';

/** What each id stands for, in their order. */
export async function answersOf(ids: readonly string[], context: ApiContext): Promise<FoundId[]> {
  return findIds(context.graph, ids.map(asked), context.timeout);
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
