// A hop as a sentence in Vietnamese and in English, read from either of its ends. Pure.
import type { GraphNode, Properties, Value } from './graph-data.ts';
import { type Language, PATTERNS } from './hop-patterns.ts';
import type { Dated, Fact } from './linking-facts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SAID: Readonly<Record<Language, Record<'signed' | 'from' | 'until' | 'and', string>>> = {
  vi: { signed: 'ký', from: 'từ', until: 'đến', and: 'và' },
  en: { signed: 'signed', from: 'from', until: 'until', and: 'and' },
};

/** The sentences of a fact, beginning with its object where it is read backwards. */
export function sentences(
  fact: Fact,
  dates: readonly Dated[],
  subject: GraphNode,
  object: GraphNode,
  backwards: boolean,
): { sentenceVi: string; sentenceEn: string } {
  const isDraft = fact.relation === 'ISSUED_BY' && subject.properties.state === 'DRAFT';
  const patterns = PATTERNS[isDraft ? 'DRAFTED_BY' : fact.relation];
  const say = (language: Language) => {
    const [s, o] = namesOf(subject, object, language);
    const parts: Record<string, string> = {
      s: s + signing(subject, fact, language),
      o: o + signing(object, fact, language),
      when: when(fact, dates, language),
      at: occasion(fact, language, { vi: ['tại', 'lễ ký'], en: ['at', 'signing'] }),
      around: occasion(fact, language, { vi: ['trong khuôn khổ', 'thỏa thuận'], en: ['in or around', 'agreement'] }),
    };
    const filled = patterns[language][backwards ? 1 : 0]
      .replace(/\{n\|(.+?)\}/g, (_, noun: string) => counted(fact.count, noun, language))
      .replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
    return filled.charAt(0).toLocaleUpperCase('vi') + filled.slice(1);
  };
  return { sentenceVi: say('vi'), sentenceEn: say('en') };
}

/** `ngày 21/8/2025`, `tháng 8/2025`, `năm 2025`; `21 August 2025`, `August 2025`, `2025`. */
export function dateWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const [m, d] = [Number(month), Number(day)];
  if (language === 'vi') return day ? `ngày ${d}/${m}/${year}` : month ? `tháng ${m}/${year}` : `năm ${year}`;
  return [day && d, month && MONTHS[m - 1], year].filter(Boolean).join(' ');
}

/** A date as it stands behind what happened then: `on 21 August 2025`, `in 2025`; Vietnamese has no such word. */
function onDate(date: string, language: Language): string {
  return `${language === 'vi' ? '' : date.length === 10 ? 'on ' : 'in '}${dateWords(date, language)}`;
}

/** A time with one end or both: `từ ngày 8/2/2022 đến năm 2024`. */
function span(since: Value | undefined, until: Value | undefined, language: Language): string {
  const { from, until: to } = SAID[language];
  const end = (word: string, date: Value | undefined) => (date ? `${word} ${dateWords(String(date), language)}` : '');
  return [end(from, since), end(to, until)].filter(Boolean).join(' ');
}

function when({ relation }: Fact, dates: readonly Dated[], language: Language): string {
  const texts = dates.map(({ text }) => text);
  const and = ` ${SAID[language].and} `;
  if (texts.some((text) => text.includes('/'))) {
    return ` ${texts.map((text) => span(...(text.split('/') as [string, string]), language)).join(and)}`;
  }
  const [first, last] = [texts[0], texts.at(-1)].map((text) => (text === undefined ? '' : onDate(text, language)));
  if (relation !== 'HELD_POST') return texts.length === 1 ? ` ${first}` : '';
  const days = texts.length > 2 ? '' : texts.map((text) => onDate(text, language)).join(and);
  if (language === 'vi') {
    if (days) return `, được nêu ${days}`;
    return first ? `, được nêu ${texts.length} lần, lần đầu ${first}, lần cuối ${last}` : '';
  }
  if (days) return `, as stated ${days}`;
  return first ? `, as stated ${texts.length} times, first ${first}, last ${last}` : '';
}

/** Relations to an agreement as an event, whose own day stands in the sentence. */
const EVENTS = /^(SIGNED|EXCHANGED_DOCUMENTS|CHAIRED|WITNESSED|SPOKE_AT|ATTENDED)$/;

/** The day of signing behind an agreement's name. */
function signing({ label, properties }: GraphNode, { relation }: Fact, language: Language): string {
  return label === 'Agreement' && !EVENTS.test(relation) ? signedOn(properties, language) : '';
}

function signedOn({ signedOn: date }: Properties, language: Language): string {
  return date === undefined ? '' : ` (${SAID[language].signed} ${onDate(String(date), language)})`;
}

/** The one agreement by name, or how many there are. */
function occasion(
  { agreements, records }: Fact,
  language: Language,
  words: Readonly<Record<Language, readonly [lead: string, noun: string]>>,
): string {
  const agreement = records.find((record) => record.agreement)?.agreement;
  if (!agreement) return '';
  const [lead, noun] = words[language];
  if (agreements > 1) return ` ${lead} ${counted(agreements, noun, language)}`;
  const of = { 'lễ ký': 'lễ ký ', signing: 'the signing of ' }[noun] ?? '';
  return ` ${lead} ${of}${agreement.title}${signedOn(agreement, language)}`;
}

function counted(count: number, noun: string, language: Language): string {
  if (language === 'vi') return `${count} ${noun}`;
  if (count > 1) return `${count} ${noun}s`;
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What two things are called; where both are called the same, with the time that each existed, or its id. */
function namesOf(subject: GraphNode, object: GraphNode, language: Language): [string, string] {
  const [s, o] = [subject, object].map((thing) => nameOf(thing, language)) as [string, string];
  if (s !== o) return [s, o];
  const told = ({ id, properties: p }: GraphNode) => `(${span(p.validFrom, p.validUntil, language) || id})`;
  return [`${s} ${told(subject)}`, `${o} ${told(object)}`];
}

function nameOf({ label, properties: p }: GraphNode, language: Language): string {
  const isVietnamese = language === 'vi';
  switch (label) {
    case 'Province': {
      const [vi, en] = p.kind === 'CITY' ? ['thành phố', 'city'] : ['tỉnh', 'province'];
      return isVietnamese ? `${vi} ${p.name}` : `${p.name} ${en}`;
    }
    case 'CooperationArea':
      return isVietnamese ? `lĩnh vực ${p.name}` : String(p.nameEn);
    case 'Post':
      return String(isVietnamese ? p.title : (p.titleEn ?? p.title));
    default:
      return String(p.shortName ?? p.name ?? p.title);
  }
}
