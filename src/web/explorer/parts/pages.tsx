// The ways to the rows before and after those shown.
/** @jsxImportSource preact */
import { fieldsOf } from '../address.ts';
import { sayNumber } from '../dates.ts';
import { usePage } from '../page.tsx';
import { To } from './link.tsx';

/** The first row of a list that an address asks for; a multiple of `size`. */
export function offsetOf(query: URLSearchParams, size: number): number {
  const page = Number(query.get('page') ?? '1');
  return Number.isSafeInteger(page) && page > 0 && page < 1_000 ? (page - 1) * size : 0;
}

/** Rows up to which a list is counted: each page of it is a question of its own. */
const MOST_COUNTED = 1_000;

/** How many rows a list has; at least so many where not all were counted. */
export interface Total {
  rows: number;
  isAll: boolean;
  /** Whether there may be rows after those shown. */
  hasMore: boolean;
}

/**
 * How many rows a list has, where `size` at a time are shown and the list itself does not say: those after this page are
 * counted by `countFrom`, which tells how many of at most `size` there are from a row on.
 */
export async function totalOf(
  offset: number,
  shown: number,
  size: number,
  countFrom: (offset: number) => Promise<number>,
): Promise<Total> {
  let [rows, last] = [offset + shown, shown];
  for (; last === size && rows < MOST_COUNTED; rows += last) last = await countFrom(rows);
  const isAll = last < size;
  return { rows, isAll, hasMore: !isAll || offset + shown < rows };
}

/** Which of all rows are on this page. */
export function Shown({ offset, shown, of: { rows, isAll } }: { offset: number; shown: number; of: Total }) {
  const { text, language } = usePage();
  if (shown === 0) return null;
  if (isAll && shown === rows) return <p class="quiet">{text.table.rows(rows)}</p>;
  const [first = '', last = '', all = ''] = [offset + 1, offset + shown, rows].map((n) => sayNumber(n, language));
  return <p class="quiet">{text.table.shown(`${first}–${last}`, isAll ? all : text.table.atLeast(all))}</p>;
}

export function Pages({ offset, size, hasMore }: { offset: number; size: number; hasMore: boolean }) {
  const { text, path, query } = usePage();
  const fields = fieldsOf(query);
  const page = offset / size + 1;
  if (page === 1 && !hasMore) return null;
  return (
    <p class="pages">
      {page > 1 && (
        <To path={path} fields={{ ...fields, page: page - 1 === 1 ? null : page - 1 }} class="more back">
          {text.table.previous}
        </To>
      )}{' '}
      {hasMore && (
        <To path={path} fields={{ ...fields, page: page + 1 }} class="more">
          {text.table.next}
        </To>
      )}
    </p>
  );
}
