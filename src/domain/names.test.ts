// Vietnamese names: one way to write and fold them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tidy } from './names.ts';

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
