// Switches light and dark at once; without the script the links do the same by way of the server.

import { keepTheme, type Theme } from '../../theme.ts';

export function theming(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-theme-to]');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const theme = link.dataset.themeTo as Theme;
      document.documentElement.dataset.theme = theme;
      keepTheme(theme);
      for (const each of links) {
        if (each === link) each.setAttribute('aria-current', 'true');
        else each.removeAttribute('aria-current');
      }
    });
  }
}
