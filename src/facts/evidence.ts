// Checks cited facts against the texts they were read in: hashes fit, and every stated value stands in its paragraphs.
import { distance } from 'fastest-levenshtein';
import { slugOf } from '../domain/ids.ts';
import { passage } from '../domain/paragraphs.ts';
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
import type { AgreementFile } from './format.ts';
import { type Citation, statements } from './format-values.ts';
import type { Lock } from './lock.ts';
import { participantName } from './project.ts';
import type { Fault, Seeds } from './read.ts';
import { allFiles, checkHashes, faultAt, type Text, type Texts, where } from './texts.ts';
import { phrasesFor, type ThingNames, thingNames } from './thing-names.ts';
import { type CitedValue, citedValues } from './values.ts';

export interface EvidenceReport {
  faults: Fault[];
  /** Values looked for and found. */
  checked: number;
  /** Values that the reader inferred, which no text has to hold. */
  inferred: number;
  /** Values cited only in sources whose text is not at hand. */
  unseen: number;
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
