// Cited facts against the texts they were read in: one breakage at a time, with the line that is printed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { paragraphsOf, sha256 } from '../domain/paragraphs.ts';
import { CITED_FILES as FILES, TEXT } from '../testing/cited-folder.ts';
import { edited, type Files, seedFolder } from '../testing/seed-folder.ts';
import { checkEvidence } from './evidence.ts';
import { agreementFile, referenceFile } from './format.ts';
import { readLock, writeLock } from './lock.ts';
import { project } from './project.ts';
import { readSeeds, type Seeds, showFault } from './read.ts';
import { loadSeeds } from './seeds.ts';
import { hashCitations, readTexts } from './texts.ts';
import { citedValues } from './values.ts';

const AGREEMENT = FILES['agreements/a.yaml'];

/** `camket cite` on a folder that holds seeds and texts. */
function cite(folder: string): { changed: boolean; faults: string[] } {
  const { seeds } = loadSeeds(folder);
  const { lock, faults } = hashCitations(seeds, readTexts(seeds, folder), readLock(folder));
  return { changed: faults.length === 0 && writeLock(folder, lock), faults: faults.map(showFault) };
}

/** `camket check --texts` on a folder that holds seeds and texts. */
function evidence(folder: string) {
  const { seeds } = loadSeeds(folder);
  const { faults, ...counts } = checkEvidence(seeds, readTexts(seeds, folder), readLock(folder));
  const prefix = `${relative(process.cwd(), folder)}/`;
  return { ...counts, faults: faults.map((fault) => showFault(fault).replace(prefix, '')) };
}

/** What the check says of files whose citations have just been hashed. */
function checked(files: Files) {
  const folder = seedFolder(files);
  const { seeds } = loadSeeds(folder);
  writeLock(folder, hashCitations(seeds, readTexts(seeds, folder), readLock(folder)).lock);
  return evidence(folder);
}

const faultsOfEdit = (before: string, after: string): string[] =>
  checked({ ...FILES, 'agreements/a.yaml': edited(AGREEMENT, before, after) }).faults;

describe('cite', () => {
  test('writes the hash of every text and of every cited passage', () => {
    const folder = seedFolder(FILES);
    expect(cite(folder)).toEqual({ changed: true, faults: [] });
    const { sources } = readLock(folder);
    const paragraphs = paragraphsOf(TEXT);
    expect(Object.keys(sources)).toEqual(['source:bao']);
    expect(sources['source:bao']?.sha256).toBe(sha256(TEXT));
    expect(sources['source:bao']?.passages['2']).toBe(sha256(paragraphs[1] ?? ''));
    expect(sources['source:bao']?.passages['2,3']).toBe(sha256(`${paragraphs[1]}\n${paragraphs[2]}`));
    expect(sources['source:bao']?.passages['5:0-47']).toBe(sha256([...(paragraphs[4] ?? '')].slice(0, 47).join('')));
  });

  test('changes nothing the second time', () => {
    const folder = seedFolder(FILES);
    cite(folder);
    const before = readFileSync(join(folder, 'citations.lock.json'));
    expect(cite(folder)).toEqual({ changed: false, faults: [] });
    expect(readFileSync(join(folder, 'citations.lock.json'))).toEqual(before);
  });

  test('sorts sources and passages, whatever order they come in', () => {
    const hash = 'a'.repeat(64);
    const folders = [
      ['source:b', 'source:a'],
      ['source:a', 'source:b'],
    ].map((ids, i) => {
      const passages = Object.fromEntries((i === 0 ? ['2,3', '1,2'] : ['1,2', '2,3']).map((key) => [key, hash]));
      const folder = seedFolder({});
      writeLock(folder, { sources: Object.fromEntries(ids.map((id) => [id, { sha256: hash, passages }])) });
      return readFileSync(join(folder, 'citations.lock.json'), 'utf8');
    });
    expect(folders[0]).toBe(folders[1]);
    expect(folders[0]).toMatch(/source:a.*"1,2".*"2,3".*source:b/s);
  });

  test('drops sources that no file names, keeps those whose text is not here', () => {
    const folder = seedFolder(FILES);
    const hash = 'a'.repeat(64);
    const other = { sha256: hash, passages: { '1': hash } };
    writeLock(folder, { sources: { 'source:gone': other, 'source:list': other } });
    cite(folder);
    expect(Object.keys(readLock(folder).sources)).toEqual(['source:bao', 'source:list']);
    expect(readLock(folder).sources['source:list']).toEqual(other);
  });

  test('drops passages that are cited no more', () => {
    const folder = seedFolder(FILES);
    cite(folder);
    expect(readLock(folder).sources['source:bao']?.passages['5:0-47']).toBeDefined();
    writeFileSync(join(folder, 'agreements/a.yaml'), edited(AGREEMENT, ', start: 0, end: 47', ''));
    expect(cite(folder).changed).toBe(true);
    expect(readLock(folder).sources['source:bao']?.passages['5:0-47']).toBeUndefined();
  });

  test('refuses a passage that does not exist, once for an entry', () => {
    const folder = seedFolder({
      ...FILES,
      'agreements/a.yaml': edited(AGREEMENT, 'headcount: 12, at: 3', 'headcount: 12, at: 9'),
    });
    const { changed, faults } = cite(folder);
    expect(changed).toBe(false);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/paragraph 9 of source:bao does not exist: bao.txt has 7 paragraphs$/);
  });
});

describe('check', () => {
  test('passes facts that stand where they are cited, and counts what no text at hand has to hold', () => {
    expect(checked(FILES)).toEqual({ faults: [], checked: 51, inferred: 1, unseen: 1 });
  });

  test('fails where a byte of the text is another, though no passage is', () => {
    const folder = seedFolder(FILES);
    cite(folder);
    writeFileSync(join(folder, 'bao.txt'), edited(TEXT, 'hợp tác\n\n', 'hợp tác\n'));
    expect(evidence(folder).faults).toEqual([
      'agreements/a.yaml:3 sources[0].file: the text bao.txt is not the one that was cited (its hash differs); read it again, then: camket cite',
    ]);
  });

  test('names the passages that have another text', () => {
    const folder = seedFolder(FILES);
    cite(folder);
    writeFileSync(join(folder, 'bao.txt'), edited(TEXT, 'hai nội dung', 'nội dung hai'));
    expect(evidence(folder).faults).toEqual([
      expect.stringContaining('bao.txt is not the one that was cited'),
      'agreements/a.yaml:18 new.people[1].name: paragraphs 3, 4 of source:bao has another text than the one that was cited',
      'agreements/a.yaml:21 new.posts[0].title: paragraph 4 of source:bao has another text than the one that was cited',
    ]);
  });

  test('asks for camket cite where the lock has no such source or passage', () => {
    const folder = seedFolder(FILES);
    expect(evidence(folder).faults[0]).toBe(
      'agreements/a.yaml:3 sources[0].file: has no hash yet; run: camket cite --texts FOLDER',
    );
    cite(folder);
    writeFileSync(
      join(folder, 'agreements/a.yaml'),
      edited(AGREEMENT, 'headcount: 12, at: 3', 'headcount: 12, at: [3, 1]'),
    );
    expect(evidence(folder).faults).toEqual([
      'agreements/a.yaml:38 people[3].key: paragraphs 3, 1 of source:bao has no hash yet; run: camket cite --texts FOLDER',
    ]);
  });

  test.each<[what: string, before: string, after: string, faults: string[]]>([
    [
      'a paragraph behind the last',
      'headcount: 12, at: 3',
      'headcount: 12, at: 9',
      ['38 people[3].key: paragraph 9 of source:bao does not exist: bao.txt has 7 paragraphs'],
    ],
    [
      'a range behind the end',
      'end: 47',
      'end: 4700',
      [
        '47 outcomes[0].by[0]: code points 0 to 4700 of paragraph 5 of source:bao does not exist: bao.txt has 7 paragraphs',
      ],
    ],
    [
      'a range that cuts the value off',
      'end: 47',
      'end: 30',
      [
        '47 outcomes[0].value: "MORE_THAN 2283" does not stand in code points 0 to 30 of paragraph 5 of source:bao; it stands in paragraph 5',
        '47 outcomes[0].unit: "trạm" does not stand in code points 0 to 30 of paragraph 5 of source:bao; it stands in paragraph 5',
      ],
    ],
    [
      'a name that stands in another paragraph',
      'name: Trần Văn Hai, at: 3',
      'name: Trần Văn Hai, at: 4',
      ['17 new.people[0].name: "Trần Văn Hai" does not stand in paragraph 4 of source:bao; it stands in paragraph 3'],
    ],
    [
      'a name that stands nowhere',
      'name: Trần Văn Hai',
      'name: Trần Văn Hài',
      [
        '17 new.people[0].name: "Trần Văn Hài" does not stand in paragraph 3 of source:bao; nearest there: "Trần Văn Hai"',
        '35 people[0].person: "Trần Văn Hài" does not stand in paragraph 3 of source:bao; nearest there: "Trần Văn Hai"',
        '35 people[0].roles[0]: "SIGNATORY with Trần Văn Hài" does not stand in paragraph 3 of source:bao; nearest there: "Ông Trần Văn Hai -"',
      ],
    ],
    [
      'a wrong name of a body that has another',
      'name: Tập đoàn Sao Mai, short',
      'name: Tập đoàn Sao Hôm, short',
      [
        '14 new.organisations[0].name: "Tập đoàn Sao Hôm" does not stand in paragraph 2 of source:bao; nearest there: "Tập đoàn Sao Mai"',
      ],
    ],
    [
      'a wrong short name',
      'shortName: Sao Mai',
      'shortName: Sao Hôm',
      [
        '14 new.organisations[0].shortName: "Sao Hôm" does not stand in paragraph 2 of source:bao; nearest there: "Sao Mai"',
        '21 new.posts[0].organisation: "Tập đoàn Sao Mai" does not stand in paragraph 4 of source:bao; it stands in paragraph 1, 2',
      ],
    ],
    [
      'a wrong alias',
      'aliases: [SMG]',
      'aliases: [SMG, SMX]',
      ['14 new.organisations[0].aliases[1]: "SMX" does not stand in paragraph 2 of source:bao; nearest there: "Sao"'],
    ],
    [
      'a wrong office',
      'Phó Chủ tịch UBND tỉnh Bình Minh',
      'Chủ tịch HĐND tỉnh Bình Minh',
      [
        '22 new.posts[1].title: "Chủ tịch HĐND tỉnh Bình Minh" does not stand in paragraph 3 of source:bao; nearest there: "Chủ tịch UBND tỉnh và bà"',
        '35 people[0].posts[0]: "Chủ tịch HĐND tỉnh Bình Minh" does not stand in paragraph 3 of source:bao; nearest there: "Chủ tịch UBND tỉnh và bà"',
      ],
    ],
    [
      'a wrong number',
      'value: 2283',
      'value: 2284',
      [
        '47 outcomes[0].value: "MORE_THAN 2284" does not stand in code points 0 to 47 of paragraph 5 of source:bao; nearest there: "hơn 2.283"',
      ],
    ],
    [
      'a number as its platform would read it',
      'value: 2283',
      'value: 2.283',
      [
        '47 outcomes[0].value: "MORE_THAN 2.283" does not stand in code points 0 to 47 of paragraph 5 of source:bao; "2.283" there reads 2283 in this language, 2.283 in another: say which',
      ],
    ],
    [
      'a number without the word of its comparator',
      'comparator: MORE_THAN',
      'comparator: ABOUT',
      [
        '47 outcomes[0].value: "ABOUT 2283" does not stand in code points 0 to 47 of paragraph 5 of source:bao; nearest there: "hơn 2.283"',
      ],
    ],
    [
      'a wrong decimal',
      'value: 99.5',
      'value: 99.4',
      ['48 outcomes[1].value: "99.4" does not stand in paragraph 5 of source:bao; nearest there: "99,5%"'],
    ],
    [
      'a number beside another stated form',
      'value: 99.5',
      'value: { is: 98.5, stated: "99,5" }',
      ['48 outcomes[1].value: "99,5" does not say 98.5; say why under "inferred"'],
    ],
    [
      'a wrong unit',
      'unit: tỷ đồng',
      'unit: triệu đồng',
      ['45 commitments[0].unit: "triệu đồng" does not stand in paragraph 6 of source:bao; nearest there: "tỷ đồng"'],
    ],
    [
      'a wrong headcount',
      'headcount: 12',
      'headcount: 13',
      ['38 people[3].headcount: "13" does not stand in paragraph 3 of source:bao; nearest there: "12"'],
    ],
    [
      'a wrong count of provisions',
      'stated: { is: 2, at: 4 }',
      'stated: { is: 3, at: 4 }',
      ['41 provisions.stated: "3" does not stand in paragraph 4 of source:bao; it stands in paragraph 3'],
    ],
    [
      'a wrong duration',
      'P12M',
      'P2M',
      ['45 commitments[0].dueAfter: "P2M" does not stand in paragraph 6 of source:bao; nearest there: "12"'],
    ],
    [
      'a wrong period',
      'is: 2022/2025',
      'is: 2022/2026',
      ['29 period: "2022/2026" does not stand in paragraph 2 of source:bao; nearest there: "2022"'],
    ],
    [
      'a wrong stated form of an inferred date',
      'is: 2022-10-12, stated: XXXX-10-12',
      'is: 2022-10-13, stated: XXXX-10-13',
      ['28 signedOn: "XXXX-10-13" does not stand in paragraph 2 of source:bao; nearest there: "12/10,"'],
    ],
    [
      'a date as if it were stated',
      'is: 2022-10-12, stated: XXXX-10-12, inferred: the period starts in 2022',
      'is: 2022-10-12',
      ['28 signedOn: "2022-10-12" does not stand in paragraph 2 of source:bao; nearest there: "2022"'],
    ],
    [
      'a wrong title',
      'is: Thỏa thuận hợp tác chuyển đổi số',
      'is: Thỏa thuận hợp tác số',
      [
        '24 title: "Thỏa thuận hợp tác số" does not stand in paragraph 2 of source:bao; nearest there: "ký Thỏa thuận hợp tác"',
      ],
    ],
    [
      'a wrong place of signing',
      'thị xã Hoa Đào',
      'thị xã Hoa Mai',
      [
        '30 placeSigned: "thị xã Hoa Mai" does not stand in paragraph 2 of source:bao; nearest there: "thị xã Hoa Đào,"',
      ],
    ],
    [
      'a wrong role',
      'person:pham-ba, roles: [ATTENDEE]',
      'person:pham-ba, roles: [WITNESS]',
      [
        '37 people[2].roles[0]: "WITNESS with Phạm Ba" does not stand in paragraph 3 of source:bao; nearest there: "có ông Phạm Ba"',
      ],
    ],
    [
      'a role whose verb stands in another paragraph than the name',
      'person:pham-ba, roles: [ATTENDEE], at: 3',
      'person:pham-ba, roles: [ATTENDEE, SPEAKER], at: [3, 4]',
      [
        '37 people[2].roles[1]: "SPEAKER with Phạm Ba" does not stand in paragraphs 3, 4 of source:bao; nearest there: "có ông Phạm Ba"',
      ],
    ],
    [
      'a party that is not named',
      'parties:\n  - { org: org:ubnd-binh-minh, at: 2 }',
      'parties:\n  - { org: org:ubnd-binh-minh, at: 6 }',
      [
        '32 parties[0].org: "UBND tỉnh Bình Minh" does not stand in paragraph 6 of source:bao; it stands in paragraph 2, 3',
      ],
    ],
    [
      'a party by other words',
      'stated: Tập đoàn Sao Mai (SMG)',
      'stated: Công ty Sao Mai',
      [
        '33 parties[1].stated: "Công ty Sao Mai" does not stand in paragraph 2 of source:bao; nearest there: "Tập đoàn Sao Mai"',
      ],
    ],
    [
      'a body whose stated form is that of another',
      '{ org: org:ubnd-binh-minh, at: 2 }',
      '{ org: { is: org:ubnd-binh-minh, stated: Tập đoàn Sao Mai }, at: 2 }',
      ['32 parties[0].org: "Tập đoàn Sao Mai" does not say org:ubnd-binh-minh; say why under "inferred"'],
    ],
    [
      'a speaker who is not there',
      'saidBy: person:le-thi-mot',
      'saidBy: person:pham-ba',
      ['45 commitments[0].saidBy: "Phạm Ba" does not stand in paragraph 6 of source:bao; it stands in paragraph 3'],
    ],
    [
      'a pledge without a word of one',
      'kind: PLEDGE',
      'kind: REQUEST',
      ['45 commitments[0].kind: "REQUEST" does not stand in paragraph 6 of source:bao; nearest there: "Bà"'],
    ],
    [
      'a side that is none',
      '{ by: [org:sao-mai], summary: sites',
      '{ place: province:binh-minh, by: [org:sao-mai], summary: sites',
      [
        '47 outcomes[0].place: "Bình Minh" does not stand in code points 0 to 47 of paragraph 5 of source:bao; it stands in paragraph 1, 2, 3, 5, 6',
      ],
    ],
    [
      'an unnamed participant in other words',
      'stated: đại biểu các sở',
      'stated: lãnh đạo các sở',
      [
        '38 people[3].stated: "lãnh đạo các sở" does not stand in paragraph 3 of source:bao; nearest there: "đại biểu các sở."',
        '38 people[3].roles[0]: "ATTENDEE with lãnh đạo các sở" does not stand in paragraph 3 of source:bao; nearest there: "và 12 đại biểu các sở."',
      ],
    ],
    [
      'an author who is not there',
      'author: P.V',
      'author: P.X',
      ['5 sources[0].author: "P.X" does not stand anywhere in bao.txt'],
    ],
    [
      'a title of the source in other words',
      '    title: Bình Minh và',
      '    title: Bình Minh cùng',
      [
        '4 sources[0].title: "Bình Minh cùng Tập đoàn Sao Mai ký thỏa thuận hợp tác" does not stand anywhere in bao.txt',
      ],
    ],
  ])('reports %s', (_, before, after, faults) => {
    expect(faultsOfEdit(before, after).map((line) => line.replace('agreements/a.yaml:', ''))).toEqual(faults);
  });

  test.each<[what: string, before: string, after: string]>([
    ['a summary in other words', 'summary: sites', 'summary: what we make of it'],
    ['an inferred value', 'is: 2023, inferred', 'is: 2024, inferred'],
    [
      'a composed title',
      'is: Thỏa thuận hợp tác chuyển đổi số, at: 2 }\ntitleBasis: STATED',
      'is: Của chúng tôi, at: 2 }\ntitleBasis: COMPOSED',
    ],
    [
      'an alias that stands in one of two paragraphs',
      'name: Phạm Ba, at: 3',
      'name: Phạm Ba, aliases: [ông Phạm Ba], at: [3, 4]',
    ],
    ['a place in words that begin with an X', 'is: thị xã Hoa Đào', 'is: Hoa Đào, stated: Xã Hoa Đào'],
  ])('lets %s pass', (_, before, after) => {
    expect(faultsOfEdit(before, after)).toEqual([]);
  });

  test('asks for words of the source that hold the value, or for a reason', () => {
    const stated = (value: string) => faultsOfEdit('value: 99.5', `value: { is: 99.5, ${value} }`);
    expect(stated('stated: "99,5%"')).toEqual([]);
    expect(stated('stated: phủ sóng')).toEqual([expect.stringContaining('"phủ sóng" does not say 99.5')]);
    expect(stated('stated: phủ sóng, inferred: from a table')).toEqual([]);
    expect(stated('stated: phủ hết, inferred: from a table')).toEqual([
      expect.stringContaining('"phủ hết" does not stand'),
    ]);
  });

  test('tells a number in a language of points from one in a language of commas', () => {
    const english = { ...FILES, 'agreements/a.yaml': edited(AGREEMENT, 'language: vi', 'language: en') };
    expect(checked(english).faults.filter((line) => line.includes('reads'))).toEqual([
      expect.stringMatching(/"2.283" there reads 2.283 in this language, 2283 in another: say which$/),
      expect.stringMatching(/"99,5" there reads 995 in this language, 99.5 in another: say which$/),
    ]);
  });

  test('holds a source read as an excerpt, or whose text is not at hand, to nothing and says of how many values', () => {
    const folder = seedFolder({ ...FILES, 'bao.txt': '' });
    const { seeds } = loadSeeds(folder);
    expect(checkEvidence(seeds, new Map(), { sources: {} })).toEqual({
      faults: [],
      checked: 0,
      inferred: 1,
      unseen: 52,
    });
  });

  test('finds names with signs that mean something in a pattern', () => {
    const name = 'Bình Minh (cũ [a+b]*';
    const files = {
      'bao.txt': TEXT.replaceAll('Bình Minh', name),
      'agreements/a.yaml': AGREEMENT.replaceAll(/: ([^,:{}]*)Bình Minh([^,{}\n]*)/g, `: "$1${name}$2"`),
    };
    expect(checked({ ...FILES, ...files })).toEqual({ faults: [], checked: 51, inferred: 1, unseen: 1 });
  });
});

/** A file that fills every field of the format, a list with one entry; its values are not even well formed. */
function fullest(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return fullest(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(schema.shape).map(([key, type]) => [key, fullest(type as z.ZodType)]));
  }
  if (schema instanceof z.ZodArray) return [fullest(schema.element as z.ZodType)];
  if (schema instanceof z.ZodUnion) return fullest(schema.options[0] as z.ZodType);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 1;
  return 'x';
}

/** How many values a file holds; `at`, `id` and sources cite or name and are none. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const entries = Object.entries(value).filter(([key]) => !['at', 'id', 'sources'].includes(key));
  return entries.reduce((sum, [, item]) => sum + leaves(item), 0);
}

describe('the format', () => {
  test.each([
    ['reference', referenceFile],
    ['agreements', agreementFile],
  ])('says of every value of %s how it is written', (kind, schema) => {
    const content = fullest(schema);
    const file = { file: 'a.yaml', content, lineOf: () => 1 };
    const seeds = { reference: [], agreements: [], [kind]: [file] } as Seeds;
    expect(citedValues(seeds)).toHaveLength(leaves(content));
  });
});

describe('the graph', () => {
  test('has the hashes of the text and of the cited passage', () => {
    const folder = seedFolder(FILES);
    cite(folder);
    const { nodes, relationships } = loadSeeds(folder).graph;
    const { sources } = readLock(folder);
    expect(nodes.get('source:bao')?.properties.sha256).toBe(sha256(TEXT));
    expect(relationships.get('agreement:binh-minh-sao-mai-2022 CITES source:bao')?.properties).toEqual({
      paragraphs: [2, 3],
      quoteHash: sources['source:bao']?.passages['2,3'],
    });
    expect(relationships.get('outcome:binh-minh-sao-mai-2022/1 CITES source:bao')?.properties).toEqual({
      paragraphs: [5],
      start: 0,
      end: 47,
      quoteHash: sources['source:bao']?.passages['5:0-47'],
    });
    expect(nodes.get('source:list')?.properties).not.toHaveProperty('sha256');
    expect(relationships.get('area:y-te CITES source:list')?.properties).toEqual({});
  });

  const graphOfPeriod = (period: string) =>
    project(
      readSeeds(seedFolder({ ...FILES, 'agreements/a.yaml': edited(AGREEMENT, '{ is: 2022/2025, at: 2 }', period) }))
        .seeds,
    ).nodes;
  const agreementOf = (nodes: ReturnType<typeof graphOfPeriod>) =>
    nodes.get('agreement:binh-minh-sao-mai-2022')?.properties;
  const claimsOf = (nodes: ReturnType<typeof graphOfPeriod>) =>
    [...nodes.values()].flatMap(({ id, properties: p }) => (id.includes('/period/') ? [[p.value, p.preference]] : []));

  test('keeps both claims of a dispute and says that there is one', () => {
    const nodes = graphOfPeriod('[{ is: 2022/2025, at: 2 }, { is: 2022/2026, at: 3 }]');
    expect(agreementOf(nodes)).toMatchObject({ period: '2022/2025', conflict: true });
    expect(claimsOf(nodes)).toEqual([
      ['2022/2025', 'PREFERRED'],
      ['2022/2026', 'ALTERNATIVE'],
    ]);
  });

  test('has no conflict where two say the same', () => {
    const nodes = graphOfPeriod('[{ is: 2022/2025, at: 2 }, { is: 2022/2025, at: 3 }]');
    expect(agreementOf(nodes)).toMatchObject({ period: '2022/2025', conflict: false });
    expect(claimsOf(nodes)).toEqual([
      ['2022/2025', 'PREFERRED'],
      ['2022/2025', 'ALTERNATIVE'],
    ]);
  });

  test('says that an agreement covers an area where the first provision of it says so', () => {
    const folder = seedFolder({
      ...FILES,
      'agreements/a.yaml': edited(
        AGREEMENT,
        'areas: [area:y-te], at: 4 }',
        'areas: [area:y-te], at: 4 }\n    - { summary: more of it, areas: [area:y-te], at: 5 }',
      ),
    });
    cite(folder);
    const { nodes, relationships } = loadSeeds(folder).graph;
    expect(relationships.has('agreement:binh-minh-sao-mai-2022 COVERS area:y-te')).toBe(true);
    const claims = [...nodes.values()].filter(({ id }) => id.includes('binh-minh-sao-mai-2022/areas/'));
    expect(claims.map(({ properties }) => properties.value)).toEqual(['area:y-te']);
    expect(relationships.get(`${claims[0]?.id} CITES source:bao`)?.properties.paragraphs).toEqual([4]);
  });
});
