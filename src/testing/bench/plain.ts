// What the library makes an API of without any work of ours, in the part that is asked for.
export const PLAIN = `
  type Agreement @node {
    id: ID! title: String! signedOn: String signedOnLatest: Date
    parties: [Organisation!]! @relationship(type: "PARTY_TO", direction: IN)
    signatories: [Person!]! @relationship(type: "SIGNED", direction: IN)
    areas: [CooperationArea!]! @relationship(type: "COVERS", direction: OUT)
  }
  type Organisation @node {
    id: ID! name: String!
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT)
  }
  type Person @node @fulltext(indexes: [{ indexName: "search_Person", queryName: "searchPeople", fields: ["name"] }]) {
    id: ID! name: String!
    signed: [Agreement!]! @relationship(type: "SIGNED", direction: OUT)
  }
  type CooperationArea @node {
    id: ID! name: String!
    agreements: [Agreement!]! @relationship(type: "COVERS", direction: IN)
  }`;
