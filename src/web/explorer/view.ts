// What a view is: it asks its questions, and says what is to be shown.
import type { VNode } from 'preact';
import type { Ask } from './ask.ts';
import type { Visit } from './page.tsx';
import type { About } from './parts/tools.tsx';
import type { Language } from './text/language.ts';
import type { Text } from './text/vi.ts';

/** What a view has at hand while it asks. */
export interface Asking extends Visit {
  ask: Ask;
  /** For what a page can do without: null where it could not be had, which the page then says. */
  part: <T>(answer: Promise<T>) => Promise<T | null>;
  language: Language;
  text: Text;
  /** `YYYY-MM-DD` */
  today: string;
}

/** A page to show. */
export interface Shown {
  title: string;
  /** One or two sentences, for search engines and previews of a link. */
  description: string;
  body: VNode;
  /** All that was answered; the sources that it names are looked up. */
  data: unknown;
  about?: About;
  /** Not for search engines. */
  unlisted?: boolean;
  status?: number;
}

/** A file instead of a page. */
export interface File {
  file: string;
  type: string;
  content: string;
}

/** Null where the view's thing does not exist. */
export type View = (asking: Asking) => Promise<Shown | File | null>;
export type ThingView = (asking: Asking, id: string) => Promise<Shown | null>;
