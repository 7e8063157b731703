// What stands beside a name so that it is told from others.
import { expect, test } from 'vitest';
import { AGREEMENT, edited, FILES, graphOf, REFERENCE } from '../testing/seed-folder.ts';
import { withComputed } from './computed.ts';

/** The labels of a small folder, by id. */
function labels(reference = REFERENCE, agreement = AGREEMENT): (id: string) => unknown {
  const files = { ...FILES, 'reference/all.yaml': reference, 'agreements/a.yaml': agreement };
  const graph = withComputed(graphOf(files));
  return (id) => graph.nodes.get(id)?.properties.searchLabel;
}
const AT = 'at: { source: source:list }';

test('a person has the office last known of and its year; without one, the words that tell namesakes apart', () => {
  const of = labels();
  expect(of('person:tao-duc-thang')).toBe('Tào Đức Thắng, Chủ tịch Viettel, 2022');
  expect(of('person:tran-duy-dong')).toBe('Trần Duy Đông');
  const described = edited(AGREEMENT, 'name: Trần Duy Đông,', 'name: Trần Duy Đông, description: chairman,');
  expect(labels(REFERENCE, described)('person:tran-duy-dong')).toBe('Trần Duy Đông, chairman');
  const later = `${REFERENCE}tenures:
  - { person: person:tao-duc-thang, post: post:pho, key: x, since: 2024, until: "2025-03", ${AT} }\n`;
  const posts = edited(
    later,
    'posts:\n',
    `posts:\n  - { id: post:pho, title: Phó Chủ tịch, organisation: org:ubnd-phu-tho, seats: MANY, ${AT} }\n`,
  );
  expect(labels(posts)('person:tao-duc-thang')).toBe('Tào Đức Thắng, Phó Chủ tịch, 2025');
});

test('a province, a body and an office of it have the years of the unit', () => {
  const dated = edited(REFERENCE, 'name: Phú Thọ, kind', 'name: Phú Thọ, validFrom: 2025-07-01, kind');
  const ended = edited(dated, 'org:viettel, name: Viettel,', 'org:viettel, name: Viettel, validUntil: 2030,');
  const of = labels(ended);
  expect(of('province:phu-tho')).toBe('Phú Thọ (2025 – …)');
  expect(of('org:viettel')).toBe('Viettel (… – 2030)');
  expect(of('post:chu-tich-viettel')).toBe('Chủ tịch Viettel (… – 2030)');
});

test('a body has the one that it is part of, an office its body, unless the name says so', () => {
  const part = edited(
    REFERENCE,
    'name: Viettel, kind',
    'name: Chi nhánh, shortName: CN, parent: org:ubnd-phu-tho, kind',
  );
  expect(labels(part)('org:viettel')).toBe('CN, UBND tỉnh Phú Thọ');
  expect(labels(part)('post:chu-tich-viettel')).toBe('Chủ tịch Viettel, CN');
  expect(labels()('post:chu-tich-viettel')).toBe('Chủ tịch Viettel');
});

test('an agreement has the parties that its title does not name, and the year', () => {
  expect(labels()('agreement:phu-tho-viettel-2022')).toBe('Thỏa thuận hợp tác, UBND tỉnh Phú Thọ, Viettel, 2022');
  const named = edited(AGREEMENT, 'title: Thỏa thuận hợp tác', 'title: Thỏa thuận với Ủy ban nhân dân tỉnh Phú Thọ');
  expect(labels(REFERENCE, named)('agreement:phu-tho-viettel-2022')).toBe(
    'Thỏa thuận với Ủy ban nhân dân tỉnh Phú Thọ, Viettel, 2022',
  );
});

test('a source has its publisher and day; without a title, these are all', () => {
  expect(labels()('source:bao-phu-tho')).toBe('Báo Phú Thọ');
  const known = edited(AGREEMENT, 'Báo Phú Thọ,', 'Báo Phú Thọ, title: Lễ ký, publishedOn: 2022-10-13,');
  expect(labels(REFERENCE, known)('source:bao-phu-tho')).toBe('Lễ ký, Báo Phú Thọ, 2022-10-13');
});

test('an area has the wider one', () => {
  const wider = `areas:\n  - { id: area:xa-hoi, name: Xã hội, nameEn: Society, ${AT} }`;
  const narrower = edited(
    edited(REFERENCE, 'areas:', wider),
    'nameEn: Health,',
    'nameEn: Health, broader: area:xa-hoi,',
  );
  expect(labels(narrower)('area:y-te')).toBe('Y tế, Xã hội');
});
