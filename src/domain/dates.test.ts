// Dates and periods: what is accepted, what is refused and with which advice, and bounds against the package `edtf`.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, parseDate, parsePeriod, statedFits } from './dates.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
// From 100: the oracle reads February 28 of the year 0 as the 29th, since JavaScript takes years below 100 for 19xx.
const year = fc.integer({ min: 100, max: 9999 }).map((y) => pad(y, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = month.chain((m) =>
  fc.integer({ min: 1, max: daysInMonth(Number(m.slice(0, 4)), Number(m.slice(5))) }).map((d) => `${m}-${pad(d)}`),
);
const anyDate = fc.oneof(year, month, day);
const interval = fc.oneof(
  fc.tuple(anyDate, anyDate).map(([from, to]) => `${from}/${to}`),
  fc.tuple(anyDate, fc.constantFrom('/', '/..')).map(([from, to]) => `${from}${to}`),
  fc.tuple(fc.constantFrom('/', '../'), anyDate).map(([from, to]) => `${from}${to}`),
);

/** The bounds of an accepted date; fails the test where it is refused. */
function bounds(text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

function reason(parsed: { ok: true } | { ok: false; reason: string }): string | undefined {
  return parsed.ok ? undefined : parsed.reason;
}

const days = ({ earliest, latest }: { earliest: string; latest: string }) =>
  (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
const dayOf = (milliseconds: number | null) =>
  milliseconds === null || !Number.isFinite(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);

describe('a date', () => {
  test.each([
    ['2022-10-12', '2022-10-12', '2022-10-12'],
    ['2025-08', '2025-08-01', '2025-08-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
  ])('%s means %s to %s', (text, earliest, latest) => {
    expect(parseDate(text)).toEqual({ ok: true, value: { earliest, latest } });
  });

  test.each([
    ['2021-25', '"2021-25" has no month 25; did you mean "2021/2025"? (EDTF seasons are not used)'],
    ['2020-21', '"2020-21" has no month 21; did you mean "2020/2021"? (EDTF seasons are not used)'],
    ['2025-21', '"2025-21" has no month 21; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2021-13', '"2021-13" has no month 13; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2021-00', '"2021-00" has no month 00; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2025-13-01', '"2025-13-01" has no month 13; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['21-8-2025', '"21-8-2025" is not a date; did you mean "2025-08-21"?'],
    ['21/8/2025', '"21/8/2025" is not a date; did you mean "2025-08-21"?'],
    ['21.08.2025', '"21.08.2025" is not a date; did you mean "2025-08-21"?'],
    ['31-2-2025', '"31-2-2025" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2025-8-1', '"2025-8-1" is not a date; did you mean "2025-08-01"?'],
    ['2025-8', '"2025-8" is not a date; did you mean "2025-08"?'],
    ['2024-02-30', '"2024-02-30" does not exist: that month has 29 days'],
    ['2023-02-29', '"2023-02-29" does not exist: that month has 28 days'],
    ['2025-08-00', '"2025-08-00" does not exist: that month has 31 days'],
    ['XXXX-10-12', '"XXXX-10-12" is not a date; a date without a year goes under "stated", beside the inferred date'],
    ['2021-2025', '"2021-2025" is not a date; did you mean "2021/2025"?'],
    ['2021 – 2025', '"2021 – 2025" is not a date; did you mean "2021/2025"?'],
    ['2025-2021', '"2025-2021" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2021/2025', '"2021/2025" is not a date; it is a period, and one date belongs here'],
    [
      '2025/2021',
      '"2025/2021" is not a date; as a period, "2025/2021" ends before it starts; did you mean "2021/2025"?',
    ],
    ['21/8', '"21/8" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2021~', '"2021~" is not a date; write doubt as an inferred value with its reason, not as ~ ? or %'],
    ['2021?', '"2021?" is not a date; write doubt as an inferred value with its reason, not as ~ ? or %'],
    ['2021-10%', '"2021-10%" is not a date; write doubt as an inferred value with its reason, not as ~ ? or %'],
    ['', '"" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['201X', '"201X" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['-2021', '"-2021" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2021-10-12T10:00', '"2021-10-12T10:00" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['2021-10-12\n', '"2021-10-12\n" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['２０２１', '"２０２１" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('%j is refused with advice', (text, expected) => {
    expect(reason(parseDate(text))).toBe(expected);
  });

  test('of a day means that day, of a month its days, of a year its 365 or 366', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(bounds(text)).toEqual({ earliest: text, latest: text });
      }),
    );
    fc.assert(
      fc.property(month, (text) => {
        const { earliest, latest } = bounds(text);
        expect([earliest.slice(0, 7), latest.slice(0, 7)]).toEqual([text, text]);
        expect(days({ earliest, latest })).toBe(daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5))));
      }),
    );
    fc.assert(
      fc.property(year, (text) => {
        const { earliest, latest } = bounds(text);
        expect([earliest, latest]).toEqual([`${text}-01-01`, `${text}-12-31`]);
        expect(days({ earliest, latest })).toBe(daysInMonth(Number(text), 2) === 29 ? 366 : 365);
      }),
    );
  });

  test('has ordered bounds, those that edtf finds', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { earliest, latest } = bounds(text);
        expect(earliest <= latest).toBe(true);
        const oracle = edtf(text);
        expect({ earliest, latest }).toEqual({ earliest: dayOf(oracle.min), latest: dayOf(oracle.max) });
      }),
    );
  });

  test('is accepted only where edtf accepts it', () => {
    const digits = fc.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?$/);
    fc.assert(
      fc.property(digits, (text) => {
        let type: string | undefined;
        try {
          type = edtf(text).type;
        } catch {
          type = undefined;
        }
        expect(parseDate(text).ok).toBe(type === 'Date');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a period', () => {
  test.each([
    ['2021/2025', ['2021-01-01', '2021-12-31'], ['2025-01-01', '2025-12-31'], false],
    ['2021/', ['2021-01-01', '2021-12-31'], null, false],
    ['2021/..', ['2021-01-01', '2021-12-31'], null, true],
    ['/2025', null, ['2025-01-01', '2025-12-31'], false],
    ['../2025', null, ['2025-01-01', '2025-12-31'], false],
    ['2021-12-21/2025-06', ['2021-12-21', '2021-12-21'], ['2025-06-01', '2025-06-30'], false],
    ['2021/2021', ['2021-01-01', '2021-12-31'], ['2021-01-01', '2021-12-31'], false],
    ['2025-08-20/2025-08', ['2025-08-20', '2025-08-20'], ['2025-08-01', '2025-08-31'], false],
  ])('%s has four bounds', (text, start, end, openEnd) => {
    const range = (pair: string[] | null) => pair && { earliest: pair[0], latest: pair[1] };
    expect(parsePeriod(text)).toEqual({ ok: true, value: { start: range(start), end: range(end), openEnd } });
  });

  test.each([
    ['2021-2025', '"2021-2025" is not a period such as 2021/2025; did you mean "2021/2025"?'],
    ['2021-25', '"2021-25" is not a period such as 2021/2025; did you mean "2021/2025"? (EDTF seasons are not used)'],
    ['2010-12', '"2010-12" is not a period such as 2021/2025; did you mean "2010/2012"?'],
    ['2021', '"2021" is not a period such as 2021/2025; write START/END, START/, START/.. or /END'],
    ['21-8-2025', '"21-8-2025" is not a period such as 2021/2025; write START/END, START/, START/.. or /END'],
    ['2021/2023/2025', '"2021/2023/2025" is not a period such as 2021/2025; write START/END, START/, START/.. or /END'],
    ['2025/2021', '"2025/2021" ends before it starts; did you mean "2021/2025"?'],
    ['2025-08-21/2025-08-20', '"2025-08-21/2025-08-20" ends before it starts; did you mean "2025-08-20/2025-08-21"?'],
    ['/', '"/" says neither a start nor an end'],
    ['../..', '"../.." says neither a start nor an end'],
    ['/..', '"/.." says neither a start nor an end'],
    ['2021/2024-02-30', '"2024-02-30" does not exist: that month has 29 days'],
    ['2021~/2025', '"2021~" is not a date; write doubt as an inferred value with its reason, not as ~ ? or %'],
    ['2021/2025?', '"2025?" is not a date; write doubt as an inferred value with its reason, not as ~ ? or %'],
    ['XXXX/2025', '"XXXX" is not a date; a date without a year goes under "stated", beside the inferred date'],
  ])('%j is refused with advice', (text, expected) => {
    expect(reason(parsePeriod(text))).toBe(expected);
  });

  test('has the bounds that edtf finds, and is refused where it ends before it starts', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const parsed = parsePeriod(text);
        const [from = '', to = ''] = text.split('/');
        const start = parseDate(from);
        const end = parseDate(to);
        const isBackward = start.ok && end.ok && end.value.latest < start.value.earliest;
        expect(parsed.ok).toBe(!isBackward);
        let oracle: ReturnType<typeof edtf> | undefined;
        try {
          oracle = edtf(text);
        } catch {
          // edtf refuses two ends that may be one day (2021/2021) too, which are no error here.
          const mayMeet = start.ok && end.ok && end.value.earliest <= start.value.latest;
          expect(mayMeet).toBe(true);
          return;
        }
        if (!parsed.ok) throw new Error(`edtf accepts ${text}`);
        expect(parsed.value.start?.earliest ?? null).toBe(dayOf(oracle.min));
        expect(parsed.value.end?.latest ?? null).toBe(dayOf(oracle.max));
        expect(parsed.value.openEnd).toBe(oracle.max === Number.POSITIVE_INFINITY);
        for (const side of [parsed.value.start, parsed.value.end]) {
          if (side) expect(side.earliest <= side.latest).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('what advice offers is itself accepted', () => {
  const number = fc.stringMatching(/^\d{1,4}$/);
  const mistake = fc.tuple(
    number,
    fc.constantFrom('-', '/', '.', ' - '),
    number,
    fc.constantFrom('', '-', '/', '.'),
    number,
  );
  fc.assert(
    fc.property(mistake, (parts) => {
      const text = parts.join('');
      const offered = (parsed: ReturnType<typeof parseDate | typeof parsePeriod>) =>
        /did you mean "([^"]*)"/.exec(reason(parsed) ?? '')?.[1];
      const date = offered(parseDate(text));
      if (date !== undefined) expect(parseDate(date).ok || parsePeriod(date).ok, `${text}: ${date}`).toBe(true);
      const period = offered(parsePeriod(text));
      if (period !== undefined && !text.includes('/')) expect(parsePeriod(period).ok, `${text}: ${period}`).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

describe('a date as stated', () => {
  test.each([
    ['XXXX-10-12', '2022-10-12', true],
    ['XXXX-10-12', '2022-10-13', false],
    ['XXXX-10-12', '2022-10', false],
    ['XXXX', '2022', true],
    ['XXXX', '2022-10-12', false],
    ['2022-10-12', '2022-10-12', true],
  ])('%s fits %s: %s', (stated, date, fits) => {
    expect(statedFits(stated, date)).toBe(fits);
  });
});
