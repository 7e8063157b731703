// The library translates a field of Query into a Cypher statement each time that it is asked, though the statement is the
// same whatever texts are in the variables. Here the translation of who asks an operation for the second time is kept;
// those who follow only have their texts put into the statement's parameters. What is done with the rows stays as it is.
//
// Nothing but the library says what a translation is: it is asked for the request's texts, and for two sets of made-up ones
// that tell where each text goes. Where the statements differ, a text does not arrive as it is, or the library makes more of
// the rows than is done here, it is asked each time; and now and then it is asked whether what is kept still holds.
import { isDeepStrictEqual } from 'node:util';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
} from 'graphql';
import { rewrite } from '../../graph/rewrite.ts';
import type { ApiContext } from '../apollo.ts';
import { reportFault } from '../asker.ts';
import { type AnyField, isConnection } from '../limits/types.ts';
import { makingOf } from './texts.ts';
import { type ById, type Rows, readTogether } from './together.ts';

type Texts = readonly string[];
type Reader = ApiContext['executionContext'];
type Generated = GraphQLFieldResolver<unknown, ApiContext>;
type Request = Parameters<Generated>;

/** What the library sends to the database. */
interface Sent {
  statement: string;
  /** Without those of our own code. */
  parameters: Readonly<Record<string, unknown>>;
}

/** A statement, and its parameters by the texts of a request. */
export interface Translation {
  statement: string;
  parametersOf(texts: Texts): Sent['parameters'];
  /** Where it reads a thing by its id, and differs in nothing else. */
  byId: ById | undefined;
  uses: number;
}

/** Who asks an operation for the first time may be the only one. */
export const KEPT_FROM = 2;
/** Every so many times the library is asked again. */
export const SAMPLE = 200;

/** Has the generated resolvers of Query, but those of connections, keep their translations. */
export function keepTranslations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}) as AnyField[]) {
    if (!isConnection(getNamedType(field.type))) field.resolve = keeping(field) as typeof field.resolve;
  }
}

function keeping(field: AnyField): Generated {
  const generated = (field.resolve ?? defaultFieldResolver) as Generated;
  const isList = isListType(getNullableType(field.type));

  /** What the library makes of rows, where it makes nothing more of them. */
  function madeOf(rows: Rows): unknown {
    const values = rows.map((row) => row.get(0) ?? undefined);
    return isList ? values : values[0];
  }

  /** What would be sent for other texts; undefined where they can't be translated. Nothing is sent. */
  async function sentFor(texts: Texts, [root, , context, info]: Request): Promise<Sent | undefined> {
    const variables = context.prepared?.withTexts(texts) ?? {};
    const args = info.fieldNodes[0] ? getArgumentValues(field, info.fieldNodes[0], variables) : {};
    let sent: Sent | undefined;
    const run: Reader['run'] = (statement, parameters) => {
      sent = { statement: rewrite(statement), parameters: without(parameters, context.cypherParams) };
      return Promise.reject(new Error('only listened'));
    };
    const listening = { ...context, executionContext: { run } };
    await Promise.resolve(generated(root, args, listening, { ...info, variableValues: variables })).catch(() => {});
    return sent;
  }

  /** The translation, where what was made of these rows is what would be made of them here. */
  async function translationOf(value: unknown, rows: Rows, request: Request): Promise<Translation | null> {
    const texts = request[2].prepared?.texts ?? [];
    const madeUp = ['a', 'b'].map((mark) => texts.map((_, i) => `made up ${mark} ${i}`));
    const [real, a, b] = await Promise.all([texts, ...madeUp].map((each) => sentFor(each, request)));
    if (!real || !a || !b || !isDeepStrictEqual(value, madeOf(rows))) return null;
    if (a.statement !== real.statement || b.statement !== real.statement) return null;
    const [of = [], others = []] = madeUp;
    const parametersOf = makingOf(
      { of: texts, value: real.parameters },
      { of, value: a.parameters },
      { of: others, value: b.parameters },
    );
    if (!parametersOf) return null;
    const byId = readTogether(real.statement);
    const rest = ({ parameters }: Sent) => byId && without(parameters, { [byId.parameter]: 'the id' });
    return {
      statement: real.statement,
      parametersOf: parametersOf as Translation['parametersOf'], // a function of this scope would keep the whole request
      byId: isDeepStrictEqual(rest(a), rest(b)) ? byId : undefined,
      uses: 0,
    };
  }

  return async (...request) => {
    const [root, args, context, info] = request;
    const name = String(info.path.key);
    const { known, texts } = context.prepared ?? {};
    const kept = known?.translations.get(name);
    if (!known || !texts || known.times < KEPT_FROM || kept === null) return generated(...request);
    if (kept === undefined) {
      let rows: Rows = [];
      const run: Reader['run'] = async (statement, parameters) => {
        const result = await context.executionContext.run(statement, parameters);
        rows = result.records;
        return result;
      };
      const value = await generated(root, args, { ...context, executionContext: { run } }, info);
      if (rows.length > 0) known.translations.set(name, await translationOf(value, rows, request));
      return value;
    }
    const parameters = kept.parametersOf(texts);
    kept.uses += 1;
    if (kept.uses % SAMPLE === 0) {
      const sent = await sentFor(texts, request);
      if (!isDeepStrictEqual(sent, { statement: kept.statement, parameters })) {
        known.translations.set(name, null);
        reportFault(
          new Error(`what was kept of the translation of ${info.parentType.name}.${info.fieldName} is wrong`),
        );
        return generated(...request);
      }
    }
    const { reader, cypherParams } = context;
    if (kept.byId && !cypherParams) return madeOf(await kept.byId.read(reader, parameters));
    const { records } = await reader.run(kept.statement, { ...cypherParams, ...parameters });
    return madeOf(records);
  };
}

const without = (all: object, some: object = {}) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !(name in some)));
