// How many frames a second the graph view draws while it is dragged, at a thousand things and links, without a GPU.
//   npm run bench:graph-view
import { chromium, type Page } from 'playwright-core';
import { createApiSchema } from '../../api/schema.ts';
import { connect } from '../../graph/driver.ts';
import { createApp } from '../../server/app.ts';
import { buildWeb } from '../../web/build.ts';
import { CHROMIUM } from '../chromium.ts';
import { openBenchDatabase } from './data.ts';

const AGREEMENTS = 20_000;
const ELEMENTS = 1_000;
const LEAST_FRAMES = 20;
const SECONDS = 5;

/** What a reader might open who wants to see much: great corporations, provinces, areas, a hundred links of each. */
const OPENINGS = [0, 1, 2, 3, 4].flatMap((n) => [
  `org:l-${n}~PARTY_TO~100`,
  `area:l-${n}~-COVERS~100`,
  `org:l-ubnd-${n}~PARTY_TO~100`,
]);

/** Opens a page; a database that has just started may take longer to plan what a page asks than the page waits. */
async function open(page: Page, url: string): Promise<void> {
  for (let tries = 0; tries < 5; tries++) if ((await page.goto(url))?.ok()) return;
  throw new Error(`${url} is not answered`);
}

/** Frames a second while the mouse drags the picture to and fro. */
async function framesWhileDragging(page: Page): Promise<number> {
  const box = await page.locator('.graph-canvas').boundingBox();
  if (!box) throw new Error('there is no canvas');
  const [x, y] = [box.x + box.width - 20, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const counter = globalThis as unknown as { frames: number };
    counter.frames = 0;
    const count = () => {
      counter.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const start = performance.now();
  for (let n = 0; performance.now() - start < 1000 * SECONDS; n++) {
    await page.mouse.move(x - 150 + 150 * Math.cos(n / 9), y + 150 + 150 * Math.sin(n / 9));
  }
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number }).frames);
  const took = (performance.now() - start) / 1000;
  await page.mouse.up();
  return frames / took;
}

await buildWeb();
const database = await openBenchDatabase(AGREEMENTS);
try {
  const graph = await connect(database.address);
  const app = await createApp({ graph, schema: await createApiSchema(), logger: false });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let elements = 0;
  for (let count = 1; elements < ELEMENTS && count <= OPENINGS.length; count++) {
    const start = performance.now();
    await open(page, `${origin}/graph?start=org:l-0&open=${OPENINGS.slice(0, count)}`);
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page.locator('.graph-working').waitFor({ state: 'detached', timeout: 300_000 });
    const counts = await page.locator('.graph-lists h3').allInnerTexts();
    elements = counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
    console.log(`${counts.join(', ')}: shown after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  if (elements < ELEMENTS) throw new Error(`only ${elements} things and links could be shown`);
  const frames = await framesWhileDragging(page);
  console.log(`${frames.toFixed(0)} frames a second while it is dragged (wanted: ${LEAST_FRAMES})`);
  if (frames < LEAST_FRAMES) process.exitCode = 1;
  await browser.close();
  await app.close();
  await graph.close();
} finally {
  await database.stop();
}
