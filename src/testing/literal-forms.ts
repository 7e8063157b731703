// What a text holds, letter for letter: a second opinion on the check of the evidence, which has patterns of its own.
import { tidy } from '../domain/names.ts';
import type { AgreementFile } from '../facts/format.ts';
import { statements } from '../facts/format-values.ts';
import type { Texts } from '../facts/texts.ts';
import type { ThingNames } from '../facts/thing-names.ts';
import type { CitedValue } from '../facts/values.ts';

/** Whether any of some words stands in the paragraphs that a value cites, or in the whole text where it names none. */
export function holds({ cited }: CitedValue, texts: Texts, words: readonly string[]): boolean {
  return cited.some(({ source, paragraphs }) => {
    const all = texts.get(source)?.paragraphs ?? [];
    const numbers = paragraphs === undefined ? all.map((_, i) => i + 1) : [paragraphs].flat();
    const text = plain(numbers.map((number) => all[number - 1] ?? '').join('\n'));
    return words.some((word) => stands(plain(word), text));
  });
}

const plain = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/["“”]/g, '')
    .replace(/\s*[-–—]\s*/g, '-');

/** Whole words; no part of another number. */
function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    const isPart = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
    const isGroup = /^\d[\d.,]*$/.test(word) && (/\d[.,]$/.test(before) || /^[.,]\d/.test(after));
    if (!isPart && !isGroup) return true;
  }
  return false;
}

/** The ways to write what a value says; none for what has no words of its own, as a verb. */
export function formsOf({ written, value, stated, owner }: CitedValue, things: ThingNames): string[] {
  if (stated !== undefined) return stated.startsWith('XXXX-') ? dates(stated) : [stated];
  const text = String(value);
  if (written === 'NUMBER') return [text, text.replace(/\B(?=(\d{3})+$)/g, '.'), text.replace('.', ',')];
  if (written === 'DATE') return text.includes('/') ? spans(text) : dates(text);
  if (written === 'DURATION') {
    const [, count = '', unit = ''] = /^P(\d+)([YMWD])/.exec(text) ?? [];
    return [`${count} ${{ Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày' }[unit]}`];
  }
  if (written === 'PHRASE' || written === 'TITLE') return [text];
  if (written === 'OWN_NAME') return namesOf(String(owner.id), things, [text]);
  return namesOf(text, things);
}

/** The names of a thing; those of a province's body or office also without the province, as its own papers call them. */
export function namesOf(id: string, things: ThingNames, names = things.get(id)?.names ?? []): string[] {
  const thing = things.get(id);
  const body = thing?.organisation === undefined ? thing : things.get(thing.organisation);
  const places = things.get(body?.province ?? '')?.names ?? [];
  const bare = names.flatMap((name) =>
    places.flatMap((place) => (name.endsWith(` ${place}`) ? [name.slice(0, -place.length - 1)] : [])),
  );
  return [...names, ...bare];
}

/** What texts call a party by its kind; both of them together. */
const SIDES: Readonly<Record<string, string[]>> = { CORPORATION: ['tập đoàn'], PEOPLES_COMMITTEE: ['tỉnh'] };
const BOTH = ['hai bên', '2 bên', 'hai đơn vị', '2 đơn vị', 'mỗi bên'];

/** What a text may call a body, if it is a party of the agreement whose file has the value, or a party's province. */
export function sideWords(id: string, { file }: CitedValue, things: ThingNames): string[] {
  const parties = (file.content as Partial<AgreementFile>).parties ?? [];
  const orgs = parties.flatMap(({ org, actsThrough }) => [...statements(org).map(({ is }) => is), actsThrough ?? '']);
  if (orgs.some((org) => things.get(org)?.province === id)) return ['tỉnh'];
  return orgs.includes(id) ? [...(SIDES[things.get(id)?.kind ?? ''] ?? []), ...BOTH] : [];
}

function dates(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [year];
  const both = (number: string) => [...new Set([number, String(Number(number))])];
  return both(month).flatMap((m) => {
    if (day === undefined) return [`${m}/${year}`, `tháng ${m} năm ${year}`];
    return both(day).flatMap((d) => {
      const short = ['/', '-', '.'].map((sign) => d + sign + m);
      const long = `${d} tháng ${m}`;
      if (year === 'XXXX') return [...short, long];
      return [...['/', '-', '.'].map((sign) => d + sign + m + sign + year), `${long} năm ${year}`];
    });
  });
}

function spans(span: string): string[] {
  const [from = '', to = ''] = span.split('/').map((end) => (end === '..' ? '' : end));
  if (from === '' || to === '') return dates(from || to);
  return dates(from).flatMap((a) => dates(to).flatMap((b) => [`${a}-${b}`, `${a} đến ${b}`, `${a} đến năm ${b}`]));
}
