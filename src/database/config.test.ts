// How much memory the embedded database takes.
import { expect, test } from 'vitest';
import { memoryFor } from './config.ts';

test.each([
  [2, 512, 256, 205],
  [4, 512, 256, 205],
  [8, 1024, 512, 410],
  [16, 3072, 1536, 1229],
  [24, 5120, 2560, 2048],
  [256, 16_384, 8192, 6554],
])('of a machine of %i GB: %i MB of heap, %i MB of page cache', (gigabytes, heap, pageCache, transactions) => {
  expect(memoryFor(gigabytes * 1024)).toEqual({ heap, pageCache, transactions });
});
