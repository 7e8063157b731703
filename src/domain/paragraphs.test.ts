// Numbered paragraphs, passages in them by code point, and hashes that do not depend on how a text was typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, passage, sha256 } from './paragraphs.ts';

describe('paragraphs', () => {
  test.each([
    ['the title, a by-line and a caption count', 'Tiêu đề\nVăn A\nẢnh: lễ ký', ['Tiêu đề', 'Văn A', 'Ảnh: lễ ký']],
    ['empty lines and lines of white space do not', '\n\nmột\n\n \t \nhai\n\n', ['một', 'hai']],
    ['a line of no-break spaces does not', 'một\n\u00a0\u00a0\nhai', ['một', 'hai']],
    ['lines end as on any system', 'một\r\n\r\nhai\rba\nbốn', ['một', 'hai', 'ba', 'bốn']],
    ['they are trimmed', '  một\t\n\u00a0hai\u00a0', ['một', 'hai']],
    ['a no-break space within is a space', 'Bình\u00a0Minh', ['Bình Minh']],
    ['two spaces within stay two', 'Bình  Minh', ['Bình  Minh']],
    ['a byte order mark is none of their letters', '\ufeffmột\nhai', ['một', 'hai']],
    ['marks are composed', 'thỏa thuận'.normalize('NFD'), ['thỏa thuận'.normalize('NFC')]],
    ['an empty text has none', '', []],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });
});

describe('a passage', () => {
  const paragraphs = paragraphsOf('Bình Minh\n🤝 ký kết\nx\u0323\u0305y');

  test('is the cited paragraphs in the order of the citation, a line feed between two', () => {
    expect(passage(paragraphs, [1])).toBe('Bình Minh');
    expect(passage(paragraphs, [1, 2])).toBe('Bình Minh\n🤝 ký kết');
    expect(passage(paragraphs, [2, 1])).toBe('🤝 ký kết\nBình Minh');
  });

  test.each([
    ['from the start', [1], undefined, 4, 'Bình'],
    ['to the end', [1], 5, undefined, 'Minh'],
    ['across two paragraphs, whose line feed counts one', [1, 2], 5, 11, 'Minh\n🤝'],
    ['behind an emoji, which counts one', [2], 2, 4, 'ký'],
    ['of a mark that composes with nothing, which counts one', [3], 2, 4, '\u0305y'],
    ['of all', [1], 0, 9, 'Bình Minh'],
  ])('is narrowed to code points %s', (_, numbers, start, end, words) => {
    expect(passage(paragraphs, numbers, start, end)).toBe(words);
  });

  test.each([
    ['behind the last', [4], undefined, undefined],
    ['before the first', [0], undefined, undefined],
    ['one of which does not exist', [1, 4], undefined, undefined],
    ['that ends a code point too late', [1], 0, 10],
    ['that begins behind the end', [1], 9, undefined],
    ['that has no length', [1], 3, 3],
    ['that ends before it begins', [1], 4, 3],
  ])('does not exist for a range %s', (_, numbers, start, end) => {
    expect(passage(paragraphs, numbers, start, end)).toBeNull();
  });
});

describe('the hash of a passage', () => {
  test('is SHA-256 of its UTF-8 bytes in lower-case hexadecimal', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('ký')).toBe(sha256(new TextEncoder().encode('ký')));
  });

  /** Lines rich in what is written in several ways: marks, spaces, emoji. */
  const line = fc.string({ unit: fc.constantFrom(...'ađơưệẠỏy🤝 .-8', '\u0301', '\u0323', '\u00a0') });

  test('is the same however the text composes its marks, ends its lines and spaces them', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\r\n', '\r', '\n\n', '\n \u00a0\n'), (lines, lineEnd) => {
        const plain = paragraphsOf(lines.join('\n').normalize('NFC'));
        const other = paragraphsOf(lines.join(lineEnd).normalize('NFD').replaceAll(' ', '\u00a0'));
        const hashes = (paragraphs: string[]) => paragraphs.map((_, i) => sha256(passage(paragraphs, [i + 1]) ?? ''));
        expect(hashes(other)).toEqual(hashes(plain));
      }),
      { numRuns: 1000 },
    );
  });

  test('differs where the passage does', () => {
    const hashes = ['Bình Minh', 'Bình Mình', 'bình Minh', 'Bình  Minh', 'Bình Minh.'].map((text) =>
      sha256(passage(paragraphsOf(text), [1]) ?? ''),
    );
    expect(new Set(hashes).size).toBe(5);
  });
});
