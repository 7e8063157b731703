// Every worked question with its answer on the project's own data, written out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The data of a worked question's answer. */
async function answer(name: string, variables?: Record<string, unknown>) {
  const query = readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const names = (things: { name: string }[]) => things.map((thing) => thing.name);

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
  expect(people).toEqual([
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
  const { signed, onlyThere } = await answer('02-who-only-attended');
  expect(signed).toEqual([
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
  const { signed, onlyThere } = await answer('02-who-only-attended', {
    agreement: 'agreement:tuyen-quang-viettel-2022',
  });
  expect(signed).toEqual([]);
  expect(onlyThere).toHaveLength(4);
});

test('5: areas of Tuyên Quang with Viettel and not with VNPT, and the other way round', async () => {
  const { onlyWithOne, onlyWithOther } = await answer('05-areas-with-one-not-other');
  expect(names(onlyWithOne)).toEqual([
    'chính quyền số',
    'chuyển đổi số',
    'hạ tầng số',
    'kinh tế số',
    'nền tảng số',
    'ngành, lĩnh vực',
    'tư vấn về chuyển đổi số',
    'xã hội số',
  ]);
  expect(names(onlyWithOther)).toEqual([
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
        'Nghị quyết về chuyển đổi số đến năm 2025, định hướng đến năm 2030 (ADOPTED)',
        'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ XVII (ADOPTED)',
      ],
    ],
    ['agreement:tuyen-quang-vnpt-2017', [], ['Nghị quyết số 26/NQ-CP của Chính phủ (ADOPTED)']],
  ]);
});
