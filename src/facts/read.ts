// Reads a folder of seed files. Every fault is collected with file, line and place; none stops the reading.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { tidy } from '../domain/names.ts';
import { type Progress, SILENT } from '../domain/progress.ts';
import { AppError } from '../errors.ts';
import { type AgreementFile, agreementFile, type ReferenceFile, referenceFile } from './format.ts';
import { type Manifest, manifestFile } from './format-manifest.ts';
import { type RetiredFile, retiredFile } from './retired.ts';

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
  /** What the data set is and must be; a folder may have none. */
  manifest?: SeedFile<Manifest> | undefined;
  retired?: SeedFile<RetiredFile> | undefined;
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
 * Reads all YAML files below `folder`: those in `agreements/` as agreements, `manifest.yaml` as the manifest,
 * `retired-ids.yaml` as ids that are no more, all others as reference data. Files are taken by name, so that their order
 * on disk never matters.
 * @throws AppError SEEDS_NOT_FOUND where the folder is missing or holds no YAML file
 */
export function readSeeds(folder: string, progress: Progress = SILENT): { seeds: Seeds; faults: Fault[] } {
  const seeds: Seeds = { reference: [], agreements: [] };
  const faults: Fault[] = [];
  const paths = yamlFiles(folder);
  for (const [index, path] of paths.entries()) {
    const name = relative(folder, path);
    const file = join(relative(process.cwd(), folder) || '.', name);
    progress('Reading files', index + 1, paths.length);
    if (name === 'manifest.yaml') seeds.manifest = readFile(file, path, manifestFile, faults);
    else if (name === 'retired-ids.yaml') seeds.retired = readFile(file, path, retiredFile, faults);
    else if (name.split(sep)[0] === 'agreements') push(seeds.agreements, readFile(file, path, agreementFile, faults));
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
  const unreadable = yamlFaults(document, lines);
  let content: unknown;
  try {
    content = unreadable.length > 0 ? undefined : document.toJS();
  } catch (error) {
    // The library stops short of building what few lines of aliases would blow up to.
    unreadable.push({ line: 1, reason: (error as Error).message });
  }
  if (unreadable.length > 0) {
    for (const { line, reason } of unreadable) faults.push({ file, line, path: [], reason: `is not YAML: ${reason}` });
    return undefined;
  }
  const lineOf = (place: Path) => lineAt(document, lines, place);
  const parsed = schema.safeParse(tidyTexts(content), { reportInput: true });
  if (!parsed.success) {
    for (const issue of parsed.error.issues.flatMap((i) => likeliest(i, []))) {
      faults.push({ file, line: lineOf(issue.path), path: issue.path, reason: issue.reason });
    }
    return undefined;
  }
  return { file, content: parsed.data, lineOf };
}

/** Errors of syntax, each once a line, and aliases that lead nowhere or back into what holds them. */
function yamlFaults(document: Document.Parsed, lines: LineCounter): { line: number; reason: string }[] {
  const found = new Map<string, { line: number; reason: string }>();
  const add = (line: number, reason: string) => found.set(`${line} ${reason}`, { line, reason });
  for (const { message, linePos } of document.errors) {
    const [first = ''] = message.split('\n');
    add(linePos?.[0].line ?? 1, first.replace(/ at line \d+.*$/, '').replace(/; please use YAML.*$/, ''));
  }
  if (found.size > 0) return [...found.values()];
  visit(document, {
    Alias(_, alias, above) {
      const target = alias.resolve(document);
      const line = alias.range ? lines.linePos(alias.range[0]).line : 1;
      if (target === undefined) add(line, `*${alias.source} names no anchor before it`);
      else if (above.includes(target)) add(line, `*${alias.source} stands within what it names`);
    },
  });
  return [...found.values()];
}

/** The line of the deepest place on the way to `path` that exists; of a key with its value, that of the key. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
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
    return [
      {
        path,
        reason: `${issue.input === undefined ? 'is missing; it is' : 'is not'} one of ${issue.values.join(', ')}`,
      },
    ];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ path, reason: `is missing (${issue.expected})` }];
  }
  return [{ path, reason: issue.message }];
}

/** Whether an issue only says that the value has another shape, so that a sibling branch is the better guess. */
const isShape = (issue: Issue): boolean => issue.reason.startsWith('Invalid input: expected');
