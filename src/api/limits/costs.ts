// What a query costs the database, estimated before it hears of it, in microseconds: a database hit takes about one.
//
// Measured on the project's seeds (97 agreements, Neo4j 5.26, two cores; hits by PROFILE, planning by the first run):
//
//   { agreements(limit: 100) { id title } }                                97 hits
//   parties and agreements in turn, 2 each, 10 levels: 4,094 things    38,848 hits, 0.4 s planning
//   14 lists of an agreement side by side                               6,106 hits, 0.3 s planning: 22 ms a list
//   100 lists in four levels                                              530 hits, 2.7 s planning: 27 ms a list
//   where parties some agreements some … (4 levels)                     1,179 hits, 0.2 s planning
//   the same with all                                                 124,826 hits, 0.8 s planning
//   the same with single                                              154,543 hits, 11.1 s planning: × 9 a level
//   OR of 100 texts                                                       193 hits, 0.9 s planning: 9 ms each
//   OR of 50 relationships                                            114,097 hits, 2.1 s planning: 40 ms each
//   claims of 97 agreements: 2,600 characters of Cypher                67,407 hits, 0.7 s planning
//   parties all claims some                                           190,351 hits, 1.6 s planning
//   commonPartners 18,000; gaps 47,000; areaMatrix 42,000; connections of 8 hops and 10 paths 32,000;
//   topPartners 10,000; commitmentLedger, agreementsInForce, compareAgreements 5,000; search 2,500 hits
//
// A plan once made is kept by the database; the estimate takes every query as new.

/** A field with a selection of its own is a subquery to plan. */
export const PLAN_OF_SUBQUERY = 30_000;

/** A field without one is a word more in the statement. */
export const PLAN_OF_VALUE = 500;

/** A condition on a value, e.g. `contains`. */
export const PLAN_OF_CONDITION = 10_000;

/** Planning a field's own statement, for each character. */
export const PLAN_OF_CHARACTER = 200;

/** Reading a thing and finding it from the one before. */
export const HITS_OF_THING = 5;

/** How many things a condition on a list of Query is tried on, and how many on one level further. */
export const TRIED_ON_LIST = 200;
export const TRIED_ON_RELATED = 5;

/** How much longer the plan is of what stands inside a quantifier; `some` and `none` add nothing. */
export const PLAN_OF_QUANTIFIER: Readonly<Record<string, number>> = { all: 3, single: 9 };

/** Hits of fields with statements of their own, each time that they are asked, before what is selected of their rows. */
export const HITS_OF_FIELD: Readonly<Record<string, number>> = {
  areaMatrix: 42_000,
  gaps: 47_000,
  connections: 35_000,
  commonPartners: 18_000,
  topPartners: 10_000,
  counts: 7_000,
  mostConnectedPeople: 7_000,
  agreementsInForce: 6_000,
  agreementsEnded: 6_000,
  compareAgreements: 5_000,
  commitmentLedger: 5_000,
  inferred: 4_000,
  agreementsByYear: 3_500,
  conflicts: 3_000,
  links: 20_000,
  search: 2_500,
  provincesWithoutAgreement: 2_500,
  claims: 700,
  coverage: 400,
  capacity: 150,
  heads: 120,
  postsHeld: 100,
  inForce: 60,
  holders: 40,
  coSigners: 20,
};
