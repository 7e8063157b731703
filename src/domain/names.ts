// Vietnamese names: one way to write them, to fold them and to tell whether two may be the same.

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

const HONORIFICS =
  'ông|bà|đồng chí|đ/c|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|ts\\.?|ths\\.?|gs\\.?|pgs\\.?';
const MARKED = new RegExp(`^(${HONORIFICS})\\s+`, 'u');
const BARE = new RegExp(`^(${fold(HONORIFICS)})\\s+`, 'u');

/** A person's name without form of address and rank, in lower case, word by word. */
function personWords(name: string): string[] {
  let rest = tidy(name).toLowerCase();
  const honorific = rest === fold(rest) ? BARE : MARKED;
  while (honorific.test(rest)) rest = rest.replace(honorific, '');
  return rest.split(' ');
}

/**
 * Whether two written names may be one person's: the same words in the same order, where tone marks decide if both
 * sides carry them and are folded only where one side has none; where a tone stands in its word never matters,
 * i / y does. The same name is not the same person.
 */
export function sameWrittenName(a: string, b: string): boolean {
  const left = personWords(a);
  const right = personWords(b);
  if (left.length !== right.length) return false;
  const bare = (words: string[]) => words.every((word) => word === fold(word));
  const form = bare(left) || bare(right) ? fold : toneApart;
  return left.every((word, i) => form(word) === form(right[i] ?? ''));
}
