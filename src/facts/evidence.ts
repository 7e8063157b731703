// Checks cited facts against the texts they were read in: hashes fit, and every stated value stands in its paragraphs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { slugOf } from '../domain/ids.ts';
import { paragraphsOf, passage, sha256 } from '../domain/paragraphs.ts';
import {
  actPattern,
  comparable,
  datePattern,
  durationPattern,
  numberPattern,
  otherReading,
  phrasePattern,
  rolePattern,
} from '../domain/written-forms.ts';
import { type AgreementFile, type Citation, type Source, statements } from './format.ts';
import { hashOf, type Lock, passageKey } from './lock.ts';
import { participantName } from './project.ts';
import type { Fault, SeedFile, Seeds } from './read.ts';
import { phrasesFor, type ThingNames, thingNames } from './thing-names.ts';
import { type CitedValue, citedValues } from './values.ts';

/** A text at hand; `compared` has its paragraphs as they are compared. */
interface Text {
  source: Source;
  sha256: string;
  paragraphs: string[];
  compared: string[];
}

/** Texts by source id. */
export type Texts = ReadonlyMap<string, Text>;

export interface EvidenceReport {
  faults: Fault[];
  /** Values looked for and found. */
  checked: number;
  /** Values that the reader inferred, which no text has to hold. */
  inferred: number;
  /** Values cited only in sources whose text is not at hand. */
  unseen: number;
}

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

/** Checks everything that can be checked with the texts at hand. */
export function checkEvidence(seeds: Seeds, texts: Texts, lock: Lock): EvidenceReport {
  const report: EvidenceReport = { faults: checkHashes(seeds, texts, lock), checked: 0, inferred: 0, unseen: 0 };
  report.faults.push(...checkSources(seeds, texts));
  const things = thingNames(seeds);
  for (const value of citedValues(seeds)) {
    if (value.written === 'OWN_WORDS' || value.written === 'JUDGEMENT') continue;
    if (value.written === 'TITLE' && value.owner.titleBasis === 'COMPOSED') continue;
    if (value.inferred && value.stated === undefined) {
      report.inferred += 1;
      continue;
    }
    const cited = value.cited.filter((citation) => texts.has(citation.source));
    if (cited.length === 0) {
      report.unseen += 1;
      continue;
    }
    const misses = cited.flatMap((citation) => missOf(value, citation, texts.get(citation.source) as Text, things));
    // A list's entry (an alias) need stand in one of the sources only; a thing's own value in each that is cited for it.
    const isEntry = typeof value.path.at(-1) === 'number' && value.written === 'OWN_NAME';
    if (misses.length > 0 && !(isEntry && misses.length < cited.length))
      report.faults.push(faultAt(value, misses[0] ?? ''));
    else report.checked += 1;
  }
  return report;
}

function checkHashes(seeds: Seeds, texts: Texts, lock: Lock): Fault[] {
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

/** A source's own title, author, publisher and day must stand anywhere in its text. */
function checkSources(seeds: Seeds, texts: Texts): Fault[] {
  const faults: Fault[] = [];
  for (const file of allFiles(seeds)) {
    for (const [index, source] of file.content.sources.entries()) {
      const text = texts.get(source.id);
      if (!text) continue;
      const whole = text.compared.join('\n');
      const fields = ['title', 'author', 'publisher'] as const;
      const patterns = fields.map((key) => [key, source[key] && phrasePattern([source[key]])] as const);
      const day = source.publishedOn && datePattern(String(source.publishedOn));
      for (const [key, pattern] of [...patterns, ['publishedOn', day] as const]) {
        if (!pattern || pattern.test(whole)) continue;
        const path = ['sources', index, key];
        const reason = `"${source[key]}" does not stand anywhere in ${source.file}`;
        faults.push({ file: file.file, line: file.lineOf(path), path, reason });
      }
    }
  }
  return faults;
}

/** Why a value does not stand in a citation's passage: a list with one reason, or empty where it does. */
function missOf(value: CitedValue, citation: Citation, text: Text, things: ThingNames): string[] {
  const numbers = [citation.paragraphs ?? []].flat();
  const words = passage(text.paragraphs, numbers, citation.start, citation.end);
  if (words === null) return []; // reported as such
  if (!saysTheSame(value, text.source.language, things))
    return [`"${value.stated}" does not say ${value.value}; say why under "inferred"`];
  const wanted = patternsFor(value, text, things);
  const narrowed = citation.start !== undefined || citation.end !== undefined;
  const cited = narrowed ? [comparable(words)] : numbers.map((number) => text.compared[number - 1] ?? '');
  if (standsIn(value, cited, wanted)) return [];
  const elsewhere = text.compared.flatMap((paragraph, i) => (standsIn(value, [paragraph], wanted) ? [i + 1] : []));
  const looked = `"${shown(value, things)}" does not stand in ${where(citation)}`;
  if (elsewhere.length > 0) return [`${looked}; it stands in paragraph ${elsewhere.join(', ')}`];
  const other = value.written === 'NUMBER' ? otherReading(Number(value.value), text.source.language) : undefined;
  if (other && phrasePattern([other.written]).test(comparable(words))) {
    return [
      `${looked}; "${other.written}" there reads ${other.reads} in this language, ${value.value} in another: say which`,
    ];
  }
  return [`${looked}; nearest there: "${nearest(shown(value, things), words)}"`];
}

/** Whether the source's own form holds the value itself: the number, the date, or words of the name in their order. */
function saysTheSame(value: CitedValue, language: string, things: ThingNames): boolean {
  if (value.stated === undefined || value.inferred) return true;
  const stated = comparable(value.stated);
  if (value.written === 'NUMBER') return numberPattern(Number(value.value), language).test(stated);
  if (value.written === 'DATE') return datePattern(String(value.value)).test(stated);
  if (value.written === 'OWN_NAME') return isShortOf(stated, comparable(String(value.value)));
  if (value.written !== 'NAME_OF_THING') return true;
  return (things.get(String(value.value))?.names ?? []).some((name) => isShortOf(stated, comparable(name)));
}

function isShortOf(short: string, long: string): boolean {
  const rest = long.split(/[\s,]+/);
  return short.split(/[\s,]+/).every((word) => {
    const index = rest.indexOf(word);
    rest.splice(0, index + 1);
    return index >= 0;
  });
}

/** What must be found: every pattern in the passage, those of a list together in one paragraph. */
function patternsFor(value: CitedValue, { source, compared }: Text, things: ThingNames): RegExp[] {
  const text = String(value.value);
  const mentions = (phrases: readonly string[]) => phrasePattern(phrases).test(compared.join('\n'));
  const phrases = (id: string, byKind = false) => phrasesFor(id, things, mentions, byKind);
  if (value.stated !== undefined) {
    return [value.stated.startsWith('XXXX-') ? datePattern(value.stated) : phrasePattern([value.stated])];
  }
  switch (value.written) {
    case 'DATE':
      return [datePattern(text)];
    case 'NUMBER':
      return [numberPattern(Number(text), source.language, value.owner.comparator as string | undefined)];
    case 'DURATION':
      return [durationPattern(text)];
    case 'ROLE':
      return [rolePattern(text), phrasePattern(ofParticipant(value, things))];
    case 'ACT':
      return [actPattern(text)];
    case 'SPEAKER':
      return [phrasePattern(ofSpeaker(value, phrases))];
    case 'OWN_NAME':
      return [
        phrasePattern(
          phrasesFor(String(value.owner.id), things, mentions, false, mayStandIn(value) ? undefined : text),
        ),
      ];
    case 'NAME_OF_THING':
      return [referencePattern(text, phrases(text))];
    case 'SIDE':
      return [phrasePattern(phrases(text, isSide(value, things)))];
    default:
      return [phrasePattern([text])];
  }
}

/** Whether a body is a party of the file's agreement, a province that of a party: only these go by their kind. */
function isSide({ file, value }: CitedValue, things: ThingNames): boolean {
  const parties = (file.content as AgreementFile).parties.flatMap(({ org, actsThrough }) => [
    ...statements(org).map(({ is }) => is),
    ...(actsThrough === undefined ? [] : [actsThrough]),
  ]);
  return parties.some((id) => id === value || things.get(id)?.province === value);
}

/** An area's name is ours and may not stand in a text that has a synonym; every other name has to. */
const mayStandIn = ({ path, owner }: CitedValue): boolean =>
  path.at(-1) === 'name' && String(owner.id).startsWith('area:');

/** A thing by its names; a policy document also as "Nghị quyết 57", by the digits of its number. */
function referencePattern(id: string, phrases: readonly string[]): RegExp {
  const digits = id.startsWith('policy:') ? phrases.flatMap((name) => /^(\d+)[-/]/.exec(name)?.[1] ?? []) : [];
  return phrasePattern([...phrases, ...digits.flatMap((n) => [`Nghị quyết ${n}`, `Nghị quyết số ${n}`])]);
}

const ofParticipant = ({ owner }: CitedValue, things: ThingNames): string[] =>
  typeof owner.person === 'string' ? (things.get(owner.person)?.names ?? []) : [String(owner.stated)];

/** A speaker by name, title, office or as the source says. */
function ofSpeaker({ file, value }: CitedValue, phrases: (id: string) => string[]): string[] {
  const { people } = file.content as AgreementFile;
  const speaker = people.find((p) => participantName(p) === slugOf(String(value)));
  const posts = (speaker?.posts ?? []).flatMap((post) => statements(post).flatMap(({ is }) => phrases(is)));
  const plain = [speaker?.title, speaker?.stated].filter((text) => text !== undefined);
  return [...phrases(String(value)), ...plain, ...posts];
}

/** In comparable paragraphs: a role's verb and the participant must meet in one, all else may be spread over them. */
function standsIn(value: CitedValue, paragraphs: readonly string[], wanted: readonly RegExp[]): boolean {
  const texts = value.written === 'ROLE' ? paragraphs : [paragraphs.join('\n')];
  return texts.some((text) => wanted.every((pattern) => pattern.test(text)));
}

function shown(value: CitedValue, things: ThingNames): string {
  if (value.stated !== undefined) return value.stated;
  const name = things.get(String(value.value))?.names[0];
  if (value.written === 'ROLE') return `${value.value} with ${ofParticipant(value, things)[0]}`;
  const comparator = value.written === 'NUMBER' ? value.owner.comparator : undefined;
  return name ?? [comparator, value.value].filter((part) => part !== undefined).join(' ');
}

/** The run of words in a passage that is nearest to what was looked for. */
function nearest(wanted: string, passageText: string): string {
  const words = passageText.split(/\s+/);
  const length = Math.max(1, wanted.split(/\s+/).length);
  const runs = words.map((_, i) => words.slice(i, i + length).join(' '));
  return runs.reduce((best, run) => (distance(run, wanted) < distance(best, wanted) ? run : best), runs[0] ?? '');
}

/** Every citation of every value, each with a value that has it. */
function citationsOf(seeds: Seeds): { citation: Citation; value: CitedValue }[] {
  return citedValues(seeds).flatMap((value) => value.cited.map((citation) => ({ citation, value })));
}

const allFiles = (seeds: Seeds): AnySeedFile[] => [...seeds.reference, ...seeds.agreements];

const faultAt = ({ file, path }: CitedValue, reason: string): Fault => ({
  file: file.file,
  line: file.lineOf(path),
  path,
  reason,
});

const where = ({ source, paragraphs, start, end }: Citation): string => {
  const numbers = [paragraphs ?? []].flat();
  const range = start === undefined && end === undefined ? '' : `code points ${start ?? 0} to ${end ?? 'the end'} of `;
  return `${range}paragraph${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')} of ${source}`;
};

const size = (text: Text): string => `${text.source.file} has ${text.paragraphs.length} paragraphs`;
