/** The class of a signed document. */
export const AgreementKind = {
  /** Thỏa thuận hợp tác toàn diện. */
  COMPREHENSIVE_COOPERATION_AGREEMENT: 'COMPREHENSIVE_COOPERATION_AGREEMENT',
  /** Thỏa thuận hợp tác. */
  COOPERATION_AGREEMENT: 'COOPERATION_AGREEMENT',
  /** Chương trình hợp tác / phối hợp. */
  COOPERATION_PROGRAMME: 'COOPERATION_PROGRAMME',
  /** Kế hoạch triển khai thực hiện. */
  IMPLEMENTATION_PLAN: 'IMPLEMENTATION_PLAN',
  /** Biên bản (bản) ghi nhớ. */
  MEMORANDUM_OF_UNDERSTANDING: 'MEMORANDUM_OF_UNDERSTANDING',
  /** Another kind, or not stated. */
  OTHER: 'OTHER',
  /** Thỏa thuận hợp tác chiến lược. */
  STRATEGIC_COOPERATION_AGREEMENT: 'STRATEGIC_COOPERATION_AGREEMENT'
} as const;

export type AgreementKind = typeof AgreementKind[keyof typeof AgreementKind];
/** Which places of the tree of areas a table has. */
export const AreaLevel = {
  /** Areas as they are recorded of agreements, wide or narrow, each by itself. */
  RECORDED: 'RECORDED',
  /** For each area the widest one that it is part of. */
  TOP: 'TOP'
} as const;

export type AreaLevel = typeof AreaLevel[keyof typeof AreaLevel];
/** What can be known of an agreement, and how its coverage is decided. */
export const Aspect = {
  /**
   * What was pledged, asked, aimed at or given. As the reader judged (`commitmentsCoverage`); else not said whether those
   * recorded are all, however many they are.
   */
  COMMITMENTS: 'COMMITMENTS',
  /** The time it is agreed for: RECORDED where `period` has a value, its end known or not; else not said. */
  PERIOD: 'PERIOD',
  /** The place of signing: RECORDED where `placeSigned` has a value; else not said. */
  PLACE: 'PLACE',
  /**
   * Its contents. PARTIAL where a source states more than are recorded, RECORDED where as many; without a number as the
   * reader judged (`provisionsCoverage`); else not said whether those recorded are all, however many they are.
   */
  PROVISIONS: 'PROVISIONS',
  /**
   * A named person for each party who acted there on its behalf, or on that of the body through which it acts, in whatever
   * role. RECORDED where every party has one, PARTIAL where some have, else not said.
   */
  REPRESENTATIVES: 'REPRESENTATIVES',
  /**
   * The people who signed, recorded where named. As the reader of the sources judged (`signatoriesCoverage`), but
   * NOT_RESEARCHED instead of UNKNOWN where all sources were read as excerpts only, unless it is known by a mention alone.
   */
  SIGNATORIES: 'SIGNATORIES',
  /** The day of signing: RECORDED where `signedOn` has a value, of whatever precision, stated or inferred; else not said. */
  SIGNING_DATE: 'SIGNING_DATE'
} as const;

export type Aspect = typeof Aspect[keyof typeof Aspect];
/** How a value is known. */
export const Basis = {
  /** The reader inferred it; the claim says why. */
  INFERRED: 'INFERRED',
  /** A source states it. */
  STATED: 'STATED'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
/** Whether an office agrees with what else is known of a day. */
export const CapacityState = {
  /** The person held it for certain on that day (see `Holding`). */
  CONFIRMED: 'CONFIRMED',
  /** Another held the one seat for certain, or all of the person's tenures had certainly ended. */
  CONTRADICTED: 'CONTRADICTED',
  /** Neither, no person is named, or the day of signing is not known to the day. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type CapacityState = typeof CapacityState[keyof typeof CapacityState];
/** How sure the sources make it that something was so on a day. */
export const Certainty = {
  /** It was so, however the sources are read. */
  CERTAIN: 'CERTAIN',
  /** It was not so by any reading. */
  NO: 'NO',
  /** It was so by one reading and not by another: sources disagree, give a day too roughly or leave it out. */
  POSSIBLE: 'POSSIBLE'
} as const;

export type Certainty = typeof Certainty[keyof typeof Certainty];
/** What kind of commitment. */
export const CommitmentKind = {
  /** Something given. */
  GIFT: 'GIFT',
  /** `by` said that it would. */
  PLEDGE: 'PLEDGE',
  /** Somebody asked that `by` would; `by` did not promise it. */
  REQUEST: 'REQUEST',
  /** An aim of both or of one side. */
  TARGET: 'TARGET'
} as const;

export type CommitmentKind = typeof CommitmentKind[keyof typeof CommitmentKind];
/** What is known of a commitment's being kept. */
export const CommitmentStatus = {
  /** A source says that it is done. */
  DONE: 'DONE',
  /** A source says that it is still to be done. */
  OPEN: 'OPEN',
  /** No source says. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type CommitmentStatus = typeof CommitmentStatus[keyof typeof CommitmentStatus];
/** By which way something is shared. None of the given things or of their own bodies is ever listed as shared. */
export const CommonKind = {
  /** The agreement itself. */
  AGREEMENT: 'AGREEMENT',
  /** An area that their agreements cover, as recorded. */
  AREA: 'AREA',
  /** A party to their agreements. */
  ORGANISATION: 'ORGANISATION',
  /** Somebody who is stated to have taken part in their signings. */
  PERSON: 'PERSON',
  /** A policy document that their agreements carry out or have as background. */
  POLICY_DOCUMENT: 'POLICY_DOCUMENT',
  /** A province of which a body is party to their agreements. */
  PROVINCE: 'PROVINCE',
  /** A source that speaks of their agreements. */
  SOURCE: 'SOURCE'
} as const;

export type CommonKind = typeof CommonKind[keyof typeof CommonKind];
/** How a number is to be read. */
export const Comparator = {
  /** About (khoảng). */
  ABOUT: 'ABOUT',
  /** At least (ít nhất). */
  AT_LEAST: 'AT_LEAST',
  /** Exactly. */
  EXACT: 'EXACT',
  /** Less than (dưới). */
  LESS_THAN: 'LESS_THAN',
  /** More than (hơn, trên). */
  MORE_THAN: 'MORE_THAN',
  /** Up to (tới). */
  UP_TO: 'UP_TO'
} as const;

export type Comparator = typeof Comparator[keyof typeof Comparator];
/** What of two agreements is compared, and when a list of it is complete. A single value that neither has is no item. */
export const ComparisonAspect = {
  /**
   * The areas covered, each by itself: a wider and a narrower area are two. Complete where `provisionsStated` is given and
   * that many provisions are recorded.
   */
  AREAS: 'AREAS',
  /** Commitments by kind, who is to keep them, and summary. Never complete: no source says how many there are. */
  COMMITMENTS: 'COMMITMENTS',
  /** `kind`; of a kind that is OTHER the stated one. One value. */
  KIND: 'KIND',
  /** `orientationTo`. One value, compared as `signedOn` is. */
  ORIENTATION_TO: 'ORIENTATION_TO',
  /**
   * The organisations, always complete. A body and its successor, as after a merger of provinces, are two bodies: that
   * is CHANGED. The value has the span in which a body existed, e.g. `… (/2025-06-30)`, which tells it from a namesake.
   */
  PARTIES: 'PARTIES',
  /** `period`. One value; CHANGED where the two can't start, or can't end, on one day. */
  PERIOD: 'PERIOD',
  /** `placeSigned`. One value; CHANGED where neither place is named in the other's words. */
  PLACE_SIGNED: 'PLACE_SIGNED',
  /**
   * The contents by the set of areas that they cover, whatever their words: the same areas are KEPT, and several contents
   * of the same areas are one item. Complete as `AREAS` is.
   */
  PROVISIONS: 'PROVISIONS',
  /**
   * Who signed. Complete where `signatoriesCoverage` is RECORDED or KNOWN_NONE and every signer is named; a signer without
   * a name is UNKNOWN against another agreement.
   */
  SIGNATORIES: 'SIGNATORIES',
  /** `signedOn`. One value; a date that may mean the other's, as 2025 and 2025-08-21, is UNKNOWN. */
  SIGNED_ON: 'SIGNED_ON'
} as const;

export type ComparisonAspect = typeof ComparisonAspect[keyof typeof ComparisonAspect];
/** What became of a thing from the left agreement to the right one. */
export const ComparisonChange = {
  /** Only on the right, and the left side's list is complete. */
  ADDED: 'ADDED',
  /** Both sides have a value, and the two exclude each other; where sources disagree, no reading is common to both. */
  CHANGED: 'CHANGED',
  /** On both sides. */
  KEPT: 'KEPT',
  /** Only on the left, and the right side's list is complete. */
  REMOVED: 'REMOVED',
  /** Can't be said: known of one side only while the other's list is not complete, or of both and possibly the same. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type ComparisonChange = typeof ComparisonChange[keyof typeof ComparisonChange];
/** A kind of thing that a path may lead through. */
export const ConnectedKind = {
  /** `Agreement`. */
  AGREEMENT: 'AGREEMENT',
  /** `CooperationArea`. */
  COOPERATION_AREA: 'COOPERATION_AREA',
  /** `Organisation`. */
  ORGANISATION: 'ORGANISATION',
  /** `Person`. */
  PERSON: 'PERSON',
  /** `PolicyDocument`. */
  POLICY_DOCUMENT: 'POLICY_DOCUMENT',
  /** `Post`. */
  POST: 'POST',
  /** `Province`. */
  PROVINCE: 'PROVINCE'
} as const;

export type ConnectedKind = typeof ConnectedKind[keyof typeof ConnectedKind];
/** Why a search for connections ended early. */
export const ConnectionLimit = {
  /**
   * A thing has more than 500 links of one sort, of which 500 were read; which ones is the database's choice. Leave it out
   * by `except`, or all such things by `maxLinks`.
   */
  HUBS: 'HUBS',
  /** The links of 10,000 things were read. Fewer `maxHops`, or `via`, `except` and `maxLinks`, narrow the search. */
  THINGS: 'THINGS',
  /** 3 seconds were over. Fewer `maxHops`, or `via`, `except` and `maxLinks`, narrow the search. */
  TIME: 'TIME'
} as const;

export type ConnectionLimit = typeof ConnectionLimit[keyof typeof ConnectionLimit];
/** How two things are related, in the order in which one of several is chosen for a hop. */
export const ConnectionRelation = {
  /** person → organisation: acted for it at the signing of an agreement. */
  ACTED_FOR: 'ACTED_FOR',
  /** organisation → agreement: a party acts through it there. */
  ACTED_IN: 'ACTED_IN',
  /** organisation → organisation: set an aim with it, or for it. */
  AIMED_WITH: 'AIMED_WITH',
  /** organisation → organisation: was asked to do something for it, and is not said to have promised. */
  ASKED_TO_HELP: 'ASKED_TO_HELP',
  /** person → agreement: was at the signing. */
  ATTENDED: 'ATTENDED',
  /** area → area: is part of that wider area. No date. */
  BROADER: 'BROADER',
  /** agreement → policy document: is stated to carry it out. */
  CARRIES_OUT: 'CARRIES_OUT',
  /** person → agreement: chaired the meeting at which it was signed. */
  CHAIRED: 'CHAIRED',
  /** agreement → area: covers it. */
  COVERS: 'COVERS',
  /** person → agreement: handed over or received the signed documents. */
  EXCHANGED_DOCUMENTS: 'EXCHANGED_DOCUMENTS',
  /** agreement → agreement: continues it. Date: the signing of the later one. */
  FOLLOWS: 'FOLLOWS',
  /** organisation → organisation: gave it something. */
  GAVE_TO: 'GAVE_TO',
  /** agreement → policy document: is only mentioned with it. */
  HAS_BACKGROUND: 'HAS_BACKGROUND',
  /** agreement → organisation: names it as contact point for carrying it out. */
  HAS_FOCAL_POINT: 'HAS_FOCAL_POINT',
  /** organisation → province: something is stated to be so or done by it there. Date: the day that it is said of. */
  HAS_OUTCOME_IN: 'HAS_OUTCOME_IN',
  /** person → post: held it, or was said to on a day. */
  HELD_POST: 'HELD_POST',
  /** agreement → agreement: is a plan to carry it out. Date: the signing of the plan. */
  IMPLEMENTS: 'IMPLEMENTS',
  /** post → organisation: is an office of it. No date. */
  IN_ORGANISATION: 'IN_ORGANISATION',
  /** policy document → organisation: was issued, or is drafted, by it. Date: of adoption. */
  ISSUED_BY: 'ISSUED_BY',
  /** province → province: became part of it. Date: the first day of the province that it became part of. */
  MERGED_INTO: 'MERGED_INTO',
  /** organisation → province: belongs to it. No date. */
  OF_PROVINCE: 'OF_PROVINCE',
  /** organisation → agreement: is party to it. */
  PARTY_TO: 'PARTY_TO',
  /** organisation → organisation: is part of it. No date. */
  PART_OF: 'PART_OF',
  /** organisation → organisation: pledged something to it. */
  PLEDGED_TO: 'PLEDGED_TO',
  /** person → person, organisation → organisation: may be the same under another name; both are kept. No date. */
  POSSIBLY_SAME_AS: 'POSSIBLY_SAME_AS',
  /** person → agreement: is stated to have signed it. Of several roles at a signing the first of these six counts. */
  SIGNED: 'SIGNED',
  /** person → agreement: spoke at the signing. */
  SPOKE_AT: 'SPOKE_AT',
  /** organisation → organisation: succeeds it, e.g. after a merger of provinces. Date: its first day. */
  SUCCEEDS: 'SUCCEEDS',
  /** person → agreement: witnessed the signing. */
  WITNESSED: 'WITNESSED'
} as const;

export type ConnectionRelation = typeof ConnectionRelation[keyof typeof ConnectionRelation];
/** How completely a list is known. */
export const Coverage = {
  /** The source states that there is none. */
  KNOWN_NONE: 'KNOWN_NONE',
  /** Only an excerpt was read, so nobody knows yet whether the source says. */
  NOT_RESEARCHED: 'NOT_RESEARCHED',
  /** The source states that there are more than it lists. */
  PARTIAL: 'PARTIAL',
  /** Complete as the source states it. */
  RECORDED: 'RECORDED',
  /** The sources are silent. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type Coverage = typeof Coverage[keyof typeof Coverage];
/** Why an agreement's being in force on a day is only possible. */
export const InForceReason = {
  /** The period's end is given too roughly, e.g. as the year that the day is in. */
  END_IMPRECISE: 'END_IMPRECISE',
  /** No source says when the period ends. */
  END_UNKNOWN: 'END_UNKNOWN',
  /** No source says for which time it was agreed. */
  PERIOD_UNKNOWN: 'PERIOD_UNKNOWN',
  /** Sources, or one source with itself, disagree. */
  READINGS_DISAGREE: 'READINGS_DISAGREE',
  /** The day of signing is given too roughly. */
  SIGNING_IMPRECISE: 'SIGNING_IMPRECISE',
  /** No source says when it was signed. */
  SIGNING_UNKNOWN: 'SIGNING_UNKNOWN',
  /** The period's start is given too roughly, e.g. as the year that the day is in. */
  START_IMPRECISE: 'START_IMPRECISE',
  /** No source says when the period starts. */
  START_UNKNOWN: 'START_UNKNOWN'
} as const;

export type InForceReason = typeof InForceReason[keyof typeof InForceReason];
/** How an agreement is known. */
export const KnownBy = {
  /** Sources only mention it where another agreement is their subject; no report on it has been read. */
  MENTION: 'MENTION',
  /** A source reports on it. */
  REPORT: 'REPORT'
} as const;

export type KnownBy = typeof KnownBy[keyof typeof KnownBy];
/** A level of administration. */
export const Level = {
  /** A commune or ward. */
  COMMUNE: 'COMMUNE',
  /** A district, as there were before 2025-07-01. */
  DISTRICT: 'DISTRICT',
  /** The whole country. */
  NATIONAL: 'NATIONAL',
  /** A province or a city run by the centre. */
  PROVINCIAL: 'PROVINCIAL'
} as const;

export type Level = typeof Level[keyof typeof Level];
/** What became of an id. */
export const NodeStatus = {
  /** It stands for `thing` or `claim`. */
  FOUND: 'FOUND',
  /** Its thing turned out to be the one that `mergedInto` names; `thing` is that. */
  MERGED: 'MERGED',
  /**
   * It never stood for anything, as far as is recorded. Of ids inside of a thing no record is kept while the thing is there:
   * a fifth provision that is gone since a list was read again has never existed.
   */
  NEVER_EXISTED: 'NEVER_EXISTED',
  /**
   * Its thing was taken out, see `reason`. An id inside of a thing (`party:…/viettel`, a tenure's, a claim's) is retracted
   * with the thing's own id, also where that was merged: look for it again inside of the thing which took its place.
   */
  RETRACTED: 'RETRACTED'
} as const;

export type NodeStatus = typeof NodeStatus[keyof typeof NodeStatus];
/** What kind of body an organisation is. */
export const OrganisationKind = {
  /** Association. */
  ASSOCIATION: 'ASSOCIATION',
  /** A company or group of companies. */
  CORPORATION: 'CORPORATION',
  /** A department of a province: sở, ban, ngành. */
  DEPARTMENT: 'DEPARTMENT',
  /** Chính phủ. */
  GOVERNMENT: 'GOVERNMENT',
  /** Several bodies named as one side, e.g. `tám tỉnh Tây Bắc mở rộng`. */
  GROUP: 'GROUP',
  /** Newspaper, broadcaster. */
  MEDIA: 'MEDIA',
  /** Bộ. */
  MINISTRY: 'MINISTRY',
  /** Quốc hội and the delegations to it. */
  NATIONAL_ASSEMBLY: 'NATIONAL_ASSEMBLY',
  /** None of these. */
  OTHER: 'OTHER',
  /** A body of the Party: tỉnh ủy, ban chấp hành, congress. */
  PARTY_BODY: 'PARTY_BODY',
  /** Ủy ban nhân dân. */
  PEOPLES_COMMITTEE: 'PEOPLES_COMMITTEE',
  /** Hội đồng nhân dân. */
  PEOPLES_COUNCIL: 'PEOPLES_COUNCIL',
  /** Army or police body. */
  POLICE_OR_MILITARY: 'POLICE_OR_MILITARY',
  /** Another public authority. */
  PUBLIC_AUTHORITY: 'PUBLIC_AUTHORITY',
  /** University or institute. */
  UNIVERSITY: 'UNIVERSITY'
} as const;

export type OrganisationKind = typeof OrganisationKind[keyof typeof OrganisationKind];
/** How far something is. */
export const OutcomeState = {
  /** Done, or so. */
  DONE: 'DONE',
  /** Planned. */
  PLANNED: 'PLANNED',
  /** Under way. */
  UNDER_WAY: 'UNDER_WAY'
} as const;

export type OutcomeState = typeof OutcomeState[keyof typeof OutcomeState];
/** Who owns a body. */
export const Ownership = {
  /** Owners abroad. */
  FOREIGN: 'FOREIGN',
  /** Private owners in Viet Nam. */
  PRIVATE: 'PRIVATE',
  /** The state. */
  STATE: 'STATE',
  /** No source says. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type Ownership = typeof Ownership[keyof typeof Ownership];
/** What somebody did at a signing. Exchanging documents or speaking is not signing. */
export const ParticipationRole = {
  /** Was there (dự, tham dự). */
  ATTENDEE: 'ATTENDEE',
  /** Chaired the meeting (chủ trì). */
  CHAIR: 'CHAIR',
  /** Handed over or received the signed documents (trao). */
  EXCHANGED_DOCUMENTS: 'EXCHANGED_DOCUMENTS',
  /** Signed the document (ký). */
  SIGNATORY: 'SIGNATORY',
  /** Spoke (phát biểu, nhấn mạnh, khẳng định, đề nghị). */
  SPEAKER: 'SPEAKER',
  /** Is stated to have witnessed the signing (chứng kiến). */
  WITNESS: 'WITNESS'
} as const;

export type ParticipationRole = typeof ParticipationRole[keyof typeof ParticipationRole];
/** Whose document it is. */
export const PolicyNature = {
  /** The Party's. */
  PARTY: 'PARTY',
  /** The state's. */
  STATE: 'STATE'
} as const;

export type PolicyNature = typeof PolicyNature[keyof typeof PolicyNature];
/** How far a policy document is. */
export const PolicyState = {
  /** Adopted. */
  ADOPTED: 'ADOPTED',
  /** Being drafted at the time of the source. */
  DRAFT: 'DRAFT'
} as const;

export type PolicyState = typeof PolicyState[keyof typeof PolicyState];
/** Which of several claims a thing's own field shows. */
export const Preference = {
  /** Another one. Of tenures that overlap in a post of one seat each is another one: none is preferred. */
  ALTERNATIVE: 'ALTERNATIVE',
  /** This one. */
  PREFERRED: 'PREFERRED'
} as const;

export type Preference = typeof Preference[keyof typeof Preference];
/** Province or city run by the centre. */
export const ProvinceKind = {
  /** Thành phố trực thuộc trung ương. */
  CITY: 'CITY',
  /** Tỉnh. */
  PROVINCE: 'PROVINCE'
} as const;

export type ProvinceKind = typeof ProvinceKind[keyof typeof ProvinceKind];
/** How much of a source was read. */
export const ReadAs = {
  /** Only a part, or the notes of a reader who kept no text: what is missing is unknown, not absent. Cited as a whole. */
  EXCERPT: 'EXCERPT',
  /** All of it. */
  FULL_TEXT: 'FULL_TEXT'
} as const;

export type ReadAs = typeof ReadAs[keyof typeof ReadAs];
/** Where a commitment was said. */
export const SaidIn = {
  /** In the signed document, by the source's account. */
  AGREEMENT: 'AGREEMENT',
  /** In the article's own words. */
  ARTICLE: 'ARTICLE',
  /** In a speech at the signing. */
  SPEECH: 'SPEECH'
} as const;

export type SaidIn = typeof SaidIn[keyof typeof SaidIn];
/** Why a text fits a thing. The first that holds, from the bottom up. */
export const SearchReason = {
  /** Words of a name once short forms are written out on both sides: `ubnd tp hcm`, `Sở TT&TT`, `TGĐ`. */
  ABBREVIATION: 'ABBREVIATION',
  /** Words of another name of it: a short name, an alias, the English term. */
  ALIAS: 'ALIAS',
  /** The words are not all in one name of it, but with its label: the office of a person, a party of an agreement. */
  CONTEXT: 'CONTEXT',
  /** Words of its name with the very marks. */
  EXACT: 'EXACT',
  /** Words of its name, where one side has no marks: `thang` for `Thắng`. */
  FOLDED: 'FOLDED',
  /**
   * A word of four letters or more has one letter too many, too few or wrong, or two neighbours changed. Thought of only
   * where no name has the words in a row without that.
   */
  FUZZY: 'FUZZY',
  /** A word has other marks: `thắng` for `Thăng`. */
  OTHER_MARKS: 'OTHER_MARKS',
  /** The last word is only begun: `viett` for `Viettel`. */
  PREFIX: 'PREFIX'
} as const;

export type SearchReason = typeof SearchReason[keyof typeof SearchReason];
/** How many people hold an office at a time. */
export const Seats = {
  /** Several, e.g. a vice chairman or a member. */
  MANY: 'MANY',
  /** One, e.g. a chairman. */
  ONE: 'ONE'
} as const;

export type Seats = typeof Seats[keyof typeof Seats];
/** An enum for sorting in either ascending or descending order. */
export const SortDirection = {
  /** Sort by field values in ascending order. */
  ASC: 'ASC',
  /** Sort by field values in descending order. */
  DESC: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** What kind of source. */
export const SourceKind = {
  /** A company's own page. */
  CORPORATE: 'CORPORATE',
  /** A public body's own page or portal. */
  OFFICIAL: 'OFFICIAL',
  /** None of these. */
  OTHER: 'OTHER',
  /** Newspaper, news site, broadcaster. */
  PRESS: 'PRESS',
  /** A published list or table of codes. */
  REFERENCE: 'REFERENCE'
} as const;

export type SourceKind = typeof SourceKind[keyof typeof SourceKind];
/** How an office is held. */
export const Standing = {
  /** Acting (quyền). */
  ACTING: 'ACTING',
  /** In charge without the title (phụ trách). */
  IN_CHARGE: 'IN_CHARGE',
  /** In full. */
  SUBSTANTIVE: 'SUBSTANTIVE'
} as const;

export type Standing = typeof Standing[keyof typeof Standing];
/** How a tenure began or ended. */
export const TenureEvent = {
  /** Appointed or assigned (bổ nhiệm, chỉ định). */
  APPOINTED: 'APPOINTED',
  /** The body itself ended, e.g. by a merger. */
  BODY_ENDED: 'BODY_ENDED',
  /** Dismissed by the body that elected them (miễn nhiệm). */
  DISMISSED: 'DISMISSED',
  /** Elected (bầu). */
  ELECTED: 'ELECTED',
  /** Handed over (bàn giao). */
  HANDOVER: 'HANDOVER',
  /** Retired (nghỉ hưu). */
  RETIRED: 'RETIRED',
  /** Moved to another office (điều động). */
  TRANSFERRED: 'TRANSFERRED'
} as const;

export type TenureEvent = typeof TenureEvent[keyof typeof TenureEvent];
/** A kind of thing that is searched by name, in the order in which equally good hits are listed. */
export const ThingKind = {
  /** By title. */
  AGREEMENT: 'AGREEMENT',
  /** By name, synonyms and the English term. */
  COOPERATION_AREA: 'COOPERATION_AREA',
  /** By name, short name and aliases. */
  ORGANISATION: 'ORGANISATION',
  /** By name and aliases. */
  PERSON: 'PERSON',
  /** By title and number. */
  POLICY_DOCUMENT: 'POLICY_DOCUMENT',
  /** By title, in Vietnamese and English. */
  POST: 'POST',
  /** By name, former names and with its level, `tỉnh Phú Thọ`. */
  PROVINCE: 'PROVINCE',
  /** By title; by publisher and author as CONTEXT. */
  SOURCE: 'SOURCE'
} as const;

export type ThingKind = typeof ThingKind[keyof typeof ThingKind];
/** Whether a title is the document's own. */
export const TitleBasis = {
  /** The reader put it together from the stated kind, parties and subject. */
  COMPOSED: 'COMPOSED',
  /** A source states it. */
  STATED: 'STATED'
} as const;

export type TitleBasis = typeof TitleBasis[keyof typeof TitleBasis];