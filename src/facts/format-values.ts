// What a value may look like in a seed file: ids, dates, citations, statements of doubt, and how it stands in a text.
import { z } from 'zod';
import { parseDate, parsePeriod } from '../domain/dates.ts';
import { type IdKind, idPattern } from '../domain/ids.ts';

/**
 * How a value stands in the source's text, for the check of the evidence (evidence.ts): every value has one of these.
 * OWN_WORDS and JUDGEMENT (a class of ours, like every enum but roles) are the reader's; all others must stand there.
 */
export type Written =
  | 'OWN_WORDS'
  | 'JUDGEMENT'
  | 'PHRASE'
  | 'DATE'
  | 'NUMBER'
  | 'DURATION'
  | 'ROLE'
  | 'ACT'
  | 'SPEAKER'
  | 'OWN_NAME'
  | 'NAME_OF_THING'
  | 'SIDE'
  | 'TITLE';

/** Marks how a value is written; the mark stands in the JSON Schema too. */
export const written = <T extends z.ZodType>(type: T, how: Written): T => type.meta({ ...type.meta(), written: how });

export const text = z.string().min(1);
export const ownWords = written(text, 'OWN_WORDS');
export const phrase = written(text, 'PHRASE');
export const ownName = written(text, 'OWN_NAME');
export const judged = <T extends z.ZodType>(type: T): T => written(type, 'JUDGEMENT');
export const key = judged(z.string().regex(/^[a-z0-9-]+$/, 'is not a key of letters a-z, digits and hyphens'));
export const numeric = written(z.number(), 'NUMBER');
/** A body or place that a text may call by its kind alone: "Tập đoàn", "tỉnh", "hai bên". */
export const side = <T extends z.ZodType>(type: T): T => written(type, 'SIDE');

/** An id of a kind; the error shows one. Where it refers to a thing, that thing's name must stand in the text. */
export const id = (kind: IdKind, example: string, how: Written = 'NAME_OF_THING') =>
  written(z.string().regex(idPattern(kind), `is not an id such as "${kind}:${example}"`), how);

export const sourceId = id('source', 'phu-tho-2025-08-21', 'JUDGEMENT');
export const areaId = id('area', 'ha-tang-so', 'JUDGEMENT');
export const provinceId = id('province', 'phu-tho-2025');
export const orgId = id('org', 'viettel');
export const personId = id('person', 'tao-duc-thang');
export const postId = id('post', 'chu-tich-viettel');
export const policyId = id('policy', '57-nq-tw');
export const agreementId = id('agreement', 'phu-tho-viettel-2025');

const checked = (parse: (text: string) => { ok: boolean; reason?: string }) =>
  z.string().superRefine((value, context) => {
    const result = parse(value);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason ?? 'is refused' });
  });

/** An EDTF date; a bare year may be written as a number. */
export const date = z
  .union([checked(parseDate), z.int().min(1000).max(9999)])
  .meta({ description: 'EDTF: 2022-10-12, 2025-08, 2017', written: 'DATE' });
export const period = checked(parsePeriod).meta({
  description: 'EDTF interval: 2021/2025, 2021/, 2021/.., /2025',
  written: 'DATE',
});
export const duration = z
  .string()
  .regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, 'is not an ISO 8601 duration such as P12M or P1Y')
  .meta({ description: 'ISO 8601 duration: P12M, P1Y', written: 'DURATION' });

const paragraph = z.int().min(1);
const paragraphs = z.union([paragraph, z.array(paragraph).min(1)]);
const citation = z
  .strictObject({
    source: sourceId,
    paragraphs: paragraphs.optional(),
    start: z.int().min(0).optional(),
    end: z.int().min(1).optional(),
  })
  .meta({ description: 'A source and, for one read in full, the paragraphs; start / end narrow them to code points.' });

/** Where a fact was read: paragraphs of the file's first source, or sources by name. */
const at = z.union([paragraphs, citation, z.array(citation).min(1)]).meta({
  description:
    'Paragraph numbers of the first source of the file, or { source, paragraphs }; left out: that source as a whole, read as an excerpt',
});

/**
 * A value that may say where it was read, how the source words it, that it is inferred and why; a list of such is a
 * disagreement of which the first is preferred.
 */
export function said<T extends z.ZodType>(value: T) {
  const statement = z.strictObject({
    is: value,
    stated: phrase.optional().meta({ description: "the source's own form, e.g. XXXX-10-12" }),
    inferred: ownWords.optional().meta({ description: 'the value is inferred: why' }),
    note: ownWords.optional(),
    at: at.optional(),
  });
  return z.union([value, statement, z.array(statement).min(2)]);
}

export const names = z.array(ownName).default([]);

/** The first source of the file as a whole: what a fact without `at` is cited from, where that was read as an excerpt. */
const WHOLE_FIRST_SOURCE = { source: '' };
export const fact = { at: at.default(WHOLE_FIRST_SOURCE) };

export type Citation = z.output<typeof citation>;
export type At = z.output<typeof at>;

/** One statement of a value, as `said` reads it in its long form. */
export interface Statement<T> {
  is: T;
  stated?: string | undefined;
  inferred?: string | undefined;
  note?: string | undefined;
  at?: At | undefined;
}
export type Said<T> = T | Statement<T> | Statement<T>[];

/** All statements of a value, the preferred one first, whichever form the file uses; none where it is absent. */
export function statements<T extends string | number>(value: Said<T> | undefined): Statement<T>[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'object' ? [value] : [{ is: value }];
}

/** The citations of an `at`, bare numbers as paragraphs of `first`, the file's first source. */
export function citations(where: At, first: string | undefined): Citation[] {
  const source = first ?? '';
  if (typeof where === 'number') return [{ source, paragraphs: [where] }];
  if (!Array.isArray(where)) return [where.source === '' ? { ...where, source } : where];
  const numbers = where.filter((item) => typeof item === 'number');
  return numbers.length > 0 ? [{ source, paragraphs: numbers }] : where.filter((item) => typeof item === 'object');
}
