// Pages of lists that a statement makes.

/** The end of a statement of a field with `limit` and `offset`: the library itself skips and cuts after it. */
export const UP_TO_PAGE = 'LIMIT toInteger($offset) + toInteger($limit)';
