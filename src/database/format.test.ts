// Which data may be opened: no database is needed, a folder with something in it will do.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { prepareData } from './format.ts';
import { NEO4J_VERSION } from './jars.ts';

/** Data with a password, written by `format`; prepares it, and says what is left and what was reported. */
async function prepared(format: string | undefined): Promise<{ names: string[]; lines: string[]; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-format-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'data', 'databases'), { recursive: true });
  await writeFile(join(folder, 'password'), 'x');
  if (format !== undefined) await writeFile(join(folder, 'format.json'), format);
  const lines: string[] = [];
  await prepareData(folder, (line) => lines.push(line));
  return { names: (await readdir(folder)).sort(), lines, folder };
}

const written = (layout: number, neo4j: string) => JSON.stringify({ layout, neo4j });

test('data of this version stays', async () => {
  const { names, lines } = await prepared(written(1, NEO4J_VERSION));
  expect({ names, lines }).toEqual({ names: ['data', 'format.json', 'password'], lines: [] });
});

test.each([undefined, '{', written(0, NEO4J_VERSION), written(1, '5.26.4'), written(1, '5.9')])(
  'data that %j describes is made anew, once',
  async (format) => {
    const { names, lines, folder } = await prepared(format);
    expect(names).toEqual(['format.json']);
    expect(lines).toEqual([expect.stringMatching(/^The data was written by .*; it is made anew/)]);
    expect(JSON.parse(await readFile(join(folder, 'format.json'), 'utf8'))).toEqual({
      layout: 1,
      neo4j: NEO4J_VERSION,
    });
  },
);

test.each([written(2, NEO4J_VERSION), written(1, '5.27.0'), written(1, '2026.01.0')])(
  'data that %s describes is refused, with what to do',
  async (format) => {
    await expect(prepared(format)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringMatching(/later version .*Update Camkết, or .*reset --yes/),
    });
  },
);
