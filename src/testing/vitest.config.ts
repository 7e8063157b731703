// Three kinds of tests: without a database, on a real one (started once a run), in a real browser.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');
const database = join(import.meta.dirname, 'database.ts');
const slow = {
  globalSetup: [database],
  setupFiles: [join(import.meta.dirname, 'kept-sizes.ts')],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  expect: { poll: { timeout: 30_000 } }, // a busy machine takes longer than the second that Vitest waits
};

// Vite would take graphql's .mjs files where its CommonJS users take the .js ones: two copies that refuse each other.
const resolve = { alias: [{ find: /^graphql$/, replacement: join(root, 'node_modules/graphql/index.js') }] };

export default defineConfig({
  root,
  test: {
    reporters: ['default', join(import.meta.dirname, 'closing-line.ts')],
    allowOnly: false,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.graph.test.ts', 'src/**/*.browser.test.ts'],
          testTimeout: 60_000, // a busy machine takes its time
          sequence: { groupOrder: 0 },
        },
      },
      { resolve, test: { name: 'graph', include: ['src/**/*.graph.test.ts'], ...slow, sequence: { groupOrder: 1 } } },
      {
        resolve,
        test: { name: 'browser', include: ['src/**/*.browser.test.ts'], ...slow, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
