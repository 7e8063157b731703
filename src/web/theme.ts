// The choice of light or dark, kept in one cookie for the whole site. The server reads and sets it, too.

export type Theme = 'light' | 'dark';

const YEAR = 31_536_000; // seconds

/** The choice in a header or a document's cookies; null where there is none. */
export function themeIn(cookies: string): Theme | null {
  const [, theme] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies) ?? [];
  return (theme as Theme | undefined) ?? null;
}

/** The cookie of a choice; null forgets it. */
export const themeCookie = (theme: Theme | null): string =>
  `theme=${theme ?? ''}; Path=/; Max-Age=${theme ? YEAR : 0}; SameSite=Lax`;

/** Keeps a choice from within a page. */
export function keepTheme(theme: Theme | null): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the next page needs it, and a cookie store keeps it only later
  document.cookie = themeCookie(theme);
}
