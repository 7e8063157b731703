// What a difference reads like: the lines of one edit each, and that no stated change goes unsaid.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type FieldDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { articleFacts } from '../testing/articles.ts';
import { AGREEMENT, edited, FILES, graphOf, REFERENCE } from '../testing/seed-folder.ts';
import { describeDiff } from './describe-diff.ts';
import {
  canonicalDump,
  diffGraphs,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  parseDump,
  relationshipKey,
} from './graph-data.ts';
import { FACT_LINKS, wholeOf } from './graph-words.ts';

const ROOT = join(import.meta.dirname, '../..');
const A = 'agreement:phu-tho-viettel-2022';
const HEAD = `${A} "Thỏa thuận hợp tác"`;
const TRAN = '  - { person: person:tran-duy-dong, roles: [SPEAKER], at: 3 }\n';
const PROVISION = '    - { summary: Khám chữa bệnh từ xa, areas: [area:y-te], at: 4 }\n';

const withAgreement = (...edits: [string, string][]) =>
  graphOf({ ...FILES, 'agreements/a.yaml': edits.reduce((text, [from, to]) => edited(text, from, to), AGREEMENT) });
const withReference = (before: string, after: string) =>
  graphOf({ ...FILES, 'reference/all.yaml': edited(REFERENCE, before, after) });
const copyOf = (graph: GraphData) => ({ nodes: new Map(graph.nodes), relationships: new Map(graph.relationships) });
const base = () => graphOf(FILES);

describe('one edit of a file', () => {
  test.each<[string, [string, string][], string[]]>([
    ['nothing', [], []],
    [
      'who signed',
      [
        ['person:tao-duc-thang, roles: [SIGNATORY]', 'person:tao-duc-thang, roles: [SPEAKER]'],
        ['person:tran-duy-dong, roles: [SPEAKER]', 'person:tran-duy-dong, roles: [SIGNATORY, SPEAKER]'],
      ],
      [
        'signatory removed: Tào Đức Thắng; roles: SIGNATORY → SPEAKER',
        'signatory added: Trần Duy Đông; roles: SPEAKER → SIGNATORY, SPEAKER',
      ],
    ],
    ['a participant', [[TRAN, '']], ['participation removed: Trần Duy Đông']],
    ['a role', [['roles: [SPEAKER]', 'roles: [CHAIR]']], ['participation Trần Duy Đông, roles: SPEAKER → CHAIR']],
    ['a period', [['2022/2025', '2022/2026']], ['period: 2022/2025 → 2022/2026']],
    ['a day, whose sighting moves with it', [['2022-10-12', '2022-10']], ['signed on: 2022-10-12 → 2022-10']],
    ['no period', [['period: 2022/2025\n', '']], ['period removed: 2022/2025']],
    [
      'paragraphs',
      [['for: org:viettel, at: 3 }', 'for: org:viettel, at: [3, 6] }']],
      ['cited paragraphs of participation Tào Đức Thắng: 3 → 3, 6'],
    ],
    [
      'one of two sources',
      [['at: [1, 2]\n', 'at: [{ source: source:bao-phu-tho, paragraphs: [1, 2] }, { source: source:list }]\n']],
      ['cited added: source:list'],
    ],
    [
      'a provision put before',
      [[PROVISION, `    - { summary: Bệnh án điện tử, areas: [area:y-te], at: 3 }\n${PROVISION}`]],
      [
        'provision 1 added: "Bệnh án điện tử"; area: Y tế; cited: source:bao-phu-tho paragraph 3',
        'provisions renumbered: 1 → 2',
      ],
    ],
    [
      'the words of a provision',
      [['từ xa', 'tại nhà']],
      ['provision 1, summary: Khám chữa bệnh từ xa → Khám chữa bệnh tại nhà'],
    ],
    [
      'a claim on the other side',
      [['period: 2022/2025', 'period: [{ is: 2022/2025 }, { is: 2022/2026, at: [5, 9] }]']],
      [
        'claim on period added: 2022/2025, source:bao-phu-tho paragraphs 1, 2',
        'claim on period added: 2022/2026 (alternative), source:bao-phu-tho paragraphs 5, 9',
      ],
    ],
    [
      'a reason',
      [['signedOn: 2022-10-12', 'signedOn: { is: 2022-10-12, inferred: no year }']],
      ['claim on signed on added: 2022-10-12 (inferred: no year), source:bao-phu-tho paragraphs 1, 2'],
    ],
    ['what an amount is due by', [['due: 2023', 'due: 2024']], ['commitment 1, due: 2023 → 2024']],
    [
      'who pledged',
      [['by: [org:viettel], saidBy', 'by: [org:ubnd-phu-tho], saidBy']],
      ['commitment 1, by: Viettel → UBND tỉnh Phú Thọ'],
    ],
    ['a figure', [['value: 100', 'value: 120']], ['outcome 1, value: 100 → 120']],
    [
      'a party, whose partners follow',
      [['  - { org: org:ubnd-phu-tho, at: 2 }\n', '  - { org: org:ubnd-phu-tho, stated: UBND tỉnh, at: 2 }\n']],
      ['party UBND tỉnh Phú Thọ, stated name added: UBND tỉnh'],
    ],
  ])('of %s', (_, edits, lines) => {
    expect(describeDiff(base(), withAgreement(...edits))).toEqual(
      lines.length ? [HEAD, ...lines.map((l) => `  ${l}`)] : [],
    );
  });

  test('of a provision taken out says once that the rest moved up', () => {
    const list = (...summaries: string[]) =>
      withAgreement(
        [PROVISION, summaries.map((x) => `    - { summary: ${x}, areas: [area:y-te], at: 4 }\n`).join('')],
        ['stated: 2', 'stated: 9'],
      );
    expect(describeDiff(list('a', 'b', 'c', 'd'), list('a', 'c', 'd'))).toEqual([
      HEAD,
      '  provision 2 removed: "b"',
      '  provisions renumbered: 3 → 2, 4 → 3',
    ]);
    expect(describeDiff(list('a', 'b'), list('b', 'a'))).toEqual([HEAD, '  provisions renumbered: 1 → 2, 2 → 1']);
    expect(describeDiff(list('a', 'b'), list('b', 'x'))).toEqual([
      HEAD,
      '  provision 1 removed: "a"',
      '  provision 2 added: "x"; area: Y tế; cited: source:bao-phu-tho paragraph 4',
      '  provisions renumbered: 2 → 1',
    ]);
  });

  test('of a reason says the reasons of both', () => {
    const inferred = (why: string) => withAgreement(['2022-10-12', `{ is: 2022-10-12, inferred: ${why} }`]);
    expect(describeDiff(inferred('a'), inferred('b'))).toEqual([
      HEAD,
      '  claim on signed on: 2022-10-12 (inferred: a), source:bao-phu-tho paragraphs 1, 2 → 2022-10-12 (inferred: b), source:bao-phu-tho paragraphs 1, 2',
    ]);
  });

  test('of an area is said at the provision, or where the agreement states it itself', () => {
    const uncovered = ['areas: [area:y-te], at: 4', 'areas: [area:giao-duc], at: 4'] as [string, string];
    const second =
      '  - { id: area:giao-duc, name: Giáo dục, nameEn: Education, at: { source: source:list } }\nprovinces:';
    const of = (...edits: [string, string][]) =>
      graphOf({
        'reference/all.yaml': edited(REFERENCE, 'provinces:', second),
        'agreements/a.yaml': edits.reduce((text, [from, to]) => edited(text, from, to), AGREEMENT),
      });
    const own: [string, string] = ['provisions:', 'areas: [{ is: area:y-te, at: 7 }]\nprovisions:'];
    expect(describeDiff(of(), of(uncovered))).toEqual([HEAD, '  provision 1, area: Y tế → Giáo dục']);
    expect(describeDiff(of(own), of(own, uncovered))).toEqual([HEAD, '  provision 1, area: Y tế → Giáo dục']);
    const [at4, at7] = [4, 7].map((n) => `Y tế, source:bao-phu-tho paragraph ${n}`);
    expect(describeDiff(of(own), of())).toEqual([HEAD, `  claim on area: ${at7} → ${at4}`]);
  });

  test('of the body that a person acted for, where both have one name, says the ids', () => {
    const twin = '  - { id: org:viettel-2, name: Viettel, kind: CORPORATION, at: { source: source:list } }\npeople:';
    const files = (org: string) => ({
      'reference/all.yaml': edited(REFERENCE, 'people:', twin),
      'agreements/a.yaml': edited(AGREEMENT, 'for: org:viettel,', `for: ${org},`),
    });
    expect(describeDiff(graphOf(files('org:viettel')), graphOf(files('org:viettel-2')))).toEqual([
      HEAD,
      '  participation Tào Đức Thắng, on behalf of: Viettel (org:viettel) → Viettel (org:viettel-2)',
    ]);
  });

  test('of an organisation’s name is said at the organisation alone', () => {
    expect(
      describeDiff(base(), withReference('name: Viettel,', 'name: Tập đoàn Viettel, shortName: Viettel,')),
    ).toEqual(['org:viettel "Tập đoàn Viettel"', '  name: Viettel → Tập đoàn Viettel', '  short name added: Viettel']);
  });

  test('of a person who may be another is said with the reason', () => {
    const at = 'at: { source: source:list }';
    const doubted = (doubt: string) =>
      graphOf({ ...FILES, 'reference/b.yaml': `people:\n  - { id: person:thang, name: Thắng, ${at}${doubt} }\n` });
    const doubt = ', possiblySameAs: [{ is: person:tao-duc-thang, inferred: one given name }]';
    expect(describeDiff(doubted(''), doubted(doubt))).toEqual([
      'person:thang "Thắng"',
      '  possibly the same as added: Tào Đức Thắng (inferred: one given name), source:list',
    ]);
  });

  test('of a person taken out', () => {
    const person = '    - { id: person:tran-duy-dong, name: Trần Duy Đông, at: 3 }\n';
    const after = withAgreement([`new:\n  people:\n${person}`, ''], [TRAN, '']);
    expect(describeDiff(base(), after)).toEqual([
      HEAD,
      '  participation removed: Trần Duy Đông',
      'person:tran-duy-dong "Trần Duy Đông" removed',
    ]);
  });

  test('of an organisation and a tenure put in', () => {
    const at = 'at: { source: source:list }';
    const more = `  - { id: org:vnpt, name: Tập đoàn VNPT, shortName: VNPT, kind: CORPORATION, province: province:phu-tho, ${at} }\npeople:`;
    const tenure = `tenures:\n  - { person: person:tao-duc-thang, post: post:chu-tich-viettel, key: "2021", since: 2021, ${at} }\nposts:`;
    const after = graphOf({
      ...FILES,
      'reference/all.yaml': edited(edited(REFERENCE, 'people:', more), 'posts:', tenure),
    });
    expect(describeDiff(base(), after)).toEqual([
      'org:vnpt "Tập đoàn VNPT" added',
      '  kind: CORPORATION',
      '  ownership: UNKNOWN',
      '  short name: VNPT',
      '  province: Phú Thọ',
      '  cited: source:list',
      'person:tao-duc-thang "Tào Đức Thắng"',
      '  tenure added: Chủ tịch Viettel (2021); since: 2021; standing: SUBSTANTIVE; cited: source:list',
    ]);
  });

  test('of an agreement put in, and taken out', () => {
    const second = `id: agreement:b
at: { source: source:list }
title: Biên bản
titleBasis: STATED
kind: OTHER
signatories: UNKNOWN
follows: { is: ${A}, inferred: same parties }
parties:
  - { org: org:viettel, at: { source: source:list } }
  - { org: org:ubnd-phu-tho, stated: UBND, at: { source: source:list } }
`;
    const after = graphOf({ ...FILES, 'agreements/b.yaml': second });
    expect(describeDiff(base(), after)).toEqual([
      'agreement:b "Biên bản" added',
      '  kind: OTHER',
      '  known by: REPORT',
      '  coverage of signatories: UNKNOWN',
      '  title basis: STATED',
      '  follows: Thỏa thuận hợp tác (inferred: same parties), source:list',
      '  cited: source:list',
      '  party added: UBND tỉnh Phú Thọ; stated name: UBND; cited: source:list',
      '  party added: Viettel; cited: source:list',
    ]);
    expect(describeDiff(after, base())).toEqual(['agreement:b "Biên bản" removed']);
  });

  test('of a label or a passage’s hash, which only dumps can have', () => {
    const before = base();
    const after = copyOf(before);
    after.nodes.set('area:y-te', { ...(before.nodes.get('area:y-te') as GraphNode), label: 'Area' });
    const key = `${A} CITES source:bao-phu-tho`;
    const cites = before.relationships.get(key) as GraphRelationship;
    after.relationships.set(key, { ...cites, properties: { ...cites.properties, quoteHash: 'ab' } });
    expect(describeDiff(before, after)).toEqual([
      HEAD,
      '  cited: the text of the passage changed, source:bao-phu-tho paragraphs 1, 2',
      'area:y-te "Y tế"',
      '  label: CooperationArea → Area',
    ]);
  });
});

describe('of any two graphs', () => {
  const seeds = articleFacts();
  const nodes = [...seeds.nodes.values()];
  const isDerivedNode = (n: GraphNode | undefined) => {
    const about = n?.label === 'Claim' ? seeds.nodes.get(`${n.properties.subject}`) : n;
    return about?.label === 'Tenure' && 'seenOn' in about.properties;
  };
  const places = (id: string) =>
    [...seeds.relationships.values()]
      .filter((r) => r.from === id && r.type === 'CITES')
      .map((r) => [r.to, r.properties]);
  const readAt = (id: string, area: string) => {
    const claim = nodes.find(
      (n) => n.properties.subject === id && n.properties.property === 'areas' && n.properties.value === area,
    );
    return JSON.stringify([claim?.properties.note, places(claim?.id ?? id)]);
  };
  /** A provision of the agreement has the area, read in the same place: the agreement's own link follows from it. */
  const isCovered = (from: string, to: string) =>
    [...seeds.relationships.values()].some(
      (r) =>
        r.type === 'IN_AREA' &&
        r.to === to &&
        r.from.startsWith('provision:') &&
        wholeOf(r.from) === from &&
        readAt(r.from, to) === readAt(from, to),
    );
  const isStated = ({ type, from, to }: GraphRelationship) =>
    type in FACT_LINKS && !isDerivedNode(seeds.nodes.get(from)) && !(type === 'COVERS' && isCovered(from, to));
  const links = [...seeds.relationships.values()].filter((r) => isStated(r));
  const headingOf = (id: string) =>
    wholeOf(`${seeds.nodes.get(id)?.label === 'Claim' ? seeds.nodes.get(id)?.properties.subject : id}`);
  const headings = (lines: string[]) => lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0]);

  const without = (ids: readonly string[], gone: readonly GraphRelationship[] = []): GraphData => {
    const graph = copyOf(seeds);
    for (const id of ids) graph.nodes.delete(id);
    for (const n of nodes) if (ids.includes(`${n.properties.subject}`)) graph.nodes.delete(n.id);
    for (const [key, r] of seeds.relationships)
      if (!graph.nodes.has(r.from) || !graph.nodes.has(r.to)) graph.relationships.delete(key);
    for (const r of gone) graph.relationships.delete(relationshipKey(r));
    return graph;
  };

  test('says nothing of a graph and itself', () => {
    expect(describeDiff(seeds, seeds)).toEqual([]);
  });

  test('tells every node under its heading, whether it comes or goes', () => {
    const told = nodes.filter(
      (n) =>
        !isDerivedNode(n) && !(n.label === 'Claim' && isCovered(`${n.properties.subject}`, `${n.properties.value}`)),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...told), { minLength: 1, maxLength: 4, selector: (n) => n.id }),
        (gone) => {
          const less = without(gone.map((n) => n.id));
          for (const lines of [describeDiff(seeds, less), describeDiff(less, seeds)])
            for (const { id } of gone) expect(headings(lines)).toContain(headingOf(id));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('has a line for every stated link that comes or goes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...links), { minLength: 1, maxLength: 6, selector: relationshipKey }),
        (gone) => {
          const less = without([], gone);
          for (const lines of [describeDiff(seeds, less), describeDiff(less, seeds)]) {
            expect(lines.filter((line) => line.startsWith('  ')).length).toBeGreaterThanOrEqual(gone.length);
            for (const { from } of gone) expect(headings(lines)).toContain(headingOf(from));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('has a line with both words for every value that changes', () => {
    const DERIVED =
      /^(id|position|conflict|sortKey|subject|property)$|(Earliest|Latest)$|(signedOn|period|validFrom|validUntil|since|until|due|asOf|adoptedOn|organisation)Basis$/;
    const values = nodes
      .filter((n) => n.label !== 'Claim' && !isDerivedNode(n))
      .flatMap((n) =>
        Object.keys(n.properties)
          .filter((p) => !DERIVED.test(p))
          .map((p) => [n, p] as const),
      );
    fc.assert(
      fc.property(fc.constantFrom(...values), ([n, property]) => {
        const after = copyOf(seeds);
        after.nodes.set(n.id, { ...n, properties: { ...n.properties, [property]: 'SOMETHING ELSE' } });
        const lines = describeDiff(seeds, after);
        expect(headings(lines)).toEqual([headingOf(n.id)]);
        expect(lines.filter((line) => /( →|added:) SOMETHING ELSE/.test(line))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same of dumps and of things in another order', () => {
    const after = withAgreement([TRAN, ''], ['2022/2025', '2022/2026']);
    const other = (graph: GraphData): GraphData => ({
      nodes: new Map([...graph.nodes].reverse()),
      relationships: new Map([...graph.relationships].reverse()),
    });
    const dumped = (graph: GraphData) => {
      const read = parseDump(canonicalDump(graph));
      if (!read.ok) throw new Error(read.reason);
      return read.value;
    };
    for (const [a, b] of [
      [base(), after],
      [seeds, base()],
      [base(), seeds],
    ] as const) {
      expect(describeDiff(other(a), other(b))).toEqual(describeDiff(a, b));
      expect(describeDiff(dumped(a), dumped(b))).toEqual(describeDiff(a, b));
      expect(diffGraphs(a, dumped(a)).nodes.changed).toEqual([]);
    }
  });
});

test('the words of links are the fields of the schema', () => {
  const types = readdirSync(join(ROOT, 'schema'))
    .filter((name) => name.endsWith('.graphql'))
    .flatMap((name) => parse(readFileSync(join(ROOT, 'schema', name), 'utf8')).definitions);
  const fields = types.flatMap((type) => (type.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : []));
  const argument = (field: FieldDefinitionNode, name: string) => {
    const value = field.directives
      ?.find((d) => d.name.value === 'relationship')
      ?.arguments?.find((a) => a.name.value === name)?.value;
    return value && 'value' in value ? value.value : undefined;
  };
  const outgoing = fields.filter((field) => argument(field, 'direction') === 'OUT');
  for (const [type, field] of Object.entries(FACT_LINKS)) {
    const named = new Set(outgoing.filter((f) => argument(f, 'type') === type).map((f) => f.name.value));
    expect([type, ...named]).toEqual([type, field]);
  }
});
