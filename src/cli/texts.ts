// The argument that names the folder of source texts, and what is done with it.
import { statSync } from 'node:fs';
import { AppError } from '../errors.ts';
import type { Seeds } from '../facts/read.ts';
import { readTexts, type Texts } from '../facts/texts.ts';

export const textsArg = {
  type: 'string',
  description: 'folder of the texts that the sources were read in; a source names its file',
  valueHint: 'folder',
} as const;

/** @throws AppError TEXTS_NOT_FOUND where the folder is missing or holds none of the sources' texts */
export function textsIn(folder: string, seeds: Seeds): Texts {
  const texts = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readTexts(seeds, folder) : new Map();
  if (texts.size > 0) return texts;
  throw new AppError('TEXTS_NOT_FOUND', `${folder} holds none of the texts that the sources name under "file".`);
}
