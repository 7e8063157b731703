// Writes the JSON Schemas of seed files, with which editors complete and check them; `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { agreementFile, referenceFile } from './format.ts';
import { manifestFile } from './format-manifest.ts';
import { retiredFile } from './retired.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** File names in `seeds/` and their texts. */
export function jsonSchemas(): Record<string, string> {
  const text = (schema: z.ZodType) =>
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`;
  return {
    'agreement.schema.json': text(agreementFile),
    'manifest.schema.json': text(manifestFile),
    'reference.schema.json': text(referenceFile),
    'retired-ids.schema.json': text(retiredFile),
  };
}

/** The names of those files in `seeds/` that are not what the format says. */
export function staleSchemas(): string[] {
  return Object.entries(jsonSchemas())
    .filter(([name, text]) => !existsSync(join(SEEDS, name)) || readFileSync(join(SEEDS, name), 'utf8') !== text)
    .map(([name]) => name);
}

if (import.meta.main) {
  const stale = staleSchemas();
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      process.stderr.write(`seeds/${stale.join(', seeds/')}: stale; run npm run codegen\n`);
      process.exitCode = 1;
    }
  } else for (const name of stale) writeFileSync(join(SEEDS, name), jsonSchemas()[name] ?? '');
}
