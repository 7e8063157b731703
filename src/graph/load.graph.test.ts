// A load on a real Neo4j: what is there afterwards, for whom, and after which accidents.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { Neo4jError } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import {
  canonicalDump,
  changeCount,
  datasetVersion,
  diffGraphs,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  relationshipKey,
} from '../domain/graph-data.ts';
import { loadSeeds } from '../facts/seeds.ts';
import { connect, type Graph } from './driver.ts';
import { load } from './load.ts';
import { readDataset, readGraph } from './read.ts';
import { readWhole } from './whole.ts';

const address = inject('address');
const SEEDS = join(import.meta.dirname, '../../seeds');
const seeds = loadSeeds(SEEDS).graph;
const marked = withMark(seeds, ' B');

let graph: Graph;
beforeAll(async () => {
  graph = await connect(address);
});
beforeEach(() => load(graph, seeds));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => graph.close());

/** The same graph with `mark` at the end of every agreement's title and every person's name. */
function withMark(data: GraphData, mark: string): GraphData {
  const key: Record<string, string> = { Agreement: 'title', Person: 'name' };
  const nodes = [...data.nodes].map(([id, node]): [string, GraphNode] => {
    const name = key[node.label];
    if (name === undefined) return [id, node];
    return [id, { ...node, properties: { ...node.properties, [name]: `${node.properties[name]}${mark}` } }];
  });
  return { nodes: new Map(nodes), relationships: data.relationships };
}

function graphOf(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): GraphData {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.map((r) => [relationshipKey(r), r])),
  };
}

/** A graph without one node and what hangs on it. */
function without({ nodes, relationships }: GraphData, id: string): GraphData {
  return graphOf(
    [...nodes.values()].filter((node) => node.id !== id),
    [...relationships.values()].filter((r) => r.from !== id && r.to !== id),
  );
}

/** The one value that a statement answers. */
async function ask(statement: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
  const { records } = await graph.driver.executeQuery(statement, parameters);
  expect(records).toHaveLength(1);
  return records[0]?.get(0);
}

/** The database holds exactly this graph and says so, whoever asks. */
async function expectHolds(target: GraphData): Promise<void> {
  const dump = canonicalDump(target);
  expect(canonicalDump(await readGraph(graph))).toBe(dump);
  expect((await readDataset(graph))?.version).toBe(datasetVersion(dump));
  const counts = await ask(
    'RETURN [COUNT { MATCH (n:Thing) }, COUNT { MATCH ()-->() }, COUNT { MATCH (n) WHERE NOT n:Dataset }]',
  );
  expect(counts).toEqual([target.nodes.size, target.relationships.size, target.nodes.size]);
}

/** Leaves a database as it was before anything of ours came: no node, no index. */
async function clear(): Promise<void> {
  const run = (statement: string) => graph.driver.executeQuery(statement);
  await run('MATCH (n) DETACH DELETE n');
  const constraints = await run('SHOW CONSTRAINTS YIELD name');
  for (const record of constraints.records) await run(`DROP CONSTRAINT ${record.get('name')}`);
  const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const record of indexes.records) await run(`DROP INDEX ${record.get('name')}`);
}

describe('after a load', () => {
  test('the database holds the graph of the seed files, node by node and byte by byte', async () => {
    await clear();
    const report = await load(graph, seeds);
    expect(report.changes).toBe(seeds.nodes.size + seeds.relationships.size);
    expect(await readGraph(graph)).toEqual({ nodes: seeds.nodes, relationships: seeds.relationships });
    await expectHolds(seeds);
    expect(report.version).toBe((await readDataset(graph))?.version);
  });

  test('a second load of the same changes nothing, the time of loading neither', async () => {
    const before = await readDataset(graph);
    const report = await load(graph, loadSeeds(SEEDS).graph);
    expect(report.changes).toBe(0);
    expect(changeCount(report.diff)).toBe(0);
    expect(await readDataset(graph)).toEqual(before);
  });

  test('another graph has another version and a later time of loading', async () => {
    const before = await readDataset(graph);
    await load(graph, marked);
    const after = await readDataset(graph);
    expect(after?.version).not.toBe(before?.version);
    expect(Date.parse(after?.loadedAt ?? '')).toBeGreaterThan(Date.parse(before?.loadedAt ?? ''));
  });

  test('what the files no longer say is gone', async () => {
    const id = 'agreement:phu-tho-viettel-2025';
    expect(await ask('RETURN COUNT { MATCH (:Agreement {id: $id})--() }', { id })).toBeGreaterThan(0);
    const fewer = without(seeds, id);
    const { diff } = await load(graph, fewer);
    expect(diff.nodes).toEqual({ added: [], changed: [], removed: [seeds.nodes.get(id)] });
    await expectHolds(fewer);
  });

  test('whole numbers are integers, lists of them too, and days are dates', async () => {
    const type = (what: string, match: string) => ask(`MATCH ${match} RETURN valueType(${what}) AS type LIMIT 1`);
    const agreement = '(a:Agreement {id: "agreement:phu-tho-viettel-2025"})';
    expect(await type('a.provisionsStated', agreement)).toBe('INTEGER NOT NULL');
    expect(await type('r.paragraphs', `${agreement}-[r:CITES]->()`)).toBe('LIST<INTEGER NOT NULL> NOT NULL');
    expect(await type('a.signedOnEarliest', agreement)).toBe('DATE NOT NULL');
    expect(await type('a.signedOn', agreement)).toBe('STRING NOT NULL');
  });

  test('no day is stored as text and no number of a citation as a fraction', async () => {
    const odd = `
      MATCH (n:Thing) UNWIND keys(n) AS key
      WITH n, key WHERE (key ENDS WITH 'Earliest' OR key ENDS WITH 'Latest') AND NOT n[key] IS :: DATE
      RETURN count(*)`;
    expect(await ask(odd)).toBe(0);
    expect(await ask('MATCH ()-[r]->() WHERE NOT r.paragraphs IS :: LIST<INTEGER NOT NULL> RETURN count(*)')).toBe(0);
  });

  test('a day is the same day in whatever time zone the loader runs', async () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(new Date('2025-08-21').getTimezoneOffset()).not.toBe(0); // the zone is in use
      await load(graph, graphOf([], []));
      await load(graph, seeds);
      await expectHolds(seeds);
    }
  });
});

describe('a change of', () => {
  const node = (id: string, label: string, properties: GraphNode['properties'] = {}): GraphNode => {
    return { id, label, properties: { id, ...properties } };
  };
  const link = (type: string, from: string, to: string, paragraphs: number[]): GraphRelationship => {
    return { type, from, to, properties: { paragraphs } };
  };
  const one = node('org:one', 'Organisation', { name: 'Một' });
  const two = node('source:two', 'Source', { language: 'vi', title: 'Hai' });
  const cites = link('CITES', one.id, two.id, [1, 2]);
  const before = graphOf([one, two], [cites]);

  test.each<[string, GraphData]>([
    ['a property', graphOf([node(one.id, 'Organisation', { name: 'Một!' }), two], [cites])],
    ['the type of a value', graphOf([node(one.id, 'Organisation', { name: ['Một'] }), two], [cites])],
    ['which properties there are', graphOf([one, node(two.id, 'Source', { url: 'x' })], [cites])],
    ['paragraphs of a citation', graphOf([one, two], [link('CITES', one.id, two.id, [2])])],
    ['the type of a relationship', graphOf([one, two], [link('ABOUT', one.id, two.id, [1, 2])])],
    ['the direction of a relationship', graphOf([one, two], [link('CITES', two.id, one.id, [1, 2])])],
    ['a label, whose relationships stay', graphOf([node(one.id, 'Person', { name: 'Một' }), two], [cites])],
    ['all at once', graphOf([node(one.id, 'Post'), node(two.id, 'Person')], [link('CITES', one.id, two.id, [])])],
  ])('%s arrives, and the way back too', async (_, after) => {
    await load(graph, before);
    await expectHolds(before);
    await load(graph, after);
    await expectHolds(after);
    await load(graph, before);
    await expectHolds(before);
  });
});

describe('of any two graphs loaded one after the other', () => {
  const day = fc.constantFrom('1976-07-02', '2000-02-29', '2025-07-01', '0999-12-31');
  const value = fc.oneof(
    fc.constantFrom('', 'Thắng', '"}\n', '2025-01-01'),
    fc.integer(),
    fc.constantFrom(0.5, 99.9),
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'Ă'), { maxLength: 2 }),
    fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
  );
  const properties = fc
    .tuple(
      fc.dictionary(fc.constantFrom('name', 'title', 'ghi chú', 'a`b'), value, { maxKeys: 3, noNullPrototype: true }),
      fc.dictionary(fc.constantFrom('signedOnEarliest', 'dueLatest'), day, { maxKeys: 2, noNullPrototype: true }),
    )
    .map(([plain, days]) => ({ ...plain, ...days }));
  const node = fc
    .record({
      id: fc.constantFrom('person:a', 'person:b', 'org:a', 'source:a'),
      label: fc.constantFrom('Person', 'Organisation', 'Source'),
      properties,
    })
    .map((item): GraphNode => ({ ...item, properties: { ...item.properties, id: item.id } }));
  const data = fc.uniqueArray(node, { maxLength: 4, selector: (item) => item.id }).chain((nodes) => {
    if (nodes.length === 0) return fc.constant(graphOf([], []));
    const end = fc.constantFrom(...nodes.map((item) => item.id));
    const type = fc.constantFrom('CITES', 'ABOUT');
    const links = fc.array(fc.record({ type, from: end, to: end, properties }), { maxLength: 6 });
    return links.map((items) => graphOf(nodes, items));
  });

  test('exactly the second is there', async () => {
    const leavesTheSecond = async (first: GraphData, second: GraphData) => {
      await load(graph, first);
      await load(graph, second);
      await expectHolds(second);
    };
    await fc.assert(fc.asyncProperty(data, data, leavesTheSecond), { numRuns: 60, endOnFailure: true });
  });
});

describe('a database with data of others is refused and stays as it is', () => {
  test('beside ours', async () => {
    onTestFinished(async () => {
      await graph.driver.executeQuery('MATCH (n:Foreign) DELETE n');
    });
    await graph.driver.executeQuery('CREATE (:Foreign {id: 1})');
    const before = await readDataset(graph);
    await expect(load(graph, marked)).rejects.toMatchObject({
      code: 'DATABASE_NOT_EMPTY',
      message: expect.stringContaining('Foreign'),
    });
    expect(canonicalDump(await readGraph(graph))).toBe(canonicalDump(seeds));
    expect(await readDataset(graph)).toEqual(before);
    expect(await ask('MATCH (n:Foreign) RETURN properties(n)')).toEqual({ id: 1 });
  });

  test('without ours: not even an index is made, and their labels may be like ours', async () => {
    onTestFinished(clear);
    await clear();
    await graph.driver.executeQuery('CREATE (:Person {id: "x"})-[:KNOWS]->(:Person {id: "x"})');
    await expect(load(graph, seeds)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    expect(await ask('MATCH (n) RETURN count(n)')).toBe(2);
    const { records } = await graph.driver.executeQuery("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'");
    expect(records).toEqual([]);
  });
});

describe('a first data set too large for one transaction', () => {
  const inParts = { mostAtOnce: 0 };
  beforeEach(clear);

  test('is there afterwards as any other, and loading it again changes nothing', async () => {
    expect((await load(graph, seeds, inParts)).changes).toBe(seeds.nodes.size + seeds.relationships.size);
    await expectHolds(seeds);
    expect(await readWhole(graph, async (version) => version)).toBe(datasetVersion(canonicalDump(seeds)));
    const before = await readDataset(graph);
    expect((await load(graph, seeds, inParts)).changes).toBe(0);
    expect(await readDataset(graph)).toEqual(before);
  });

  test('is read by nobody while it comes, nor what a loader left that ended on the way; the next load completes it', async () => {
    const isRead = () => readWhole(graph, async () => true).catch((error) => error.code);
    expect(await isRead()).toBe(true);
    let asked: Promise<unknown> | undefined;
    const progress = () => {
      asked ??= isRead();
      throw new Error('ended');
    };
    await expect(load(graph, seeds, { ...inParts, progress })).rejects.toThrow('ended');
    expect(await asked).toBe('DATASET_CHANGING');
    expect(await ask('RETURN COUNT { MATCH (n:Thing) } > 0')).toBe(true); // a part of it is there
    expect(await readDataset(graph)).toBe(null);
    expect(await isRead()).toBe('DATASET_CHANGING');
    await load(graph, marked, inParts);
    await expectHolds(marked);
    expect(await isRead()).toBe(true);
  });

  test('is changed in one transaction, once it is there', async () => {
    await load(graph, seeds, inParts);
    const progress = () => {
      throw new Error('ended');
    };
    await expect(load(graph, marked, { ...inParts, progress })).rejects.toThrow('ended');
    await expectHolds(seeds);
  });
});

test('a load for which the database has too little memory says so, and changes nothing', async () => {
  const { session: open } = graph.driver;
  onTestFinished(() => {
    graph.driver.session = open;
  });
  // As the database refuses a statement in a transaction that has grown too large for its heap.
  const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
  graph.driver.session = (options) => {
    const session = open.call(graph.driver, options);
    const write = session.executeWrite.bind(session);
    session.executeWrite = (work, settings) =>
      write((tx) => {
        const run = tx.run.bind(tx);
        tx.run = ((statement: string, rows: object) => {
          if (statement.includes('SET n = row')) throw new Neo4jError('full', code, '', '');
          return run(statement, rows);
        }) as typeof tx.run;
        return work(tx);
      }, settings);
    return session;
  };
  await expect(load(graph, marked)).rejects.toMatchObject({ code: 'DATABASE_OUT_OF_MEMORY' });
  graph.driver.session = open;
  await expectHolds(seeds);
});

describe('two loaders at once, each with its own connection', () => {
  let other: Graph;
  beforeAll(async () => {
    other = await connect(address);
  });
  afterAll(() => other.close());

  /** Both load; afterwards the database holds what one of them brought, whole. */
  async function race(): Promise<void> {
    const reports = await Promise.all([load(graph, marked), load(other, without(seeds, 'org:viettel'))]);
    const version = (await readDataset(graph))?.version;
    expect(reports.map((report) => report.version)).toContain(version);
    await expectHolds(version === reports[0].version ? marked : without(seeds, 'org:viettel'));
  }

  test('leave one of the two graphs, whole', async () => {
    for (let i = 0; i < 8; i++) {
      await load(graph, i % 2 ? seeds : graphOf([], []));
      await race();
    }
  });

  test('leave one of the two graphs, whole, in a new database too', async () => {
    for (let i = 0; i < 3; i++) {
      await clear();
      await race();
    }
  });
});

describe('a reader while a load is under way', () => {
  const TITLES_AND_NAMES = `
    MATCH (n:Thing) WHERE n:Agreement OR n:Person
    RETURN collect(coalesce(n.title, n.name)) AS words, COUNT { ()-[:CITES]->() } AS citations`;
  let other: Graph;
  beforeAll(async () => {
    other = await connect(address);
  });
  afterAll(() => other.close());

  /** What another connection reads in one statement. */
  async function read(): Promise<{ marked: number; of: number; citations: number }> {
    const { records } = await other.driver.executeQuery(TITLES_AND_NAMES, {}, { routing: 'READ' });
    const words: string[] = records[0]?.get('words');
    const withB = words.filter((word) => word.endsWith(' B'));
    return { marked: withB.length, of: words.length, citations: records[0]?.get('citations') };
  }

  /** The same connection, with a reader after every answer that the loading transaction gets. */
  function watched(seen: unknown[]): Graph {
    let loading = false; // later transactions announce the commit and say that it is done
    const open = graph.driver.session.bind(graph.driver);
    const driver = Object.create(graph.driver, {
      session: {
        value: (options: Parameters<typeof open>[0]) => {
          const session = open(options);
          const write = session.executeWrite.bind(session);
          session.executeWrite = (work) => {
            if (loading) return write(work);
            loading = true;
            return write((tx) => {
              const run = tx.run.bind(tx) as (...statement: unknown[]) => Promise<unknown>;
              tx.run = (async (...statement: unknown[]) => {
                const answer = await run(...statement);
                seen.push(await read());
                return answer;
              }) as unknown as typeof tx.run;
              return work(tx);
            });
          };
          return session;
        },
      },
    });
    return { ...graph, driver };
  }

  test('sees all of the old graph at every step before the commit, and all of the new one after it', async () => {
    const before = await read();
    expect(before.marked).toBe(0);
    const seen: unknown[] = [];
    const smaller = without(marked, 'source:phu-tho-2025-08-21');
    await load(watched(seen), smaller);
    expect(seen.length).toBeGreaterThanOrEqual(7);
    for (const step of seen) expect(step).toEqual(before);
    const after = await read();
    expect(after).toMatchObject({ marked: before.of, of: before.of });
    expect(after.citations).toBeLessThan(before.citations);
  });
});

describe('a loader killed', () => {
  // Another process that loads the marked seeds and is killed once its transaction has had `steps` answers, or, beyond
  // them, while the database is asked to commit.
  const at = (file: string) => JSON.stringify(join(import.meta.dirname, file));
  const LOADER = `
    import { connect } from ${at('driver.ts')};
    import { load } from ${at('load.ts')};
    const [address, data, steps, turns] = JSON.parse(process.argv[1]);
    const graph = await connect(address);
    const die = () => process.kill(process.pid, 'SIGKILL');
    const open = graph.driver.session.bind(graph.driver);
    graph.driver.session = (options) => {
      const session = open(options);
      const write = session.executeWrite.bind(session);
      session.executeWrite = (work) => write(async (tx) => {
        let answers = 0;
        const run = tx.run.bind(tx);
        tx.run = async (...statement) => {
          const answer = await run(...statement);
          answers += 1;
          console.log('answered', answers);
          if (answers === steps) die();
          return answer;
        };
        const result = await work(tx);
        console.log('committing');
        const later = (left) => left === 0 ? die() : setImmediate(later, left - 1);
        later(turns);
        return result;
      });
      return session;
    };
    await load(graph, { nodes: new Map(data.nodes), relationships: new Map(data.relationships) });
    console.log('survived');
    die();`;

  /** What it said before it was killed. */
  async function killedLoader(target: GraphData, point: { steps: number; turns: number }): Promise<string[]> {
    const data = { nodes: [...target.nodes], relationships: [...target.relationships] };
    const child = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const given = JSON.stringify([address, data, point.steps, point.turns]);
    child.stdin.end(`process.argv[1] = ${JSON.stringify(given)};\n${LOADER}`);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [code, signal] = await once(child, 'close');
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
    return said.trim().split('\n');
  }

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'after answer %i leaves the old graph, and the next load is whole',
    async (steps) => {
      const said = await killedLoader(marked, { steps, turns: 0 });
      expect(said.at(-1)).toBe(`answered ${steps}`);
      await expectHolds(seeds);
      await load(graph, marked);
      await expectHolds(marked);
    },
  );

  test.each([0, 1, 3, 9])('%i turns after asking to commit leaves one of the two, whole', async (turns) => {
    const said = await killedLoader(marked, { steps: Number.POSITIVE_INFINITY, turns });
    expect(said).toContain('committing');
    expect((await load(graph, seeds)).changes).toBeOneOf([0, changeCount(diffGraphs(seeds, marked))]);
    await expectHolds(seeds);
  });
});
