import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

const answer: TestApi['answer'] = (name, variables) => api.answer(name, variables);

test('1: only the two who are said to sign are signers, with office, side, day and paragraphs', async () => {
  const { people } = await answer('01-who-signed');
  const agreement = {
    id: 'agreement:phu-tho-viettel-2025',
    title: 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030',
    signedOn: '2025-08-21',
    signedOnBasis: 'INFERRED',
    parties: [{ name: 'Ủy ban nhân dân tỉnh Phú Thọ' }, { name: 'Tập đoàn Công nghiệp - Viễn thông Quân đội' }],
  };
  const source = {
    title: 'Ký kết thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025 - 2030',
    publisher: null,
    author: 'Đinh Vũ',
  };
  expect(people).toMatchObject([
    {
      id: 'person:tran-duy-dong',
      name: 'Trần Duy Đông',
      participations: [
        {
          statedTitle: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh',
          posts: [{ title: 'Chủ tịch UBND tỉnh Phú Thọ' }, { title: 'Phó Bí thư Tỉnh ủy Phú Thọ' }],
          onBehalfOf: { name: 'Ủy ban nhân dân tỉnh Phú Thọ' },
          agreement,
          sourcesConnection: { edges: [{ properties: { paragraphs: [3, 13] }, node: source }] },
        },
      ],
    },
    {
      id: 'person:tao-duc-thang',
      name: 'Tào Đức Thắng',
      participations: [
        {
          statedTitle: 'Chủ tịch kiêm Tổng Giám đốc Viettel',
          posts: [{ title: 'Chủ tịch Viettel' }, { title: 'Tổng Giám đốc Viettel' }],
          onBehalfOf: { name: 'Tập đoàn Công nghiệp - Viễn thông Quân đội' },
          agreement,
          sourcesConnection: { edges: [{ properties: { paragraphs: [3, 6, 13] }, node: source }] },
        },
      ],
    },
  ]);
});

test('2: who only attended, spoke or witnessed is told apart from who signed', async () => {
  const { agreements } = await answer('02-who-only-attended');
  const [{ signed, onlyThere }] = agreements;
  expect(signed).toMatchObject([
    { person: { name: 'Tào Đức Thắng' }, onBehalfOf: { shortName: 'Viettel' } },
    { person: { name: 'Trần Duy Đông' }, onBehalfOf: { shortName: 'UBND tỉnh Phú Thọ' } },
  ]);
  const who = onlyThere.map((p: { person: { name: string } | null; statedName: string; roles: string[] }) => [
    p.person?.name ?? p.statedName,
    p.roles.join('+'),
  ]);
  expect(who).toEqual([
    ['Đặng Xuân Phong', 'ATTENDEE+SPEAKER'],
    ['Dương Hoàng Hương', 'ATTENDEE'],
    ['lãnh đạo một số sở, ngành', 'ATTENDEE'],
    ['các đồng chí lãnh đạo tỉnh', 'WITNESS'],
    ['lãnh đạo Tập đoàn Viettel', 'WITNESS'],
    ['Nguyễn Huy Ngọc', 'ATTENDEE'],
    ['Nguyễn Việt Cường', 'ATTENDEE'],
    ['Vi Mạnh Hùng', 'ATTENDEE'],
  ]);
});

test('2: an agreement whose article names nobody as a signer has none', async () => {
  const { agreements } = await answer('02-who-only-attended', { agreement: 'agreement:tuyen-quang-viettel-2022' });
  const [{ signed, onlyThere }] = agreements;
  expect(signed).toEqual([]);
  expect(onlyThere).toHaveLength(4);
});

test('5: areas of Tuyên Quang with Viettel and not with VNPT, and the other way round', async () => {
  const { areaMatrix } = await answer('05-areas-with-one-not-other');
  const onlyWith = (corporation: string) =>
    areaMatrix
      .filter((cell: { corporation: { shortName: string } }) => cell.corporation.shortName === corporation)
      .map((cell: { area: { name: string } }) => cell.area.name);
  expect(onlyWith('Viettel')).toEqual([
    'chính quyền số',
    'chuyển đổi số',
    'hạ tầng số',
    'kinh tế số',
    'nền tảng số',
    'ngành, lĩnh vực',
    'tư vấn về chuyển đổi số',
    'xã hội số',
  ]);
  expect(onlyWith('VNPT')).toEqual([
    'an toàn, an ninh thông tin',
    'chính quyền điện tử',
    'công nghệ thông tin',
    'đô thị thông minh',
    'hạ tầng công nghệ thông tin',
    'hạ tầng viễn thông',
    'khoa học, công nghệ',
    'nguồn nhân lực VT-CNTT',
    'viễn thông, công nghệ thông tin',
  ]);
});

test('10: every stated figure with its reading, day, place, agreement and paragraph', async () => {
  const { outcomes } = await answer('10-stated-figures');
  const rows = outcomes.map(
    (o: {
      indicator: string;
      comparator: string;
      value: number;
      unit: string;
      asOf: string;
      asOfBasis: string;
      place: { name: string };
      resultOf: { id: string } | null;
      sourcesConnection: { edges: { properties: { paragraphs: number[] } }[] };
    }) =>
      [
        o.indicator,
        o.comparator,
        o.value,
        o.unit,
        o.asOf,
        o.asOfBasis,
        o.place.name,
        o.resultOf?.id,
        ...o.sourcesConnection.edges.flatMap((edge) => edge.properties.paragraphs),
      ].join(' | '),
  );
  expect(rows).toEqual([
    'cấp liên thông | EXACT | 4 | cấp | 2020-12-17 | INFERRED | Bắc Giang |  | 7',
    'vị trí trạm | EXACT | 2283 | vị trí | 2025-08-21 | INFERRED | Phú Thọ | agreement:phu-tho-viettel-2023 | 5',
    'dân số được phủ sóng | UP_TO | 99 | % | 2025-08-21 | INFERRED | Phú Thọ | agreement:phu-tho-viettel-2023 | 5',
    'dân số được phủ sóng 4G/5G | MORE_THAN | 96 | % | 2025-08-21 | INFERRED | Phú Thọ | agreement:phu-tho-viettel-2023 | 5',
    'diện tích được phủ sóng | MORE_THAN | 90 | % | 2025-08-21 | INFERRED | Phú Thọ | agreement:phu-tho-viettel-2023 | 5',
  ]);
});

test('11: only one agreement is said to carry out resolutions; elsewhere they are background', async () => {
  const { agreements } = await answer('11-resolutions');
  const rows = agreements.map(
    (a: {
      id: string;
      carriesOut: { title: string; number: string }[];
      background: { title: string; state: string }[];
    }) => [a.id, a.carriesOut.map((p) => p.number), a.background.map((p) => `${p.title} (${p.state})`)],
  );
  expect(rows).toEqual([
    [
      'agreement:bac-giang-viettel-2020',
      [],
      [
        'chương trình chuyển đổi số tỉnh Bắc Giang (ADOPTED)',
        'kế hoạch phát triển công nghệ thông tin tỉnh Bắc Giang giai đoạn 2021-2025 (ADOPTED)',
        'kiến trúc chính quyền điện tử tỉnh Bắc Giang, phiên bản 2.0 (ADOPTED)',
      ],
    ],
    ['agreement:phu-tho-viettel-2025', ['57-NQ/TW', '71/NQ-CP'], ['Nghị quyết số 57-NQ/TW của Bộ Chính trị (ADOPTED)']],
    [
      'agreement:quang-ninh-vnpt-2021',
      [],
      [
        'chương trình Chuyển đổi số quốc gia (ADOPTED)',
        'đề án về chuyển đổi số toàn diện của tỉnh Quảng Ninh (DRAFT)',
        'nghị quyết về chuyển đổi số toàn diện của tỉnh Quảng Ninh (DRAFT)',
      ],
    ],
    [
      'agreement:tuyen-quang-viettel-2022',
      [],
      [
        'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ XVII (ADOPTED)',
        'Nghị quyết về chuyển đổi số đến năm 2025, định hướng đến năm 2030 (ADOPTED)',
      ],
    ],
    ['agreement:tuyen-quang-vnpt-2017', [], ['Nghị quyết số 26/NQ-CP của Chính phủ (ADOPTED)']],
  ]);
});

test('12: the two end years of the Quảng Ninh memorandum stand side by side with their paragraphs', async () => {
  const { conflicts } = await answer('12-disagreements');
  const cited = (paragraphs: number[]) => [
    { paragraphs, source: { id: 'source:quang-ninh-2021-12-23', publisher: 'XHTT' } },
  ];
  expect(conflicts[0]).toEqual({
    property: 'period',
    about: {
      id: 'agreement:quang-ninh-vnpt-2021',
      title:
        'Biên bản ghi nhớ về hợp tác triển khai chuyển đổi số toàn diện giai đoạn 2021-2025, định hướng đến năm 2030',
    },
    claims: [
      {
        value: '2021/2025',
        preference: 'PREFERRED',
        note: "preferred because paragraph 3 gives the memorandum's own subject with it",
        sources: cited([3]),
      },
      {
        value: '2021/2026',
        preference: 'ALTERNATIVE',
        note: 'the caption of the signing and the speech have 2026',
        sources: cited([5, 9]),
      },
    ],
  });
  for (const { claims } of conflicts) expect(claims.length).toBeGreaterThan(1);
});

test('12: every day without a year is given as inferred, with the stated day and the reason', async () => {
  const { inferred } = await answer('12-disagreements');
  const rows = inferred.map((c: { subject: string; value: string; stated: string }) => [c.subject, c.value, c.stated]);
  expect(rows).toEqual([
    ['agreement:bac-giang-viettel-2020', '2020-12-17', 'XXXX-12-17'],
    ['agreement:phu-tho-viettel-2025', '2025-08-21', 'XXXX-08-21'],
    ['agreement:tuyen-quang-viettel-2022', '2022-10-12', 'XXXX-10-12'],
  ]);
  for (const { note, sources } of inferred) {
    expect(note.length).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('16: every value of a thing says where it is written, those of links and lists too', async () => {
  const { agreements } = await answer('16-where-is-this-written', { agreement: 'agreement:quang-ninh-vnpt-2021' });
  const [{ conflict, claims }] = agreements;
  expect(conflict).toBe(true);
  const rows = claims.map(
    (c: { property: string; value: string; sources: { paragraphs: number[]; quoteHash: string }[] }) =>
      `${c.property} = ${c.value} @ ${c.sources.map((s) => s.paragraphs.join(',')).join(';')}`,
  );
  expect(rows).toEqual(WRITTEN);
  expect(claims.every((c: { sources: { quoteHash: string }[] }) => c.sources.every((s) => s.quoteHash))).toBe(true);
});

/** Property, value and paragraphs of every claim on the Quảng Ninh memorandum. */
const WRITTEN = [
  'areas = area:chuyen-doi-so @ 1,3',
  'areas = area:nhan-luc @ 8',
  'areas = area:trung-tam-du-lieu @ 8',
  'areas = area:nen-tang-so @ 8',
  'areas = area:chinh-quyen-so @ 8',
  'areas = area:xa-hoi-so @ 8',
  'areas = area:cong-nghiep-cntt @ 8',
  'areas = area:kinh-te-so @ 7',
  'areas = area:ha-tang-cntt @ 8',
  'areas = area:ha-tang-vien-thong @ 8',
  'areas = area:co-so-du-lieu @ 8',
  'areas = area:du-lieu-mo @ 8',
  'areas = area:doanh-nghiep-so @ 8',
  'areas = area:cong-nghe-thong-tin @ 8',
  'areas = area:do-thi-thong-minh @ 8',
  'background = policy:chuong-trinh-chuyen-doi-so-quoc-gia @ 4',
  'background = policy:de-an-chuyen-doi-so-toan-dien-quang-ninh @ 4',
  'background = policy:nghi-quyet-chuyen-doi-so-toan-dien-quang-ninh @ 4',
  'kind = MEMORANDUM_OF_UNDERSTANDING @ 3',
  'orientationTo = 2030 @ 3',
  'period = 2021/2025 @ 3',
  'period = 2021/2026 @ 5,9',
  'placeSigned = Tp. Hạ Long @ 3',
  'provisionsStated = 8 @ 7',
  'signedOn = 2021-12-21 @ 3',
  'statedKind = Biên bản ghi nhớ @ 1,3,7',
  'title = Biên bản ghi nhớ về hợp tác triển khai chuyển đổi số toàn diện giai đoạn 2021-2025, định hướng đến năm 2030 @ 3',
];
