// Files to keep, and the address that says what is shown.

/** Has the browser keep a file. */
export function keep(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts the state into the page's address, and into its links to the other language and theme. */
export function keepAddress(query: string): void {
  const { pathname, search } = location;
  const language = new URLSearchParams(search).get('lang');
  const address = (lang: string | null) => `${pathname}?${[query, lang && `lang=${lang}`].filter(Boolean).join('&')}`;
  history.replaceState(null, '', address(language));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.href = address(link.dataset.language === 'en' ? 'en' : null);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-theme-to]')) {
    link.href = `/theme?to=${link.dataset.themeTo}&back=${encodeURIComponent(address(language))}`;
  }
}
