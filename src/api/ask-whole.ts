// Questions that the process asks itself for somebody: by the way of every other, without HTTP, several of one version of
// the data set.
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { endedBy, unlessEnded } from '../graph/cancel.ts';
import { readWhole } from '../graph/whole.ts';
import type { ApiContext } from './apollo.ts';
import type { Asker } from './asker.ts';
import { answerInTurn, type WholeAnswerOptions } from './whole-answers.ts';

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
  (apollo: ApolloServer<ApiContext>, options: WholeAnswerOptions): AskWhole =>
  (asker, read) => {
    const work = readWhole(
      endedBy(asker.signal, options.graph),
      (version, commit) =>
        read(
          (query, variables) =>
            answerInTurn(options, asker, { version, commit }, async (contextValue) => {
              const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
              if (body.kind === 'incremental') throw new Error('an answer in parts was not asked for');
              return body.singleResult;
            }),
          version,
        ),
      options.recent,
    );
    return unlessEnded(asker.signal, work);
  };
