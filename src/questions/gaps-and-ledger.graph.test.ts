import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { AGREEMENT, edited, FILES, type Files, graphOf } from '../testing/seed-folder.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

const ask: TestApi['data'] = (query, variables) => api.data(query, variables);
const answer: TestApi['answer'] = (name, variables) => api.answer(name, variables);

interface AspectRow {
  aspect: string;
  state: string;
  stated: number | null;
  recorded: number | null;
}

/** `PROVISIONS PARTIAL 5/10`: recorded of stated. */
const aspectLine = ({ aspect, state, stated, recorded }: AspectRow) =>
  [aspect, state, recorded === null ? '' : `${recorded}/${stated ?? '?'}`].join(' ').trimEnd();

const coverageOf = async (id: string): Promise<string[]> => {
  const { agreements } = await ask(
    'query ($id: ID!) { agreements(where: { id: { eq: $id } }) { coverage { aspect state stated recorded } } }',
    { id },
  );
  return agreements[0].coverage.map(aspectLine);
};

const ids = (things: { id: string }[]) => things.map(({ id }) => id.replace(/^\w+:/, ''));

describe('13, what is missing', () => {
  test('of an agreement: what is recorded, partly so, and not said by a source that was read in full', async () => {
    const { agreements } = await answer('13-what-is-missing');
    expect(agreements[0].knownBy).toBe('REPORT');
    expect(agreements[0].coverage.map(aspectLine)).toEqual([
      'SIGNATORIES RECORDED 2/?',
      'SIGNING_DATE RECORDED',
      'PERIOD RECORDED',
      'PLACE UNKNOWN',
      'PROVISIONS PARTIAL 5/10',
      'COMMITMENTS UNKNOWN 8/?',
      'REPRESENTATIVES RECORDED 2/2',
    ]);
  });

  test('of one that is known by a mention alone: all but the period that the mention gives', async () => {
    const { agreements } = await answer('13-what-is-missing', { agreement: 'agreement:phu-tho-viettel-2023' });
    expect(agreements[0].knownBy).toBe('MENTION');
    expect(agreements[0].coverage.map(aspectLine)).toEqual([
      'SIGNATORIES UNKNOWN 0/?',
      'SIGNING_DATE UNKNOWN',
      'PERIOD RECORDED',
      'PLACE UNKNOWN',
      'PROVISIONS UNKNOWN 0/?',
      'COMMITMENTS UNKNOWN 0/?',
      'REPRESENTATIVES UNKNOWN 0/2',
    ]);
  });

  test('the list starts where an answer helps most, not where most is missing', async () => {
    const { gaps } = await answer('13-what-is-missing');
    const rows = gaps.map(
      (g: { agreement: { id: string }; score: number; otherAgreements: number; missing: AspectRow[] }) => [
        `${g.agreement.id.slice('agreement:'.length)}: ${g.otherAgreements} × ${g.missing.length} = ${g.score}`,
        ...g.missing.map(aspectLine),
      ],
    );
    expect(rows).toEqual([
      [
        'phu-tho-viettel-2023: 3 × 6 = 18',
        'SIGNATORIES UNKNOWN 0/?',
        'SIGNING_DATE UNKNOWN',
        'PLACE UNKNOWN',
        'PROVISIONS UNKNOWN 0/?',
        'COMMITMENTS UNKNOWN 0/?',
        'REPRESENTATIVES UNKNOWN 0/2',
      ],
      // Four aspects before six: its parties have more agreements.
      [
        'tuyen-quang-viettel-2022: 4 × 4 = 16',
        'SIGNATORIES UNKNOWN 0/?',
        'PERIOD UNKNOWN',
        'PLACE UNKNOWN',
        'COMMITMENTS UNKNOWN 11/?',
      ],
      // A tie: by id.
      [
        'bac-giang-viettel-2020: 3 × 4 = 12',
        'SIGNATORIES UNKNOWN 0/?',
        'PROVISIONS UNKNOWN 5/?',
        'COMMITMENTS UNKNOWN 11/?',
        'REPRESENTATIVES PARTIAL 1/2',
      ],
      [
        'tuyen-quang-vnpt-2017: 2 × 6 = 12',
        'SIGNATORIES UNKNOWN 0/?',
        'SIGNING_DATE UNKNOWN',
        'PLACE UNKNOWN',
        'PROVISIONS UNKNOWN 7/?',
        'COMMITMENTS UNKNOWN 9/?',
        'REPRESENTATIVES PARTIAL 1/2',
      ],
      ['phu-tho-viettel-2025: 3 × 3 = 9', 'PLACE UNKNOWN', 'PROVISIONS PARTIAL 5/10', 'COMMITMENTS UNKNOWN 8/?'],
      ['quang-ninh-vnpt-2021: 1 × 2 = 2', 'SIGNATORIES UNKNOWN 0/?', 'COMMITMENTS UNKNOWN 7/?'],
    ]);
    const missing = rows.map((row: string[]) => row.length - 1);
    expect(missing).not.toEqual(missing.toSorted((a: number, b: number) => b - a));
  });

  test.each([
    ['corporation: "org:vnpt"', ['tuyen-quang-vnpt-2017', 'quang-ninh-vnpt-2021']],
    ['province: "province:phu-tho-2025"', ['phu-tho-viettel-2025']],
    ['province: "province:phu-tho"', ['phu-tho-viettel-2023']],
    ['province: "province:tuyen-quang", corporation: "org:vnpt"', ['tuyen-quang-vnpt-2017']],
    ['province: "province:vinh-phuc"', []],
    ['limit: 2, offset: 1', ['tuyen-quang-viettel-2022', 'bac-giang-viettel-2020']],
  ])('gaps(%s)', async (args, expected) => {
    const { gaps } = await ask(`{ gaps(${args}) { agreement { id } } }`);
    expect(ids(gaps.map((gap: { agreement: { id: string } }) => gap.agreement))).toEqual(expected);
  });
});

interface Line {
  id: string;
  kind: string;
  by: { shortName: string }[];
  to: { shortName: string }[];
  saidBy: { person: { name: string } | null; statedName: string | null } | null;
  summary: string;
  dueLatest: string | null;
  status: string;
  agreement: { id: string };
}

const short = (orgs: { shortName: string }[]) => orgs.map((org) => org.shortName).join(' + ') || '?';
const ledgerLine = (l: Line) =>
  [
    `${l.id.slice('commitment:'.length)} ${l.kind} ${short(l.by)} → ${short(l.to)}`,
    l.saidBy && `(${l.saidBy.person?.name ?? l.saidBy.statedName})`,
    l.dueLatest,
    l.status,
  ]
    .filter(Boolean)
    .join(' ');

describe('9, what was pledged', () => {
  test('who said it, by whom, to whom, by when, by the last day that it may be due', async () => {
    const { pledged } = await answer('09-what-was-pledged');
    expect(pledged.map(ledgerLine)).toEqual(PLEDGED);
  });

  test('what is past its date and not known to be done, and how that date is known', async () => {
    const { pastItsDate } = await answer('09-what-was-pledged');
    const agreement = { id: 'agreement:bac-giang-viettel-2020' };
    const unknown = {
      status: 'UNKNOWN',
      statusSources: [],
      recurrence: null,
      comparator: null,
      quantity: null,
      unit: null,
    };
    const stated = { due: '2021/2022', dueLatest: '2022-12-31', dueBasis: 'STATED', dueNote: null };
    const province = [{ shortName: 'UBND tỉnh Bắc Giang' }];
    const target = { ...unknown, ...stated, kind: 'TARGET', by: [], to: province, saidBy: null, agreement };
    expect(pastItsDate).toMatchObject([
      {
        ...unknown,
        id: 'commitment:quang-ninh-vnpt-2021/1',
        kind: 'PLEDGE',
        by: [{ shortName: 'UBND tỉnh Quảng Ninh' }, { shortName: 'VNPT' }],
        to: [],
        saidBy: null,
        summary:
          'have the platforms and applications of the district pilot built for digital government, economy and society',
        due: null,
        dueLatest: '2022-12-21',
        dueBasis: 'INFERRED',
        dueNote: 'P12M counted from the signing (2021-12-21), as no source gives another start',
        agreement: { id: 'agreement:quang-ninh-vnpt-2021' },
      },
      {
        ...target,
        id: 'commitment:bac-giang-viettel-2020/5',
        summary: 'smart city and e-government applications in use in selected fields',
      },
      {
        ...target,
        id: 'commitment:bac-giang-viettel-2020/6',
        summary: "some items of the province's digitisation plan carried out",
      },
    ]);
  });

  test('a day is past on the day after it; a span of years after its last', async () => {
    const overdue = async (day: string) => ids((await answer('09-what-was-pledged', { day })).pastItsDate);
    expect(await overdue('2022-12-21')).toEqual([]);
    expect(await overdue('2022-12-22')).toEqual(['quang-ninh-vnpt-2021/1']);
    expect(await overdue('2022-12-31')).toEqual(['quang-ninh-vnpt-2021/1']);
    expect(await overdue('2026-12-31')).toHaveLength(3);
    expect(await overdue('2027-01-01')).toEqual([
      'quang-ninh-vnpt-2021/1',
      'bac-giang-viettel-2020/5',
      'bac-giang-viettel-2020/6',
      'quang-ninh-vnpt-2021/3',
      'quang-ninh-vnpt-2021/4',
      'quang-ninh-vnpt-2021/5',
    ]);
  });

  test('what was only asked for, and of whom', async () => {
    const { onlyAskedFor } = await answer('09-what-was-pledged');
    expect(onlyAskedFor.map(ledgerLine)).toEqual(ASKED);
    const ofVnpt = await answer('09-what-was-pledged', { by: 'org:vnpt' });
    expect(ofVnpt.onlyAskedFor).toEqual([]);
    expect(ids(ofVnpt.pastItsDate)).toEqual(['quang-ninh-vnpt-2021/1']);
  });

  test('gifts are done where the giving is told, with how much and where that is written', async () => {
    const { commitmentLedger } = await ask(`{
      commitmentLedger(kind: GIFT, status: DONE, to: "org:ubnd-tinh-bac-giang") {
        id quantity comparator unit saidIn statusSources { paragraphs source { id } } commitment { id areas { id } }
      }
    }`);
    expect(commitmentLedger).toEqual([
      {
        id: 'commitment:bac-giang-viettel-2020/11',
        quantity: 2,
        comparator: 'EXACT',
        unit: 'hệ thống',
        saidIn: 'ARTICLE',
        statusSources: [{ paragraphs: [12], source: { id: 'source:bac-giang-2020-12-17' } }],
        commitment: { id: 'commitment:bac-giang-viettel-2020/11', areas: [] },
      },
    ]);
  });

  test('what recurs says how often and has no day; pages follow one another', async () => {
    const all = await ask('{ commitmentLedger(kind: TARGET) { id recurrence dueLatest } }');
    const yearly = all.commitmentLedger.filter((line: { recurrence: string | null }) => line.recurrence);
    expect(yearly).toEqual([{ id: 'commitment:phu-tho-viettel-2025/7', recurrence: 'P1Y', dueLatest: null }]);
    const page = await ask('{ commitmentLedger(kind: TARGET, limit: 2, offset: 1) { id } }');
    expect(ids(page.commitmentLedger)).toEqual(ids(all.commitmentLedger).slice(1, 3));
  });
});

/** `agreement/number KIND by → to (who said it) last day STATUS`. */
const PLEDGED = [
  'quang-ninh-vnpt-2021/1 PLEDGE UBND tỉnh Quảng Ninh + VNPT → ? 2022-12-21 UNKNOWN',
  'bac-giang-viettel-2020/1 PLEDGE Viettel → UBND tỉnh Bắc Giang UNKNOWN',
  'bac-giang-viettel-2020/10 PLEDGE Viettel → UBND tỉnh Bắc Giang (Chủ tịch Tập đoàn) UNKNOWN',
  'bac-giang-viettel-2020/2 PLEDGE Viettel → UBND tỉnh Bắc Giang UNKNOWN',
  'bac-giang-viettel-2020/3 PLEDGE Viettel → UBND tỉnh Bắc Giang UNKNOWN',
  'bac-giang-viettel-2020/4 PLEDGE Viettel → UBND tỉnh Bắc Giang UNKNOWN',
  'bac-giang-viettel-2020/8 PLEDGE UBND tỉnh Bắc Giang + Viettel → ? UNKNOWN',
  'phu-tho-viettel-2025/1 PLEDGE Viettel → UBND tỉnh Phú Thọ UNKNOWN',
  'phu-tho-viettel-2025/2 PLEDGE UBND tỉnh Phú Thọ → Viettel UNKNOWN',
  'phu-tho-viettel-2025/3 PLEDGE Viettel → UBND tỉnh Phú Thọ UNKNOWN',
  'phu-tho-viettel-2025/4 PLEDGE UBND tỉnh Phú Thọ → Viettel UNKNOWN',
  'quang-ninh-vnpt-2021/2 PLEDGE VNPT → UBND tỉnh Quảng Ninh (Tô Dũng Thái) UNKNOWN',
  'tuyen-quang-viettel-2022/10 PLEDGE UBND tỉnh Tuyên Quang + Viettel → ? UNKNOWN',
  'tuyen-quang-viettel-2022/8 PLEDGE Viettel → UBND tỉnh Tuyên Quang (Tào Đức Thắng) UNKNOWN',
  'tuyen-quang-viettel-2022/9 PLEDGE Viettel → UBND tỉnh Tuyên Quang (Tào Đức Thắng) UNKNOWN',
  'tuyen-quang-vnpt-2017/1 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
  'tuyen-quang-vnpt-2017/2 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
  'tuyen-quang-vnpt-2017/3 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
  'tuyen-quang-vnpt-2017/4 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
  'tuyen-quang-vnpt-2017/5 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
  'tuyen-quang-vnpt-2017/6 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
  'tuyen-quang-vnpt-2017/7 PLEDGE UBND tỉnh Tuyên Quang → VNPT UNKNOWN',
  'tuyen-quang-vnpt-2017/8 PLEDGE VNPT → UBND tỉnh Tuyên Quang (Phạm Đức Long) UNKNOWN',
  'tuyen-quang-vnpt-2017/9 PLEDGE VNPT → UBND tỉnh Tuyên Quang UNKNOWN',
];
const ASKED = [
  'bac-giang-viettel-2020/7 REQUEST Viettel → UBND tỉnh Bắc Giang (Lê Ánh Dương) UNKNOWN',
  'phu-tho-viettel-2025/5 REQUEST Viettel → UBND tỉnh Phú Thọ (Đặng Xuân Phong) UNKNOWN',
  'phu-tho-viettel-2025/6 REQUEST Viettel → UBND tỉnh Phú Thọ (Đặng Xuân Phong) UNKNOWN',
  'tuyen-quang-viettel-2022/1 REQUEST Viettel → UBND tỉnh Tuyên Quang (Nguyễn Văn Sơn) UNKNOWN',
  'tuyen-quang-viettel-2022/2 REQUEST Viettel → UBND tỉnh Tuyên Quang (Nguyễn Văn Sơn) UNKNOWN',
  'tuyen-quang-viettel-2022/3 REQUEST Viettel → UBND tỉnh Tuyên Quang (Nguyễn Văn Sơn) UNKNOWN',
  'tuyen-quang-viettel-2022/4 REQUEST Viettel → UBND tỉnh Tuyên Quang (Nguyễn Văn Sơn) UNKNOWN',
  'tuyen-quang-viettel-2022/5 REQUEST Viettel → UBND tỉnh Tuyên Quang (Nguyễn Văn Sơn) UNKNOWN',
  'tuyen-quang-viettel-2022/6 REQUEST Viettel → UBND tỉnh Tuyên Quang (Chẩu Văn Lâm) UNKNOWN',
  'tuyen-quang-viettel-2022/7 REQUEST Viettel → UBND tỉnh Tuyên Quang (Chẩu Văn Lâm) UNKNOWN',
];

test('a page of conflicts starts where the one before ends', async () => {
  const page = async (args: string) => (await ask(`{ conflicts${args} { subject property } }`)).conflicts;
  const all = await page('');
  expect(all.length).toBeGreaterThan(1);
  expect(await page('(limit: 1, offset: 1)')).toEqual([all[1]]);
  const inferred = async (args: string) => ids((await ask(`{ inferred${args} { id } }`)).inferred);
  expect(await inferred('(limit: 2, offset: 2)')).toEqual((await inferred('')).slice(2, 4));
});

test('outcomes are found by the agreement that they came of, by place and by indicator', async () => {
  const outcomes = async (where: string) =>
    ids((await ask(`{ outcomes(where: ${where}, sort: [{ id: ASC }]) { id } }`)).outcomes);
  const of2025 = [1, 2, 3, 4, 5, 6].map((n) => `phu-tho-viettel-2025/${n}`);
  expect(await outcomes('{ resultOf: { id: { eq: "agreement:phu-tho-viettel-2023" } } }')).toEqual(of2025.slice(0, 4));
  expect(await outcomes('{ place: { id: { eq: "province:phu-tho-2025" } } }')).toEqual(of2025);
  expect(await outcomes('{ place: { id: { eq: "province:tuyen-quang" } } }')).toEqual(['tuyen-quang-vnpt-2017/1']);
  expect(await outcomes('{ indicator: { eq: "vị trí trạm" } }')).toEqual(['phu-tho-viettel-2025/1']);
  expect(await outcomes('{ indicator: { startsWith: "dân số" } }')).toEqual(of2025.slice(1, 3));
});

describe('on a small graph', () => {
  afterAll(async () => {
    await (await startApi(articleFacts())).close(); // the project's own data again
  });
  const A = 'agreement:phu-tho-viettel-2022';
  const loadFiles = (files: Files) => load(api.graph, graphOf(files));
  const withAgreement = (text: string) => loadFiles({ ...FILES, 'agreements/a.yaml': text });

  const EXCERPT = `id: agreement:b
at: { source: source:list }
title: x
titleBasis: COMPOSED
kind: OTHER
signatories: UNKNOWN
parties:
  - { org: org:ubnd-phu-tho, at: { source: source:list } }
  - { org: org:viettel, at: { source: source:list } }
`;
  const ASPECTS = ['SIGNATORIES', 'SIGNING_DATE', 'PERIOD', 'PLACE', 'PROVISIONS', 'COMMITMENTS', 'REPRESENTATIVES'];
  const COUNTS: Record<string, string> = {
    SIGNATORIES: ' 0/?',
    PROVISIONS: ' 0/?',
    COMMITMENTS: ' 0/?',
    REPRESENTATIVES: ' 0/2',
  };
  const allOf = (state: string) => ASPECTS.map((aspect) => `${aspect} ${state}${COUNTS[aspect] ?? ''}`);

  test('an excerpt leaves open what it does not say, for signers too; a mention does not promise more', async () => {
    const agreement = (text: string) => loadFiles({ ...FILES, 'agreements/b.yaml': text });
    await agreement(EXCERPT);
    expect(await coverageOf('agreement:b')).toEqual(allOf('NOT_RESEARCHED'));
    await agreement(`${EXCERPT}knownBy: MENTION\n`);
    expect(await coverageOf('agreement:b')).toEqual(allOf('UNKNOWN'));
  });

  test('one excerpt beside a full text leaves open what neither says, but not who signed', async () => {
    const both = 'at: [{ source: source:bao-phu-tho, paragraphs: [1] }, { source: source:list }]';
    const text = edited(edited(AGREEMENT, 'at: [1, 2]', both), 'period: 2022/2025\n', '');
    await withAgreement(
      edited(edited(text, 'roles: [SIGNATORY]', 'roles: [ATTENDEE]'), 'signatories: RECORDED', 'signatories: UNKNOWN'),
    );
    expect(await coverageOf(A)).toEqual([
      'SIGNATORIES UNKNOWN 0/?',
      'SIGNING_DATE RECORDED',
      'PERIOD NOT_RESEARCHED',
      'PLACE NOT_RESEARCHED',
      'PROVISIONS PARTIAL 1/2',
      'COMMITMENTS NOT_RESEARCHED 1/?',
      'REPRESENTATIVES PARTIAL 1/2',
    ]);
  });

  test('a list is complete only where the number stated or the file says so; then it is no gap', async () => {
    await withAgreement(edited(AGREEMENT, '  stated: 2\n', ''));
    expect(await coverageOf(A)).toContain('PROVISIONS UNKNOWN 1/?');
    await withAgreement(edited(AGREEMENT, '  stated: 2\n', '  stated: 1\n'));
    expect(await coverageOf(A)).toContain('PROVISIONS RECORDED 1/1');
    const judged = edited(AGREEMENT, '  stated: 2\n', '  coverage: RECORDED\n');
    await withAgreement(edited(judged, 'commitments:', 'commitmentsCoverage: PARTIAL\ncommitments:'));
    expect(await coverageOf(A)).toEqual(
      expect.arrayContaining(['PROVISIONS RECORDED 1/?', 'COMMITMENTS PARTIAL 1/?', 'PLACE UNKNOWN']),
    );
    const { gaps } = await ask('{ gaps { score otherAgreements missing { aspect } } }');
    const missing = ['PLACE', 'COMMITMENTS', 'REPRESENTATIVES'].map((aspect) => ({ aspect }));
    expect(gaps).toEqual([{ score: 0, otherAgreements: 0, missing }]);
  });

  test('somebody without a name represents nobody; an agreement with nothing missing is no gap', async () => {
    const unnamed = 'key: so-nganh, stated: lãnh đạo một số sở, roles: [ATTENDEE]';
    await withAgreement(edited(AGREEMENT, unnamed, `${unnamed}, for: org:ubnd-phu-tho`));
    expect(await coverageOf(A)).toContain('REPRESENTATIVES PARTIAL 1/2');
    const named = edited(AGREEMENT, 'roles: [SPEAKER]', 'roles: [SPEAKER], for: org:ubnd-phu-tho');
    await withAgreement(
      edited(
        edited(edited(named, '  stated: 2\n', '  stated: 1\n'), 'period:', 'placeSigned: Việt Trì\nperiod:'),
        'commitments:',
        'commitmentsCoverage: RECORDED\ncommitments:',
      ),
    );
    expect(new Set((await coverageOf(A)).map((line) => line.split(' ')[1]))).toEqual(new Set(['RECORDED']));
    expect((await ask('{ gaps { score } }')).gaps).toEqual([]);
  });

  const PLEDGE = 'kind: PLEDGE, saidIn: SPEECH, by: [org:viettel], summary: x';
  const MORE = `commitments:
  - { ${PLEDGE}, due: 2023-06, status: { is: DONE, at: { source: source:list } }, at: 5 }
  - { ${PLEDGE}, due: 2023-06, status: OPEN, at: 5 }
  - { ${PLEDGE}, due: 2023-07, dueAfter: P1M, at: 5 }
  - { ${PLEDGE}, dueAfter: P1Y6M, at: 5 }
  - { kind: REQUEST, saidIn: SPEECH, by: [org:viettel], summary: x, due: 2023, at: 5 }
  - { kind: GIFT, saidIn: SPEECH, by: [org:viettel], summary: x, due: 2023, at: 5 }
`;
  const ledgerOf = (args: string) =>
    ask(
      `{ commitmentLedger(${args}) { id dueEarliest dueLatest dueBasis dueNote status statusSources { source { id } } } }`,
    );

  test('a time is counted from every day that the signing may have been on, and a stated day goes before', async () => {
    const text = edited(AGREEMENT, 'commitments:\n', MORE);
    const lines = async () =>
      (await ledgerOf('kind: PLEDGE')).commitmentLedger.map((l: Record<string, string | null>) =>
        [l.id?.slice(-1), l.dueEarliest, l.dueLatest, l.dueBasis, l.dueNote].join(' ').trimEnd(),
      );
    await withAgreement(edited(text, 'signedOn: 2022-10-12', 'signedOn: 2022'));
    expect(await lines()).toEqual([
      '1 2023-06-01 2023-06-30 STATED',
      '2 2023-06-01 2023-06-30 STATED',
      '3 2023-07-01 2023-07-31 STATED',
      '7 2023-01-01 2023-12-31 STATED',
      '4 2023-07-01 2024-06-30 INFERRED P1Y6M counted from the signing (2022), as no source gives another start',
    ]);
    await withAgreement(edited(text, 'signedOn: 2022-10-12\n', ''));
    expect((await lines()).at(-1)).toBe(
      '4    P1Y6M from a start that no source gives; the day of signing is unknown too',
    );
  });

  test('past its date are pledges and targets not known to be done; before a day is everything', async () => {
    await withAgreement(edited(AGREEMENT, 'commitments:\n', MORE));
    const numbers = async (args: string) =>
      (await ledgerOf(args)).commitmentLedger.map((line: { id: string }) => line.id.slice(-1)).join('');
    expect(await numbers('overdueOn: "2024-01-01"')).toBe('237');
    expect(await numbers('dueBefore: "2024-01-01"')).toBe('123567');
    expect(await numbers('dueBefore: "2023-07-31"')).toBe('12');
    expect(await numbers('overdueOn: "2024-01-01", kind: REQUEST')).toBe('');
    expect(await numbers('overdueOn: "2030-01-01", status: UNKNOWN')).toBe('374');
  });

  test('what is only to begin is never past its date', async () => {
    await withAgreement(edited(AGREEMENT, 'commitments:\n', `commitments:\n  - { ${PLEDGE}, due: 2023/, at: 5 }\n`));
    const { commitmentLedger } = await ledgerOf('overdueOn: "2099-01-01"');
    expect(ids(commitmentLedger)).toEqual(['phu-tho-viettel-2022/2']);
  });

  test('a status is cited where it was read, not where the promise was', async () => {
    await withAgreement(edited(AGREEMENT, 'commitments:\n', MORE));
    const { commitmentLedger } = await ledgerOf('dueBefore: "2023-08-01"');
    const sources = commitmentLedger.map((l: { status: string; statusSources: { source: { id: string } }[] }) =>
      [l.status, ...l.statusSources.map(({ source }) => source.id)].join(' '),
    );
    expect(sources).toEqual(['DONE source:list', 'OPEN source:bao-phu-tho', 'UNKNOWN']);
  });
});
