// Sends a question to /graphql on the same origin and reads the answer.

import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';

/** GraphiQL's fetcher: one POST with JSON, no cookie. What is no GraphQL answer is shown as an error in its shape. */
export const fetcher: ComponentProps<typeof GraphiQL>['fetcher'] = async (question, options) => {
  try {
    // Relative to /playground/, so that a proxy may put the whole site under a path.
    const response = await fetch('../graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...options?.headers,
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
};

function readAnswer(status: number, text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `/graphql answered ${status}, not JSON: ${text.slice(0, 300)}` }] };
  }
}
