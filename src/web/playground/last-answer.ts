// What the last question came to; kept outside of GraphiQL, which hands an answer to its editor alone.

import { useSyncExternalStore } from 'react';

/** How a question went. */
export interface Outcome {
  /** The operation's name; '' where it has none. */
  name: string;
  /** From the request to the whole answer. */
  milliseconds: number;
  /** The estimated work of the database and the most that is spent on one query; null where nothing was estimated. */
  cost: { spent: number; most: number } | null;
  /** The version of the data set; null where the answer was not read from one. */
  dataset: string | null;
  /** The lists that go on after the page that the answer holds, each once, as `people.signed`. */
  cut: readonly string[];
  errors: readonly { code: string; message: string }[];
}

/** Reads what an answer of /graphql says of itself. */
export function outcomeOf(name: string, milliseconds: number, answer: Answer): Outcome {
  const { errors = [], extensions: { cost, dataset, cut = [] } = {} } = answer;
  return {
    name,
    milliseconds,
    cost: cost ? { spent: cost.cost, most: cost.limits.cost } : null,
    dataset: dataset ?? null,
    cut: [...new Set(cut.map((path) => path.filter((part) => typeof part === 'string').join('.')))],
    errors: errors.map(({ message, extensions }) => ({ code: extensions?.code ?? '', message })),
  };
}

/** An answer, as far as it is read here. */
export interface Answer {
  errors?: readonly { message: string; extensions?: { code?: string } }[];
  extensions?: {
    cost?: { cost: number; limits: { cost: number } };
    dataset?: string | null;
    cut?: readonly (readonly (string | number)[])[];
  };
}

let last: Outcome | null = null;
const listeners = new Set<() => void>();

/** Keeps how the last question went; null: it is being asked, or was never sent. */
export function keepOutcome(outcome: Outcome | null): void {
  last = outcome;
  for (const listener of listeners) listener();
}

/** How the last question went. */
export function useOutcome(): Outcome | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}
