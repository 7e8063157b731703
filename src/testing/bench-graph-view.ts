// How many frames a second the graph view draws while it is dragged, at a thousand things and links, without a GPU.
//   npm run bench:graph-view
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createApiSchema } from '../api/schema.ts';
import { startEmbeddedDatabase } from '../database/embedded.ts';
import { jarsFolder } from '../database/jars.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { connect, probe } from '../graph/driver.ts';
import { load } from '../graph/load.ts';
import { createApp } from '../server/app.ts';
import { buildWeb } from '../web/build.ts';
import { CHROMIUM } from './chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const ELEMENTS = 1_000;
const LEAST_FRAMES = 20;
const SECONDS = 5;

/** Organisations with most agreements, and what these have: enough for a thousand. */
const open = (ids: readonly string[], ways: readonly string[]) =>
  ids.flatMap((id) => ways.map((way) => `${id}~${way}~200`));

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
const home = join(ROOT, '.camket');
const folder = await mkdtemp(join(tmpdir(), 'camket-bench-'));
const database = await startEmbeddedDatabase({ home, jars: jarsFolder(home), folder, report: console.log, probe });
try {
  const graph = await connect(database.address);
  const { graph: data } = loadSeeds(join(ROOT, 'seeds'));
  await load(graph, data);
  const app = await createApp({ graph, schema: await createApiSchema(), logger: false });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const agreements = [...data.nodes.values()].flatMap(({ id, label }) => (label === 'Agreement' ? [id] : []));
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let elements = 0;
  for (let count = 40; elements < ELEMENTS && count <= agreements.length; count += 5) {
    const steps = open(agreements.slice(0, count), [
      '-PARTY_TO',
      'COVERS',
      '-SIGNED',
      '-ATTENDED',
      '-SPOKE_AT',
      '-WITNESSED',
    ]);
    await page.goto(`${origin}/graph?open=${agreements[0]},${steps}`);
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page.locator('.graph-working').waitFor({ state: 'detached', timeout: 300_000 });
    const counts = await page.locator('.graph-lists h3').allInnerTexts();
    elements = counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
    if (elements < ELEMENTS) continue;
    const frames = await framesWhileDragging(page);
    console.log(`${counts.join(', ')}: ${frames.toFixed(0)} frames a second (wanted: ${LEAST_FRAMES})`);
    if (frames < LEAST_FRAMES) process.exitCode = 1;
  }
  if (elements < ELEMENTS) throw new Error(`only ${elements} things and links could be shown`);
  await browser.close();
  await app.close();
  await graph.close();
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
