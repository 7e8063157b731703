// Walks a seed file along its format: every value with how it is written, where it is cited and what stands beside it.
import { z } from 'zod';
import { agreementFile, referenceFile } from './format.ts';
import { type At, type Citation, citations, statements, type Written } from './format-values.ts';
import type { Path, SeedFile, Seeds } from './read.ts';

/** A value of a file that may have to stand in a source's text. */
export interface CitedValue {
  file: SeedFile<object>;
  path: Path;
  written: Written;
  value: string | number;
  /** The source's own form, where the file gives one; then that is what must stand there. */
  stated: string | undefined;
  inferred: boolean;
  cited: readonly Citation[];
  /** The thing or entry that the value belongs to. */
  owner: Readonly<Record<string, unknown>>;
}

interface Place {
  file: SeedFile<{ sources: { id: string }[] }>;
  path: Path;
  cited: readonly Citation[];
  owner: Readonly<Record<string, unknown>>;
  statement?: { stated?: string | undefined; inferred?: string | undefined };
}

/** All values of all files, those of sources left out (they are not cited: they are what is cited). */
export function citedValues(seeds: Seeds): CitedValue[] {
  const values: CitedValue[] = [];
  for (const file of seeds.reference) walk(referenceFile, file.content, start(file), values);
  for (const file of seeds.agreements) walk(agreementFile, file.content, start(file), values);
  return values;
}

const start = (file: Place['file']): Place => ({ file, path: [], cited: [], owner: {} });

function walk(schema: z.ZodType, value: unknown, place: Place, values: CitedValue[], mark?: Written): void {
  if (value === undefined) return;
  const how = mark ?? (schema.meta()?.written as Written | undefined);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    walk(schema.unwrap() as z.ZodType, value, place, values, how);
  } else if (schema instanceof z.ZodObject) {
    const owner = value as Record<string, unknown>;
    const firstSource = place.file.content.sources[0]?.id;
    const cited = owner.at === undefined ? place.cited : citations(owner.at as At, firstSource);
    for (const [key, type] of Object.entries(schema.shape)) {
      if (key === 'at' || key === 'id' || key === 'sources') continue;
      walk(type as z.ZodType, owner[key], { ...place, path: [...place.path, key], cited, owner }, values);
    }
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries()) {
      walk(schema.element as z.ZodType, item, { ...place, path: [...place.path, index] }, values);
    }
  } else if (isSaid(schema)) {
    walkSaid(schema, value, place, values);
  } else {
    const { statement, ...rest } = place;
    const written = how ?? (schema instanceof z.ZodEnum ? 'JUDGEMENT' : undefined);
    if (written === undefined) throw new Error(`${place.path.join('.')} has no mark of how it is written`);
    const { stated, inferred } = statement ?? {};
    values.push({ ...rest, written, value: value as string | number, stated, inferred: inferred !== undefined });
  }
}

/** A union of a value, a statement of it and a list of statements, as `said` makes it. */
function isSaid(schema: z.ZodType): schema is z.ZodUnion {
  return (
    schema instanceof z.ZodUnion &&
    schema.options.some((option) => option instanceof z.ZodObject && 'is' in option.shape)
  );
}

function walkSaid(schema: z.ZodUnion, value: unknown, place: Place, values: CitedValue[]): void {
  const plain = schema.options[0] as z.ZodType;
  const firstSource = place.file.content.sources[0]?.id;
  for (const [index, statement] of statements<string | number>(value as string).entries()) {
    const path = Array.isArray(value) ? [...place.path, index] : place.path;
    const cited = statement.at === undefined ? place.cited : citations(statement.at, firstSource);
    walk(plain, statement.is, { ...place, path, cited, statement }, values);
  }
}
