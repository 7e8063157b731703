// What is read for an operation that was asked before is completed, as GraphQL's specification calls it, by what was found
// out of its selection once; the executor finds this out anew for each value, which takes longer than reading them.
//
// Only what the library gives as a row has it is completed here: where a field is selected that does more, and in an answer
// with anything unexpected in it, the executor does all, with what was read. Now and then both do, and are compared.
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { ApiContext } from '../apollo.ts';
import { reportFault } from '../asker.ts';
import { endedAtPage } from '../limits/defaults.ts';
import type { AnyField } from '../limits/types.ts';
import { KEPT_FROM, SAMPLE } from './translations.ts';

type Path = GraphQLResolveInfo['path'];
/** Makes what an answer has of what was read. */
type Complete = (read: unknown, context: unknown, path: Path) => unknown;

/** Values that are coerced to the types of their variables. */
type Variables = Readonly<Record<string, unknown>>;

/** A field of Query in an operation. */
interface Root {
  key: string;
  path: Path;
  read(context: ApiContext, variables: Variables): Promise<unknown>;
  complete: Complete;
}

/** How an operation is answered. */
export interface Completion {
  roots: readonly Root[];
  uses: number;
}

/** An operation as it is executed. */
interface Executed {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null | undefined;
  /** Others of the same operation differ in their texts. */
  variables: Variables;
}

/** By the library's resolvers of these names a field is what the row has for it, or that as a number or a text. */
const PLAIN = new Set(['defaultFieldResolver', 'numericalResolver', 'bound numericalResolver', 'bound idResolver']);

const isPlain = (resolve: AnyField['resolve']): boolean =>
  resolve !== undefined && (PLAIN.has(resolve.name) || isPlain(endedAtPage.get(resolve)));

/** What the executor would make an error of. */
function unexpected(): never {
  throw new Error('an answer is not as expected');
}

/** How an operation is completed; undefined where the executor has to. */
export function completionOf(executed: Executed): Completion | undefined {
  const { schema, document, variables } = executed;
  const operation = getOperationAST(document, executed.operationName);
  const query = schema.getQueryType();
  if (operation?.operation !== 'query' || !query) return undefined;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  }

  function completing(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete | undefined {
    if (isNonNullType(type)) {
      const complete = completing(type.ofType, nodes);
      return complete && ((...given) => complete(...given) ?? unexpected());
    }
    if (isListType(type)) {
      const complete = completing(type.ofType, nodes);
      return complete && orNull(ofList(complete));
    }
    if (isLeafType(type)) return orNull((value) => type.serialize(value) ?? unexpected());
    return isObjectType(type) ? ofObject(type, nodes) : ofAbstract(type, nodes);
  }

  function ofAbstract(type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete | undefined {
    const types = schema.getPossibleTypes(type);
    const completes = new Map(types.map((own) => [own.name, ofObject(own, nodes)]));
    if ([...completes.values()].includes(undefined)) return undefined;
    return orNull((row, context, path) => {
      // All that the library's resolvers look at.
      const name = type.resolveType?.(row, context, {} as GraphQLResolveInfo, type);
      return (completes.get(String(name)) ?? unexpected)(row, context, path);
    });
  }

  function ofObject(type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete | undefined {
    const parts: [string, Complete][] = [];
    for (const [key, [...same]] of collectSubfields(schema, fragments, variables, type, nodes)) {
      const complete = ofField(type, key, same);
      if (!complete || key === '__proto__') return undefined;
      parts.push([key, complete]);
    }
    return orNull((row, context, path) => {
      if (typeof row !== 'object') return unexpected();
      const object: Record<string, unknown> = {};
      for (const [key, complete] of parts) object[key] = complete(row, context, path);
      return object;
    });
  }

  function ofField(parent: GraphQLObjectType, key: string, fieldNodes: FieldNode[]): Complete | undefined {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return () => parent.name;
    const field: AnyField | undefined = parent.getFields()[name];
    const complete = field && completing(field.type, fieldNodes);
    const resolve = field?.resolve;
    if (!complete || !resolve || !isPlain(resolve)) return undefined;
    return (row, context, prev) => {
      const path = { prev, key, typename: parent.name };
      // All that the library's resolvers look at.
      return complete(resolve(row, {}, context, { fieldNodes, path } as unknown as GraphQLResolveInfo), context, path);
    };
  }

  const roots: Root[] = [];
  for (const [key, fieldNodes] of collectFields(schema, fragments, variables, query, operation.selectionSet)) {
    const [node] = fieldNodes;
    const field: AnyField | undefined = query.getFields()[node?.name.value ?? ''];
    const complete = field && completing(field.type, fieldNodes);
    if (!node || !field || !complete || key === '__proto__') return undefined;
    const path = { prev: undefined, key, typename: query.name };
    const info = {
      ...{ fieldName: field.name, fieldNodes: [...fieldNodes], returnType: field.type, parentType: query, path },
      ...{ schema, fragments, rootValue: undefined, operation },
    };
    roots.push({
      key,
      path,
      async read(context, variableValues) {
        const args = getArgumentValues(field, node, variableValues);
        return field.resolve?.(undefined, args, context, { ...info, variableValues: { ...variableValues } });
      },
      complete,
    });
  }
  return { roots, uses: 0 };
}

const orNull =
  (complete: Complete): Complete =>
  (value, ...more) =>
    value === null || value === undefined ? null : complete(value, ...more);

const ofList =
  (complete: Complete): Complete =>
  (list, context, prev) =>
    Array.isArray(list)
      ? list.map((item, key) => complete(item, context, { prev, key, typename: undefined }))
      : unexpected();

/** Has the fields of Query answered with what was read for them already, where something was. */
export function readRootsOnce(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}) as AnyField[]) {
    const { resolve } = field;
    field.resolve = (root, args, context, info) =>
      (context as ApiContext).roots.get(String(info.path.key)) ?? resolve?.(root, args, context, info);
  }
}

/** Apollo plugin: answers operations that were asked before. */
export const completeKnown: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, request: { operationName, variables }, contextValue: context }) {
        const { known, variables: coerced = {} } = context.prepared ?? {};
        if (!known || !document || known.times < KEPT_FROM) return null;
        if (known.completion === undefined) {
          known.completion = completionOf({ schema, document, operationName, variables: coerced }) ?? null;
        }
        const { completion } = known;
        if (!completion) return null;
        const data = await answerOf(completion, context, coerced);
        if (!data) return null;
        completion.uses += 1;
        if (completion.uses % SAMPLE === 0) {
          const executed = { schema, document, operationName, variableValues: variables };
          const { data: other } = await execute({ ...executed, contextValue: { ...context, cut: [] } });
          if (JSON.stringify(other) !== JSON.stringify(data)) {
            known.completion = null;
            reportFault(new Error('an answer is not what the executor makes of it'));
          }
        }
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    };
  },
};

/** The answer; undefined where the executor has something to say. */
async function answerOf({ roots }: Completion, context: ApiContext, variables: Variables) {
  for (const { key, read } of roots) context.roots.set(key, read(context, variables));
  const read = await Promise.all(context.roots.values()).catch(() => undefined);
  if (!read) return undefined;
  const cut = context.cut.length;
  try {
    return Object.fromEntries(
      roots.map(({ key, path, complete }, index) => [key, complete(read[index], context, path)]),
    );
  } catch {
    context.cut.length = cut;
    return undefined;
  }
}
