// Checks across seed files: every id means one thing, every reference leads somewhere, every fact is cited rightly.
import { closest, distance } from 'fastest-levenshtein';
import { parseDate, statedFits } from '../domain/dates.ts';
import { slugOf } from '../domain/ids.ts';
import type { Source, Things } from './format.ts';
import { type At, citations, statements } from './format-values.ts';
import { checkPossiblySame, nearNames } from './near-names.ts';
import { participantName, tenureId } from './project.ts';
import type { Fault, Path, SeedFile, Seeds } from './read.ts';
import { checkRetired } from './retired.ts';
import { sourceFaults } from './source-gates.ts';
import { walk } from './walk.ts';

/** What is said once of an id: where it was introduced. */
interface Introduction {
  file: string;
  line: number;
  content: unknown;
}

export interface CheckResult {
  faults: Fault[];
  /** Not wrong, but worth a look: people and bodies whose names may be one's. */
  warnings: Fault[];
}

/** Names of ids by kind in messages. */
const KIND_NAMES: Record<string, string> = {
  agreement: 'agreement',
  area: 'area',
  org: 'organisation',
  person: 'person',
  policy: 'policy document',
  post: 'post',
  province: 'province',
  source: 'source',
};

/** A text that is an id and nothing else; one that only begins like an id ("source: a report") is prose. */
const ID = /^(agreement|area|org|person|policy|post|province|source):[a-z0-9-]+$/;

/** Checks all files together. The files' own shapes have been checked by the reader. */
export function check(seeds: Seeds): CheckResult {
  const files = [...seeds.reference, ...seeds.agreements];
  const faults: Fault[] = [];
  const known = introductions(files, faults);
  for (const file of files) {
    const fault = (path: Path, reason: string) =>
      faults.push({ file: file.file, line: file.lineOf(path), path, reason });
    walk(file.content, [], (value, path) => {
      if (path.at(-1) === 'at') checkCitation(value as At, file, known, path, fault);
      else if (typeof value === 'string' && ID.test(value) && !isIntroduction(path)) {
        checkReference(value, known, path, fault);
      } else if (isStatedValue(value)) {
        const { is, stated, inferred } = value;
        if (!statedFits(stated, String(is))) fault([...path, 'stated'], `"${stated}" cannot be ${is}`);
        if (inferred === undefined)
          fault([...path, 'stated'], `"${stated}" leaves out what "is" adds; say why under "inferred"`);
      }
    });
  }
  for (const file of seeds.agreements) checkAgreement(file, faults);
  checkCycles(files, faults);
  checkTenures(files, faults);
  checkRetired(seeds.retired, known, faults);
  const declared = checkPossiblySame(seeds, faults);
  faults.push(...sourceFaults(seeds));
  return { faults, warnings: nearNames(seeds, declared) };
}

/** Every thing that a file introduces, by id; an id that is introduced twice is a fault. */
function introductions(files: SeedFile<object>[], faults: Fault[]): Map<string, Introduction> {
  const known = new Map<string, Introduction>();
  for (const file of files) {
    walk(file.content, [], (value, path) => {
      if (typeof value !== 'string' || !isIntroduction(path)) return;
      const first = known.get(value);
      const line = file.lineOf(path);
      if (first) {
        const reason = `"${value}" is introduced already at ${first.file}:${first.line}; keep one of the two`;
        faults.push({ file: file.file, line, path, reason });
      } else known.set(value, { file: file.file, line, content: at(file.content, path.slice(0, -1)) });
    });
  }
  return known;
}

const isIntroduction = (path: Path): boolean => path.at(-1) === 'id';

/** A date with a stated form that leaves a part out. */
function isStatedValue(value: unknown): value is { is: string | number; stated: string; inferred?: string } {
  if (typeof value !== 'object' || value === null || !('is' in value) || !('stated' in value)) return false;
  return typeof value.stated === 'string' && value.stated.startsWith('X') && parseDate(String(value.is)).ok;
}

function checkReference(id: string, known: Map<string, Introduction>, path: Path, fault: Report): void {
  if (known.has(id)) return;
  const kind = id.slice(0, id.indexOf(':'));
  const others = [...known.keys()].filter((other) => other.startsWith(`${kind}:`));
  const nearest = others.length > 0 ? closest(id, others) : undefined;
  const hint = nearest && distance(id, nearest) <= Math.max(3, id.length / 4) ? `; did you mean "${nearest}"?` : '';
  fault(path, `unknown ${KIND_NAMES[kind]} "${id}"${hint}`);
}

type Report = (path: Path, reason: string) => void;

function checkCitation(
  where: At,
  file: SeedFile<{ sources: Source[] }>,
  known: Map<string, Introduction>,
  path: Path,
  fault: Report,
): void {
  const seen = new Set<string>();
  for (const { source, paragraphs, start, end } of citations(where, file.content.sources[0]?.id)) {
    if (source === '') {
      fault(path, 'the file has no source of its own; write { source, paragraphs }');
      continue;
    }
    if (seen.has(source)) fault(path, `cites "${source}" twice; put all paragraphs in one citation`);
    seen.add(source);
    const content = known.get(source)?.content as Source | undefined;
    if (content === undefined) continue; // reported as a reference
    if (content.readAs === 'FULL_TEXT' && paragraphs === undefined) {
      fault(path, `"${source}" was read in full: say in which paragraphs`);
    }
    if (content.readAs === 'EXCERPT' && paragraphs !== undefined) {
      fault(path, `"${source}" was read as an excerpt, whose paragraphs have no numbers: cite it as a whole`);
    }
    if (end !== undefined && end <= (start ?? 0)) fault(path, 'ends before it starts');
  }
}

/** What must hold within one agreement's file. */
function checkAgreement(file: Seeds['agreements'][number], faults: Fault[]): void {
  const { content } = file;
  const fault = (path: Path, reason: string) => faults.push({ file: file.file, line: file.lineOf(path), path, reason });
  const participants = new Set<string>();
  for (const [index, participation] of content.people.entries()) {
    const name = participantName(participation);
    if (participants.has(name)) fault(['people', index], `"${name}" takes part twice; put all roles in one entry`);
    participants.add(name);
  }
  for (const [index, { saidBy }] of content.commitments.entries()) {
    if (saidBy === undefined || participants.has(slugOf(saidBy))) continue;
    fault(
      ['commitments', index, 'saidBy'],
      `"${saidBy}" does not take part; people are: ${[...participants].join(', ')}`,
    );
  }
  const orgs = new Set<string>();
  for (const [index, party] of content.parties.entries()) {
    const org = statements(party.org)[0]?.is ?? '';
    if (orgs.has(org)) fault(['parties', index], `"${org}" is a party twice`);
    orgs.add(org);
  }
  const stated = statements(content.provisions.stated)[0]?.is;
  if (stated !== undefined && content.provisions.list.length > stated) {
    fault(['provisions', 'stated'], `says ${stated}, but ${content.provisions.list.length} are listed`);
  }
  const { coverage, list } = content.provisions;
  if (coverage !== undefined && stated !== undefined) {
    fault(['provisions', 'coverage'], 'follows from the number stated; leave it out');
  }
  const judged = [
    [['provisions', 'coverage'], coverage, list.length],
    [['commitmentsCoverage'], content.commitmentsCoverage, content.commitments.length],
  ] as const;
  for (const [path, word, count] of judged) {
    if (word === 'KNOWN_NONE' && count > 0) fault([...path], `says that there is none, but the list has ${count}`);
    if (word === 'RECORDED' && count === 0) fault([...path], 'says that all are recorded, but none is listed');
  }
  const signs = content.people.some((p) => p.roles.includes('SIGNATORY') && p.person !== undefined);
  if (content.signatories === 'KNOWN_NONE' && signs)
    fault(['signatories'], 'says that nobody signed, but people lists a signatory');
  if (content.signatories === 'RECORDED' && !signs)
    fault(['signatories'], 'says that the signers are recorded, but people lists none by name');
}

/** No area, organisation, province or agreement may be above, part of, merged into or after itself. */
function checkCycles(files: SeedFile<object>[], faults: Fault[]): void {
  for (const key of ['broader', 'parent', 'mergedInto', 'follows', 'implements', 'copyOf']) {
    const next = new Map<string, { to: string; file: SeedFile<object>; path: Path }>();
    for (const file of files) {
      walk(file.content, [], (value, path) => {
        const from = (value as { id?: string } | null)?.id;
        const to = (value as Record<string, never> | null)?.[key];
        if (typeof from !== 'string' || to === undefined) return;
        for (const { is } of statements<string>(to).slice(0, 1)) next.set(from, { to: is, file, path: [...path, key] });
      });
    }
    for (const [start, { file, path }] of next) {
      let current = next.get(start)?.to;
      for (let steps = 0; current !== undefined && steps <= next.size; steps++) {
        if (current === start) {
          faults.push({ file: file.file, line: file.lineOf(path), path, reason: `leads back to "${start}" itself` });
          break;
        }
        current = next.get(current)?.to;
      }
    }
  }
}

/** Tenures have no id of their own in a file: two of one person, post and key would be one thing. */
function checkTenures(files: SeedFile<object>[], faults: Fault[]): void {
  const known = new Map<string, string>();
  for (const file of files) {
    walk(file.content, [], (value, path) => {
      if (path.at(-2) !== 'tenures') return;
      const { person, post, key } = value as Things['tenures'][number];
      const id = tenureId(person, post, key);
      const place = { file: file.file, line: file.lineOf(path), path: [...path, 'key'] };
      const first = known.get(id);
      if (first !== undefined) {
        faults.push({ ...place, reason: `"${key}" is the key of the tenure at ${first} of the same person and post` });
      } else known.set(id, `${place.file}:${place.line}`);
      if (key.startsWith('seen-')) {
        faults.push({ ...place, reason: 'begins with "seen-", as only keys made for sightings do' });
      }
    });
  }
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
