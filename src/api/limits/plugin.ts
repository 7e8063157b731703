// What a query may ask for is looked at before the database hears of it; every answer says what was counted.
import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, getVariableValues } from 'graphql';
import type { Limits } from '../../limits.ts';
import type { ApiContext } from '../apollo.ts';
import type { Prepare } from '../prepared/operations.ts';
import { withPages } from './defaults.ts';
import { type Asked, type Measured, measure } from './measure.ts';
import { badArgument, refusal } from './refusal.ts';
import { checkNesting } from './values.ts';
import { mostIntrospected } from './whole-schema.ts';

/** The most bytes of an answer that is a refusal. */
const MOST_ERROR_BYTES = 16_384;

/** Apollo plugin: refuses what goes over a limit, writes default pages into lists, and adds `cost` and `cut` to the extensions. */
export function limitQueries(limits: Limits, prepare: Prepare): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart({ contextValue }) {
      Object.assign(contextValue, { limits, cut: [] });
      let cost: object | undefined;
      return {
        async didResolveOperation(request) {
          const { schema, document, operation, source, queryHash: hash } = request;
          if (!operation || !schema.getRootType(operation.operation)) return;
          checkNesting(request.request.variables, 'variables');
          const read = getVariableValues(schema, operation.variableDefinitions ?? [], request.request.variables ?? {}, {
            maxErrors: 1,
          });
          if (read.errors) throw badArgument(read.errors[0]?.message ?? 'A variable has a wrong value.');
          const asked = { schema, document, operation, variables: read.coerced, limits };
          const look = () => {
            const measured = measure(asked);
            cost = report(measured, limits);
            check(measured, asked);
            return { document: withPages(schema, document, read.coerced, limits), cost };
          };
          const prepared = prepare({ ...asked, source, hash, longestText: limits.text }, look);
          cost = prepared.known.cost;
          contextValue.prepared = prepared;
          Object.assign(request, { document: prepared.known.document });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { singleResult: result } = body;
          // Fields of Query end in any order.
          const cut = contextValue.cut.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
          result.extensions = { ...result.extensions, ...(cost && { cost }), ...(cut.length > 0 && { cut }) };
          if (result.errors) result.errors = shortened(result.errors, limits);
        },
      };
    },
  };
}

const costOf = ({ plan, hits }: Measured): number => Math.round(Math.min(plan + hits, Number.MAX_SAFE_INTEGER));

/** What every answer says of its query. */
function report(measured: Measured, { nodes, depth, cost }: Limits): object {
  return { nodes: measured.nodes, depth: measured.depth, cost: costOf(measured), limits: { nodes, depth, cost } };
}

/** @throws GraphQLError with the code of the first limit that the query goes over */
function check(measured: Measured, { schema, limits }: Asked): void {
  const { depth, nodes, aliases, directives, fields, introspected } = measured;
  const over = (limit: number, value: number, ...[code, message]: Parameters<typeof refusal>) => {
    if (value > limit) throw refusal(code, `${message}`, { limit, value: Math.round(value) });
  };
  over(
    limits.aliases,
    aliases,
    'TOO_MANY_ALIASES',
    `The query has ${aliases} aliases; at most ${limits.aliases} are taken, those in fragments counted wherever these are spread: ask in several queries.`,
  );
  over(
    limits.directives,
    directives,
    'TOO_MANY_DIRECTIVES',
    `The query has ${directives} directives; at most ${limits.directives} are taken, those in fragments counted wherever these are spread: ask in several queries.`,
  );
  over(
    limits.rootFields,
    fields,
    'TOO_MANY_ROOT_FIELDS',
    `The query asks for ${fields} fields of Query; at most ${limits.rootFields} are answered at once: ask in several queries.`,
  );
  over(
    limits.depth,
    depth,
    'TOO_DEEP',
    `The query is ${depth} levels deep; at most ${limits.depth} are answered: ask for ids first and go on from them in a second query.`,
  );
  over(
    limits.nodes,
    nodes,
    'TOO_MANY_NODES',
    `The answer may hold ${nodes} things, the product of the page sizes of its lists; at most ${limits.nodes} are answered: give the lists a smaller limit or first.`,
  );
  over(
    limits.cost,
    costOf(measured),
    'TOO_COSTLY',
    `The query costs an estimated ${costOf(measured)}; at most ${limits.cost} are spent on one: ask for fewer relationships, pages or conditions, or in several queries.`,
  );
  const whole = mostIntrospected(schema, limits);
  over(
    whole,
    introspected,
    'TOO_MUCH_INTROSPECTION',
    `The query asks for more of the schema than there is: an estimated ${Math.round(introspected)} parts, and all of it has ${Math.round(whole)}.`,
  );
}

/** The first few errors, without their paths where these make the answer too long. */
function shortened(errors: readonly GraphQLFormattedError[], limits: Limits): readonly GraphQLFormattedError[] {
  const first = errors.slice(0, limits.errors);
  const isShort = (list: readonly GraphQLFormattedError[]) =>
    Buffer.byteLength(JSON.stringify(list)) < MOST_ERROR_BYTES;
  if (isShort(first)) return first;
  const pathless = first.map(({ message, extensions }) => ({ message, extensions }));
  return isShort(pathless) ? pathless : pathless.slice(0, 1);
}
