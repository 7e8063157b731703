// Questions that the process asks itself for somebody: by the way of every other, without HTTP, several of one version of
// the data set.
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { endedBy, unlessEnded } from '../graph/cancel.ts';
import { readWhole } from '../graph/whole.ts';
import type { ApiContext } from './apollo.ts';
import { type Asker, asking } from './asker.ts';
import type { WholeAnswerOptions } from './whole-answers.ts';

export interface Asked {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/**
 * Calls `read` with a way to ask in the name of `asker`; all its answers are of the one version that it is told (null: none
 * loaded).
 */
export type AskWhole = <T>(
  asker: Asker,
  read: (
    ask: (query: string, variables: Record<string, unknown>) => Promise<Asked>,
    version: string | null,
  ) => Promise<T>,
) => Promise<T>;

/** A server's questions to itself. They take their turns with those of others, and end with who waits for them. */
export const askWhole =
  (apollo: ApolloServer<ApiContext>, { graph, recent, takeTurn, createContext }: WholeAnswerOptions): AskWhole =>
  (asker, read) => {
    const { signal } = asker;
    const bound = endedBy(signal, graph);
    const work = readWhole(
      bound,
      (version, commit) =>
        read((query, variables) => {
          const contextValue = { ...createContext(bound), role: asker.role, datasetVersion: version, commit };
          return takeTurn(asker.client, signal, () =>
            asking.run(asker, async () => {
              const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
              if (body.kind === 'incremental') throw new Error('an answer in parts was not asked for');
              return body.singleResult;
            }),
          );
        }, version),
      recent,
    );
    return unlessEnded(signal, work);
  };
