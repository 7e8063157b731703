// Vietnamese names: one way to write them, and to fold them.

/** NFC, no-break spaces as spaces, runs of white space as one, trimmed. Every text enters the graph so. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** Lower case without tone and vowel marks, đ as d: `Tào Đức Thắng` → `tao duc thang`. For searching, never for equality. */
export function fold(text: string): string {
  const bare = tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd');
  return tidy(bare); // a mark that stood alone leaves a space behind
}

/** The same letters with the tone mark taken out of its vowel and put behind the word: `hòa` and `hoà` are one. */
export function toneApart(word: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const decomposed = word.toLowerCase().normalize('NFD');
  return decomposed.replace(tones, '').normalize('NFC') + (decomposed.match(tones)?.join('') ?? '');
}
