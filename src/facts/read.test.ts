// Reading seed files: what is no YAML or not in the format is said with file, line and place, all at once.
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AppError } from '../errors.ts';
import {
  AGREEMENT,
  edited,
  FILES,
  faultsOfEdit,
  faultsOfReferenceEdit,
  linesOf,
  seedFolder,
} from '../testing/seed-folder.ts';
import { readSeeds, showFault, showPath } from './read.ts';
import { loadSeeds } from './seeds.ts';

const COVERAGE = 'KNOWN_NONE, NOT_RESEARCHED, PARTIAL, RECORDED, UNKNOWN';
const ROLES = 'ATTENDEE, CHAIR, EXCHANGED_DOCUMENTS, SIGNATORY, SPEAKER, WITNESS';

/** The faults of the pair with a third file beside it. */
const faultsOf = (content: string | Uint8Array) => linesOf({ ...FILES, 'reference/z.yaml': content }).faults;

test('a pair of files in the format has no fault and no warning', () => {
  expect(linesOf(FILES)).toEqual({ faults: [], warnings: [] });
});

test('a place is printed as keys and positions, a fault as file, line, place and reason', () => {
  expect(showPath(['parties', 0, 'org', 'is'])).toBe('parties[0].org.is');
  expect(showPath([])).toBe('');
  expect(showFault({ file: 'seeds/a.yaml', line: 4, path: ['at'], reason: 'is missing' })).toBe(
    'seeds/a.yaml:4 at: is missing',
  );
  expect(showFault({ file: 'seeds/a.yaml', line: 1, path: [], reason: 'is not UTF-8 text' })).toBe(
    'seeds/a.yaml:1: is not UTF-8 text',
  );
});

test('files are named from the working directory', () => {
  const folder = seedFolder({ ...FILES, 'reference/z.yaml': 'nothing: 1' });
  const [fault] = readSeeds(folder).faults;
  expect(fault?.file).toBe(`${relative(process.cwd(), folder)}/reference/z.yaml`);
});

describe('out of the format', () => {
  test.each([
    ['a key of no meaning', 'kind: COOP', 'since: 2020\nkind: COOP', ['10 since: is not a key of the format']],
    [
      'a key of no meaning that holds a list',
      'kind: COOP',
      'guests:\n  - a\n  - b\nkind: COOP',
      ['10 guests: is not a key of the format'],
    ],
    [
      'a misspelt key',
      'signatories: RECORDED',
      'signatures: RECORDED',
      [`1 signatories: is missing; it is one of ${COVERAGE}`, '20 signatures: is not a key of the format'],
    ],
    [
      'a key of no meaning in a statement',
      'period: 2022/2025',
      'period: { is: 2022/2025, because: x }',
      ['12 period.because: is not a key of the format'],
    ],
    ['a wrong word of a list', 'RECORDED', 'SOME', [`20 signatories: is not one of ${COVERAGE}`]],
    ['a wrong role', '[SPEAKER]', '[SPEAKER, GUEST]', [`18 people[1].roles[1]: is not one of ${ROLES}`]],
    [
      'a season',
      'period: 2022/2025',
      'period: 2022-25',
      ['12 period: "2022-25" is not a period such as 2021/2025; did you mean "2022/2025"? (EDTF seasons are not used)'],
    ],
    [
      'a season in the second of two statements',
      'period: 2022/2025',
      'period:\n  - { is: 2022/2025 }\n  - { is: 2022-26 }',
      [
        '14 period[1].is: "2022-26" is not a period such as 2021/2025; did you mean "2022/2026"? (EDTF seasons are not used)',
      ],
    ],
    [
      'a date the Vietnamese way',
      'signedOn: 2022-10-12',
      'signedOn: 12-10-2022',
      ['11 signedOn: "12-10-2022" is not a date; did you mean "2022-10-12"?'],
    ],
    [
      'a date that does not exist, in a statement',
      'signedOn: 2022-10-12',
      'signedOn: { is: 2022-02-30, at: 2 }',
      ['11 signedOn.is: "2022-02-30" does not exist: that month has 28 days'],
    ],
    [
      'a span that runs backward where a date or a span may stand',
      'due: 2023',
      'due: 2023/2022',
      [
        '26 commitments[0].due: "2023/2022" is not a date; as a period, "2023/2022" ends before it starts; did you mean "2022/2023"?',
      ],
    ],
    [
      'a fact without a place where it was read',
      'at: [1, 2]\n',
      '',
      ['1 at: "source:bao-phu-tho" was read in full: say in which paragraphs'],
    ],
    [
      'a party without a place where it was read',
      '{ org: org:viettel, at: 2 }',
      '{ org: org:viettel }',
      ['15 parties[1].at: "source:bao-phu-tho" was read in full: say in which paragraphs'],
    ],
    [
      'an id of another kind',
      '{ org: org:viettel, at: 2 }',
      '{ org: person:tao-duc-thang, at: 2 }',
      ['15 parties[1].org: is not an id such as "org:viettel"'],
    ],
    [
      'paragraph 0',
      '{ org: org:viettel, at: 2 }',
      '{ org: org:viettel, at: 0 }',
      ['15 parties[1].at: Too small: expected number to be >=1'],
    ],
    [
      'a participant with neither person nor words',
      '{ person: person:tran-duy-dong, roles',
      '{ roles',
      ['18 people[1]: needs either person, or key and stated where the source names nobody'],
    ],
    [
      'an unnamed participant without a key',
      'key: so-nganh, stated',
      'stated',
      ['19 people[2]: needs either person, or key and stated where the source names nobody'],
    ],
  ])('%s is refused where it stands', (_, before, after, lines) => {
    expect(faultsOfEdit(before, after)).toEqual(lines.map((line) => `agreements/a.yaml:${line}`));
  });

  test('a fault of a reference file has its place too', () => {
    expect(faultsOfReferenceEdit('seats: ONE', 'seats: FEW')).toEqual([
      'reference/all.yaml:13 posts[0].seats: is not one of MANY, ONE',
    ]);
  });

  test('one statement in a list is no disagreement', () => {
    expect(faultsOfEdit('period: 2022/2025', 'period:\n  - { is: 2022/2025 }')).toEqual([
      'agreements/a.yaml:12 period: Too small: expected array to have >=2 items',
    ]);
  });
});

describe('no YAML', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['bytes that are no UTF-8', Uint8Array.of(0x61, 0xff, 0xfe), ['1: is not UTF-8 text']],
    [
      'a list that does not end',
      'areas: [\npeople: []\n',
      ['2: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    [
      'keys that stand twice',
      'areas: []\nareas: []\npeople: []\npeople: []\n',
      ['2: is not YAML: Map keys must be unique', '4: is not YAML: Map keys must be unique'],
    ],
    ['two documents', 'areas: []\n---\nareas: []\n', ['2: is not YAML: Source contains multiple documents']],
    ['an alias of nothing', 'areas: []\npeople: *b\n', ['2: is not YAML: *b names no anchor before it']],
    ['an alias of what it stands in', '\nareas: &a [*a]\n', ['2: is not YAML: *a stands within what it names']],
    [
      'an alias deep in what it stands in',
      'areas: &a\n  - { x: [*a] }\n',
      ['2: is not YAML: *a stands within what it names'],
    ],
    ['nothing', '', ['1: Invalid input: expected object, received null']],
    ['a word', 'hello', ['1: Invalid input: expected object, received string']],
    ['a key that JavaScript treats apart', '__proto__: { areas: [] }', ['1 __proto__: is not a key of the format']],
  ])('%s is refused', (_, content, lines) => {
    expect(faultsOf(content)).toEqual(lines.map((line) => `reference/z.yaml:${line}`));
  });

  test('thousands of open brackets are refused in a few words', () => {
    const faults = faultsOf(`areas: ${'['.repeat(20_000)}`);
    for (const line of faults) expect(line).toMatch(/^reference\/z\.yaml:1: is not YAML: /);
    expect([1, 2, 3]).toContain(faults.length);
  });

  test('a billion laughs are one fault', () => {
    const levels = [...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[i]}`)}]`);
    expect(faultsOf(['a: &a [ha]', ...levels].join('\n'))).toEqual([
      'reference/z.yaml:1: is not YAML: Excessive alias count indicates a resource exhaustion attack',
    ]);
  });

  test('an alias of what was said before it is read as if written out', () => {
    const province = (id: string, at: string) => `  - { id: province:${id}, name: ${id}, kind: PROVINCE, at: ${at} }`;
    const lines = ['provinces:', province('a', '&list { source: source:list }'), province('b', '*list')];
    expect(faultsOf(lines.join('\n'))).toEqual([]);
  });

  test('a byte order mark is no fault', () => {
    expect(faultsOf('\ufeffareas: []')).toEqual([]);
  });
});

describe('many faults', () => {
  test('in many files are all reported at once, by file and line', () => {
    const lines = linesOf({
      'agreements/b.yaml': 'id: "agreement:b\n',
      'agreements/a.yaml': edited(edited(AGREEMENT, 'period: 2022/2025', 'period: 2022'), 'STATED', 'MADE_UP'),
      'reference/c.yml': 'areas: []\nareas: []\n',
      'reference/all.yaml': edited(FILES['reference/all.yaml'], 'id: org:viettel, name', 'id: org:Viettel, name'),
    }).faults;
    expect(lines).toEqual([
      'agreements/a.yaml:9 titleBasis: is not one of COMPOSED, STATED',
      'agreements/a.yaml:12 period: Invalid input: expected string, received number',
      'agreements/b.yaml:2: is not YAML: Missing closing "quote',
      'reference/all.yaml:8 organisations[0].id: is not an id such as "org:viettel"',
      'reference/c.yml:2: is not YAML: Map keys must be unique',
    ]);
  });

  test('of shape and of sense come together, but ids that an unread file may hold are not called unknown', () => {
    const agreement = edited(AGREEMENT, 'signatories: RECORDED', 'signatories: KNOWN_NONE');
    expect(linesOf({ 'agreements/a.yaml': agreement, 'reference/all.yaml': 'areas: {}' }).faults).toEqual([
      'agreements/a.yaml:20 signatories: says that nobody signed, but people lists a signatory',
      'reference/all.yaml:1 areas: Invalid input: expected array, received object',
    ]);
  });

  test('stop the load with one error that counts them', () => {
    const folder = seedFolder({ ...FILES, 'reference/z.yaml': 'x: 1\ny: 2\n' });
    expect(() => loadSeeds(folder)).toThrow(
      expect.objectContaining({ code: 'BAD_SEEDS', message: 'The seed files have 2 faults; nothing was loaded.' }),
    );
  });
});

describe('a folder', () => {
  const errorOf = (folder: string) => {
    try {
      readSeeds(folder);
    } catch (error) {
      if (error instanceof AppError) return { code: error.code, message: error.message };
      throw error;
    }
    return undefined;
  };

  test('without a YAML file is refused by name', () => {
    const folder = seedFolder({ 'notes.txt': 'x' });
    expect(errorOf(folder)).toEqual({ code: 'SEEDS_NOT_FOUND', message: `The folder ${folder} holds no YAML file.` });
  });

  test('that is not there, or is a file, is refused with what to do', () => {
    const folder = seedFolder({ 'notes.txt': 'x' });
    for (const path of [`${folder}/none`, `${folder}/notes.txt`]) {
      expect(errorOf(path)).toEqual({
        code: 'SEEDS_NOT_FOUND',
        message: `There is no folder ${path}. Name one that holds seed files with --seeds.`,
      });
    }
  });

  test('is read by name, agreements from agreements/, .yml and folders in folders included', () => {
    const { seeds } = readSeeds(
      seedFolder({
        'agreements/2022/a.yaml': AGREEMENT,
        'agreements.yaml': 'areas: []',
        'manifest.yaml': 'title: a\ndescription: b\npublisher: c\nlicence: CC0-1.0',
        'b/c.yml': 'areas: []',
        'a.json': '{',
      }),
    );
    const names = (files: { file: string }[]) => files.map(({ file }) => file.replace(/^.*?camket-seeds-\w+\//, ''));
    expect(names(seeds.agreements)).toEqual(['agreements/2022/a.yaml']);
    expect(names(seeds.reference)).toEqual(['agreements.yaml', 'b/c.yml']);
    expect(seeds.manifest?.content.licence).toBe('CC0-1.0');
  });
});

test('texts enter in NFC with plain spaces, whatever the file has', () => {
  const written = edited(AGREEMENT, 'Thỏa thuận hợp tác', '"Thỏa\u00a0thuận   hợp tác "').normalize('NFD');
  const { seeds, faults } = readSeeds(seedFolder({ 'agreements/a.yaml': written }));
  expect(faults).toEqual([]);
  expect(seeds.agreements[0]?.content.title).toBe('Thỏa thuận hợp tác'.normalize('NFC'));
});
