// Cypher behind a page of hits, which are found in src/api/search.ts.
export const SEARCH_STATEMENTS = {
  search: 'WITH $page AS page RETURN page',
  searchHits: 'UNWIND this.hits AS hit RETURN hit',
  hitThing: 'MATCH (thing:Thing {id: this.id}) RETURN thing',
} as const;
