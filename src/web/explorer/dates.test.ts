// Dates in words: as precise as they are, never more.
import { expect, test } from 'vitest';
import { sayDate, sayDue, sayExistence, sayNumber, sayPeriod, sayWhen } from './dates.ts';

test.each([
  ['2022-10-12', '12/10/2022', '12 October 2022', 'ngày 12/10/2022', 'on 12 October 2022'],
  ['2025-08', 'tháng 8/2025', 'August 2025', 'tháng 8/2025', 'in August 2025'],
  ['2017', '2017', '2017', 'năm 2017', 'in 2017'],
  ['XXXX-08-21', '21/8', '21 August', 'ngày 21/8', 'on 21 August'],
])('%s', (edtf, vi, en, whenVi, whenEn) => {
  expect([sayDate(edtf, 'vi'), sayDate(edtf, 'en'), sayWhen(edtf, 'vi'), sayWhen(edtf, 'en')]).toEqual([
    vi,
    en,
    whenVi,
    whenEn,
  ]);
});

test.each([
  ['2021/2025', '2021–2025', '2021–2025'],
  ['2025-07-01/2026', '1/7/2025 – 2026', '1 July 2025 – 2026'],
  ['2021/', 'từ 2021, chưa rõ đến khi nào', 'from 2021, end not known'],
  ['2021/..', 'từ 2021, không định thời hạn', 'from 2021, open-ended'],
  ['/2025', 'đến 2025, chưa rõ từ khi nào', 'to 2025, start not known'],
  ['2021', '2021', '2021'],
])('the period %s', (edtf, vi, en) => {
  expect([sayPeriod(edtf, 'vi'), sayPeriod(edtf, 'en')]).toEqual([vi, en]);
});

test('by when: an end counts, a beginning is none', () => {
  expect([sayDue('/2019', 'vi'), sayDue('2019/2020', 'vi'), sayDue('2023-06', 'en')]).toEqual([
    'đến hết 2019',
    '2019–2020',
    'June 2023',
  ]);
  expect(sayDue('2023/', 'vi')).toBe('bắt đầu từ 2023, không nêu khi nào xong');
  expect(sayDue('2023-01/', 'en')).toBe('to begin in January 2023, no end is given');
});

test('what has no known end is not said to end', () => {
  expect(sayExistence('2025-07-01', null, 'vi')).toBe('từ 1/7/2025');
  expect(sayExistence(null, '2025-06-30', 'vi')).toBe('đến hết 30/6/2025');
  expect(sayExistence('1997', '2025-06-30', 'en')).toBe('from 1997 to 30 June 2025');
  expect(sayExistence(null, null, 'en')).toBeNull();
});

test('numbers have the signs of the language', () => {
  expect([sayNumber(2283, 'vi'), sayNumber(2283, 'en'), sayNumber(8.6, 'vi')]).toEqual(['2.283', '2,283', '8,6']);
});
