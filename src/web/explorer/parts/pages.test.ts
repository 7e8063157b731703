import { expect, test } from 'vitest';
import { totalOf } from './pages.tsx';

const SIZE = 100;

/** The total of a list of so many rows, seen from a page of it, and how often its rows were asked for. */
async function count(rows: number, offset: number) {
  let asked = 0;
  const from = (start: number) => Math.max(0, Math.min(SIZE, rows - start));
  const total = await totalOf(offset, from(offset), SIZE, async (start) => {
    asked++;
    return from(start);
  });
  return { ...total, asked };
}

test('a list is counted to its end', async () => {
  expect(await count(7, 0)).toEqual({ rows: 7, isAll: true, hasMore: false, asked: 0 });
  expect(await count(207, 0)).toEqual({ rows: 207, isAll: true, hasMore: true, asked: 2 });
  expect(await count(207, 200)).toEqual({ rows: 207, isAll: true, hasMore: false, asked: 0 });
  expect(await count(200, 100)).toEqual({ rows: 200, isAll: true, hasMore: false, asked: 1 });
});

test('a long list only as far as a page is worth it', async () => {
  expect(await count(1_000_000, 0)).toEqual({ rows: 1_000, isAll: false, hasMore: true, asked: 9 });
  expect(await count(1_000_000, 5_000)).toEqual({ rows: 5_100, isAll: false, hasMore: true, asked: 0 });
});
