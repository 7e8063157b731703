// A browser over the built pages: its visitors are watched, and whatever none should meet fails the test.

import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { TestApi } from './api.ts';
import { CHROMIUM, noBrowser } from './chromium.ts';

const PROJECT = join(import.meta.dirname, '../..');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A folder of pictures for people to look at. */
export const SHOTS = join(PROJECT, '.camket/shots');

/** What the tests of a file share, from `beforeAll` to `afterAll`. */
export interface Site {
  api: TestApi;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  /** Where something that no visitor should meet is written down: a foreign request, a refusal, an error in the console. */
  faults: string[];
  /** Opens an empty page of a visitor without a past; it is closed after the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** Builds the pages, serves them with what `start` starts, and opens a browser. To be called once in a file of tests. */
export function browseSite(start: () => Promise<TestApi>): Site {
  let browser: Browser | undefined;
  const site = { faults: [] as string[], open } as Site;

  beforeAll(async () => {
    // By a process of its own, as the set-up does: Vite and this test's own Vite do not share settings.
    await promisify(execFile)(process.execPath, [join(PROJECT, 'src/web/build.ts')]);
    await mkdir(SHOTS, { recursive: true });
    site.api = await start();
    site.origin = await site.api.app.listen({ port: 0, host: '127.0.0.1' });
    if (!noBrowser) browser = await chromium.launch(CHROMIUM);
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await site.api?.close();
  });

  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const met = site.faults.splice(0);
    expect(met).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    if (!browser) throw new Error('there is no browser');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const { faults, origin } = site;
    page.on('request', (request) => {
      const url = request.url().replace(/^blob:/, '');
      if (!url.startsWith(`${origin}/`)) faults.push(`foreign request: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    return page;
  }
  return site;
}

/** Violations of accessibility rules, each as `rule: markup of the place`. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
