// `camket diff` as a person runs it: folders, dumps and standard input, exit codes, and what it says of bad input.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { canonicalDump, datasetVersion } from '../domain/graph-data.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { edited, seedFolder } from '../testing/seed-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const HEAD = 'agreement:phu-tho-viettel-2025 "Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030"';

/** Folders of the project's seeds, in the second of which a signatory is missing, and dumps of both. */
let [a, b, dumpA, dumpB] = ['', '', '', ''];

beforeEach(() => {
  const folder = seedFolder({});
  [a, b, dumpA, dumpB] = ['a', 'b', 'a.dump', 'b.dump'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const copy of [a, b]) cpSync(join(ROOT, 'seeds'), copy, { recursive: true });
  const file = join(b, 'agreements/phu-tho-viettel-2025.yaml');
  const text = readFileSync(file, 'utf8');
  const [signatory = ''] = /^ {2}- person: person:tao-duc-thang\n(?: {4}.*\n)+/m.exec(text) ?? [];
  writeFileSync(file, edited(text, signatory, ''));
  writeFileSync(dumpA, canonicalDump(loadSeeds(a).graph));
  writeFileSync(dumpB, canonicalDump(loadSeeds(b).graph));
});

function diff(args: string[], input = '') {
  const run = spawnSync(process.execPath, [join(ROOT, 'src/cli/camket.ts'), 'diff', ...args], {
    encoding: 'utf8',
    input,
  });
  return { out: run.stdout.split('\n').slice(0, -1), errors: run.stderr, code: run.status };
}

test('says what a missing signatory is, once, of folders and of dumps', () => {
  const [from, to] = [dumpA, dumpB].map((file) => datasetVersion(readFileSync(file, 'utf8')).slice(0, 12));
  const { out, errors, code } = diff([a, b]);
  expect(out.slice(0, 2)).toEqual([HEAD, '  signatory removed: Tào Đức Thắng']);
  expect(out).toHaveLength(3);
  expect(out[2]).toMatch(new RegExp(`^\\d+ changes \\(nodes \\+0 ~0 -\\d+, .*\\); dataset ${from} → ${to}$`));
  expect([errors, code]).toEqual(['', 0]);
  expect(diff([dumpA, dumpB]).out).toEqual(out);
  expect(diff([dumpA, b, '--exit-code'])).toEqual({ out, errors: '', code: 1 });
  expect(diff(['-', dumpB], readFileSync(dumpA, 'utf8')).out).toEqual(out);
});

test('warns of an id that goes without a word, and says what to write', () => {
  const post = { label: 'Post', id: 'post:x', properties: { id: 'post:x', title: 'X' } };
  writeFileSync(dumpA, `${readFileSync(dumpA, 'utf8')}${JSON.stringify(post)}\n`);
  const { out, errors, code } = diff([dumpA, a]);
  expect(out[0]).toBe('post:x "X" removed');
  expect(code).toBe(0);
  expect(errors.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^Warning: ids are gone without a word \(1\); .* retired-ids\.yaml .*:$/),
    expect.stringMatching(/^ {2}- \{ id: post:x, retiredOn: "\d{4}-\d\d-\d\d", reason: WHY \}$/),
  ]);
  const retired = join(a, 'retired-ids.yaml');
  const entry = '  - { id: post:x, retiredOn: "2026-11-23", reason: no such office }\n';
  writeFileSync(retired, readFileSync(retired, 'utf8') + entry);
  expect(diff([dumpA, a]).errors).toBe('');
});

test('says that nothing differs', () => {
  const version = datasetVersion(readFileSync(dumpA, 'utf8')).slice(0, 12);
  expect(diff([a, dumpA, '--exit-code'])).toEqual({ out: [`no difference; dataset ${version}`], errors: '', code: 0 });
});

test('writes nodes and relationships as JSON', () => {
  const { out, code } = diff(['--json', '--exit-code', a, b]);
  const { nodes, relationships } = JSON.parse(out.join('\n'));
  expect(nodes.removed.map(({ id }: { id: string }) => id)).toContain(
    'participation:phu-tho-viettel-2025/tao-duc-thang',
  );
  expect(relationships.removed.map(({ type }: { type: string }) => type)).toContain('SIGNED');
  expect(code).toBe(1);
});

test.each<[string, () => string[], RegExp]>([
  ['one name', () => [a], /^SEEDS_NOT_FOUND: Name two things to compare/],
  ['three names', () => [a, b, a], /^SEEDS_NOT_FOUND: Name two things to compare/],
  ['standard input twice', () => ['-', '-'], /^SEEDS_NOT_FOUND: Standard input is one dump/],
  [
    'a path that is not there',
    () => [a, join(b, 'nowhere')],
    /^SEEDS_NOT_FOUND: There is no folder or file .*nowhere\.$/,
  ],
  ['a path through a file', () => [join(dumpA, 'x'), b], /^SEEDS_NOT_FOUND: There is no folder or file /],
  [
    'a file that is no dump',
    () => [a, join(a, 'agreements/phu-tho-viettel-2025.yaml')],
    /^BAD_SEEDS: .* is not a dump .*: line 1 is not/,
  ],
  ['an empty standard input', () => ['-', b], /^BAD_SEEDS: Standard input is not a dump .*: it is empty\.$/],
])('refuses %s in one line', (_, args, message) => {
  const { out, errors, code } = diff(args());
  expect([out, code]).toEqual([[], 1]);
  expect(errors.trimEnd()).toMatch(message);
  expect(errors.trimEnd()).not.toContain('\n');
});

test('refuses bytes that are no text, and a damaged lock file', () => {
  writeFileSync(dumpB, new Uint8Array([0x7b, 0xff]));
  expect(diff([a, dumpB]).errors).toMatch(/^BAD_SEEDS: .*b\.dump is not a dump .*: it is not UTF-8\.\n$/);
  expect(diff([a, 'x'.repeat(5000)]).errors).toMatch(/^BAD_SEEDS: x+ can't be read: ENAMETOOLONG.*\n$/);
  writeFileSync(join(b, 'citations.lock.json'), '{');
  expect(diff([a, b]).errors).toMatch(
    /^BAD_SEEDS: The citations\.lock\.json of .* is not as camket cite writes it\.\n$/,
  );
});

test('lists the faults of a folder', () => {
  writeFileSync(join(b, 'agreements/x.yaml'), 'id: x\n');
  const { out, errors, code } = diff([a, b]);
  expect([out, code]).toEqual([[], 1]);
  expect(errors).toMatch(/x\.yaml:1 .*\n(.*\n)*BAD_SEEDS: The seed files have \d+ faults/);
  expect(errors).not.toMatch(/^ +at /m);
});
