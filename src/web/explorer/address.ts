// Addresses inside of the explorer, in the language of the page that has them.
import type { Language } from './text/language.ts';

/** The fields of a query, without those that say how a page is shown; of a list of boxes all that are ticked. */
export const fieldsOf = (query: URLSearchParams, without: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    [...new Set(query.keys())]
      .filter((name) => name !== 'lang' && !without.includes(name))
      .map((name) => [name, query.getAll(name).join()]),
  );

/** An address inside of the explorer in the page's language; null and empty fields are left out. */
export function addressOf(
  { language }: { language: Language },
  path: string,
  fields: Readonly<Record<string, string | number | null | undefined>> = {},
): string {
  const [bare = '', anchor] = path.split('#');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value != null && value !== '') query.set(name, String(value));
  if (language === 'en') query.set('lang', 'en');
  const said = query.toString();
  return `${bare}${said && `?${said}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
