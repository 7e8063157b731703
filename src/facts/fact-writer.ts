// Writes facts into a graph held in memory: values with their bounds, doubts as claims, citations as edges.
import { parseDate, parsePeriod } from '../domain/dates.ts';
import {
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  relationshipKey,
  type Value,
} from '../domain/graph-data.ts';
import { type At, type Citation, citations, type Said, type Statement, statements } from './format-values.ts';
import { hashOf, type Lock } from './lock.ts';

type Fields = Record<string, Value | undefined>;

/** The graph while it is being written. */
export class WritableGraph implements GraphData {
  readonly lock: Lock;
  readonly nodes = new Map<string, GraphNode>();
  readonly relationships = new Map<string, GraphRelationship>();

  constructor(lock: Lock) {
    this.lock = lock;
  }

  node(label: string, id: string, fields: Fields): void {
    this.nodes.set(id, { id, label, properties: present({ id, ...fields }) });
  }

  set(id: string, fields: Fields): void {
    const node = this.nodes.get(id);
    if (node) this.nodes.set(id, { ...node, properties: { ...node.properties, ...present(fields) } });
  }

  relate(from: string, type: string, to: string, fields: Fields = {}): void {
    const relationship = { from, type, to, properties: present(fields) };
    this.relationships.set(relationshipKey(relationship), relationship);
  }

  cite(id: string, where: readonly Citation[]): void {
    for (const citation of where) {
      const { source, paragraphs, start, end } = citation;
      const numbers = paragraphs === undefined ? undefined : [paragraphs].flat();
      this.relate(id, 'CITES', source, { paragraphs: numbers, start, end, quoteHash: hashOf(this.lock, citation) });
    }
  }
}

/** One thing with its citations; every value goes through here, so that no doubt is lost on the way. */
export class FactWriter {
  readonly graph: WritableGraph;
  readonly id: string;
  readonly cited: Citation[];
  readonly #firstSource: string | undefined;
  readonly #claims = new Map<string, number>();

  constructor(
    graph: WritableGraph,
    firstSource: string | undefined,
    label: string,
    id: string,
    at: At,
    fields: Fields,
  ) {
    this.graph = graph;
    this.#firstSource = firstSource;
    this.id = id;
    this.cited = citations(at, firstSource);
    graph.node(label, id, { ...fields, conflict: false });
    graph.cite(id, this.cited);
  }

  /** A plain value. */
  value<T extends string | number>(property: string, said: Said<T> | undefined): void {
    const [preferred] = this.#claim(property, said);
    if (preferred) this.graph.set(this.id, { [property]: preferred.is });
  }

  /** A date as text alone, a bare year too, which a file may write as a number. */
  text(property: string, said: Said<string | number> | undefined): void {
    const [preferred] = this.#claim(property, said);
    if (preferred) this.graph.set(this.id, { [property]: String(preferred.is) });
  }

  /**
   * A date: the field, its first and last possible day and whether it is stated. Of a span, as in "in 2021-2022 it will
   * be done" (2021/2022), these days are its end's.
   */
  date(property: string, said: Said<string | number> | undefined): void {
    const [preferred] = this.#claim(property, said, (text) => dayBounds(text, 'day'));
    if (!preferred) return;
    this.graph.set(this.id, {
      [property]: String(preferred.is),
      ...dayBounds(String(preferred.is), property),
      [`${property}Basis`]: preferred.inferred === undefined ? 'STATED' : 'INFERRED',
    });
  }

  /** A period: the field, its four bounds and whether it is stated. */
  period(property: string, said: Said<string> | undefined): void {
    const [preferred] = this.#claim(property, said, (text) => periodBounds(text, 'start', 'end'));
    if (!preferred) return;
    this.graph.set(this.id, {
      [property]: preferred.is,
      [`${property}Basis`]: preferred.inferred === undefined ? 'STATED' : 'INFERRED',
      ...periodBounds(preferred.is, `${property}Start`, `${property}End`),
    });
  }

  /** A link to another thing; `property` is the API's field for it. Returns the thing linked to. */
  link(property: string, type: string, said: Said<string> | undefined): Statement<string> | undefined {
    const [preferred] = this.#claim(property, said);
    if (preferred) this.graph.relate(this.id, type, preferred.is);
    return preferred;
  }

  /** Links of a list, each with its own doubt. */
  links(property: string, type: string, list: readonly Said<string>[]): Statement<string>[] {
    return list.flatMap((said) => this.link(property, type, said) ?? []);
  }

  /**
   * Claims where a value is disputed, inferred, noted or read elsewhere than its thing; `bounds` are the days that a
   * value may mean. Returns all statements.
   */
  #claim<T extends string | number>(
    property: string,
    said: Said<T> | undefined,
    bounds: (text: string) => Fields = () => ({}),
  ): Statement<T>[] {
    const all = statements(said);
    if (new Set(all.map(({ is }) => is)).size > 1) this.graph.set(this.id, { conflict: true });
    for (const [index, statement] of all.entries()) {
      const where = statement.at === undefined ? this.cited : citations(statement.at, this.#firstSource);
      const elsewhere = JSON.stringify(where) !== JSON.stringify(this.cited);
      const { inferred, note, stated } = statement;
      if (all.length === 1 && !elsewhere && inferred === undefined && note === undefined) continue;
      const number = (this.#claims.get(property) ?? 0) + 1;
      this.#claims.set(property, number);
      const id = `claim:${this.id}/${property}/${number}`;
      this.graph.node('Claim', id, {
        subject: this.id,
        property,
        value: String(statement.is),
        ...bounds(String(statement.is)),
        stated,
        preference: index === 0 ? 'PREFERRED' : 'ALTERNATIVE',
        basis: inferred === undefined ? 'STATED' : 'INFERRED',
        note: [inferred, note].filter((text) => text !== undefined).join('; ') || undefined,
      });
      this.graph.relate(id, 'ABOUT', this.id);
      this.graph.cite(id, where);
    }
    return all;
  }
}

/** The first and last day of a date, or of the end of a span, as fields. */
function dayBounds(text: string, name: string): Fields {
  const parsed = text.includes('/') ? parsePeriod(text) : parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason); // the format has refused it before
  const days = 'end' in parsed.value ? parsed.value.end : parsed.value;
  return { [`${name}Earliest`]: days?.earliest, [`${name}Latest`]: days?.latest };
}

/** The four bounds of a period as fields. */
function periodBounds(text: string, startName: string, endName: string): Fields {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  const { start, end } = parsed.value;
  return {
    [`${startName}Earliest`]: start?.earliest,
    [`${startName}Latest`]: start?.latest,
    [`${endName}Earliest`]: end?.earliest,
    [`${endName}Latest`]: end?.latest,
  };
}

function present(fields: Fields): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
