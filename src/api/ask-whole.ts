// Questions that the process asks itself: by the way of every other, without HTTP, several of one version of the data set.
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Graph } from '../graph/driver.ts';
import { readWhole } from '../graph/whole.ts';
import type { ApiContext } from './apollo.ts';

export interface Asked {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Calls `read` with a way to ask; all its answers are of the one version that it is told (null: none loaded). */
export type AskWhole = <T>(
  read: (
    ask: (query: string, variables: Record<string, unknown>) => Promise<Asked>,
    version: string | null,
  ) => Promise<T>,
) => Promise<T>;

/** A server's questions to itself. */
export const createAskWhole =
  (apollo: ApolloServer<ApiContext>, graph: Graph, context: ApiContext): AskWhole =>
  (read) =>
    readWhole(graph, (version) => {
      const contextValue = { ...context, datasetVersion: version };
      return read(async (query, variables) => {
        const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
        if (body.kind === 'incremental') throw new Error('an answer in parts was not asked for');
        return body.singleResult;
      }, version);
    });
