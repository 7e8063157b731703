// Small seed files in which every relation between two things occurs: for tests of connections.
const AT = 'at: { source: source:list }';

const REFERENCE = `sources:
  - { id: source:list, publisher: Danh mục, language: vi, kind: REFERENCE, readAs: EXCERPT }
areas:
  - { id: area:y-te, name: y tế, nameEn: health, broader: area:xa-hoi, ${AT} }
  - { id: area:xa-hoi, name: xã hội số, nameEn: digital society, ${AT} }
provinces:
  - { id: province:cu, name: Hoa, kind: PROVINCE, validUntil: "2025-06-30", mergedInto: province:moi, ${AT} }
  - { id: province:moi, name: Hoa, kind: PROVINCE, validFrom: "2025-07-01", ${AT} }
organisations:
  - { id: org:sao, name: Tập đoàn Sao, kind: CORPORATION, ${AT} }
  - { id: org:cong-ty-sao, name: Công ty Sao, kind: CORPORATION, possiblySameAs: [{ is: org:sao, inferred: one name }], ${AT} }
  - { id: org:ubnd-cu, name: UBND tỉnh Hoa, kind: PEOPLES_COMMITTEE, province: province:cu, validUntil: "2025-06-30", ${AT} }
  - { id: org:ubnd-moi, name: UBND tỉnh Hoa, kind: PEOPLES_COMMITTEE, province: province:moi, succeeds: [org:ubnd-cu],
      validFrom: "2025-07-01", ${AT} }
  - { id: org:so, name: Sở Y tế, kind: DEPARTMENT, parent: org:ubnd-cu, ${AT} }
people:
${['ky', 'trao', 'chu-tri', 'chung-kien', 'noi', 'du'].map((id) => `  - { id: person:${id}, name: Người ${id}, ${AT} }`).join('\n')}
posts:
  - { id: post:chu-tich, title: Chủ tịch Sao, organisation: org:sao, seats: ONE, ${AT} }
tenures:
  - { person: person:ky, post: post:chu-tich, key: "2020", since: "2020-01-01", until: "2023", ${AT} }
policyDocuments:
  - { id: policy:57, title: Nghị quyết 57, nature: STATE, kind: Nghị quyết, issuer: org:ubnd-cu, adoptedOn: "2019", state: ADOPTED, ${AT} }
  - { id: policy:58, title: Nghị quyết 58, nature: STATE, kind: Nghị quyết, state: DRAFT, ${AT} }
`;

/** A file of an agreement between the two bodies; `more` goes before its lists. */
const agreement = (id: string, more: string) => `id: agreement:${id}
sources:
  - { id: source:${id}, publisher: Báo, language: vi, kind: PRESS, readAs: FULL_TEXT }
at: 1
title: Thỏa thuận ${id}
titleBasis: STATED
kind: COOPERATION_AGREEMENT
parties:
  - { org: org:ubnd-cu, actsThrough: org:so, at: 2 }
  - { org: org:sao, at: 2 }
${more}
`;

const ONE = `signatories: RECORDED
signedOn: "2022-10-12"
period: 2022/2024
people:
  - { person: person:ky, roles: [ATTENDEE, SIGNATORY], posts: [post:chu-tich], for: { is: org:sao, inferred: he is its chairman, at: 4 }, at: 3 }
  - { person: person:trao, roles: [EXCHANGED_DOCUMENTS, SPEAKER], at: 3 }
  - { person: person:chu-tri, roles: [CHAIR], at: 3 }
  - { person: person:chung-kien, roles: [WITNESS], at: 3 }
  - { person: person:noi, roles: [ATTENDEE, SPEAKER], at: 3 }
  - { person: person:du, roles: [ATTENDEE], at: 3 }
areas: [area:y-te]
focalPoints: [org:so]
carriesOut: [{ is: policy:57, at: 5 }]
background: [policy:58]
commitments:
${[
  ['PLEDGE', 'org:sao', 'org:ubnd-cu'],
  ['PLEDGE', 'org:sao', 'org:ubnd-cu'],
  ['GIFT', 'org:sao', 'org:so'],
  ['TARGET', 'org:cong-ty-sao', 'org:ubnd-cu'],
  ['REQUEST', 'org:cong-ty-sao', 'org:so'],
]
  .map(
    ([kind, by, to], i) =>
      `  - { kind: ${kind}, saidIn: SPEECH, by: [${by}], to: [${to}], summary: thing ${i}, at: ${6 + i} }`,
  )
  .join('\n')}
outcomes:
  - { by: [org:sao], place: province:cu, summary: 100 sites, state: DONE, asOf: "2023", at: 12 }`;

/** The files. */
export const CONNECTED_FILES = {
  'reference/all.yaml': REFERENCE,
  'agreements/one.yaml': agreement('one', ONE),
  'agreements/two.yaml': agreement(
    'two',
    'signatories: UNKNOWN\nsignedOn: "2024"\nfollows: [{ is: agreement:one, at: 2 }, { is: agreement:three, at: 3 }]',
  ),
  'agreements/three.yaml': agreement(
    'three',
    'signatories: UNKNOWN\nimplements: { is: agreement:one, inferred: it says so between the lines }\npeople: [{ person: person:noi, roles: [SPEAKER], posts: [post:chu-tich], at: 2 }]',
  ),
} as const;
