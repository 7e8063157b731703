// How Vite builds the playground: one page, relative paths, no request to another host.

import { defineConfig } from 'vite';

export default defineConfig({
  root: `${import.meta.dirname}/playground`,
  // Relative, so that the page also works behind a proxy that adds a path.
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: `${import.meta.dirname}/../../dist/web/playground`,
    emptyOutDir: true,
    target: 'es2022',
    // The page must keep to `script-src 'self'`: no helper is inlined, nothing is preloaded from a data address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The editor (Monaco) is one large piece; splitting it further only adds round trips.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      onwarn(warning, warn) {
        // "use client" and the like in dozens of libraries mean nothing in a page without a server half.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
