// The analyst's tables on real facts: written-out answers on the articles' own, and on all of them what always holds.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEEDS } from '../cli/seeds-arg.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { load } from '../graph/load.ts';
import { planTables } from '../graph/tables.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
  await planTables(api.graph);
});
afterAll(() => api.close());

const bare = (thing: { id: string }) => thing.id.replace(/^\w+:/, '');
interface Count {
  agreementCount: number;
}
interface Year extends Count {
  year: number | null;
}
interface Partner {
  organisation: { id: string };
  agreements: { id: string; signedOn: string }[];
  possibleAgreements: { id: string; signedOn: string | null }[];
}
const partnerLine = ({ organisation, agreements, possibleAgreements }: Partner) =>
  [
    bare(organisation),
    ...agreements.map((agreement) => `${bare(agreement)} ${agreement.signedOn}`),
    ...possibleAgreements.map((agreement) => `perhaps ${bare(agreement)} ${agreement.signedOn}`),
  ].join(' | ');
const perYear = (years: Year[]) => years.map(({ year, agreementCount }) => `${year}: ${agreementCount}`).join(', ');

describe('of the articles', () => {
  test('14: Viettel’s partners, with their years and areas, those of before a merger under the one of today', async () => {
    const { topPartners, agreementsByYear } = await api.answer('14-top-partners');
    const rows = topPartners.map(
      (row: Count & { organisation: { id: string }; byYear: Year[]; byArea: (Count & { area: { name: string } })[] }) =>
        [
          bare(row.organisation),
          row.agreementCount,
          perYear(row.byYear),
          row.byArea.map(({ area, agreementCount }) => `${area.name} ${agreementCount}`).join('; '),
        ].join(' | '),
    );
    expect(rows).toEqual([
      'ubnd-tinh-phu-tho-2025 | 2 | 2023: 1, 2025: 1 | chuyển đổi số 2',
      'ubnd-tinh-bac-ninh-2025 | 1 | 2020: 1 | chuyển đổi số 1; ngành, lĩnh vực 1; viễn thông, công nghệ thông tin 1',
      'ubnd-tinh-tuyen-quang-2025 | 1 | 2022: 1 | chuyển đổi số 1; ngành, lĩnh vực 1',
    ]);
    expect(agreementsByYear).toEqual([
      { year: 2020, agreementCount: 1, signedCount: 1, inferredCount: 1 },
      { year: 2022, agreementCount: 1, signedCount: 1, inferredCount: 1 },
      { year: 2023, agreementCount: 1, signedCount: 0, inferredCount: 0 },
      { year: 2025, agreementCount: 1, signedCount: 1, inferredCount: 1 },
    ]);
  });

  test('14: in a span of days, for certain and possibly', async () => {
    const { topPartners } = await api.answer('14-top-partners', { since: '2021-01-01', until: '2023-06-30' });
    const rows = topPartners.map(
      (row: Count & { organisation: { id: string }; possibleCount: number }) =>
        `${bare(row.organisation)} ${row.agreementCount} + ${row.possibleCount}`,
    );
    // Of the Phú Thọ agreement of 2023 only the period is known, and of that only the years.
    expect(rows).toEqual(['ubnd-tinh-tuyen-quang-2025 1 + 0', 'ubnd-tinh-phu-tho-2025 0 + 1']);
  });

  test('14: who is most connected, and who signed with them; which provinces have none', async () => {
    const { mostConnectedPeople, provincesWithoutAgreement } = await api.answer('14-top-partners');
    const rows = mostConnectedPeople.map(
      (
        row: Count & { person: { name: string; coSigners: { person: { name: string } }[] }; organisationCount: number },
      ) =>
        `${row.person.name}: ${row.organisationCount}, ${row.agreementCount} | ${row.person.coSigners.map((c) => c.person.name)}`,
    );
    expect(rows).toEqual([
      'Tào Đức Thắng: 3, 2 | Trần Duy Đông',
      'Chẩu Văn Lâm: 2, 1 | ',
      'Đặng Xuân Phong: 2, 1 | ',
      'Dương Hoàng Hương: 2, 1 | ',
      'Lê Ánh Dương: 2, 1 | ',
      'Nguyễn Huy Ngọc: 2, 1 | ',
      'Nguyễn Tường Văn: 2, 1 | ',
      'Nguyễn Văn Sơn: 2, 1 | ',
      'Nguyễn Việt Cường: 2, 1 | ',
      'Phạm Đức Long: 2, 1 | ',
    ]);
    const none = provincesWithoutAgreement.map(bare);
    expect(none).toHaveLength(30);
    for (const province of ['phu-tho-2025', 'tuyen-quang-2025', 'bac-ninh-2025', 'quang-ninh']) {
      expect(none).not.toContain(province);
    }
  });

  test('17: Tuyên Quang alone has agreements with both, whether it is the unit of then or of today', async () => {
    const rows = async (predecessors: boolean) =>
      (await api.answer('17-what-both-have', { predecessors })).commonPartners.map(
        (row: { thing: { id: string }; sharedBy: string[]; degree: number; agreements: { id: string }[] }) =>
          `${bare(row.thing)} ${row.sharedBy} ${row.degree} ${row.agreements.map(bare).join(' ')}`,
      );
    expect(await rows(false)).toEqual([
      'tuyen-quang org:viettel,org:vnpt 2 tuyen-quang-viettel-2022 tuyen-quang-vnpt-2017',
    ]);
    expect(await rows(true)).toEqual([
      'tuyen-quang-2025 org:viettel,org:vnpt 2 tuyen-quang-viettel-2022 tuyen-quang-vnpt-2017',
    ]);
  });
});

describe('of all facts', () => {
  beforeAll(async () => {
    const { graph, about } = loadSeeds(SEEDS);
    await load(api.graph, graph, { about });
  });

  test('20: with whom VNPT signed in 2025', async () => {
    const { organisations } = await api.answer('20-partners-in-a-span');
    expect(organisations[0].partnersIn.map(partnerLine)).toEqual([
      'ubnd-thanh-pho-can-tho-2025 | can-tho-vnpt-2025 2025-09-09',
      'ubnd-tinh-gia-lai-2025 | gia-lai-vnpt-2025 2025-10-23',
      'ubnd-tinh-quang-tri-2025 | quang-tri-vnpt-2025 2025-10-29',
    ]);
  });

  test('17: provinces of today that signed with both, for themselves or as what became them', async () => {
    const { commonPartners } = await api.answer('17-what-both-have');
    expect(commonPartners.map((row: { thing: { id: string } }) => bare(row.thing))).toEqual(
      expect.arrayContaining(['bac-ninh-2025', 'da-nang-2025', 'hung-yen-2025', 'nghe-an', 'quang-tri-2025']),
    );
    const hungYen = commonPartners.find((row: { thing: { id: string } }) => bare(row.thing) === 'hung-yen-2025');
    expect(hungYen.agreements.map(bare)).toEqual(
      expect.arrayContaining(['hung-yen-viettel-2016', 'thai-binh-vnpt-2014']),
    );
  });

  test('partners without conditions are `partners`, of every organisation', async () => {
    const organisations = await api.all(
      'organisations(sort: [{ id: ASC }])',
      `id
      partnersConnection { edges { properties { agreementCount } node { id } } }
      partnersIn(limit: 100) { organisation { id } agreementCount possibleCount }`,
    );
    expect(organisations.length).toBeGreaterThan(100);
    for (const { id, partnersConnection, partnersIn } of organisations) {
      const expected = partnersConnection.edges.map(
        (edge: { node: { id: string }; properties: Count }) => `${edge.node.id} ${edge.properties.agreementCount} 0`,
      );
      const found = partnersIn.map(
        (row: Count & { organisation: { id: string }; possibleCount: number }) =>
          `${row.organisation.id} ${row.agreementCount} ${row.possibleCount}`,
      );
      expect(found.sort(), id).toEqual(expected.sort());
    }
  });

  test('every agreement has one year or none', async () => {
    const { agreementsByYear, agreements } = await api.data(
      '{ agreementsByYear { agreementCount agreements { id } } agreements(limit: 100) { id } }',
    );
    const ids = agreementsByYear.flatMap((row: { agreements: { id: string }[] }) => row.agreements.map(bare));
    expect(ids.sort()).toEqual(agreements.map(bare).sort());
  });

  test('provinces without an agreement are those of today that list none', async () => {
    const { provincesWithoutAgreement, provinces } = await api.data(`{
      provincesWithoutAgreement(asOf: "2026-01-01", includePredecessors: true) { id }
      provinces(limit: 100) { id validUntil agreements(includePredecessors: true) { agreement { id } } }
    }`);
    const expected = provinces
      .filter((p: { validUntil: string | null; agreements: [] }) => p.validUntil === null && p.agreements.length === 0)
      .map(bare);
    expect(provincesWithoutAgreement.map(bare).sort()).toEqual(expected.sort());
  });

  test('a matrix without corporations alone has the areas of their agreements, each at the top of its tree', async () => {
    const recorded = await api.all('areaMatrix', 'province { id } corporation { id } agreements { id }');
    const top = await api.all(
      'areaMatrix(level: TOP)',
      'province { id } corporation { id } agreements { id } area { broader { id } }',
    );
    interface Cell {
      province: { id: string };
      corporation: { id: string };
      agreements: { id: string }[];
      area: { broader: null };
    }
    const triples = (cells: Cell[]) =>
      new Set(cells.flatMap((c) => c.agreements.map((a) => `${bare(c.province)} ${bare(c.corporation)} ${bare(a)}`)));
    expect(triples(top)).toEqual(triples(recorded));
    expect(top.every((cell: Cell) => cell.area.broader === null)).toBe(true);
  });
});
