// How a view asks its questions: typed documents, answered by whoever runs them.
import type { TypedDocumentString } from '../../generated/client/graphql.ts';

/** Answers a document, or throws a `Refused`. */
export type Ask = <T, V>(document: TypedDocumentString<T, V>, variables: V) => Promise<T>;

/** A question that was not answered; `code` is the first error's, as `errors.ts` of the API lists them. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}
