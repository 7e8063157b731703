// Reads a folder of seed files. Every fault is collected with file, line and place; none stops the reading.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { tidy } from '../domain/names.ts';
import { AppError } from '../errors.ts';
import { type AgreementFile, agreementFile, type ReferenceFile, referenceFile } from './format.ts';

/** A place inside a seed file: keys and list positions from its top. */
export type Path = readonly (string | number)[];

/** A fault of a file. It prints as `seeds/agreements/x.yaml:41 parties[0]: reason`. */
export interface Fault {
  file: string;
  line: number;
  path: Path;
  reason: string;
}

export interface SeedFile<T> {
  /** As in messages: the folder's name and the path in it. */
  file: string;
  content: T;
  /** The line of a place, from 1. */
  lineOf(path: Path): number;
}

export interface Seeds {
  reference: SeedFile<ReferenceFile>[];
  agreements: SeedFile<AgreementFile>[];
}

/** `parties[0].org`; the file as a whole is an empty string. */
export function showPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** One line for people. */
export function showFault(fault: Fault): string {
  const place = showPath(fault.path);
  return `${fault.file}:${fault.line}${place === '' ? '' : ` ${place}`}: ${fault.reason}`;
}

/**
 * Reads all YAML files below `folder`: those in `agreements/` as agreements, all others as reference data. Files are
 * taken by name, so that their order on disk never matters.
 * @throws AppError SEEDS_NOT_FOUND where the folder is missing or holds no YAML file
 */
export function readSeeds(folder: string): { seeds: Seeds; faults: Fault[] } {
  const seeds: Seeds = { reference: [], agreements: [] };
  const faults: Fault[] = [];
  for (const path of yamlFiles(folder)) {
    const file = join(relative(process.cwd(), folder) || '.', relative(folder, path));
    const isAgreement = relative(folder, path).split(sep)[0] === 'agreements';
    if (isAgreement) push(seeds.agreements, readFile(file, path, agreementFile, faults));
    else push(seeds.reference, readFile(file, path, referenceFile, faults));
  }
  return { seeds, faults };
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function yamlFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppError('SEEDS_NOT_FOUND', `There is no folder ${folder}. Name one that holds seed files with --seeds.`);
  }
  const isYaml = (entry: Dirent) => entry.isFile() && /\.ya?ml$/.test(entry.name);
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(isYaml)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new AppError('SEEDS_NOT_FOUND', `The folder ${folder} holds no YAML file.`);
  return files;
}

function readFile<S extends z.ZodType>(
  file: string,
  path: string,
  schema: S,
  faults: Fault[],
): SeedFile<z.output<S>> | undefined {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    faults.push({ file, line: 1, path: [], reason: 'is not UTF-8 text' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    const reason = `is not YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}`;
    faults.push({ file, line: error.linePos?.[0].line ?? 1, path: [], reason });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (place: Path) => lineAt(document, lines, place);
  const parsed = schema.safeParse(tidyTexts(document.toJS()));
  if (!parsed.success) {
    for (const issue of parsed.error.issues.flatMap((i) => likeliest(i, []))) {
      faults.push({ file, line: lineOf(issue.path), path: issue.path, reason: issue.reason });
    }
    return undefined;
  }
  return { file, content: parsed.data, lineOf };
}

/** The line of the deepest node on the way to `path` that exists. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** NFC and plain spaces in every text of a file (DESIGN: every text enters the graph so). */
function tidyTexts(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value)) return value.map(tidyTexts);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidyTexts(item)]));
  }
  return value;
}

interface Issue {
  path: Path;
  reason: string;
}

/** The faults behind one of zod's issues; of a union's branches, the one that the writer most probably meant. */
function likeliest(issue: z.core.$ZodIssue, above: Path): Issue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => likeliest(inner, path)));
    const depth = (branch: Issue[]) => Math.max(...branch.map((i) => i.path.length + (isShape(i) ? 0 : 0.5)));
    return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], reason: 'is not a key of the format' }));
  }
  if (issue.code === 'invalid_value') {
    return [{ path, reason: `is not one of ${issue.values.join(', ')}` }];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined')) {
    return [{ path, reason: `is missing (${issue.expected})` }];
  }
  return [{ path, reason: issue.message }];
}

/** Whether an issue only says that the value has another shape, so that a sibling branch is the better guess. */
const isShape = (issue: Issue): boolean => issue.reason.startsWith('Invalid input: expected');
