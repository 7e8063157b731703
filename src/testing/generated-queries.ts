// Queries that follow from a schema and a source of chance: valid by form, with values as odd as their types allow.
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { Random } from './random.ts';

export interface GeneratedQuery {
  query: string;
  variables: Record<string, unknown>;
}

const TEXTS = [
  'org:viettel',
  'agreement:phu-tho-viettel-2025',
  'person:tao-duc-thang',
  'province:phu-tho-2025',
  'Thắng',
  'Thắng'.normalize('NFD'),
  '',
  ' ',
  '.*(',
  '" } RETURN n //',
  '\u0000',
  '\ud83c',
  '🎉',
  'a'.repeat(2000),
  'arrayconnection:3',
  'YXJyYXljb25uZWN0aW9uOjA=',
];
const NUMBERS = [0, 1, 2, 10, 100, 101, -1, 25_001, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1e9, 0.5];
const DAYS = ['2025-01-01', '2025-02-30', '2025', '9999-12-31', '-0001-01-01'];

/** A query of up to `levels` levels. Most of its values are sensible, so that some get as far as the database. */
export function generateQuery(schema: GraphQLSchema, random: Random, levels = 5): GeneratedQuery {
  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no Query');
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  let names = 0;

  const oneOf = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const chance = (of: number): boolean => random(of) === 0;

  function selection(type: GraphQLCompositeType, left: number): string {
    if (isUnionType(type)) {
      const members = [...new Set([oneOf(type.getTypes()), oneOf(type.getTypes())])];
      return `{ __typename ${members.map((member) => `... on ${member.name} ${selection(member, left)}`).join(' ')} }`;
    }
    const fields = Object.values(type.getFields());
    const fit = fields.filter((field) => left > 1 || !isCompositeType(getNamedType(field.type)));
    const chosen = fit.length === 0 ? [] : [...new Set(Array.from({ length: 1 + random(3) }, () => oneOf(fit)))];
    return `{ __typename ${chosen.map((field) => selected(type, field, left)).join(' ')} }`;
  }

  function selected(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, left: number): string {
    const type = getNamedType(field.type);
    const args = field.args.flatMap((arg) =>
      isNonNullType(arg.type) || chance(3) ? [`${arg.name}: ${written(arg.type, arg.name)}`] : [],
    );
    const isPart = /Connection$|Edge$|Relationship$|Aggregate|PageInfo/.test(parent.name);
    const alias = args.length > 0 || (chance(6) && (!isPart || chance(20))) ? `f${names++}: ` : '';
    const directive = chance(12) ? ` @${oneOf(['skip', 'include'])}(if: ${chance(2)})` : '';
    const inside = isCompositeType(type) ? ` ${selection(type, left - 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${inside}`;
  }

  /** A value as it stands in the query: a literal or a variable. */
  function written(type: GraphQLInputType, name: string): string {
    const value = madeFor(type, name, 3);
    if (!chance(3)) return literal(value);
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${type}`);
    variables[variable] = plain(value);
    return `$${variable}`;
  }

  function madeFor(type: GraphQLInputType, name: string, left: number): unknown {
    if (isNonNullType(type)) return madeFor(type.ofType, name, left);
    if (chance(15)) return null;
    if (isListType(type)) return Array.from({ length: random(4) }, () => madeFor(type.ofType, name, left));
    if (isEnumType(type)) return new Name(oneOf(type.getValues()).name);
    if (!isInputObjectType(type)) return scalar(type.name, name);
    const fields = Object.values(type.getFields());
    const fit = fields.filter((field) => left > 0 || !isInputObjectType(getNamedType(field.type)));
    const chosen = fit.length === 0 ? [] : Array.from({ length: random(3) }, () => oneOf(fit));
    return Object.fromEntries(chosen.map((field) => [field.name, madeFor(field.type, field.name, left - 1)]));
  }

  function scalar(type: string, name: string): unknown {
    if (type === 'Boolean') return chance(2);
    if (type === 'Date') return chance(3) ? oneOf(DAYS) : DAYS[0];
    if (type === 'Int' || type === 'Float')
      return chance(3) ? oneOf(NUMBERS) : name === 'first' || name === 'limit' ? 1 + random(3) : random(3);
    return chance(3) ? oneOf(TEXTS) : TEXTS[random(4)];
  }

  const text = selection(root, levels);
  return { query: `query${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${text}`, variables };
}

/** An enum's value, which stands without quotes. */
class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function literal(value: unknown): string {
  if (value instanceof Name) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')} }`;
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner) => (inner instanceof Name ? inner.name : inner)));

/** How many queries a test generates: FUZZ_RUNS=5000 looks for longer. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 150);
