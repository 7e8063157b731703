// How much memory the embedded database takes.
import { expect, test } from 'vitest';
import { memoryFor } from './config.ts';

test.each([
  [2, 512, 256],
  [4, 512, 256],
  [8, 1024, 512],
  [16, 3072, 1536],
  [24, 5120, 2560],
  [256, 16_384, 8192],
])('of a machine of %i GB: %i MB of heap and %i MB of page cache', (gigabytes, heap, pageCache) => {
  expect(memoryFor(gigabytes * 1024)).toEqual({ heap, pageCache });
});
