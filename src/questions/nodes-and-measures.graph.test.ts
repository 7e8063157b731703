// What ids stand for and who is at the centre: written-out answers of the worked questions on the project's own facts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Measured {
  id: string;
  degree: number;
  pageRank: number;
  community: string;
}

test('18: VNPT and Viettel have most ties, and three who led VNPT the highest rank', async () => {
  const { people, organisations, dataset } = await api.answer('18-most-connected', { top: 3 });
  const brief = ({ id, degree, community }: Measured) => `${id} ${degree} in ${community}`;
  expect(organisations.map(brief)).toEqual([
    'org:vnpt 34 in org:vnpt',
    'org:viettel 24 in org:viettel',
    'org:tinh-uy-phu-tho-2025 8 in org:tinh-uy-phu-tho-2025',
  ]);
  expect(people.map(brief)).toEqual([
    'person:pham-duc-long 3 in org:vnpt',
    'person:huynh-quang-liem 4 in org:vnpt',
    'person:to-dung-thai 4 in org:vnpt',
  ]);
  expect(dataset.measuresVersion).toBe(dataset.version);
});

test('a degree is as many as can be counted by hand', async () => {
  const { organisations } = await api.data(`{ organisations(where: { id: { eq: "org:viettel" } }) {
    degree
    partners { id }
    representedBy { person { id } }
    posts { tenures { person { id } } participations { person { id } } }
  } }`);
  const [{ degree, partners, representedBy, posts }] = organisations;
  const held = posts.flatMap((post: { tenures: object[]; participations: object[] }) =>
    [post.tenures, post.participations].flat(),
  );
  const people = [...representedBy, ...held].flatMap(
    ({ person }: { person: { id: string } | null }) => person?.id ?? [],
  );
  expect(degree).toBe(new Set([...people, ...partners.map(({ id }: { id: string }) => id)]).size);
});

test('all values of one measure add up, and communities are named by members', async () => {
  const lists = ['people(sort: [{ id: ASC }])', 'organisations(sort: [{ id: ASC }])'];
  const all: Measured[] = (await Promise.all(lists.map((list) => api.all(list, 'id pageRank community')))).flat();
  expect(all.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 4);
  const rank = new Map(all.map((each) => [each.id, each]));
  for (const { id, pageRank, community } of all) {
    expect(rank.get(community)?.community, id).toBe(community);
    expect(rank.get(community)?.pageRank).toBeGreaterThanOrEqual(pageRank);
  }
});

test('19: a person, a claim, a source that was taken out, and what never was', async () => {
  const { nodes } = await api.answer('19-what-became-of-an-id');
  const none = { thing: null, claim: null, mergedInto: null, reason: null, retiredOn: null };
  expect(nodes).toEqual([
    {
      ...none,
      id: 'person:tao-duc-thang',
      status: 'FOUND',
      thing: { __typename: 'Person', id: 'person:tao-duc-thang', name: 'Tào Đức Thắng' },
    },
    {
      ...none,
      id: 'claim:agreement:phu-tho-viettel-2025/signedOn/1',
      status: 'FOUND',
      claim: { value: '2025-08-21', basis: 'INFERRED', note: expect.stringContaining('2025') },
    },
    {
      ...none,
      id: 'source:vietaustralia-34-provinces-2025',
      status: 'RETRACTED',
      reason: 'No fact is cited from it any more; the mergers of provinces are cited from other sources.',
      retiredOn: '2026-11-23',
    },
    { ...none, id: 'org:no-such-body', status: 'NEVER_EXISTED' },
  ]);
});
