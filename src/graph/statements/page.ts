// Pages of lists that a statement makes.

/** The end of a statement of a field of Query with `limit` and `offset`: the library itself skips and cuts after it. */
export const UP_TO_PAGE = 'LIMIT toInteger($offset) + toInteger($limit)';

/** The same of a field of a thing: there the library leaves it all to the statement. */
export const PAGE = 'SKIP toInteger($offset) LIMIT toInteger($limit)';
