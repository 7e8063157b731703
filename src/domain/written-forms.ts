// How values stand in a Vietnamese (or English) text: the forms in which a name, a date, a number or a role is written.
import { tidy, toneApart } from './names.ts';

/** Whole phrases and their usual abbreviations; both sides are brought to the short one before they are compared. */
const ABBREVIATIONS: readonly (readonly [long: string, short: string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['hội đồng thành viên', 'hđtv'],
  ['hội đồng quản trị', 'hđqt'],
  ['ban chấp hành', 'bch'],
  ['ban thường vụ', 'btv'],
  ['tỉnh ủy viên', 'tuv'],
  ['đại biểu quốc hội', 'đbqh'],
  ['tổng giám đốc', 'tgđ'],
  ['công nghệ thông tin', 'cntt'],
  ['viễn thông, cntt', 'vt-cntt'],
  ['văn hóa, thể thao và du lịch', 'vh-tt&dl'],
  ['thông tin và truyền thông', 'tt&tt'],
  ['thành phố', 'tp'],
  ['tp.', 'tp'],
];

/** Text as it is compared: NFC, lower case, one kind of dash without spaces, no quotation marks, tones after words, abbreviated. */
export function comparable(text: string): string {
  const plain = tidy(text)
    .toLowerCase()
    .replace(/["“”‘’']/g, '')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\p{L}+/gu, toneApart);
  return SHORTENED.reduce((result, [long, short]) => result.replaceAll(long, short), plain);
}

const SHORTENED = ABBREVIATIONS.map(
  ([long, short]) => [long.replace(/\p{L}+/gu, toneApart), short.replace(/\p{L}+/gu, toneApart)] as const,
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern of whole words, its letters brought to the comparable form. */
const bounded = (pattern: string): RegExp =>
  new RegExp(`${BEFORE}(?:${pattern.replace(/\p{L}+/gu, toneApart)})${AFTER}`, 'u');
const BEFORE = '(?<![\\p{L}\\p{N}\\p{M}])';
const AFTER = '(?![\\p{L}\\p{N}\\p{M}])';

/** Finds any of some phrases in a comparable text, as whole words; a sign such as % may touch what it follows. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const whole = (phrase: string) => `${/^[\p{L}\p{N}]/u.test(phrase) ? BEFORE : ''}${escaped(phrase)}${AFTER}`;
  return new RegExp(phrases.map((phrase) => whole(comparable(phrase))).join('|') || '(?!)', 'u');
}

/**
 * Finds a date in the precision in which it is given: `2021-12-21` (21/12/2021, 21-12-2021, ngày 21 tháng 12 năm 2021),
 * `2021-12`, `2021`, or without its year, `XXXX-12-21` (21/12, ngày 21 tháng 12). A period is two years or dates.
 */
export function datePattern(date: string): RegExp {
  const parts = date.split('/');
  if (parts.length === 2) {
    const [from = '', to = ''] = parts.map((part) => (part === '' || part === '..' ? '' : dateForms(part)));
    if (from === '' || to === '') return bounded(from || to);
    return bounded(`(?:${from})\\s*(?:-|đến|tới|to|and)\\s*(?:hết )?(?:năm )?(?:${to})`);
  }
  return bounded(dateForms(date));
}

function dateForms(date: string): string {
  const [year = '', month, day] = date.split('-');
  const number = (text: string) => `0?${Number(text)}`;
  if (month === undefined) return year;
  const noYear = year.startsWith('X');
  if (day === undefined) return `${number(month)}/${year}|tháng ${number(month)}(?:/|-| năm )${year}`;
  const d = number(day);
  const m = number(month);
  if (noYear) return `${d}[/.-]${m}|${d} tháng ${m}`;
  return `${d}[/.-]${m}[/.-]${year}|${d} tháng ${m} năm ${year}|${d} tháng ${m},? ${year}`;
}

const COMPARATOR_WORDS: Readonly<Record<string, string>> = {
  MORE_THAN: 'hơn|trên|vượt|more than|over',
  AT_LEAST: 'ít nhất|tối thiểu|at least',
  LESS_THAN: 'dưới|chưa đến|less than|under',
  UP_TO: 'tới|đến|up to',
  ABOUT: 'khoảng|gần|about|nearly',
};

/** Numbers up to ten, as words. */
const NUMBER_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Finds a number as a text of a language writes it, behind the word of its comparator where that has one. */
export function numberPattern(value: number, language: string, comparator?: string): RegExp {
  const forms = [grouped(value, language)];
  const isAmbiguous = language === 'vi' && /^[1-9]\d{0,2}\.\d{3}$/.test(String(value)); // 2.283 reads 2283 there
  if (!isAmbiguous) forms.push(String(value));
  if (Number.isInteger(value) && language === 'vi') {
    if (value < 10) forms.push(`0${value}`); // "08 nội dung"
    const word = NUMBER_WORDS[value];
    if (word && word !== 'năm' && word !== 'một') forms.push(word); // far more often "year" and "a" than "five" and "one"
  }
  const number = `(?:${[...new Set(forms)].map(escaped).join('|')})`;
  const before = comparator ? COMPARATOR_WORDS[comparator] : undefined;
  // A group or a decimal part beside it would make it another number.
  const whole = `(?<![\\d][.,])${number}(?![.,]\\d)`;
  return bounded(before ? `(?:${before})\\s+${whole}` : whole);
}

/** With the separators of a language: 2283 is 2.283 in Vietnamese, 2,283 in English. */
function grouped(value: number, language: string): string {
  const separators = language === 'vi' ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' };
  const [whole = '', fraction] = String(value).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, separators.group);
  return fraction === undefined ? groups : `${groups}${separators.decimal}${fraction}`;
}

/** The other reading of a number that a text writes with one separator: 2.283 is 2283 in Vietnamese and 2.283 in English. */
export function otherReading(value: number, language: string): { written: string; reads: number } | undefined {
  const written = grouped(value, language === 'vi' ? 'en' : 'vi');
  if (written === String(value) && Number.isInteger(value)) return undefined;
  const reads = Number(language === 'vi' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', ''));
  return reads === value ? undefined : { written, reads };
}

/** The verbs of a role. "Lễ ký kết", the ceremony, is not signing, nor "đăng ký"; "dự án" and "trao đổi" are other words. */
const ROLE_VERBS: Readonly<Record<string, string>> = {
  SIGNATORY: '(?<!lễ |hội nghị |buổi |tại |nghị |đăng |thư |chữ )ký(?! số| túc| ức)(?: kết)?|đặt bút|signed|signs',
  EXCHANGED_DOCUMENTS: 'trao(?! tặng)(?! đổi(?! văn kiện| biên bản| thỏa thuận| bản ghi))|exchanged',
  CHAIR: 'chủ trì|chaired',
  WITNESS: 'chứng kiến|witnessed',
  SPEAKER: 'phát biểu|nhấn mạnh|khẳng định|đề nghị|cho biết|chia sẻ|mong muốn|cam kết|bày tỏ|said|stressed',
  ATTENDEE: 'dự(?! án| kiến| thảo| báo| toán| phòng| trữ)|tham dự|tham gia|có mặt|attended',
};

/** Finds a verb of a role in a comparable text. */
export const rolePattern = (role: string): RegExp => bounded(ROLE_VERBS[role] ?? '(?!)');

/** The verbs by which a text promises, asks or gives. A target may be in any words. */
const ACT_VERBS: Readonly<Record<string, string>> = {
  PLEDGE:
    'cam kết|sẽ|đồng hành|tạo điều kiện|bảo đảm|đảm bảo|sẵn sàng|hỗ trợ|cung cấp|thống nhất|phối hợp|hằng năm|will|pledged',
  REQUEST: 'đề nghị|mong muốn|mong|yêu cầu|kiến nghị|asked|requested',
  GIFT: 'tặng|trao tặng|biếu|gave|presented',
};

/** Finds a verb of a kind of commitment; anything where it has no verbs of its own. */
export const actPattern = (kind: string): RegExp => (ACT_VERBS[kind] ? bounded(ACT_VERBS[kind]) : /(?:)/u);

/** Finds an ISO 8601 duration: P12M is "12 tháng", P1Y as a recurrence "hằng năm". */
export function durationPattern(duration: string): RegExp {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])/.exec(duration) ?? [];
  const words = { Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày' }[unit] ?? '';
  const yearly = duration === 'P1Y' ? '|hằng năm|hàng năm|mỗi năm|thường niên' : '';
  return bounded(`0?${count} ${words}${yearly}`);
}
