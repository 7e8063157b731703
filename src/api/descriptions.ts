// Descriptions of what the library generates from the model, made from its names, so that the whole schema is a manual.

/** What a generated type is for, by the ending of its name; the first that fits. */
const TYPES: readonly [ending: RegExp, description: string][] = [
  [/^Query$/, 'Everything that can be asked. Lists have a plain form and a Relay connection (`…Connection`).'],
  [/^PageInfo$/, 'Where a page of a connection stands (Relay).'],
  [/^SortDirection$/, 'The direction of a sort.'],
  [/EnumScalarFilters$/, 'Conditions on a field of a closed set of values.'],
  [/ScalarFilters$/, 'Conditions on a field of this type; all given ones must hold.'],
  [/ListFilters$/, 'Conditions on a list of values.'],
  [/ConnectionFilters$/, 'Conditions on the edges of a relationship.'],
  [/RelationshipFilters$/, 'Conditions on the things at the other end of a relationship.'],
  [/ConnectionWhere$/, 'Conditions on an edge of a connection and on its node.'],
  [/ConnectionSort$/, 'How to sort the edges of a connection.'],
  [/Where$/, 'Conditions; all given ones must hold.'],
  [/Sort$/, 'What to sort by. Several in a list: the first decides, the next where it leaves a tie.'],
  [/(Aggregate\w*|AggregateSelection)$/, 'Counts and sums over a list, without the list itself.'],
  [/Connection$/, 'A page of a list with its edges and the total count (Relay).'],
  [/(Relationship|Edge)$/, 'A thing in a list with what is known of its link: the edge (Relay).'],
  [/Properties$/, 'What is known of a link between two things.'],
];

/** What a generated field is, by its name alone. */
const FIELDS: Readonly<Record<string, string>> = {
  AND: 'All of these hold.',
  OR: 'At least one of these holds.',
  NOT: 'This does not hold.',
  all: 'Every related thing fits; true where there is none.',
  none: 'No related thing fits. `{}` is no condition: for "none at all" write `none: { id: { startsWith: "" } }`.',
  single: 'Exactly one related thing fits.',
  some: 'At least one related thing fits. `{}` is no condition: for "any" write `some: { id: { startsWith: "" } }`.',
  eq: 'Equal to this; null: no value.',
  in: 'One of these.',
  gt: 'Greater than this.',
  gte: 'This or greater.',
  lt: 'Less than this.',
  lte: 'This or less.',
  contains: 'Contains this text, letter for letter.',
  startsWith: 'Starts with this text, letter for letter.',
  endsWith: 'Ends with this text, letter for letter.',
  includes: 'The list holds this value.',
  node: 'The thing itself.',
  edges: 'The things of this page, each with its link.',
  edge: 'What is known of the link.',
  properties: 'What is known of the link between the two things.',
  cursor: 'Where this edge stands; give it as `after` to go on from here.',
  totalCount: 'How many there are in all, on every page.',
  pageInfo: 'Where this page stands.',
  aggregate: 'Counts and sums over all of the list.',
  count: 'How many.',
  nodes: 'How many things.',
  min: 'The smallest value.',
  max: 'The largest value.',
  shortest: 'The shortest text.',
  longest: 'The longest text.',
  average: 'The mean value.',
  sum: 'The sum.',
  hasNextPage: 'Whether there are more after this page.',
  hasPreviousPage: 'Whether there are more before this page.',
  startCursor: 'The cursor of the first edge.',
  endCursor: 'The cursor of the last edge; give it as `after` for the next page.',
  sortKey: 'In the order of the Vietnamese alphabet; people by given name, then middle names, then family name.',
  ASC: 'Smallest first.',
  DESC: 'Largest first.',
};

const ARGUMENTS: Readonly<Record<string, string>> = {
  where: 'Only those that fit.',
  sort: 'In this order; without it the order is not fixed.',
  limit:
    'At most so many, 1 to 100. Without it 20 in a list of Query and 100 in a list of one thing; `extensions.cut` names the lists that go on.',
  offset: 'Without the first so many, at most 25000.',
  first:
    'At most so many, 1 to 100. Without it 20 in a list of Query and 100 in a list of one thing; `pageInfo.hasNextPage` says whether it goes on.',
  after: 'After this cursor.',
};

/** A description for a generated type. */
export function describeType(type: string): string {
  return TYPES.find(([ending]) => ending.test(type))?.[1] ?? `Values of the kind ${type}.`;
}

/** A description for a generated field or enum value of a type. */
export function describeField(type: string, field: string): string {
  const known = FIELDS[field];
  if (known) return known;
  if (type === 'Query') {
    const [, list, connection] = /^(.*?)(Connection)?$/.exec(field) ?? [];
    const words = wordsOf(list ?? field);
    return connection ? `All ${words} that fit, in pages (Relay).` : `All ${words} that fit, as a plain list.`;
  }
  if (field.endsWith('Connection')) return `\`${field.slice(0, -'Connection'.length)}\` in pages, with edges (Relay).`;
  if (type.endsWith('Sort')) return `By \`${field}\`.`;
  if (type.endsWith('Where')) return `Conditions on \`${field}\`.`;
  return `Of the field \`${field}\`.`;
}

/** A description for an argument. */
export function describeArgument(argument: string): string {
  return ARGUMENTS[argument] ?? `Conditions on \`${argument}\`.`;
}

/** `cooperationAreas` → `cooperation areas`. */
const wordsOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
