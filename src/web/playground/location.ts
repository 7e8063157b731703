// The address after # that holds what the editor shows, so that a question can be sent as a link.

import type { Question } from './questions.ts';

/** What a link opens. */
export interface Shared {
  query: string;
  variables: string;
  operationName?: string;
}

/** `#question=…` for an unchanged worked question, else `#query=…&variables=…&operationName=…`; '' for nothing. */
export function hashOf(shared: Shared, questions: readonly Question[]): string {
  if (!shared.query.trim()) return '';
  const worked = shared.variables.trim() ? undefined : questions.find((question) => question.query === shared.query);
  const fields = worked
    ? { question: worked.id }
    : { query: shared.query, variables: shared.variables.trim(), operationName: shared.operationName ?? '' };
  const parts = Object.entries(fields).filter(([, value]) => value !== '');
  // %20, not +: some chat programs turn + into a space twice.
  return `#${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** Reads such an address; undefined when it names nothing that can be shown. */
export function readHash(hash: string, questions: readonly Question[]): Shared | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const worked = questions.find((question) => question.id === fields.get('question'));
  if (worked) return { query: worked.query, variables: '' };
  const query = fields.get('query');
  if (!query?.trim()) return undefined;
  const operationName = fields.get('operationName');
  return { query, variables: fields.get('variables') ?? '', ...(operationName ? { operationName } : {}) };
}
