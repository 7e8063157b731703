// The shape of an answer's parts: what is a row, a table, a place in a source, a name; what says nothing. Pure.
import type { Cite } from '../sources.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a value is a list of rows that one line does not hold. */
export const isTable = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isFields) && !citesIn(value) && !value.every(isShort);

/** What serves programs only, or is said by another field. */
export const UNSAID = new Set(
  '__typename isComplete cost quoteHash endCursor searchedHops measuresVersion matched commitment sentenceEn nameEn titleEn summaryVi'.split(
    ' ',
  ),
);

/** Whether a value says nothing; a doubt that is not there is none of its own. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Fields that name a thing, the one in use first. */
export const NAMES = ['shortName', 'name', 'title', 'label'];

/** The field that names the thing that a row is; undefined where it is none. */
export const nameField = (row: Fields): string | undefined =>
  typeof row.id === 'string' || typeof row.name === 'string'
    ? NAMES.find((field) => typeof row[field] === 'string')
    : undefined;

/** Whether a value stands in a line with others: a word, a name alone, a name with a count. */
export const isShort = (value: unknown): boolean => {
  if (!isFields(value)) return true;
  const name = nameField(value);
  const isSaid = (field: string) => !UNSAID.has(field) && (field === name || !NAMES.includes(field)) && field !== 'id';
  const fields = Object.keys(value).filter((field) => isSaid(field) && !isEmpty(value[field]));
  const [first = '', second = ''] = fields;
  return fields.length <= 1 ? isShort(value[first]) : fields.length === 2 && typeof value[second] === 'number';
};

/** Places in sources, where a value is a list of such; null where it is something else. */
export function citesIn(value: unknown): Cite[] | null {
  const rows = isFields(value) && Array.isArray(value.edges) ? value.edges : Array.isArray(value) ? value : null;
  if (rows === null || rows.length === 0) return null;
  const cites = rows.map((row): Cite | null => {
    if (!isFields(row)) return null;
    const place = isFields(row.properties) ? row.properties : row;
    const source = isFields(row.source) ? row.source : row.node;
    if (!isFields(source) || typeof source.id !== 'string' || !source.id.startsWith('source:')) return null;
    return { source: source.id, paragraphs: Array.isArray(place.paragraphs) ? place.paragraphs.map(Number) : [] };
  });
  return cites.every((cite) => cite !== null) ? cites : null;
}
