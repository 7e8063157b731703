/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on the edges of a relationship. */
export type AgreementAreasConnectionFilters = {
  /** Return Agreements where all of the related AgreementAreasConnections match this filter */
  all?: AgreementAreasConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementAreasConnections match this filter */
  none?: AgreementAreasConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementAreasConnections match this filter */
  single?: AgreementAreasConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementAreasConnections match this filter */
  some?: AgreementAreasConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementAreasConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementAreasConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementAreasConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CooperationAreaWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementBackgroundConnectionFilters = {
  /** Return Agreements where all of the related AgreementBackgroundConnections match this filter */
  all?: AgreementBackgroundConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementBackgroundConnections match this filter */
  none?: AgreementBackgroundConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementBackgroundConnections match this filter */
  single?: AgreementBackgroundConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementBackgroundConnections match this filter */
  some?: AgreementBackgroundConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementBackgroundConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementBackgroundConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementBackgroundConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementBackgroundConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PolicyDocumentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementCarriesOutConnectionFilters = {
  /** Return Agreements where all of the related AgreementCarriesOutConnections match this filter */
  all?: AgreementCarriesOutConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementCarriesOutConnections match this filter */
  none?: AgreementCarriesOutConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementCarriesOutConnections match this filter */
  single?: AgreementCarriesOutConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementCarriesOutConnections match this filter */
  some?: AgreementCarriesOutConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementCarriesOutConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementCarriesOutConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementCarriesOutConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementCarriesOutConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PolicyDocumentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementCommitmentsConnectionFilters = {
  /** Return Agreements where all of the related AgreementCommitmentsConnections match this filter */
  all?: AgreementCommitmentsConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementCommitmentsConnections match this filter */
  none?: AgreementCommitmentsConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementCommitmentsConnections match this filter */
  single?: AgreementCommitmentsConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementCommitmentsConnections match this filter */
  some?: AgreementCommitmentsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementCommitmentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementCommitmentsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementCommitmentsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementCommitmentsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CommitmentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementFocalPointsConnectionFilters = {
  /** Return Agreements where all of the related AgreementFocalPointsConnections match this filter */
  all?: AgreementFocalPointsConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementFocalPointsConnections match this filter */
  none?: AgreementFocalPointsConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementFocalPointsConnections match this filter */
  single?: AgreementFocalPointsConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementFocalPointsConnections match this filter */
  some?: AgreementFocalPointsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementFocalPointsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementFocalPointsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementFocalPointsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementFocalPointsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementFollowedByConnectionFilters = {
  /** Return Agreements where all of the related AgreementFollowedByConnections match this filter */
  all?: AgreementFollowedByConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementFollowedByConnections match this filter */
  none?: AgreementFollowedByConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementFollowedByConnections match this filter */
  single?: AgreementFollowedByConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementFollowedByConnections match this filter */
  some?: AgreementFollowedByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementFollowedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementFollowedByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementFollowedByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementFollowedByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementFollowsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementFollowsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementFollowsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementFollowsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementImplementedByConnectionFilters = {
  /** Return Agreements where all of the related AgreementImplementedByConnections match this filter */
  all?: AgreementImplementedByConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementImplementedByConnections match this filter */
  none?: AgreementImplementedByConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementImplementedByConnections match this filter */
  single?: AgreementImplementedByConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementImplementedByConnections match this filter */
  some?: AgreementImplementedByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementImplementedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementImplementedByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementImplementedByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementImplementedByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementImplementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementImplementsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementImplementsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementImplementsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** The class of a signed document. */
export type AgreementKind =
  /** Thỏa thuận hợp tác toàn diện. */
  | 'COMPREHENSIVE_COOPERATION_AGREEMENT'
  /** Thỏa thuận hợp tác. */
  | 'COOPERATION_AGREEMENT'
  /** Chương trình hợp tác / phối hợp. */
  | 'COOPERATION_PROGRAMME'
  /** Kế hoạch triển khai thực hiện. */
  | 'IMPLEMENTATION_PLAN'
  /** Biên bản (bản) ghi nhớ. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Another kind, or not stated. */
  | 'OTHER'
  /** Thỏa thuận hợp tác chiến lược. */
  | 'STRATEGIC_COOPERATION_AGREEMENT';

/** AgreementKind filters */
export type AgreementKindEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: AgreementKind | null | undefined;
  /** One of these. */
  in?: Array<AgreementKind> | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementOutcomesConnectionFilters = {
  /** Return Agreements where all of the related AgreementOutcomesConnections match this filter */
  all?: AgreementOutcomesConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementOutcomesConnections match this filter */
  none?: AgreementOutcomesConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementOutcomesConnections match this filter */
  single?: AgreementOutcomesConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementOutcomesConnections match this filter */
  some?: AgreementOutcomesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementOutcomesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementOutcomesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementOutcomesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementOutcomesConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OutcomeWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementParticipationsConnectionFilters = {
  /** Return Agreements where all of the related AgreementParticipationsConnections match this filter */
  all?: AgreementParticipationsConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementParticipationsConnections match this filter */
  none?: AgreementParticipationsConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementParticipationsConnections match this filter */
  single?: AgreementParticipationsConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementParticipationsConnections match this filter */
  some?: AgreementParticipationsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementParticipationsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementParticipationsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementParticipationsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementParticipationsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ParticipationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementPartiesConnectionFilters = {
  /** Return Agreements where all of the related AgreementPartiesConnections match this filter */
  all?: AgreementPartiesConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementPartiesConnections match this filter */
  none?: AgreementPartiesConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementPartiesConnections match this filter */
  single?: AgreementPartiesConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementPartiesConnections match this filter */
  some?: AgreementPartiesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementPartiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementPartiesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementPartiesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementPartiesConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementPartyDetailsConnectionFilters = {
  /** Return Agreements where all of the related AgreementPartyDetailsConnections match this filter */
  all?: AgreementPartyDetailsConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementPartyDetailsConnections match this filter */
  none?: AgreementPartyDetailsConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementPartyDetailsConnections match this filter */
  single?: AgreementPartyDetailsConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementPartyDetailsConnections match this filter */
  some?: AgreementPartyDetailsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementPartyDetailsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementPartyDetailsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementPartyDetailsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementPartyDetailsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PartyWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementProvisionsConnectionFilters = {
  /** Return Agreements where all of the related AgreementProvisionsConnections match this filter */
  all?: AgreementProvisionsConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementProvisionsConnections match this filter */
  none?: AgreementProvisionsConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementProvisionsConnections match this filter */
  single?: AgreementProvisionsConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementProvisionsConnections match this filter */
  some?: AgreementProvisionsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementProvisionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementProvisionsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementProvisionsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementProvisionsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvisionWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type AgreementRelationshipFilters = {
  /** Filter type where all of the related Agreements match this filter */
  all?: AgreementWhere | null | undefined;
  /** Filter type where none of the related Agreements match this filter */
  none?: AgreementWhere | null | undefined;
  /** Filter type where one of the related Agreements match this filter */
  single?: AgreementWhere | null | undefined;
  /** Filter type where some of the related Agreements match this filter */
  some?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementSignatoriesConnectionFilters = {
  /** Return Agreements where all of the related AgreementSignatoriesConnections match this filter */
  all?: AgreementSignatoriesConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementSignatoriesConnections match this filter */
  none?: AgreementSignatoriesConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementSignatoriesConnections match this filter */
  single?: AgreementSignatoriesConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementSignatoriesConnections match this filter */
  some?: AgreementSignatoriesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementSignatoriesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementSignatoriesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementSignatoriesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementSignatoriesConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PersonWhere | null | undefined;
};

/** Fields to sort Agreements by. The order in which sorts are applied is not guaranteed when specifying many fields in one AgreementSort object. */
export type AgreementSort = {
  /** By `commitmentsCoverage`. */
  commitmentsCoverage?: SortDirection | null | undefined;
  /** By `conflict`. */
  conflict?: SortDirection | null | undefined;
  /** By `id`. */
  id?: SortDirection | null | undefined;
  /** By `kind`. */
  kind?: SortDirection | null | undefined;
  /** By `knownBy`. */
  knownBy?: SortDirection | null | undefined;
  /** By `orientationTo`. */
  orientationTo?: SortDirection | null | undefined;
  /** By `period`. */
  period?: SortDirection | null | undefined;
  /** By `periodBasis`. */
  periodBasis?: SortDirection | null | undefined;
  /** By `periodEndEarliest`. */
  periodEndEarliest?: SortDirection | null | undefined;
  /** By `periodEndLatest`. */
  periodEndLatest?: SortDirection | null | undefined;
  /** By `periodStartEarliest`. */
  periodStartEarliest?: SortDirection | null | undefined;
  /** By `periodStartLatest`. */
  periodStartLatest?: SortDirection | null | undefined;
  /** By `placeSigned`. */
  placeSigned?: SortDirection | null | undefined;
  /** By `provisionsCoverage`. */
  provisionsCoverage?: SortDirection | null | undefined;
  /** By `provisionsStated`. */
  provisionsStated?: SortDirection | null | undefined;
  /** By `signatoriesCoverage`. */
  signatoriesCoverage?: SortDirection | null | undefined;
  /** By `signedOn`. */
  signedOn?: SortDirection | null | undefined;
  /** By `signedOnBasis`. */
  signedOnBasis?: SortDirection | null | undefined;
  /** By `signedOnEarliest`. */
  signedOnEarliest?: SortDirection | null | undefined;
  /** By `signedOnLatest`. */
  signedOnLatest?: SortDirection | null | undefined;
  /** By `signedOnStated`. */
  signedOnStated?: SortDirection | null | undefined;
  /** In the order of the Vietnamese alphabet; people by given name, then middle names, then family name. */
  sortKey?: SortDirection | null | undefined;
  /** By `statedKind`. */
  statedKind?: SortDirection | null | undefined;
  /** By `title`. */
  title?: SortDirection | null | undefined;
  /** By `titleBasis`. */
  titleBasis?: SortDirection | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type AgreementSourcesConnectionFilters = {
  /** Return Agreements where all of the related AgreementSourcesConnections match this filter */
  all?: AgreementSourcesConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementSourcesConnections match this filter */
  none?: AgreementSourcesConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementSourcesConnections match this filter */
  single?: AgreementSourcesConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementSourcesConnections match this filter */
  some?: AgreementSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type AgreementSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type AgreementWhere = {
  /** All of these hold. */
  AND?: Array<AgreementWhere> | null | undefined;
  /** This does not hold. */
  NOT?: AgreementWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<AgreementWhere> | null | undefined;
  /** Conditions on `areas`. */
  areas?: CooperationAreaRelationshipFilters | null | undefined;
  /** `areas` in pages, with edges (Relay). */
  areasConnection?: AgreementAreasConnectionFilters | null | undefined;
  /** Conditions on `background`. */
  background?: PolicyDocumentRelationshipFilters | null | undefined;
  /** `background` in pages, with edges (Relay). */
  backgroundConnection?: AgreementBackgroundConnectionFilters | null | undefined;
  /** Conditions on `carriesOut`. */
  carriesOut?: PolicyDocumentRelationshipFilters | null | undefined;
  /** `carriesOut` in pages, with edges (Relay). */
  carriesOutConnection?: AgreementCarriesOutConnectionFilters | null | undefined;
  /** Conditions on `commitments`. */
  commitments?: CommitmentRelationshipFilters | null | undefined;
  /** `commitments` in pages, with edges (Relay). */
  commitmentsConnection?: AgreementCommitmentsConnectionFilters | null | undefined;
  /** Conditions on `commitmentsCoverage`. */
  commitmentsCoverage?: CoverageEnumScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `focalPoints`. */
  focalPoints?: OrganisationRelationshipFilters | null | undefined;
  /** `focalPoints` in pages, with edges (Relay). */
  focalPointsConnection?: AgreementFocalPointsConnectionFilters | null | undefined;
  /** Conditions on `followedBy`. */
  followedBy?: AgreementRelationshipFilters | null | undefined;
  /** `followedBy` in pages, with edges (Relay). */
  followedByConnection?: AgreementFollowedByConnectionFilters | null | undefined;
  /** Conditions on `follows`. */
  follows?: AgreementWhere | null | undefined;
  /** `follows` in pages, with edges (Relay). */
  followsConnection?: AgreementFollowsConnectionWhere | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `implementedBy`. */
  implementedBy?: AgreementRelationshipFilters | null | undefined;
  /** `implementedBy` in pages, with edges (Relay). */
  implementedByConnection?: AgreementImplementedByConnectionFilters | null | undefined;
  /** Conditions on `implements`. */
  implements?: AgreementWhere | null | undefined;
  /** `implements` in pages, with edges (Relay). */
  implementsConnection?: AgreementImplementsConnectionWhere | null | undefined;
  /** Conditions on `kind`. */
  kind?: AgreementKindEnumScalarFilters | null | undefined;
  /** Conditions on `knownBy`. */
  knownBy?: KnownByEnumScalarFilters | null | undefined;
  /** Conditions on `orientationTo`. */
  orientationTo?: StringScalarFilters | null | undefined;
  /** Conditions on `outcomes`. */
  outcomes?: OutcomeRelationshipFilters | null | undefined;
  /** `outcomes` in pages, with edges (Relay). */
  outcomesConnection?: AgreementOutcomesConnectionFilters | null | undefined;
  /** Conditions on `participations`. */
  participations?: ParticipationRelationshipFilters | null | undefined;
  /** `participations` in pages, with edges (Relay). */
  participationsConnection?: AgreementParticipationsConnectionFilters | null | undefined;
  /** Conditions on `parties`. */
  parties?: OrganisationRelationshipFilters | null | undefined;
  /** `parties` in pages, with edges (Relay). */
  partiesConnection?: AgreementPartiesConnectionFilters | null | undefined;
  /** Conditions on `partyDetails`. */
  partyDetails?: PartyRelationshipFilters | null | undefined;
  /** `partyDetails` in pages, with edges (Relay). */
  partyDetailsConnection?: AgreementPartyDetailsConnectionFilters | null | undefined;
  /** Conditions on `period`. */
  period?: StringScalarFilters | null | undefined;
  /** Conditions on `periodBasis`. */
  periodBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `periodEndEarliest`. */
  periodEndEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `periodEndLatest`. */
  periodEndLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `periodStartEarliest`. */
  periodStartEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `periodStartLatest`. */
  periodStartLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `placeSigned`. */
  placeSigned?: StringScalarFilters | null | undefined;
  /** Conditions on `provisions`. */
  provisions?: ProvisionRelationshipFilters | null | undefined;
  /** `provisions` in pages, with edges (Relay). */
  provisionsConnection?: AgreementProvisionsConnectionFilters | null | undefined;
  /** Conditions on `provisionsCoverage`. */
  provisionsCoverage?: CoverageEnumScalarFilters | null | undefined;
  /** Conditions on `provisionsStated`. */
  provisionsStated?: IntScalarFilters | null | undefined;
  /** Conditions on `signatories`. */
  signatories?: PersonRelationshipFilters | null | undefined;
  /** `signatories` in pages, with edges (Relay). */
  signatoriesConnection?: AgreementSignatoriesConnectionFilters | null | undefined;
  /** Conditions on `signatoriesCoverage`. */
  signatoriesCoverage?: CoverageEnumScalarFilters | null | undefined;
  /** Conditions on `signedOn`. */
  signedOn?: StringScalarFilters | null | undefined;
  /** Conditions on `signedOnBasis`. */
  signedOnBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `signedOnEarliest`. */
  signedOnEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `signedOnLatest`. */
  signedOnLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `signedOnStated`. */
  signedOnStated?: StringScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: AgreementSourcesConnectionFilters | null | undefined;
  /** Conditions on `statedKind`. */
  statedKind?: StringScalarFilters | null | undefined;
  /** Conditions on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Conditions on `titleBasis`. */
  titleBasis?: TitleBasisEnumScalarFilters | null | undefined;
};

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

/** Basis filters */
export type BasisEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Basis | null | undefined;
  /** One of these. */
  in?: Array<Basis> | null | undefined;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: boolean | null | undefined;
};

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

/** Conditions; all given ones must hold. */
export type CitationWhere = {
  /** All of these hold. */
  AND?: Array<CitationWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CitationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CitationWhere> | null | undefined;
  /** Conditions on `end`. */
  end?: IntScalarFilters | null | undefined;
  /** Conditions on `paragraphs`. */
  paragraphs?: IntListFilters | null | undefined;
  /** Conditions on `quoteHash`. */
  quoteHash?: StringScalarFilters | null | undefined;
  /** Conditions on `start`. */
  start?: IntScalarFilters | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CommitmentAgreementConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentAgreementConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentAgreementConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentAgreementConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CommitmentAreasConnectionFilters = {
  /** Return Commitments where all of the related CommitmentAreasConnections match this filter */
  all?: CommitmentAreasConnectionWhere | null | undefined;
  /** Return Commitments where none of the related CommitmentAreasConnections match this filter */
  none?: CommitmentAreasConnectionWhere | null | undefined;
  /** Return Commitments where one of the related CommitmentAreasConnections match this filter */
  single?: CommitmentAreasConnectionWhere | null | undefined;
  /** Return Commitments where some of the related CommitmentAreasConnections match this filter */
  some?: CommitmentAreasConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CommitmentAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentAreasConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentAreasConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentAreasConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CooperationAreaWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CommitmentByConnectionFilters = {
  /** Return Commitments where all of the related CommitmentByConnections match this filter */
  all?: CommitmentByConnectionWhere | null | undefined;
  /** Return Commitments where none of the related CommitmentByConnections match this filter */
  none?: CommitmentByConnectionWhere | null | undefined;
  /** Return Commitments where one of the related CommitmentByConnections match this filter */
  single?: CommitmentByConnectionWhere | null | undefined;
  /** Return Commitments where some of the related CommitmentByConnections match this filter */
  some?: CommitmentByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CommitmentByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

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

/** CommitmentKind filters */
export type CommitmentKindEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: CommitmentKind | null | undefined;
  /** One of these. */
  in?: Array<CommitmentKind> | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type CommitmentRelationshipFilters = {
  /** Filter type where all of the related Commitments match this filter */
  all?: CommitmentWhere | null | undefined;
  /** Filter type where none of the related Commitments match this filter */
  none?: CommitmentWhere | null | undefined;
  /** Filter type where one of the related Commitments match this filter */
  single?: CommitmentWhere | null | undefined;
  /** Filter type where some of the related Commitments match this filter */
  some?: CommitmentWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CommitmentSaidByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentSaidByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentSaidByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentSaidByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ParticipationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CommitmentSourcesConnectionFilters = {
  /** Return Commitments where all of the related CommitmentSourcesConnections match this filter */
  all?: CommitmentSourcesConnectionWhere | null | undefined;
  /** Return Commitments where none of the related CommitmentSourcesConnections match this filter */
  none?: CommitmentSourcesConnectionWhere | null | undefined;
  /** Return Commitments where one of the related CommitmentSourcesConnections match this filter */
  single?: CommitmentSourcesConnectionWhere | null | undefined;
  /** Return Commitments where some of the related CommitmentSourcesConnections match this filter */
  some?: CommitmentSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CommitmentSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** What is known of a commitment's being kept. */
export type CommitmentStatus =
  /** A source says that it is done. */
  | 'DONE'
  /** A source says that it is still to be done. */
  | 'OPEN'
  /** No source says. */
  | 'UNKNOWN';

/** CommitmentStatus filters */
export type CommitmentStatusEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: CommitmentStatus | null | undefined;
  /** One of these. */
  in?: Array<CommitmentStatus> | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CommitmentToConnectionFilters = {
  /** Return Commitments where all of the related CommitmentToConnections match this filter */
  all?: CommitmentToConnectionWhere | null | undefined;
  /** Return Commitments where none of the related CommitmentToConnections match this filter */
  none?: CommitmentToConnectionWhere | null | undefined;
  /** Return Commitments where one of the related CommitmentToConnections match this filter */
  single?: CommitmentToConnectionWhere | null | undefined;
  /** Return Commitments where some of the related CommitmentToConnections match this filter */
  some?: CommitmentToConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CommitmentToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentToConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentToConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentToConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type CommitmentWhere = {
  /** All of these hold. */
  AND?: Array<CommitmentWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CommitmentWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CommitmentWhere> | null | undefined;
  /** Conditions on `agreement`. */
  agreement?: AgreementWhere | null | undefined;
  /** `agreement` in pages, with edges (Relay). */
  agreementConnection?: CommitmentAgreementConnectionWhere | null | undefined;
  /** Conditions on `areas`. */
  areas?: CooperationAreaRelationshipFilters | null | undefined;
  /** `areas` in pages, with edges (Relay). */
  areasConnection?: CommitmentAreasConnectionFilters | null | undefined;
  /** Conditions on `by`. */
  by?: OrganisationRelationshipFilters | null | undefined;
  /** `by` in pages, with edges (Relay). */
  byConnection?: CommitmentByConnectionFilters | null | undefined;
  /** Conditions on `comparator`. */
  comparator?: ComparatorEnumScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `due`. */
  due?: StringScalarFilters | null | undefined;
  /** Conditions on `dueAfter`. */
  dueAfter?: StringScalarFilters | null | undefined;
  /** Conditions on `dueBasis`. */
  dueBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `dueEarliest`. */
  dueEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `dueLatest`. */
  dueLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `kind`. */
  kind?: CommitmentKindEnumScalarFilters | null | undefined;
  /** Conditions on `quantity`. */
  quantity?: FloatScalarFilters | null | undefined;
  /** Conditions on `recurrence`. */
  recurrence?: StringScalarFilters | null | undefined;
  /** Conditions on `saidBy`. */
  saidBy?: ParticipationWhere | null | undefined;
  /** `saidBy` in pages, with edges (Relay). */
  saidByConnection?: CommitmentSaidByConnectionWhere | null | undefined;
  /** Conditions on `saidIn`. */
  saidIn?: SaidInEnumScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: CommitmentSourcesConnectionFilters | null | undefined;
  /** Conditions on `status`. */
  status?: CommitmentStatusEnumScalarFilters | null | undefined;
  /** Conditions on `summary`. */
  summary?: StringScalarFilters | null | undefined;
  /** Conditions on `summaryVi`. */
  summaryVi?: StringScalarFilters | null | undefined;
  /** Conditions on `to`. */
  to?: OrganisationRelationshipFilters | null | undefined;
  /** `to` in pages, with edges (Relay). */
  toConnection?: CommitmentToConnectionFilters | null | undefined;
  /** Conditions on `unit`. */
  unit?: StringScalarFilters | null | undefined;
};

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

/** Comparator filters */
export type ComparatorEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Comparator | null | undefined;
  /** One of these. */
  in?: Array<Comparator> | null | undefined;
};

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

/** Conditions on the edges of a relationship. */
export type CooperationAreaAgreementsConnectionFilters = {
  /** Return CooperationAreas where all of the related CooperationAreaAgreementsConnections match this filter */
  all?: CooperationAreaAgreementsConnectionWhere | null | undefined;
  /** Return CooperationAreas where none of the related CooperationAreaAgreementsConnections match this filter */
  none?: CooperationAreaAgreementsConnectionWhere | null | undefined;
  /** Return CooperationAreas where one of the related CooperationAreaAgreementsConnections match this filter */
  single?: CooperationAreaAgreementsConnectionWhere | null | undefined;
  /** Return CooperationAreas where some of the related CooperationAreaAgreementsConnections match this filter */
  some?: CooperationAreaAgreementsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CooperationAreaAgreementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaAgreementsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaAgreementsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaAgreementsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CooperationAreaBroaderConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaBroaderConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaBroaderConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaBroaderConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CooperationAreaWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CooperationAreaCommitmentsConnectionFilters = {
  /** Return CooperationAreas where all of the related CooperationAreaCommitmentsConnections match this filter */
  all?: CooperationAreaCommitmentsConnectionWhere | null | undefined;
  /** Return CooperationAreas where none of the related CooperationAreaCommitmentsConnections match this filter */
  none?: CooperationAreaCommitmentsConnectionWhere | null | undefined;
  /** Return CooperationAreas where one of the related CooperationAreaCommitmentsConnections match this filter */
  single?: CooperationAreaCommitmentsConnectionWhere | null | undefined;
  /** Return CooperationAreas where some of the related CooperationAreaCommitmentsConnections match this filter */
  some?: CooperationAreaCommitmentsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CooperationAreaCommitmentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaCommitmentsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaCommitmentsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaCommitmentsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CommitmentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CooperationAreaNarrowerConnectionFilters = {
  /** Return CooperationAreas where all of the related CooperationAreaNarrowerConnections match this filter */
  all?: CooperationAreaNarrowerConnectionWhere | null | undefined;
  /** Return CooperationAreas where none of the related CooperationAreaNarrowerConnections match this filter */
  none?: CooperationAreaNarrowerConnectionWhere | null | undefined;
  /** Return CooperationAreas where one of the related CooperationAreaNarrowerConnections match this filter */
  single?: CooperationAreaNarrowerConnectionWhere | null | undefined;
  /** Return CooperationAreas where some of the related CooperationAreaNarrowerConnections match this filter */
  some?: CooperationAreaNarrowerConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CooperationAreaNarrowerConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaNarrowerConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaNarrowerConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaNarrowerConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CooperationAreaWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CooperationAreaProvisionsConnectionFilters = {
  /** Return CooperationAreas where all of the related CooperationAreaProvisionsConnections match this filter */
  all?: CooperationAreaProvisionsConnectionWhere | null | undefined;
  /** Return CooperationAreas where none of the related CooperationAreaProvisionsConnections match this filter */
  none?: CooperationAreaProvisionsConnectionWhere | null | undefined;
  /** Return CooperationAreas where one of the related CooperationAreaProvisionsConnections match this filter */
  single?: CooperationAreaProvisionsConnectionWhere | null | undefined;
  /** Return CooperationAreas where some of the related CooperationAreaProvisionsConnections match this filter */
  some?: CooperationAreaProvisionsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CooperationAreaProvisionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaProvisionsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaProvisionsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaProvisionsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvisionWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type CooperationAreaRelationshipFilters = {
  /** Filter type where all of the related CooperationAreas match this filter */
  all?: CooperationAreaWhere | null | undefined;
  /** Filter type where none of the related CooperationAreas match this filter */
  none?: CooperationAreaWhere | null | undefined;
  /** Filter type where one of the related CooperationAreas match this filter */
  single?: CooperationAreaWhere | null | undefined;
  /** Filter type where some of the related CooperationAreas match this filter */
  some?: CooperationAreaWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type CooperationAreaSourcesConnectionFilters = {
  /** Return CooperationAreas where all of the related CooperationAreaSourcesConnections match this filter */
  all?: CooperationAreaSourcesConnectionWhere | null | undefined;
  /** Return CooperationAreas where none of the related CooperationAreaSourcesConnections match this filter */
  none?: CooperationAreaSourcesConnectionWhere | null | undefined;
  /** Return CooperationAreas where one of the related CooperationAreaSourcesConnections match this filter */
  single?: CooperationAreaSourcesConnectionWhere | null | undefined;
  /** Return CooperationAreas where some of the related CooperationAreaSourcesConnections match this filter */
  some?: CooperationAreaSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type CooperationAreaSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type CooperationAreaWhere = {
  /** All of these hold. */
  AND?: Array<CooperationAreaWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CooperationAreaWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<CooperationAreaWhere> | null | undefined;
  /** Conditions on `agreementCount`. */
  agreementCount?: IntScalarFilters | null | undefined;
  /** Conditions on `agreements`. */
  agreements?: AgreementRelationshipFilters | null | undefined;
  /** `agreements` in pages, with edges (Relay). */
  agreementsConnection?: CooperationAreaAgreementsConnectionFilters | null | undefined;
  /** Conditions on `broader`. */
  broader?: CooperationAreaWhere | null | undefined;
  /** `broader` in pages, with edges (Relay). */
  broaderConnection?: CooperationAreaBroaderConnectionWhere | null | undefined;
  /** Conditions on `commitments`. */
  commitments?: CommitmentRelationshipFilters | null | undefined;
  /** `commitments` in pages, with edges (Relay). */
  commitmentsConnection?: CooperationAreaCommitmentsConnectionFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `name`. */
  name?: StringScalarFilters | null | undefined;
  /** Conditions on `nameEn`. */
  nameEn?: StringScalarFilters | null | undefined;
  /** Conditions on `narrower`. */
  narrower?: CooperationAreaRelationshipFilters | null | undefined;
  /** `narrower` in pages, with edges (Relay). */
  narrowerConnection?: CooperationAreaNarrowerConnectionFilters | null | undefined;
  /** Conditions on `provisions`. */
  provisions?: ProvisionRelationshipFilters | null | undefined;
  /** `provisions` in pages, with edges (Relay). */
  provisionsConnection?: CooperationAreaProvisionsConnectionFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: CooperationAreaSourcesConnectionFilters | null | undefined;
  /** Conditions on `synonyms`. */
  synonyms?: StringListFilters | null | undefined;
};

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

/** Coverage filters */
export type CoverageEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Coverage | null | undefined;
  /** One of these. */
  in?: Array<Coverage> | null | undefined;
};

/** Date filters */
export type DateScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** This or greater. */
  gte?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** This or less. */
  lte?: string | null | undefined;
};

/** Float filters */
export type FloatScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** This or greater. */
  gte?: number | null | undefined;
  /** One of these. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** ID filters */
export type IdScalarFilters = {
  /** Contains this text, letter for letter. */
  contains?: string | number | null | undefined;
  /** Ends with this text, letter for letter. */
  endsWith?: string | number | null | undefined;
  /** Equal to this; null: no value. */
  eq?: string | number | null | undefined;
  /** One of these. */
  in?: Array<string | number> | null | undefined;
  /** Starts with this text, letter for letter. */
  startsWith?: string | number | null | undefined;
};

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

/** Int list filters */
export type IntListFilters = {
  /** Equal to this; null: no value. */
  eq?: Array<number> | null | undefined;
  /** The list holds this value. */
  includes?: number | null | undefined;
};

/** Int filters */
export type IntScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** This or greater. */
  gte?: number | null | undefined;
  /** One of these. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** How an agreement is known. */
export type KnownBy =
  /** Sources only mention it where another agreement is their subject; no report on it has been read. */
  | 'MENTION'
  /** A source reports on it. */
  | 'REPORT';

/** KnownBy filters */
export type KnownByEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: KnownBy | null | undefined;
  /** One of these. */
  in?: Array<KnownBy> | null | undefined;
};

/** A level of administration. */
export type Level =
  /** A commune or ward. */
  | 'COMMUNE'
  /** A district, as there were before 2025-07-01. */
  | 'DISTRICT'
  /** The whole country. */
  | 'NATIONAL'
  /** A province or a city run by the centre. */
  | 'PROVINCIAL';

/** Level filters */
export type LevelEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Level | null | undefined;
  /** One of these. */
  in?: Array<Level> | null | undefined;
};

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

/** Conditions on the edges of a relationship. */
export type OrganisationAgreementsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationAgreementsConnections match this filter */
  all?: OrganisationAgreementsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationAgreementsConnections match this filter */
  none?: OrganisationAgreementsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationAgreementsConnections match this filter */
  single?: OrganisationAgreementsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationAgreementsConnections match this filter */
  some?: OrganisationAgreementsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationAgreementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationAgreementsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationAgreementsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationAgreementsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationChildrenConnectionFilters = {
  /** Return Organisations where all of the related OrganisationChildrenConnections match this filter */
  all?: OrganisationChildrenConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationChildrenConnections match this filter */
  none?: OrganisationChildrenConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationChildrenConnections match this filter */
  single?: OrganisationChildrenConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationChildrenConnections match this filter */
  some?: OrganisationChildrenConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationChildrenConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationChildrenConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationChildrenConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationChildrenConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationCommitmentsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationCommitmentsConnections match this filter */
  all?: OrganisationCommitmentsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationCommitmentsConnections match this filter */
  none?: OrganisationCommitmentsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationCommitmentsConnections match this filter */
  single?: OrganisationCommitmentsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationCommitmentsConnections match this filter */
  some?: OrganisationCommitmentsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationCommitmentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationCommitmentsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationCommitmentsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationCommitmentsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CommitmentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationCommitmentsReceivedConnectionFilters = {
  /** Return Organisations where all of the related OrganisationCommitmentsReceivedConnections match this filter */
  all?: OrganisationCommitmentsReceivedConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationCommitmentsReceivedConnections match this filter */
  none?: OrganisationCommitmentsReceivedConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationCommitmentsReceivedConnections match this filter */
  single?: OrganisationCommitmentsReceivedConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationCommitmentsReceivedConnections match this filter */
  some?: OrganisationCommitmentsReceivedConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationCommitmentsReceivedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationCommitmentsReceivedConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationCommitmentsReceivedConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationCommitmentsReceivedConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CommitmentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationFocalPointOfConnectionFilters = {
  /** Return Organisations where all of the related OrganisationFocalPointOfConnections match this filter */
  all?: OrganisationFocalPointOfConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationFocalPointOfConnections match this filter */
  none?: OrganisationFocalPointOfConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationFocalPointOfConnections match this filter */
  single?: OrganisationFocalPointOfConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationFocalPointOfConnections match this filter */
  some?: OrganisationFocalPointOfConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationFocalPointOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationFocalPointOfConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationFocalPointOfConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationFocalPointOfConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationIssuedConnectionFilters = {
  /** Return Organisations where all of the related OrganisationIssuedConnections match this filter */
  all?: OrganisationIssuedConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationIssuedConnections match this filter */
  none?: OrganisationIssuedConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationIssuedConnections match this filter */
  single?: OrganisationIssuedConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationIssuedConnections match this filter */
  some?: OrganisationIssuedConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationIssuedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationIssuedConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationIssuedConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationIssuedConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PolicyDocumentWhere | null | undefined;
};

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

/** OrganisationKind filters */
export type OrganisationKindEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: OrganisationKind | null | undefined;
  /** One of these. */
  in?: Array<OrganisationKind> | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationParentConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationParentConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationParentConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationParentConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationPartnersConnectionFilters = {
  /** Return Organisations where all of the related OrganisationPartnersConnections match this filter */
  all?: OrganisationPartnersConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationPartnersConnections match this filter */
  none?: OrganisationPartnersConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationPartnersConnections match this filter */
  single?: OrganisationPartnersConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationPartnersConnections match this filter */
  some?: OrganisationPartnersConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationPartnersConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationPartnersConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationPartnersConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationPartnersConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: PartnershipWhere | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationPossiblySameAsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationPossiblySameAsConnections match this filter */
  all?: OrganisationPossiblySameAsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationPossiblySameAsConnections match this filter */
  none?: OrganisationPossiblySameAsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationPossiblySameAsConnections match this filter */
  single?: OrganisationPossiblySameAsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationPossiblySameAsConnections match this filter */
  some?: OrganisationPossiblySameAsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationPossiblySameAsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationPossiblySameAsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationPossiblySameAsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationPossiblySameAsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationPostsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationPostsConnections match this filter */
  all?: OrganisationPostsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationPostsConnections match this filter */
  none?: OrganisationPostsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationPostsConnections match this filter */
  single?: OrganisationPostsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationPostsConnections match this filter */
  some?: OrganisationPostsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationPostsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationPostsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationPostsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationPostsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PostWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationProvinceConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationProvinceConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationProvinceConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationProvinceConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvinceWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type OrganisationRelationshipFilters = {
  /** Filter type where all of the related Organisations match this filter */
  all?: OrganisationWhere | null | undefined;
  /** Filter type where none of the related Organisations match this filter */
  none?: OrganisationWhere | null | undefined;
  /** Filter type where one of the related Organisations match this filter */
  single?: OrganisationWhere | null | undefined;
  /** Filter type where some of the related Organisations match this filter */
  some?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationRepresentedByConnectionFilters = {
  /** Return Organisations where all of the related OrganisationRepresentedByConnections match this filter */
  all?: OrganisationRepresentedByConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationRepresentedByConnections match this filter */
  none?: OrganisationRepresentedByConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationRepresentedByConnections match this filter */
  single?: OrganisationRepresentedByConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationRepresentedByConnections match this filter */
  some?: OrganisationRepresentedByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationRepresentedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationRepresentedByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationRepresentedByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationRepresentedByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ParticipationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationSourcesConnectionFilters = {
  /** Return Organisations where all of the related OrganisationSourcesConnections match this filter */
  all?: OrganisationSourcesConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationSourcesConnections match this filter */
  none?: OrganisationSourcesConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationSourcesConnections match this filter */
  single?: OrganisationSourcesConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationSourcesConnections match this filter */
  some?: OrganisationSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationSucceededByConnectionFilters = {
  /** Return Organisations where all of the related OrganisationSucceededByConnections match this filter */
  all?: OrganisationSucceededByConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationSucceededByConnections match this filter */
  none?: OrganisationSucceededByConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationSucceededByConnections match this filter */
  single?: OrganisationSucceededByConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationSucceededByConnections match this filter */
  some?: OrganisationSucceededByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationSucceededByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationSucceededByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationSucceededByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationSucceededByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OrganisationSucceedsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationSucceedsConnections match this filter */
  all?: OrganisationSucceedsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationSucceedsConnections match this filter */
  none?: OrganisationSucceedsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationSucceedsConnections match this filter */
  single?: OrganisationSucceedsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationSucceedsConnections match this filter */
  some?: OrganisationSucceedsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OrganisationSucceedsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationSucceedsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationSucceedsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationSucceedsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type OrganisationWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganisationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OrganisationWhere> | null | undefined;
  /** Conditions on `agreementCount`. */
  agreementCount?: IntScalarFilters | null | undefined;
  /** Conditions on `agreements`. */
  agreements?: AgreementRelationshipFilters | null | undefined;
  /** `agreements` in pages, with edges (Relay). */
  agreementsConnection?: OrganisationAgreementsConnectionFilters | null | undefined;
  /** Conditions on `aliases`. */
  aliases?: StringListFilters | null | undefined;
  /** Conditions on `betweenness`. */
  betweenness?: FloatScalarFilters | null | undefined;
  /** Conditions on `children`. */
  children?: OrganisationRelationshipFilters | null | undefined;
  /** `children` in pages, with edges (Relay). */
  childrenConnection?: OrganisationChildrenConnectionFilters | null | undefined;
  /** Conditions on `commitments`. */
  commitments?: CommitmentRelationshipFilters | null | undefined;
  /** `commitments` in pages, with edges (Relay). */
  commitmentsConnection?: OrganisationCommitmentsConnectionFilters | null | undefined;
  /** Conditions on `commitmentsReceived`. */
  commitmentsReceived?: CommitmentRelationshipFilters | null | undefined;
  /** `commitmentsReceived` in pages, with edges (Relay). */
  commitmentsReceivedConnection?: OrganisationCommitmentsReceivedConnectionFilters | null | undefined;
  /** Conditions on `community`. */
  community?: IdScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `degree`. */
  degree?: IntScalarFilters | null | undefined;
  /** Conditions on `description`. */
  description?: StringScalarFilters | null | undefined;
  /** Conditions on `focalPointOf`. */
  focalPointOf?: AgreementRelationshipFilters | null | undefined;
  /** `focalPointOf` in pages, with edges (Relay). */
  focalPointOfConnection?: OrganisationFocalPointOfConnectionFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `issued`. */
  issued?: PolicyDocumentRelationshipFilters | null | undefined;
  /** `issued` in pages, with edges (Relay). */
  issuedConnection?: OrganisationIssuedConnectionFilters | null | undefined;
  /** Conditions on `kind`. */
  kind?: OrganisationKindEnumScalarFilters | null | undefined;
  /** Conditions on `level`. */
  level?: LevelEnumScalarFilters | null | undefined;
  /** Conditions on `name`. */
  name?: StringScalarFilters | null | undefined;
  /** Conditions on `ownership`. */
  ownership?: OwnershipEnumScalarFilters | null | undefined;
  /** Conditions on `pageRank`. */
  pageRank?: FloatScalarFilters | null | undefined;
  /** Conditions on `parent`. */
  parent?: OrganisationWhere | null | undefined;
  /** `parent` in pages, with edges (Relay). */
  parentConnection?: OrganisationParentConnectionWhere | null | undefined;
  /** Conditions on `partners`. */
  partners?: OrganisationRelationshipFilters | null | undefined;
  /** `partners` in pages, with edges (Relay). */
  partnersConnection?: OrganisationPartnersConnectionFilters | null | undefined;
  /** Conditions on `possiblySameAs`. */
  possiblySameAs?: OrganisationRelationshipFilters | null | undefined;
  /** `possiblySameAs` in pages, with edges (Relay). */
  possiblySameAsConnection?: OrganisationPossiblySameAsConnectionFilters | null | undefined;
  /** Conditions on `posts`. */
  posts?: PostRelationshipFilters | null | undefined;
  /** `posts` in pages, with edges (Relay). */
  postsConnection?: OrganisationPostsConnectionFilters | null | undefined;
  /** Conditions on `province`. */
  province?: ProvinceWhere | null | undefined;
  /** `province` in pages, with edges (Relay). */
  provinceConnection?: OrganisationProvinceConnectionWhere | null | undefined;
  /** Conditions on `representedBy`. */
  representedBy?: ParticipationRelationshipFilters | null | undefined;
  /** `representedBy` in pages, with edges (Relay). */
  representedByConnection?: OrganisationRepresentedByConnectionFilters | null | undefined;
  /** Conditions on `shortName`. */
  shortName?: StringScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: OrganisationSourcesConnectionFilters | null | undefined;
  /** Conditions on `succeededBy`. */
  succeededBy?: OrganisationRelationshipFilters | null | undefined;
  /** `succeededBy` in pages, with edges (Relay). */
  succeededByConnection?: OrganisationSucceededByConnectionFilters | null | undefined;
  /** Conditions on `succeeds`. */
  succeeds?: OrganisationRelationshipFilters | null | undefined;
  /** `succeeds` in pages, with edges (Relay). */
  succeedsConnection?: OrganisationSucceedsConnectionFilters | null | undefined;
  /** Conditions on `validFrom`. */
  validFrom?: StringScalarFilters | null | undefined;
  /** Conditions on `validFromBasis`. */
  validFromBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `validFromEarliest`. */
  validFromEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `validFromLatest`. */
  validFromLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `validUntil`. */
  validUntil?: StringScalarFilters | null | undefined;
  /** Conditions on `validUntilBasis`. */
  validUntilBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `validUntilEarliest`. */
  validUntilEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `validUntilLatest`. */
  validUntilLatest?: DateScalarFilters | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OutcomeByConnectionFilters = {
  /** Return Outcomes where all of the related OutcomeByConnections match this filter */
  all?: OutcomeByConnectionWhere | null | undefined;
  /** Return Outcomes where none of the related OutcomeByConnections match this filter */
  none?: OutcomeByConnectionWhere | null | undefined;
  /** Return Outcomes where one of the related OutcomeByConnections match this filter */
  single?: OutcomeByConnectionWhere | null | undefined;
  /** Return Outcomes where some of the related OutcomeByConnections match this filter */
  some?: OutcomeByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OutcomeByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OutcomeByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OutcomeByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OutcomeByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OutcomePlaceConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OutcomePlaceConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OutcomePlaceConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OutcomePlaceConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvinceWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type OutcomeRelationshipFilters = {
  /** Filter type where all of the related Outcomes match this filter */
  all?: OutcomeWhere | null | undefined;
  /** Filter type where none of the related Outcomes match this filter */
  none?: OutcomeWhere | null | undefined;
  /** Filter type where one of the related Outcomes match this filter */
  single?: OutcomeWhere | null | undefined;
  /** Filter type where some of the related Outcomes match this filter */
  some?: OutcomeWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OutcomeResultOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OutcomeResultOfConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OutcomeResultOfConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OutcomeResultOfConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type OutcomeSourcesConnectionFilters = {
  /** Return Outcomes where all of the related OutcomeSourcesConnections match this filter */
  all?: OutcomeSourcesConnectionWhere | null | undefined;
  /** Return Outcomes where none of the related OutcomeSourcesConnections match this filter */
  none?: OutcomeSourcesConnectionWhere | null | undefined;
  /** Return Outcomes where one of the related OutcomeSourcesConnections match this filter */
  single?: OutcomeSourcesConnectionWhere | null | undefined;
  /** Return Outcomes where some of the related OutcomeSourcesConnections match this filter */
  some?: OutcomeSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type OutcomeSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OutcomeSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OutcomeSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OutcomeSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** How far something is. */
export type OutcomeState =
  /** Done, or so. */
  | 'DONE'
  /** Planned. */
  | 'PLANNED'
  /** Under way. */
  | 'UNDER_WAY';

/** OutcomeState filters */
export type OutcomeStateEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: OutcomeState | null | undefined;
  /** One of these. */
  in?: Array<OutcomeState> | null | undefined;
};

/** Conditions; all given ones must hold. */
export type OutcomeWhere = {
  /** All of these hold. */
  AND?: Array<OutcomeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OutcomeWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<OutcomeWhere> | null | undefined;
  /** Conditions on `asOf`. */
  asOf?: StringScalarFilters | null | undefined;
  /** Conditions on `asOfBasis`. */
  asOfBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `asOfEarliest`. */
  asOfEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `asOfLatest`. */
  asOfLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `by`. */
  by?: OrganisationRelationshipFilters | null | undefined;
  /** `by` in pages, with edges (Relay). */
  byConnection?: OutcomeByConnectionFilters | null | undefined;
  /** Conditions on `comparator`. */
  comparator?: ComparatorEnumScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `indicator`. */
  indicator?: StringScalarFilters | null | undefined;
  /** Conditions on `place`. */
  place?: ProvinceWhere | null | undefined;
  /** `place` in pages, with edges (Relay). */
  placeConnection?: OutcomePlaceConnectionWhere | null | undefined;
  /** Conditions on `resultOf`. */
  resultOf?: AgreementWhere | null | undefined;
  /** `resultOf` in pages, with edges (Relay). */
  resultOfConnection?: OutcomeResultOfConnectionWhere | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: OutcomeSourcesConnectionFilters | null | undefined;
  /** Conditions on `state`. */
  state?: OutcomeStateEnumScalarFilters | null | undefined;
  /** Conditions on `summary`. */
  summary?: StringScalarFilters | null | undefined;
  /** Conditions on `summaryVi`. */
  summaryVi?: StringScalarFilters | null | undefined;
  /** Conditions on `unit`. */
  unit?: StringScalarFilters | null | undefined;
  /** Conditions on `value`. */
  value?: FloatScalarFilters | null | undefined;
};

/** Who owns a body. */
export type Ownership =
  /** Owners abroad. */
  | 'FOREIGN'
  /** Private owners in Viet Nam. */
  | 'PRIVATE'
  /** The state. */
  | 'STATE'
  /** No source says. */
  | 'UNKNOWN';

/** Ownership filters */
export type OwnershipEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Ownership | null | undefined;
  /** One of these. */
  in?: Array<Ownership> | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ParticipationAgreementConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationAgreementConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationAgreementConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationAgreementConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ParticipationOnBehalfOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationOnBehalfOfConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationOnBehalfOfConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationOnBehalfOfConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ParticipationPersonConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationPersonConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationPersonConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationPersonConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PersonWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ParticipationPostsConnectionFilters = {
  /** Return Participations where all of the related ParticipationPostsConnections match this filter */
  all?: ParticipationPostsConnectionWhere | null | undefined;
  /** Return Participations where none of the related ParticipationPostsConnections match this filter */
  none?: ParticipationPostsConnectionWhere | null | undefined;
  /** Return Participations where one of the related ParticipationPostsConnections match this filter */
  single?: ParticipationPostsConnectionWhere | null | undefined;
  /** Return Participations where some of the related ParticipationPostsConnections match this filter */
  some?: ParticipationPostsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ParticipationPostsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationPostsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationPostsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationPostsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PostWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type ParticipationRelationshipFilters = {
  /** Filter type where all of the related Participations match this filter */
  all?: ParticipationWhere | null | undefined;
  /** Filter type where none of the related Participations match this filter */
  none?: ParticipationWhere | null | undefined;
  /** Filter type where one of the related Participations match this filter */
  single?: ParticipationWhere | null | undefined;
  /** Filter type where some of the related Participations match this filter */
  some?: ParticipationWhere | null | undefined;
};

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

/** ParticipationRole filters */
export type ParticipationRoleListEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Array<ParticipationRole> | null | undefined;
  /** The list holds this value. */
  includes?: ParticipationRole | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ParticipationSaidConnectionFilters = {
  /** Return Participations where all of the related ParticipationSaidConnections match this filter */
  all?: ParticipationSaidConnectionWhere | null | undefined;
  /** Return Participations where none of the related ParticipationSaidConnections match this filter */
  none?: ParticipationSaidConnectionWhere | null | undefined;
  /** Return Participations where one of the related ParticipationSaidConnections match this filter */
  single?: ParticipationSaidConnectionWhere | null | undefined;
  /** Return Participations where some of the related ParticipationSaidConnections match this filter */
  some?: ParticipationSaidConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ParticipationSaidConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationSaidConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationSaidConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationSaidConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CommitmentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ParticipationSourcesConnectionFilters = {
  /** Return Participations where all of the related ParticipationSourcesConnections match this filter */
  all?: ParticipationSourcesConnectionWhere | null | undefined;
  /** Return Participations where none of the related ParticipationSourcesConnections match this filter */
  none?: ParticipationSourcesConnectionWhere | null | undefined;
  /** Return Participations where one of the related ParticipationSourcesConnections match this filter */
  single?: ParticipationSourcesConnectionWhere | null | undefined;
  /** Return Participations where some of the related ParticipationSourcesConnections match this filter */
  some?: ParticipationSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ParticipationSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type ParticipationWhere = {
  /** All of these hold. */
  AND?: Array<ParticipationWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ParticipationWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ParticipationWhere> | null | undefined;
  /** Conditions on `agreement`. */
  agreement?: AgreementWhere | null | undefined;
  /** `agreement` in pages, with edges (Relay). */
  agreementConnection?: ParticipationAgreementConnectionWhere | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `headcount`. */
  headcount?: IntScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `onBehalfOf`. */
  onBehalfOf?: OrganisationWhere | null | undefined;
  /** `onBehalfOf` in pages, with edges (Relay). */
  onBehalfOfConnection?: ParticipationOnBehalfOfConnectionWhere | null | undefined;
  /** Conditions on `person`. */
  person?: PersonWhere | null | undefined;
  /** `person` in pages, with edges (Relay). */
  personConnection?: ParticipationPersonConnectionWhere | null | undefined;
  /** Conditions on `posts`. */
  posts?: PostRelationshipFilters | null | undefined;
  /** `posts` in pages, with edges (Relay). */
  postsConnection?: ParticipationPostsConnectionFilters | null | undefined;
  /** Conditions on `rank`. */
  rank?: StringScalarFilters | null | undefined;
  /** Conditions on `roles`. */
  roles?: ParticipationRoleListEnumScalarFilters | null | undefined;
  /** Conditions on `said`. */
  said?: CommitmentRelationshipFilters | null | undefined;
  /** `said` in pages, with edges (Relay). */
  saidConnection?: ParticipationSaidConnectionFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: ParticipationSourcesConnectionFilters | null | undefined;
  /** Conditions on `statedName`. */
  statedName?: StringScalarFilters | null | undefined;
  /** Conditions on `statedTitle`. */
  statedTitle?: StringScalarFilters | null | undefined;
};

/** Conditions; all given ones must hold. */
export type PartnershipWhere = {
  /** All of these hold. */
  AND?: Array<PartnershipWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PartnershipWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartnershipWhere> | null | undefined;
  /** Conditions on `agreementCount`. */
  agreementCount?: IntScalarFilters | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PartyActsThroughConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PartyActsThroughConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PartyActsThroughConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartyActsThroughConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PartyAgreementConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PartyAgreementConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PartyAgreementConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartyAgreementConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PartyOrganisationConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PartyOrganisationConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PartyOrganisationConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartyOrganisationConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type PartyRelationshipFilters = {
  /** Filter type where all of the related Parties match this filter */
  all?: PartyWhere | null | undefined;
  /** Filter type where none of the related Parties match this filter */
  none?: PartyWhere | null | undefined;
  /** Filter type where one of the related Parties match this filter */
  single?: PartyWhere | null | undefined;
  /** Filter type where some of the related Parties match this filter */
  some?: PartyWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PartySourcesConnectionFilters = {
  /** Return Parties where all of the related PartySourcesConnections match this filter */
  all?: PartySourcesConnectionWhere | null | undefined;
  /** Return Parties where none of the related PartySourcesConnections match this filter */
  none?: PartySourcesConnectionWhere | null | undefined;
  /** Return Parties where one of the related PartySourcesConnections match this filter */
  single?: PartySourcesConnectionWhere | null | undefined;
  /** Return Parties where some of the related PartySourcesConnections match this filter */
  some?: PartySourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PartySourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PartySourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PartySourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartySourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type PartyWhere = {
  /** All of these hold. */
  AND?: Array<PartyWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PartyWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PartyWhere> | null | undefined;
  /** Conditions on `actsThrough`. */
  actsThrough?: OrganisationWhere | null | undefined;
  /** `actsThrough` in pages, with edges (Relay). */
  actsThroughConnection?: PartyActsThroughConnectionWhere | null | undefined;
  /** Conditions on `agreement`. */
  agreement?: AgreementWhere | null | undefined;
  /** `agreement` in pages, with edges (Relay). */
  agreementConnection?: PartyAgreementConnectionWhere | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `organisation`. */
  organisation?: OrganisationWhere | null | undefined;
  /** Conditions on `organisationBasis`. */
  organisationBasis?: BasisEnumScalarFilters | null | undefined;
  /** `organisation` in pages, with edges (Relay). */
  organisationConnection?: PartyOrganisationConnectionWhere | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: PartySourcesConnectionFilters | null | undefined;
  /** Conditions on `statedName`. */
  statedName?: StringScalarFilters | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PersonParticipationsConnectionFilters = {
  /** Return People where all of the related PersonParticipationsConnections match this filter */
  all?: PersonParticipationsConnectionWhere | null | undefined;
  /** Return People where none of the related PersonParticipationsConnections match this filter */
  none?: PersonParticipationsConnectionWhere | null | undefined;
  /** Return People where one of the related PersonParticipationsConnections match this filter */
  single?: PersonParticipationsConnectionWhere | null | undefined;
  /** Return People where some of the related PersonParticipationsConnections match this filter */
  some?: PersonParticipationsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PersonParticipationsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonParticipationsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonParticipationsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonParticipationsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ParticipationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PersonPossiblySameAsConnectionFilters = {
  /** Return People where all of the related PersonPossiblySameAsConnections match this filter */
  all?: PersonPossiblySameAsConnectionWhere | null | undefined;
  /** Return People where none of the related PersonPossiblySameAsConnections match this filter */
  none?: PersonPossiblySameAsConnectionWhere | null | undefined;
  /** Return People where one of the related PersonPossiblySameAsConnections match this filter */
  single?: PersonPossiblySameAsConnectionWhere | null | undefined;
  /** Return People where some of the related PersonPossiblySameAsConnections match this filter */
  some?: PersonPossiblySameAsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PersonPossiblySameAsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonPossiblySameAsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonPossiblySameAsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonPossiblySameAsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PersonWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type PersonRelationshipFilters = {
  /** Filter type where all of the related People match this filter */
  all?: PersonWhere | null | undefined;
  /** Filter type where none of the related People match this filter */
  none?: PersonWhere | null | undefined;
  /** Filter type where one of the related People match this filter */
  single?: PersonWhere | null | undefined;
  /** Filter type where some of the related People match this filter */
  some?: PersonWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PersonSignedConnectionFilters = {
  /** Return People where all of the related PersonSignedConnections match this filter */
  all?: PersonSignedConnectionWhere | null | undefined;
  /** Return People where none of the related PersonSignedConnections match this filter */
  none?: PersonSignedConnectionWhere | null | undefined;
  /** Return People where one of the related PersonSignedConnections match this filter */
  single?: PersonSignedConnectionWhere | null | undefined;
  /** Return People where some of the related PersonSignedConnections match this filter */
  some?: PersonSignedConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PersonSignedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonSignedConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonSignedConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonSignedConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PersonSourcesConnectionFilters = {
  /** Return People where all of the related PersonSourcesConnections match this filter */
  all?: PersonSourcesConnectionWhere | null | undefined;
  /** Return People where none of the related PersonSourcesConnections match this filter */
  none?: PersonSourcesConnectionWhere | null | undefined;
  /** Return People where one of the related PersonSourcesConnections match this filter */
  single?: PersonSourcesConnectionWhere | null | undefined;
  /** Return People where some of the related PersonSourcesConnections match this filter */
  some?: PersonSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PersonSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PersonTenuresConnectionFilters = {
  /** Return People where all of the related PersonTenuresConnections match this filter */
  all?: PersonTenuresConnectionWhere | null | undefined;
  /** Return People where none of the related PersonTenuresConnections match this filter */
  none?: PersonTenuresConnectionWhere | null | undefined;
  /** Return People where one of the related PersonTenuresConnections match this filter */
  single?: PersonTenuresConnectionWhere | null | undefined;
  /** Return People where some of the related PersonTenuresConnections match this filter */
  some?: PersonTenuresConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PersonTenuresConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonTenuresConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonTenuresConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonTenuresConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: TenureWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type PersonWhere = {
  /** All of these hold. */
  AND?: Array<PersonWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PersonWhere> | null | undefined;
  /** Conditions on `aliases`. */
  aliases?: StringListFilters | null | undefined;
  /** Conditions on `betweenness`. */
  betweenness?: FloatScalarFilters | null | undefined;
  /** Conditions on `community`. */
  community?: IdScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `degree`. */
  degree?: IntScalarFilters | null | undefined;
  /** Conditions on `description`. */
  description?: StringScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `name`. */
  name?: StringScalarFilters | null | undefined;
  /** Conditions on `pageRank`. */
  pageRank?: FloatScalarFilters | null | undefined;
  /** Conditions on `participations`. */
  participations?: ParticipationRelationshipFilters | null | undefined;
  /** `participations` in pages, with edges (Relay). */
  participationsConnection?: PersonParticipationsConnectionFilters | null | undefined;
  /** Conditions on `possiblySameAs`. */
  possiblySameAs?: PersonRelationshipFilters | null | undefined;
  /** `possiblySameAs` in pages, with edges (Relay). */
  possiblySameAsConnection?: PersonPossiblySameAsConnectionFilters | null | undefined;
  /** Conditions on `signed`. */
  signed?: AgreementRelationshipFilters | null | undefined;
  /** `signed` in pages, with edges (Relay). */
  signedConnection?: PersonSignedConnectionFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: PersonSourcesConnectionFilters | null | undefined;
  /** Conditions on `tenures`. */
  tenures?: TenureRelationshipFilters | null | undefined;
  /** `tenures` in pages, with edges (Relay). */
  tenuresConnection?: PersonTenuresConnectionFilters | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PolicyDocumentBackgroundOfConnectionFilters = {
  /** Return PolicyDocuments where all of the related PolicyDocumentBackgroundOfConnections match this filter */
  all?: PolicyDocumentBackgroundOfConnectionWhere | null | undefined;
  /** Return PolicyDocuments where none of the related PolicyDocumentBackgroundOfConnections match this filter */
  none?: PolicyDocumentBackgroundOfConnectionWhere | null | undefined;
  /** Return PolicyDocuments where one of the related PolicyDocumentBackgroundOfConnections match this filter */
  single?: PolicyDocumentBackgroundOfConnectionWhere | null | undefined;
  /** Return PolicyDocuments where some of the related PolicyDocumentBackgroundOfConnections match this filter */
  some?: PolicyDocumentBackgroundOfConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PolicyDocumentBackgroundOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PolicyDocumentBackgroundOfConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PolicyDocumentBackgroundOfConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PolicyDocumentBackgroundOfConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PolicyDocumentCarriedOutByConnectionFilters = {
  /** Return PolicyDocuments where all of the related PolicyDocumentCarriedOutByConnections match this filter */
  all?: PolicyDocumentCarriedOutByConnectionWhere | null | undefined;
  /** Return PolicyDocuments where none of the related PolicyDocumentCarriedOutByConnections match this filter */
  none?: PolicyDocumentCarriedOutByConnectionWhere | null | undefined;
  /** Return PolicyDocuments where one of the related PolicyDocumentCarriedOutByConnections match this filter */
  single?: PolicyDocumentCarriedOutByConnectionWhere | null | undefined;
  /** Return PolicyDocuments where some of the related PolicyDocumentCarriedOutByConnections match this filter */
  some?: PolicyDocumentCarriedOutByConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PolicyDocumentCarriedOutByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PolicyDocumentCarriedOutByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PolicyDocumentCarriedOutByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PolicyDocumentCarriedOutByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PolicyDocumentFormedConnectionFilters = {
  /** Return PolicyDocuments where all of the related PolicyDocumentFormedConnections match this filter */
  all?: PolicyDocumentFormedConnectionWhere | null | undefined;
  /** Return PolicyDocuments where none of the related PolicyDocumentFormedConnections match this filter */
  none?: PolicyDocumentFormedConnectionWhere | null | undefined;
  /** Return PolicyDocuments where one of the related PolicyDocumentFormedConnections match this filter */
  single?: PolicyDocumentFormedConnectionWhere | null | undefined;
  /** Return PolicyDocuments where some of the related PolicyDocumentFormedConnections match this filter */
  some?: PolicyDocumentFormedConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PolicyDocumentFormedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PolicyDocumentFormedConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PolicyDocumentFormedConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PolicyDocumentFormedConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvinceWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PolicyDocumentIssuerConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PolicyDocumentIssuerConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PolicyDocumentIssuerConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PolicyDocumentIssuerConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type PolicyDocumentRelationshipFilters = {
  /** Filter type where all of the related PolicyDocuments match this filter */
  all?: PolicyDocumentWhere | null | undefined;
  /** Filter type where none of the related PolicyDocuments match this filter */
  none?: PolicyDocumentWhere | null | undefined;
  /** Filter type where one of the related PolicyDocuments match this filter */
  single?: PolicyDocumentWhere | null | undefined;
  /** Filter type where some of the related PolicyDocuments match this filter */
  some?: PolicyDocumentWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PolicyDocumentSourcesConnectionFilters = {
  /** Return PolicyDocuments where all of the related PolicyDocumentSourcesConnections match this filter */
  all?: PolicyDocumentSourcesConnectionWhere | null | undefined;
  /** Return PolicyDocuments where none of the related PolicyDocumentSourcesConnections match this filter */
  none?: PolicyDocumentSourcesConnectionWhere | null | undefined;
  /** Return PolicyDocuments where one of the related PolicyDocumentSourcesConnections match this filter */
  single?: PolicyDocumentSourcesConnectionWhere | null | undefined;
  /** Return PolicyDocuments where some of the related PolicyDocumentSourcesConnections match this filter */
  some?: PolicyDocumentSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PolicyDocumentSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PolicyDocumentSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PolicyDocumentSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PolicyDocumentSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type PolicyDocumentWhere = {
  /** All of these hold. */
  AND?: Array<PolicyDocumentWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PolicyDocumentWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PolicyDocumentWhere> | null | undefined;
  /** Conditions on `adoptedOn`. */
  adoptedOn?: StringScalarFilters | null | undefined;
  /** Conditions on `adoptedOnBasis`. */
  adoptedOnBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `adoptedOnEarliest`. */
  adoptedOnEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `adoptedOnLatest`. */
  adoptedOnLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `backgroundOf`. */
  backgroundOf?: AgreementRelationshipFilters | null | undefined;
  /** `backgroundOf` in pages, with edges (Relay). */
  backgroundOfConnection?: PolicyDocumentBackgroundOfConnectionFilters | null | undefined;
  /** Conditions on `carriedOutBy`. */
  carriedOutBy?: AgreementRelationshipFilters | null | undefined;
  /** `carriedOutBy` in pages, with edges (Relay). */
  carriedOutByConnection?: PolicyDocumentCarriedOutByConnectionFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `formed`. */
  formed?: ProvinceRelationshipFilters | null | undefined;
  /** `formed` in pages, with edges (Relay). */
  formedConnection?: PolicyDocumentFormedConnectionFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `issuer`. */
  issuer?: OrganisationWhere | null | undefined;
  /** `issuer` in pages, with edges (Relay). */
  issuerConnection?: PolicyDocumentIssuerConnectionWhere | null | undefined;
  /** Conditions on `kind`. */
  kind?: StringScalarFilters | null | undefined;
  /** Conditions on `nature`. */
  nature?: PolicyNatureEnumScalarFilters | null | undefined;
  /** Conditions on `number`. */
  number?: StringScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: PolicyDocumentSourcesConnectionFilters | null | undefined;
  /** Conditions on `state`. */
  state?: PolicyStateEnumScalarFilters | null | undefined;
  /** Conditions on `title`. */
  title?: StringScalarFilters | null | undefined;
};

/** Whose document it is. */
export type PolicyNature =
  /** The Party's. */
  | 'PARTY'
  /** The state's. */
  | 'STATE';

/** PolicyNature filters */
export type PolicyNatureEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: PolicyNature | null | undefined;
  /** One of these. */
  in?: Array<PolicyNature> | null | undefined;
};

/** How far a policy document is. */
export type PolicyState =
  /** Adopted. */
  | 'ADOPTED'
  /** Being drafted at the time of the source. */
  | 'DRAFT';

/** PolicyState filters */
export type PolicyStateEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: PolicyState | null | undefined;
  /** One of these. */
  in?: Array<PolicyState> | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PostOrganisationConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PostOrganisationConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PostOrganisationConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostOrganisationConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PostParticipationsConnectionFilters = {
  /** Return Posts where all of the related PostParticipationsConnections match this filter */
  all?: PostParticipationsConnectionWhere | null | undefined;
  /** Return Posts where none of the related PostParticipationsConnections match this filter */
  none?: PostParticipationsConnectionWhere | null | undefined;
  /** Return Posts where one of the related PostParticipationsConnections match this filter */
  single?: PostParticipationsConnectionWhere | null | undefined;
  /** Return Posts where some of the related PostParticipationsConnections match this filter */
  some?: PostParticipationsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PostParticipationsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PostParticipationsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PostParticipationsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostParticipationsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ParticipationWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type PostRelationshipFilters = {
  /** Filter type where all of the related Posts match this filter */
  all?: PostWhere | null | undefined;
  /** Filter type where none of the related Posts match this filter */
  none?: PostWhere | null | undefined;
  /** Filter type where one of the related Posts match this filter */
  single?: PostWhere | null | undefined;
  /** Filter type where some of the related Posts match this filter */
  some?: PostWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PostSourcesConnectionFilters = {
  /** Return Posts where all of the related PostSourcesConnections match this filter */
  all?: PostSourcesConnectionWhere | null | undefined;
  /** Return Posts where none of the related PostSourcesConnections match this filter */
  none?: PostSourcesConnectionWhere | null | undefined;
  /** Return Posts where one of the related PostSourcesConnections match this filter */
  single?: PostSourcesConnectionWhere | null | undefined;
  /** Return Posts where some of the related PostSourcesConnections match this filter */
  some?: PostSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PostSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PostSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PostSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type PostTenuresConnectionFilters = {
  /** Return Posts where all of the related PostTenuresConnections match this filter */
  all?: PostTenuresConnectionWhere | null | undefined;
  /** Return Posts where none of the related PostTenuresConnections match this filter */
  none?: PostTenuresConnectionWhere | null | undefined;
  /** Return Posts where one of the related PostTenuresConnections match this filter */
  single?: PostTenuresConnectionWhere | null | undefined;
  /** Return Posts where some of the related PostTenuresConnections match this filter */
  some?: PostTenuresConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type PostTenuresConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PostTenuresConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PostTenuresConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostTenuresConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: TenureWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type PostWhere = {
  /** All of these hold. */
  AND?: Array<PostWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PostWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<PostWhere> | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `organisation`. */
  organisation?: OrganisationWhere | null | undefined;
  /** `organisation` in pages, with edges (Relay). */
  organisationConnection?: PostOrganisationConnectionWhere | null | undefined;
  /** Conditions on `participations`. */
  participations?: ParticipationRelationshipFilters | null | undefined;
  /** `participations` in pages, with edges (Relay). */
  participationsConnection?: PostParticipationsConnectionFilters | null | undefined;
  /** Conditions on `seats`. */
  seats?: SeatsEnumScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: PostSourcesConnectionFilters | null | undefined;
  /** Conditions on `tenures`. */
  tenures?: TenureRelationshipFilters | null | undefined;
  /** `tenures` in pages, with edges (Relay). */
  tenuresConnection?: PostTenuresConnectionFilters | null | undefined;
  /** Conditions on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Conditions on `titleEn`. */
  titleEn?: StringScalarFilters | null | undefined;
};

/** Which of several claims a thing's own field shows. */
export type Preference =
  /** Another one. Of tenures that overlap in a post of one seat each is another one: none is preferred. */
  | 'ALTERNATIVE'
  /** This one. */
  | 'PREFERRED';

/** Conditions on an edge of a connection and on its node. */
export type ProvinceFormedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceFormedByConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceFormedByConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceFormedByConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PolicyDocumentWhere | null | undefined;
};

/** Province or city run by the centre. */
export type ProvinceKind =
  /** Thành phố trực thuộc trung ương. */
  | 'CITY'
  /** Tỉnh. */
  | 'PROVINCE';

/** ProvinceKind filters */
export type ProvinceKindEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: ProvinceKind | null | undefined;
  /** One of these. */
  in?: Array<ProvinceKind> | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ProvinceMergedFromConnectionFilters = {
  /** Return Provinces where all of the related ProvinceMergedFromConnections match this filter */
  all?: ProvinceMergedFromConnectionWhere | null | undefined;
  /** Return Provinces where none of the related ProvinceMergedFromConnections match this filter */
  none?: ProvinceMergedFromConnectionWhere | null | undefined;
  /** Return Provinces where one of the related ProvinceMergedFromConnections match this filter */
  single?: ProvinceMergedFromConnectionWhere | null | undefined;
  /** Return Provinces where some of the related ProvinceMergedFromConnections match this filter */
  some?: ProvinceMergedFromConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvinceMergedFromConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceMergedFromConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceMergedFromConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceMergedFromConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvinceWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvinceMergedIntoConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceMergedIntoConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceMergedIntoConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceMergedIntoConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: ProvinceWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ProvinceOrganisationsConnectionFilters = {
  /** Return Provinces where all of the related ProvinceOrganisationsConnections match this filter */
  all?: ProvinceOrganisationsConnectionWhere | null | undefined;
  /** Return Provinces where none of the related ProvinceOrganisationsConnections match this filter */
  none?: ProvinceOrganisationsConnectionWhere | null | undefined;
  /** Return Provinces where one of the related ProvinceOrganisationsConnections match this filter */
  single?: ProvinceOrganisationsConnectionWhere | null | undefined;
  /** Return Provinces where some of the related ProvinceOrganisationsConnections match this filter */
  some?: ProvinceOrganisationsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvinceOrganisationsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceOrganisationsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceOrganisationsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceOrganisationsConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OrganisationWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ProvinceOutcomesConnectionFilters = {
  /** Return Provinces where all of the related ProvinceOutcomesConnections match this filter */
  all?: ProvinceOutcomesConnectionWhere | null | undefined;
  /** Return Provinces where none of the related ProvinceOutcomesConnections match this filter */
  none?: ProvinceOutcomesConnectionWhere | null | undefined;
  /** Return Provinces where one of the related ProvinceOutcomesConnections match this filter */
  single?: ProvinceOutcomesConnectionWhere | null | undefined;
  /** Return Provinces where some of the related ProvinceOutcomesConnections match this filter */
  some?: ProvinceOutcomesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvinceOutcomesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceOutcomesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceOutcomesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceOutcomesConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: OutcomeWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type ProvinceRelationshipFilters = {
  /** Filter type where all of the related Provinces match this filter */
  all?: ProvinceWhere | null | undefined;
  /** Filter type where none of the related Provinces match this filter */
  none?: ProvinceWhere | null | undefined;
  /** Filter type where one of the related Provinces match this filter */
  single?: ProvinceWhere | null | undefined;
  /** Filter type where some of the related Provinces match this filter */
  some?: ProvinceWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ProvinceSourcesConnectionFilters = {
  /** Return Provinces where all of the related ProvinceSourcesConnections match this filter */
  all?: ProvinceSourcesConnectionWhere | null | undefined;
  /** Return Provinces where none of the related ProvinceSourcesConnections match this filter */
  none?: ProvinceSourcesConnectionWhere | null | undefined;
  /** Return Provinces where one of the related ProvinceSourcesConnections match this filter */
  single?: ProvinceSourcesConnectionWhere | null | undefined;
  /** Return Provinces where some of the related ProvinceSourcesConnections match this filter */
  some?: ProvinceSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvinceSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type ProvinceWhere = {
  /** All of these hold. */
  AND?: Array<ProvinceWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvinceWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvinceWhere> | null | undefined;
  /** Conditions on `code`. */
  code?: StringScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `formedBy`. */
  formedBy?: PolicyDocumentWhere | null | undefined;
  /** `formedBy` in pages, with edges (Relay). */
  formedByConnection?: ProvinceFormedByConnectionWhere | null | undefined;
  /** Conditions on `formerNames`. */
  formerNames?: StringListFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `kind`. */
  kind?: ProvinceKindEnumScalarFilters | null | undefined;
  /** Conditions on `mergedFrom`. */
  mergedFrom?: ProvinceRelationshipFilters | null | undefined;
  /** `mergedFrom` in pages, with edges (Relay). */
  mergedFromConnection?: ProvinceMergedFromConnectionFilters | null | undefined;
  /** Conditions on `mergedInto`. */
  mergedInto?: ProvinceWhere | null | undefined;
  /** `mergedInto` in pages, with edges (Relay). */
  mergedIntoConnection?: ProvinceMergedIntoConnectionWhere | null | undefined;
  /** Conditions on `name`. */
  name?: StringScalarFilters | null | undefined;
  /** Conditions on `organisations`. */
  organisations?: OrganisationRelationshipFilters | null | undefined;
  /** `organisations` in pages, with edges (Relay). */
  organisationsConnection?: ProvinceOrganisationsConnectionFilters | null | undefined;
  /** Conditions on `outcomes`. */
  outcomes?: OutcomeRelationshipFilters | null | undefined;
  /** `outcomes` in pages, with edges (Relay). */
  outcomesConnection?: ProvinceOutcomesConnectionFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: ProvinceSourcesConnectionFilters | null | undefined;
  /** Conditions on `validFrom`. */
  validFrom?: StringScalarFilters | null | undefined;
  /** Conditions on `validFromBasis`. */
  validFromBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `validFromEarliest`. */
  validFromEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `validFromLatest`. */
  validFromLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `validUntil`. */
  validUntil?: StringScalarFilters | null | undefined;
  /** Conditions on `validUntilBasis`. */
  validUntilBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `validUntilEarliest`. */
  validUntilEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `validUntilLatest`. */
  validUntilLatest?: DateScalarFilters | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvisionAgreementConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvisionAgreementConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvisionAgreementConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvisionAgreementConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ProvisionAreasConnectionFilters = {
  /** Return Provisions where all of the related ProvisionAreasConnections match this filter */
  all?: ProvisionAreasConnectionWhere | null | undefined;
  /** Return Provisions where none of the related ProvisionAreasConnections match this filter */
  none?: ProvisionAreasConnectionWhere | null | undefined;
  /** Return Provisions where one of the related ProvisionAreasConnections match this filter */
  single?: ProvisionAreasConnectionWhere | null | undefined;
  /** Return Provisions where some of the related ProvisionAreasConnections match this filter */
  some?: ProvisionAreasConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvisionAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvisionAreasConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvisionAreasConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvisionAreasConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: CooperationAreaWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type ProvisionRelationshipFilters = {
  /** Filter type where all of the related Provisions match this filter */
  all?: ProvisionWhere | null | undefined;
  /** Filter type where none of the related Provisions match this filter */
  none?: ProvisionWhere | null | undefined;
  /** Filter type where one of the related Provisions match this filter */
  single?: ProvisionWhere | null | undefined;
  /** Filter type where some of the related Provisions match this filter */
  some?: ProvisionWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type ProvisionSourcesConnectionFilters = {
  /** Return Provisions where all of the related ProvisionSourcesConnections match this filter */
  all?: ProvisionSourcesConnectionWhere | null | undefined;
  /** Return Provisions where none of the related ProvisionSourcesConnections match this filter */
  none?: ProvisionSourcesConnectionWhere | null | undefined;
  /** Return Provisions where one of the related ProvisionSourcesConnections match this filter */
  single?: ProvisionSourcesConnectionWhere | null | undefined;
  /** Return Provisions where some of the related ProvisionSourcesConnections match this filter */
  some?: ProvisionSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type ProvisionSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ProvisionSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvisionSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvisionSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type ProvisionWhere = {
  /** All of these hold. */
  AND?: Array<ProvisionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ProvisionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProvisionWhere> | null | undefined;
  /** Conditions on `agreement`. */
  agreement?: AgreementWhere | null | undefined;
  /** `agreement` in pages, with edges (Relay). */
  agreementConnection?: ProvisionAgreementConnectionWhere | null | undefined;
  /** Conditions on `areas`. */
  areas?: CooperationAreaRelationshipFilters | null | undefined;
  /** `areas` in pages, with edges (Relay). */
  areasConnection?: ProvisionAreasConnectionFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `ordinal`. */
  ordinal?: StringScalarFilters | null | undefined;
  /** Conditions on `position`. */
  position?: IntScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: ProvisionSourcesConnectionFilters | null | undefined;
  /** Conditions on `summary`. */
  summary?: StringScalarFilters | null | undefined;
  /** Conditions on `summaryVi`. */
  summaryVi?: StringScalarFilters | null | undefined;
};

/** How much of a source was read. */
export type ReadAs =
  /** Only a part, or the notes of a reader who kept no text: what is missing is unknown, not absent. Cited as a whole. */
  | 'EXCERPT'
  /** All of it. */
  | 'FULL_TEXT';

/** ReadAs filters */
export type ReadAsEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: ReadAs | null | undefined;
  /** One of these. */
  in?: Array<ReadAs> | null | undefined;
};

/** Where a commitment was said. */
export type SaidIn =
  /** In the signed document, by the source's account. */
  | 'AGREEMENT'
  /** In the article's own words. */
  | 'ARTICLE'
  /** In a speech at the signing. */
  | 'SPEECH';

/** SaidIn filters */
export type SaidInEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: SaidIn | null | undefined;
  /** One of these. */
  in?: Array<SaidIn> | null | undefined;
};

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

/** How many people hold an office at a time. */
export type Seats =
  /** Several, e.g. a vice chairman or a member. */
  | 'MANY'
  /** One, e.g. a chairman. */
  | 'ONE';

/** Seats filters */
export type SeatsEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Seats | null | undefined;
  /** One of these. */
  in?: Array<Seats> | null | undefined;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** Conditions on the edges of a relationship. */
export type SourceAgreementsConnectionFilters = {
  /** Return Sources where all of the related SourceAgreementsConnections match this filter */
  all?: SourceAgreementsConnectionWhere | null | undefined;
  /** Return Sources where none of the related SourceAgreementsConnections match this filter */
  none?: SourceAgreementsConnectionWhere | null | undefined;
  /** Return Sources where one of the related SourceAgreementsConnections match this filter */
  single?: SourceAgreementsConnectionWhere | null | undefined;
  /** Return Sources where some of the related SourceAgreementsConnections match this filter */
  some?: SourceAgreementsConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type SourceAgreementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<SourceAgreementsConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: SourceAgreementsConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SourceAgreementsConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: AgreementWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type SourceCopiesConnectionFilters = {
  /** Return Sources where all of the related SourceCopiesConnections match this filter */
  all?: SourceCopiesConnectionWhere | null | undefined;
  /** Return Sources where none of the related SourceCopiesConnections match this filter */
  none?: SourceCopiesConnectionWhere | null | undefined;
  /** Return Sources where one of the related SourceCopiesConnections match this filter */
  single?: SourceCopiesConnectionWhere | null | undefined;
  /** Return Sources where some of the related SourceCopiesConnections match this filter */
  some?: SourceCopiesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type SourceCopiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<SourceCopiesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: SourceCopiesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SourceCopiesConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type SourceCopyOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<SourceCopyOfConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: SourceCopyOfConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SourceCopyOfConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** What kind of source. */
export type SourceKind =
  /** A company's own page. */
  | 'CORPORATE'
  /** A public body's own page or portal. */
  | 'OFFICIAL'
  /** None of these. */
  | 'OTHER'
  /** Newspaper, news site, broadcaster. */
  | 'PRESS'
  /** A published list or table of codes. */
  | 'REFERENCE';

/** SourceKind filters */
export type SourceKindEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: SourceKind | null | undefined;
  /** One of these. */
  in?: Array<SourceKind> | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type SourceRelationshipFilters = {
  /** Filter type where all of the related Sources match this filter */
  all?: SourceWhere | null | undefined;
  /** Filter type where none of the related Sources match this filter */
  none?: SourceWhere | null | undefined;
  /** Filter type where one of the related Sources match this filter */
  single?: SourceWhere | null | undefined;
  /** Filter type where some of the related Sources match this filter */
  some?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type SourceWhere = {
  /** All of these hold. */
  AND?: Array<SourceWhere> | null | undefined;
  /** This does not hold. */
  NOT?: SourceWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<SourceWhere> | null | undefined;
  /** Conditions on `agreements`. */
  agreements?: AgreementRelationshipFilters | null | undefined;
  /** `agreements` in pages, with edges (Relay). */
  agreementsConnection?: SourceAgreementsConnectionFilters | null | undefined;
  /** Conditions on `author`. */
  author?: StringScalarFilters | null | undefined;
  /** Conditions on `copies`. */
  copies?: SourceRelationshipFilters | null | undefined;
  /** `copies` in pages, with edges (Relay). */
  copiesConnection?: SourceCopiesConnectionFilters | null | undefined;
  /** Conditions on `copyOf`. */
  copyOf?: SourceWhere | null | undefined;
  /** `copyOf` in pages, with edges (Relay). */
  copyOfConnection?: SourceCopyOfConnectionWhere | null | undefined;
  /** Conditions on `file`. */
  file?: StringScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `kind`. */
  kind?: SourceKindEnumScalarFilters | null | undefined;
  /** Conditions on `language`. */
  language?: StringScalarFilters | null | undefined;
  /** Conditions on `publishedOn`. */
  publishedOn?: StringScalarFilters | null | undefined;
  /** Conditions on `publishedOnEarliest`. */
  publishedOnEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `publishedOnLatest`. */
  publishedOnLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `publisher`. */
  publisher?: StringScalarFilters | null | undefined;
  /** Conditions on `readAs`. */
  readAs?: ReadAsEnumScalarFilters | null | undefined;
  /** Conditions on `sha256`. */
  sha256?: StringScalarFilters | null | undefined;
  /** Conditions on `title`. */
  title?: StringScalarFilters | null | undefined;
  /** Conditions on `url`. */
  url?: StringScalarFilters | null | undefined;
};

/** How an office is held. */
export type Standing =
  /** Acting (quyền). */
  | 'ACTING'
  /** In charge without the title (phụ trách). */
  | 'IN_CHARGE'
  /** In full. */
  | 'SUBSTANTIVE';

/** Standing filters */
export type StandingEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: Standing | null | undefined;
  /** One of these. */
  in?: Array<Standing> | null | undefined;
};

/** String list filters */
export type StringListFilters = {
  /** Equal to this; null: no value. */
  eq?: Array<string> | null | undefined;
  /** The list holds this value. */
  includes?: string | null | undefined;
};

/** String filters */
export type StringScalarFilters = {
  /** Contains this text, letter for letter. */
  contains?: string | null | undefined;
  /** Ends with this text, letter for letter. */
  endsWith?: string | null | undefined;
  /** Equal to this; null: no value. */
  eq?: string | null | undefined;
  /** One of these. */
  in?: Array<string> | null | undefined;
  /** Starts with this text, letter for letter. */
  startsWith?: string | null | undefined;
};

/** How a tenure began or ended. */
export type TenureEvent =
  /** Appointed or assigned (bổ nhiệm, chỉ định). */
  | 'APPOINTED'
  /** The body itself ended, e.g. by a merger. */
  | 'BODY_ENDED'
  /** Dismissed by the body that elected them (miễn nhiệm). */
  | 'DISMISSED'
  /** Elected (bầu). */
  | 'ELECTED'
  /** Handed over (bàn giao). */
  | 'HANDOVER'
  /** Retired (nghỉ hưu). */
  | 'RETIRED'
  /** Moved to another office (điều động). */
  | 'TRANSFERRED';

/** TenureEvent filters */
export type TenureEventEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: TenureEvent | null | undefined;
  /** One of these. */
  in?: Array<TenureEvent> | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type TenurePersonConnectionWhere = {
  /** All of these hold. */
  AND?: Array<TenurePersonConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TenurePersonConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TenurePersonConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PersonWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type TenurePostConnectionWhere = {
  /** All of these hold. */
  AND?: Array<TenurePostConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TenurePostConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TenurePostConnectionWhere> | null | undefined;
  /** The thing itself. */
  node?: PostWhere | null | undefined;
};

/** Conditions on the things at the other end of a relationship. */
export type TenureRelationshipFilters = {
  /** Filter type where all of the related Tenures match this filter */
  all?: TenureWhere | null | undefined;
  /** Filter type where none of the related Tenures match this filter */
  none?: TenureWhere | null | undefined;
  /** Filter type where one of the related Tenures match this filter */
  single?: TenureWhere | null | undefined;
  /** Filter type where some of the related Tenures match this filter */
  some?: TenureWhere | null | undefined;
};

/** Conditions on the edges of a relationship. */
export type TenureSourcesConnectionFilters = {
  /** Return Tenures where all of the related TenureSourcesConnections match this filter */
  all?: TenureSourcesConnectionWhere | null | undefined;
  /** Return Tenures where none of the related TenureSourcesConnections match this filter */
  none?: TenureSourcesConnectionWhere | null | undefined;
  /** Return Tenures where one of the related TenureSourcesConnections match this filter */
  single?: TenureSourcesConnectionWhere | null | undefined;
  /** Return Tenures where some of the related TenureSourcesConnections match this filter */
  some?: TenureSourcesConnectionWhere | null | undefined;
};

/** Conditions on an edge of a connection and on its node. */
export type TenureSourcesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<TenureSourcesConnectionWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TenureSourcesConnectionWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TenureSourcesConnectionWhere> | null | undefined;
  /** What is known of the link. */
  edge?: CitationWhere | null | undefined;
  /** The thing itself. */
  node?: SourceWhere | null | undefined;
};

/** Conditions; all given ones must hold. */
export type TenureWhere = {
  /** All of these hold. */
  AND?: Array<TenureWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TenureWhere | null | undefined;
  /** At least one of these holds. */
  OR?: Array<TenureWhere> | null | undefined;
  /** Conditions on `beganBy`. */
  beganBy?: TenureEventEnumScalarFilters | null | undefined;
  /** Conditions on `conflict`. */
  conflict?: BooleanScalarFilters | null | undefined;
  /** Conditions on `endedBy`. */
  endedBy?: TenureEventEnumScalarFilters | null | undefined;
  /** Conditions on `id`. */
  id?: IdScalarFilters | null | undefined;
  /** Conditions on `person`. */
  person?: PersonWhere | null | undefined;
  /** `person` in pages, with edges (Relay). */
  personConnection?: TenurePersonConnectionWhere | null | undefined;
  /** Conditions on `post`. */
  post?: PostWhere | null | undefined;
  /** `post` in pages, with edges (Relay). */
  postConnection?: TenurePostConnectionWhere | null | undefined;
  /** Conditions on `seenOn`. */
  seenOn?: StringScalarFilters | null | undefined;
  /** Conditions on `seenOnBasis`. */
  seenOnBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `seenOnEarliest`. */
  seenOnEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `seenOnLatest`. */
  seenOnLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `since`. */
  since?: StringScalarFilters | null | undefined;
  /** Conditions on `sinceBasis`. */
  sinceBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `sinceEarliest`. */
  sinceEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `sinceLatest`. */
  sinceLatest?: DateScalarFilters | null | undefined;
  /** Conditions on `sources`. */
  sources?: SourceRelationshipFilters | null | undefined;
  /** `sources` in pages, with edges (Relay). */
  sourcesConnection?: TenureSourcesConnectionFilters | null | undefined;
  /** Conditions on `standing`. */
  standing?: StandingEnumScalarFilters | null | undefined;
  /** Conditions on `until`. */
  until?: StringScalarFilters | null | undefined;
  /** Conditions on `untilBasis`. */
  untilBasis?: BasisEnumScalarFilters | null | undefined;
  /** Conditions on `untilEarliest`. */
  untilEarliest?: DateScalarFilters | null | undefined;
  /** Conditions on `untilLatest`. */
  untilLatest?: DateScalarFilters | null | undefined;
};

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

/** Whether a title is the document's own. */
export type TitleBasis =
  /** The reader put it together from the stated kind, parties and subject. */
  | 'COMPOSED'
  /** A source states it. */
  | 'STATED';

/** TitleBasis filters */
export type TitleBasisEnumScalarFilters = {
  /** Equal to this; null: no value. */
  eq?: TitleBasis | null | undefined;
  /** One of these. */
  in?: Array<TitleBasis> | null | undefined;
};

export type WhoSignedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSignedQuery = { people: Array<{ id: string, name: string, participations: Array<{ statedTitle: string | null, posts: Array<{ id: string, title: string, titleEn: string | null }>, onBehalfOf: { id: string, name: string } | null, agreement: { id: string, title: string, signedOn: string | null, signedOnBasis: Basis | null, parties: Array<{ id: string, name: string }> } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string, title: string | null, publisher: string | null, author: string | null } }> } }> }> };

export type WhoOnlyAttendedQueryVariables = Exact<{
  agreement?: string | number;
}>;


export type WhoOnlyAttendedQuery = { agreements: Array<{ id: string, title: string, signed: Array<{ person: { id: string, name: string } | null, onBehalfOf: { id: string, name: string, shortName: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }>, onlyThere: Array<{ roles: Array<ParticipationRole>, statedName: string | null, statedTitle: string | null, person: { id: string, name: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> }> };

export type AgreementsOfAProvinceQueryVariables = Exact<{
  province?: string | number;
  predecessors?: boolean;
}>;


export type AgreementsOfAProvinceQuery = { provinces: Array<{ id: string, name: string, validFrom: string | null, predecessors: Array<{ id: string, name: string, validUntil: string | null }>, agreements: Array<{ agreement: { id: string, title: string, signedOn: string | null, period: string | null } | null, signedBy: { id: string, name: string, validFrom: string | null, validUntil: string | null } | null, organisation: { id: string, name: string } | null }> }> };

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


export type AreasWithOneNotTheOtherQuery = { areaMatrix: Array<{ agreementCount: number, province: { id: string, name: string } | null, area: { id: string, name: string, nameEn: string } | null, corporation: { id: string, shortName: string | null } | null, agreements: Array<{ id: string, signedOn: string | null, period: string | null }>, alsoWith: Array<{ id: string }> }> };

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


export type WhoHeldTheOfficeQuery = { organisations: Array<{ id: string, name: string, heads: Array<{ certainty: Certainty, standing: Standing | null, person: { id: string, name: string } | null, post: { id: string, title: string, titleEn: string | null } | null, tenures: Array<{ since: string | null, until: string | null, seenOn: string | null }>, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }>, agreements: Array<{ id: string, title: string, participations: Array<{ statedTitle: string | null, person: { id: string, name: string } | null, capacity: { state: CapacityState, posts: Array<{ state: CapacityState, post: { id: string, title: string, titleEn: string | null } | null, decidedBy: Array<{ since: string | null, until: string | null, seenOn: string | null, person: { id: string, name: string } | null }>, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> } }> }> };

export type InForceAndEndedQueryVariables = Exact<{
  day?: string;
}>;


export type InForceAndEndedQuery = { agreementsInForce: Array<{ certainty: Certainty, reasons: Array<InForceReason>, agreement: { id: string, title: string, signedOn: string | null, period: string | null } | null }>, agreementsEnded: Array<{ certainty: Certainty, agreement: { id: string, title: string, period: string | null } | null }> };

export type WhatWasPledgedQueryVariables = Exact<{
  by?: string | number | null | undefined;
  day?: string | null | undefined;
}>;


export type WhatWasPledgedQuery = { pledged: Array<{ id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, to: Array<{ id: string, name: string, shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, commitment: { summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } } | null, agreement: { id: string, title: string } | null }>, pastItsDate: Array<{ id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, to: Array<{ id: string, name: string, shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, commitment: { summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } } | null, agreement: { id: string, title: string } | null }>, onlyAskedFor: Array<{ id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, to: Array<{ id: string, name: string, shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, commitment: { summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } } | null, agreement: { id: string, title: string } | null }> };

export type LedgerLineFragment = { id: string, kind: CommitmentKind, summary: string, comparator: Comparator | null, quantity: number | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, to: Array<{ id: string, name: string, shortName: string | null }>, statusSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, commitment: { summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } } | null, agreement: { id: string, title: string } | null };

export type StatedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type StatedFiguresQuery = { outcomes: Array<{ indicator: string | null, comparator: Comparator | null, value: number | null, unit: string | null, state: OutcomeState, asOf: string | null, asOfBasis: Basis | null, place: { id: string, name: string } | null, resultOf: { id: string, title: string, period: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string, title: string | null } }> } }> };

export type ResolutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResolutionsQuery = { agreements: Array<{ id: string, title: string, carriesOut: Array<{ id: string, title: string, number: string | null, nature: PolicyNature | null, state: PolicyState }>, background: Array<{ id: string, title: string, number: string | null, nature: PolicyNature | null, state: PolicyState }> }> };

export type DisagreementsQueryVariables = Exact<{
  property?: string | null | undefined;
}>;


export type DisagreementsQuery = { conflicts: Array<{ property: string, about:
      | { id: string, title: string }
      | { id: string, name: string }
      | { id: string, summary: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, person: { id: string, name: string } | null, post: { id: string, title: string, titleEn: string | null } | null }
      | Record<PropertyKey, never>
     | null, claims: Array<{ value: string, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, publisher: string | null } | null }> }> }>, inferred: Array<{ subject: string, value: string, stated: string | null, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> };

export type WhatIsMissingQueryVariables = Exact<{
  agreement?: string | number;
  province?: string | number | null | undefined;
  corporation?: string | number | null | undefined;
}>;


export type WhatIsMissingQuery = { agreements: Array<{ id: string, title: string, knownBy: KnownBy, coverage: Array<{ aspect: Aspect, state: Coverage, stated: number | null, recorded: number | null }> }>, gaps: Array<{ score: number, otherAgreements: number, agreement: { id: string, title: string } | null, missing: Array<{ aspect: Aspect, state: Coverage, stated: number | null, recorded: number | null }> }> };

export type TopPartnersQueryVariables = Exact<{
  corporation?: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
  area?: string | number | null | undefined;
  day?: string;
}>;


export type TopPartnersQuery = { topPartners: Array<{ agreementCount: number, possibleCount: number, organisation: { id: string, name: string } | null, byYear: Array<{ year: number | null, agreementCount: number }>, byArea: Array<{ agreementCount: number, area: { id: string, name: string, nameEn: string } | null }> }>, agreementsByYear: Array<{ year: number | null, agreementCount: number, signedCount: number, inferredCount: number }>, mostConnectedPeople: Array<{ organisationCount: number, agreementCount: number, person: { id: string, name: string, coSigners: Array<{ agreementCount: number, person: { id: string, name: string } | null }> } | null }>, provincesWithoutAgreement: Array<{ id: string, name: string }> };

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
        | { __typename: 'Person', id: string, signed: Array<{ id: string, title: string }> }
        | { __typename: 'PolicyDocument' }
        | { __typename: 'Post', id: string, organisation: { id: string, shortName: string | null, name: string } | null }
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
      | { __typename: 'Agreement', id: string, title: string, signedOn: string | null }
      | { __typename: 'Commitment' }
      | { __typename: 'CooperationArea' }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Outcome' }
      | { __typename: 'Participation' }
      | { __typename: 'Party' }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'PolicyDocument' }
      | { __typename: 'Post' }
      | { __typename: 'Province' }
      | { __typename: 'Provision' }
      | { __typename: 'Source', id: string, publisher: string | null, url: string | null }
      | { __typename: 'Tenure' }
     | null, claim: { value: string, basis: Basis, note: string | null } | null }> };

export type PartnersInASpanQueryVariables = Exact<{
  corporation?: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
  area?: string | number | null | undefined;
}>;


export type PartnersInASpanQuery = { organisations: Array<{ id: string, name: string, partnersIn: Array<{ agreementCount: number, possibleCount: number, organisation: { id: string, name: string } | null, agreements: Array<{ id: string, title: string, signedOn: string | null }>, possibleAgreements: Array<{ id: string, title: string, signedOn: string | null }> }> }> };

export type WhatIsItLinkedToQueryVariables = Exact<{
  thing?: string | number;
  relation?: Array<ConnectionRelation> | ConnectionRelation | null | undefined;
}>;


export type WhatIsItLinkedToQuery = { links: { totalCount: number, hasNextPage: boolean, relations: Array<{ relation: ConnectionRelation, backwards: boolean, count: number }>, links: Array<{ sentenceVi: string, sentenceEn: string, date: string | null, certainty: Certainty, inferred: boolean, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null } | null }> }> } };

export type AgreementFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementFactsQuery = { agreements: Array<{ id: string, title: string, titleBasis: TitleBasis, kind: AgreementKind, statedKind: string | null, signedOn: string | null, signedOnStated: string | null, signedOnBasis: Basis | null, period: string | null, periodBasis: Basis | null, orientationTo: string | null, placeSigned: string | null, signatoriesCoverage: Coverage, provisionsStated: number | null, knownBy: KnownBy, conflict: boolean, follows: { id: string, title: string, signedOn: string | null, period: string | null } | null, followedBy: Array<{ id: string, title: string, signedOn: string | null, period: string | null }>, implements: { id: string, title: string, signedOn: string | null } | null, implementedBy: Array<{ id: string, title: string, signedOn: string | null }> }> };

export type AgreementPartiesQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementPartiesQuery = { agreements: Array<{ partyDetails: Array<{ id: string, statedName: string | null, organisationBasis: Basis, organisation: { id: string, name: string, shortName: string | null, province: { id: string, name: string } | null } | null, actsThrough: { id: string, name: string, shortName: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }>, focalPoints: Array<{ id: string, name: string, shortName: string | null }> }> };

export type AgreementPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementPeopleQuery = { participations: Array<{ id: string, roles: Array<ParticipationRole>, statedName: string | null, statedTitle: string | null, rank: string | null, headcount: number | null, person: { id: string, name: string } | null, posts: Array<{ id: string, title: string, titleEn: string | null }>, onBehalfOf: { id: string, name: string, shortName: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type AgreementCapacitiesQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementCapacitiesQuery = { participations: Array<{ id: string, capacity: { state: CapacityState } }> };

export type AgreementContentsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementContentsQuery = { provisions: Array<{ id: string, position: number, ordinal: string | null, summary: string, summaryVi: string | null, areas: Array<{ id: string, name: string, nameEn: string }>, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type AgreementCommitmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementCommitmentsQuery = { commitments: Array<{ id: string, kind: CommitmentKind, saidIn: SaidIn, summary: string, summaryVi: string | null, quantity: number | null, comparator: Comparator | null, unit: string | null, due: string | null, dueBasis: Basis | null, dueAfter: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, to: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type AgreementOutcomesQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementOutcomesQuery = { outcomes: Array<{ id: string, summary: string, summaryVi: string | null, state: OutcomeState, asOf: string | null, asOfBasis: Basis | null, indicator: string | null, value: number | null, comparator: Comparator | null, unit: string | null, by: Array<{ id: string, name: string, shortName: string | null }>, place: { id: string, name: string } | null, resultOf: { id: string, title: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type AgreementBackgroundQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementBackgroundQuery = { agreements: Array<{ areas: Array<{ id: string, name: string, nameEn: string }>, carriesOut: Array<{ id: string, title: string }>, background: Array<{ id: string, title: string }>, coverage: Array<{ aspect: Aspect, state: Coverage, stated: number | null, recorded: number | null }> }> };

export type AgreementClaimsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementClaimsQuery = { agreements: Array<{ claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type AgreementInForceQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type AgreementInForceQuery = { agreements: Array<{ inForce: Certainty }> };

export type CommitmentLineFragment = { id: string, kind: CommitmentKind, saidIn: SaidIn, summary: string, summaryVi: string | null, quantity: number | null, comparator: Comparator | null, unit: string | null, due: string | null, dueBasis: Basis | null, dueAfter: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, to: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } };

export type OutcomeLineFragment = { id: string, summary: string, summaryVi: string | null, state: OutcomeState, asOf: string | null, asOfBasis: Basis | null, indicator: string | null, value: number | null, comparator: Comparator | null, unit: string | null, by: Array<{ id: string, name: string, shortName: string | null }>, place: { id: string, name: string } | null, resultOf: { id: string, title: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } };

export type AreaFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type AreaFactsQuery = { cooperationAreas: Array<{ id: string, name: string, nameEn: string, synonyms: Array<string>, conflict: boolean, broader: { id: string, name: string, nameEn: string } | null, narrower: Array<{ id: string, name: string, nameEn: string }>, claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type AreaAgreementsQueryVariables = Exact<{
  id: string | number;
}>;


export type AreaAgreementsQuery = { agreements: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> }> };

export type AreaProvisionsQueryVariables = Exact<{
  id: string | number;
}>;


export type AreaProvisionsQuery = { provisions: Array<{ id: string, summary: string, summaryVi: string | null, agreement: { id: string, title: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type CitedSourcesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CitedSourcesQuery = { sources: Array<{ id: string, title: string | null, publisher: string | null, author: string | null, publishedOn: string | null, url: string | null, language: string, kind: SourceKind, readAs: ReadAs }> };

export type WhatBecameQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatBecameQuery = { node: { status: NodeStatus, mergedInto: string | null, reason: string | null, retiredOn: string | null } };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<{ id: string, thing:
      | { title: string }
      | { name: string }
      | { name: string, shortName: string | null }
      | { name: string }
      | { title: string }
      | { title: string }
      | { name: string }
      | Record<PropertyKey, never>
     | null }> };

export type ComparisonQueryVariables = Exact<{
  left: string | number;
  right: string | number;
}>;


export type ComparisonQuery = { compareAgreements: { left: { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> } | null, right: { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> } | null, items: Array<{ aspect: ComparisonAspect, change: ComparisonChange, label: string, leftValue: string | null, rightValue: string | null, leftSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }>, rightSources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> } | null };

export type ComparedSummariesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ComparedSummariesQuery = { provisions: Array<{ summary: string, summaryVi: string | null }>, commitments: Array<{ summary: string, summaryVi: string | null }> };

export type ProvinceAreasQueryVariables = Exact<{
  id: string | number;
  offset: number;
}>;


export type ProvinceAreasQuery = { areaMatrix: Array<{ agreementCount: number, area: { id: string, name: string, nameEn: string } | null, corporation: { id: string, name: string, shortName: string | null } | null, province: { id: string, name: string } | null, agreements: Array<{ id: string, title: string }> }> };

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  asOf?: string | null | undefined;
  maxLinks?: number | null | undefined;
}>;


export type ConnectionsQuery = { connections: { searchedHops: number, truncated: boolean, reason: ConnectionLimit | null, paths: Array<{ length: number, certainty: Certainty, nodes: Array<
        | { id: string, title: string }
        | { id: string, name: string }
        | { id: string, name: string, shortName: string | null }
        | { id: string, name: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, name: string }
      >, hops: Array<{ sentenceVi: string, sentenceEn: string, date: string | null, dateBasis: Basis | null, certainty: Certainty, inferred: boolean, recordCount: number, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> } };

export type BodyNameFragment = { id: string, name: string, shortName: string | null };

export type AgreementLineFragment = { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> };

export type ClaimLineFragment = { property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> };

export type HomeDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeDatasetQuery = { dataset: { version: string, loadedAt: string, publisher: string | null, licence: string | null, counts: Array<{ label: string, count: number }> } | null };

export type HomeCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCommitmentsQuery = { PLEDGE: { totalCount: number }, TARGET: { totalCount: number }, REQUEST: { totalCount: number } };

export type HomeLatestQueryVariables = Exact<{
  today: string;
}>;


export type HomeLatestQuery = { agreements: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> }> };

export type HomeProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeProvincesQuery = { provinces: Array<{ id: string, name: string, kind: ProvinceKind, agreements: Array<{ agreement: { id: string } | null }> }> };

export type LinkFragment = { relation: ConnectionRelation, backwards: boolean, sentenceVi: string, sentenceEn: string, date: string | null, dateBasis: Basis | null, certainty: Certainty, inferred: boolean, from:
    | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
    | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
    | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'PolicyDocument', id: string, title: string }
    | { __typename: 'Post', id: string, title: string }
    | { __typename: 'Province', id: string, name: string }
   | null, to:
    | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
    | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
    | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'PolicyDocument', id: string, title: string }
    | { __typename: 'Post', id: string, title: string }
    | { __typename: 'Province', id: string, name: string }
   | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string } | null }> };

type LinkedThing_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> };

type LinkedThing_CooperationArea_Fragment = { __typename: 'CooperationArea', id: string, name: string, nameEn: string };

type LinkedThing_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string, shortName: string | null };

type LinkedThing_Person_Fragment = { __typename: 'Person', id: string, name: string };

type LinkedThing_PolicyDocument_Fragment = { __typename: 'PolicyDocument', id: string, title: string };

type LinkedThing_Post_Fragment = { __typename: 'Post', id: string, title: string };

type LinkedThing_Province_Fragment = { __typename: 'Province', id: string, name: string };

export type LinkedThingFragment =
  | LinkedThing_Agreement_Fragment
  | LinkedThing_CooperationArea_Fragment
  | LinkedThing_Organisation_Fragment
  | LinkedThing_Person_Fragment
  | LinkedThing_PolicyDocument_Fragment
  | LinkedThing_Post_Fragment
  | LinkedThing_Province_Fragment
;

export type LinksQueryVariables = Exact<{
  of: string | number;
  relation?: Array<ConnectionRelation> | ConnectionRelation | null | undefined;
  backwards?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LinksQuery = { links: { totalCount: number, hasNextPage: boolean, endCursor: string | null, truncated: boolean, of:
      | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
      | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
      | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'PolicyDocument', id: string, title: string }
      | { __typename: 'Post', id: string, title: string }
      | { __typename: 'Province', id: string, name: string }
     | null, relations: Array<{ relation: ConnectionRelation, backwards: boolean, count: number }>, links: Array<{ relation: ConnectionRelation, backwards: boolean, sentenceVi: string, sentenceEn: string, date: string | null, dateBasis: Basis | null, certainty: Certainty, inferred: boolean, from:
        | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
        | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
        | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'PolicyDocument', id: string, title: string }
        | { __typename: 'Post', id: string, title: string }
        | { __typename: 'Province', id: string, name: string }
       | null, to:
        | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
        | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
        | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'PolicyDocument', id: string, title: string }
        | { __typename: 'Post', id: string, title: string }
        | { __typename: 'Province', id: string, name: string }
       | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string } | null }> }> } };

export type OrganisationFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationFactsQuery = { organisations: Array<{ id: string, name: string, shortName: string | null, aliases: Array<string>, description: string | null, kind: OrganisationKind, ownership: Ownership, level: Level | null, validFrom: string | null, validFromBasis: Basis | null, validUntil: string | null, validUntilBasis: Basis | null, conflict: boolean, province: { id: string, name: string } | null, parent: { id: string, name: string, shortName: string | null } | null, children: Array<{ id: string, name: string, shortName: string | null }>, succeeds: Array<{ validUntil: string | null, id: string, name: string, shortName: string | null }>, succeededBy: Array<{ validFrom: string | null, id: string, name: string, shortName: string | null }>, possiblySameAs: Array<{ id: string, name: string, shortName: string | null }> }> };

export type OrganisationClaimsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationClaimsQuery = { organisations: Array<{ claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type OrganisationAgreementsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationAgreementsQuery = { agreements: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> }, parties: Array<{ id: string, name: string, shortName: string | null }> }> };

export type OrganisationPartnersQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationPartnersQuery = { organisations: Array<{ partnersIn: Array<{ agreementCount: number, possibleCount: number, organisation: { id: string, name: string, shortName: string | null } | null }> }> };

export type OrganisationPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationPeopleQuery = { participations: Array<{ id: string, roles: Array<ParticipationRole>, statedName: string | null, statedTitle: string | null, person: { id: string, name: string } | null, agreement: { id: string, title: string, signedOn: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type OrganisationOfficesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationOfficesQuery = { posts: Array<{ id: string, title: string, titleEn: string | null, seats: Seats }> };

export type OrganisationYearsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationYearsQuery = { agreementsByYear: Array<{ year: number | null, agreementCount: number, inferredCount: number }> };

export type OrganisationPledgesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationPledgesQuery = { commitments: Array<{ id: string, kind: CommitmentKind, saidIn: SaidIn, summary: string, summaryVi: string | null, quantity: number | null, comparator: Comparator | null, unit: string | null, due: string | null, dueBasis: Basis | null, dueAfter: string | null, recurrence: string | null, status: CommitmentStatus, agreement: { id: string, title: string, signedOn: string | null } | null, by: Array<{ id: string, name: string, shortName: string | null }>, to: Array<{ id: string, name: string, shortName: string | null }>, saidBy: { statedName: string | null, person: { id: string, name: string } | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type PathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PathQuery = { connections: { truncated: boolean, paths: Array<{ hops: Array<{ relation: ConnectionRelation, backwards: boolean, sentenceVi: string, sentenceEn: string, date: string | null, dateBasis: Basis | null, certainty: Certainty, inferred: boolean, from:
          | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
          | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
          | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'PolicyDocument', id: string, title: string }
          | { __typename: 'Post', id: string, title: string }
          | { __typename: 'Province', id: string, name: string }
         | null, to:
          | { __typename: 'Agreement', id: string, title: string, signedOn: string | null, parties: Array<{ id: string, name: string, shortName: string | null }>, areas: Array<{ id: string, name: string, nameEn: string }> }
          | { __typename: 'CooperationArea', id: string, name: string, nameEn: string }
          | { __typename: 'Organisation', id: string, name: string, shortName: string | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'PolicyDocument', id: string, title: string }
          | { __typename: 'Post', id: string, title: string }
          | { __typename: 'Province', id: string, name: string }
         | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string } | null }> }> }> } };

export type PersonFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonFactsQuery = { people: Array<{ id: string, name: string, aliases: Array<string>, description: string | null, conflict: boolean, degree: number, possiblySameAs: Array<{ id: string, name: string, description: string | null }>, claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type PersonSigningsQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonSigningsQuery = { participations: Array<{ id: string, roles: Array<ParticipationRole>, statedTitle: string | null, rank: string | null, posts: Array<{ id: string, title: string, titleEn: string | null }>, onBehalfOf: { id: string, name: string, shortName: string | null } | null, agreement: { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> } | null, said: Array<{ id: string, kind: CommitmentKind, summary: string, summaryVi: string | null }>, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type PersonCapacitiesQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonCapacitiesQuery = { participations: Array<{ id: string, capacity: { state: CapacityState } }> };

export type PersonOfficesQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonOfficesQuery = { tenures: Array<{ id: string, since: string | null, sinceEarliest: string | null, sinceBasis: Basis | null, until: string | null, untilEarliest: string | null, untilBasis: Basis | null, seenOn: string | null, seenOnEarliest: string | null, seenOnBasis: Basis | null, standing: Standing, beganBy: TenureEvent | null, endedBy: TenureEvent | null, conflict: boolean, post: { id: string, title: string, titleEn: string | null, organisation: { id: string, name: string, shortName: string | null } | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type PersonCoSignersQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonCoSignersQuery = { people: Array<{ coSigners: Array<{ agreementCount: number, person: { id: string, name: string } | null }> }> };

export type TenureLineFragment = { id: string, since: string | null, sinceEarliest: string | null, sinceBasis: Basis | null, until: string | null, untilEarliest: string | null, untilBasis: Basis | null, seenOn: string | null, seenOnEarliest: string | null, seenOnBasis: Basis | null, standing: Standing, beganBy: TenureEvent | null, endedBy: TenureEvent | null, conflict: boolean, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } };

export type PolicyFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyFactsQuery = { policyDocuments: Array<{ id: string, title: string, number: string | null, nature: PolicyNature | null, kind: string, adoptedOn: string | null, adoptedOnBasis: Basis | null, state: PolicyState, conflict: boolean, issuer: { id: string, name: string, shortName: string | null } | null, formed: Array<{ id: string, name: string }>, claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type PolicyAgreementsQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyAgreementsQuery = { policyDocuments: Array<{ carriedOutBy: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> }>, backgroundOf: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> }> }> };

export type PostFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type PostFactsQuery = { posts: Array<{ id: string, title: string, titleEn: string | null, seats: Seats, conflict: boolean, organisation: { validFrom: string | null, validUntil: string | null, id: string, name: string, shortName: string | null } | null, claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type PostHoldersQueryVariables = Exact<{
  id: string | number;
}>;


export type PostHoldersQuery = { tenures: Array<{ id: string, since: string | null, sinceEarliest: string | null, sinceBasis: Basis | null, until: string | null, untilEarliest: string | null, untilBasis: Basis | null, seenOn: string | null, seenOnEarliest: string | null, seenOnBasis: Basis | null, standing: Standing, beganBy: TenureEvent | null, endedBy: TenureEvent | null, conflict: boolean, person: { id: string, name: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type PostSigningsQueryVariables = Exact<{
  id: string | number;
}>;


export type PostSigningsQuery = { participations: Array<{ id: string, roles: Array<ParticipationRole>, statedName: string | null, person: { id: string, name: string } | null, agreement: { id: string, title: string, signedOn: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type ProvinceFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvinceFactsQuery = { provinces: Array<{ id: string, name: string, kind: ProvinceKind, code: string | null, validFrom: string | null, validFromBasis: Basis | null, validUntil: string | null, validUntilBasis: Basis | null, formerNames: Array<string>, conflict: boolean, mergedInto: { id: string, name: string, validFrom: string | null } | null, mergedFrom: Array<{ id: string, name: string, validUntil: string | null }>, formedBy: { id: string, title: string } | null }> };

export type ProvinceClaimsQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvinceClaimsQuery = { provinces: Array<{ claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type ProvinceAgreementsQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvinceAgreementsQuery = { provinces: Array<{ agreements: Array<{ agreement: { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> }, parties: Array<{ id: string, name: string, shortName: string | null }> } | null, signedBy: { id: string, name: string, validFrom: string | null, validUntil: string | null } | null }> }> };

export type ProvinceBodiesQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvinceBodiesQuery = { organisations: Array<{ kind: OrganisationKind, validUntil: string | null, id: string, name: string, shortName: string | null }> };

export type ProvinceOutcomesQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvinceOutcomesQuery = { outcomes: Array<{ id: string, summary: string, summaryVi: string | null, state: OutcomeState, asOf: string | null, asOfBasis: Basis | null, indicator: string | null, value: number | null, comparator: Comparator | null, unit: string | null, by: Array<{ id: string, name: string, shortName: string | null }>, place: { id: string, name: string } | null, resultOf: { id: string, title: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type SearchResultsQueryVariables = Exact<{
  text: string;
  kinds?: Array<ThingKind> | ThingKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchResultsQuery = { search: { hasNextPage: boolean, endCursor: string | null, isComplete: boolean, hits: Array<{ kind: ThingKind, label: string, why: SearchReason, matched: string, thing:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | Record<PropertyKey, never>
       | null }> } };

export type SourceFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceFactsQuery = { sources: Array<{ id: string, title: string | null, publisher: string | null, author: string | null, publishedOn: string | null, url: string | null, language: string, kind: SourceKind, readAs: ReadAs, sha256: string | null, copyOf: { id: string, title: string | null, publisher: string | null, publishedOn: string | null } | null, copies: Array<{ id: string, title: string | null, publisher: string | null, publishedOn: string | null }> }> };

export type SourceSigningsQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceSigningsQuery = { agreements: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null } }> }, parties: Array<{ id: string, name: string, shortName: string | null }> }>, participations: Array<{ id: string, roles: Array<ParticipationRole>, statedName: string | null, person: { id: string, name: string } | null, agreement: { id: string, title: string } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null } }> } }>, tenures: Array<{ id: string, since: string | null, until: string | null, seenOn: string | null, standing: Standing, person: { id: string, name: string } | null, post: { id: string, title: string, titleEn: string | null } | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null } }> } }> };

export type SourceContentsQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceContentsQuery = { provisions: Array<{ id: string, summary: string, summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null } }> } }>, commitments: Array<{ id: string, kind: CommitmentKind, summary: string, summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null } }> } }>, outcomes: Array<{ id: string, summary: string, summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null } }> } }> };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: Array<ThingKind> | ThingKind | null | undefined;
  first: number;
}>;


export type SuggestQuery = { search: { hits: Array<{ kind: ThingKind, label: string, thing:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | Record<PropertyKey, never>
       | null }> } };

export type LedgerQueryVariables = Exact<{
  kind?: CommitmentKind | null | undefined;
  by?: string | number | null | undefined;
  to?: string | number | null | undefined;
  status?: CommitmentStatus | null | undefined;
  offset: number;
}>;


export type LedgerQuery = { commitmentLedger: Array<{ id: string, kind: CommitmentKind, summary: string, quantity: number | null, comparator: Comparator | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, to: Array<{ id: string, name: string, shortName: string | null }>, agreement: { id: string, title: string, signedOn: string | null } | null }> };

export type OverdueLedgerQueryVariables = Exact<{
  kind?: CommitmentKind | null | undefined;
  by?: string | number | null | undefined;
  to?: string | number | null | undefined;
  status?: CommitmentStatus | null | undefined;
  today: string;
  offset: number;
}>;


export type OverdueLedgerQuery = { commitmentLedger: Array<{ id: string, kind: CommitmentKind, summary: string, quantity: number | null, comparator: Comparator | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, to: Array<{ id: string, name: string, shortName: string | null }>, agreement: { id: string, title: string, signedOn: string | null } | null }> };

export type LedgerSourcesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type LedgerSourcesQuery = { commitments: Array<{ id: string, summaryVi: string | null, sourcesConnection: { edges: Array<{ properties: { paragraphs: Array<number> | null }, node: { id: string } }> } }> };

export type LedgerRowFragment = { id: string, kind: CommitmentKind, summary: string, quantity: number | null, comparator: Comparator | null, unit: string | null, due: string | null, dueLatest: string | null, dueBasis: Basis | null, dueNote: string | null, recurrence: string | null, status: CommitmentStatus, by: Array<{ id: string, name: string, shortName: string | null }>, to: Array<{ id: string, name: string, shortName: string | null }>, agreement: { id: string, title: string, signedOn: string | null } | null };

export type LedgerCountQueryVariables = Exact<{
  kind?: CommitmentKind | null | undefined;
  by?: string | number | null | undefined;
  to?: string | number | null | undefined;
  overdueOn?: string | null | undefined;
  offset: number;
}>;


export type LedgerCountQuery = { commitmentLedger: Array<{ id: string }> };

export type GapsCountQueryVariables = Exact<{
  province?: string | number | null | undefined;
  corporation?: string | number | null | undefined;
  offset: number;
}>;


export type GapsCountQuery = { gaps: Array<{ score: number }> };

export type EndedCountQueryVariables = Exact<{
  today: string;
  offset: number;
}>;


export type EndedCountQuery = { agreementsEnded: Array<{ certainty: Certainty }> };

export type GapsQueryVariables = Exact<{
  province?: string | number | null | undefined;
  corporation?: string | number | null | undefined;
  offset: number;
}>;


export type GapsQuery = { gaps: Array<{ score: number, otherAgreements: number, missing: Array<{ aspect: Aspect, state: Coverage, stated: number | null, recorded: number | null }>, agreement: { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> } | null }> };

export type ConflictsQueryVariables = Exact<{
  offset: number;
}>;


export type ConflictsQuery = { conflicts: Array<{ subject: string, property: string, about:
      | { id: string, title: string }
      | { id: string, name: string }
      | { id: string, summary: string, summaryVi: string | null }
      | { id: string, name: string }
      | { id: string, title: string, titleEn: string | null }
      | { id: string, name: string }
      | { id: string, person: { id: string, name: string } | null, post: { id: string, title: string, titleEn: string | null } | null }
      | Record<PropertyKey, never>
     | null, claims: Array<{ property: string, value: string, stated: string | null, basis: Basis, preference: Preference, note: string | null, sources: Array<{ paragraphs: Array<number> | null, source: { id: string } | null }> }> }> };

export type EndedQueryVariables = Exact<{
  today: string;
  offset: number;
}>;


export type EndedQuery = { agreementsEnded: Array<{ certainty: Certainty, agreement: { id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, parties: Array<{ id: string, name: string, shortName: string | null }> } | null }> };

export type AgreementTableQueryVariables = Exact<{
  where?: AgreementWhere | null | undefined;
  sort?: Array<AgreementSort> | AgreementSort | null | undefined;
  offset: number;
}>;


export type AgreementTableQuery = { agreements: Array<{ id: string, title: string, kind: AgreementKind, signedOn: string | null, signedOnBasis: Basis | null, period: string | null, areas: Array<{ id: string, name: string, nameEn: string }>, signatories: Array<{ id: string, name: string }>, parties: Array<{ id: string, name: string, shortName: string | null }> }> };

export type AgreementCountQueryVariables = Exact<{
  where?: AgreementWhere | null | undefined;
}>;


export type AgreementCountQuery = { agreementsConnection: { totalCount: number } };

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { provinces: Array<{ id: string, name: string }>, organisations: Array<{ id: string, name: string, shortName: string | null }>, cooperationAreas: Array<{ id: string, name: string, nameEn: string, broader: { id: string } | null }> };

export type UnitsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitsOfQuery = { provinces: Array<{ id: string, predecessors: Array<{ id: string }> }> };

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
    id
    name
    shortName
  }
  saidBy {
    person {
      id
      name
    }
    statedName
  }
  to {
    id
    name
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
  commitment {
    summaryVi
    sourcesConnection(first: 10) {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
  agreement {
    id
    title
  }
}
    `, {"fragmentName":"LedgerLine"}) as unknown as TypedDocumentString<LedgerLineFragment, unknown>;
export const BodyNameFragmentDoc = new TypedDocumentString(`
    fragment BodyName on Organisation {
  id
  name
  shortName
}
    `, {"fragmentName":"BodyName"}) as unknown as TypedDocumentString<BodyNameFragment, unknown>;
export const CommitmentLineFragmentDoc = new TypedDocumentString(`
    fragment CommitmentLine on Commitment {
  id
  kind
  saidIn
  summary
  summaryVi
  quantity
  comparator
  unit
  due
  dueBasis
  dueAfter
  recurrence
  status
  by(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  to(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  saidBy {
    statedName
    person {
      id
      name
    }
  }
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`, {"fragmentName":"CommitmentLine"}) as unknown as TypedDocumentString<CommitmentLineFragment, unknown>;
export const OutcomeLineFragmentDoc = new TypedDocumentString(`
    fragment OutcomeLine on Outcome {
  id
  summary
  summaryVi
  state
  asOf
  asOfBasis
  indicator
  value
  comparator
  unit
  by(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  place {
    id
    name
  }
  resultOf {
    id
    title
  }
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`, {"fragmentName":"OutcomeLine"}) as unknown as TypedDocumentString<OutcomeLineFragment, unknown>;
export const AgreementLineFragmentDoc = new TypedDocumentString(`
    fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`, {"fragmentName":"AgreementLine"}) as unknown as TypedDocumentString<AgreementLineFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const LinkedThingFragmentDoc = new TypedDocumentString(`
    fragment LinkedThing on ConnectedThing {
  __typename
  ... on Person {
    id
    name
  }
  ... on Organisation {
    id
    name
    shortName
  }
  ... on Province {
    id
    name
  }
  ... on Agreement {
    id
    title
    signedOn
    parties(limit: 4, sort: [{id: ASC}]) {
      id
      name
      shortName
    }
    areas {
      id
      name
      nameEn
    }
  }
  ... on Post {
    id
    title
  }
  ... on CooperationArea {
    id
    name
    nameEn
  }
  ... on PolicyDocument {
    id
    title
  }
}
    `, {"fragmentName":"LinkedThing"}) as unknown as TypedDocumentString<LinkedThingFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on ConnectionHop {
  from {
    ...LinkedThing
  }
  to {
    ...LinkedThing
  }
  relation
  backwards
  sentenceVi
  sentenceEn
  date
  dateBasis
  certainty
  inferred
  sources {
    paragraphs
    source {
      id
      title
      publisher
      publishedOn
      language
    }
  }
}
    fragment LinkedThing on ConnectedThing {
  __typename
  ... on Person {
    id
    name
  }
  ... on Organisation {
    id
    name
    shortName
  }
  ... on Province {
    id
    name
  }
  ... on Agreement {
    id
    title
    signedOn
    parties(limit: 4, sort: [{id: ASC}]) {
      id
      name
      shortName
    }
    areas {
      id
      name
      nameEn
    }
  }
  ... on Post {
    id
    title
  }
  ... on CooperationArea {
    id
    name
    nameEn
  }
  ... on PolicyDocument {
    id
    title
  }
}`, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const TenureLineFragmentDoc = new TypedDocumentString(`
    fragment TenureLine on Tenure {
  id
  since
  sinceEarliest
  sinceBasis
  until
  untilEarliest
  untilBasis
  seenOn
  seenOnEarliest
  seenOnBasis
  standing
  beganBy
  endedBy
  conflict
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
    `, {"fragmentName":"TenureLine"}) as unknown as TypedDocumentString<TenureLineFragment, unknown>;
export const LedgerRowFragmentDoc = new TypedDocumentString(`
    fragment LedgerRow on LedgerEntry {
  id
  kind
  summary
  quantity
  comparator
  unit
  due
  dueLatest
  dueBasis
  dueNote
  recurrence
  status
  by {
    ...BodyName
  }
  to {
    ...BodyName
  }
  agreement {
    id
    title
    signedOn
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`, {"fragmentName":"LedgerRow"}) as unknown as TypedDocumentString<LedgerRowFragment, unknown>;
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
        id
        title
        titleEn
      }
      onBehalfOf {
        id
        name
      }
      agreement {
        id
        title
        signedOn
        signedOnBasis
        parties(sort: [{id: ASC}], limit: 10) {
          id
          name
        }
      }
      sourcesConnection(first: 10) {
        edges {
          properties {
            paragraphs
          }
          node {
            id
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
  agreements(where: {id: {eq: $agreement}}) {
    id
    title
    signed: participations(
      where: {roles: {includes: SIGNATORY}}
      sort: [{id: ASC}]
      limit: 100
    ) {
      person {
        id
        name
      }
      onBehalfOf {
        id
        name
        shortName
      }
      sourcesConnection(first: 10) {
        edges {
          properties {
            paragraphs
          }
          node {
            id
          }
        }
      }
    }
    onlyThere: participations(
      where: {NOT: {roles: {includes: SIGNATORY}}}
      sort: [{id: ASC}]
      limit: 100
    ) {
      roles
      person {
        id
        name
      }
      statedName
      statedTitle
      sourcesConnection(first: 10) {
        edges {
          properties {
            paragraphs
          }
          node {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoOnlyAttendedQuery, WhoOnlyAttendedQueryVariables>;
export const AgreementsOfAProvinceDocument = new TypedDocumentString(`
    query AgreementsOfAProvince($province: ID! = "province:phu-tho-2025", $predecessors: Boolean! = true) {
  provinces(where: {id: {eq: $province}}) {
    id
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
      id
      name
    }
    area {
      id
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
    id
    name
    heads(asOf: $day) {
      certainty
      standing
      person {
        id
        name
      }
      post {
        id
        title
        titleEn
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
  agreements(where: {id: {eq: $agreement}}) {
    id
    title
    participations(
      where: {statedTitle: {contains: ""}}
      sort: [{id: ASC}]
      limit: 100
    ) {
      person {
        id
        name
      }
      statedTitle
      capacity {
        state
        posts {
          state
          post {
            id
            title
            titleEn
          }
          decidedBy {
            since
            until
            seenOn
            person {
              id
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
    id
    name
    shortName
  }
  saidBy {
    person {
      id
      name
    }
    statedName
  }
  to {
    id
    name
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
  commitment {
    summaryVi
    sourcesConnection(first: 10) {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
  agreement {
    id
    title
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
      id
      name
    }
    resultOf {
      id
      title
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
    title
    carriesOut(sort: [{sortKey: ASC}]) {
      id
      title
      number
      nature
      state
    }
    background(sort: [{sortKey: ASC}]) {
      id
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
      ... on Province {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
      ... on Person {
        id
        name
      }
      ... on Outcome {
        id
        summary
      }
      ... on Tenure {
        id
        person {
          id
          name
        }
        post {
          id
          title
          titleEn
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
    id
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
        id
        name
        nameEn
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
          id
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
            id
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
            id
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
        id
        name
      }
      ... on Organisation {
        id
        name
      }
      ... on Agreement {
        id
        title
        signedOn
      }
      ... on Source {
        id
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
    id
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
export const WhatIsItLinkedToDocument = new TypedDocumentString(`
    query WhatIsItLinkedTo($thing: ID! = "org:viettel", $relation: [ConnectionRelation!] = [PLEDGED_TO]) {
  links(of: $thing, relation: $relation, backwards: false) {
    relations {
      relation
      backwards
      count
    }
    totalCount
    hasNextPage
    links {
      sentenceVi
      sentenceEn
      date
      certainty
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
    `) as unknown as TypedDocumentString<WhatIsItLinkedToQuery, WhatIsItLinkedToQueryVariables>;
export const AgreementFactsDocument = new TypedDocumentString(`
    query AgreementFacts($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    id
    title
    titleBasis
    kind
    statedKind
    signedOn
    signedOnStated
    signedOnBasis
    period
    periodBasis
    orientationTo
    placeSigned
    signatoriesCoverage
    provisionsStated
    knownBy
    conflict
    follows {
      id
      title
      signedOn
      period
    }
    followedBy(limit: 20, sort: [{id: ASC}]) {
      id
      title
      signedOn
      period
    }
    implements {
      id
      title
      signedOn
    }
    implementedBy(limit: 20, sort: [{id: ASC}]) {
      id
      title
      signedOn
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementFactsQuery, AgreementFactsQueryVariables>;
export const AgreementPartiesDocument = new TypedDocumentString(`
    query AgreementParties($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    partyDetails(limit: 50, sort: [{id: ASC}]) {
      id
      statedName
      organisationBasis
      organisation {
        ...BodyName
        province {
          id
          name
        }
      }
      actsThrough {
        ...BodyName
      }
      sourcesConnection {
        edges {
          properties {
            paragraphs
          }
          node {
            id
          }
        }
      }
    }
    focalPoints(limit: 50, sort: [{id: ASC}]) {
      ...BodyName
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<AgreementPartiesQuery, AgreementPartiesQueryVariables>;
export const AgreementPeopleDocument = new TypedDocumentString(`
    query AgreementPeople($id: ID!) {
  participations(
    where: {agreement: {id: {eq: $id}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    roles
    statedName
    statedTitle
    rank
    headcount
    person {
      id
      name
    }
    posts(limit: 20, sort: [{id: ASC}]) {
      id
      title
      titleEn
    }
    onBehalfOf {
      ...BodyName
    }
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<AgreementPeopleQuery, AgreementPeopleQueryVariables>;
export const AgreementCapacitiesDocument = new TypedDocumentString(`
    query AgreementCapacities($id: ID!) {
  participations(
    where: {agreement: {id: {eq: $id}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    capacity {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementCapacitiesQuery, AgreementCapacitiesQueryVariables>;
export const AgreementContentsDocument = new TypedDocumentString(`
    query AgreementContents($id: ID!) {
  provisions(
    where: {agreement: {id: {eq: $id}}}
    limit: 100
    sort: [{position: ASC}]
  ) {
    id
    position
    ordinal
    summary
    summaryVi
    areas(limit: 20, sort: [{sortKey: ASC}]) {
      id
      name
      nameEn
    }
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementContentsQuery, AgreementContentsQueryVariables>;
export const AgreementCommitmentsDocument = new TypedDocumentString(`
    query AgreementCommitments($id: ID!) {
  commitments(where: {agreement: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    ...CommitmentLine
  }
}
    fragment CommitmentLine on Commitment {
  id
  kind
  saidIn
  summary
  summaryVi
  quantity
  comparator
  unit
  due
  dueBasis
  dueAfter
  recurrence
  status
  by(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  to(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  saidBy {
    statedName
    person {
      id
      name
    }
  }
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<AgreementCommitmentsQuery, AgreementCommitmentsQueryVariables>;
export const AgreementOutcomesDocument = new TypedDocumentString(`
    query AgreementOutcomes($id: ID!) {
  outcomes(where: {resultOf: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    ...OutcomeLine
  }
}
    fragment OutcomeLine on Outcome {
  id
  summary
  summaryVi
  state
  asOf
  asOfBasis
  indicator
  value
  comparator
  unit
  by(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  place {
    id
    name
  }
  resultOf {
    id
    title
  }
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<AgreementOutcomesQuery, AgreementOutcomesQueryVariables>;
export const AgreementBackgroundDocument = new TypedDocumentString(`
    query AgreementBackground($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    areas(limit: 100, sort: [{sortKey: ASC}]) {
      id
      name
      nameEn
    }
    carriesOut(limit: 50, sort: [{sortKey: ASC}]) {
      id
      title
    }
    background(limit: 50, sort: [{sortKey: ASC}]) {
      id
      title
    }
    coverage {
      aspect
      state
      stated
      recorded
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementBackgroundQuery, AgreementBackgroundQueryVariables>;
export const AgreementClaimsDocument = new TypedDocumentString(`
    query AgreementClaims($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<AgreementClaimsQuery, AgreementClaimsQueryVariables>;
export const AgreementInForceDocument = new TypedDocumentString(`
    query AgreementInForce($id: ID!, $today: Date!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    inForce(on: $today)
  }
}
    `) as unknown as TypedDocumentString<AgreementInForceQuery, AgreementInForceQueryVariables>;
export const AreaFactsDocument = new TypedDocumentString(`
    query AreaFacts($id: ID!) {
  cooperationAreas(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    nameEn
    synonyms
    conflict
    broader {
      id
      name
      nameEn
    }
    narrower(limit: 100, sort: [{sortKey: ASC}]) {
      id
      name
      nameEn
    }
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<AreaFactsQuery, AreaFactsQueryVariables>;
export const AreaAgreementsDocument = new TypedDocumentString(`
    query AreaAgreements($id: ID!) {
  agreements(
    where: {areas: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{signedOnLatest: DESC}, {id: ASC}]
  ) {
    ...AgreementLine
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<AreaAgreementsQuery, AreaAgreementsQueryVariables>;
export const AreaProvisionsDocument = new TypedDocumentString(`
    query AreaProvisions($id: ID!) {
  provisions(
    where: {areas: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    summary
    summaryVi
    agreement {
      id
      title
    }
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreaProvisionsQuery, AreaProvisionsQueryVariables>;
export const CitedSourcesDocument = new TypedDocumentString(`
    query CitedSources($ids: [ID!]!) {
  sources(where: {id: {in: $ids}}, limit: 100) {
    id
    title
    publisher
    author
    publishedOn
    url
    language
    kind
    readAs
  }
}
    `) as unknown as TypedDocumentString<CitedSourcesQuery, CitedSourcesQueryVariables>;
export const WhatBecameDocument = new TypedDocumentString(`
    query WhatBecame($id: ID!) {
  node(id: $id) {
    status
    mergedInto
    reason
    retiredOn
  }
}
    `) as unknown as TypedDocumentString<WhatBecameQuery, WhatBecameQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    thing {
      ... on Person {
        name
      }
      ... on Organisation {
        name
        shortName
      }
      ... on Province {
        name
      }
      ... on Agreement {
        title
      }
      ... on Post {
        title
      }
      ... on CooperationArea {
        name
      }
      ... on PolicyDocument {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($left: ID!, $right: ID!) {
  compareAgreements(left: $left, right: $right) {
    left {
      ...AgreementLine
    }
    right {
      ...AgreementLine
    }
    items {
      aspect
      change
      label
      leftValue
      rightValue
      leftSources {
        paragraphs
        source {
          id
        }
      }
      rightSources {
        paragraphs
        source {
          id
        }
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ComparedSummariesDocument = new TypedDocumentString(`
    query ComparedSummaries($ids: [ID!]!) {
  provisions(where: {agreement: {id: {in: $ids}}}, limit: 100, sort: [{id: ASC}]) {
    summary
    summaryVi
  }
  commitments(where: {agreement: {id: {in: $ids}}}, limit: 100, sort: [{id: ASC}]) {
    summary
    summaryVi
  }
}
    `) as unknown as TypedDocumentString<ComparedSummariesQuery, ComparedSummariesQueryVariables>;
export const ProvinceAreasDocument = new TypedDocumentString(`
    query ProvinceAreas($id: ID!, $offset: Int!) {
  areaMatrix(
    provinces: [$id]
    includePredecessors: true
    limit: 100
    offset: $offset
  ) {
    agreementCount
    area {
      id
      name
      nameEn
    }
    corporation {
      ...BodyName
    }
    province {
      id
      name
    }
    agreements {
      id
      title
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<ProvinceAreasQuery, ProvinceAreasQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!, $asOf: Date, $maxLinks: Int) {
  connections(from: $from, to: $to, first: 3, asOf: $asOf, maxLinks: $maxLinks) {
    searchedHops
    truncated
    reason
    paths {
      length
      certainty
      nodes {
        ... on Person {
          id
          name
        }
        ... on Organisation {
          id
          name
          shortName
        }
        ... on Province {
          id
          name
        }
        ... on Agreement {
          id
          title
        }
        ... on Post {
          id
          title
        }
        ... on CooperationArea {
          id
          name
        }
        ... on PolicyDocument {
          id
          title
        }
      }
      hops {
        sentenceVi
        sentenceEn
        date
        dateBasis
        certainty
        inferred
        recordCount
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
    `) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const HomeDatasetDocument = new TypedDocumentString(`
    query HomeDataset {
  dataset {
    version
    loadedAt
    publisher
    licence
    counts {
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HomeDatasetQuery, HomeDatasetQueryVariables>;
export const HomeCommitmentsDocument = new TypedDocumentString(`
    query HomeCommitments {
  PLEDGE: commitmentsConnection(where: {kind: {eq: PLEDGE}}, first: 1) {
    totalCount
  }
  TARGET: commitmentsConnection(where: {kind: {eq: TARGET}}, first: 1) {
    totalCount
  }
  REQUEST: commitmentsConnection(where: {kind: {eq: REQUEST}}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeCommitmentsQuery, HomeCommitmentsQueryVariables>;
export const HomeLatestDocument = new TypedDocumentString(`
    query HomeLatest($today: Date!) {
  agreements(
    where: {signedOnLatest: {lte: $today}}
    sort: [{signedOnLatest: DESC}, {id: ASC}]
    limit: 8
  ) {
    ...AgreementLine
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<HomeLatestQuery, HomeLatestQueryVariables>;
export const HomeProvincesDocument = new TypedDocumentString(`
    query HomeProvinces {
  provinces(where: {validUntil: {eq: null}}, sort: [{sortKey: ASC}], limit: 100) {
    id
    name
    kind
    agreements(includePredecessors: true) {
      agreement {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeProvincesQuery, HomeProvincesQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($of: ID!, $relation: [ConnectionRelation!], $backwards: Boolean, $first: Int!, $after: String) {
  links(
    of: $of
    relation: $relation
    backwards: $backwards
    first: $first
    after: $after
  ) {
    of {
      ...LinkedThing
    }
    relations {
      relation
      backwards
      count
    }
    totalCount
    hasNextPage
    endCursor
    truncated
    links {
      ...Link
    }
  }
}
    fragment Link on ConnectionHop {
  from {
    ...LinkedThing
  }
  to {
    ...LinkedThing
  }
  relation
  backwards
  sentenceVi
  sentenceEn
  date
  dateBasis
  certainty
  inferred
  sources {
    paragraphs
    source {
      id
      title
      publisher
      publishedOn
      language
    }
  }
}
fragment LinkedThing on ConnectedThing {
  __typename
  ... on Person {
    id
    name
  }
  ... on Organisation {
    id
    name
    shortName
  }
  ... on Province {
    id
    name
  }
  ... on Agreement {
    id
    title
    signedOn
    parties(limit: 4, sort: [{id: ASC}]) {
      id
      name
      shortName
    }
    areas {
      id
      name
      nameEn
    }
  }
  ... on Post {
    id
    title
  }
  ... on CooperationArea {
    id
    name
    nameEn
  }
  ... on PolicyDocument {
    id
    title
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const OrganisationFactsDocument = new TypedDocumentString(`
    query OrganisationFacts($id: ID!) {
  organisations(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    shortName
    aliases
    description
    kind
    ownership
    level
    validFrom
    validFromBasis
    validUntil
    validUntilBasis
    conflict
    province {
      id
      name
    }
    parent {
      ...BodyName
    }
    children(limit: 100, sort: [{sortKey: ASC}]) {
      ...BodyName
    }
    succeeds(limit: 20, sort: [{sortKey: ASC}]) {
      ...BodyName
      validUntil
    }
    succeededBy(limit: 20, sort: [{sortKey: ASC}]) {
      ...BodyName
      validFrom
    }
    possiblySameAs(limit: 20, sort: [{sortKey: ASC}]) {
      ...BodyName
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<OrganisationFactsQuery, OrganisationFactsQueryVariables>;
export const OrganisationClaimsDocument = new TypedDocumentString(`
    query OrganisationClaims($id: ID!) {
  organisations(where: {id: {eq: $id}}, limit: 1) {
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<OrganisationClaimsQuery, OrganisationClaimsQueryVariables>;
export const OrganisationAgreementsDocument = new TypedDocumentString(`
    query OrganisationAgreements($id: ID!) {
  agreements(
    where: {parties: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{signedOnLatest: DESC}, {id: ASC}]
  ) {
    ...AgreementLine
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<OrganisationAgreementsQuery, OrganisationAgreementsQueryVariables>;
export const OrganisationPartnersDocument = new TypedDocumentString(`
    query OrganisationPartners($id: ID!) {
  organisations(where: {id: {eq: $id}}, limit: 1) {
    partnersIn(includePredecessors: true, limit: 50) {
      agreementCount
      possibleCount
      organisation {
        ...BodyName
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<OrganisationPartnersQuery, OrganisationPartnersQueryVariables>;
export const OrganisationPeopleDocument = new TypedDocumentString(`
    query OrganisationPeople($id: ID!) {
  participations(
    where: {onBehalfOf: {id: {eq: $id}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    roles
    statedName
    statedTitle
    person {
      id
      name
    }
    agreement {
      id
      title
      signedOn
    }
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationPeopleQuery, OrganisationPeopleQueryVariables>;
export const OrganisationOfficesDocument = new TypedDocumentString(`
    query OrganisationOffices($id: ID!) {
  posts(
    where: {organisation: {id: {eq: $id}}}
    limit: 100
    sort: [{sortKey: ASC}]
  ) {
    id
    title
    titleEn
    seats
  }
}
    `) as unknown as TypedDocumentString<OrganisationOfficesQuery, OrganisationOfficesQueryVariables>;
export const OrganisationYearsDocument = new TypedDocumentString(`
    query OrganisationYears($id: ID!) {
  agreementsByYear(organisation: $id, includePredecessors: true) {
    year
    agreementCount
    inferredCount
  }
}
    `) as unknown as TypedDocumentString<OrganisationYearsQuery, OrganisationYearsQueryVariables>;
export const OrganisationPledgesDocument = new TypedDocumentString(`
    query OrganisationPledges($id: ID!) {
  commitments(where: {by: {some: {id: {eq: $id}}}}, limit: 100, sort: [{id: ASC}]) {
    ...CommitmentLine
    agreement {
      id
      title
      signedOn
    }
  }
}
    fragment CommitmentLine on Commitment {
  id
  kind
  saidIn
  summary
  summaryVi
  quantity
  comparator
  unit
  due
  dueBasis
  dueAfter
  recurrence
  status
  by(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  to(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  saidBy {
    statedName
    person {
      id
      name
    }
  }
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<OrganisationPledgesQuery, OrganisationPledgesQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!) {
  connections(from: $from, to: $to, first: 3) {
    truncated
    paths {
      hops {
        ...Link
      }
    }
  }
}
    fragment Link on ConnectionHop {
  from {
    ...LinkedThing
  }
  to {
    ...LinkedThing
  }
  relation
  backwards
  sentenceVi
  sentenceEn
  date
  dateBasis
  certainty
  inferred
  sources {
    paragraphs
    source {
      id
      title
      publisher
      publishedOn
      language
    }
  }
}
fragment LinkedThing on ConnectedThing {
  __typename
  ... on Person {
    id
    name
  }
  ... on Organisation {
    id
    name
    shortName
  }
  ... on Province {
    id
    name
  }
  ... on Agreement {
    id
    title
    signedOn
    parties(limit: 4, sort: [{id: ASC}]) {
      id
      name
      shortName
    }
    areas {
      id
      name
      nameEn
    }
  }
  ... on Post {
    id
    title
  }
  ... on CooperationArea {
    id
    name
    nameEn
  }
  ... on PolicyDocument {
    id
    title
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const PersonFactsDocument = new TypedDocumentString(`
    query PersonFacts($id: ID!) {
  people(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    aliases
    description
    conflict
    degree
    possiblySameAs(limit: 20, sort: [{id: ASC}]) {
      id
      name
      description
    }
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<PersonFactsQuery, PersonFactsQueryVariables>;
export const PersonSigningsDocument = new TypedDocumentString(`
    query PersonSignings($id: ID!) {
  participations(where: {person: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    id
    roles
    statedTitle
    rank
    posts(limit: 20, sort: [{id: ASC}]) {
      id
      title
      titleEn
    }
    onBehalfOf {
      ...BodyName
    }
    agreement {
      ...AgreementLine
    }
    said(limit: 50, sort: [{id: ASC}]) {
      id
      kind
      summary
      summaryVi
    }
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<PersonSigningsQuery, PersonSigningsQueryVariables>;
export const PersonCapacitiesDocument = new TypedDocumentString(`
    query PersonCapacities($id: ID!) {
  participations(where: {person: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    id
    capacity {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<PersonCapacitiesQuery, PersonCapacitiesQueryVariables>;
export const PersonOfficesDocument = new TypedDocumentString(`
    query PersonOffices($id: ID!) {
  tenures(where: {person: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    ...TenureLine
    post {
      id
      title
      titleEn
      organisation {
        ...BodyName
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment TenureLine on Tenure {
  id
  since
  sinceEarliest
  sinceBasis
  until
  untilEarliest
  untilBasis
  seenOn
  seenOnEarliest
  seenOnBasis
  standing
  beganBy
  endedBy
  conflict
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<PersonOfficesQuery, PersonOfficesQueryVariables>;
export const PersonCoSignersDocument = new TypedDocumentString(`
    query PersonCoSigners($id: ID!) {
  people(where: {id: {eq: $id}}, limit: 1) {
    coSigners(limit: 50) {
      agreementCount
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonCoSignersQuery, PersonCoSignersQueryVariables>;
export const PolicyFactsDocument = new TypedDocumentString(`
    query PolicyFacts($id: ID!) {
  policyDocuments(where: {id: {eq: $id}}, limit: 1) {
    id
    title
    number
    nature
    kind
    adoptedOn
    adoptedOnBasis
    state
    conflict
    issuer {
      ...BodyName
    }
    formed(limit: 100, sort: [{sortKey: ASC}]) {
      id
      name
    }
    claims {
      ...ClaimLine
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<PolicyFactsQuery, PolicyFactsQueryVariables>;
export const PolicyAgreementsDocument = new TypedDocumentString(`
    query PolicyAgreements($id: ID!) {
  policyDocuments(where: {id: {eq: $id}}, limit: 1) {
    carriedOutBy(limit: 100, sort: [{sortKey: ASC}]) {
      ...AgreementLine
    }
    backgroundOf(limit: 100, sort: [{sortKey: ASC}]) {
      ...AgreementLine
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<PolicyAgreementsQuery, PolicyAgreementsQueryVariables>;
export const PostFactsDocument = new TypedDocumentString(`
    query PostFacts($id: ID!) {
  posts(where: {id: {eq: $id}}, limit: 1) {
    id
    title
    titleEn
    seats
    conflict
    organisation {
      ...BodyName
      validFrom
      validUntil
    }
    claims {
      ...ClaimLine
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<PostFactsQuery, PostFactsQueryVariables>;
export const PostHoldersDocument = new TypedDocumentString(`
    query PostHolders($id: ID!) {
  tenures(where: {post: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    ...TenureLine
    person {
      id
      name
    }
  }
}
    fragment TenureLine on Tenure {
  id
  since
  sinceEarliest
  sinceBasis
  until
  untilEarliest
  untilBasis
  seenOn
  seenOnEarliest
  seenOnBasis
  standing
  beganBy
  endedBy
  conflict
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<PostHoldersQuery, PostHoldersQueryVariables>;
export const PostSigningsDocument = new TypedDocumentString(`
    query PostSignings($id: ID!) {
  participations(
    where: {posts: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    roles
    statedName
    person {
      id
      name
    }
    agreement {
      id
      title
      signedOn
    }
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostSigningsQuery, PostSigningsQueryVariables>;
export const ProvinceFactsDocument = new TypedDocumentString(`
    query ProvinceFacts($id: ID!) {
  provinces(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    kind
    code
    validFrom
    validFromBasis
    validUntil
    validUntilBasis
    formerNames
    conflict
    mergedInto {
      id
      name
      validFrom
    }
    mergedFrom(limit: 20, sort: [{sortKey: ASC}]) {
      id
      name
      validUntil
    }
    formedBy {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ProvinceFactsQuery, ProvinceFactsQueryVariables>;
export const ProvinceClaimsDocument = new TypedDocumentString(`
    query ProvinceClaims($id: ID!) {
  provinces(where: {id: {eq: $id}}, limit: 1) {
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<ProvinceClaimsQuery, ProvinceClaimsQueryVariables>;
export const ProvinceAgreementsDocument = new TypedDocumentString(`
    query ProvinceAgreements($id: ID!) {
  provinces(where: {id: {eq: $id}}, limit: 1) {
    agreements(includePredecessors: true) {
      agreement {
        ...AgreementLine
        sourcesConnection {
          edges {
            properties {
              paragraphs
            }
            node {
              id
            }
          }
        }
      }
      signedBy {
        id
        name
        validFrom
        validUntil
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<ProvinceAgreementsQuery, ProvinceAgreementsQueryVariables>;
export const ProvinceBodiesDocument = new TypedDocumentString(`
    query ProvinceBodies($id: ID!) {
  organisations(
    where: {province: {id: {eq: $id}}}
    limit: 100
    sort: [{sortKey: ASC}]
  ) {
    ...BodyName
    kind
    validUntil
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<ProvinceBodiesQuery, ProvinceBodiesQueryVariables>;
export const ProvinceOutcomesDocument = new TypedDocumentString(`
    query ProvinceOutcomes($id: ID!) {
  outcomes(where: {place: {id: {eq: $id}}}, limit: 100, sort: [{id: ASC}]) {
    ...OutcomeLine
  }
}
    fragment OutcomeLine on Outcome {
  id
  summary
  summaryVi
  state
  asOf
  asOfBasis
  indicator
  value
  comparator
  unit
  by(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
  place {
    id
    name
  }
  resultOf {
    id
    title
  }
  sourcesConnection {
    edges {
      properties {
        paragraphs
      }
      node {
        id
      }
    }
  }
}
fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<ProvinceOutcomesQuery, ProvinceOutcomesQueryVariables>;
export const SearchResultsDocument = new TypedDocumentString(`
    query SearchResults($text: String!, $kinds: [ThingKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 30, after: $after) {
    hasNextPage
    endCursor
    isComplete
    hits {
      kind
      label
      why
      matched
      thing {
        ... on Person {
          id
        }
        ... on Province {
          id
        }
        ... on Organisation {
          id
        }
        ... on Post {
          id
        }
        ... on Agreement {
          id
        }
        ... on PolicyDocument {
          id
        }
        ... on CooperationArea {
          id
        }
        ... on Source {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchResultsQuery, SearchResultsQueryVariables>;
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($id: ID!) {
  sources(where: {id: {eq: $id}}, limit: 1) {
    id
    title
    publisher
    author
    publishedOn
    url
    language
    kind
    readAs
    sha256
    copyOf {
      id
      title
      publisher
      publishedOn
    }
    copies(limit: 50, sort: [{id: ASC}]) {
      id
      title
      publisher
      publishedOn
    }
  }
}
    `) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
export const SourceSigningsDocument = new TypedDocumentString(`
    query SourceSignings($id: ID!) {
  agreements(
    where: {sources: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{sortKey: ASC}]
  ) {
    ...AgreementLine
    sourcesConnection(where: {node: {id: {eq: $id}}}) {
      edges {
        properties {
          paragraphs
        }
      }
    }
  }
  participations(
    where: {sources: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    roles
    statedName
    person {
      id
      name
    }
    agreement {
      id
      title
    }
    sourcesConnection(where: {node: {id: {eq: $id}}}) {
      edges {
        properties {
          paragraphs
        }
      }
    }
  }
  tenures(
    where: {sources: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    since
    until
    seenOn
    standing
    person {
      id
      name
    }
    post {
      id
      title
      titleEn
    }
    sourcesConnection(where: {node: {id: {eq: $id}}}) {
      edges {
        properties {
          paragraphs
        }
      }
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<SourceSigningsQuery, SourceSigningsQueryVariables>;
export const SourceContentsDocument = new TypedDocumentString(`
    query SourceContents($id: ID!) {
  provisions(
    where: {sources: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    summary
    summaryVi
    sourcesConnection(where: {node: {id: {eq: $id}}}) {
      edges {
        properties {
          paragraphs
        }
      }
    }
  }
  commitments(
    where: {sources: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    kind
    summary
    summaryVi
    sourcesConnection(where: {node: {id: {eq: $id}}}) {
      edges {
        properties {
          paragraphs
        }
      }
    }
  }
  outcomes(
    where: {sources: {some: {id: {eq: $id}}}}
    limit: 100
    sort: [{id: ASC}]
  ) {
    id
    summary
    summaryVi
    sourcesConnection(where: {node: {id: {eq: $id}}}) {
      edges {
        properties {
          paragraphs
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceContentsQuery, SourceContentsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [ThingKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    hits {
      kind
      label
      thing {
        ... on Person {
          id
        }
        ... on Province {
          id
        }
        ... on Organisation {
          id
        }
        ... on Post {
          id
        }
        ... on Agreement {
          id
        }
        ... on PolicyDocument {
          id
        }
        ... on CooperationArea {
          id
        }
        ... on Source {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($kind: CommitmentKind, $by: ID, $to: ID, $status: CommitmentStatus, $offset: Int!) {
  commitmentLedger(
    kind: $kind
    by: $by
    to: $to
    status: $status
    limit: 100
    offset: $offset
  ) {
    ...LedgerRow
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment LedgerRow on LedgerEntry {
  id
  kind
  summary
  quantity
  comparator
  unit
  due
  dueLatest
  dueBasis
  dueNote
  recurrence
  status
  by {
    ...BodyName
  }
  to {
    ...BodyName
  }
  agreement {
    id
    title
    signedOn
  }
}`) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const OverdueLedgerDocument = new TypedDocumentString(`
    query OverdueLedger($kind: CommitmentKind, $by: ID, $to: ID, $status: CommitmentStatus, $today: Date!, $offset: Int!) {
  commitmentLedger(
    kind: $kind
    by: $by
    to: $to
    status: $status
    overdueOn: $today
    limit: 100
    offset: $offset
  ) {
    ...LedgerRow
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment LedgerRow on LedgerEntry {
  id
  kind
  summary
  quantity
  comparator
  unit
  due
  dueLatest
  dueBasis
  dueNote
  recurrence
  status
  by {
    ...BodyName
  }
  to {
    ...BodyName
  }
  agreement {
    id
    title
    signedOn
  }
}`) as unknown as TypedDocumentString<OverdueLedgerQuery, OverdueLedgerQueryVariables>;
export const LedgerSourcesDocument = new TypedDocumentString(`
    query LedgerSources($ids: [ID!]!) {
  commitments(where: {id: {in: $ids}}, limit: 100) {
    id
    summaryVi
    sourcesConnection {
      edges {
        properties {
          paragraphs
        }
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerSourcesQuery, LedgerSourcesQueryVariables>;
export const LedgerCountDocument = new TypedDocumentString(`
    query LedgerCount($kind: CommitmentKind, $by: ID, $to: ID, $overdueOn: Date, $offset: Int!) {
  commitmentLedger(
    kind: $kind
    by: $by
    to: $to
    overdueOn: $overdueOn
    limit: 100
    offset: $offset
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LedgerCountQuery, LedgerCountQueryVariables>;
export const GapsCountDocument = new TypedDocumentString(`
    query GapsCount($province: ID, $corporation: ID, $offset: Int!) {
  gaps(province: $province, corporation: $corporation, limit: 50, offset: $offset) {
    score
  }
}
    `) as unknown as TypedDocumentString<GapsCountQuery, GapsCountQueryVariables>;
export const EndedCountDocument = new TypedDocumentString(`
    query EndedCount($today: Date!, $offset: Int!) {
  agreementsEnded(on: $today, withoutFollower: true, limit: 100, offset: $offset) {
    certainty
  }
}
    `) as unknown as TypedDocumentString<EndedCountQuery, EndedCountQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($province: ID, $corporation: ID, $offset: Int!) {
  gaps(province: $province, corporation: $corporation, limit: 50, offset: $offset) {
    score
    otherAgreements
    missing {
      aspect
      state
      stated
      recorded
    }
    agreement {
      ...AgreementLine
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($offset: Int!) {
  conflicts(limit: 50, offset: $offset) {
    subject
    property
    about {
      ... on Agreement {
        id
        title
      }
      ... on Person {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
      ... on Province {
        id
        name
      }
      ... on Post {
        id
        title
        titleEn
      }
      ... on Tenure {
        id
        person {
          id
          name
        }
        post {
          id
          title
          titleEn
        }
      }
      ... on Outcome {
        id
        summary
        summaryVi
      }
    }
    claims {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  property
  value
  stated
  basis
  preference
  note
  sources {
    paragraphs
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const EndedDocument = new TypedDocumentString(`
    query Ended($today: Date!, $offset: Int!) {
  agreementsEnded(on: $today, withoutFollower: true, limit: 100, offset: $offset) {
    certainty
    agreement {
      ...AgreementLine
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<EndedQuery, EndedQueryVariables>;
export const AgreementTableDocument = new TypedDocumentString(`
    query AgreementTable($where: AgreementWhere, $sort: [AgreementSort!], $offset: Int!) {
  agreements(where: $where, sort: $sort, limit: 100, offset: $offset) {
    ...AgreementLine
    areas(limit: 100, sort: [{sortKey: ASC}]) {
      id
      name
      nameEn
    }
    signatories(limit: 20, sort: [{sortKey: ASC}]) {
      id
      name
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}
fragment AgreementLine on Agreement {
  id
  title
  kind
  signedOn
  signedOnBasis
  period
  parties(limit: 20, sort: [{id: ASC}]) {
    ...BodyName
  }
}`) as unknown as TypedDocumentString<AgreementTableQuery, AgreementTableQueryVariables>;
export const AgreementCountDocument = new TypedDocumentString(`
    query AgreementCount($where: AgreementWhere) {
  agreementsConnection(where: $where, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AgreementCountQuery, AgreementCountQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices {
  provinces(where: {validUntil: {eq: null}}, sort: [{sortKey: ASC}], limit: 100) {
    id
    name
  }
  organisations(
    where: {kind: {eq: CORPORATION}, agreements: {some: {id: {startsWith: "agreement:"}}}}
    sort: [{sortKey: ASC}]
    limit: 100
  ) {
    ...BodyName
  }
  cooperationAreas(sort: [{sortKey: ASC}], limit: 100) {
    id
    name
    nameEn
    broader {
      id
    }
  }
}
    fragment BodyName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const UnitsOfDocument = new TypedDocumentString(`
    query UnitsOf($id: ID!) {
  provinces(where: {id: {eq: $id}}, limit: 1) {
    id
    predecessors {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsOfQuery, UnitsOfQueryVariables>;