// The playground as a visitor meets it: built, served by the plugin, in a real browser.

import { createSecretKey } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { SignJWT } from 'jose';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { articleFacts } from '../testing/articles.ts';
import { browseSite, SHOTS, violations } from '../testing/browser.ts';
import { noBrowser } from '../testing/chromium.ts';
import { playground } from './playground.ts';
import { warmUp } from './warm-up.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PAGE_MS = 120_000;
const TOKENS = {
  algorithm: 'HS256',
  key: createSecretKey(Buffer.from('a secret of this server, long enough')),
  issuer: 'https://id.example',
  audience: 'camket',
} as const;

let questions: { id: string; text: string; vi: string; en: string; operation: string }[];

const site = browseSite(async () => {
  questions = await readQuestions();
  return startApi(articleFacts(), undefined, undefined, { tokens: TOKENS });
});

async function readQuestions() {
  const folder = join(PROJECT, 'src/questions');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).trimEnd();
      const part = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
      const [vi, en] = [part(/^# vi: *(.+)$/m), part(/^# en: *(.+)$/m)];
      return { id: name.replace('.graphql', ''), text, vi, en, operation: part(/^query (\w+)/m) };
    }),
  );
}

interface Options extends BrowserContextOptions {
  width?: number;
  /** What the visitor has chosen in the explorer. */
  theme?: 'light' | 'dark';
}

/** A first-time visitor's page, with an empty storage. */
async function visit(hash = '', { width = 1280, ...options }: Options = {}): Promise<Page> {
  const viewport = { width, height: 800 };
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await site.open({ viewport, permissions, ...options });
  if (options.theme) await page.context().addCookies([{ name: 'theme', value: options.theme, url: site.origin }]);
  await page.goto(`${site.origin}/playground${hash}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return page;
}

type EditorName = 'operation.graphql' | 'variables.json' | 'request-headers.json' | 'response.json';

/** The text of an editor, from Monaco itself: the page draws only the lines in view. */
function textOf(page: Page, editor: EditorName): Promise<string> {
  return page.evaluate((name) => {
    type Model = { uri: { path: string }; getValue(): string };
    const { __MONACO: monaco } = globalThis as unknown as { __MONACO: { editor: { getModels(): Model[] } } };
    return (
      monaco.editor
        .getModels()
        .find((model) => model.uri.path.endsWith(name))
        ?.getValue() ?? ''
    );
  }, editor);
}

describe.skipIf(noBrowser)('the page', { timeout: PAGE_MS }, () => {
  test('shows a first-time visitor every worked question in both languages, and the first in the editor', async () => {
    const page = await visit();
    const listed = await page.locator('.questions li button').allInnerTexts();
    expect(listed.map((text) => text.split('\n').map((line) => line.trim()))).toEqual(
      questions.map(({ vi, en }) => [vi, en]),
    );
    expect(listed.length).toBeGreaterThan(1);
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(questions[0]?.text);
  });

  test('opens a question by keyboard in a tab of its own, named after the operation', async () => {
    const page = await visit();
    const second = questions[1];
    await page.getByRole('button', { name: second?.vi }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(second?.text);
    await expect
      .poll(() => page.getByRole('tab').allInnerTexts())
      .toEqual([questions[0]?.operation, second?.operation]);
    await expect.poll(() => page.url()).toBe(`${site.origin}/playground/#question=${second?.id}`);

    await page.getByRole('button', { name: questions[0]?.vi }).click();
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(questions[0]?.text);
    expect(await page.getByRole('tab').count()).toBe(2);
  });

  test('shows a linked question, keeps it after a reload, and copies the same link', async () => {
    const query =
      'query A { people { id } }\n\nquery B($name: String) { provinces(where: { name: { eq: $name } }) { id } }';
    const variables = '{ "name": "Đà Nẵng" }';
    const hash = `#query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}&operationName=B`;
    const page = await visit(hash);
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(query);
    await expect.poll(() => textOf(page, 'variables.json')).toBe(variables);

    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/playground/${hash}`);

    await page.reload();
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(query);
    await expect.poll(() => textOf(page, 'variables.json')).toBe(variables);
    expect(await page.getByRole('tab').count()).toBe(1);
  });

  test('opens a link that is entered while the page is open', async () => {
    const page = await visit();
    await page.evaluate((id) => {
      location.hash = `#question=${id}`;
    }, questions[1]?.id);
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(questions[1]?.text);
  });

  test('runs the question on the same origin and shows the answer', async () => {
    const page = await visit(
      `#query=${encodeURIComponent('{ provinces(where: { name: { eq: "Quảng Ninh" } }) { code } }')}`,
    );
    await page.getByRole('button', { name: /^Execute/ }).click();
    await expect.poll(() => textOf(page, 'response.json')).toContain('"VN-13"');
  });

  test('says what the last question took and cost, of which version, and which lists go on', async () => {
    const page = await visit(`#query=${encodeURIComponent('query Some { provinces { id } }')}`);
    const account = page.locator('output.account');
    expect(await account.innerText()).toBe('');
    await page.getByRole('button', { name: /^Execute/ }).click();
    const { extensions } = await site.api.ask('query Some { provinces { id } }');
    const { cost, dataset } = extensions as { cost: { cost: number }; dataset: string };
    await expect.poll(() => account.innerText()).toMatch(/^Some\s+[\d\u202f]+ ms\s/);
    const text = (await account.innerText()).replaceAll('\u202f', '');
    expect(text).toContain(`cost ${cost.cost} / 5000000`);
    expect(text).toContain(`data set ${dataset.slice(0, 12)}`);
    expect(text).toContain('còn nữa, chưa trả hết · cut, there is more: provinces');
    expect(await account.getAttribute('role')).toBeNull(); // an output is a status, announced politely, of itself
    await page.getByRole('status').filter({ hasText: 'Some' }).waitFor();
  });

  test('says an error with its code, and nothing of a question that could not be sent', async () => {
    const page = await visit(`#query=${encodeURIComponent('{ nothing }')}`);
    const account = page.locator('output.account');
    const run = page.getByRole('button', { name: /^Execute/ });
    await run.click();
    await expect.poll(() => account.innerText()).toMatch(/^GRAPHQL_VALIDATION_FAILED Cannot query field "nothing"/);
    expect(site.faults.splice(0)).toContain(`400: ${site.origin}/graphql`);

    await page.getByRole('button', { name: 'Variables' }).click();
    await page.getByRole('textbox', { name: 'Variables' }).focus();
    await page.keyboard.insertText('no JSON');
    await run.click();
    await expect.poll(() => textOf(page, 'response.json')).toContain('Request not sent');
    await expect.poll(() => account.innerText()).toBe('');
  });

  test('sends an editor’s token, and keeps it out of links and out of storage', async () => {
    const { issuer, audience, key } = TOKENS;
    const token = await new SignJWT({ role: 'editor' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(key);
    const headers = `{ "Authorization": "Bearer ${token}" }`;
    const query = '{ provinces { code } }';
    const page = await visit(`#query=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.getByText('{ "Authorization": "Bearer …" }').waitFor();
    await page.getByRole('textbox', { name: 'Headers' }).focus();
    await page.keyboard.insertText(headers);
    const sent = page.waitForRequest((request) => request.postData()?.includes('"query":"{ provinces') ?? false);
    await page.getByRole('button', { name: /^Execute/ }).click();
    expect((await sent).headers().authorization).toBe(`Bearer ${token}`);
    await expect.poll(() => textOf(page, 'response.json')).toContain('"provinces": [');

    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/playground/#query=${encodeURIComponent(query)}`,
    );
    await page.getByRole('button', { name: questions[1]?.vi }).click();
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(questions[1]?.text);
    expect(await textOf(page, 'request-headers.json')).toBe(headers);

    const stored = (key: string) => page.evaluate((name) => localStorage.getItem(name) ?? '', key);
    await expect.poll(() => stored('graphiql:queries')).toContain(query);
    await expect.poll(() => stored('graphiql:tabState')).toContain(questions[1]?.operation);
    await expect.poll(() => page.url()).toContain(questions[1]?.id);
    const everything = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]),
    );
    expect(everything).not.toContain(token.slice(0, 20));
    await page.reload();
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(questions[1]?.text);
    expect(await textOf(page, 'request-headers.json')).toBe('');
  });

  test('begins with the explorer’s theme, hands it a choice, and follows the system without one', async () => {
    const page = await visit('', { theme: 'dark' });
    const isDark = () => page.locator('.graphiql-query-editor .monaco-editor.vs-dark').count();
    await page.locator('body.graphiql-dark').waitFor();
    expect(await isDark()).toBe(1);
    await page.getByRole('button', { name: 'settings' }).click();
    await page.getByRole('button', { name: 'Light' }).click();
    await page.goto(`${site.origin}/privacy`);
    await page.locator('html[data-theme="light"]').waitFor();

    await page.goto(`${site.origin}/playground/`);
    await page.locator('body.graphiql-light').waitFor();
    await page.getByRole('button', { name: 'settings' }).click();
    await page.getByRole('button', { name: 'System' }).click();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    for (const colorScheme of ['dark', 'light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(isDark).toBe(colorScheme === 'dark' ? 1 : 0);
    }
  });

  test('opens the question behind a page of the explorer, with its variables, and leads back', async () => {
    await warmUp(site.api.app, ['/', '/person/x']).done; // or the browser gives up on a busy machine
    const page = await visit();
    await page.goto(`${site.origin}/person/tao-duc-thang`);
    await page.locator('.tools summary', { hasText: 'truy vấn' }).click();
    await page.getByRole('link', { name: /^PersonFacts/ }).click();
    await page.waitForURL(/\/playground\/#query=/);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await expect.poll(() => textOf(page, 'operation.graphql')).toMatch(/^query PersonFacts/);
    await expect.poll(() => textOf(page, 'variables.json')).toContain('"person:tao-duc-thang"');
    await page.getByRole('button', { name: /^Execute/ }).click();
    await expect.poll(() => textOf(page, 'response.json')).toContain('"Tào Đức Thắng"');
    await page.getByRole('link', { name: 'Camkết' }).click();
    await page.waitForURL(`${site.origin}/`);
  });

  test('stays closed for a visitor who closed the list', async () => {
    const page = await visit();
    await page.getByRole('button', { name: /^Hide Câu hỏi mẫu/ }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Show Câu hỏi mẫu/ }).waitFor();
    expect(await page.locator('.questions').count()).toBe(0);
  });

  test('on a phone the list gives way to the question that was chosen', async () => {
    const page = await visit('', { width: 400 });
    await page.getByRole('button', { name: questions[1]?.vi }).click();
    await page.locator('.questions').waitFor({ state: 'detached' });
    await expect.poll(() => textOf(page, 'operation.graphql')).toBe(questions[1]?.text);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(sideways).toBe(false);
  });
});

/** What GraphiQL's own markup breaks: the button that closes a tab lies inside of the tab; it can be used by keyboard. */
const GRAPHIQLS = /^nested-interactive: <li [^>]*class="graphiql-tab\b/;

const ourViolations = async (page: Page) => (await violations(page)).filter((each) => !GRAPHIQLS.test(each));

describe.skipIf(noBrowser).each([320, 900, 1440])('at %i px', { timeout: PAGE_MS }, (width) => {
  test.each(['light', 'dark'] as const)('%s: no violation, nothing sideways', async (colorScheme) => {
    const page = await visit('', { width, colorScheme, bypassCSP: true });
    const seen: string[] = [];
    const look = async (name: string) => {
      await page.screenshot({ path: join(SHOTS, `playground-${name}-${width}-${colorScheme}.png`) });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      seen.push(...(await ourViolations(page)));
    };
    await page.locator('.questions').waitFor();
    await look('list');
    await page.getByRole('button', { name: questions[2]?.vi }).click();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.account').getByText('ms').waitFor();
    await look('answer');
    expect([...new Set(seen)]).toEqual([]);
  });
});

describe('the plugin', () => {
  test('redirects to the address with a slash, by a path that also works behind a proxy', async () => {
    const response = await site.api.app.inject('/playground');
    expect([response.statusCode, response.headers.location]).toEqual([302, 'playground/']);
  });

  test('has the page asked for anew and its hashed files kept', async () => {
    const page = await site.api.app.inject('/playground/');
    expect(page.headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("script-src 'self';"),
    });
    expect(page.body).not.toMatch(/<script>|<script [^>]*>[^<]|https?:/);

    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page.body)?.[1];
    const file = await site.api.app.inject({ url: `/playground/${script}`, headers: { 'accept-encoding': 'gzip' } });
    expect(file.statusCode).toBe(200);
    expect(file.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
  });

  test('has nothing at other addresses, and nothing outside of its folder', async () => {
    for (const url of ['/playground/x', '/playground/assets/', '/playground/..%2f..%2fpackage.json']) {
      const { statusCode, body } = await site.api.app.inject(url);
      expect(statusCode, url).toBeGreaterThanOrEqual(400);
      expect(JSON.parse(body).errors[0].extensions.code, url).toMatch(/^(NOT_FOUND|BAD_REQUEST)$/);
    }
  });

  test('says which command builds the page while it is not built', async () => {
    const bare = Fastify();
    await bare.register(playground, { folder: await mkdtemp(join(tmpdir(), 'playground-')) });
    for (const url of ['/playground', '/playground/', '/playground/assets/x.js']) {
      const response = await bare.inject(url);
      expect([response.statusCode, response.body]).toEqual([503, 'the playground is not built: npm run build:web\n']);
    }
    await bare.close();
  });
});
