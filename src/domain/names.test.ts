// Vietnamese names: one way to write and fold them, and which written names may be one person's.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, sameWrittenName, tidy } from './names.ts';

/** Any text, rich in what Vietnamese and its typing errors are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['a', 'A', 'đ', 'Đ', 'ơ', 'ư', 'ệ', 'Ạ', 'y', 'I', 'İ', '\u0300', '\u0301', '\u0302', '\u0323'],
      ...[' ', '\u00a0', '\t', '\n', '\u2009', '-', '\u200b'],
    ),
  }),
);
const syllable = fc.constantFrom(
  'Hồ',
  'Ho',
  'Văn',
  'Van',
  'Quang',
  'Quảng',
  'Hà',
  'Hạ',
  'Lý',
  'Lí',
  'Thủy',
  'Thuỷ',
  'Đức',
);
const title = fc.constantFrom('', 'Ông ', 'Đại tá ', 'Đồng chí ');
const name = fc
  .tuple(title, fc.array(syllable, { minLength: 1, maxLength: 4 }))
  .map(([before, words]) => before + words.join(' '));

describe('tidy', () => {
  test('composes marks, makes white space one space and trims', () => {
    expect(tidy('  Tào\u00a0\u00a0Đức \n Thắng\t'.normalize('NFD'))).toBe('Tào Đức Thắng'.normalize('NFC'));
  });

  test('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fold', () => {
  test.each([
    ['Tào Đức Thắng', 'tao duc thang'],
    ['ĐẶNG XUÂN PHONG', 'dang xuan phong'],
    ['Ủy ban nhân dân tỉnh Tuyên Quang', 'uy ban nhan dan tinh tuyen quang'],
    ['ƯƠNG Thị Ngữ', 'uong thi ngu'],
    ['57-NQ/TW', '57-nq/tw'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  test('leaves no mark, and changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).normalize('NFD')).not.toMatch(/[\u0300-\u0309\u031b\u0323đĐ]/u);
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two written names', () => {
  test.each([
    ['in NFC and NFD', 'Tào Đức Thắng'.normalize('NFC'), 'Tào Đức Thắng'.normalize('NFD')],
    ['in capitals', 'TÀO ĐỨC THẮNG', 'Tào Đức Thắng'],
    ['with other white space', 'Tào\u00a0Đức  Thắng ', 'Tào Đức Thắng'],
    ['with the tone elsewhere in òa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà'],
    ['with the tone elsewhere in ủy', 'Lê Thủy', 'Lê Thuỷ'],
    ['with the tone elsewhere in ọa', 'Nguyễn Thị Họa', 'Nguyễn Thị Hoạ'],
    ['with the tone elsewhere in ũy', 'Lê Thị Lũy', 'Lê Thị Luỹ'],
    ['with the tone elsewhere in ùe', 'Lê Thị Hòe', 'Lê Thị Hoè'],
    ['with the tone elsewhere in óe', 'Đỗ Văn Khóe', 'Đỗ Văn Khoé'],
    ['where one side has no marks', 'Ho Van Mung', 'Hồ Văn Mừng'],
    ['where one side has no marks and no đ', 'dang xuan phong', 'Đặng Xuân Phong'],
    ['where one side says Ông', 'Ông Trần Duy Đông', 'Trần Duy Đông'],
    ['where one side says Bà', 'bà Nguyễn Thị Hà', 'Nguyễn Thị Hà'],
    ['where one side says Đồng chí', 'Đồng chí Chẩu Văn Lâm', 'Chẩu Văn Lâm'],
    ['where one side says đ/c', 'Đ/c Chẩu Văn Lâm', 'Chẩu Văn Lâm'],
    ['where one side has a rank', 'Đại tá Nguyễn Văn Quang', 'Nguyễn Văn Quang'],
    ['where the rank is decomposed', 'Trung tướng Tào Đức Thắng'.normalize('NFD'), 'Tào Đức Thắng'],
    ['where one side has both', 'Đồng chí Thiếu tướng Tào Đức Thắng', 'Ông Tào Đức Thắng'],
    ['where the address has no marks either', 'Dong chi Ho Van Mung', 'Hồ Văn Mừng'],
    ['where one side has a degree', 'TS. Phạm Đức Long', 'Phạm Đức Long'],
  ])("may be one person's %s", (_, left, right) => {
    expect(sameWrittenName(left, right)).toBe(true);
  });

  test.each([
    ['Nguyễn Văn Quang', 'Nguyễn Văn Quảng'],
    ['Trần Thị Hà', 'Trần Thị Hạ'],
    ['Trần Văn Đông', 'Trần Văn Dông'],
    ['Lý Văn Hải', 'Lí Văn Hải'],
    ['Ly Van Hai', 'Lí Văn Hải'],
    ['Lê Văn Hai', 'Lê Văn Hải'],
    ['Tào Đức Thắng', 'Thắng Đức Tào'],
    ['Tào Đức Thắng', 'Tào Thắng'],
    ['Nguyễn Văn Tân', 'Nguyễn Văn Tăn'],
    ['Nguyễn Văn Tú', 'Nguyễn Văn Tư'],
    ['Bàn Văn Ông', 'Văn Ông'],
  ])('%s and %s are not', (left, right) => {
    expect(sameWrittenName(left, right)).toBe(false);
  });

  test('are one or not whichever comes first, and each is itself', () => {
    fc.assert(
      fc.property(fc.oneof(name, anyText), fc.oneof(name, anyText), (left, right) => {
        expect(sameWrittenName(left, right)).toBe(sameWrittenName(right, left));
        expect(sameWrittenName(left, left.normalize('NFD'))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('are found without a single mark, form of address and rank included', () => {
    fc.assert(
      fc.property(name, (written) => {
        expect(sameWrittenName(written, fold(written))).toBe(true);
      }),
    );
  });
});
