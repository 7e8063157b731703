// An answer of the API as it comes, made readable: things as links, lists of like rows as tables, sources as marks.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { sayNumber } from '../dates.ts';
import { usePage } from '../page.tsx';
import type { Cite } from '../sources.ts';
import { wordOf } from '../text/words.ts';
import { fieldName, sayValue } from './facts.tsx';
import { Thing } from './link.tsx';
import { Mark } from './mark.tsx';

type Fields = Readonly<Record<string, unknown>>;

const MOST_ROWS = 40;
const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The fields of an answer, each under its name. */
export function Answer({ data }: { data: Fields }) {
  const { text } = usePage();
  return (
    <div class="answer">
      {Object.entries(data).map(([field, value]) => (
        <section key={field} aria-label={fieldName(field, text)}>
          <h3>{fieldName(field, text)}</h3>
          <Value field={field} value={value} />
        </section>
      ))}
    </div>
  );
}

function Value({ field, value }: { field: string; value: unknown }): ComponentChildren {
  const { text } = usePage();
  if (value === null || value === undefined) return <span class="quiet">{text.question.empty}</span>;
  const cites = citesIn(value);
  if (cites) return <Mark cites={cites} />;
  if (Array.isArray(value)) return <List field={field} values={value} />;
  if (isFields(value)) return <Fields of={value} />;
  return <Scalar field={field} value={value} />;
}

function Scalar({ field, value }: { field: string; value: unknown }) {
  const { text, language } = usePage();
  if (typeof value === 'boolean') return <>{value ? text.question.yes : text.question.no}</>;
  if (typeof value === 'number') return <>{field === 'year' ? value : sayNumber(value, language)}</>;
  const said = String(value);
  if (/^[a-z]+:[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(said))
    return <Thing id={said}>{said.slice(said.indexOf(':') + 1)}</Thing>;
  const word = wordOf(field, said, text);
  if (word !== undefined) return <>{word}</>;
  if (/^https?:\/\//.test(said))
    return (
      <a href={said} rel="noreferrer" class="out long">
        {said}
      </a>
    );
  if (/^[0-9a-f]{64}$/.test(said)) return <code title={said}>{said.slice(0, 12)}…</code>;
  return <span lang={LANGUAGES[field]}>{sayValue(said, language)}</span>;
}

/** Fields whose words are in one language whatever the page's is. */
const LANGUAGES: Readonly<Record<string, string>> = {
  summary: 'en',
  note: 'en',
  reason: 'en',
  sentenceEn: 'en',
  dueNote: 'en',
  name: 'vi',
  title: 'vi',
  sentenceVi: 'vi',
};

function List({ field, values }: { field: string; values: readonly unknown[] }) {
  const { text } = usePage();
  if (values.length === 0) return <span class="quiet">{text.question.empty}</span>;
  const shown = values.slice(0, MOST_ROWS);
  const cut = shown.length < values.length && <p class="quiet">{text.question.cut(shown.length, values.length)}</p>;
  if (!shown.every(isFields)) {
    return shown.map((value, index) => (
      <span key={String(index)}>
        {index > 0 && ', '}
        <Value field={field} value={value} />
      </span>
    ));
  }
  const columns = columnsOf(shown);
  if (columns.length <= 1 || shown.some((row) => Object.values(row).some(isLarge))) {
    return (
      <>
        <ol class="lines">
          {shown.map((row, index) => (
            <li key={String(index)}>
              <Fields of={row} />
            </li>
          ))}
        </ol>
        {cut}
      </>
    );
  }
  return (
    <>
      <table class="sheet">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {fieldName(column, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={String(index)}>
              {columns.map((column) => (
                <td key={column} data-label={fieldName(column, text)}>
                  <Named row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cut}
    </>
  );
}

/** Whether a value is more than a cell of a table holds. */
function isLarge(value: unknown): boolean {
  if (citesIn(value)) return false;
  if (Array.isArray(value))
    return (
      value.some(isFields) &&
      (value.length > 3 || value.some((each) => isFields(each) && Object.values(each).some(isFields)))
    );
  return isFields(value) && Object.values(value).some((each) => Array.isArray(each) && each.some(isFields));
}

/** A thing's id and its name are one column: the name, as a link. */
const nameField = (row: Fields): string | undefined =>
  ['shortName', 'name', 'title', 'label'].find((field) => typeof row[field] === 'string');
const columnsOf = (rows: readonly Fields[]): string[] => {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => column !== '__typename');
  return rows.every((row) => typeof row.id === 'string' && nameField(row) !== undefined)
    ? all.filter((column) => column !== 'id')
    : all;
};

function Named({ row, column }: { row: Fields; column: string }) {
  const value = row[column];
  if (column === nameField(row) && typeof row.id === 'string') return <Thing id={row.id}>{String(value)}</Thing>;
  return <Value field={column} value={value} />;
}

function Fields({ of }: { of: Fields }) {
  const { text } = usePage();
  const columns = columnsOf([of]);
  const [only] = columns;
  if (columns.length === 1 && only) return <Named row={of} column={only} />;
  return (
    <dl class="terms">
      {columns.map((column) => (
        <div key={column}>
          <dt>{fieldName(column, text)}</dt>
          <dd>
            <Named row={of} column={column} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Places in sources, where a value is a list of such; null where it is something else. */
function citesIn(value: unknown): Cite[] | null {
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
