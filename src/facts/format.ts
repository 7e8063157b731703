// The seed format: what a YAML file of facts may say. The JSON Schemas that editors use are generated from this.
import { z } from 'zod';
import { parseDate, parsePeriod } from '../domain/dates.ts';
import { type IdKind, idPattern } from '../domain/ids.ts';
import {
  AgreementKind,
  CommitmentKind,
  CommitmentStatus,
  Comparator,
  Coverage,
  KnownBy,
  Level,
  OrganisationKind,
  OutcomeState,
  Ownership,
  ParticipationRole,
  PolicyNature,
  PolicyState,
  ProvinceKind,
  ReadAs,
  SaidIn,
  Seats,
  SourceKind,
  Standing,
  TenureEvent,
  TitleBasis,
} from '../generated/model.ts';

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
const written = <T extends z.ZodType>(type: T, how: Written): T => type.meta({ ...type.meta(), written: how });

const text = z.string().min(1);
const ownWords = written(text, 'OWN_WORDS');
const phrase = written(text, 'PHRASE');
const ownName = written(text, 'OWN_NAME');
const judged = <T extends z.ZodType>(type: T): T => written(type, 'JUDGEMENT');
const key = judged(z.string().regex(/^[a-z0-9-]+$/, 'is not a key of letters a-z, digits and hyphens'));
const numeric = written(z.number(), 'NUMBER');
/** A body or place that a text may call by its kind alone: "Tập đoàn", "tỉnh", "hai bên". */
const side = <T extends z.ZodType>(type: T): T => written(type, 'SIDE');

/** An id of a kind; the error shows one. Where it refers to a thing, that thing's name must stand in the text. */
const id = (kind: IdKind, example: string, how: Written = 'NAME_OF_THING') =>
  written(z.string().regex(idPattern(kind), `is not an id such as "${kind}:${example}"`), how);

export const sourceId = id('source', 'phu-tho-2025-08-21', 'JUDGEMENT');
const areaId = id('area', 'ha-tang-so', 'JUDGEMENT');
const provinceId = id('province', 'phu-tho-2025');
const orgId = id('org', 'viettel');
const personId = id('person', 'tao-duc-thang');
const postId = id('post', 'chu-tich-viettel');
const policyId = id('policy', '57-nq-tw');
const agreementId = id('agreement', 'phu-tho-viettel-2025');

const checked = (parse: (text: string) => { ok: boolean; reason?: string }) =>
  z.string().superRefine((value, context) => {
    const result = parse(value);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason ?? 'is refused' });
  });

/** An EDTF date; a bare year may be written as a number. */
const date = z
  .union([checked(parseDate), z.int().min(1000).max(9999)])
  .meta({ description: 'EDTF: 2022-10-12, 2025-08, 2017', written: 'DATE' });
const period = checked(parsePeriod).meta({
  description: 'EDTF interval: 2021/2025, 2021/, 2021/.., /2025',
  written: 'DATE',
});
const duration = z
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
const at = z
  .union([paragraphs, citation, z.array(citation).min(1)])
  .meta({ description: 'Paragraph numbers of the first source of the file, or { source, paragraphs }' });

/**
 * A value that may say where it was read, how the source words it, that it is inferred and why; a list of such is a
 * disagreement of which the first is preferred.
 */
function said<T extends z.ZodType>(value: T) {
  const statement = z.strictObject({
    is: value,
    stated: phrase.optional().meta({ description: "the source's own form, e.g. XXXX-10-12" }),
    inferred: ownWords.optional().meta({ description: 'the value is inferred: why' }),
    note: ownWords.optional(),
    at: at.optional(),
  });
  return z.union([value, statement, z.array(statement).min(2)]);
}

const names = z.array(ownName).default([]);
const fact = { at };

const source = z.strictObject({
  id: sourceId,
  title: phrase.optional(),
  publisher: phrase.optional(),
  author: phrase.optional(),
  publishedOn: date.optional(),
  url: judged(z.url({ protocol: /^https?$/ })).optional(),
  file: judged(text).optional().meta({ description: 'name of the text file; `camket cite` keeps its hash' }),
  language: judged(z.string().regex(/^[a-z]{2}$/, 'is not a language code such as "vi"')),
  kind: z.enum(SourceKind),
  readAs: z.enum(ReadAs),
  copyOf: sourceId.optional(),
});

const area = z.strictObject({
  ...fact,
  id: areaId,
  name: ownName,
  nameEn: ownWords,
  synonyms: names,
  broader: areaId.optional(),
});

const province = z.strictObject({
  ...fact,
  id: provinceId,
  name: said(ownName),
  kind: said(z.enum(ProvinceKind)),
  code: said(phrase).optional(),
  validFrom: said(date).optional(),
  validUntil: said(date).optional(),
  formerNames: names,
  mergedInto: said(provinceId).optional(),
});

const organisation = z.strictObject({
  ...fact,
  id: orgId,
  name: said(ownName),
  shortName: ownName.optional(),
  aliases: names,
  kind: said(z.enum(OrganisationKind)),
  ownership: said(z.enum(Ownership)).default('UNKNOWN'),
  level: z.enum(Level).optional(),
  province: said(provinceId).optional(),
  parent: said(orgId).optional(),
  succeeds: z.array(said(orgId)).default([]),
  validFrom: said(date).optional(),
  validUntil: said(date).optional(),
});

const person = z.strictObject({
  ...fact,
  id: personId,
  name: said(ownName),
  aliases: names,
  description: ownWords.optional(),
});

const post = z.strictObject({
  ...fact,
  id: postId,
  title: said(ownName),
  titleEn: ownWords.optional(),
  organisation: orgId,
  seats: z.enum(Seats),
});

const tenure = z.strictObject({
  ...fact,
  person: personId,
  post: postId,
  key: key.meta({ description: 'tells two tenures of one person in one post apart, e.g. the year it began' }),
  since: said(date).optional(),
  until: said(date).optional(),
  standing: said(z.enum(Standing)).default('SUBSTANTIVE'),
  beganBy: said(z.enum(TenureEvent)).optional(),
  endedBy: said(z.enum(TenureEvent)).optional(),
});

const policyDocument = z.strictObject({
  ...fact,
  id: policyId,
  title: said(ownName),
  number: said(phrase).optional(),
  nature: said(z.enum(PolicyNature)).optional(),
  kind: phrase,
  issuer: said(orgId).optional(),
  adoptedOn: said(date).optional(),
  state: said(z.enum(PolicyState)),
});

/** What a reference file may hold, and an agreement's file under `new`. */
const things = {
  areas: z.array(area).default([]),
  provinces: z.array(province).default([]),
  organisations: z.array(organisation).default([]),
  people: z.array(person).default([]),
  posts: z.array(post).default([]),
  tenures: z.array(tenure).default([]),
  policyDocuments: z.array(policyDocument).default([]),
};

const party = z.strictObject({
  ...fact,
  org: said(orgId),
  stated: phrase.optional().meta({ description: 'what the source calls it there' }),
  actsThrough: orgId.optional(),
});

const participation = z
  .strictObject({
    ...fact,
    person: personId.optional(),
    key: key.optional().meta({ description: 'names an unnamed participant within the file' }),
    stated: phrase.optional().meta({ description: 'who took part, as the source says, where no person is named' }),
    roles: z.array(written(z.enum(ParticipationRole), 'ROLE')).min(1),
    title: phrase.optional().meta({ description: 'the office as the source words it' }),
    posts: z.array(said(postId)).default([]),
    rank: phrase.optional(),
    headcount: written(z.int().min(1), 'NUMBER').optional(),
    for: said(side(orgId)).optional().meta({ description: 'on whose behalf' }),
  })
  .refine((p) => (p.person === undefined) !== (p.key === undefined || p.stated === undefined), {
    message: 'needs either person, or key and stated where the source names nobody',
  });

const provision = z.strictObject({
  ...fact,
  ordinal: phrase.optional(),
  summary: ownWords,
  areas: z.array(said(areaId)).min(1),
});

const commitment = z.strictObject({
  ...fact,
  kind: written(z.enum(CommitmentKind), 'ACT'),
  saidIn: z.enum(SaidIn),
  by: z.array(said(side(orgId))).default([]),
  to: z.array(said(side(orgId))).default([]),
  saidBy: written(z.string(), 'SPEAKER')
    .optional()
    .meta({ description: 'a person:… or the key of a participant of this file' }),
  summary: ownWords,
  areas: z.array(said(areaId)).default([]),
  quantity: said(numeric).optional(),
  comparator: z.enum(Comparator).optional(),
  unit: phrase.optional(),
  due: said(written(z.union([date, period]), 'DATE')).optional(),
  dueAfter: duration.optional(),
  recurrence: duration.optional(),
  status: said(z.enum(CommitmentStatus)).default('UNKNOWN'),
});

const outcome = z.strictObject({
  ...fact,
  by: z.array(said(side(orgId))).default([]),
  place: side(provinceId).optional(),
  resultOf: said(agreementId).optional(),
  summary: ownWords,
  state: z.enum(OutcomeState),
  asOf: said(date).optional(),
  indicator: ownWords.optional(),
  value: said(numeric).optional(),
  comparator: z.enum(Comparator).optional(),
  unit: phrase.optional(),
});

const sources = z.array(source).default([]);

/** A file of reference data: whatever several agreements' files use. */
export const referenceFile = z.strictObject({ sources, ...things });

/** A file of one agreement; it may introduce what it meets first. */
export const agreementFile = z.strictObject({
  id: agreementId,
  sources,
  new: z.strictObject(things).prefault({}),
  ...fact,
  title: said(written(text, 'TITLE')),
  titleBasis: z.enum(TitleBasis),
  knownBy: z
    .enum(KnownBy)
    .default('REPORT')
    .meta({ description: 'MENTION: its sources are all on another agreement and only mention it' }),
  kind: said(z.enum(AgreementKind)),
  statedKind: phrase.optional(),
  signedOn: said(date).optional(),
  period: said(period).optional(),
  orientationTo: said(date).optional(),
  placeSigned: said(phrase).optional(),
  follows: said(agreementId).optional(),
  parties: z.array(party).min(2),
  people: z.array(participation).default([]),
  signatories: z.enum(Coverage),
  areas: z.array(said(areaId)).default([]).meta({ description: 'areas of the agreement as a whole' }),
  provisions: z
    .strictObject({
      stated: said(written(z.int().min(1), 'NUMBER')).optional(),
      coverage: z
        .enum(Coverage)
        .optional()
        .meta({ description: 'how complete the list is, where the source gives no number' }),
      list: z.array(provision).default([]),
    })
    .prefault({}),
  commitments: z.array(commitment).default([]),
  commitmentsCoverage: z.enum(Coverage).optional().meta({ description: 'how complete the list of commitments is' }),
  outcomes: z.array(outcome).default([]),
  carriesOut: z.array(said(policyId)).default([]),
  background: z.array(said(policyId)).default([]),
  focalPoints: z.array(said(orgId)).default([]),
});

export type Citation = z.output<typeof citation>;
export type At = z.output<typeof at>;
export type Source = z.output<typeof source>;
export type Participation = z.output<typeof participation>;
export type ReferenceFile = z.output<typeof referenceFile>;
export type AgreementFile = z.output<typeof agreementFile>;
export type Things = AgreementFile['new'];

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
  if (typeof where === 'number') return [{ source: first ?? '', paragraphs: [where] }];
  if (!Array.isArray(where)) return [where];
  const numbers = where.filter((item) => typeof item === 'number');
  return numbers.length > 0
    ? [{ source: first ?? '', paragraphs: numbers }]
    : where.filter((item) => typeof item === 'object');
}
