// The values of a query's arguments: how long they are, what they must not hold, and what conditions cost.
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Limits } from '../../limits.ts';
import {
  HITS_OF_FIELD,
  HITS_OF_THING,
  PLAN_OF_CONDITION,
  PLAN_OF_QUANTIFIER,
  PLAN_OF_SUBQUERY,
  TRIED_ON_RELATED,
} from './costs.ts';
import { badArgument } from './refusal.ts';
import { isWhere } from './types.ts';

/** What conditions cost: to plan, once, and on each thing that they are tried on. */
export interface ConditionCost {
  plan: number;
  hits: number;
}

/** Deeper than any honest variable is; what reads variables goes as deep as they do. */
const DEEPEST_VARIABLE = 60;

/** @throws GraphQLError BAD_USER_INPUT where a value of the variables is nested too deeply to be looked at */
export function checkNesting(value: unknown, name: string, level = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (level >= DEEPEST_VARIABLE) {
    const measure = { argument: name, limit: DEEPEST_VARIABLE, value: level + 1 };
    throw badArgument(`"${name}" is nested more than ${DEEPEST_VARIABLE} levels deep; write it flatter.`, measure);
  }
  for (const [key, inner] of Object.entries(value)) checkNesting(inner, level === 0 ? key : name, level + 1);
}

/**
 * Looks at an argument's value, with variables and defaults filled in.
 * @throws GraphQLError BAD_USER_INPUT where it holds too long a list or text, too many relationships one inside the other,
 *   or a null that says nothing
 */
export function checkValue(argument: string, type: GraphQLInputType, value: unknown, limits: Limits): ConditionCost {
  return ofValue(value, type, { argument, limits, level: 0 });
}

interface Place {
  argument: string;
  limits: Limits;
  /** Relationships around this place. */
  level: number;
}

function ofValue(value: unknown, type: GraphQLInputType, place: Place): ConditionCost {
  const { argument, limits } = place;
  if (typeof value === 'string') checkLength(argument, 'text', 'characters', [...value].length, limits);
  if (Array.isArray(value)) {
    checkLength(argument, 'list', 'items', value.length, limits);
    const listed = getNullableType(type);
    const itemType = isListType(listed) ? listed.ofType : type;
    return sum(value.map((item, index) => ofValue(notNull(item, `${argument}[${index}]`), itemType, place)));
  }
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return { plan: 0, hits: 0 };
  return sum(Object.entries(value).map(([name, inner]) => ofField(named, name, inner, place)));
}

function checkLength(argument: string, of: 'text' | 'list', unit: string, value: number, limits: Limits): void {
  const limit = limits[of];
  if (value <= limit) return;
  const advice = of === 'text' ? 'shorten it' : 'ask in parts';
  throw badArgument(`"${argument}" has ${value} ${unit}; at most ${limit} are taken: ${advice}.`, {
    argument,
    limit,
    value,
  });
}

function notNull(value: unknown, argument: string): unknown {
  if (value != null) return value;
  throw badArgument(`"${argument}" is null, which says nothing here; leave it out. No value at all is "eq: null".`);
}

/** One condition, or several joined. */
function ofField(parent: GraphQLInputObjectType, name: string, value: unknown, place: Place): ConditionCost {
  const type = parent.getFields()[name]?.type;
  const argument = `${place.argument}.${name}`;
  const inside = { ...place, argument };
  if (!type || (name === 'eq' && value === null)) return { plan: PLAN_OF_CONDITION, hits: 1 };
  notNull(value, argument);
  if (name === 'node' && /\.(AND|OR|NOT)$/.test(place.argument) && Object.keys(Object(value)).length === 0) {
    throw badArgument(`"${argument}" is empty, which says nothing here; leave it out.`); // the library takes it for a value
  }
  const related = getNamedType(type);
  if (!isInputObjectType(related)) return sum([{ plan: PLAN_OF_CONDITION, hits: 1 }, ofValue(value, type, inside)]);
  if (!isWhere(parent) || JOINTS.has(name) || !leadsOn(related)) {
    const { plan, hits } = ofValue(value, type, inside);
    return { plan: plan * (PLAN_OF_QUANTIFIER[name] ?? 1), hits };
  }
  const level = checkLevel(inside);
  const { plan, hits } = ofValue(value, type, { ...inside, level });
  const [, field = name, quantifier = ''] = /^(.*)_(ALL|NONE|SINGLE|SOME)$/.exec(name) ?? [];
  return {
    plan: PLAN_OF_SUBQUERY + plan * (PLAN_OF_QUANTIFIER[quantifier.toLowerCase()] ?? 1),
    hits: (HITS_OF_FIELD[field] ?? HITS_OF_THING) + TRIED_ON_RELATED * hits,
  };
}

/** Fields of conditions that stay with the same thing. */
const JOINTS = new Set(['AND', 'OR', 'NOT', 'node', 'edge']);

/** Whether a type has conditions on other things, by itself or behind all, none, single and some. */
const leadsOn = (type: GraphQLInputObjectType): boolean => isWhere(type) || 'some' in type.getFields();

function checkLevel({ argument, limits, level }: Place): number {
  const [limit, value] = [limits.filterLevels, level + 1];
  if (value <= limit) return value;
  throw badArgument(
    `"${argument}" is a relationship inside ${level} others; at most ${limit} stand one inside the other: ask for ids first and put them into a second query.`,
    { argument, limit, value },
  );
}

const sum = (costs: readonly ConditionCost[]): ConditionCost => ({
  plan: costs.reduce((total, { plan }) => total + plan, 0),
  hits: costs.reduce((total, { hits }) => total + hits, 0),
});
