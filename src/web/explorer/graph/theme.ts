// The theme that is in force: the visitor's choice on the page, else their system's.
import type { Theme } from './adapter.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : dark().matches ? 'dark' : 'light';
}

/** Tells of each change, until the function that it returns is called. */
export function onThemeChange(tell: (theme: Theme) => void): () => void {
  const change = () => tell(themeNow());
  const page = new MutationObserver(change);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = dark();
  system.addEventListener('change', change);
  return () => {
    page.disconnect();
    system.removeEventListener('change', change);
  };
}
