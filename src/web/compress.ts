// Writes a .br and a .gz beside each built file that shrinks, so that the server never compresses the playground itself.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const SHRINKS = /\.(?:css|html|js|svg|ttf)$/;
// Below this a compressed copy saves less than one packet.
const SMALLEST = 1_400;

/** Compresses the files of a folder and of the folders in it. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => SHRINKS.test(name))) await compressFile(join(folder, name));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  // 9 of 11: the last two levels cost five times the time for three percent of the size.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  // Browsers ask for brotli over https only, so plain http needs the second copy.
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
