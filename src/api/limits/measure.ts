// How much a query asks for, counted on the query alone. A fragment is counted once and the count added at every spread.
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Limits } from '../../limits.ts';
import * as costs from './costs.ts';
import { introspectedSize } from './introspection.ts';
import { sizeOf } from './pages.ts';
import { badArgument } from './refusal.ts';
import { type AnyField, hasFixedNames, isThing, isWrapper } from './types.ts';
import { checkValue } from './values.ts';

/** What a query asks for; see the table of limits. What it asks of the schema itself counts apart, in `introspected`. */
export interface Measured {
  depth: number;
  nodes: number;
  /** Work of the database: what it plans once, and what it does for each thing around. */
  plan: number;
  hits: number;
  aliases: number;
  directives: number;
  /** Fields of this very level. */
  fields: number;
  introspected: number;
}

export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they are after defaults and coercion. */
  variables: Readonly<Record<string, unknown>>;
  limits: Limits;
}

const NOTHING: Measured = {
  depth: 0,
  nodes: 0,
  plan: 0,
  hits: 0,
  aliases: 0,
  directives: 0,
  fields: 0,
  introspected: 0,
};

/** What doubles at every spread soon passes all that numbers hold; more than this is not counted. */
const most = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);

function add(a: Measured, b: Measured): Measured {
  const sums = Object.entries(a).map(([name, value]) => [name, most(value + b[name as keyof Measured])]);
  return { ...(Object.fromEntries(sums) as Measured), depth: Math.max(a.depth, b.depth) };
}

/**
 * Measures an operation of a valid document. What a directive skips counts too.
 * @throws GraphQLError BAD_USER_INPUT where an argument can't be answered
 */
export function measure({ schema, document, operation, variables, limits }: Asked): Measured {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Measured>();

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Measured {
    return selections.map((node) => add(ofDirectives(node), ofSelection(node, parent))).reduce(add, NOTHING);
  }

  function ofSelection(node: SelectionNode, parent: GraphQLCompositeType): Measured {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(node.selectionSet, typeOf(node.typeCondition, parent));
    const field = fieldOf(parent, node.name.value);
    if (node.alias) checkAlias(node.alias.value, node.name.value, parent);
    return field ? ofField(node, field, parent) : NOTHING;
  }

  function checkAlias(alias: string, name: string, parent: GraphQLCompositeType): void {
    if (hasFixedNames(parent)) {
      throw badArgument(`"${alias}: ${name}" renames a part of a page, which stays ${name}; rename the list instead.`);
    }
    // The library looks aliases up in plain objects, which have these of their own.
    if (alias in Object.prototype) {
      throw badArgument(`"${alias}: ${name}" gives a name that each object has in JavaScript; choose another.`);
    }
  }

  function ofFragment(name: string): Measured {
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const { typeCondition, selectionSet } = fragment;
    const measured =
      known.get(name) ?? add(ofDirectives(fragment), ofSelections(selectionSet, typeOf(typeCondition, undefined)));
    known.set(name, measured);
    return measured;
  }

  function typeOf(condition: { name: { value: string } } | undefined, parent: GraphQLCompositeType | undefined) {
    const type = condition ? schema.getType(condition.name.value) : parent;
    if (!isCompositeType(type)) throw new Error('a valid document names only types that have fields');
    return type;
  }

  function ofField(node: FieldNode, field: AnyField, parent: GraphQLCompositeType): Measured {
    const type = getNamedType(field.type);
    const inside = node.selectionSet ? ofSelections(node.selectionSet, typeOf(undefined, type as never)) : NOTHING;
    if (node.selectionSet && /Aggregate/.test(`${parent.name} ${type.name}`) && asksNothing(node.selectionSet)) {
      // The library writes no Cypher for it, or wrong one.
      throw badArgument(`"${field.name}" is asked for nothing that is certain to be answered; ask for a number of it.`);
    }
    const sums = { ...inside, fields: 1, aliases: inside.aliases + (node.alias ? 1 : 0) };
    const introspected = introspectedSize(schema, parent, field);
    if (introspected !== undefined) {
      return { ...sums, depth: 0, plan: 0, introspected: most(introspected * (1 + inside.introspected)) };
    }
    // A page counts what stands on its edges: one thing each and what is selected of it.
    if (isWrapper(parent, field.name)) return { ...sums, nodes: most(inside.nodes + (field.name === 'edges' ? 1 : 0)) };
    const { size, plan, hits } = ofArguments(node, field, parent);
    return {
      ...sums,
      depth: inside.depth + 1,
      nodes: most(size * (inside.nodes + (isThing(type) ? 1 : 0))),
      plan: most(inside.plan + plan + (node.selectionSet ? costs.PLAN_OF_SUBQUERY : costs.PLAN_OF_VALUE)),
      hits: most(hits + size * (inside.hits + (node.selectionSet ? costs.HITS_OF_THING : 0))),
    };
  }

  /** Whether a selection has nothing but `__typename` and what a directive may skip. */
  function asksNothing({ selections }: SelectionSetNode): boolean {
    return selections.every((node) => {
      if (node.directives && node.directives.length > 0) return true;
      if (node.kind === Kind.FIELD) return node.name.value === '__typename';
      const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      return part ? asksNothing(part.selectionSet) : true;
    });
  }

  function ofArguments(node: FieldNode, field: AnyField, parent: GraphQLCompositeType) {
    const args = asInput(() => getArgumentValues(field, node, variables));
    const tried = parent.name === 'Query' ? costs.TRIED_ON_LIST : costs.TRIED_ON_RELATED;
    let plan = Number(field.extensions.statementLength ?? 0) * costs.PLAN_OF_CHARACTER;
    let hits = costs.HITS_OF_FIELD[field.name] ?? 0;
    for (const { name, type } of field.args) {
      const condition = checkValue(name, type, args[name], limits);
      plan += condition.plan;
      hits += condition.hits * tried;
    }
    return { size: sizeOf(parent, field, args, limits), plan, hits };
  }

  /** The directives at a node; what they take may be null by a variable only now. */
  function ofDirectives(node: { readonly directives?: readonly DirectiveNode[] }): Measured {
    for (const { name } of node.directives ?? []) {
      const directive = schema.getDirective(name.value);
      if (directive) asInput(() => getDirectiveValues(directive, node, variables));
    }
    return { ...NOTHING, directives: node.directives?.length ?? 0 };
  }

  const root = schema.getRootType(operation.operation);
  return root ? add(ofDirectives(operation), ofSelections(operation.selectionSet, root)) : NOTHING;
}

const META = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

const fieldOf = (parent: GraphQLCompositeType, name: string): AnyField | undefined =>
  META.find((field) => field.name === name) ?? (isUnionType(parent) ? undefined : parent.getFields()[name]);

/** Has what graphql-js throws of a value be a refusal of that value. */
function asInput<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof GraphQLError ? badArgument(error.message) : error;
  }
}
