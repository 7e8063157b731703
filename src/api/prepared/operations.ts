// Operations that were asked before with other texts in their variables: what was found out of them is not found out again.
// Everything is right without this, and is done without where PREPARED_BYTES is 0.
import { type DocumentNode, type GraphQLSchema, isInputType, type OperationDefinitionNode, typeFromAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Completion } from './completion.ts';
import { otherTexts } from './texts.ts';
import type { Translation } from './translations.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What is the same for all who ask an operation with variables that differ in their texts alone. */
export interface KnownOperation {
  /** The document with its default pages. */
  document: DocumentNode;
  /** What its answers say that it costs. */
  cost: object;
  /** How often it was asked; 0: it is not remembered. */
  times: number;
  /** By the names of its fields in the answer; null: this one is translated each time. */
  translations: Map<string, Translation | null>;
  /** How it is answered; undefined: not looked at yet; null: by the executor. */
  completion?: Completion | null;
}

/** An operation with the texts of one request. */
export interface PreparedOperation {
  known: KnownOperation;
  texts: readonly string[];
  /** After defaults and coercion. */
  variables: Variables;
  /** The request's variables with other texts, in the same turn. */
  withTexts(texts: readonly string[]): Variables;
}

export interface OperationAsked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  /** As they are after defaults and coercion. */
  variables: Variables;
  /** The text of the document, and what tells it apart. */
  source: string;
  hash: string;
  /** Longer texts are to be refused. */
  longestText: number;
}

/** Says what is known of an operation; `look` finds it out where nothing is. */
export type Prepare = (
  asked: OperationAsked,
  look: () => Pick<KnownOperation, 'document' | 'cost'>,
) => PreparedOperation;

/** Most operations are asked once, by somebody who tries something: of these no more than that is remembered. */
const ASKED_ONCE = 'asked once';
const isKept = (found: KnownOperation | typeof ASKED_ONCE | undefined): found is KnownOperation =>
  typeof found === 'object';

/** Bytes of an entry besides its key, about. */
const BYTES_OF_KEY = 200;
/** Bytes that a document, its statement and its completion take for each character of its text, about. */
const BYTES_OF_CHARACTER = 100;

/** What a text in the variables is looked at for: whether it is a cursor. */
const READ = /\bafter\b/;

/** Remembers so many bytes of operations, those that were asked last. */
export function preparedOperations(bytes: number): Prepare {
  const all = bytes > 0 && new LRUCache<string, KnownOperation | typeof ASKED_ONCE>({ maxSize: bytes });
  return (asked, look) => {
    const texts: string[] = [];
    const key = all && !READ.test(asked.source) ? keyOf(asked, texts) : undefined;
    const found = key !== undefined && all ? all.get(key) : undefined;
    const known = isKept(found) ? found : { ...look(), times: found ? 1 : 0, translations: new Map() };
    if (all && key !== undefined) {
      known.times += 1;
      if (!found) all.set(key, ASKED_ONCE, { size: key.length + BYTES_OF_KEY });
      else if (!isKept(found)) all.set(key, known, { size: key.length + asked.source.length * BYTES_OF_CHARACTER });
    }
    return { known, texts, variables: asked.variables, withTexts: (others) => withTexts(asked, (_, i) => others[i]) };
  };
}

/** All of an operation but its texts, which are collected. */
function keyOf(asked: OperationAsked, texts: string[]): string {
  const shape = withTexts(asked, (text) => {
    texts.push(text);
    return '$';
  });
  // JSON has one zero and no large integers.
  const distinct = (_: string, value: unknown) =>
    typeof value === 'bigint' || Object.is(value, -0) ? `${typeof value} ${value}` : value;
  return JSON.stringify([asked.hash, asked.operation.name?.value, shape], distinct);
}

/** The variables with others for their texts; a text that means nothing, or is to be refused, is none. */
function withTexts({ schema, operation, variables, longestText }: OperationAsked, other: OtherText): Variables {
  let count = 0;
  const next = (text: string) => (text === '' || text.length > longestText ? text : other(text, count++));
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable: { name }, type: written }) => {
    const type = typeFromAST(schema, written);
    if (!isInputType(type) || !(name.value in variables)) return [];
    return [[name.value, otherTexts(type, variables[name.value], next)]];
  });
  return Object.fromEntries(entries);
}

type OtherText = (text: string, index: number) => unknown;
