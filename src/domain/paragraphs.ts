// A source's text as citations see it: numbered paragraphs, passages in them, and their hashes (DESIGN: Cited).
import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The non-empty lines after NFC, no-break space to space and trimming; paragraph 1 is the first. */
export function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The cited passage: the paragraphs joined by one line feed, from code point `start` to before `end`.
 * Null where a paragraph does not exist or the range is not inside them.
 */
export function passage(
  paragraphs: readonly string[],
  numbers: readonly number[],
  start?: number,
  end?: number,
): string | null {
  if (numbers.some((number) => paragraphs[number - 1] === undefined)) return null;
  const whole = numbers.map((number) => paragraphs[number - 1]).join('\n');
  if (start === undefined && end === undefined) return whole === '' ? null : whole;
  const points = [...whole];
  if ((end ?? points.length) > points.length || (start ?? 0) >= (end ?? points.length)) return null;
  return points.slice(start, end).join('');
}
