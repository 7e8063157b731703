// Every relation as a sentence from both of its ends, in both languages, and dates of every precision.
import { expect, test } from 'vitest';
import type { ConnectionRelation } from '../generated/model.ts';
import type { GraphNode, Properties } from './graph-data.ts';
import { dateWords, sentences } from './hop-sentences.ts';
import { type Dated, type Fact, RELATIONS } from './linking-facts.ts';

const thing = (label: string, id: string, properties: Properties): GraphNode => ({ id, label, properties });
const person = thing('Person', 'person:a', { name: 'Tào Đức Thắng' });
const agreement = thing('Agreement', 'agreement:a', { title: 'Thỏa thuận A', signedOn: '2025-08-21' });
const earlier = thing('Agreement', 'agreement:b', { title: 'Bản ghi nhớ B' });
const body = thing('Organisation', 'org:a', { name: 'Tập đoàn Viettel', shortName: 'Viettel' });
const other = thing('Organisation', 'org:b', { name: 'Sở Y tế Phú Thọ' });
const post = thing('Post', 'post:a', { title: 'Chủ tịch Viettel', titleEn: 'Chairman of Viettel' });
const province = thing('Province', 'province:a', { name: 'Phú Thọ', kind: 'PROVINCE' });
const city = thing('Province', 'province:b', { name: 'Hà Nội', kind: 'CITY' });
const area = thing('CooperationArea', 'area:a', { name: 'y tế', nameEn: 'health' });
const wider = thing('CooperationArea', 'area:b', { name: 'xã hội số', nameEn: 'digital society' });
const policy = thing('PolicyDocument', 'policy:a', { title: 'Nghị quyết 57', state: 'ADOPTED' });

const day = (text: string): Dated => ({ text, basis: 'STATED', earliest: undefined, latest: undefined });
const fact = (relation: ConnectionRelation, more: Partial<Fact> = {}): Fact => ({
  relation,
  subject: '',
  object: '',
  count: 1,
  agreements: 1,
  records: [{ properties: {}, agreement: agreement.properties, link: [], claims: [] }],
  ...more,
});

/** The four sentences of a fact: Vietnamese and English, forwards and backwards. */
function four(told: Fact, subject: GraphNode, object: GraphNode, dates: readonly Dated[] = [day('2025-08-21')]) {
  const [there, back] = [false, true].map((backwards) => sentences(told, dates, subject, object, backwards));
  return [there?.sentenceVi, back?.sentenceVi, there?.sentenceEn, back?.sentenceEn];
}

const ENDS: Readonly<Record<ConnectionRelation, readonly [subject: GraphNode, object: GraphNode]>> = {
  SIGNED: [person, agreement],
  EXCHANGED_DOCUMENTS: [person, agreement],
  CHAIRED: [person, agreement],
  WITNESSED: [person, agreement],
  SPOKE_AT: [person, agreement],
  ATTENDED: [person, agreement],
  HELD_POST: [person, post],
  ACTED_FOR: [person, body],
  PARTY_TO: [body, agreement],
  ACTED_IN: [other, agreement],
  HAS_FOCAL_POINT: [agreement, other],
  IN_ORGANISATION: [post, body],
  PART_OF: [other, body],
  SUCCEEDS: [body, other],
  OF_PROVINCE: [other, province],
  MERGED_INTO: [province, city],
  FOLLOWS: [agreement, earlier],
  IMPLEMENTS: [agreement, earlier],
  CARRIES_OUT: [agreement, policy],
  ISSUED_BY: [policy, other],
  PLEDGED_TO: [body, other],
  GAVE_TO: [body, other],
  AIMED_WITH: [body, other],
  ASKED_TO_HELP: [body, other],
  HAS_OUTCOME_IN: [body, province],
  HAS_BACKGROUND: [agreement, policy],
  COVERS: [agreement, area],
  BROADER: [area, wider],
  POSSIBLY_SAME_AS: [body, other],
};

/** Each relation with its sentences: Vietnamese and back, English and back. */
const SENTENCES = `
SIGNED
Tào Đức Thắng ký Thỏa thuận A ngày 21/8/2025
Thỏa thuận A do Tào Đức Thắng ký ngày 21/8/2025
Tào Đức Thắng signed Thỏa thuận A on 21 August 2025
Thỏa thuận A was signed by Tào Đức Thắng on 21 August 2025
EXCHANGED_DOCUMENTS
Tào Đức Thắng trao văn bản tại lễ ký Thỏa thuận A ngày 21/8/2025
Lễ ký Thỏa thuận A ngày 21/8/2025 có Tào Đức Thắng trao văn bản
Tào Đức Thắng exchanged documents at the signing of Thỏa thuận A on 21 August 2025
At the signing of Thỏa thuận A on 21 August 2025, Tào Đức Thắng exchanged documents
CHAIRED
Tào Đức Thắng chủ trì lễ ký Thỏa thuận A ngày 21/8/2025
Lễ ký Thỏa thuận A ngày 21/8/2025 do Tào Đức Thắng chủ trì
Tào Đức Thắng chaired the signing of Thỏa thuận A on 21 August 2025
The signing of Thỏa thuận A on 21 August 2025 was chaired by Tào Đức Thắng
WITNESSED
Tào Đức Thắng chứng kiến lễ ký Thỏa thuận A ngày 21/8/2025
Lễ ký Thỏa thuận A ngày 21/8/2025 có Tào Đức Thắng chứng kiến
Tào Đức Thắng witnessed the signing of Thỏa thuận A on 21 August 2025
The signing of Thỏa thuận A on 21 August 2025 was witnessed by Tào Đức Thắng
SPOKE_AT
Tào Đức Thắng phát biểu tại lễ ký Thỏa thuận A ngày 21/8/2025
Lễ ký Thỏa thuận A ngày 21/8/2025 có Tào Đức Thắng phát biểu
Tào Đức Thắng spoke at the signing of Thỏa thuận A on 21 August 2025
At the signing of Thỏa thuận A on 21 August 2025, Tào Đức Thắng spoke
ATTENDED
Tào Đức Thắng dự lễ ký Thỏa thuận A ngày 21/8/2025
Lễ ký Thỏa thuận A ngày 21/8/2025 có Tào Đức Thắng dự
Tào Đức Thắng attended the signing of Thỏa thuận A on 21 August 2025
The signing of Thỏa thuận A on 21 August 2025 was attended by Tào Đức Thắng
HELD_POST
Tào Đức Thắng giữ chức Chủ tịch Viettel, được nêu ngày 21/8/2025
Chức Chủ tịch Viettel do Tào Đức Thắng giữ, được nêu ngày 21/8/2025
Tào Đức Thắng held the post of Chairman of Viettel, as stated on 21 August 2025
The post of Chairman of Viettel was held by Tào Đức Thắng, as stated on 21 August 2025
ACTED_FOR
Tào Đức Thắng thay mặt Viettel tại lễ ký Thỏa thuận A (ký ngày 21/8/2025)
Viettel có Tào Đức Thắng thay mặt tại lễ ký Thỏa thuận A (ký ngày 21/8/2025)
Tào Đức Thắng acted for Viettel at the signing of Thỏa thuận A (signed on 21 August 2025)
Viettel was represented by Tào Đức Thắng at the signing of Thỏa thuận A (signed on 21 August 2025)
PARTY_TO
Viettel là một bên của Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (ký ngày 21/8/2025) có Viettel là một bên
Viettel is party to Thỏa thuận A (signed on 21 August 2025)
Thỏa thuận A (signed on 21 August 2025) has Viettel as a party
ACTED_IN
Một bên tham gia Thỏa thuận A (ký ngày 21/8/2025) thông qua Sở Y tế Phú Thọ
Thỏa thuận A (ký ngày 21/8/2025) có một bên tham gia thông qua Sở Y tế Phú Thọ
Sở Y tế Phú Thọ acted for a party to Thỏa thuận A (signed on 21 August 2025)
Thỏa thuận A (signed on 21 August 2025) has a party that acted through Sở Y tế Phú Thọ
HAS_FOCAL_POINT
Thỏa thuận A (ký ngày 21/8/2025) có đầu mối thực hiện là Sở Y tế Phú Thọ
Sở Y tế Phú Thọ là đầu mối thực hiện Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (signed on 21 August 2025) has Sở Y tế Phú Thọ as a contact point
Sở Y tế Phú Thọ is a contact point for Thỏa thuận A (signed on 21 August 2025)
IN_ORGANISATION
Chủ tịch Viettel là chức vụ của Viettel
Viettel có chức vụ Chủ tịch Viettel
Chairman of Viettel is a post of Viettel
Viettel has the post of Chairman of Viettel
PART_OF
Sở Y tế Phú Thọ trực thuộc Viettel
Viettel có đơn vị trực thuộc là Sở Y tế Phú Thọ
Sở Y tế Phú Thọ is part of Viettel
Viettel includes Sở Y tế Phú Thọ
SUCCEEDS
Viettel kế tục Sở Y tế Phú Thọ ngày 21/8/2025
Sở Y tế Phú Thọ được Viettel kế tục ngày 21/8/2025
Viettel succeeded Sở Y tế Phú Thọ on 21 August 2025
Sở Y tế Phú Thọ was succeeded by Viettel on 21 August 2025
OF_PROVINCE
Sở Y tế Phú Thọ thuộc tỉnh Phú Thọ
Tỉnh Phú Thọ có Sở Y tế Phú Thọ
Sở Y tế Phú Thọ belongs to Phú Thọ province
Phú Thọ province has Sở Y tế Phú Thọ
MERGED_INTO
Tỉnh Phú Thọ được sáp nhập vào thành phố Hà Nội ngày 21/8/2025
Thành phố Hà Nội nhận sáp nhập tỉnh Phú Thọ ngày 21/8/2025
Phú Thọ province was merged into Hà Nội city on 21 August 2025
Hà Nội city took in Phú Thọ province on 21 August 2025
FOLLOWS
Thỏa thuận A (ký ngày 21/8/2025) tiếp nối Bản ghi nhớ B
Bản ghi nhớ B được tiếp nối bằng Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (signed on 21 August 2025) follows Bản ghi nhớ B
Bản ghi nhớ B is followed by Thỏa thuận A (signed on 21 August 2025)
IMPLEMENTS
Thỏa thuận A (ký ngày 21/8/2025) triển khai Bản ghi nhớ B
Bản ghi nhớ B được triển khai bằng Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (signed on 21 August 2025) is a plan to carry out Bản ghi nhớ B
Bản ghi nhớ B has as a plan to carry it out Thỏa thuận A (signed on 21 August 2025)
CARRIES_OUT
Thỏa thuận A (ký ngày 21/8/2025) thực hiện Nghị quyết 57
Nghị quyết 57 được thực hiện bằng Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (signed on 21 August 2025) carries out Nghị quyết 57
Nghị quyết 57 is carried out by Thỏa thuận A (signed on 21 August 2025)
ISSUED_BY
Nghị quyết 57 do Sở Y tế Phú Thọ ban hành ngày 21/8/2025
Sở Y tế Phú Thọ ban hành Nghị quyết 57 ngày 21/8/2025
Nghị quyết 57 was issued by Sở Y tế Phú Thọ on 21 August 2025
Sở Y tế Phú Thọ issued Nghị quyết 57 on 21 August 2025
PLEDGED_TO
Viettel cam kết 1 việc với Sở Y tế Phú Thọ trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Sở Y tế Phú Thọ được Viettel cam kết 1 việc trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Viettel made a pledge to Sở Y tế Phú Thọ in or around Thỏa thuận A (signed on 21 August 2025)
Sở Y tế Phú Thọ received a pledge from Viettel in or around Thỏa thuận A (signed on 21 August 2025)
GAVE_TO
Viettel tặng Sở Y tế Phú Thọ 1 món quà trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Sở Y tế Phú Thọ được Viettel tặng 1 món quà trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Viettel gave a gift to Sở Y tế Phú Thọ in or around Thỏa thuận A (signed on 21 August 2025)
Sở Y tế Phú Thọ received a gift from Viettel in or around Thỏa thuận A (signed on 21 August 2025)
AIMED_WITH
Viettel đặt 1 mục tiêu cùng Sở Y tế Phú Thọ trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Sở Y tế Phú Thọ được Viettel đặt 1 mục tiêu cùng trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Viettel set an aim with Sở Y tế Phú Thọ in or around Thỏa thuận A (signed on 21 August 2025)
Sở Y tế Phú Thọ had an aim set with it by Viettel in or around Thỏa thuận A (signed on 21 August 2025)
ASKED_TO_HELP
Viettel được đề nghị làm 1 việc cho Sở Y tế Phú Thọ trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Sở Y tế Phú Thọ có 1 việc được đề nghị Viettel làm trong khuôn khổ Thỏa thuận A (ký ngày 21/8/2025)
Viettel was asked to do a thing for Sở Y tế Phú Thọ in or around Thỏa thuận A (signed on 21 August 2025)
Sở Y tế Phú Thọ has a thing that Viettel was asked to do for it in or around Thỏa thuận A (signed on 21 August 2025)
HAS_OUTCOME_IN
Viettel có 1 kết quả được nêu tại tỉnh Phú Thọ ngày 21/8/2025
Tỉnh Phú Thọ có 1 kết quả được nêu của Viettel ngày 21/8/2025
Viettel has a stated outcome in Phú Thọ province on 21 August 2025
Phú Thọ province has a stated outcome of Viettel on 21 August 2025
HAS_BACKGROUND
Thỏa thuận A (ký ngày 21/8/2025) có bối cảnh là Nghị quyết 57
Nghị quyết 57 là bối cảnh của Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (signed on 21 August 2025) has Nghị quyết 57 as background
Nghị quyết 57 is background to Thỏa thuận A (signed on 21 August 2025)
COVERS
Thỏa thuận A (ký ngày 21/8/2025) có nội dung về lĩnh vực y tế
Lĩnh vực y tế là nội dung của Thỏa thuận A (ký ngày 21/8/2025)
Thỏa thuận A (signed on 21 August 2025) covers health
Health is covered by Thỏa thuận A (signed on 21 August 2025)
BROADER
Lĩnh vực y tế nằm trong lĩnh vực xã hội số
Lĩnh vực xã hội số gồm cả lĩnh vực y tế
Health is part of digital society
Digital society includes health
POSSIBLY_SAME_AS
Viettel có thể cũng chính là Sở Y tế Phú Thọ
Sở Y tế Phú Thọ có thể cũng chính là Viettel
Viettel may be the same as Sở Y tế Phú Thọ
Sở Y tế Phú Thọ may be the same as Viettel
`;

test('every relation is told from either end', () => {
  const told = RELATIONS.flatMap((relation) => [relation, ...four(fact(relation), ...ENDS[relation])]);
  expect(told).toEqual(SENTENCES.trim().split('\n'));
});

test('dates keep their precision', () => {
  const dates = ['2025-08-05', '2025-08', '2025'];
  expect(dates.map((date) => dateWords(date, 'vi'))).toEqual(['ngày 5/8/2025', 'tháng 8/2025', 'năm 2025']);
  expect(dates.map((date) => dateWords(date, 'en'))).toEqual(['5 August 2025', 'August 2025', '2025']);
  const signed = dates.map((date) => four(fact('SIGNED'), person, agreement, [day(date)]));
  expect(signed.map(([vi]) => vi?.split('Thỏa thuận A')[1])).toEqual([' ngày 5/8/2025', ' tháng 8/2025', ' năm 2025']);
  expect(signed.map((all) => all[2]?.split('Thỏa thuận A')[1])).toEqual([
    ' on 5 August 2025',
    ' in August 2025',
    ' in 2025',
  ]);
  expect(four(fact('SIGNED'), person, agreement, [])[0]).toBe('Tào Đức Thắng ký Thỏa thuận A');
});

test.each([
  [['2022-02-08/'], ' từ ngày 8/2/2022', ' from 8 February 2022'],
  [['/2024-05'], ' đến tháng 5/2024', ' until May 2024'],
  [['2020/2021', '2023/'], ' từ năm 2020 đến năm 2021 và từ năm 2023', ' from 2020 until 2021 and from 2023'],
  [['2022', '2023'], ', được nêu năm 2022 và năm 2023', ', as stated in 2022 and in 2023'],
  [
    ['2022', '2023', '2024-01'],
    ', được nêu 3 lần, lần đầu năm 2022, lần cuối tháng 1/2024',
    ', as stated 3 times, first in 2022, last in January 2024',
  ],
  [[], '', ''],
])('the time in a post: %s', (texts, vi, en) => {
  const [there, , english] = four(fact('HELD_POST'), person, post, texts.map(day));
  expect(there).toBe(`Tào Đức Thắng giữ chức Chủ tịch Viettel${vi}`);
  expect(english).toBe(`Tào Đức Thắng held the post of Chairman of Viettel${en}`);
});

test('of several records their number is told', () => {
  const several = { count: 4, agreements: 3 };
  expect(four(fact('PLEDGED_TO', several), body, other)[0]).toBe(
    'Viettel cam kết 4 việc với Sở Y tế Phú Thọ trong khuôn khổ 3 thỏa thuận',
  );
  expect(four(fact('PLEDGED_TO', several), body, other)[2]).toBe(
    'Viettel made 4 pledges to Sở Y tế Phú Thọ in or around 3 agreements',
  );
  expect(four(fact('ACTED_FOR', several), person, body)[0]).toBe('Tào Đức Thắng thay mặt Viettel tại 3 lễ ký');
  expect(four(fact('ACTED_FOR', several), person, body)[2]).toBe('Tào Đức Thắng acted for Viettel at 3 signings');
});

test('what is only drafted was not issued', () => {
  const draft = { ...policy, properties: { ...policy.properties, state: 'DRAFT' } };
  expect(four(fact('ISSUED_BY'), draft, other)).toEqual([
    'Nghị quyết 57 do Sở Y tế Phú Thọ soạn thảo',
    'Sở Y tế Phú Thọ soạn thảo Nghị quyết 57',
    'Nghị quyết 57 is drafted by Sở Y tế Phú Thọ',
    'Sở Y tế Phú Thọ drafts Nghị quyết 57',
  ]);
});

test('two things of one name are told apart by their time, else by their ids', () => {
  const before = { ...province, properties: { ...province.properties, validUntil: '2025-06-30' } };
  const after = { ...province, id: 'province:c', properties: { ...province.properties, validFrom: '2025-07-01' } };
  expect(four(fact('MERGED_INTO'), before, after, [])).toEqual([
    'Tỉnh Phú Thọ (đến ngày 30/6/2025) được sáp nhập vào tỉnh Phú Thọ (từ ngày 1/7/2025)',
    'Tỉnh Phú Thọ (từ ngày 1/7/2025) nhận sáp nhập tỉnh Phú Thọ (đến ngày 30/6/2025)',
    'Phú Thọ province (until 30 June 2025) was merged into Phú Thọ province (from 1 July 2025)',
    'Phú Thọ province (from 1 July 2025) took in Phú Thọ province (until 30 June 2025)',
  ]);
  expect(four(fact('POSSIBLY_SAME_AS'), person, { ...person, id: 'person:b' })[0]).toBe(
    'Tào Đức Thắng (person:a) có thể cũng chính là Tào Đức Thắng (person:b)',
  );
});
