// The explorer as visitors use it, in a real browser: by mouse, by keyboard, without a script, on a phone, in both themes.

import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_VISITS } from '../../server/warm-up.ts';
import { startApi } from '../../testing/api.ts';
import { browseSite, SHOTS, violations } from '../../testing/browser.ts';
import { noBrowser } from '../../testing/chromium.ts';

const VIEW_MS = 240_000;

const CONNECTED = '/connections?from=person:tao-duc-thang&to=person:chau-van-lam';
const COMPARED = '/compare?left=agreement:phu-tho-viettel-2023&right=agreement:phu-tho-viettel-2025';
const VIEWS = {
  home: '/',
  person: '/person/tao-duc-thang',
  organisation: '/organisation/viettel',
  province: '/province/da-nang-2025',
  agreement: '/agreement/phu-tho-viettel-2025',
  area: '/area/ha-tang-so',
  post: '/post/chu-tich-viettel',
  policy: '/policy/57-nq-tw',
  source: '/source/phu-tho-2025-08-21',
  search: '/search?q=thang',
  nothing: '/search?q=zzzzqqq',
  connections: CONNECTED,
  choices: '/connections?from=nguyen&to=viettel',
  compare: COMPARED,
  provinces: '/compare?left=province:da-nang-2025&right=province:phu-tho-2025',
  ledger: '/ledger',
  gaps: '/gaps',
  conflicts: '/conflicts',
  ended: '/ended',
  agreements: '/agreements?order=title&columns=parties,signed,period,kind,areas,signatories',
  question: '/questions/14-top-partners',
  signers: '/questions/01-who-signed',
  chains: '/questions/06-how-are-they-connected',
  pledges: '/questions/09-what-was-pledged?lang=en',
  untitled: '/source/vns-da-nang-viettel-2022?lang=en',
  privacy: '/privacy',
  english: '/agreement/phu-tho-viettel-2025?lang=en',
} as const;

const site = browseSite(async () => {
  const api = await startApi();
  for (const url of FIRST_VISITS) await api.app.inject(url);
  return api;
});

/** A visitor's page. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open(options);
  await page.goto(site.origin + path);
  return page;
}

describe.skipIf(noBrowser)('a visitor', { timeout: VIEW_MS }, () => {
  test('finds Tào Đức Thắng without tone marks and reads what he signed, and where it is written', async () => {
    const page = await visit('/');
    await page.getByRole('combobox').fill('tao duc thang');
    await page.getByRole('option', { name: /^Tào Đức Thắng/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Tào Đức Thắng' }).waitFor();
    const signed = page.locator('section[aria-labelledby="signed"]');
    const line = signed.getByRole('listitem').filter({ hasText: 'UBND tỉnh Phú Thọ' }).first();
    await line.getByRole('button', { name: /^Nguồn/ }).click();
    const note = page.locator('.note:popover-open');
    expect(await note.innerText()).toMatch(
      /Ký kết thỏa thuận hợp tác[\s\S]*Đinh Vũ[\s\S]*toàn văn[\s\S]*đoạn 3, 6, 13/,
    );
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
  });

  test('connects two people by keyboard only', async () => {
    const page = await visit('/connections');
    const choose = async (text: string, label: RegExp) => {
      await page.keyboard.type(text);
      await page.getByRole('option', { name: label }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await page.getByRole('combobox', { name: 'Từ' }).focus();
    await choose('tao duc thang', /^Tào Đức Thắng/);
    await page.keyboard.press('Tab');
    await choose('chau van lam', /^Chẩu Văn Lâm/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Đường 1/ }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([...searchParams]).toEqual([
      ['from', 'person:tao-duc-thang'],
      ['to', 'person:chau-van-lam'],
      ['asOf', ''],
      ['maxLinks', ''],
    ]);
    expect(await page.locator('.path').first().innerText()).toContain('Chẩu Văn Lâm phát biểu');
    expect(
      await page
        .locator('.path')
        .first()
        .getByRole('button', { name: /^Nguồn/ })
        .count(),
    ).toBeGreaterThan(0);
  });

  test('by keyboard: skips to the content, opens a source mark, goes to the source', async () => {
    const page = await visit(VIEWS.agreement);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let n = 0; n < 9 && !(await page.evaluate(() => document.activeElement?.matches('.mark'))); n++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.note:popover-open').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/source\//);
  });

  test('compares two agreements from the page of the later one', async () => {
    const page = await visit(VIEWS.agreement);
    await page.getByRole('link', { name: 'So sánh hai thỏa thuận' }).click();
    await page.getByRole('heading', { level: 1, name: /^So sánh/ }).waitFor();
    const row = page.locator('tr.is-changed', { hasText: '2023–2025' });
    expect(await row.innerText()).toMatch(/Đổi[\s\S]*2023–2025[\s\S]*2025–2030/);
  });

  test('is told that a page is being made where it takes long', async () => {
    const page = await visit('/connections');
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route(/connections\?from=/, async (route) => {
      await answered;
      await route.continue();
    });
    // Asked for in the page itself: Playwright looks at none that is about to go.
    const told = page.waitForFunction(() => document.querySelector('.working')?.textContent);
    await page.getByRole('link', { name: 'Tào Đức Thắng' }).click({ noWaitAfter: true });
    expect(await (await told).jsonValue()).toBe('Đang tìm…');
    answer();
    await page.getByRole('heading', { level: 2, name: /^Đường 1/ }).waitFor();
    expect(await page.getByText('Đang tìm…').count()).toBe(0);
  });

  test('sorts a table by its heads, those without a value last', async () => {
    const page = await visit('/agreements');
    const signed = page.getByRole('columnheader', { name: 'Ngày ký' });
    const days = () =>
      page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[1]?.dataset.sort));
    for (const [direction, factor] of [
      ['ascending', 1],
      ['descending', -1],
    ] as const) {
      await signed.getByRole('button').click();
      expect(await signed.getAttribute('aria-sort')).toBe(direction);
      const [first = '', second = ''] = (await days()).filter(Boolean);
      expect(first.localeCompare(second) * factor).toBeLessThanOrEqual(0);
      expect((await days()).at(-1)).toBe('');
    }
  });

  test('copies a citation, switches language and theme, and both stay', async () => {
    const page = await visit(VIEWS.person, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('Trích dẫn trang này').click();
    await page.getByRole('button', { name: 'Chép: BibTeX' }).click();
    await page.getByText('Đã chép').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@misc{camket-person-tao-duc-thang');
    await page.getByRole('link', { name: 'Nền tối' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Signed', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('link', { name: 'Phú Thọ' }).first().click();
    await page.waitForURL(/lang=en$/);
  });

  test('needs no script: searches, changes the theme, opens a source', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('tao duc thang');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Tào Đức Thắng/ }).click();
    await page.getByRole('link', { name: 'Nền tối' }).click();
    await page.waitForURL(/\/person\/tao-duc-thang$/);
    await page.locator('html[data-theme="dark"]').waitFor();
    await page
      .getByRole('button', { name: /^Nguồn/ })
      .first()
      .click();
    expect(await page.locator('.note:popover-open').innerText()).toContain('đoạn');
  });

  test('gets suggestions that fail in words, and the search itself still works', async () => {
    const page = await visit('/');
    await page.route('**/graphql', (route) => route.fulfill({ status: 200, body: '{"errors":[]}' }));
    await page.getByRole('combobox').fill('viettel');
    await page.getByRole('status').filter({ hasText: 'Gợi ý tạm thời không lấy được' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=viettel/);
  });
});

describe.skipIf(noBrowser)('every view', { timeout: VIEW_MS }, () => {
  test.each(Object.entries(VIEWS))(
    '%s: no violation in either theme, nothing sideways at 320 px',
    async (name, path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 768, 1280]) {
          const page = await visit(path, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
          await page.screenshot({ path: join(SHOTS, `${name}-${width}-${colorScheme}.png`), fullPage: true });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          if (width !== 768) expect(await violations(page)).toEqual([]);
          await page.context().close();
        }
      }
    },
  );
});
