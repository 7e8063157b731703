// What the bench asks: each question once as GraphQL, for the plain peer where that differs, and once as Cypher by hand.

/** What is measured: the application, with and without what it keeps of answers, and its peers. */
export const PEERS = ['ours', 'ours, nothing kept', 'plain', 'PostGraphile', 'raw'] as const;
export type PeerName = (typeof PEERS)[number];

/** What is drawn for a question: always the same for the same number. */
export type Draw = (i: number, sizes: Sizes) => Record<string, unknown>;

export interface Sizes {
  agreements: number;
  corporations: number;
  people: number;
  areas: number;
}

export interface BenchQuestion {
  name: string;
  about: string;
  variables: Draw;
  /** As this API is asked; undefined where it has no field for it yet. */
  ours: string | undefined;
  /** As the plain library's API is asked; undefined where it has no such field. */
  plain: string | undefined;
  /** As PostGraphile's is asked: `it` stands for the thing behind a row that only links. */
  postgraphile: string | undefined;
  cypher: string;
  /** The rows of an answer's data or of the rows by hand, to be compared; undefined where answers differ by nature. */
  rows?(data: never): unknown;
  /** Only the first rows are compared: what else is found differs by what counts as alike. */
  isBestOnly?: true;
}

/** A number below `below` that looks drawn; the same for the same `i`. */
const drawn = (i: number, below: number) => (i * 7_919 + 104_729) % below;

const Q1 = `query ($id: ID!) { agreements(where: { id: { eq: $id } }) {
  id title signedOn parties { id name } signatories { id name } areas { id name } } }`;
const Q2 = `query ($id: ID!) { people(where: { id: { eq: $id } }) {
  id name signed { id title parties { id name } areas { id name } } } }`;
const NEWEST = 'id title signedOn parties { id name } signatories { id name }';
const Q4 = `query ($id: ID!) { organisations(where: { id: { eq: $id } }) {
  id name agreements(limit: 5, sort: [{ id: ASC }]) {
    id signatories { id name signed(limit: 5, sort: [{ id: ASC }]) { id title parties { id name } } } } } }`;

const partners = 'parties: partiesByAgreementId { nodes { it: organisationByOrganisationId { id: rowId name } } }';
const covered = 'areas: coveringsByAgreementId { nodes { it: areaByAreaId { id: rowId name } } }';
const signing = 'signatories: signaturesByAgreementId { nodes { it: personByPersonId { id: rowId name } } }';

const named = (variable: string, pattern: string) => `COLLECT { MATCH ${pattern} RETURN ${variable} { .id, .name } }`;

export const QUESTIONS: readonly BenchQuestion[] = [
  {
    name: 'Q1',
    about: 'an agreement with parties, signers, areas',
    variables: (i, { agreements }) => ({ id: `agreement:l-${drawn(i, agreements)}` }),
    ours: Q1,
    plain: Q1,
    postgraphile: `query ($id: String!) { agreementByRowId(rowId: $id) { id: rowId title signedOn ${partners} ${signing} ${covered} } }`,
    cypher: `MATCH (a:Agreement {id: $id})
      RETURN a { .id, .title, .signedOn, parties: ${named('o', '(o)-[:PARTY_TO]->(a)')},
        signatories: ${named('p', '(p)-[:SIGNED]->(a)')}, areas: ${named('c', '(a)-[:COVERS]->(c)')} } AS row`,
    rows: (data: { agreements: unknown }) => data.agreements,
  },
  {
    name: 'Q2',
    about: 'a person, the agreements signed, their parties and areas',
    variables: (i, { people, corporations }) => ({ id: `person:l-${people - 1 - drawn(i, 5 * corporations)}` }),
    ours: Q2,
    plain: Q2,
    postgraphile: `query ($id: String!) { personByRowId(rowId: $id) { id: rowId name
      signed: signaturesByPersonId { nodes { it: agreementByAgreementId { id: rowId title ${partners} ${covered} } } } } }`,
    cypher: `MATCH (p:Person {id: $id})
      RETURN p { .id, .name, signed: COLLECT { MATCH (p)-[:SIGNED]->(a) RETURN a { .id, .title,
        parties: ${named('o', '(o)-[:PARTY_TO]->(a)')}, areas: ${named('c', '(a)-[:COVERS]->(c)')} } } } AS row`,
    rows: (data: { people: unknown }) => data.people,
  },
  {
    name: 'Q3',
    about: 'the 20 newest agreements of an area, with parties and signers',
    variables: (i, { areas }) => ({ id: `area:l-${drawn(i, areas)}` }),
    ours: `query ($id: ID!) { cooperationAreas(where: { id: { eq: $id } }) {
      newestAgreements(limit: 20) { ${NEWEST} } } }`,
    plain: `query ($id: ID!) { agreements(where: { areas: { some: { id: { eq: $id } } } },
      sort: [{ signedOnLatest: DESC }, { id: ASC }], limit: 20) { ${NEWEST} } }`,
    postgraphile: `query ($id: String!) { areaByRowId(rowId: $id) { newest(most: 20) { nodes {
      id: rowId title signedOn ${partners} ${signing} } } } }`,
    cypher: `MATCH (a:Agreement) USING INDEX a:Agreement(signedOnLatest)
      WHERE a.signedOnLatest > date('0001-01-01') AND EXISTS { (a)-[:COVERS]->(:CooperationArea {id: $id}) }
      WITH a ORDER BY a.signedOnLatest DESC, a.id LIMIT 20
      RETURN a { .id, .title, .signedOn, parties: ${named('o', '(o)-[:PARTY_TO]->(a)')},
        signatories: ${named('p', '(p)-[:SIGNED]->(a)')} } AS row`,
    rows: (data: { agreements?: unknown; cooperationAreas?: { newestAgreements: unknown }[] }) =>
      data.agreements ?? data.cooperationAreas?.[0]?.newestAgreements,
  },
  {
    name: 'Q4',
    about: 'an organisation, its agreements, their signers, their other agreements, those parties',
    variables: (i, { corporations }) => ({ id: `org:l-${drawn(i, corporations)}` }),
    ours: Q4,
    plain: Q4,
    postgraphile: `query ($id: String!) { organisationByRowId(rowId: $id) { id: rowId name
      agreements: partiesByOrganisationId(first: 5, orderBy: AGREEMENT_ID_ASC) { nodes { it: agreementByAgreementId { id: rowId
        signatories: signaturesByAgreementId { nodes { it: personByPersonId { id: rowId name
          signed: signaturesByPersonId(first: 5, orderBy: AGREEMENT_ID_ASC) { nodes { it: agreementByAgreementId {
            id: rowId title ${partners} } } } } } } } } } } }`,
    cypher: `MATCH (o:Organisation {id: $id})
      RETURN o { .id, .name, agreements: COLLECT {
        MATCH (o)-[:PARTY_TO]->(a) WITH a ORDER BY a.id LIMIT 5
        RETURN a { .id, signatories: COLLECT { MATCH (p)-[:SIGNED]->(a) RETURN p { .id, .name, signed: COLLECT {
          MATCH (p)-[:SIGNED]->(b) WITH b ORDER BY b.id LIMIT 5
          RETURN b { .id, .title, parties: ${named('q', '(q)-[:PARTY_TO]->(b)')} } } } } } } } AS row`,
    rows: (data: { organisations: unknown }) => data.organisations,
  },
  {
    name: 'Q5',
    about: 'agreements per organisation, the 20 with most',
    // Below what the twentieth has: it is a new question, of the same answer.
    variables: (i, { agreements }) => ({ least: 1 + drawn(i, Math.ceil(agreements / 500)) }),
    ours: `query ($least: Int!) { organisations(where: { agreementCount: { gte: $least } }, sort: [{ agreementCount: DESC }, { id: ASC }], limit: 20) {
      id count: agreementCount } }`,
    plain: '{ organisations { id agreementsConnection { totalCount } } }',
    postgraphile: '{ allPartners(first: 20, orderBy: [COUNT_DESC, ROW_ID_ASC]) { nodes { id: rowId count } } }',
    cypher: `MATCH (o:Organisation) WITH o, COUNT { (o)-[:PARTY_TO]->() } AS count ORDER BY count DESC, o.id LIMIT 20
      RETURN { id: o.id, count: count } AS row`,
    rows: (data: { organisations?: { id: string; count: number; agreementsConnection?: { totalCount: number } }[] }) =>
      data.organisations
        ?.map(({ id, count, agreementsConnection }) => ({ id, count: agreementsConnection?.totalCount ?? count }))
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
        .slice(0, 20),
  },
  {
    name: 'Q6',
    about: 'how two people are connected (by hand: a shortest path without an explanation)',
    variables: (i, { people }) => ({
      from: `person:l-${drawn(i, 1_700)}`,
      to: `person:l-${people - 1 - drawn(i, 900)}`,
    }),
    ours: `query ($from: ID!, $to: ID!) { connections(from: $from, to: $to, first: 1) {
      paths { cost hops { sentenceEn sources { source { id } } } } } }`,
    plain: undefined,
    postgraphile: undefined,
    cypher: `MATCH (a:Person {id: $from}) MATCH (b:Person {id: $to})
      MATCH p = shortestPath((a)-[:SIGNED|PARTY_TO|COVERS|OF_PROVINCE*..8]-(b))
      RETURN { things: [n IN nodes(p) | n.id], links: [r IN relationships(p) | type(r)] } AS row`,
  },
  {
    name: 'Q7',
    about: 'a search by name, 10 hits',
    variables: (i, { people }) => ({ text: `${drawn(i, people)}` }),
    ours: `query ($text: String!) { search(text: $text, kinds: [PERSON], first: 10) {
      hits { thing { ... on Person { id name } } } } }`,
    plain: `query ($text: String!) { searchPeople(phrase: $text, first: 10) { edges { node { id name } } } }`,
    postgraphile: `query ($text: String!) { searchPeople(text: $text, first: 10) { nodes { id: rowId name } } }`,
    cypher: `CALL db.index.fulltext.queryNodes('search_Person', $text, {limit: 10}) YIELD node
      RETURN node { .id, .name } AS row`,
    isBestOnly: true,
    rows: (data: { search?: { hits: { thing: unknown }[] }; searchPeople?: { edges: { node: unknown }[] } }) =>
      data.search?.hits.map(({ thing }) => thing) ?? data.searchPeople?.edges.map(({ node }) => node),
  },
];

/** The rows of PostGraphile's answers, as the others have them. */
export function plainRows(data: object): unknown {
  const [found] = Object.values(data);
  const { newest, ...row } = found;
  return plainValue(newest ?? (Array.isArray(found.nodes) ? found : [row]));
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (value === null || typeof value !== 'object') return value;
  const { nodes, it } = value as { nodes?: unknown; it?: unknown };
  if (nodes !== undefined || it !== undefined) return plainValue(nodes ?? it);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainValue(held)]));
}

/** The same answer whatever the order of what has no order: lists in things, by id. */
export function comparable(value: unknown, isInThing = false): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(comparable(item, true)));
    return isInThing ? items.toSorted() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).map(([key, held]) => [key, comparable(held, true)] as const);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
