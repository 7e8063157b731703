// Backups: what goes in comes out, and what is not whole is refused before anything is changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { settingsWithoutSecrets } from '../settings.ts';
import { FILES, seedFolder } from '../testing/seed-folder.ts';
import { packBackup, restoreBackup, unpackBackup, writeAtOnce } from './backup.ts';

const ABOUT = { madeAt: '2025-08-21T00:00:00.000Z', settings: { PORT: '4001' } };
const refusal = (pattern: RegExp) =>
  expect.objectContaining({ code: 'BAD_BACKUP', message: expect.stringMatching(pattern) });

/** A backup with its content changed, under a checksum that fits. */
function forged(bytes: Buffer, change: (content: { files: Record<string, string> }) => void, version = 1): Buffer {
  const content = JSON.parse(gunzipSync(bytes).toString().split('\n')[1] ?? '');
  change(content);
  const text = JSON.stringify(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipSync(`${JSON.stringify({ format: 'camket-backup', version, sha256 })}\n${text}\n`);
}

test('a restored folder holds the same files, byte for byte, in the place of the old ones', () => {
  const folder = seedFolder({ ...FILES, LICENSE: '\uFEFFCC-BY-4.0\r\n', '.hidden': 'x' });
  const backup = unpackBackup(packBackup(folder, ABOUT), 'a.gz');
  expect(backup).toMatchObject(ABOUT);
  const target = join(
    seedFolder({ 'seeds/old.yaml': 'gone afterwards', '.seeds.restoring/left': 'by a killed one' }),
    'seeds',
  );
  expect(restoreBackup(backup, target)).toBe(backup.datasetVersion);
  expect(readdirSync(target).sort()).toEqual(['LICENSE', 'agreements', 'reference']);
  for (const file of ['LICENSE', ...Object.keys(FILES)]) {
    expect(readFileSync(join(target, file))).toEqual(readFileSync(join(folder, file)));
  }
  expect(readdirSync(join(target, '..'))).toEqual(['seeds']);
});

test('files that a load would refuse are neither packed nor put in place', () => {
  const broken = { ...FILES, 'agreements/a.yaml': 'id: agreement:x\n' };
  expect(() => packBackup(seedFolder(broken), ABOUT)).toThrow(expect.objectContaining({ code: 'BAD_SEEDS' }));
  const bytes = forged(packBackup(seedFolder(FILES), ABOUT), ({ files }) => Object.assign(files, broken));
  const target = seedFolder({ 'old.yaml': 'stays' });
  expect(() => restoreBackup(unpackBackup(bytes, 'a.gz'), target)).toThrow(
    expect.objectContaining({ code: 'BAD_SEEDS' }),
  );
  expect(readdirSync(target)).toEqual(['old.yaml']);
});

test('what is damaged, cut, foreign or newer is refused, and says which', () => {
  const bytes = packBackup(seedFolder(FILES), ABOUT);
  for (const cut of [0, 1, 20, bytes.length >> 1, bytes.length - 1]) {
    expect(() => unpackBackup(bytes.subarray(0, cut), 'a.gz')).toThrow(refusal(/^a\.gz is damaged, or no backup/));
  }
  const changed = gzipSync(gunzipSync(bytes).toString().replace('Viettel', 'Vietnam'));
  expect(() => unpackBackup(changed, 'a.gz')).toThrow(refusal(/checksum/));
  expect(() => unpackBackup(gzipSync('{"format":"tar"}\n'), 'a.gz')).toThrow(refusal(/not a backup/));
  expect(() =>
    unpackBackup(
      forged(bytes, () => {}, 2),
      'a.gz',
    ),
  ).toThrow(refusal(/has format 2.*update Camkết/));
});

test.each(['../x.yaml', '/etc/x', 'a/../../x', 'a//b', '.git/config', 'a\\b', 'a\0b', ''])(
  'a file named %j is refused',
  (name) => {
    const bytes = forged(packBackup(seedFolder(FILES), ABOUT), ({ files }) => Object.assign(files, { [name]: 'x' }));
    expect(() => unpackBackup(bytes, 'a.gz')).toThrow(refusal(/outside the folder/));
  },
);

test('a file that can not be written leaves the one before, and nothing beside it', () => {
  const folder = seedFolder({ 'a.gz': 'before' });
  writeAtOnce(join(folder, 'a.gz'), Buffer.from('after'));
  expect(readFileSync(join(folder, 'a.gz'), 'utf8')).toBe('after');
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'c'), '');
  expect(() => writeAtOnce(join(folder, 'b'), Buffer.from('x'))).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a.gz', 'b']);
});

test('the settings of a backup hold no secret', () => {
  const env = {
    PORT: '1',
    NEO4J_URI: 'bolt://x',
    NEO4J_PASSWORD: 'hush',
    TOKEN_KEY: 'hush',
    PATH: 'other',
    LOG_LEVEL: '',
  };
  expect(settingsWithoutSecrets(env)).toEqual({ PORT: '1', NEO4J_URI: 'bolt://x' });
});
