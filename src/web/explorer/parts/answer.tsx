// An answer of the API, made readable whatever was asked: lists as tables, things as links, sources as marks.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { usePage } from '../page.tsx';
import { type Fields, isFields, isTable } from './answer-shape.ts';
import { cellsOf } from './cells.tsx';
import { fieldName } from './facts.tsx';

const MOST_ROWS = 40;

/** The fields of an answer, each under its name. */
export function Answer({ data }: { data: Fields }) {
  const { text } = usePage();
  return (
    <div class="answer">
      {Object.entries(data).map(([field, value]) => (
        <section key={field} aria-label={fieldName(field, text)}>
          <h3>{fieldName(field, text)}</h3>
          <Part value={value} />
        </section>
      ))}
    </div>
  );
}

function Part({ value }: { value: unknown }): ComponentChildren {
  const { text } = usePage();
  if (isFields(value)) return <Facts of={value} />;
  if (!Array.isArray(value) || value.length === 0) return <p class="quiet">{text.table.empty}</p>;
  const [only] = value;
  if (value.length === 1 && isFields(only) && Object.values(only).some(isTable)) return <Facts of={only} />;
  return <Rows of={value.filter(isFields)} />;
}

/** One thing: what is short as terms, each list in a table of its own. */
function Facts({ of }: { of: Fields }) {
  const page = usePage();
  const { true: tables = [], false: rest = [] } = Object.groupBy(Object.entries(of), ([, value]) =>
    String(isTable(value)),
  );
  const cells = cellsOf(Object.fromEntries(rest), page);
  return (
    <>
      {cells.length > 0 && (
        <dl class="terms">
          {cells.map(({ field, said }) => (
            <div key={field}>
              <dt>{fieldName(field, page.text)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {tables.map(([field, value]) => (
        <div key={field}>
          <h4>{fieldName(field, page.text)}</h4>
          <Rows of={value as readonly Fields[]} />
        </div>
      ))}
    </>
  );
}

function Rows({ of }: { of: readonly Fields[] }) {
  const page = usePage();
  const { text } = page;
  const rows = of.slice(0, MOST_ROWS).map((row) => new Map(cellsOf(row, page).map(({ field, said }) => [field, said])));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  columns.sort((a, b) => Number(a === 'sources') - Number(b === 'sources'));
  const cut = rows.length < of.length && <p class="quiet">{text.question.cut(rows.length, of.length)}</p>;
  const [first = '', second] = columns;
  if (columns.length === 1 || (columns.length === 2 && second === 'sources'))
    return (
      <>
        <ol class="lines">
          {rows.map((row, index) => (
            <li key={String(index)}>
              {row.get(first)} {row.get('sources')}
            </li>
          ))}
        </ol>
        {cut}
      </>
    );
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
          {rows.map((row, index) => (
            <tr key={String(index)}>
              {columns.map((column) => (
                <td key={column} data-label={fieldName(column, text)} class={row.has(column) ? undefined : 'is-empty'}>
                  {row.get(column) ?? '—'}
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
