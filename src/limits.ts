// The one table of what a query may ask for: names, defaults, meanings. It knows nobody.

/** Every limit by its setting: what it is called in the code, its default, and its meaning with the unit. */
export const LIMITS = {
  LIMIT_DEPTH: ['depth', 12, 'levels of a query; `edges`, `node` and `properties` are none, fragments are expanded'],
  LIMIT_NODES: ['nodes', 500_000, 'things that an answer may hold: the product of the page sizes down the query'],
  LIMIT_COST: ['cost', 5_000_000, 'estimated work of the database for a query, in microseconds (database hits)'],
  LIMIT_TOKENS: ['tokens', 1000, 'words and signs of a query text'],
  LIMIT_ALIASES: ['aliases', 15, 'aliases in a query, those of fragments counted wherever they are spread'],
  LIMIT_ROOT_FIELDS: ['rootFields', 5, 'fields of Query that a query asks for'],
  LIMIT_DIRECTIVES: ['directives', 10, 'directives in a query, those of fragments counted wherever they are spread'],
  LIMIT_PAGE: ['page', 100, 'rows of the longest page'],
  LIMIT_PAGE_ROOT: ['pageOfQuery', 20, 'rows of a list of Query where a query names no number'],
  LIMIT_PAGE_NESTED: ['pageOfThing', 100, 'rows of a list of one thing where a query names no number'],
  LIMIT_OFFSET: ['offset', 25_000, 'rows that a page may leave out before it, by offset or cursor'],
  LIMIT_FILTER_LEVELS: ['filterLevels', 4, 'relationships one inside the other in a condition'],
  LIMIT_LIST: ['list', 100, 'items of a list in an argument or variable'],
  LIMIT_TEXT: ['text', 1000, 'characters of a text in an argument or variable'],
  LIMIT_ERRORS: ['errors', 5, 'errors of an answer; the rest are left out'],
} as const satisfies Record<string, readonly [name: string, limit: number, meaning: string]>;

/** What a query may ask for; the table has the meanings. */
export type Limits = Readonly<Record<(typeof LIMITS)[keyof typeof LIMITS][0], number>>;

/** The limits where no setting says otherwise. */
export const DEFAULT_LIMITS = Object.fromEntries(Object.values(LIMITS).map(([name, limit]) => [name, limit])) as Limits;
