// What every part of a page knows: its language, its address, its sources. Given down by context, for one rendering.
/** @jsxImportSource preact */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bibliography } from './sources.ts';
import type { Language } from './text/language.ts';
import type { Text } from './text/vi.ts';

/** A visit: what a browser asked for. */
export interface Visit {
  /** Path without query, beginning with a slash. */
  path: string;
  query: URLSearchParams;
  /** The visitor's choice; null leaves it to their system. */
  theme: 'light' | 'dark' | null;
  /** `https://host`, without a slash at its end. */
  origin: string;
}

export interface Page extends Visit {
  language: Language;
  text: Text;
  sources: Bibliography;
  /** The day, `YYYY-MM-DD`, by which something is in force or overdue. */
  today: string;
  /** Where errors are reported; null: nowhere set. */
  reportUrl: string | null;
  /** Version of the data set; null where none is loaded. */
  version: string | null;
}

export const PageContext = createContext<Page | null>(null);

/** The page that is being rendered. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('rendered outside of a page');
  return page;
}
