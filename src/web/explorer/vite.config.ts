// How Vite builds the explorer's two halves: files for the browser, and one file that the server imports.

import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  base: '/explorer/',
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: isSsrBuild ? 'node24' : 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700, // kB: cytoscape, loaded with a graph alone
    manifest: !isSsrBuild && 'manifest.json',
    rolldownOptions: {
      input: isSsrBuild
        ? `${import.meta.dirname}/server.tsx`
        : ['client.tsx', 'explorer.css', 'icon.svg'].map((file) => `${import.meta.dirname}/${file}`),
      ...(isSsrBuild && { output: { entryFileNames: 'server.js' } }),
    },
  },
  // All of it in one file: the server needs no package of the page's.
  ssr: { noExternal: true },
}));
