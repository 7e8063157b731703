// Switches light and dark at once; without the script the links do the same by way of the server.

export function theming(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-theme-to]');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const theme = link.dataset.themeTo ?? '';
      document.documentElement.dataset.theme = theme;
      // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in all browsers yet
      document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
      for (const each of links) {
        if (each === link) each.setAttribute('aria-current', 'true');
        else each.removeAttribute('aria-current');
      }
    });
  }
}
