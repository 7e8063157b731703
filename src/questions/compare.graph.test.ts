// What one agreement adds to, keeps from and drops from another: written-out answers, and rules over all pairs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareAgreements } from '../domain/comparison.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';

interface Item {
  aspect: string;
  change: string;
  label: string;
  leftValue: string | null;
  rightValue: string | null;
  leftSources: Cited[];
  rightSources: Cited[];
}
interface Cited {
  paragraphs: number[] | null;
  source: { id: string };
}

const QUESTION = readFileSync(join(import.meta.dirname, '04-what-changed.graphql'), 'utf8');
const VIETTEL_2022 = 'agreement:tuyen-quang-viettel-2022';
const VNPT_2017 = 'agreement:tuyen-quang-vnpt-2017';

const seeds = articleFacts();
const ids = [...seeds.nodes.values()].filter((node) => node.label === 'Agreement').map((node) => node.id);
const pairs = ids.flatMap((left) => ids.map((right) => [left, right] as const));

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

async function ask(variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(QUESTION, variables);
  expect(errors).toBeUndefined();
  return data.compareAgreements as { left: object; right: object; items: Item[] } | null;
}

const itemsOf = async (variables: Record<string, unknown>) => (await ask(variables))?.items ?? [];

/** `CHANGE label: left @ paragraphs -> right @ paragraphs` */
const line = ({ change, label, leftValue, rightValue, leftSources, rightSources }: Item) =>
  `${change} ${label}: ${leftValue}${at(leftSources)} -> ${rightValue}${at(rightSources)}`;
const at = (cited: Cited[]) => cited.map(({ paragraphs }) => ` @ ${paragraphs ?? 'excerpt'}`).join('');
const brief = ({ change, label }: Item) => `${change} ${label}`;

describe('4: the Phú Thọ agreement of 2025 against the one that it follows', () => {
  test('keeps its kind, Viettel and the subject, and changes the period and the people’s committee', async () => {
    const comparison = await ask();
    expect(comparison).toMatchObject({
      left: { id: 'agreement:phu-tho-viettel-2023' },
      right: { id: 'agreement:phu-tho-viettel-2025', follows: { id: 'agreement:phu-tho-viettel-2023' } },
    });
    const certain = comparison?.items.filter(({ change }) => change !== 'UNKNOWN') ?? [];
    expect(certain.map(line)).toEqual([
      'KEPT kind: COOPERATION_AGREEMENT @ 5 -> COOPERATION_AGREEMENT @ 2',
      'CHANGED period: 2023/2025 @ 5 -> 2025/2030 @ 1,2,12,13',
      'KEPT Tập đoàn Công nghiệp - Viễn thông Quân đội: Tập đoàn Công nghiệp - Viễn thông Quân đội @ 5 -> Tập đoàn Công nghiệp - Viễn thông Quân đội @ 2',
      'CHANGED Ủy ban nhân dân tỉnh Phú Thọ: Ủy ban nhân dân tỉnh Phú Thọ (/2025-06-30) @ 5 -> Ủy ban nhân dân tỉnh Phú Thọ (2025-07-01/) @ 2,14',
      'KEPT chuyển đổi số: chuyển đổi số @ 5 -> chuyển đổi số @ 1,2',
    ]);
  });

  test('adds and drops nothing that can be said, since the earlier one is known by mention only', async () => {
    expect(await itemsOf({ change: ['ADDED', 'REMOVED'] })).toEqual([]);
    const unknown = await itemsOf({ change: 'UNKNOWN' });
    expect(unknown.every(({ leftValue, leftSources }) => leftValue === null && leftSources.length === 0)).toBe(true);
    const of = (aspect: string) => unknown.filter((item) => item.aspect === aspect).map(({ label }) => label);
    expect(of('SIGNED_ON')).toEqual(['signedOn']);
    expect(of('SIGNATORIES')).toEqual(['Tào Đức Thắng', 'Trần Duy Đông']);
    expect(of('AREAS')).toEqual([
      'chính quyền số',
      'cơ chế, chính sách thúc đẩy chuyển đổi số',
      'cơ sở dữ liệu',
      'đô thị thông minh',
      'hạ tầng số',
      'hạ tầng viễn thông',
      'kinh tế số',
      'nền tảng số',
      'tư vấn về chuyển đổi số',
      'xã hội số',
    ]);
    expect(of('PROVISIONS')).toEqual([
      'cơ chế, chính sách thúc đẩy chuyển đổi số',
      'cơ sở dữ liệu, nền tảng số',
      'đô thị thông minh',
      'hạ tầng viễn thông',
      'tư vấn về chuyển đổi số',
    ]);
    expect(of('COMMITMENTS')).toHaveLength(8);
    expect(unknown).toHaveLength(26);
  });

  test('says where a value that only it has was read', async () => {
    const [provision] = await itemsOf({ aspect: 'PROVISIONS' });
    expect(provision).toMatchObject({
      rightValue: 'mechanisms and policies that advance digital transformation',
      rightSources: [{ paragraphs: [16], source: { id: 'source:phu-tho-2025-08-21' } }],
    });
    const [signedOn] = await itemsOf({ aspect: 'SIGNED_ON' });
    expect(signedOn?.rightSources.map(({ source }) => source.id)).toEqual([
      'source:baovinhlong-23-chu-tich-2025',
      'source:phu-tho-2025-08-21',
      'source:plo-truong-quoc-huy-2025',
    ]);
  });
});

describe('4: Tuyên Quang with Viettel against Tuyên Quang with VNPT', () => {
  const between = (more: object) => itemsOf({ left: VIETTEL_2022, right: VNPT_2017, ...more });

  test('what only VNPT covers is added, for all six provisions of the other are known', async () => {
    const added = await between({ change: 'ADDED', aspect: ['PARTIES', 'AREAS', 'PROVISIONS'] });
    expect(added.map(({ aspect, label }) => `${aspect} ${label}`)).toEqual([
      'PARTIES Tập đoàn Bưu chính Viễn thông Việt Nam',
      'AREAS an toàn, an ninh thông tin',
      'AREAS chính quyền điện tử',
      'AREAS công nghệ thông tin',
      'AREAS đô thị thông minh',
      'AREAS hạ tầng công nghệ thông tin',
      'AREAS hạ tầng viễn thông',
      'AREAS khoa học, công nghệ',
      'AREAS nguồn nhân lực VT-CNTT',
      'AREAS viễn thông, công nghệ thông tin',
      'PROVISIONS an toàn, an ninh thông tin',
      'PROVISIONS chính quyền điện tử, công nghệ thông tin',
      'PROVISIONS đô thị thông minh',
      'PROVISIONS hạ tầng công nghệ thông tin',
      'PROVISIONS hạ tầng công nghệ thông tin, hạ tầng viễn thông',
      'PROVISIONS khoa học, công nghệ, nguồn nhân lực VT-CNTT, viễn thông, công nghệ thông tin',
      'PROVISIONS nguồn nhân lực VT-CNTT',
    ]);
  });

  test('what only Viettel covers is not removed: how many contents VNPT’s has is not stated', async () => {
    expect((await between({ change: 'REMOVED' })).map(({ label }) => label)).toEqual([
      'Tập đoàn Công nghiệp - Viễn thông Quân đội',
    ]);
    expect((await between({ aspect: 'AREAS', change: 'UNKNOWN' })).map(({ leftValue }) => leftValue)).toEqual([
      'chính quyền số',
      'chuyển đổi số',
      'hạ tầng số',
      'kinh tế số',
      'nền tảng số',
      'ngành, lĩnh vực',
      'tư vấn về chuyển đổi số',
      'xã hội số',
    ]);
    expect(await between({ aspect: 'PROVISIONS', change: 'UNKNOWN' })).toHaveLength(6);
  });

  test('single values differ or are known of one side; a signer without a name is nobody in particular', async () => {
    const items = await between({ aspect: ['KIND', 'SIGNED_ON', 'PERIOD', 'PLACE_SIGNED', 'SIGNATORIES'] });
    expect(items.map(brief)).toEqual([
      'CHANGED kind',
      'UNKNOWN signedOn',
      'UNKNOWN period',
      'UNKNOWN Đại diện lãnh đạo 2 đơn vị',
    ]);
  });
});

test.each([
  ['the left', 'agreement:none', VNPT_2017],
  ['the right', VNPT_2017, 'agreement:none'],
  ['something else than an agreement', VNPT_2017, 'org:viettel'],
])('is null where %s does not exist', async (_, left, right) => {
  expect(await ask({ left, right })).toBeNull();
});

test('two comparisons in one query do not mix', async () => {
  const { data } = await api.ask(`{
    a: compareAgreements(left: "${VIETTEL_2022}", right: "${VNPT_2017}") { left { id } right { id } }
    b: compareAgreements(left: "${VNPT_2017}", right: "${VIETTEL_2022}") { left { id } right { id } }
  }`);
  expect(data).toEqual({
    a: { left: { id: VIETTEL_2022 }, right: { id: VNPT_2017 } },
    b: { left: { id: VNPT_2017 }, right: { id: VIETTEL_2022 } },
  });
});

describe('over all pairs of agreements', () => {
  const answers = new Map<string, Item[]>();
  const between = (left: string, right: string) => answers.get(`${left} ${right}`) ?? [];
  beforeAll(async () => {
    for (const [left, right] of pairs) answers.set(`${left} ${right}`, await itemsOf({ left, right }));
  });

  test('an agreement has no difference from itself', () => {
    for (const id of ids) {
      const items = between(id, id);
      expect(items.length).toBeGreaterThan(3);
      expect(items.filter(({ change }) => change !== 'KEPT').map(line)).toEqual([]);
    }
  });

  test('seen from right to left, added is removed and the sides are swapped', () => {
    const swapped: Record<string, string> = { ADDED: 'REMOVED', REMOVED: 'ADDED' };
    const mirrored = (item: Item): Item => ({
      ...item,
      change: swapped[item.change] ?? item.change,
      leftValue: item.rightValue,
      rightValue: item.leftValue,
      leftSources: item.rightSources,
      rightSources: item.leftSources,
    });
    const row = (i: Item) => [i.aspect, i.change, i.label, i.leftValue, i.rightValue, i.leftSources, i.rightSources];
    const inOrder = (items: Item[]) => items.map((item) => JSON.stringify(row(item))).sort();
    for (const [left, right] of pairs) {
      expect(inOrder(between(right, left).map(mirrored))).toEqual(inOrder(between(left, right)));
    }
  });

  test('what the database answers is what the files say, in the same order, with a source for each value', () => {
    for (const [left, right] of pairs) {
      const items = between(left, right);
      const expected = compareAgreements(seeds, left, right) ?? [];
      const plain = ({ aspect, change, label, leftValue, rightValue }: Omit<Item, 'leftSources' | 'rightSources'>) => [
        aspect,
        change,
        label,
        leftValue,
        rightValue,
      ];
      expect(items.map(plain)).toEqual(expected.map(plain));
      for (const { leftValue, leftSources, rightValue, rightSources } of items) {
        expect(leftSources.length > 0).toBe(leftValue !== null);
        expect(rightSources.length > 0).toBe(rightValue !== null);
      }
    }
  });
});

test('people sort by given name in the database too', async () => {
  const people = await api.all('people(sort: [{ sortKey: ASC }])', 'name');
  const names: string[] = people.map((person: { name: string }) => person.name);
  const given = names.map((name) => name.split(' ').at(-1) ?? '');
  expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
  expect(names.indexOf('Trần Duy Đông')).toBeLessThan(names.indexOf('Tào Đức Thắng'));
  expect(names.indexOf('Lê Ánh Dương')).toBeLessThan(names.indexOf('Trần Duy Đông'));
});
