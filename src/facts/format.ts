// The seed format: what a YAML file of facts may say. The JSON Schemas that editors use are generated from this.
import { z } from 'zod';
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
import {
  agreementId,
  areaId,
  date,
  duration,
  fact,
  judged,
  key,
  names,
  numeric,
  orgId,
  ownName,
  ownWords,
  period,
  personId,
  phrase,
  policyId,
  postId,
  provinceId,
  said,
  side,
  sourceId,
  text,
  written,
} from './format-values.ts';

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
  formedBy: said(policyId).optional().meta({ description: 'the act that formed it' }),
});

/** Others that may be the same, each with the reason; of two, one says it. */
const possiblySame = <T extends z.ZodType>(id: T) =>
  z
    .array(said(id))
    .default([])
    .meta({ description: 'others that may be the same as this one: { is, inferred: why, at }; of two, one says it' });

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
  description: ownWords.optional(),
  possiblySameAs: possiblySame(orgId),
});

const person = z.strictObject({
  ...fact,
  id: personId,
  name: said(ownName),
  aliases: names,
  description: ownWords.optional(),
  possiblySameAs: possiblySame(personId),
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
  summaryVi: ownWords.optional(),
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
  summaryVi: ownWords.optional(),
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
  summaryVi: ownWords.optional(),
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
  implements: said(agreementId).optional().meta({ description: 'the agreement that it is a plan to carry out' }),
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

export type Source = z.output<typeof source>;
export type Participation = z.output<typeof participation>;
export type ReferenceFile = z.output<typeof referenceFile>;
export type AgreementFile = z.output<typeof agreementFile>;
export type Things = AgreementFile['new'];
