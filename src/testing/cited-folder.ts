// A small invented text and the facts read in it, without fault: for tests of the check of the evidence.

/** Seven paragraphs: title, signing, people, speaker, figures, pledge, by-line. */
export const TEXT = `Bình Minh và Tập đoàn Sao Mai ký thỏa thuận hợp tác

Ngày 12/10, tại thị xã Hoa Đào, UBND tỉnh Bình Minh và Tập đoàn Sao Mai (SMG) ký Thỏa thuận hợp tác chuyển đổi số giai đoạn 2022 - 2025, theo Nghị quyết số 57-NQ/TW.
Ông Trần Văn Hai - Phó Chủ tịch UBND tỉnh và bà Lê Thị Một đã ký thỏa thuận, trước đông đảo đại biểu. Dự lễ ký kết có ông Phạm Ba và 12 đại biểu các sở.
Phát biểu tại buổi lễ, bà Lê Thị Một, Tổng Giám đốc Sao Mai, nhấn mạnh hai nội dung: y tế và giáo dục.
Đến nay, Tập đoàn đã lắp đặt hơn 2.283 trạm, phủ sóng 99,5% dân số tỉnh.
Bà Lê Thị Một cam kết Tập đoàn sẽ hỗ trợ 5 tỷ đồng cho tỉnh trong 12 tháng.
Ảnh: P.V
`;

const REFERENCE = `sources:
  - { id: source:list, publisher: Danh mục, language: vi, kind: REFERENCE, readAs: EXCERPT }
areas:
  - { id: area:y-te, name: Y tế, nameEn: Health, at: { source: source:list } }
policyDocuments:
  - { id: policy:57-nq-tw, title: Nghị quyết số 57-NQ/TW, number: 57-NQ/TW, nature: PARTY, kind: Nghị quyết, state: ADOPTED, at: { source: source:bao, paragraphs: 2 } }
`;

const AGREEMENT = `id: agreement:binh-minh-sao-mai-2022
sources:
  - id: source:bao
    title: Bình Minh và Tập đoàn Sao Mai ký thỏa thuận hợp tác
    author: P.V
    file: bao.txt
    language: vi
    kind: PRESS
    readAs: FULL_TEXT
new:
  provinces:
    - { id: province:binh-minh, name: Bình Minh, kind: PROVINCE, at: 2 }
  organisations:
    - { id: org:sao-mai, name: Tập đoàn Sao Mai, shortName: Sao Mai, aliases: [SMG], kind: CORPORATION, at: 2 }
    - { id: org:ubnd-binh-minh, name: UBND tỉnh Bình Minh, kind: PEOPLES_COMMITTEE, province: province:binh-minh, at: 2 }
  people:
    - { id: person:tran-van-hai, name: Trần Văn Hai, at: 3 }
    - { id: person:le-thi-mot, name: Lê Thị Một, at: [3, 4] }
    - { id: person:pham-ba, name: Phạm Ba, at: 3 }
  posts:
    - { id: post:tong-giam-doc-sao-mai, title: Tổng Giám đốc Sao Mai, organisation: org:sao-mai, seats: ONE, at: 4 }
    - { id: post:pho-chu-tich-binh-minh, title: Phó Chủ tịch UBND tỉnh Bình Minh, organisation: org:ubnd-binh-minh, seats: MANY, at: 3 }
at: [2, 3]
title: { is: Thỏa thuận hợp tác chuyển đổi số, at: 2 }
titleBasis: STATED
kind: COOPERATION_AGREEMENT
statedKind: Thỏa thuận hợp tác
signedOn: { is: 2022-10-12, stated: XXXX-10-12, inferred: the period starts in 2022, at: 2 }
period: { is: 2022/2025, at: 2 }
placeSigned: { is: thị xã Hoa Đào, at: 2 }
parties:
  - { org: org:ubnd-binh-minh, at: 2 }
  - { org: org:sao-mai, stated: Tập đoàn Sao Mai (SMG), at: 2 }
people:
  - { person: person:tran-van-hai, roles: [SIGNATORY], posts: [post:pho-chu-tich-binh-minh], for: org:ubnd-binh-minh, at: 3 }
  - { person: person:le-thi-mot, roles: [SIGNATORY], posts: [post:tong-giam-doc-sao-mai], at: [3, 4] }
  - { person: person:pham-ba, roles: [ATTENDEE], at: 3 }
  - { key: cac-so, stated: đại biểu các sở, roles: [ATTENDEE], headcount: 12, at: 3 }
signatories: RECORDED
provisions:
  stated: { is: 2, at: 4 }
  list:
    - { summary: remote care in words of our own, areas: [area:y-te], at: 4 }
commitments:
  - { kind: PLEDGE, saidIn: SPEECH, by: [org:sao-mai], to: [org:ubnd-binh-minh], saidBy: person:le-thi-mot, summary: help, quantity: 5, unit: tỷ đồng, due: { is: 2023, inferred: twelve months after the signing }, dueAfter: P12M, at: 6 }
outcomes:
  - { by: [org:sao-mai], summary: sites, state: DONE, value: 2283, comparator: MORE_THAN, unit: trạm, at: { source: source:bao, paragraphs: 5, start: 0, end: 47 } }
  - { place: province:binh-minh, summary: coverage, state: DONE, value: 99.5, unit: "%", at: 5 }
carriesOut:
  - { is: policy:57-nq-tw, at: 2 }
`;

/** Seeds and, beside them, the text. */
export const CITED_FILES = {
  'reference/all.yaml': REFERENCE,
  'agreements/a.yaml': AGREEMENT,
  'bao.txt': TEXT,
} as const;
