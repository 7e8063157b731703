// The format of `manifest.yaml` at the top of a folder of seed files: what the data set is, and what it may never become.
import { z } from 'zod';
import { LABELS } from '../domain/graph-data.ts';
import { text } from './format-values.ts';

const host = z.strictObject({
  host: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'is not a host such as "example.com"')
    .meta({ description: 'a host; those below it are meant too' }),
  reason: text,
});

const bounds = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0) })
  .refine(({ min, max }) => min <= max, { message: 'has a min above its max' });

export const manifestFile = z.strictObject({
  title: text,
  description: text,
  publisher: text.meta({ description: 'who publishes and keeps up the data set' }),
  licence: text.meta({ description: 'SPDX name of the licence of the compilation of facts, e.g. CC-BY-4.0' }),
  counts: z
    .partialRecord(z.enum(LABELS), bounds)
    .default({})
    .meta({ description: 'how many nodes of a kind the files may make' }),
  refusedHosts: z.array(host).default([]).meta({ description: 'hosts whose pages are no sources' }),
  copyHosts: z.array(host).default([]).meta({ description: 'hosts whose pages are sources with copyOf alone' }),
});

export type Manifest = z.output<typeof manifestFile>;
