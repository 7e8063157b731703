// Dates of known precision and periods, written in a small part of EDTF (ISO 8601-2:2019, Library of Congress EDTF).
//
// Accepted: `2022-10-12`, `2025-08`, `2017`; intervals `2021/2025`, `2021/` (end unknown), `2021/..` (open end),
// `/2025` (start unknown), `../2025`. A day whose year is not stated is `XXXX-10-12`, only beside an inferred date.
// All else is refused with a suggestion: a reader must never wonder what a date means.

/** Days as `YYYY-MM-DD`, which sort as text. */
export type Day = string;

/** The first and last day that a date may mean; for `2025`: 2025-01-01 and 2025-12-31. */
export interface DayRange {
  earliest: Day;
  latest: Day;
}

/** A period's bounds. Null where unknown; `openEnd` where it is stated to have no end. */
export interface Period {
  start: DayRange | null;
  end: DayRange | null;
  openEnd: boolean;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** The number of days of a month (1–12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads one date and says which days it may mean. A refusal says what to write instead. */
export function parseDate(text: string): Parsed<DayRange> {
  const match = DATE.exec(text);
  if (!match) return { ok: false, reason: `"${text}" is not a date${suggestion(text)}` };
  const [, yearText = '', monthText, dayText] = match;
  const year = Number(yearText);
  if (monthText === undefined)
    return { ok: true, value: { earliest: `${yearText}-01-01`, latest: `${yearText}-12-31` } };
  const month = Number(monthText);
  if (month < 1 || month > 12) {
    return { ok: false, reason: `"${text}" has no month ${monthText}${suggestion(text)}` };
  }
  const last = daysInMonth(year, month);
  if (dayText === undefined) {
    return { ok: true, value: { earliest: `${text}-01`, latest: `${text}-${pad(last)}` } };
  }
  const day = Number(dayText);
  if (day < 1 || day > last) {
    return { ok: false, reason: `"${text}" does not exist: that month has ${last} days` };
  }
  return { ok: true, value: { earliest: text, latest: text } };
}

/** Reads a period, which is an interval: one date alone is refused, as it does not say whether it is start or end. */
export function parsePeriod(text: string): Parsed<Period> {
  const parts = text.split('/');
  if (parts.length !== 2) {
    return { ok: false, reason: `"${text}" is not a period such as 2021/2025${suggestion(text, 'period')}` };
  }
  const [from = '', to = ''] = parts;
  const unknown = (part: string) => part === '' || part === '..';
  if (unknown(from) && unknown(to)) return { ok: false, reason: `"${text}" says neither a start nor an end` };
  const start = unknown(from) ? null : parseDate(from);
  const end = unknown(to) ? null : parseDate(to);
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  if (start && end && end.value.latest < start.value.earliest) {
    return { ok: false, reason: `"${text}" ends before it starts; did you mean "${to}/${from}"?` };
  }
  return { ok: true, value: { start: start?.value ?? null, end: end?.value ?? null, openEnd: to === '..' } };
}

/** Whether `stated` (a date with X for what a source leaves out, `XXXX-10-12`) can be `date`. */
export function statedFits(stated: string, date: string): boolean {
  return stated.length === date.length && [...stated].every((c, i) => c === 'X' || c === date[i]);
}

const FORMS = { date: 'YYYY, YYYY-MM or YYYY-MM-DD', period: 'START/END, START/, START/.. or /END' };

/** What the writer of a refused date or period probably meant, as a half-sentence. */
function suggestion(text: string, wanted: 'date' | 'period' = 'date'): string {
  const meant = likelyMeant(text);
  // What is offered must differ from what was refused and must itself be accepted.
  const isOffer = meant !== undefined && meant !== text;
  if (isOffer && (parsePeriod(meant).ok || (wanted === 'date' && parseDate(meant).ok))) {
    const isSeason = Number(/^\d{4}-(\d{2})$/.exec(text)?.[1]) > 12;
    return `; did you mean "${meant}"?${isSeason ? ' (EDTF seasons are not used)' : ''}`;
  }
  if (/^(\.\.|\d{4}[-\d]*)?\/(\.\.|\d{4}[-\d]*)?$/.test(text) && wanted === 'date') {
    const period = parsePeriod(text);
    return period.ok ? '; it is a period, and one date belongs here' : `; as a period, ${period.reason}`;
  }
  if (/[~?%]/.test(text)) return '; write doubt as an inferred value with its reason, not as ~ ? or %';
  if (/^X{4}/.test(text)) return '; a date without a year goes under "stated", beside the inferred date';
  return `; write ${FORMS[wanted]}`;
}

function likelyMeant(text: string): string | undefined {
  const span = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(text);
  if (span) return `${span[1]}/${span[2]}`;
  const season = /^(\d{2})(\d{2})-(\d{2})$/.exec(text);
  if (season) return `${season[1]}${season[2]}/${season[1]}${season[3]}`;
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (day && month && year) return `${year}-${pad(Number(month))}-${pad(Number(day))}`;
  if (!/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) return undefined;
  return text
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
