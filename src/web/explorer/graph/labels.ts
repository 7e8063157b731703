// Short names for the picture. Pure.
import type { Node } from './elements.ts';

const LONGEST_LINE = 20; // letters
const MOST_LINES = 2;

/** A name on two lines at most, an agreement's with its year on one more. */
export function labelOf({ name, year }: Pick<Node, 'name' | 'year'>): string {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] = `${shown[MOST_LINES - 1]}…`;
  return [...shown, ...(year === null || shown.join(' ').includes(String(year)) ? [] : [`(${year})`])].join('\n');
}
