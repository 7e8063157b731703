// A hop as a sentence in Vietnamese and in English, read from either of its ends. Pure.
import type { ConnectionRelation } from '../generated/model.ts';
import type { GraphNode, Properties, Value } from './graph-data.ts';
import type { Dated, Fact } from './hops.ts';

type Language = 'vi' | 'en';
/** A sentence that begins with the relation's subject, and one that begins with its object. */
type BothWays = readonly [forwards: string, backwards: string];

/**
 * {s} the subject, {o} the object; {when} a date or a time in office; {at} the signing or signings, {around} the
 * agreement or agreements with which something was said; {n|thing} how many.
 */
const PATTERNS: Readonly<Record<ConnectionRelation | 'DRAFTED_BY', Record<Language, BothWays>>> = {
  SIGNED: {
    vi: ['{s} ký {o}{when}', '{o} do {s} ký{when}'],
    en: ['{s} signed {o}{when}', '{o} was signed by {s}{when}'],
  },
  EXCHANGED_DOCUMENTS: {
    vi: ['{s} trao văn bản tại lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} trao văn bản'],
    en: ['{s} exchanged documents at the signing of {o}{when}', 'At the signing of {o}{when}, {s} exchanged documents'],
  },
  CHAIRED: {
    vi: ['{s} chủ trì lễ ký {o}{when}', 'Lễ ký {o}{when} do {s} chủ trì'],
    en: ['{s} chaired the signing of {o}{when}', 'The signing of {o}{when} was chaired by {s}'],
  },
  WITNESSED: {
    vi: ['{s} chứng kiến lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} chứng kiến'],
    en: ['{s} witnessed the signing of {o}{when}', 'The signing of {o}{when} was witnessed by {s}'],
  },
  SPOKE_AT: {
    vi: ['{s} phát biểu tại lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} phát biểu'],
    en: ['{s} spoke at the signing of {o}{when}', 'At the signing of {o}{when}, {s} spoke'],
  },
  ATTENDED: {
    vi: ['{s} dự lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} dự'],
    en: ['{s} attended the signing of {o}{when}', 'The signing of {o}{when} was attended by {s}'],
  },
  HELD_POST: {
    vi: ['{s} giữ chức {o}{when}', 'Chức {o} do {s} giữ{when}'],
    en: ['{s} held the post of {o}{when}', 'The post of {o} was held by {s}{when}'],
  },
  ACTED_FOR: {
    vi: ['{s} thay mặt {o}{at}', '{o} có {s} thay mặt{at}'],
    en: ['{s} acted for {o}{at}', '{o} was represented by {s}{at}'],
  },
  PARTY_TO: {
    vi: ['{s} là một bên của {o}', '{o} có {s} là một bên'],
    en: ['{s} is party to {o}', '{o} has {s} as a party'],
  },
  ACTED_IN: {
    vi: ['Một bên tham gia {o} thông qua {s}', '{o} có một bên tham gia thông qua {s}'],
    en: ['{s} acted for a party to {o}', '{o} has a party that acted through {s}'],
  },
  HAS_FOCAL_POINT: {
    vi: ['{s} có đầu mối thực hiện là {o}', '{o} là đầu mối thực hiện {s}'],
    en: ['{s} has {o} as a contact point', '{o} is a contact point for {s}'],
  },
  IN_ORGANISATION: {
    vi: ['{s} là chức vụ của {o}', '{o} có chức vụ {s}'],
    en: ['{s} is a post of {o}', '{o} has the post of {s}'],
  },
  PART_OF: {
    vi: ['{s} trực thuộc {o}', '{o} có đơn vị trực thuộc là {s}'],
    en: ['{s} is part of {o}', '{o} includes {s}'],
  },
  SUCCEEDS: {
    vi: ['{s} kế tục {o}{when}', '{o} được {s} kế tục{when}'],
    en: ['{s} succeeded {o}{when}', '{o} was succeeded by {s}{when}'],
  },
  OF_PROVINCE: {
    vi: ['{s} thuộc {o}', '{o} có {s}'],
    en: ['{s} belongs to {o}', '{o} has {s}'],
  },
  MERGED_INTO: {
    vi: ['{s} được sáp nhập vào {o}{when}', '{o} nhận sáp nhập {s}{when}'],
    en: ['{s} was merged into {o}{when}', '{o} took in {s}{when}'],
  },
  FOLLOWS: {
    vi: ['{s} tiếp nối {o}', '{o} được tiếp nối bằng {s}'],
    en: ['{s} follows {o}', '{o} is followed by {s}'],
  },
  IMPLEMENTS: {
    vi: ['{s} triển khai {o}', '{o} được triển khai bằng {s}'],
    en: ['{s} is a plan to carry out {o}', '{o} has as a plan to carry it out {s}'],
  },
  CARRIES_OUT: {
    vi: ['{s} thực hiện {o}', '{o} được thực hiện bằng {s}'],
    en: ['{s} carries out {o}', '{o} is carried out by {s}'],
  },
  ISSUED_BY: {
    vi: ['{s} do {o} ban hành{when}', '{o} ban hành {s}{when}'],
    en: ['{s} was issued by {o}{when}', '{o} issued {s}{when}'],
  },
  DRAFTED_BY: {
    vi: ['{s} do {o} soạn thảo', '{o} soạn thảo {s}'],
    en: ['{s} is drafted by {o}', '{o} drafts {s}'],
  },
  PLEDGED_TO: {
    vi: ['{s} cam kết {n|việc} với {o}{around}', '{o} được {s} cam kết {n|việc}{around}'],
    en: ['{s} made {n|pledge} to {o}{around}', '{o} received {n|pledge} from {s}{around}'],
  },
  GAVE_TO: {
    vi: ['{s} tặng {o} {n|món quà}{around}', '{o} được {s} tặng {n|món quà}{around}'],
    en: ['{s} gave {n|gift} to {o}{around}', '{o} received {n|gift} from {s}{around}'],
  },
  AIMED_WITH: {
    vi: ['{s} đặt {n|mục tiêu} cùng {o}{around}', '{o} được {s} đặt {n|mục tiêu} cùng{around}'],
    en: ['{s} set {n|aim} with {o}{around}', '{o} had {n|aim} set with it by {s}{around}'],
  },
  ASKED_TO_HELP: {
    vi: ['{s} được đề nghị làm {n|việc} cho {o}{around}', '{o} có {n|việc} được đề nghị {s} làm{around}'],
    en: ['{s} was asked to do {n|thing} for {o}{around}', '{o} has {n|thing} that {s} was asked to do for it{around}'],
  },
  HAS_OUTCOME_IN: {
    vi: ['{s} có {n|kết quả} được nêu tại {o}{when}', '{o} có {n|kết quả} được nêu của {s}{when}'],
    en: ['{s} has {n|stated outcome} in {o}{when}', '{o} has {n|stated outcome} of {s}{when}'],
  },
  HAS_BACKGROUND: {
    vi: ['{s} có bối cảnh là {o}', '{o} là bối cảnh của {s}'],
    en: ['{s} has {o} as background', '{o} is background to {s}'],
  },
  COVERS: {
    vi: ['{s} có nội dung về {o}', '{o} là nội dung của {s}'],
    en: ['{s} covers {o}', '{o} is covered by {s}'],
  },
  BROADER: {
    vi: ['{s} nằm trong {o}', '{o} gồm cả {s}'],
    en: ['{s} is part of {o}', '{o} includes {s}'],
  },
  POSSIBLY_SAME_AS: {
    vi: ['{s} có thể cũng chính là {o}', '{o} có thể cũng chính là {s}'],
    en: ['{s} may be the same as {o}', '{o} may be the same as {s}'],
  },
};

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
