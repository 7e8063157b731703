/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which places of the tree of areas a table has. */
export type AreaLevel =
  /** Areas as they are recorded of agreements, wide or narrow, each by itself. */
  | 'RECORDED'
  /** For each area the widest one that it is part of. */
  | 'TOP';

/** What can be known of an agreement, and how its coverage is decided. */
export type Aspect =
  /**
   * What was pledged, asked, aimed at or given. As the reader judged (`commitmentsCoverage`); else not said whether those
   * recorded are all, however many they are.
   */
  | 'COMMITMENTS'
  /** The time it is agreed for: RECORDED where `period` has a value, its end known or not; else not said. */
  | 'PERIOD'
  /** The place of signing: RECORDED where `placeSigned` has a value; else not said. */
  | 'PLACE'
  /**
   * Its contents. PARTIAL where a source states more than are recorded, RECORDED where as many; without a number as the
   * reader judged (`provisionsCoverage`); else not said whether those recorded are all, however many they are.
   */
  | 'PROVISIONS'
  /**
   * A named person for each party who acted there on its behalf, or on that of the body through which it acts, in whatever
   * role. RECORDED where every party has one, PARTIAL where some have, else not said.
   */
  | 'REPRESENTATIVES'
  /**
   * The people who signed, recorded where named. As the reader of the sources judged (`signatoriesCoverage`), but
   * NOT_RESEARCHED instead of UNKNOWN where all sources were read as excerpts only, unless it is known by a mention alone.
   */
  | 'SIGNATORIES'
  /** The day of signing: RECORDED where `signedOn` has a value, of whatever precision, stated or inferred; else not said. */
  | 'SIGNING_DATE';

/** How a value is known. */
export type Basis =
  /** The reader inferred it; the claim says why. */
  | 'INFERRED'
  /** A source states it. */
  | 'STATED';

/** Whether an office agrees with what else is known of a day. */
export type CapacityState =
  /** The person held it for certain on that day (see `Holding`). */
  | 'CONFIRMED'
  /** Another held the one seat for certain, or all of the person's tenures had certainly ended. */
  | 'CONTRADICTED'
  /** Neither, no person is named, or the day of signing is not known to the day. */
  | 'UNKNOWN';

/** How sure the sources make it that something was so on a day. */
export type Certainty =
  /** It was so, however the sources are read. */
  | 'CERTAIN'
  /** It was not so by any reading. */
  | 'NO'
  /** It was so by one reading and not by another: sources disagree, give a day too roughly or leave it out. */
  | 'POSSIBLE';

/** What kind of commitment. */
export type CommitmentKind =
  /** Something given. */
  | 'GIFT'
  /** `by` said that it would. */
  | 'PLEDGE'
  /** Somebody asked that `by` would; `by` did not promise it. */
  | 'REQUEST'
  /** An aim of both or of one side. */
  | 'TARGET';

/** What is known of a commitment's being kept. */
export type CommitmentStatus =
  /** A source says that it is done. */
  | 'DONE'
  /** A source says that it is still to be done. */
  | 'OPEN'
  /** No source says. */
  | 'UNKNOWN';

/** By which way something is shared. None of the given things or of their own bodies is ever listed as shared. */
export type CommonKind =
  /** The agreement itself. */
  | 'AGREEMENT'
  /** An area that their agreements cover, as recorded. */
  | 'AREA'
  /** A party to their agreements. */
  | 'ORGANISATION'
  /** Somebody who is stated to have taken part in their signings. */
  | 'PERSON'
  /** A policy document that their agreements carry out or have as background. */
  | 'POLICY_DOCUMENT'
  /** A province of which a body is party to their agreements. */
  | 'PROVINCE'
  /** A source that speaks of their agreements. */
  | 'SOURCE';

/** How a number is to be read. */
export type Comparator =
  /** About (khoảng). */
  | 'ABOUT'
  /** At least (ít nhất). */
  | 'AT_LEAST'
  /** Exactly. */
  | 'EXACT'
  /** Less than (dưới). */
  | 'LESS_THAN'
  /** More than (hơn, trên). */
  | 'MORE_THAN'
  /** Up to (tới). */
  | 'UP_TO';

/** What of two agreements is compared, and when a list of it is complete. A single value that neither has is no item. */
export type ComparisonAspect =
  /**
   * The areas covered, each by itself: a wider and a narrower area are two. Complete where `provisionsStated` is given and
   * that many provisions are recorded.
   */
  | 'AREAS'
  /** Commitments by kind, who is to keep them, and summary. Never complete: no source says how many there are. */
  | 'COMMITMENTS'
  /** `kind`; of a kind that is OTHER the stated one. One value. */
  | 'KIND'
  /** `orientationTo`. One value, compared as `signedOn` is. */
  | 'ORIENTATION_TO'
  /**
   * The organisations, always complete. A body and its successor, as after a merger of provinces, are two bodies: that
   * is CHANGED. The value has the span in which a body existed, e.g. `… (/2025-06-30)`, which tells it from a namesake.
   */
  | 'PARTIES'
  /** `period`. One value; CHANGED where the two can't start, or can't end, on one day. */
  | 'PERIOD'
  /** `placeSigned`. One value; CHANGED where neither place is named in the other's words. */
  | 'PLACE_SIGNED'
  /**
   * The contents by the set of areas that they cover, whatever their words: the same areas are KEPT, and several contents
   * of the same areas are one item. Complete as `AREAS` is.
   */
  | 'PROVISIONS'
  /**
   * Who signed. Complete where `signatoriesCoverage` is RECORDED or KNOWN_NONE and every signer is named; a signer without
   * a name is UNKNOWN against another agreement.
   */
  | 'SIGNATORIES'
  /** `signedOn`. One value; a date that may mean the other's, as 2025 and 2025-08-21, is UNKNOWN. */
  | 'SIGNED_ON';

/** What became of a thing from the left agreement to the right one. */
export type ComparisonChange =
  /** Only on the right, and the left side's list is complete. */
  | 'ADDED'
  /** Both sides have a value, and the two exclude each other; where sources disagree, no reading is common to both. */
  | 'CHANGED'
  /** On both sides. */
  | 'KEPT'
  /** Only on the left, and the right side's list is complete. */
  | 'REMOVED'
  /** Can't be said: known of one side only while the other's list is not complete, or of both and possibly the same. */
  | 'UNKNOWN';

/** Why a search for connections ended early. */
export type ConnectionLimit =
  /**
   * A thing has more than 500 links of one sort, of which 500 were read; which ones is the database's choice. Leave it out
   * by `except`, or all such things by `maxLinks`.
   */
  | 'HUBS'
  /** The links of 10,000 things were read. Fewer `maxHops`, or `via`, `except` and `maxLinks`, narrow the search. */
  | 'THINGS'
  /** 3 seconds were over. Fewer `maxHops`, or `via`, `except` and `maxLinks`, narrow the search. */
  | 'TIME';

/** How two things are related, in the order in which one of several is chosen for a hop. */
export type ConnectionRelation =
  /** person → organisation: acted for it at the signing of an agreement. */
  | 'ACTED_FOR'
  /** organisation → agreement: a party acts through it there. */
  | 'ACTED_IN'
  /** organisation → organisation: set an aim with it, or for it. */
  | 'AIMED_WITH'
  /** organisation → organisation: was asked to do something for it, and is not said to have promised. */
  | 'ASKED_TO_HELP'
  /** person → agreement: was at the signing. */
  | 'ATTENDED'
  /** area → area: is part of that wider area. No date. */
  | 'BROADER'
  /** agreement → policy document: is stated to carry it out. */
  | 'CARRIES_OUT'
  /** person → agreement: chaired the meeting at which it was signed. */
  | 'CHAIRED'
  /** agreement → area: covers it. */
  | 'COVERS'
  /** person → agreement: handed over or received the signed documents. */
  | 'EXCHANGED_DOCUMENTS'
  /** agreement → agreement: continues it. Date: the signing of the later one. */
  | 'FOLLOWS'
  /** organisation → organisation: gave it something. */
  | 'GAVE_TO'
  /** agreement → policy document: is only mentioned with it. */
  | 'HAS_BACKGROUND'
  /** agreement → organisation: names it as contact point for carrying it out. */
  | 'HAS_FOCAL_POINT'
  /** organisation → province: something is stated to be so or done by it there. Date: the day that it is said of. */
  | 'HAS_OUTCOME_IN'
  /** person → post: held it, or was said to on a day. */
  | 'HELD_POST'
  /** agreement → agreement: is a plan to carry it out. Date: the signing of the plan. */
  | 'IMPLEMENTS'
  /** post → organisation: is an office of it. No date. */
  | 'IN_ORGANISATION'
  /** policy document → organisation: was issued, or is drafted, by it. Date: of adoption. */
  | 'ISSUED_BY'
  /** province → province: became part of it. Date: the first day of the province that it became part of. */
  | 'MERGED_INTO'
  /** organisation → province: belongs to it. No date. */
  | 'OF_PROVINCE'
  /** organisation → agreement: is party to it. */
  | 'PARTY_TO'
  /** organisation → organisation: is part of it. No date. */
  | 'PART_OF'
  /** organisation → organisation: pledged something to it. */
  | 'PLEDGED_TO'
  /** person → person, organisation → organisation: may be the same under another name; both are kept. No date. */
  | 'POSSIBLY_SAME_AS'
  /** person → agreement: is stated to have signed it. Of several roles at a signing the first of these six counts. */
  | 'SIGNED'
  /** person → agreement: spoke at the signing. */
  | 'SPOKE_AT'
  /** organisation → organisation: succeeds it, e.g. after a merger of provinces. Date: its first day. */
  | 'SUCCEEDS'
  /** person → agreement: witnessed the signing. */
  | 'WITNESSED';

/** How completely a list is known. */
export type Coverage =
  /** The source states that there is none. */
  | 'KNOWN_NONE'
  /** Only an excerpt was read, so nobody knows yet whether the source says. */
  | 'NOT_RESEARCHED'
  /** The source states that there are more than it lists. */
  | 'PARTIAL'
  /** Complete as the source states it. */
  | 'RECORDED'
  /** The sources are silent. */
  | 'UNKNOWN';

/** Why an agreement's being in force on a day is only possible. */
export type InForceReason =
  /** The period's end is given too roughly, e.g. as the year that the day is in. */
  | 'END_IMPRECISE'
  /** No source says when the period ends. */
  | 'END_UNKNOWN'
  /** No source says for which time it was agreed. */
  | 'PERIOD_UNKNOWN'
  /** Sources, or one source with itself, disagree. */
  | 'READINGS_DISAGREE'
  /** The day of signing is given too roughly. */
  | 'SIGNING_IMPRECISE'
  /** No source says when it was signed. */
  | 'SIGNING_UNKNOWN'
  /** The period's start is given too roughly, e.g. as the year that the day is in. */
  | 'START_IMPRECISE'
  /** No source says when the period starts. */
  | 'START_UNKNOWN';

/** How an agreement is known. */
export type KnownBy =
  /** Sources only mention it where another agreement is their subject; no report on it has been read. */
  | 'MENTION'
  /** A source reports on it. */
  | 'REPORT';

/** What became of an id. */
export type NodeStatus =
  /** It stands for `thing` or `claim`. */
  | 'FOUND'
  /** Its thing turned out to be the one that `mergedInto` names; `thing` is that. */
  | 'MERGED'
  /**
   * It never stood for anything, as far as is recorded. Of ids inside of a thing no record is kept while the thing is there:
   * a fifth provision that is gone since a list was read again has never existed.
   */
  | 'NEVER_EXISTED'
  /**
   * Its thing was taken out, see `reason`. An id inside of a thing (`party:…/viettel`, a tenure's, a claim's) is retracted
   * with the thing's own id, also where that was merged: look for it again inside of the thing which took its place.
   */
  | 'RETRACTED';

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** Association. */
  | 'ASSOCIATION'
  /** A company or group of companies. */
  | 'CORPORATION'
  /** A department of a province: sở, ban, ngành. */
  | 'DEPARTMENT'
  /** Chính phủ. */
  | 'GOVERNMENT'
  /** Several bodies named as one side, e.g. `tám tỉnh Tây Bắc mở rộng`. */
  | 'GROUP'
  /** Newspaper, broadcaster. */
  | 'MEDIA'
  /** Bộ. */
  | 'MINISTRY'
  /** Quốc hội and the delegations to it. */
  | 'NATIONAL_ASSEMBLY'
  /** None of these. */
  | 'OTHER'
  /** A body of the Party: tỉnh ủy, ban chấp hành, congress. */
  | 'PARTY_BODY'
  /** Ủy ban nhân dân. */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân. */
  | 'PEOPLES_COUNCIL'
  /** Army or police body. */
  | 'POLICE_OR_MILITARY'
  /** Another public authority. */
  | 'PUBLIC_AUTHORITY'
  /** University or institute. */
  | 'UNIVERSITY';

/** How far something is. */
export type OutcomeState =
  /** Done, or so. */
  | 'DONE'
  /** Planned. */
  | 'PLANNED'
  /** Under way. */
  | 'UNDER_WAY';

/** What somebody did at a signing. Exchanging documents or speaking is not signing. */
export type ParticipationRole =
  /** Was there (dự, tham dự). */
  | 'ATTENDEE'
  /** Chaired the meeting (chủ trì). */
  | 'CHAIR'
  /** Handed over or received the signed documents (trao). */
  | 'EXCHANGED_DOCUMENTS'
  /** Signed the document (ký). */
  | 'SIGNATORY'
  /** Spoke (phát biểu, nhấn mạnh, khẳng định, đề nghị). */
  | 'SPEAKER'
  /** Is stated to have witnessed the signing (chứng kiến). */
  | 'WITNESS';

/** Whose document it is. */
export type PolicyNature =
  /** The Party's. */
  | 'PARTY'
  /** The state's. */
  | 'STATE';

/** How far a policy document is. */
export type PolicyState =
  /** Adopted. */
  | 'ADOPTED'
  /** Being drafted at the time of the source. */
  | 'DRAFT';

/** Which of several claims a thing's own field shows. */
export type Preference =
  /** Another one. Of tenures that overlap in a post of one seat each is another one: none is preferred. */
  | 'ALTERNATIVE'
  /** This one. */
  | 'PREFERRED';

/** Why a text fits a thing. The first that holds, from the bottom up. */
export type SearchReason =
  /** Words of a name once short forms are written out on both sides: `ubnd tp hcm`, `Sở TT&TT`, `TGĐ`. */
  | 'ABBREVIATION'
  /** Words of another name of it: a short name, an alias, the English term. */
  | 'ALIAS'
  /** The words are not all in one name of it, but with its label: the office of a person, a party of an agreement. */
  | 'CONTEXT'
  /** Words of its name with the very marks. */
  | 'EXACT'
  /** Words of its name, where one side has no marks: `thang` for `Thắng`. */
  | 'FOLDED'
  /**
   * A word of four letters or more has one letter too many, too few or wrong, or two neighbours changed. Thought of only
   * where no name has the words in a row without that.
   */
  | 'FUZZY'
  /** A word has other marks: `thắng` for `Thăng`. */
  | 'OTHER_MARKS'
  /** The last word is only begun: `viett` for `Viettel`. */
  | 'PREFIX';

/** How an office is held. */
export type Standing =
  /** Acting (quyền). */
  | 'ACTING'
  /** In charge without the title (phụ trách). */
  | 'IN_CHARGE'
  /** In full. */
  | 'SUBSTANTIVE';

/** A kind of thing that is searched by name, in the order in which equally good hits are listed. */
export type ThingKind =
  /** By title. */
  | 'AGREEMENT'
  /** By name, synonyms and the English term. */
  | 'COOPERATION_AREA'
  /** By name, short name and aliases. */
  | 'ORGANISATION'
  /** By name and aliases. */
  | 'PERSON'
  /** By title and number. */
  | 'POLICY_DOCUMENT'
  /** By title, in Vietnamese and English. */
  | 'POST'
  /** By name, former names and with its level, `tỉnh Phú Thọ`. */
  | 'PROVINCE'
  /** By title; by publisher and author as CONTEXT. */
  | 'SOURCE';

export type WhoSignedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSignedQuery = { people: Array<{ id: string, name: string, participations: Array<{ statedTitle: string | null, posts: Array<{ title: string }>, onBehalfOf: { name: string } | null, agreement: { id: string, title: string, signedOn: string | null, signedOnBasis: Basis | null, parties: Array<{ name: string }> } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { title: string | null, publisher: string | null, author: string | null } }> } }> }> };

export type WhoOnlyAttendedQueryVariables = Exact<{
  agreement?: string | number;
}>;


export type WhoOnlyAttendedQuery = { signed: Array<{ person: { name: string } | null, onBehalfOf: { shortName: string | null } | null }>, onlyThere: Array<{ roles: Array<ParticipationRole>, statedName: string | null, statedTitle: string | null, person: { name: string } | null }> };

export type AgreementsOfAProvinceQueryVariables = Exact<{
  province?: string | number;
  predecessors?: boolean;
}>;


export type AgreementsOfAProvinceQuery = { provinces: Array<{ name: string, validFrom: string | null, predecessors: Array<{ id: string, name: string, validUntil: string | null }>, agreements: Array<{ agreement: { id: string, title: string, signedOn: string | null, period: string | null } | null, signedBy: { id: string, name: string, validFrom: string | null, validUntil: string | null } | null, organisation: { id: string, name: string } | null }> }> };

export type WhatChangedQueryVariables = Exact<{
  left?: string | number;
  right?: string | number;
  aspect?: Array<ComparisonAspect> | ComparisonAspect | null | undefined;
  change?: Array<ComparisonChange> | ComparisonChange | null | undefined;
}>;


export type WhatChangedQuery = { compareAgreements: { left: { id: string, title: string } | null, right: { id: string, title: string, follows: { id: string } | null } | null, items: Array<{ aspect: ComparisonAspect, change: ComparisonChange, label: string, leftValue: string | null, rightValue: string | null, leftSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, rightSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> } | null };

export type AreasWithOneNotTheOtherQueryVariables = Exact<{
  provinces?: Array<string | number> | string | number | null | undefined;
  corporations?: Array<string | number> | string | number | null | undefined;
  level?: AreaLevel;
  withOneOnly?: boolean;
}>;


export type AreasWithOneNotTheOtherQuery = { areaMatrix: Array<{ agreementCount: number, province: { name: string } | null, area: { name: string, nameEn: string } | null, corporation: { id: string, shortName: string | null } | null, agreements: Array<{ id: string, signedOn: string | null, period: string | null }>, alsoWith: Array<{ id: string }> }> };

export type HowAreTheyConnectedQueryVariables = Exact<{
  one?: string | number;
  other?: string | number;
  third?: string | number;
}>;


export type HowAreTheyConnectedQuery = { oneAndOther: { searchedHops: number, truncated: boolean, reason: ConnectionLimit | null, paths: Array<{ length: number, cost: number, certainty: Certainty, hops: Array<{ relation: ConnectionRelation, sentenceVi: string, sentenceEn: string, date: string | null, inferred: boolean, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null } | null }> }> }> }, thirdAndOne: { searchedHops: number, truncated: boolean, reason: ConnectionLimit | null, paths: Array<{ length: number, cost: number, certainty: Certainty, hops: Array<{ relation: ConnectionRelation, sentenceVi: string, sentenceEn: string, date: string | null, inferred: boolean, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null } | null }> }> }> } };

export type ChainsFragment = { searchedHops: number, truncated: boolean, reason: ConnectionLimit | null, paths: Array<{ length: number, cost: number, certainty: Certainty, hops: Array<{ relation: ConnectionRelation, sentenceVi: string, sentenceEn: string, date: string | null, inferred: boolean, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null } | null }> }> }> };

export type WhoHeldTheOfficeQueryVariables = Exact<{
  organisation?: string | number;
  day?: string;
  agreement?: string | number;
}>;


export type WhoHeldTheOfficeQuery = { organisations: Array<{ name: string, heads: Array<{ certainty: Certainty, standing: Standing | null, person: { id: string, name: string } | null, post: { title: string } | null, tenures: Array<{ since: string | null, until: string | null, seenOn: string | null }>, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }>, participations: Array<{ statedTitle: string | null, person: { name: string } | null, capacity: { state: CapacityState, posts: Array<{ state: CapacityState, post: { title: string } | null, decidedBy: Array<{ since: string | null, until: string | null, standing: Standing, person: { name: string } | null }>, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> } }> };

export type InForceAndEndedQueryVariables = Exact<{
  day?: string;
}>;


export type InForceAndEndedQuery = { agreementsInForce: Array<{ certainty: Certainty, reasons: Array<InForceReason>, agreement: { id: string, title: string, signedOn: string | null, period: string | null } | null }>, agreementsEnded: Array<{ certainty: Certainty, agreement: { id: string, title: string, period: string | null } | null }> };

export type WhatWasPledgedQueryVariables = Exact<{
  by?: string | number | null | undefined;
  day?: string | null | undefined;
}>;


export type WhatWasPledgedQuery = { pledged: Array<{ id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ shortName: string | null }>, saidBy: { statedName: string | null, person: { name: string } | null } | null, to: Array<{ shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, agreement: { id: string } | null }>, pastItsDate: Array<{ id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ shortName: string | null }>, saidBy: { statedName: string | null, person: { name: string } | null } | null, to: Array<{ shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, agreement: { id: string } | null }>, onlyAskedFor: Array<{ id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ shortName: string | null }>, saidBy: { statedName: string | null, person: { name: string } | null } | null, to: Array<{ shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, agreement: { id: string } | null }> };

export type LedgerLineFragment = { id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ shortName: string | null }>, saidBy: { statedName: string | null, person: { name: string } | null } | null, to: Array<{ shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, agreement: { id: string } | null };

export type StatedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type StatedFiguresQuery = { outcomes: Array<{ indicator: string | null, comparator: Comparator | null, value: number | null, unit: string | null, state: OutcomeState, asOf: string | null, asOfBasis: Basis | null, place: { name: string } | null, resultOf: { id: string, period: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string, title: string | null } }> } }> };

export type ResolutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResolutionsQuery = { agreements: Array<{ id: string, carriesOut: Array<{ title: string, number: string | null, nature: PolicyNature | null, state: PolicyState }>, background: Array<{ title: string, number: string | null, nature: PolicyNature | null, state: PolicyState }> }> };

export type DisagreementsQueryVariables = Exact<{
  property?: string | null | undefined;
}>;


export type DisagreementsQuery = { conflicts: Array<{ property: string, about:
      | { id: string, title: string }
      | { id: string, person: { name: string } | null, post: { title: string } | null }
      | Record<PropertyKey, never>
     | null, claims: Array<{ value: string, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, publisher: string | null } | null }> }> }>, inferred: Array<{ subject: string, value: string, stated: string | null, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> };

export type WhatIsMissingQueryVariables = Exact<{
  agreement?: string | number;
  province?: string | number | null | undefined;
  corporation?: string | number | null | undefined;
}>;


export type WhatIsMissingQuery = { agreements: Array<{ title: string, knownBy: KnownBy, coverage: Array<{ aspect: Aspect, state: Coverage, stated: number | null, recorded: number | null }> }>, gaps: Array<{ score: number, otherAgreements: number, agreement: { id: string, title: string } | null, missing: Array<{ aspect: Aspect, state: Coverage, stated: number | null, recorded: number | null }> }> };

export type TopPartnersQueryVariables = Exact<{
  corporation?: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
  area?: string | number | null | undefined;
  day?: string;
}>;


export type TopPartnersQuery = { topPartners: Array<{ agreementCount: number, possibleCount: number, organisation: { id: string, name: string } | null, byYear: Array<{ year: number | null, agreementCount: number }>, byArea: Array<{ agreementCount: number, area: { name: string } | null }> }>, agreementsByYear: Array<{ year: number | null, agreementCount: number, signedCount: number, inferredCount: number }>, mostConnectedPeople: Array<{ organisationCount: number, agreementCount: number, person: { id: string, name: string, coSigners: Array<{ agreementCount: number, person: { name: string } | null }> } | null }>, provincesWithoutAgreement: Array<{ id: string, name: string }> };

export type EverythingCalledQueryVariables = Exact<{
  text?: string;
  kinds?: Array<ThingKind> | ThingKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type EverythingCalledQuery = { search: { hasNextPage: boolean, endCursor: string | null, isComplete: boolean, hits: Array<{ kind: ThingKind, label: string, why: SearchReason, matched: string, score: number, thing:
        | { __typename: 'Agreement', id: string, signedOn: string | null }
        | { __typename: 'Commitment' }
        | { __typename: 'CooperationArea' }
        | { __typename: 'Organisation', id: string, kind: OrganisationKind }
        | { __typename: 'Outcome' }
        | { __typename: 'Participation' }
        | { __typename: 'Party' }
        | { __typename: 'Person', id: string, signed: Array<{ title: string }> }
        | { __typename: 'PolicyDocument' }
        | { __typename: 'Post', id: string, organisation: { shortName: string | null, name: string } | null }
        | { __typename: 'Province', id: string, validFrom: string | null, validUntil: string | null }
        | { __typename: 'Provision' }
        | { __typename: 'Source', id: string, url: string | null }
        | { __typename: 'Tenure' }
       | null }> } };

export type WhereIsThisWrittenQueryVariables = Exact<{
  agreement?: string | number;
}>;


export type WhereIsThisWrittenQuery = { agreements: Array<{ id: string, conflict: boolean, claims: Array<{ property: string, value: string, basis: Basis, note: string | null, sources: Array<{ paragraphs: Array<number> | null, quoteHash: string | null, source: { id: string, author: string | null } | null }> }> }>, dataset: { version: string, licence: string | null, counts: Array<{ label: string, count: number }> } | null };

export type WhatBothHaveQueryVariables = Exact<{
  ids?: Array<string | number> | string | number;
  kind?: Array<CommonKind> | CommonKind | null | undefined;
  predecessors?: boolean;
}>;


export type WhatBothHaveQuery = { commonPartners: Array<{ kind: CommonKind, sharedBy: Array<string>, score: number, degree: number, thing:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | Record<PropertyKey, never>
     | null, agreements: Array<{ id: string, signedOn: string | null, period: string | null, parties: Array<{ id: string }> }> }> };

export type MostConnectedQueryVariables = Exact<{
  top?: number;
}>;


export type MostConnectedQuery = { people: Array<{ id: string, name: string, degree: number, pageRank: number, betweenness: number | null, community: string }>, organisations: Array<{ id: string, name: string, degree: number, pageRank: number, betweenness: number | null, community: string }>, dataset: { version: string, measuresVersion: string } | null };

export type WhatBecameOfAnIdQueryVariables = Exact<{
  ids?: Array<string | number> | string | number;
}>;


export type WhatBecameOfAnIdQuery = { nodes: Array<{ id: string, status: NodeStatus, mergedInto: string | null, reason: string | null, retiredOn: string | null, thing:
      | { __typename: 'Agreement', title: string, signedOn: string | null }
      | { __typename: 'Commitment' }
      | { __typename: 'CooperationArea' }
      | { __typename: 'Organisation', name: string }
      | { __typename: 'Outcome' }
      | { __typename: 'Participation' }
      | { __typename: 'Party' }
      | { __typename: 'Person', name: string }
      | { __typename: 'PolicyDocument' }
      | { __typename: 'Post' }
      | { __typename: 'Province' }
      | { __typename: 'Provision' }
      | { __typename: 'Source', publisher: string | null, url: string | null }
      | { __typename: 'Tenure' }
     | null, claim: { value: string, basis: Basis, note: string | null } | null }> };

export type PartnersInASpanQueryVariables = Exact<{
  corporation?: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
  area?: string | number | null | undefined;
}>;


export type PartnersInASpanQuery = { organisations: Array<{ name: string, partnersIn: Array<{ agreementCount: number, possibleCount: number, organisation: { id: string, name: string } | null, agreements: Array<{ id: string, title: string, signedOn: string | null }>, possibleAgreements: Array<{ id: string, title: string, signedOn: string | null }> }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChainsFragmentDoc = new TypedDocumentString(`
    fragment Chains on ConnectionSearch {
  searchedHops
  truncated
  reason
  paths {
    length
    cost
    certainty
    hops {
      relation
      sentenceVi
      sentenceEn
      date
      inferred
      sources {
        paragraphs
        source {
          id
          title
        }
      }
    }
  }
}
    `, {"fragmentName":"Chains"}) as unknown as TypedDocumentString<ChainsFragment, unknown>;
export const LedgerLineFragmentDoc = new TypedDocumentString(`
    fragment LedgerLine on LedgerEntry {
  id
  kind
  by {
    shortName
  }
  saidBy {
    person {
      name
    }
    statedName
  }
  to {
    shortName
  }
  summary
  comparator
  quantity
  unit
  due
  dueLatest
  dueBasis
  dueNote
  recurrence
  status
  statusSources {
    paragraphs
    source {
      id
    }
  }
  agreement {
    id
  }
}
    `, {"fragmentName":"LedgerLine"}) as unknown as TypedDocumentString<LedgerLineFragment, unknown>;
export const WhoSignedDocument = new TypedDocumentString(`
    query WhoSigned {
  people(
    where: {signed: {some: {id: {startsWith: "agreement:"}}}}
    sort: [{sortKey: ASC}]
    limit: 100
  ) {
    id
    name
    participations(
      where: {roles: {includes: SIGNATORY}}
      sort: [{id: ASC}]
      limit: 10
    ) {
      statedTitle
      posts(sort: [{id: ASC}], limit: 5) {
        title
      }
      onBehalfOf {
        name
      }
      agreement {
        id
        title
        signedOn
        signedOnBasis
        parties(sort: [{id: ASC}], limit: 10) {
          name
        }
      }
      sourcesConnection(first: 10) {
        edges {
          properties {
            paragraphs
          }
          node {
            title
            publisher
            author
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSignedQuery, WhoSignedQueryVariables>;
export const WhoOnlyAttendedDocument = new TypedDocumentString(`
    query WhoOnlyAttended($agreement: ID! = "agreement:phu-tho-viettel-2025") {
  signed: participations(
    where: {agreement: {id: {eq: $agreement}}, roles: {includes: SIGNATORY}}
    sort: [{id: ASC}]
    limit: 100
  ) {
    person {
      name
    }
    onBehalfOf {
      shortName
    }
  }
  onlyThere: participations(
    where: {agreement: {id: {eq: $agreement}}, NOT: {roles: {includes: SIGNATORY}}}
    sort: [{id: ASC}]
    limit: 100
  ) {
    roles
    person {
      name
    }
    statedName
    statedTitle
  }
}
    `) as unknown as TypedDocumentString<WhoOnlyAttendedQuery, WhoOnlyAttendedQueryVariables>;
export const AgreementsOfAProvinceDocument = new TypedDocumentString(`
    query AgreementsOfAProvince($province: ID! = "province:phu-tho-2025", $predecessors: Boolean! = true) {
  provinces(where: {id: {eq: $province}}) {
    name
    validFrom
    predecessors {
      id
      name
      validUntil
    }
    agreements(includePredecessors: $predecessors) {
      agreement {
        id
        title
        signedOn
        period
      }
      signedBy {
        id
        name
        validFrom
        validUntil
      }
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsOfAProvinceQuery, AgreementsOfAProvinceQueryVariables>;
export const WhatChangedDocument = new TypedDocumentString(`
    query WhatChanged($left: ID! = "agreement:phu-tho-viettel-2023", $right: ID! = "agreement:phu-tho-viettel-2025", $aspect: [ComparisonAspect!], $change: [ComparisonChange!]) {
  compareAgreements(left: $left, right: $right) {
    left {
      id
      title
    }
    right {
      id
      title
      follows {
        id
      }
    }
    items(aspect: $aspect, change: $change) {
      aspect
      change
      label
      leftValue
      leftSources {
        paragraphs
        source {
          id
        }
      }
      rightValue
      rightSources {
        paragraphs
        source {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatChangedQuery, WhatChangedQueryVariables>;
export const AreasWithOneNotTheOtherDocument = new TypedDocumentString(`
    query AreasWithOneNotTheOther($provinces: [ID!] = ["province:tuyen-quang"], $corporations: [ID!] = ["org:viettel", "org:vnpt"], $level: AreaLevel! = RECORDED, $withOneOnly: Boolean! = true) {
  areaMatrix(
    provinces: $provinces
    corporations: $corporations
    level: $level
    withOneOnly: $withOneOnly
    limit: 100
  ) {
    province {
      name
    }
    area {
      name
      nameEn
    }
    corporation {
      id
      shortName
    }
    agreementCount
    agreements {
      id
      signedOn
      period
    }
    alsoWith {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AreasWithOneNotTheOtherQuery, AreasWithOneNotTheOtherQueryVariables>;
export const HowAreTheyConnectedDocument = new TypedDocumentString(`
    query HowAreTheyConnected($one: ID! = "person:tao-duc-thang", $other: ID! = "person:chau-van-lam", $third: ID! = "person:pham-duc-long") {
  oneAndOther: connections(from: $one, to: $other) {
    ...Chains
  }
  thirdAndOne: connections(from: $third, to: $one) {
    ...Chains
  }
}
    fragment Chains on ConnectionSearch {
  searchedHops
  truncated
  reason
  paths {
    length
    cost
    certainty
    hops {
      relation
      sentenceVi
      sentenceEn
      date
      inferred
      sources {
        paragraphs
        source {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<HowAreTheyConnectedQuery, HowAreTheyConnectedQueryVariables>;
export const WhoHeldTheOfficeDocument = new TypedDocumentString(`
    query WhoHeldTheOffice($organisation: ID! = "org:ubnd-tinh-tuyen-quang", $day: Date! = "2022-10-12", $agreement: ID! = "agreement:tuyen-quang-viettel-2022") {
  organisations(where: {id: {eq: $organisation}}) {
    name
    heads(asOf: $day) {
      certainty
      standing
      person {
        id
        name
      }
      post {
        title
      }
      tenures {
        since
        until
        seenOn
      }
      sources {
        paragraphs
        source {
          id
        }
      }
    }
  }
  participations(
    where: {agreement: {id: {eq: $agreement}}, statedTitle: {contains: ""}}
    sort: [{id: ASC}]
    limit: 100
  ) {
    person {
      name
    }
    statedTitle
    capacity {
      state
      posts {
        state
        post {
          title
        }
        decidedBy {
          since
          until
          standing
          person {
            name
          }
        }
        sources {
          paragraphs
          source {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHeldTheOfficeQuery, WhoHeldTheOfficeQueryVariables>;
export const InForceAndEndedDocument = new TypedDocumentString(`
    query InForceAndEnded($day: Date! = "2025-10-01") {
  agreementsInForce(on: $day, limit: 100) {
    certainty
    reasons
    agreement {
      id
      title
      signedOn
      period
    }
  }
  agreementsEnded(on: $day, withoutFollower: true, limit: 100) {
    certainty
    agreement {
      id
      title
      period
    }
  }
}
    `) as unknown as TypedDocumentString<InForceAndEndedQuery, InForceAndEndedQueryVariables>;
export const WhatWasPledgedDocument = new TypedDocumentString(`
    query WhatWasPledged($by: ID, $day: Date = "2026-01-01") {
  pledged: commitmentLedger(kind: PLEDGE, by: $by, limit: 100) {
    ...LedgerLine
  }
  pastItsDate: commitmentLedger(overdueOn: $day, by: $by, limit: 100) {
    ...LedgerLine
  }
  onlyAskedFor: commitmentLedger(kind: REQUEST, by: $by, limit: 100) {
    ...LedgerLine
  }
}
    fragment LedgerLine on LedgerEntry {
  id
  kind
  by {
    shortName
  }
  saidBy {
    person {
      name
    }
    statedName
  }
  to {
    shortName
  }
  summary
  comparator
  quantity
  unit
  due
  dueLatest
  dueBasis
  dueNote
  recurrence
  status
  statusSources {
    paragraphs
    source {
      id
    }
  }
  agreement {
    id
  }
}`) as unknown as TypedDocumentString<WhatWasPledgedQuery, WhatWasPledgedQueryVariables>;
export const StatedFiguresDocument = new TypedDocumentString(`
    query StatedFigures {
  outcomes(where: {value: {gte: 0}}, sort: [{id: ASC}], limit: 100) {
    indicator
    comparator
    value
    unit
    state
    asOf
    asOfBasis
    place {
      name
    }
    resultOf {
      id
      period
    }
    sourcesConnection(first: 10) {
      edges {
        properties {
          paragraphs
        }
        node {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatedFiguresQuery, StatedFiguresQueryVariables>;
export const ResolutionsDocument = new TypedDocumentString(`
    query Resolutions {
  agreements(
    where: {OR: [{carriesOut: {some: {id: {startsWith: "policy:"}}}}, {background: {some: {id: {startsWith: "policy:"}}}}]}
    sort: [{id: ASC}]
    limit: 100
  ) {
    id
    carriesOut(sort: [{sortKey: ASC}]) {
      title
      number
      nature
      state
    }
    background(sort: [{sortKey: ASC}]) {
      title
      number
      nature
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ResolutionsQuery, ResolutionsQueryVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($property: String = "signedOn") {
  conflicts(limit: 100) {
    property
    about {
      ... on Agreement {
        id
        title
      }
      ... on Tenure {
        id
        person {
          name
        }
        post {
          title
        }
      }
    }
    claims {
      value
      preference
      note
      sources {
        paragraphs
        source {
          id
          publisher
        }
      }
    }
  }
  inferred(property: $property, limit: 100) {
    subject
    value
    stated
    note
    sources {
      paragraphs
      source {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const WhatIsMissingDocument = new TypedDocumentString(`
    query WhatIsMissing($agreement: ID! = "agreement:phu-tho-viettel-2025", $province: ID, $corporation: ID) {
  agreements(where: {id: {eq: $agreement}}) {
    title
    knownBy
    coverage {
      aspect
      state
      stated
      recorded
    }
  }
  gaps(province: $province, corporation: $corporation) {
    agreement {
      id
      title
    }
    score
    otherAgreements
    missing {
      aspect
      state
      stated
      recorded
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsMissingQuery, WhatIsMissingQueryVariables>;
export const TopPartnersDocument = new TypedDocumentString(`
    query TopPartners($corporation: ID! = "org:viettel", $since: Date, $until: Date, $area: ID, $day: Date! = "2026-01-01") {
  topPartners(
    organisation: $corporation
    since: $since
    until: $until
    area: $area
    includePredecessors: true
    limit: 10
  ) {
    organisation {
      id
      name
    }
    agreementCount
    possibleCount
    byYear {
      year
      agreementCount
    }
    byArea(level: TOP) {
      area {
        name
      }
      agreementCount
    }
  }
  agreementsByYear(organisation: $corporation, area: $area) {
    year
    agreementCount
    signedCount
    inferredCount
  }
  mostConnectedPeople(limit: 10) {
    person {
      id
      name
      coSigners(limit: 3) {
        person {
          name
        }
        agreementCount
      }
    }
    organisationCount
    agreementCount
  }
  provincesWithoutAgreement(asOf: $day, includePredecessors: true) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TopPartnersQuery, TopPartnersQueryVariables>;
export const EverythingCalledDocument = new TypedDocumentString(`
    query EverythingCalled($text: String! = "thang", $kinds: [ThingKind!], $first: Int! = 10, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    hits {
      kind
      label
      why
      matched
      score
      thing {
        __typename
        ... on Person {
          id
          signed(sort: [{id: ASC}]) {
            title
          }
        }
        ... on Organisation {
          id
          kind
        }
        ... on Province {
          id
          validFrom
          validUntil
        }
        ... on Post {
          id
          organisation {
            shortName
            name
          }
        }
        ... on Agreement {
          id
          signedOn
        }
        ... on Source {
          id
          url
        }
      }
    }
    hasNextPage
    endCursor
    isComplete
  }
}
    `) as unknown as TypedDocumentString<EverythingCalledQuery, EverythingCalledQueryVariables>;
export const WhereIsThisWrittenDocument = new TypedDocumentString(`
    query WhereIsThisWritten($agreement: ID! = "agreement:phu-tho-viettel-2023") {
  agreements(where: {id: {eq: $agreement}}) {
    id
    conflict
    claims {
      property
      value
      basis
      note
      sources {
        paragraphs
        quoteHash
        source {
          id
          author
        }
      }
    }
  }
  dataset {
    version
    licence
    counts {
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<WhereIsThisWrittenQuery, WhereIsThisWrittenQueryVariables>;
export const WhatBothHaveDocument = new TypedDocumentString(`
    query WhatBothHave($ids: [ID!]! = ["org:viettel", "org:vnpt"], $kind: [CommonKind!] = [PROVINCE], $predecessors: Boolean! = true) {
  commonPartners(
    ids: $ids
    kind: $kind
    includePredecessors: $predecessors
    limit: 100
  ) {
    kind
    thing {
      ... on Province {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
      ... on CooperationArea {
        id
        name
      }
      ... on Person {
        id
        name
      }
    }
    sharedBy
    score
    degree
    agreements {
      id
      signedOn
      period
      parties(sort: [{id: ASC}], limit: 10) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatBothHaveQuery, WhatBothHaveQueryVariables>;
export const MostConnectedDocument = new TypedDocumentString(`
    query MostConnected($top: Int! = 10) {
  people(sort: [{pageRank: DESC}, {id: ASC}], limit: $top) {
    id
    name
    degree
    pageRank
    betweenness
    community
  }
  organisations(sort: [{degree: DESC}, {pageRank: DESC}, {id: ASC}], limit: $top) {
    id
    name
    degree
    pageRank
    betweenness
    community
  }
  dataset {
    version
    measuresVersion
  }
}
    `) as unknown as TypedDocumentString<MostConnectedQuery, MostConnectedQueryVariables>;
export const WhatBecameOfAnIdDocument = new TypedDocumentString(`
    query WhatBecameOfAnId($ids: [ID!]! = ["person:tao-duc-thang", "claim:agreement:phu-tho-viettel-2025/signedOn/1", "source:vietaustralia-34-provinces-2025", "org:no-such-body"]) {
  nodes(ids: $ids) {
    id
    status
    thing {
      __typename
      ... on Person {
        name
      }
      ... on Organisation {
        name
      }
      ... on Agreement {
        title
        signedOn
      }
      ... on Source {
        publisher
        url
      }
    }
    claim {
      value
      basis
      note
    }
    mergedInto
    reason
    retiredOn
  }
}
    `) as unknown as TypedDocumentString<WhatBecameOfAnIdQuery, WhatBecameOfAnIdQueryVariables>;
export const PartnersInASpanDocument = new TypedDocumentString(`
    query PartnersInASpan($corporation: ID! = "org:vnpt", $since: Date = "2025-01-01", $until: Date = "2025-12-31", $area: ID) {
  organisations(where: {id: {eq: $corporation}}) {
    name
    partnersIn(since: $since, until: $until, area: $area) {
      organisation {
        id
        name
      }
      agreementCount
      possibleCount
      agreements {
        id
        title
        signedOn
      }
      possibleAgreements {
        id
        title
        signedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersInASpanQuery, PartnersInASpanQueryVariables>;