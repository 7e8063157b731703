// Addresses: each view has one, and what is no address is none.
import { expect, test } from 'vitest';
import { ID_KINDS } from '../../domain/ids.ts';
import { anchorOf, hrefOf, PATTERNS, PLAIN_VIEWS, routeOf, THING_PATHS } from './routes.ts';

test('every kind of id has a page, and the page names the id again', () => {
  for (const kind of ID_KINDS) {
    const id = `${kind}:phu-tho-2025`;
    expect(routeOf(hrefOf(id))).toMatchObject({ view: 'thing', id });
  }
  expect(hrefOf('org:viettel')).toBe('/organisation/viettel');
  expect(Object.values(THING_PATHS).sort()).toEqual([...ID_KINDS].sort());
});

test('a part of a thing is a place on the page of its whole', () => {
  expect(hrefOf('commitment:phu-tho-viettel-2025/1')).toBe(
    '/agreement/phu-tho-viettel-2025#commitment-phu-tho-viettel-2025-1',
  );
  expect(hrefOf('tenure:tao-duc-thang/chu-tich-viettel/2022')).toBe(
    '/person/tao-duc-thang#tenure-tao-duc-thang-chu-tich-viettel-2022',
  );
  expect(hrefOf('claim:agreement:phu-tho-viettel-2025/signedOn/1')).toBe('/agreement/phu-tho-viettel-2025');
  expect(anchorOf('outcome:a/2')).toBe('outcome-a-2');
});

test.each([
  '/person',
  '/person/',
  '/person/Tào',
  '/person/a/b',
  '/persons/a',
  '/person/a--b',
  '/constructor/a',
  '/ledger/a',
  '/questions',
])('%s is no view', (path) => {
  expect(routeOf(path)).toBeUndefined();
});

test('the server knows a pattern for every view', () => {
  expect(routeOf('/')).toEqual({ view: 'home' });
  for (const view of PLAIN_VIEWS) expect(routeOf(`/${view}`)).toEqual({ view });
  expect(routeOf('/questions/06-how-are-they-connected')).toEqual({
    view: 'question',
    id: '06-how-are-they-connected',
  });
  expect(PATTERNS).toEqual(expect.arrayContaining(['/', '/ledger', '/person/:slug', '/questions/:id']));
  expect(PATTERNS).toHaveLength(2 + PLAIN_VIEWS.length + Object.keys(THING_PATHS).length);
});
