// What differs between two graphs, in words: by the thing that a person thinks of, in a stable order, each change once.
import type { GraphData, GraphNode } from './graph-data.ts';
import {
  byNumber,
  type Fact,
  isNumbered,
  kindOf,
  nameOf,
  partRank,
  plain,
  readThings,
  type Thing,
  wholeOf,
  words,
} from './graph-words.ts';

/** Headings by id and, indented, the lines of each thing and its parts; none where nothing that is said differs. */
export function describeDiff(before: GraphData, after: GraphData): string[] {
  const { keys, moved } = aligned(before, after);
  const named = [...before.nodes.values(), ...after.nodes.values()].filter(({ id }) => wholeOf(id) === id);
  const holders = Map.groupBy(named, nameOf);
  const isUnique = (name: string) => new Set(holders.get(name)?.map(({ id }) => id)).size < 2;
  const [old, now] = [readThings(before, isUnique, new Map()), readThings(after, isUnique, keys)];
  const idOf = (key: string) => (now.get(key) ?? old.get(key))?.node.id ?? key;
  const order = (a: string, b: string) =>
    partRank(a) - partRank(b) || byNumber(idOf(a), idOf(b)) || (idOf(a) + a < idOf(b) + b ? -1 : 1);

  const groups = new Map<string, string[]>();
  const tell = (id: string, lines: string[]) => groups.set(id, [...(groups.get(id) ?? []), ...lines]);
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort(order)) {
    const [a, b] = [old.get(key), now.get(key)];
    const id = idOf(key);
    const whole = wholeOf(id);
    const lines = a && b ? changes(a, b) : [];
    if (lines.length > 0) tell(whole, lines);
    if (a && b) continue;
    if (whole === id) tell(id, b ? contents(b) : []);
    else if (b) tell(whole, [`${roleOf(b)} added: ${[b.name, ...contents(b, now.get(whole)?.name)].join('; ')}`]);
    else if (a && (now.has(whole) || !old.has(whole))) tell(whole, [`${roleOf(a)} removed: ${a.name}`]);
  }
  for (const [list, places] of moved) tell(wholeOf(list), [`${kindOf(list)}s renumbered: ${places.join(', ')}`]);

  return [...groups.keys()].sort().flatMap((id) => {
    const { name, title } = (now.get(id) ?? old.get(id))?.node.properties ?? {};
    const heading = [id, name === undefined && title === undefined ? '' : `"${plain(name ?? title)}"`];
    if (old.has(id) !== now.has(id)) heading.push(now.has(id) ? 'added' : 'removed');
    return [heading.filter((text) => text !== '').join(' '), ...(groups.get(id) ?? []).map((line) => `  ${line}`)];
  });
}

/**
 * The key of each numbered part of `after`: the id of the one of `before` that has its words, else its place. A part's
 * number is its place, so that one taken out moves all behind it. `moved` says by list which numbers changed.
 */
function aligned(before: GraphData, after: GraphData): { keys: Map<string, string>; moved: Map<string, string[]> } {
  const numbered = (graph: GraphData) =>
    [...graph.nodes.values()].filter(({ id }) => isNumbered(id)).sort((a, b) => byNumber(a.id, b.id));
  const listOf = (id: string) => id.replace(/\d+$/, '');
  const content = (node: GraphNode) => `${listOf(node.id)} ${node.properties.summary}`;
  const free = new Map(numbered(before).map((node) => [node.id, node]));
  const keys = new Map<string, string>();
  const pair = (find: (node: GraphNode) => GraphNode | undefined) => {
    for (const node of numbered(after).filter(({ id }) => !keys.has(id))) {
      const found = find(node);
      if (found && free.delete(found.id)) keys.set(node.id, found.id);
    }
  };
  pair((node) => [free.get(node.id)].find((same) => same && content(same) === content(node)));
  const byContent = Map.groupBy(free.values(), content);
  pair((node) => byContent.get(content(node))?.shift());
  pair((node) => free.get(node.id));
  const places = [...keys].filter(([id, key]) => id !== key).sort(([, a], [, b]) => byNumber(a, b));
  const lists = [...Map.groupBy(places, ([id]) => listOf(id))];
  const arrow = ([id, key]: [string, string]) => `${key.split('/').at(-1)} → ${id.split('/').at(-1)}`;
  // The id of a new part may be the key of one that has moved away.
  for (const { id } of numbered(after)) if (!keys.has(id)) keys.set(id, `${id} new`);
  return { keys, moved: new Map(lists.map(([list, pairs]) => [list, pairs.map(arrow)])) };
}

const isSignatory = ({ node }: Thing) => [node.properties.roles].flat().includes('SIGNATORY');

/** What a part is called where it comes or goes: `signatory`, `provision 3`, `party`. */
function roleOf(part: Thing): string {
  const { id } = part.node;
  return isSignatory(part) ? 'signatory' : `${kindOf(id)}${isNumbered(id) ? ` ${id.split('/').at(-1)}` : ''}`;
}

const NAMING = /^(name|title|organisation|person|post|statedName|summary)$/;

/** All that a thing says, but for the names that stand before it. */
function contents({ node, name, facts }: Thing, whole?: string): string[] {
  const shown = [
    name,
    whole,
    plain(node.properties.name ?? node.properties.title),
    name.replace(/ \(.*\)$|^"|"$/g, ''),
  ];
  return [...facts].flatMap(([field, values]) =>
    [...values.values()]
      .filter(({ isCovered }) => !isCovered)
      .filter(({ text, claim }) => claim !== '' || !NAMING.test(field) || !shown.includes(text))
      .map(({ text, claim }) => `${words(field)}: ${text}${claim}`),
  );
}

const paragraphsOf = ({ text }: Fact) => text.replace(/^\S+ ?(paragraphs? )?/, '') || 'the whole';

/** The lines on a thing that both graphs have. */
function changes(a: Thing, b: Thing): string[] {
  const { id } = b.node;
  const part = wholeOf(id) === id ? '' : isNumbered(id) ? roleOf(b) : `${kindOf(id)} ${b.name}`;
  const lead = part && `${part}, `;
  const lines = a.node.label === b.node.label ? [] : [`${lead}label: ${a.node.label} → ${b.node.label}`];
  for (const field of new Set([...a.facts.keys(), ...b.facts.keys()])) {
    const [x, y] = [a.facts.get(field) ?? new Map<string, Fact>(), b.facts.get(field) ?? new Map<string, Fact>()];
    const only = (these: typeof x, those: typeof x) =>
      [...these].filter(([key, fact]) => !fact.isCovered && !those.has(key));
    const [gone, come] = [only(x, y), only(y, x)];
    const what = `${lead}${words(field)}`;
    for (const [key, now] of y) {
      const old = x.get(key);
      if (old?.isCovered && now.isCovered) continue;
      if (field === 'roles' && old && isSignatory(a) !== isSignatory(b)) {
        lines.push(`signatory ${isSignatory(b) ? 'added' : 'removed'}: ${b.name}; roles: ${old.text} → ${now.text}`);
      } else if (old && field === 'cited' && old.value !== now.value) {
        const among = x.size + y.size > 2 ? ` in ${key}` : '';
        lines.push(`cited paragraphs${part && ` of ${part}`}${among}: ${paragraphsOf(old)} → ${paragraphsOf(now)}`);
      } else if (old) lines.push(...changed(what, `${lead}claim on ${words(field)}`, old, now));
    }
    const [[, old] = [], [, now] = []] = [gone[0], come[0]] as [[string, Fact] | undefined, [string, Fact] | undefined];
    if (old && now && x.size === 1 && y.size === 1) lines.push(`${what}: ${old.text} → ${now.text}${now.claim}`);
    else {
      lines.push(...gone.map(([, fact]) => `${what} removed: ${fact.text}`));
      lines.push(...come.map(([, fact]) => `${what} added: ${fact.text}${fact.claim}`));
    }
  }
  return lines;
}

/** Lines on a value that both have: another value, or the same with another claim, or other words behind the claim. */
function changed(what: string, claim: string, old: Fact, now: Fact): string[] {
  if (old.value !== now.value) return [`${what}: ${old.text} → ${now.text}${now.claim}`];
  if (old.claim === '' && now.claim !== '') return [`${claim} added: ${now.text}${now.claim}`];
  if (old.claim !== '' && now.claim === '') return [`${claim} removed: ${old.text}${old.claim}`];
  if (old.claim !== now.claim) return [`${claim}: ${old.text}${old.claim} → ${now.text}${now.claim}`];
  return old.hashes === now.hashes ? [] : [`${what}: the text of the passage changed, ${now.text}${now.claim}`];
}
