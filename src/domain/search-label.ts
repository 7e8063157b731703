// What tells a thing from others of its name, in a line: the office of a person, the span of a body, the parties and year
// of an agreement, the publisher and day of a source.
import type { GraphData, GraphNode, GraphRelationship } from './graph-data.ts';
import { namesOf, writtenOut } from './search-text.ts';

const text = (node: GraphNode | undefined, ...properties: string[]): string =>
  String(properties.map((property) => node?.properties[property]).find((value) => value !== undefined) ?? '');

/** Labels of things for a list of hits; reads the graph's links once. */
export function labeller(graph: GraphData): (node: GraphNode) => string {
  const outgoing = Map.groupBy(graph.relationships.values(), ({ from }) => from);
  const incoming = Map.groupBy(graph.relationships.values(), ({ to }) => to);
  const ends = (links: GraphRelationship[] | undefined, type: string, end: 'from' | 'to'): GraphNode[] =>
    (links ?? []).flatMap((link) => (link.type === type ? (graph.nodes.get(link[end]) ?? []) : []));
  const to = (id: string, type: string) => ends(outgoing.get(id), type, 'to');
  const from = (id: string, type: string) => ends(incoming.get(id), type, 'from');

  const labels: Readonly<Record<string, (node: GraphNode) => string>> = {
    Person(person) {
      const offices = from(person.id, 'HELD_BY').map((tenure) => officeOf(tenure, to(tenure.id, 'OF_POST')[0]));
      const [last] = offices.sort(latestFirst);
      return list(text(person, 'name'), ...(last ? [last.title, last.day.slice(0, 4)] : [text(person, 'description')]));
    },
    Province: (province) => text(province, 'name') + spanOf(province),
    Organisation(body) {
      const name = text(body, 'shortName', 'name');
      const whole = [...to(body.id, 'PART_OF'), ...to(body.id, 'OF_PROVINCE')][0];
      return withMore(name, [text(whole, 'shortName', 'name')]) + spanOf(body);
    },
    Post(post) {
      const [body] = to(post.id, 'IN_ORGANISATION');
      const title = text(post, 'title');
      return (isNamed(title, body) ? title : list(title, text(body, 'shortName', 'name'))) + spanOf(body);
    },
    Agreement(agreement) {
      const title = text(agreement, 'title');
      const parties = from(agreement.id, 'PARTY_TO').filter((party) => !isNamed(title, party));
      const names = parties.map((party) => text(party, 'shortName', 'name')).sort();
      return list(title, ...names, text(agreement, 'signedOn').slice(0, 4));
    },
    PolicyDocument: (document) =>
      withMore(text(document, 'title'), [text(document, 'number'), text(document, 'adoptedOn').slice(0, 4)]),
    CooperationArea: (area) => list(text(area, 'name'), text(to(area.id, 'BROADER')[0], 'name')),
    Source: (source) => {
      const said = ['title', 'publisher', 'author', 'publishedOn'].map((property) => text(source, property));
      return list(...said) || source.id;
    },
  };
  return (node) => labels[node.label]?.(node) ?? '';
}

const list = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');
const plain = (name: string): string => ` ${writtenOut(name).join(' ')} `;
const holds = (name: string, part: string): boolean => plain(name).includes(plain(part));
const withMore = (name: string, more: readonly string[]): string =>
  list(name, ...more.filter((part) => !holds(name, part)));

/** Whether a title has one of a body's names. */
const isNamed = (title: string, body: GraphNode | undefined): boolean =>
  body !== undefined && namesOf(body.properties).some((name) => holds(title, name));

/** ` (2025 – …)`: the years in which it began and ended, as far as known. */
function spanOf(node: GraphNode | undefined): string {
  const [first, last] = [text(node, 'validFrom'), text(node, 'validUntil')].map((day) => day.slice(0, 4));
  return first || last ? ` (${first || '…'} – ${last || '…'})` : '';
}

interface Office {
  title: string;
  /** The last day on which it is known to have been held, begun or left. */
  day: string;
  isOneSeat: boolean;
}

function officeOf({ properties }: GraphNode, post: GraphNode | undefined): Office {
  const days = [properties.seenOnLatest, properties.sinceLatest, properties.untilLatest].map((day) => `${day ?? ''}`);
  return { title: text(post, 'title'), day: days.sort().at(-1) ?? '', isOneSeat: post?.properties.seats === 'ONE' };
}

/** The office last known of comes first; of several known of on one day the one that only one person holds. */
const latestFirst = (a: Office, b: Office): number =>
  (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
  Number(b.isOneSeat) - Number(a.isOneSeat) ||
  (a.title < b.title ? -1 : 1);
