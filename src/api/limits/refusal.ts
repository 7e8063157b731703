// Refusals of what goes over a limit: each names the limit, what was measured, and what to change.
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../errors.ts';

/** What a refusal says beside its sentence: the argument or variable where it is one, the limit and what was measured. */
export interface Measure {
  argument?: string;
  limit: number;
  value: number;
}

/** The refusal of a query, answered with HTTP 400 before the database hears of it. */
export const refusal = (code: ErrorCode, message: string, measure?: Measure): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...measure, http: { status: 400 } } });

/** The refusal of an argument's value. */
export const badArgument = (message: string, measure?: Measure): GraphQLError =>
  refusal('BAD_USER_INPUT', message, measure);
