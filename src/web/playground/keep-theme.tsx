// One choice of light or dark for the whole site: the explorer keeps it in a cookie, GraphiQL in its storage.

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { keepTheme, themeIn } from '../theme.ts';
import { kept } from './kept.ts';

const STORED = 'graphiql:theme';

/** Hands the explorer's choice to GraphiQL, before it looks. */
export function takeTheme(): void {
  const theme = themeIn(document.cookie);
  if (theme) kept.setItem(STORED, theme);
  else kept.removeItem(STORED);
}

/** Shows nothing; writes the reader's choice into the cookie, and follows the system where there is none. */
export function KeepTheme() {
  const { theme } = useGraphiQL(pick('theme'));
  const { setTheme } = useGraphiQLActions();

  useEffect(() => {
    keepTheme(theme);
    if (theme) return;
    // The styles follow by themselves, the editors' colours do not.
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);

  return null;
}
