// Lists without a page in the query get one, and an answer says which of its lists that cut.
import {
  type ArgumentNode,
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Limits } from '../../limits.ts';
import type { ApiContext } from '../apollo.ts';
import { defaultPage, listBound, placeOf } from './pages.ts';
import { type AnyField, isConnection, isListOfThings, pageArgument } from './types.ts';

/** The fields that a page was written into, with the rows that it may show. */
const written = new WeakMap<FieldNode, number>();

/**
 * The document with the default page written into every list that names none, of plain lists with one row more, which
 * tells whether there is more; and without arguments that are null, which the library does not expect.
 */
export function withPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): DocumentNode {
  const types = new TypeInfo(schema);
  const isNull = (value: ValueNode): boolean =>
    value.kind === Kind.NULL || (value.kind === Kind.VARIABLE && variables[value.name.value] == null);
  const leave = (node: FieldNode): FieldNode | undefined => {
    const [parent, field] = [types.getParentType(), types.getFieldDef() as AnyField | null | undefined];
    if (!parent || !field || field.args.length === 0) return undefined;
    const page = pageArgument(field);
    const isIdle = ({ name, value }: ArgumentNode): boolean =>
      isNull(value) && (name.value === page || !isNonNullType(field.args.find((a) => a.name === name.value)?.type));
    const given = (node.arguments ?? []).filter((argument) => !isIdle(argument));
    if (!page || given.some(({ name }) => name.value === page)) return { ...node, arguments: given };
    const size = defaultPage(parent, field, limits);
    const asked = page === 'limit' ? size + 1 : size;
    const argument: ArgumentNode = {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: page },
      value: { kind: Kind.INT, value: String(asked) },
    };
    const paged = { ...node, arguments: [...given, argument] };
    written.set(paged, size);
    return paged;
  };
  return visit(document, visitWithTypeInfo(types, { Field: { leave } }));
}

/** Makes the schema's lists end where their page does, and note in the context's `cut` which ones go on. */
export function cutLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isConnection(type)) continue;
    for (const field of Object.values(type.getFields()) as AnyField[]) {
      if (isListOfThings(field.type) || isConnection(getNamedType(field.type))) endAtPage(field);
    }
  }
}

/** By the resolvers of fields that end at their page, what they end. */
export const endedAtPage = new WeakMap<Resolver, Resolver>();
type Resolver = NonNullable<AnyField['resolve']>;

function endAtPage(field: AnyField): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) => {
    const { cut, limits } = context as ApiContext;
    const [node] = info.fieldNodes;
    const size = (node && written.get(node)) ?? listBound(field, limits);
    const answer = resolve(root, args, context, info);
    if (size === undefined) return answer;
    const ended = (value: unknown): unknown => {
      const length = Array.isArray(value) ? value.length : countAfter(value, args.after);
      if (length > size) cut.push(pathOf(info.path));
      return Array.isArray(value) && length > size ? value.slice(0, size) : value;
    };
    return answer instanceof Promise ? answer.then(ended) : ended(answer);
  };
  endedAtPage.set(field.resolve, resolve);
}

/** How many things there are after a cursor; the library puts the total under whatever name the query has for it. */
function countAfter(connection: unknown, after: unknown): number {
  const total = Object.values(connection ?? {}).find((value) => typeof value === 'number') ?? 0;
  return after == null ? total : total - placeOf(String(after)) - 1;
}

type Path = { readonly key: string | number; readonly prev: Path | undefined };
const pathOf = (path: Path): (string | number)[] => [...(path.prev ? pathOf(path.prev) : []), path.key];
