/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query WhoSigned {\n  people(\n    where: {signed: {some: {id: {startsWith: \"agreement:\"}}}}\n    sort: [{name: ASC}]\n  ) {\n    id\n    name\n    participations(where: {roles: {includes: SIGNATORY}}, sort: [{id: ASC}]) {\n      statedTitle\n      posts(sort: [{id: ASC}]) {\n        title\n      }\n      onBehalfOf {\n        name\n      }\n      agreement {\n        id\n        title\n        signedOn\n        signedOnBasis\n        parties(sort: [{id: ASC}]) {\n          name\n        }\n      }\n      sourcesConnection {\n        edges {\n          properties {\n            paragraphs\n          }\n          node {\n            title\n            publisher\n            author\n          }\n        }\n      }\n    }\n  }\n}": typeof types.WhoSignedDocument,
    "query WhoOnlyAttended($agreement: ID! = \"agreement:phu-tho-viettel-2025\") {\n  signed: participations(\n    where: {agreement: {id: {eq: $agreement}}, roles: {includes: SIGNATORY}}\n    sort: [{id: ASC}]\n  ) {\n    person {\n      name\n    }\n    onBehalfOf {\n      shortName\n    }\n  }\n  onlyThere: participations(\n    where: {agreement: {id: {eq: $agreement}}, NOT: {roles: {includes: SIGNATORY}}}\n    sort: [{id: ASC}]\n  ) {\n    roles\n    person {\n      name\n    }\n    statedName\n    statedTitle\n  }\n}": typeof types.WhoOnlyAttendedDocument,
    "query AreasWithOneNotTheOther($body: ID! = \"org:ubnd-tinh-tuyen-quang\", $one: ID! = \"org:viettel\", $other: ID! = \"org:vnpt\") {\n  onlyWithOne: cooperationAreas(\n    where: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $one}}}}]}}, NOT: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $other}}}}]}}}}\n    sort: [{id: ASC}]\n  ) {\n    name\n    nameEn\n  }\n  onlyWithOther: cooperationAreas(\n    where: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $other}}}}]}}, NOT: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $one}}}}]}}}}\n    sort: [{id: ASC}]\n  ) {\n    name\n    nameEn\n  }\n}": typeof types.AreasWithOneNotTheOtherDocument,
    "query StatedFigures {\n  outcomes(where: {value: {gte: 0}}, sort: [{id: ASC}]) {\n    indicator\n    comparator\n    value\n    unit\n    state\n    asOf\n    asOfBasis\n    place {\n      name\n    }\n    resultOf {\n      id\n      period\n    }\n    sourcesConnection {\n      edges {\n        properties {\n          paragraphs\n        }\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n}": typeof types.StatedFiguresDocument,
    "query Resolutions {\n  agreements(\n    where: {OR: [{carriesOut: {some: {id: {startsWith: \"policy:\"}}}}, {background: {some: {id: {startsWith: \"policy:\"}}}}]}\n    sort: [{id: ASC}]\n  ) {\n    id\n    carriesOut(sort: [{id: ASC}]) {\n      title\n      number\n      nature\n      state\n    }\n    background(sort: [{id: ASC}]) {\n      title\n      number\n      nature\n      state\n    }\n  }\n}": typeof types.ResolutionsDocument,
};
const documents: Documents = {
    "query WhoSigned {\n  people(\n    where: {signed: {some: {id: {startsWith: \"agreement:\"}}}}\n    sort: [{name: ASC}]\n  ) {\n    id\n    name\n    participations(where: {roles: {includes: SIGNATORY}}, sort: [{id: ASC}]) {\n      statedTitle\n      posts(sort: [{id: ASC}]) {\n        title\n      }\n      onBehalfOf {\n        name\n      }\n      agreement {\n        id\n        title\n        signedOn\n        signedOnBasis\n        parties(sort: [{id: ASC}]) {\n          name\n        }\n      }\n      sourcesConnection {\n        edges {\n          properties {\n            paragraphs\n          }\n          node {\n            title\n            publisher\n            author\n          }\n        }\n      }\n    }\n  }\n}": types.WhoSignedDocument,
    "query WhoOnlyAttended($agreement: ID! = \"agreement:phu-tho-viettel-2025\") {\n  signed: participations(\n    where: {agreement: {id: {eq: $agreement}}, roles: {includes: SIGNATORY}}\n    sort: [{id: ASC}]\n  ) {\n    person {\n      name\n    }\n    onBehalfOf {\n      shortName\n    }\n  }\n  onlyThere: participations(\n    where: {agreement: {id: {eq: $agreement}}, NOT: {roles: {includes: SIGNATORY}}}\n    sort: [{id: ASC}]\n  ) {\n    roles\n    person {\n      name\n    }\n    statedName\n    statedTitle\n  }\n}": types.WhoOnlyAttendedDocument,
    "query AreasWithOneNotTheOther($body: ID! = \"org:ubnd-tinh-tuyen-quang\", $one: ID! = \"org:viettel\", $other: ID! = \"org:vnpt\") {\n  onlyWithOne: cooperationAreas(\n    where: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $one}}}}]}}, NOT: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $other}}}}]}}}}\n    sort: [{id: ASC}]\n  ) {\n    name\n    nameEn\n  }\n  onlyWithOther: cooperationAreas(\n    where: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $other}}}}]}}, NOT: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $one}}}}]}}}}\n    sort: [{id: ASC}]\n  ) {\n    name\n    nameEn\n  }\n}": types.AreasWithOneNotTheOtherDocument,
    "query StatedFigures {\n  outcomes(where: {value: {gte: 0}}, sort: [{id: ASC}]) {\n    indicator\n    comparator\n    value\n    unit\n    state\n    asOf\n    asOfBasis\n    place {\n      name\n    }\n    resultOf {\n      id\n      period\n    }\n    sourcesConnection {\n      edges {\n        properties {\n          paragraphs\n        }\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n}": types.StatedFiguresDocument,
    "query Resolutions {\n  agreements(\n    where: {OR: [{carriesOut: {some: {id: {startsWith: \"policy:\"}}}}, {background: {some: {id: {startsWith: \"policy:\"}}}}]}\n    sort: [{id: ASC}]\n  ) {\n    id\n    carriesOut(sort: [{id: ASC}]) {\n      title\n      number\n      nature\n      state\n    }\n    background(sort: [{id: ASC}]) {\n      title\n      number\n      nature\n      state\n    }\n  }\n}": types.ResolutionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoSigned {\n  people(\n    where: {signed: {some: {id: {startsWith: \"agreement:\"}}}}\n    sort: [{name: ASC}]\n  ) {\n    id\n    name\n    participations(where: {roles: {includes: SIGNATORY}}, sort: [{id: ASC}]) {\n      statedTitle\n      posts(sort: [{id: ASC}]) {\n        title\n      }\n      onBehalfOf {\n        name\n      }\n      agreement {\n        id\n        title\n        signedOn\n        signedOnBasis\n        parties(sort: [{id: ASC}]) {\n          name\n        }\n      }\n      sourcesConnection {\n        edges {\n          properties {\n            paragraphs\n          }\n          node {\n            title\n            publisher\n            author\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WhoSignedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoOnlyAttended($agreement: ID! = \"agreement:phu-tho-viettel-2025\") {\n  signed: participations(\n    where: {agreement: {id: {eq: $agreement}}, roles: {includes: SIGNATORY}}\n    sort: [{id: ASC}]\n  ) {\n    person {\n      name\n    }\n    onBehalfOf {\n      shortName\n    }\n  }\n  onlyThere: participations(\n    where: {agreement: {id: {eq: $agreement}}, NOT: {roles: {includes: SIGNATORY}}}\n    sort: [{id: ASC}]\n  ) {\n    roles\n    person {\n      name\n    }\n    statedName\n    statedTitle\n  }\n}"): typeof import('./graphql.ts').WhoOnlyAttendedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AreasWithOneNotTheOther($body: ID! = \"org:ubnd-tinh-tuyen-quang\", $one: ID! = \"org:viettel\", $other: ID! = \"org:vnpt\") {\n  onlyWithOne: cooperationAreas(\n    where: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $one}}}}]}}, NOT: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $other}}}}]}}}}\n    sort: [{id: ASC}]\n  ) {\n    name\n    nameEn\n  }\n  onlyWithOther: cooperationAreas(\n    where: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $other}}}}]}}, NOT: {agreements: {some: {AND: [{parties: {some: {id: {eq: $body}}}}, {parties: {some: {id: {eq: $one}}}}]}}}}\n    sort: [{id: ASC}]\n  ) {\n    name\n    nameEn\n  }\n}"): typeof import('./graphql.ts').AreasWithOneNotTheOtherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StatedFigures {\n  outcomes(where: {value: {gte: 0}}, sort: [{id: ASC}]) {\n    indicator\n    comparator\n    value\n    unit\n    state\n    asOf\n    asOfBasis\n    place {\n      name\n    }\n    resultOf {\n      id\n      period\n    }\n    sourcesConnection {\n      edges {\n        properties {\n          paragraphs\n        }\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').StatedFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Resolutions {\n  agreements(\n    where: {OR: [{carriesOut: {some: {id: {startsWith: \"policy:\"}}}}, {background: {some: {id: {startsWith: \"policy:\"}}}}]}\n    sort: [{id: ASC}]\n  ) {\n    id\n    carriesOut(sort: [{id: ASC}]) {\n      title\n      number\n      nature\n      state\n    }\n    background(sort: [{id: ASC}]) {\n      title\n      number\n      nature\n      state\n    }\n  }\n}"): typeof import('./graphql.ts').ResolutionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
