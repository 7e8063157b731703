// The texts that sources were read in: reading them, and the hashes of what is cited in them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf, passage, sha256 } from '../domain/paragraphs.ts';
import { comparable } from '../domain/written-forms.ts';
import type { Source } from './format.ts';
import type { Citation } from './format-values.ts';
import { hashOf, type Lock, passageKey } from './lock.ts';
import type { Fault, SeedFile, Seeds } from './read.ts';
import { type CitedValue, citedValues } from './values.ts';

/** A text at hand; `compared` has its paragraphs as they are compared. */
export interface Text {
  source: Source;
  sha256: string;
  paragraphs: string[];
  compared: string[];
}

/** Texts by source id. */
export type Texts = ReadonlyMap<string, Text>;

type AnySeedFile = SeedFile<{ sources: Source[] }>;

/** The texts that lie in a folder, of the sources that name a file and were read in full. */
export function readTexts(seeds: Seeds, folder: string): Texts {
  const texts = new Map<string, Text>();
  for (const { content } of allFiles(seeds)) {
    for (const source of content.sources) {
      const path = join(folder, source.file ?? '');
      if (source.file === undefined || source.readAs !== 'FULL_TEXT' || !existsSync(path)) continue;
      const bytes = readFileSync(path);
      const paragraphs = paragraphsOf(bytes.toString('utf8'));
      texts.set(source.id, { source, sha256: sha256(bytes), paragraphs, compared: paragraphs.map(comparable) });
    }
  }
  return texts;
}

/** The lock with the hashes of all texts at hand; what it says of other sources stays. Faults: passages not there. */
export function hashCitations(seeds: Seeds, texts: Texts, before: Lock): { lock: Lock; faults: Fault[] } {
  const faults: Fault[] = [];
  const known = new Set(allFiles(seeds).flatMap((file) => file.content.sources.map((source) => source.id)));
  const sources = Object.fromEntries(Object.entries(before.sources).filter(([id]) => known.has(id)));
  for (const [id, text] of texts) sources[id] = { sha256: text.sha256, passages: {} };
  for (const { citation, value } of citationsOf(seeds)) {
    const text = texts.get(citation.source);
    const entry = sources[citation.source];
    if (!text || !entry) continue;
    const words = passage(text.paragraphs, [citation.paragraphs ?? []].flat(), citation.start, citation.end);
    if (words === null) faults.push(faultAt(value, `${where(citation)} does not exist: ${size(text)}`));
    else entry.passages[passageKey(citation)] = sha256(words);
  }
  return { lock: { sources }, faults: oncePerLine(faults) };
}

/** Texts and passages that are not the ones cited, or that no hash is kept of. */
export function checkHashes(seeds: Seeds, texts: Texts, lock: Lock): Fault[] {
  const faults: Fault[] = [];
  for (const file of allFiles(seeds)) {
    for (const [index, source] of file.content.sources.entries()) {
      const text = texts.get(source.id);
      const locked = lock.sources[source.id];
      if (!text || locked?.sha256 === text.sha256) continue;
      const reason = locked
        ? `the text ${source.file} is not the one that was cited (its hash differs); read it again, then: camket cite`
        : 'has no hash yet; run: camket cite --texts FOLDER';
      faults.push({ file: file.file, line: file.lineOf(['sources', index]), path: ['sources', index, 'file'], reason });
    }
  }
  const seen = new Set<string>();
  for (const { citation, value } of citationsOf(seeds)) {
    const text = texts.get(citation.source);
    if (!text) continue;
    const words = passage(text.paragraphs, [citation.paragraphs ?? []].flat(), citation.start, citation.end);
    const locked = hashOf(lock, citation);
    const key = `${value.file.file}:${citation.source}:${passageKey(citation)}`;
    if (words === null) faults.push(faultAt(value, `${where(citation)} does not exist: ${size(text)}`));
    else if (locked === sha256(words) || seen.has(key)) continue;
    else if (locked) faults.push(faultAt(value, `${where(citation)} has another text than the one that was cited`));
    else faults.push(faultAt(value, `${where(citation)} has no hash yet; run: camket cite --texts FOLDER`));
    seen.add(key);
  }
  return oncePerLine(faults);
}

/** One entry's values share its citation: what is wrong with that is said once. */
function oncePerLine(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.file}:${fault.line}: ${fault.reason}`;
    if (!first.has(key)) first.set(key, fault);
  }
  return [...first.values()];
}

/** Every citation of every value, each with a value that has it. */
function citationsOf(seeds: Seeds): { citation: Citation; value: CitedValue }[] {
  return citedValues(seeds).flatMap((value) => value.cited.map((citation) => ({ citation, value })));
}

/** All seed files. */
export const allFiles = (seeds: Seeds): AnySeedFile[] => [...seeds.reference, ...seeds.agreements];

/** A fault at a value's place. */
export const faultAt = ({ file, path }: CitedValue, reason: string): Fault => ({
  file: file.file,
  line: file.lineOf(path),
  path,
  reason,
});

/** A citation in words. */
export const where = ({ source, paragraphs, start, end }: Citation): string => {
  const numbers = [paragraphs ?? []].flat();
  const range = start === undefined && end === undefined ? '' : `code points ${start ?? 0} to ${end ?? 'the end'} of `;
  return `${range}paragraph${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')} of ${source}`;
};

const size = (text: Text): string => `${text.source.file} has ${text.paragraphs.length} paragraphs`;
