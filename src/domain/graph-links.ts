// A graph to ask: what a thing links to, what is claimed of it, what it is called. Pure.
import type { GraphData, GraphNode, GraphRelationship } from './graph-data.ts';

/** A graph's relationships by where they start, and its claims by what they are about. */
export class Links {
  readonly #data: GraphData;
  readonly #from: ReadonlyMap<string, readonly GraphRelationship[]>;
  readonly #claims: ReadonlyMap<unknown, readonly GraphNode[]>;

  constructor(data: GraphData) {
    this.#data = data;
    this.#from = Map.groupBy(data.relationships.values(), ({ from, type }) => `${from} ${type}`);
    const claims = [...data.nodes.values()].filter(({ label }) => label === 'Claim');
    this.#claims = Map.groupBy(claims, ({ properties }) => properties.subject);
  }

  to = (from: string, type: string): string[] => (this.#from.get(`${from} ${type}`) ?? []).map(({ to }) => to).sort();
  claims = (id: string) => (this.#claims.get(id) ?? []).map(({ properties }) => properties);
  property = (id: string, name: string): unknown => this.#data.nodes.get(id)?.properties[name];
  succeed = (a: string, b: string): boolean => this.to(a, 'SUCCEEDS').includes(b) || this.to(b, 'SUCCEEDS').includes(a);

  text(id: string, name: string): string | undefined {
    const value = this.property(id, name);
    return value === undefined ? undefined : String(value);
  }

  name = (id: string): string => this.text(id, 'name') ?? id;

  /** When a body existed, as an EDTF interval: tells it from its successor of the same name. */
  span(id: string): string {
    const [from, until] = [this.text(id, 'validFrom'), this.text(id, 'validUntil')];
    return from === undefined && until === undefined ? '' : ` (${from ?? ''}/${until ?? ''})`;
  }

  /** The claim that says where a value was read, or the thing itself, whose citations then do. */
  citedAt(id: string, property: string, value: string): string {
    const claim = this.claims(id).find((each) => each.property === property && each.value === value);
    return String(claim?.id ?? id);
  }
}
