// Cursors of pages that are found here: each names the last row of a page, and belongs to one question.
import { createHash } from 'node:crypto';
import { badUserInput } from './errors.ts';

/** The cursor of a row by its key; `question` is all that the order of the rows depends on. */
export function cursorOf(key: string, question: readonly unknown[]): string {
  const mark = createHash('sha256')
    .update(JSON.stringify([key, ...question]))
    .digest('base64url')
    .slice(0, 16);
  return Buffer.from(`${mark}${key}`).toString('base64url');
}

/**
 * Where a page begins that goes on after a cursor.
 * @throws AppError BAD_USER_INPUT where it is no cursor of the question, or names a row that is no more
 */
export function startAfter(
  cursor: string | null | undefined,
  keys: readonly string[],
  question: readonly unknown[],
  { what, same }: { what: string; same: string },
): number {
  if (cursor == null) return 0;
  const key = Buffer.from(cursor, 'base64url').toString().slice(16);
  if (cursorOf(key, question) !== cursor) {
    throw badUserInput(
      `"after" is no cursor of this ${what}; give the endCursor of its page before, with the same ${same}.`,
    );
  }
  const place = keys.indexOf(key);
  if (place < 0) {
    throw badUserInput(
      '"after" names a row that is no longer found: the data set has changed; start at the first page.',
    );
  }
  return place + 1;
}
