// What a graph says, thing by thing, in words: names for ids, each statement once. What only follows from something else
// (a bound of a date, PARTNER_OF, a sighting, a flag) is left out.
import type { GraphData, GraphNode, GraphRelationship, Value } from './graph-data.ts';

/** Relationships that state a fact, and the API's field for each. Others are read as their type is written. */
export const FACT_LINKS: Readonly<Record<string, string>> = {
  ACTS_THROUGH: 'actsThrough',
  BROADER: 'broader',
  BY_ORGANISATION: 'by',
  BY_PERSON: 'person',
  CARRIES_OUT: 'carriesOut',
  COVERS: 'areas',
  DONE_BY: 'by',
  FOLLOWS: 'follows',
  FORMED_BY: 'formedBy',
  HAS_BACKGROUND: 'background',
  HAS_FOCAL_POINT: 'focalPoints',
  HELD_BY: 'person',
  IMPLEMENTS: 'implements',
  IN_AREA: 'areas',
  IN_ORGANISATION: 'organisation',
  IN_POST: 'posts',
  IN_PROVINCE: 'place',
  ISSUED_BY: 'issuer',
  MERGED_INTO: 'mergedInto',
  OF_ORGANISATION: 'organisation',
  OF_POST: 'post',
  OF_PROVINCE: 'province',
  ON_BEHALF_OF: 'onBehalfOf',
  PART_OF: 'parent',
  POSSIBLY_SAME_AS: 'possiblySameAs',
  RESULT_OF: 'resultOf',
  SAID_BY: 'saidBy',
  SUCCEEDS: 'succeeds',
  TO_ORGANISATION: 'to',
};

/** Fields whose name with spaces is not what a line should say. */
const WORDS: Readonly<Record<string, string>> = {
  areas: 'area',
  focalPoints: 'focal point',
  formedBy: 'formed by',
  nameEn: 'name in English',
  summaryVi: 'summary in Vietnamese',
  possiblySameAs: 'possibly the same as',
  posts: 'post',
  signatoriesCoverage: 'coverage of signatories',
  signedOnStated: 'signed on, as stated',
  titleEn: 'title in English',
};

/** Relationships that follow from others, lead from a whole to its part, or are told with their claim or citation. */
const DERIVED_LINKS = /^(ABOUT|CITES|HAS_(COMMITMENT|PARTICIPATION|PARTY|PROVISION)|PARTNER_OF|PARTY_TO|SIGNED)$/;
/** Properties that follow from others; a title's basis is the file's own word. */
const DERIVED = /^(id|position|conflict|sortKey)$|(Earliest|Latest)$|(?<!^title)Basis$/;
/** Kinds of parts in the order in which they are told, each with the field that it is called after. */
const PARTS = {
  party: 'organisation',
  participation: 'person',
  provision: '',
  commitment: '',
  outcome: '',
  tenure: 'post',
};

/** One value of a field. */
export interface Fact {
  /** Differs where the fact does; `text` may differ by the name of another thing alone. */
  value: string;
  text: string;
  /** Doubt and place of the claim behind it, to stand behind `text`. */
  claim: string;
  /** Hashes of the passages cited. */
  hashes: string;
  /** Follows from a part that says the same, read in the same place. */
  isCovered?: boolean;
}

/** A thing with what it says: by field, then by what tells the values of a list apart. */
export interface Thing {
  node: GraphNode;
  /** As a line says it; a numbered part's is its summary in quotation marks. */
  name: string;
  /** Where it was read, to stand behind a text. */
  cited: string;
  facts: Map<string, Map<string, Fact>>;
}

const byTypeAndEnd = (a: GraphRelationship, b: GraphRelationship) =>
  `${a.type} ${a.to}` < `${b.type} ${b.to}` ? -1 : 1;
/** Compares ids so that part 10 comes after part 9. */
export const byNumber = new Intl.Collator('en', { numeric: true }).compare;
/** Whether a thing is named by its place in a list: a provision, a commitment, an outcome. */
export const isNumbered = (id: string): boolean => /^(provision|commitment|outcome):.*\/\d+$/.test(id);
export const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));
/** The place of a kind among the parts of a thing; -1 where it is none. */
export const partRank = (id: string): number => Object.keys(PARTS).indexOf(kindOf(id));
/** A value or text on one line, without control characters. */
export const plain = (value: Value | undefined): string =>
  `${[value ?? ''].flat().join(', ')}`.replace(/[\s\p{Cc}]+/gu, ' ');
/** `signedOn` → `signed on`; of `claim on signedOn` the last word. */
export const words = (field: string): string =>
  field.replace(/\w+$/, (name) => WORDS[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** The id of the thing under which another is told: a part's agreement, a tenure's person. */
export function wholeOf(id: string): string {
  const slug = /:([^/]+)\//.exec(id)?.[1];
  if (slug === undefined || partRank(id) < 0) return id;
  return `${kindOf(id) === 'tenure' ? 'person' : 'agreement'}:${slug}`;
}

/** What a thing is called in a line; where it has no name, its id. Sources are named by id. */
export const nameOf = ({ id, properties: p }: GraphNode): string =>
  plain(kindOf(id) === 'source' ? id : (p.shortName ?? p.name ?? p.title ?? p.statedName ?? id));

function placeOf({ to, properties: { paragraphs, start, end } }: GraphRelationship): string {
  const numbers = [paragraphs ?? []].flat();
  const shown = numbers.length > 0 ? ` paragraph${numbers.length > 1 ? 's' : ''} ${plain(paragraphs)}` : '';
  return `${to}${shown}${start === undefined && end === undefined ? '' : ` from ${start ?? 0} to ${end ?? 'the end'}`}`;
}

/** All things by id, or by the key given for an id; a name that is not unique stands with its id. */
export function readThings(
  graph: GraphData,
  isUnique: (name: string) => boolean,
  keys: ReadonlyMap<string, string>,
): Map<string, Thing> {
  const links = Map.groupBy([...graph.relationships.values()].sort(byTypeAndEnd), ({ from }) => from);
  const show = (id: string): string => {
    const calledAfter = PARTS[kindOf(id) as keyof typeof PARTS];
    const target = calledAfter && links.get(id)?.find(({ type }) => FACT_LINKS[type] === calledAfter)?.to;
    const name = nameOf(graph.nodes.get(id) ?? { id, label: '', properties: {} });
    if (target) return `${show(target)}${kindOf(id) === 'tenure' ? ` (${id.split('/').at(-1)})` : ''}`;
    return name === id || isUnique(name) ? name : `${name} (${id})`;
  };
  const cited = (id: string) => {
    const cites = (links.get(id) ?? []).filter(({ type }) => type === 'CITES');
    const hashes = cites.map((r) => `${r.to} ${r.properties.quoteHash}`).join();
    return { cites, hashes, places: cites.map((r) => `, ${placeOf(r)}`).join('') };
  };
  const things = new Map<string, Thing>();
  const claims: GraphNode[] = [];
  for (const node of graph.nodes.values()) {
    const { id, label, properties } = node;
    if (label === 'Tenure' && 'seenOn' in properties) continue; // a sighting says what its participation does
    if (label === 'Claim' && graph.nodes.has(`${properties.subject}`)) {
      claims.push(node);
      continue;
    }
    const facts: Thing['facts'] = new Map();
    const add = (field: string, key: string, value: string, text: string, hashes = '') =>
      facts.set(field, (facts.get(field) ?? new Map()).set(key, { value, text, claim: '', hashes }));
    for (const [field, value] of Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!DERIVED.test(field) && plain(value) !== '') add(field, '', JSON.stringify(value), plain(value));
    }
    for (const { type, to, properties: more } of links.get(id) ?? []) {
      const field = FACT_LINKS[type] ?? type.toLowerCase().replaceAll('_', ' ');
      if (!DERIVED_LINKS.test(type)) add(field, to, JSON.stringify(more), show(to));
    }
    const { cites, places } = cited(id);
    for (const r of cites) add('cited', r.to, placeOf(r), placeOf(r), plain(r.properties.quoteHash));
    const name = isNumbered(id) ? `"${plain(properties.summary)}"` : show(id);
    things.set(keys.get(id) ?? id, { node, name, cited: places, facts });
  }
  for (const { id, properties: p } of claims.sort((a, b) => byNumber(a.id, b.id))) {
    const facts = things.get(keys.get(`${p.subject}`) ?? `${p.subject}`)?.facts;
    const [field, value, note] = [plain(p.property), plain(p.value), p.note ? `: ${plain(p.note)}` : ''];
    const { hashes, places } = cited(id);
    const doubt = p.basis === 'INFERRED' ? ` (inferred${note})` : note && ` (note${note})`;
    const claim = `${doubt}${p.stated === undefined ? '' : `, stated "${plain(p.stated)}"`}${places}`;
    const single = facts?.get(field)?.get('');
    const own = facts?.get(field)?.get(value) ?? (single?.text === value ? single : undefined);
    if (own && p.preference === 'PREFERRED' && own.claim === '') Object.assign(own, { claim, hashes });
    else {
      const others = facts?.get(`claim on ${field}`) ?? new Map<string, Fact>();
      const said = ` (${plain(p.preference).toLowerCase()})${claim}`;
      const text = `${graph.nodes.has(value) ? show(value) : value}${said}`;
      others.set(others.has(value) ? id : value, { value: said, text, claim: '', hashes });
      facts?.set(`claim on ${field}`, others);
    }
  }
  markCovered(things);
  return things;
}

/** An agreement covers what its provisions cover, read where they are: said once, at the provision. */
function markCovered(things: ReadonlyMap<string, Thing>): void {
  for (const { node, facts, cited } of things.values()) {
    if (node.label !== 'Provision') continue;
    const whole = things.get(wholeOf(node.id));
    const areas = whole?.facts.get('areas');
    for (const [area, fact] of facts.get('areas') ?? []) {
      const covered = areas?.get(area);
      if (covered && (covered.claim || whole?.cited) === (fact.claim || cited)) covered.isCovered = true;
    }
  }
}
