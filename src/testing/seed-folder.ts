// Small folders of seed files for tests: a pair of files without fault, edited one place at a time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { GraphData } from '../domain/graph-data.ts';
import { AppError } from '../errors.ts';
import { check } from '../facts/check.ts';
import { project } from '../facts/project.ts';
import { readSeeds, showFault } from '../facts/read.ts';
import { loadSeeds } from '../facts/seeds.ts';

/** Paths in a seed folder and what the files hold. */
export type Files = Record<string, string | Uint8Array>;

export const REFERENCE = `sources:
  - { id: source:list, publisher: Danh mục, language: vi, kind: REFERENCE, readAs: EXCERPT }
areas:
  - { id: area:y-te, name: Y tế, nameEn: Health, at: { source: source:list } }
provinces:
  - { id: province:phu-tho, name: Phú Thọ, kind: PROVINCE, at: { source: source:list } }
organisations:
  - { id: org:viettel, name: Viettel, kind: CORPORATION, at: { source: source:list } }
  - { id: org:ubnd-phu-tho, name: UBND tỉnh Phú Thọ, kind: PEOPLES_COMMITTEE, at: { source: source:list } }
people:
  - { id: person:tao-duc-thang, name: Tào Đức Thắng, at: { source: source:list } }
posts:
  - { id: post:chu-tich-viettel, title: Chủ tịch Viettel, organisation: org:viettel, seats: ONE, at: { source: source:list } }
policyDocuments:
  - { id: policy:57-nq-tw, title: Nghị quyết 57, nature: PARTY, kind: Nghị quyết, state: ADOPTED, at: { source: source:list } }
`;

export const AGREEMENT = `id: agreement:phu-tho-viettel-2022
sources:
  - { id: source:bao-phu-tho, publisher: Báo Phú Thọ, language: vi, kind: PRESS, readAs: FULL_TEXT }
new:
  people:
    - { id: person:tran-duy-dong, name: Trần Duy Đông, at: 3 }
at: [1, 2]
title: Thỏa thuận hợp tác
titleBasis: STATED
kind: COOPERATION_AGREEMENT
signedOn: 2022-10-12
period: 2022/2025
parties:
  - { org: org:ubnd-phu-tho, at: 2 }
  - { org: org:viettel, at: 2 }
people:
  - { person: person:tao-duc-thang, roles: [SIGNATORY], posts: [post:chu-tich-viettel], for: org:viettel, at: 3 }
  - { person: person:tran-duy-dong, roles: [SPEAKER], at: 3 }
  - { key: so-nganh, stated: lãnh đạo một số sở, roles: [ATTENDEE], at: 3 }
signatories: RECORDED
provisions:
  stated: 2
  list:
    - { summary: Khám chữa bệnh từ xa, areas: [area:y-te], at: 4 }
commitments:
  - { kind: PLEDGE, saidIn: SPEECH, by: [org:viettel], saidBy: person:tao-duc-thang, summary: Góp 5 tỷ, due: 2023, at: 5 }
outcomes:
  - { by: [org:viettel], summary: 100 trạm, state: DONE, value: 100, unit: trạm, at: 6 }
carriesOut: [policy:57-nq-tw]
`;

/** The pair of files without fault. */
export const FILES = { 'reference/all.yaml': REFERENCE, 'agreements/a.yaml': AGREEMENT } as const;

/** A text with its one occurrence of `before` replaced; a test that would change nothing, or too much, fails. */
export function edited(text: string, before: string, after: string): string {
  if (text.split(before).length !== 2) throw new Error(`"${before}" does not stand once in the file`);
  return text.replace(before, () => after);
}

/** Writes files into a new folder that goes with the test. */
export function seedFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'camket-seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The graph of files without fault, be it one that a load would refuse for what it leaves loose. */
export function graphOf(files: Files): GraphData {
  const { seeds, faults } = readSeeds(seedFolder(files));
  const [fault] = [...faults, ...check(seeds).faults];
  if (fault !== undefined) throw new Error(showFault(fault));
  return project(seeds);
}

/** The warnings of the checks across these files, without the folder's name; that things are loose is no matter. */
export function warningsOf(files: Files): string[] {
  const folder = seedFolder(files);
  const { faults, warnings } = check(readSeeds(folder).seeds);
  return [...faults, ...warnings].map((line) => showFault(line).replaceAll(`${relative(process.cwd(), folder)}/`, ''));
}

/** What a load of these files prints, without the folder's name: faults where it is refused, else warnings. */
export function linesOf(files: Files): { faults: string[]; warnings: string[] } {
  const folder = seedFolder(files);
  const short = (lines: readonly string[]) =>
    lines.map((line) => line.replaceAll(`${relative(process.cwd(), folder)}/`, ''));
  try {
    return { faults: [], warnings: short(loadSeeds(folder).warnings) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_SEEDS') return { faults: short(error.details), warnings: [] };
    throw error;
  }
}

/** The faults of the pair with one place of the agreement's file edited. */
export function faultsOfEdit(before: string, after: string): string[] {
  return linesOf({ ...FILES, 'agreements/a.yaml': edited(AGREEMENT, before, after) }).faults;
}

/** The faults of the pair with one place of the reference file edited. */
export function faultsOfReferenceEdit(before: string, after: string): string[] {
  return linesOf({ ...FILES, 'reference/all.yaml': edited(REFERENCE, before, after) }).faults;
}
