// The graph view as visitors use it, in a real browser: by mouse, by keyboard alone, shared by its address, in both themes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startApi } from '../../../testing/api.ts';
import { browseSite, SHOTS, violations } from '../../../testing/browser.ts';
import { noBrowser } from '../../../testing/chromium.ts';

const VIEW_MS = 240_000;
const VIETTEL = '/graph?start=org:viettel';

const site = browseSite(() => startApi());

/** A visitor's page, once its graph is drawn. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(site.origin + path);
  if (options.javaScriptEnabled !== false) await settled(page);
  return page;
}

/** Waits until nothing is on its way. */
async function settled(page: Page): Promise<void> {
  await page.locator('.graph-canvas canvas').first().waitFor();
  for (const name of ['.graph-waiting', '.graph-working']) await page.locator(name).waitFor({ state: 'detached' });
}

const canvas = (page: Page) => page.getByRole('application');
const panel = (page: Page) => page.locator('.graph-chosen');
/** How many things and links are shown, as the lists say. */
const counted = async (page: Page): Promise<number[]> =>
  (await page.locator('.graph-lists h3').allInnerTexts()).map((text) => Number.parseInt(text, 10));
const choose = (page: Page, name: string) =>
  page
    .locator('.graph-things')
    .getByRole('checkbox', { name: `Chọn ${name}`, exact: true })
    .check();

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path());
}

describe.skipIf(noBrowser)('the graph view', { timeout: VIEW_MS }, () => {
  test('opens a relation after saying how many there are, closes it, undoes and does it again', async () => {
    const page = await visit(`${VIETTEL}&open=-`);
    expect(await counted(page)).toEqual([1, 0]);
    await choose(page, 'Viettel');
    const relation = panel(page).getByRole('listitem').filter({ hasText: 'là một bên của' });
    const count = Number(await relation.locator('b').innerText());
    await relation.getByRole('button', { name: /^Mở: là một bên của/ }).click();
    await settled(page);
    expect(await counted(page)).toEqual([count + 1, count]);
    await relation.getByRole('button', { name: /^Đóng/ }).click();
    expect(await counted(page)).toEqual([1, 0]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await counted(page)).toEqual([count + 1, count]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await counted(page)).toEqual([1, 0]);
    await page.getByRole('button', { name: 'Làm lại' }).click();
    expect(await counted(page)).toEqual([count + 1, count]);
  });

  test('shows the same picture from its address elsewhere, and does not move what stood there', async () => {
    const page = await visit(VIETTEL);
    const before = await saved(page, 'Tải ảnh SVG');
    await choose(page, 'Viettel');
    await panel(page)
      .getByRole('button', { name: /^Mở thêm: là một bên của/ })
      .click();
    await settled(page);
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const here = (await saved(page, 'Tải ảnh SVG')).toString();
    const other = await visit(page.url().slice(site.origin.length));
    expect((await saved(other, 'Tải ảnh SVG')).toString()).toBe(here);
    // What is chosen is no part of the address; without it the pixels are the same too.
    const again = await visit(page.url().slice(site.origin.length));
    expect((await saved(again, 'Tải ảnh PNG')).equals(await saved(other, 'Tải ảnh PNG'))).toBe(true);
    const things = (svg: string) =>
      new Map([...svg.matchAll(/translate\((.+?)\)"><title>(.+?)<\/title>/g)].map(([, at, name]) => [name, at]));
    const [then, now] = [things(before.toString()), things(here)];
    const moved = [...then].filter(([name, at]) => now.get(name) !== at);
    expect(moved.length).toBeLessThanOrEqual(1); // the one that was pushed
    expect(page.url().length).toBeLessThan(8000);
  });

  test('brings what is added into view, wherever one looked, and copies the link to what is shown', async () => {
    const page = await visit(VIETTEL, { permissions: ['clipboard-read', 'clipboard-write'] });
    await canvas(page).focus();
    for (let n = 0; n < 8; n++) await page.keyboard.press('+');
    await page.getByRole('combobox', { name: 'Thêm vào mạng lưới' }).fill('vnpt');
    await page.getByRole('option', { name: /^VNPT/ }).first().click();
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.locator('.graph-things').getByRole('link', { name: 'VNPT', exact: true }).waitFor();
    await settled(page);
    const place = await canvas(page).evaluate((element) => {
      type Seen = { cy: { getElementById(id: string): { renderedPosition(): { x: number; y: number } } } };
      const { _cyreg: seen } = element as unknown as { _cyreg: Seen };
      const { x, y } = seen.cy.getElementById('org:vnpt').renderedPosition();
      const [right, bottom] = [element.clientWidth, element.clientHeight];
      return { isIn: x > 0 && y > 0 && x < right && y < bottom, top: element.getBoundingClientRect().top };
    });
    expect(place.isIn).toBe(true);
    expect(place.top).toBeGreaterThanOrEqual(0);
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByRole('button', { name: 'Đã chép liên kết' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('opens two hundred things and more, and all of them are listed or counted', async () => {
    const { agreements } = await site.api.data('{ agreements(limit: 60, sort: [{ id: ASC }]) { id } }');
    const steps = agreements.flatMap(({ id }: { id: string }) => [`${id}~-PARTY_TO~20`, `${id}~COVERS~20`]);
    const page = await visit(`/graph?start=org:viettel,org:vnpt&open=${steps}`);
    await choose(page, 'Viettel');
    const more = panel(page).getByRole('button', { name: /^Mở/ });
    for (await more.first().waitFor(); (await more.count()) > 0; await settled(page)) await more.first().click();
    const [things = 0, links = 0] = await counted(page);
    expect(things).toBeGreaterThan(200);
    expect(links).toBeGreaterThan(things);
    expect(await page.locator('.graph-lists').innerText()).toContain(`Hiện 100 trên ${things}`);
    expect(page.url().length).toBeLessThan(8000);
  });

  test('finds the path between two that are chosen, and tells each link with its source', async () => {
    const page = await visit('/graph?start=person:tao-duc-thang,person:chau-van-lam&open=-');
    await choose(page, 'Tào Đức Thắng');
    await choose(page, 'Chẩu Văn Lâm');
    await panel(page).getByRole('button', { name: 'Tìm đường giữa Tào Đức Thắng và Chẩu Văn Lâm' }).click();
    await settled(page);
    await page
      .locator('.graph-lists')
      .getByRole('button', { name: /^Tào Đức Thắng phát biểu tại lễ ký .* ngày 12\/10\/2022$/ })
      .click();
    expect(await panel(page).innerText()).toMatch(/Tào Đức Thắng phát biểu tại lễ ký[\s\S]*Nguồn[\s\S]*đoạn 4, 8/);
  });

  test('tells a link that is clicked on the canvas', async () => {
    const page = await visit(`${VIETTEL}&open=org:viettel~PARTY_TO~1&pin=org:viettel~0~0`);
    const svg = (await saved(page, 'Tải ảnh SVG')).toString();
    expect(svg.match(/<line /g)).toHaveLength(1);
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('no canvas');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2); // all of it is fitted around the one link
    await panel(page).getByRole('heading', { name: 'Nguồn' }).waitFor();
    expect(await panel(page).innerText()).toContain('Viettel là một bên của');
  });

  test('hides, filters by kind, area and years, and shows again', async () => {
    const page = await visit(VIETTEL);
    const all = await counted(page);
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('h');
    expect((await counted(page))[0]).toBeLessThan(all[0] ?? 0);
    await page.getByRole('button', { name: /^Hiện lại 1 mục/ }).click();
    expect(await counted(page)).toEqual(all);
    const filters = page.locator('.filter-box');
    await filters.getByRole('checkbox', { name: 'Thỏa thuận' }).uncheck();
    expect(await page.locator('.graph-things').innerText()).not.toContain('Thỏa thuận · ');
    await filters.getByRole('checkbox', { name: 'Thỏa thuận' }).check();
    await filters.getByRole('slider', { name: /^Từ năm/ }).focus();
    await page.keyboard.press('End');
    expect((await counted(page))[1]).toBeLessThan(all[1] ?? 0);
    await page.waitForURL(/&years=\d{4}~\d{4}/);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await filters.getByRole('combobox').selectOption({ index: 1 });
    await page.waitForURL(/&area=area:/);
  });

  test('saves the picture as PNG and SVG', async () => {
    const page = await visit(VIETTEL);
    const png = await saved(page, 'Tải ảnh PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
    expect((await saved(page, 'Tải ảnh SVG')).toString()).toMatch(/^<svg [\s\S]*Viettel[\s\S]*<\/svg>$/);
  });

  test('needs no mouse: walks, chooses, opens, pins, undoes, each said aloud', async () => {
    const page = await visit(`${VIETTEL}&open=-`);
    await canvas(page).focus();
    const said = page.locator('.graph > [role="status"]');
    await page.keyboard.press('ArrowRight');
    expect(await said.innerText()).toBe('Viettel, Tổ chức, 0 liên hệ đang hiện');
    await page.keyboard.press('Enter');
    const first = panel(page).getByRole('button', { name: /^Mở:/ }).first();
    await first.waitFor();
    for (let n = 0; n < 9 && !(await first.evaluate((button) => button === document.activeElement)); n++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await counted(page))[1]).toBeGreaterThan(0);
    await canvas(page).focus();
    await page.keyboard.press('p');
    expect(await said.innerText()).toBe('Đã ghim Viettel');
    await page.waitForURL(/&pin=org:viettel~0~0/);
    await page.keyboard.press('Control+z');
    expect(await said.innerText()).toBe('Đã hoàn tác');
    await page.waitForURL((url) => !url.search.includes('pin='));
  });

  test('reads without a script: the links of what it starts from as sentences with sources', async () => {
    const page = await visit(VIETTEL, { javaScriptEnabled: false });
    const section = page.locator('.graph-sentences');
    expect(await section.getByRole('listitem').first().innerText()).toContain('Viettel');
    expect(await section.getByRole('button', { name: /^Nguồn/ }).count()).toBeGreaterThan(9);
    expect(await page.locator('.graph-place').isVisible()).toBe(false);
    expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toContain('Mạng lưới: Viettel');
  });

  test('stands on the page of a thing and of connections, loaded when it is opened', async () => {
    for (const [path, summary] of [
      ['/person/tao-duc-thang', 'Xem đồ thị quanh mục này'],
      ['/connections?from=person:tao-duc-thang&to=person:chau-van-lam', 'Xem các đường này trên mạng lưới'],
    ] as const) {
      const page = await site.open();
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      await page.goto(site.origin + path);
      const before = scripts.length;
      await page.getByText(summary).click();
      await settled(page);
      expect([before, scripts.length > before]).toEqual([1, true]);
      expect(await page.getByRole('link', { name: 'Mở trong trang mạng lưới' }).getAttribute('href')).toMatch(
        /^\/graph\?(start|open)=person:tao-duc-thang/,
      );
    }
  });

  test('no violation in either theme, nothing sideways at 320 px', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 768, 1280]) {
        const page = await visit(VIETTEL, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        await choose(page, 'Viettel');
        await panel(page).getByRole('button', { name: /^Mở/ }).first().waitFor();
        await page.screenshot({ path: join(SHOTS, `graph-${width}-${colorScheme}.png`), fullPage: true });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        if (width !== 768) expect(await violations(page)).toEqual([]);
        await page.context().close();
      }
    }
  });
});
