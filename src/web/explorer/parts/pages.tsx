// The ways to the rows before and after those shown.
/** @jsxImportSource preact */
import { usePage } from '../page.tsx';
import { To } from './link.tsx';

/** The first row of a list that an address asks for; a multiple of `size`. */
export function offsetOf(query: URLSearchParams, size: number): number {
  const page = Number(query.get('page') ?? '1');
  return Number.isSafeInteger(page) && page > 0 && page < 1_000 ? (page - 1) * size : 0;
}

export function Pages({ offset, size, hasMore }: { offset: number; size: number; hasMore: boolean }) {
  const { text, path, query } = usePage();
  const fields = Object.fromEntries([...query].filter(([name]) => name !== 'lang'));
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
