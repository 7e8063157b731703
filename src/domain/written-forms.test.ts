// The forms in which a text writes names, dates, numbers, durations and roles; and what only looks like them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actPattern,
  comparable,
  datePattern,
  durationPattern,
  numberPattern,
  otherReading,
  phrasePattern,
  rolePattern,
} from './written-forms.ts';

const finds = (pattern: RegExp, text: string): boolean => pattern.test(comparable(text));

describe('a phrase', () => {
  test.each([
    ['Thỏa thuận', 'THỎA THUẬN hợp tác', 'whatever the capitals'],
    ['Thỏa thuận', 'Thoả thuận hợp tác', 'with the tone on another vowel'],
    ['Ủy ban', 'Uỷ ban', 'with the tone of ủy on another vowel'],
    ['Thỏa thuận'.normalize('NFC'), 'Thỏa thuận'.normalize('NFD'), 'with its marks apart'],
    ['Bình Minh', 'tỉnh Bình\u00a0Minh.', 'with a no-break space'],
    ['giai đoạn 2025-2030', 'giai đoạn 2025 – 2030', 'with another dash, spaced'],
    ['Công nghiệp - Viễn thông', 'Công nghiệp–Viễn thông', 'with a dash that is not spaced'],
    ['Sao Mai', 'Tập đoàn “Sao Mai”', 'in quotation marks'],
    ['Tập đoàn "Sao Mai"', 'Tập đoàn Sao Mai', 'without its quotation marks'],
    ['Ủy ban nhân dân tỉnh Bình Minh', 'UBND tỉnh Bình Minh', 'with UBND'],
    ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh', 'with UBND in full'],
    ['Chủ tịch HĐTV', 'Chủ tịch Hội đồng thành viên', 'with HĐTV in full'],
    ['Ủy viên BCH Đảng bộ', 'Ủy viên Ban Chấp hành Đảng bộ', 'with BCH in full'],
    ['Ủy viên BTV Tỉnh ủy', 'Ủy viên Ban Thường vụ Tỉnh uỷ', 'with BTV in full'],
    ['TP. Bình Minh', 'thành phố Bình Minh', 'with TP. in full'],
    ['%', '99% dân số', 'where a sign touches the number'],
    ['57-NQ/TW', 'Nghị quyết số 57-NQ/TW.', 'before a full stop'],
  ])('%s is found in "%s": %s', (phrase, text) => {
    expect(finds(phrasePattern([phrase]), text)).toBe(true);
  });

  test.each([
    ['Tào Đức Thắng', 'Tào Đức Thăng', 'another vowel'],
    ['Hoa', 'Hòa', 'a tone that it does not have'],
    ['Minh', 'Minhh', 'the start of a word'],
    ['Minh', 'AMinh', 'the end of a word'],
    ['8', '18', 'a part of a number'],
    ['8', 'hòa8', 'a number behind a letter with a tone'],
    ['57-NQ/TW', '57-NQ/TWA', 'a longer number of a document'],
    ['57-NQ/TW', '157-NQ/TW', 'another number of a document'],
    ['Bình Minh', 'Bình và Minh', 'words between'],
    ['a.c', 'abc', 'a dot that would stand for any sign'],
  ])('%s is not found in "%s": %s', (phrase, text) => {
    expect(finds(phrasePattern([phrase]), text)).toBe(false);
  });

  test('any of several will do, and none finds nothing', () => {
    expect(finds(phrasePattern(['Sao Mai', 'Tập đoàn']), 'của Tập đoàn')).toBe(true);
    expect(finds(phrasePattern([]), 'của Tập đoàn')).toBe(false);
  });

  /** Words of letters, and of signs that mean something in a pattern; no part of an abbreviation. */
  const letters = fc.string({
    unit: fc.constantFrom(...'aAđĐơưệẠỏýwz059.*+?^$(){}[]|\\/%&'),
    minLength: 1,
    maxLength: 6,
  });
  const words = fc.array(letters, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

  test('is found wherever it stands as words of its own, whatever its signs and the form of its marks', () => {
    fc.assert(
      fc.property(words, words, words, (before, phrase, after) => {
        const text = `${before} ${phrase} ${after}`;
        expect(finds(phrasePattern([phrase]), text)).toBe(true);
        expect(finds(phrasePattern([phrase.normalize('NFD')]), text)).toBe(true);
        expect(finds(phrasePattern([phrase]), text.normalize('NFD').toUpperCase())).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is not found where a letter or digit touches its first or last one', () => {
    const glue = fc.constantFrom('a', 'ệ', 'Đ', '8');
    const core = fc.string({ unit: fc.constantFrom(...'bcđộ7'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(core, glue, (phrase, letter) => {
        expect(finds(phrasePattern([phrase]), `x ${letter}${phrase} y`)).toBe(false);
        expect(finds(phrasePattern([phrase]), `x ${phrase}${letter} y`)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (phrase, text) => {
        expect(typeof finds(phrasePattern([phrase]), text)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a date', () => {
  test.each([
    ['2025-08-21', 'ngày 21/8/2025'],
    ['2025-08-21', 'ngày 21/08/2025'],
    ['2025-08-21', '21-8-2025'],
    ['2025-08-21', '21.8.2025'],
    ['2025-08-21', 'Ngày 21 tháng 8 năm 2025'],
    ['2025-08-21', 'ngày 21 tháng 08, 2025'],
    ['2025-08-01', '(1/8/2025)'],
    ['XXXX-08-21', 'ngày 21/8, tại'],
    ['XXXX-08-21', 'ngày 21-8'],
    ['XXXX-08-21', 'ngày 21 tháng 8'],
    ['2025-08', 'tháng 8/2025'],
    ['2025-08', 'tháng 8 năm 2025'],
    ['2025-08', 'tháng 08-2025'],
    ['2025', 'năm 2025'],
    ['2025/2030', 'giai đoạn 2025 - 2030'],
    ['2025/2030', 'giai đoạn 2025–2030'],
    ['2025/2030', 'từ năm 2025 đến năm 2030'],
    ['2025/2030', 'từ 2025 đến hết năm 2030'],
    ['2025/', 'từ năm 2025'],
    ['2025/..', 'từ năm 2025'],
    ['/2030', 'đến năm 2030'],
  ])('%s is found in "%s"', (date, text) => {
    expect(finds(datePattern(date), text)).toBe(true);
  });

  test.each([
    ['2025-08-21', '21/8/2024', 'another year'],
    ['2025-08-21', '21/8', 'no year'],
    ['2025-08-21', '8/21/2025', 'month before day'],
    ['2025-08-01', '21/8/2025', 'the end of another day'],
    ['2025-08-02', '21/8/2025', 'the start of another day'],
    ['XXXX-08-02', '12/8', 'another day'],
    ['XXXX-01-21', '21/11', 'another month'],
    ['XXXX-01-21', 'ngày 21 tháng 10', 'another month in words'],
    ['2025', '12025', 'a longer number'],
    ['2025/2030', '2025 - 2031', 'another end'],
    ['2025/2030', '2030 - 2025', 'the two the other way round'],
    ['2025/2030', 'năm 2025. Năm 2030', 'two years that are no span'],
  ])('%s is not found in "%s": %s', (date, text) => {
    expect(finds(datePattern(date), text)).toBe(false);
  });
});

describe('a number', () => {
  test.each([
    [2283, 'vi', 'có 2.283 vị trí'],
    [2283, 'vi', 'có 2283 vị trí'],
    [2283, 'en', '2,283 sites'],
    [1234567, 'vi', '1.234.567 hộ'],
    [99, 'vi', 'phủ sóng 99% dân số'],
    [99.5, 'vi', 'phủ sóng 99,5% dân số'],
    [99.5, 'en', '99.5% of the people'],
    [2.283, 'vi', '2,283 lần'],
    [2.283, 'en', '2.283 times'],
    [8, 'vi', '08 nội dung'],
    [8, 'vi', 'tám nội dung'],
    [10, 'vi', 'Mười nội dung'],
    [8, 'vi', 'có 8.'],
  ])('%d in %s is found in "%s"', (number, language, text) => {
    expect(finds(numberPattern(number, language), text)).toBe(true);
  });

  test.each([
    [2283, 'en', '2.283 sites', 'a decimal there'],
    [2283, 'vi', '2,283 lần', 'a decimal there'],
    [2.283, 'vi', 'có 2.283 vị trí', 'a whole number there'],
    [2.283, 'en', '2,283 sites', 'a whole number there'],
    [8, 'vi', '18', 'the end of another'],
    [8, 'vi', '82', 'the start of another'],
    [8, 'vi', '008', 'a number that is written otherwise'],
    [283, 'vi', '2.283', 'a group of another'],
    [2, 'vi', '2.283', 'the first group of another'],
    [99, 'vi', '99,5%', 'without its decimals'],
    [5, 'vi', 'năm 2025', 'the word for year'],
    [1, 'vi', 'một số nội dung', 'the word for some'],
    [8, 'en', 'tám', 'a word of another language'],
    [11, 'vi', 'mười', 'another word'],
  ])('%d in %s is not found in "%s": %s', (number, language, text) => {
    expect(finds(numberPattern(number, language), text)).toBe(false);
  });

  test('is found in its own language whatever it is, as its platform writes it', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 1, max: 1e6 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('vi', 'en'), (value, language) => {
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
        expect(finds(numberPattern(value, language), `có ${written} hộ`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['MORE_THAN', 'hơn 2.283', true],
    ['MORE_THAN', 'trên 2.283', true],
    ['MORE_THAN', 'gần 2.283', false],
    ['MORE_THAN', 'có 2.283', false],
    ['AT_LEAST', 'ít nhất 2.283', true],
    ['AT_LEAST', 'tối thiểu 2.283', true],
    ['LESS_THAN', 'dưới 2.283', true],
    ['UP_TO', 'tới 2.283', true],
    ['UP_TO', 'trên 2.283', false],
    ['ABOUT', 'khoảng 2.283', true],
    ['ABOUT', 'gần 2.283', true],
    ['EXACT', 'có 2.283', true],
  ])('%s is looked for before it: "%s" → %s', (comparator, text, found) => {
    expect(finds(numberPattern(2283, 'vi', comparator), text)).toBe(found);
  });

  test('with one separator has the reading of the other language too', () => {
    expect(otherReading(2.283, 'vi')).toEqual({ written: '2.283', reads: 2283 });
    expect(otherReading(2283, 'vi')).toEqual({ written: '2,283', reads: 2.283 });
    expect(otherReading(2283, 'en')).toEqual({ written: '2.283', reads: 2.283 });
    expect(otherReading(2.283, 'en')).toEqual({ written: '2,283', reads: 2283 });
    expect(otherReading(283, 'vi')).toBeUndefined();
  });
});

describe('a duration', () => {
  test.each([
    ['P12M', 'trong 12 tháng', true],
    ['P3Y', 'thời hạn 3 năm', true],
    ['P3Y', 'thời hạn 03 năm', true],
    ['P2W', '2 tuần', true],
    ['P10D', '10 ngày', true],
    ['P1Y', 'hằng năm', true],
    ['P1Y', 'mỗi năm', true],
    ['P12M', '2 tháng', false],
    ['P2M', '12 tháng', false],
    ['P12M', '12 năm', false],
    ['P3Y', 'hằng năm', false],
  ])('%s in "%s": %s', (duration, text, found) => {
    expect(finds(durationPattern(duration), text)).toBe(found);
  });
});

describe('a role', () => {
  test.each([
    ['SIGNATORY', 'ông A đã ký thỏa thuận', true],
    ['SIGNATORY', 'Ký kết biên bản', true],
    ['SIGNATORY', 'dự lễ ký kết', false],
    ['SIGNATORY', 'Lễ ký', false],
    ['SIGNATORY', 'Hội nghị ký kết', false],
    ['SIGNATORY', 'đăng ký doanh nghiệp', false],
    ['SIGNATORY', 'Thư ký', false],
    ['SIGNATORY', 'tích hợp ký số', false],
    ['EXCHANGED_DOCUMENTS', 'trao biên bản ghi nhớ', true],
    ['EXCHANGED_DOCUMENTS', 'trao đổi văn kiện', true],
    ['EXCHANGED_DOCUMENTS', 'trao đổi ý kiến', false],
    ['EXCHANGED_DOCUMENTS', 'trao tặng bức tranh', false],
    ['CHAIR', 'chủ trì hội nghị', true],
    ['CHAIR', 'chủ tịch', false],
    ['WITNESS', 'chứng kiến lễ ký', true],
    ['SPEAKER', 'phát biểu tại lễ', true],
    ['SPEAKER', 'nhấn mạnh rằng', true],
    ['SPEAKER', 'biểu diễn', false],
    ['ATTENDEE', 'tham dự có', true],
    ['ATTENDEE', 'Dự lễ', true],
    ['ATTENDEE', 'các dự án', false],
    ['ATTENDEE', 'dự kiến', false],
    ['ATTENDEE', 'xây dựng', false],
    ['GUEST', 'khách mời dự', false],
  ])('%s in "%s": %s', (role, text, found) => {
    expect(finds(rolePattern(role), text)).toBe(found);
  });
});

describe('an act', () => {
  test.each([
    ['PLEDGE', 'cam kết hỗ trợ', true],
    ['PLEDGE', 'đã làm', false],
    ['REQUEST', 'đề nghị tập đoàn', true],
    ['REQUEST', 'cam kết', false],
    ['GIFT', 'trao tặng 5 máy', true],
    ['GIFT', 'trang bị 5 máy', false],
    ['TARGET', 'bất cứ lời nào', true],
  ])('%s in "%s": %s', (kind, text, found) => {
    expect(finds(actPattern(kind), text)).toBe(found);
  });
});
