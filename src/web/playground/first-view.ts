// Decides what a visitor sees first: the linked query, the tabs of the last visit, or the first worked question.

import { readHash } from './location.ts';
import { isNarrow } from './narrow.ts';
import { questionList } from './question-list.tsx';
import { QUESTIONS } from './questions.ts';

// GraphiQL's prefix, so that its "Clear data" makes the next visit a first one again.
const VISITED = 'graphiql:visited';
const OPEN_PANEL = 'graphiql:visiblePlugin';

/** GraphiQL's properties for the first view; marks the visit. */
export function firstView() {
  const linked = readHash(location.hash, QUESTIONS);
  const isFirst = localStorage.getItem(VISITED) === null;
  localStorage.setItem(VISITED, 'yes');
  // On a phone an open panel would cover the query that the link shows.
  const hidesLink = linked !== undefined && isNarrow();
  if (hidesLink) localStorage.removeItem(OPEN_PANEL);
  return {
    defaultQuery: QUESTIONS[0]?.query ?? '',
    ...(isFirst && !hidesLink ? { visiblePlugin: questionList } : {}),
    ...(linked ? { initialQuery: linked.query, initialVariables: linked.variables } : {}),
  };
}
