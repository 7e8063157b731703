// Who may be the same as whom: both are kept, say so from either end, and one says why.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../graph/load.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { edited, FILES, graphOf, REFERENCE } from '../testing/seed-folder.ts';

const LIST = 'at: { source: source:list }';
const PERSON = `  - { id: person:thang-cu, name: Tào Đức Thắng, ${LIST},
      possiblySameAs: [{ is: person:tao-duc-thang, inferred: one name, note: seen once }] }\n`;
const BODY = `  - { id: org:tct-viettel, name: Tổng công ty Viettel, kind: CORPORATION, description: as named in 2005, ${LIST},
      possiblySameAs: [{ is: org:viettel, inferred: it was renamed }, { is: org:ubnd-phu-tho, inferred: x }] }\n`;

let api: TestApi;
beforeAll(async () => {
  api = await startApi(articleFacts());
});
afterAll(() => api.close());

/** Loads the small pair of files with a person and a body that may be others. */
async function loadDoubts(): Promise<void> {
  const people = edited(REFERENCE, 'people:\n', `people:\n${PERSON}`);
  const reference = edited(people, 'organisations:\n', `organisations:\n${BODY}`);
  await load(api.graph, graphOf({ ...FILES, 'reference/all.yaml': reference }));
}

const SAME = 'id possiblySameAs(sort: [{ id: ASC }]) { id }';

test('both people and bodies say it, whichever of the two the file says it of', async () => {
  await loadDoubts();
  const { people, organisations } = await api.data(`{
    people(sort: [{ id: ASC }]) { ${SAME} }
    organisations(sort: [{ id: ASC }]) { ${SAME} description }
  }`);
  const [old, thang] = ['person:thang-cu', 'person:tao-duc-thang'];
  expect(people).toEqual([
    { id: thang, possiblySameAs: [{ id: old }] },
    { id: old, possiblySameAs: [{ id: thang }] },
    { id: 'person:tran-duy-dong', possiblySameAs: [] },
  ]);
  const tct = [{ id: 'org:tct-viettel' }];
  expect(organisations).toEqual([
    {
      id: 'org:tct-viettel',
      possiblySameAs: [{ id: 'org:ubnd-phu-tho' }, { id: 'org:viettel' }],
      description: 'as named in 2005',
    },
    { id: 'org:ubnd-phu-tho', possiblySameAs: tct, description: null },
    { id: 'org:viettel', possiblySameAs: tct, description: null },
  ]);
});

test('it can be asked for, and counted, from either end', async () => {
  await loadDoubts();
  const { people, organisations } = await api.data(`{
    people(where: { possiblySameAs: { some: { id: { eq: "person:thang-cu" } } } }) { id }
    organisations(where: { possiblySameAs: { some: { id: { eq: "org:tct-viettel" } } } }, sort: [{ id: ASC }]) {
      id possiblySameAsConnection { totalCount }
    }
  }`);
  expect(people).toEqual([{ id: 'person:tao-duc-thang' }]);
  const one = { possiblySameAsConnection: { totalCount: 1 } };
  expect(organisations).toEqual([
    { id: 'org:ubnd-phu-tho', ...one },
    { id: 'org:viettel', ...one },
  ]);
});

test('the claim of the one that says it has the reason, and is among what is inferred', async () => {
  await loadDoubts();
  const fields = 'subject property value basis note sources { source { id } }';
  const { people, inferred } = await api.data(`{
    people(where: { id: { eq: "person:thang-cu" } }) { claims { ${fields} } }
    inferred(property: "possiblySameAs") { ${fields} }
  }`);
  const claim = {
    subject: 'person:thang-cu',
    property: 'possiblySameAs',
    value: 'person:tao-duc-thang',
    basis: 'INFERRED',
    note: 'one name; seen once',
    sources: [{ source: { id: 'source:list' } }],
  };
  expect(people[0].claims.filter((c: { property: string }) => c.property === 'possiblySameAs')).toEqual([claim]);
  expect(inferred).toHaveLength(3);
  expect(inferred).toContainEqual(claim);
});
