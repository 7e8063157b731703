// Sends a question to /graphql on the same origin and reads the answer.

import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { keepOutcome, outcomeOf } from './last-answer.ts';

/** GraphiQL's own question, for the schema. */
const INTROSPECTION = 'IntrospectionQuery';

let asked = 0;

/** GraphiQL's fetcher; how a reader's question went is kept. */
export const fetcher: ComponentProps<typeof GraphiQL>['fetcher'] = async (question, options) => {
  if (question.operationName === INTROSPECTION) return ask(question, options?.headers);
  const number = ++asked;
  const start = performance.now();
  const answer = await ask(question, options?.headers);
  // GraphiQL shows the answer to the last question only, whichever comes first.
  if (number === asked) keepOutcome(outcomeOf(question.operationName ?? '', performance.now() - start, answer));
  return answer;
};

/** One POST with JSON, no cookie. What is no GraphQL answer becomes an error in its shape. */
async function ask(question: object, headers: Record<string, string> | undefined) {
  try {
    // Relative to /playground/, so that a proxy may put the whole site under a path.
    const response = await fetch('../graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify(question),
    });
    return readAnswer(response.status, await response.text());
  } catch (error) {
    // Not thrown on: GraphiQL would print a stack trace of the page.
    return {
      errors: [{ message: `/graphql could not be reached: ${error instanceof Error ? error.message : error}` }],
    };
  }
}

function readAnswer(status: number, text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `/graphql answered ${status}, not JSON: ${text.slice(0, 300)}` }] };
  }
}
