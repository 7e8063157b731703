// EDTF dates of known precision as people write them, in Vietnamese and English; nothing is made more precise.
import type { Language } from './text/language.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2022-10-12` → 12/10/2022 or 12 October 2022; `2025-08` → tháng 8/2025; `2017` → năm 2017, with a year's word if wanted. */
export function sayDate(edtf: string, language: Language): string {
  const [year = '', month, day] = edtf.split('-');
  if (language === 'vi') {
    if (day) return `${Number(day)}/${Number(month)}${year === 'XXXX' ? '' : `/${year}`}`;
    return month ? `tháng ${Number(month)}/${year}` : year;
  }
  const name = MONTHS[Number(month) - 1] ?? '';
  if (day) return `${Number(day)} ${name}${year === 'XXXX' ? '' : ` ${year}`}`;
  return month ? `${name} ${year}` : year;
}

/** The same inside a sentence: "ngày 12/10/2022", "trong năm 2017"; "on 12 October 2022", "in 2017". */
export function sayWhen(edtf: string, language: Language): string {
  const parts = edtf.split('-').length;
  const said = sayDate(edtf, language);
  if (language === 'vi') return parts === 3 ? `ngày ${said}` : parts === 2 ? said : `năm ${said}`;
  return parts === 3 ? `on ${said}` : `in ${said}`;
}

/** An interval: `2021/2025` → 2021–2025; `2021/` → from 2021 (end not known); `2021/..` → from 2021, open; `/2025` → to 2025. */
export function sayPeriod(edtf: string, language: Language): string {
  const [from = '', to = ''] = edtf.split('/');
  const known = (part: string) => part !== '' && part !== '..';
  const vi = language === 'vi';
  if (!edtf.includes('/')) return sayDate(edtf, language);
  if (known(from) && known(to)) {
    const isLong = from.includes('-') || to.includes('-');
    return `${sayDate(from, language)}${isLong ? ' – ' : '–'}${sayDate(to, language)}`;
  }
  if (known(from)) {
    if (to === '..')
      return vi ? `từ ${sayDate(from, language)}, không định thời hạn` : `from ${sayDate(from, language)}, open-ended`;
    return vi ? `từ ${sayDate(from, language)}, chưa rõ đến khi nào` : `from ${sayDate(from, language)}, end not known`;
  }
  return vi ? `đến ${sayDate(to, language)}, chưa rõ từ khi nào` : `to ${sayDate(to, language)}, start not known`;
}

/** By when: of an interval its end counts. What only begins has no due day, and says so. */
export function sayDue(edtf: string, language: Language): string {
  const [from = '', to = ''] = edtf.split('/');
  const vi = language === 'vi';
  if (edtf.includes('/') && from === '') return `${vi ? 'đến hết' : 'by the end of'} ${sayDate(to, language)}`;
  if (!edtf.includes('/') || (to !== '' && to !== '..')) return sayPeriod(edtf, language);
  const start = sayDate(from, language);
  return vi ? `bắt đầu từ ${start}, không nêu khi nào xong` : `to begin in ${start}, no end is given`;
}

/** How long a unit or body existed; one without a known end is not said to have one: từ 1/7/2025; đến hết 30/6/2025. */
export function sayExistence(from: string | null, until: string | null, language: Language): string | null {
  const [since, to] = [from && sayDate(from, language), until && sayDate(until, language)];
  const [words, last] = language === 'vi' ? [['từ', 'đến'], 'đến hết'] : [['from', 'to'], 'until the end of'];
  if (since && to) return `${words[0]} ${since} ${words[1]} ${to}`;
  return since ? `${words[0]} ${since}` : to && `${last} ${to}`;
}

/** A number as it is written in the language: 2283 → 2.283 or 2,283. */
export const sayNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value);

/** The day that a date stands at in a list: its first; what has none comes last. */
export const orderOf = (edtf: string | null | undefined): string => edtf?.replaceAll('X', '9') ?? '9999';
