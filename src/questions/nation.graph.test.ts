// Worked questions asked of all the data: what must be in the answers, however much is added to them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const slug = (thing: { id: string }) => thing.id.replace(/^\w+:/, '');

test.each([
  [
    'province:da-nang-2025',
    [
      'da-nang-grab-2025 of da-nang-2025',
      'da-nang-viettel-2022 of da-nang',
      'da-nang-vnpt-2014 of da-nang',
      'da-nang-vnpt-2018 of da-nang',
      'quang-nam-fpt-2021 of quang-nam',
      'quang-nam-skhcn-dhbk-da-nang-2022 of quang-nam',
      'quang-nam-viettel-2025 of quang-nam',
      'quang-nam-vnpt-2021 of quang-nam',
    ],
  ],
  ['province:hai-phong-2025', ['hai-duong-vnpt-2022 of hai-duong', 'hai-phong-vnpt-2013 of hai-phong']],
  // Once a province and since 2025 a city run by the centre: one unit, two committees.
  ['province:hue', ['hue-vingroup-2025 of hue', 'thua-thien-hue-viettel-2016 of hue']],
])('3: today’s %s has what the units merged into it signed', async (province, agreements) => {
  const { provinces } = await api.answer('03-agreements-of-a-province', { province });
  const rows: { agreement: { id: string }; signedBy: { id: string } }[] = provinces[0].agreements;
  expect(rows.map((row) => `${slug(row.agreement)} of ${slug(row.signedBy)}`)).toEqual(
    expect.arrayContaining(agreements),
  );
});

test('7: on the day of a signing the head seen at it held the office, and for VNPT one held two', async () => {
  const heads = async (organisation: string, day: string) => {
    const { organisations } = await api.data(
      `query ($organisation: ID!, $day: Date!) {
        organisations(where: { id: { eq: $organisation } }) { heads(asOf: $day) { certainty person { name } post { title } } }
      }`,
      { organisation, day },
    );
    return organisations[0].heads.map(
      (head: { person: { name: string }; post: { title: string }; certainty: string }) =>
        `${head.person.name}, ${head.post.title}: ${head.certainty}`,
    );
  };
  expect(await heads('org:ubnd-tinh-ca-mau-2025', '2025-09-25')).toEqual([
    'Phạm Thành Ngại, Chủ tịch UBND tỉnh Cà Mau: CERTAIN',
  ]);
  expect(await heads('org:vnpt', '2020-07-01')).toEqual([
    'Phạm Đức Long, Chủ tịch HĐTV Tập đoàn VNPT: CERTAIN',
    'Phạm Đức Long, Tổng Giám đốc Tập đoàn VNPT: CERTAIN',
  ]);
});

test('8: what runs, what may run and what has ended without a known follower on a day', async () => {
  const { agreementsInForce, agreementsEnded } = await api.answer('08-in-force-and-ended', { day: '2026-01-15' });
  const those = (rows: { certainty: string; agreement: { id: string } }[], certainty: string) =>
    rows.filter((row) => row.certainty === certainty).map((row) => slug(row.agreement));
  const certain = those(agreementsInForce, 'CERTAIN');
  const possible = those(agreementsInForce, 'POSSIBLE');
  const ended = those(agreementsEnded, 'CERTAIN');
  expect(certain).toEqual(
    expect.arrayContaining(['bac-giang-vingroup-2025', 'gia-lai-vnpt-2025', 'phu-tho-viettel-2025']),
  );
  // Signed and not begun for certain: one period starts in 2026, the other in 2025 or 2026, as papers disagree.
  expect(possible).toEqual(expect.arrayContaining(['dong-thap-vnpt-2026', 'gia-lai-viettel-2025']));
  expect(ended).toEqual(expect.arrayContaining(['hai-phong-vnpt-2013', 'son-la-vnpt-2016']));
  // Followed by another one, so no longer asked after.
  expect([...certain, ...possible, ...ended]).not.toContain('da-nang-vnpt-2014');
});

test('13: research starts with agreements of busy parties of which little is known', async () => {
  const { gaps } = await api.answer('13-what-is-missing', { corporation: 'org:vnpt' });
  expect(gaps.slice(0, 4).map((gap: { missing: unknown[] }) => gap.missing.length)).toEqual([6, 6, 6, 6]);
  expect(gaps[0].otherAgreements).toBeGreaterThan(40);
  expect(gaps.map((gap: { agreement: { id: string } }) => slug(gap.agreement))).toContain('da-nang-vnpt-2014');
});

test('every stated content of an agreement has its place in the tree of areas', async () => {
  const { all, placed } = await api.data(`{
    all: provisionsConnection { aggregate { count { nodes } } }
    placed: provisionsConnection(where: { areas: { some: { id: { startsWith: "area:" } } } }) { aggregate { count { nodes } } }
  }`);
  expect(all.aggregate.count.nodes).toBeGreaterThan(250);
  expect(placed).toEqual(all);
});
