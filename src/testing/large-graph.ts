// A made-up graph as large as is asked for, written by the database itself: to measure on, never to be served.
import neo4j from 'neo4j-driver';
import type { Graph } from '../graph/driver.ts';
import { prepareIndexes } from '../graph/indexes.ts';
import { LONG_WORK } from '../graph/read.ts';

const PROVINCES = 34;
const AREAS = 70;
const BATCH = 5_000;

/** 0 to before 1, the same for the same number each time; `salt` tells draws apart. */
const share = (i: string, salt: number) => `((${i} + 1) * ${7_919 + salt * 104_729} % 1000003) / 1000003.0`;
/** A whole number below `below`. */
const drawn = (i: string, salt: number, below: string) => `toInteger(${share(i, salt)} * ${below})`;
/** The same, small numbers more often: a few are met everywhere. */
const drawnUnevenly = (i: string, salt: number, below: string) => `toInteger(${share(i, salt)} ^ 3 * ${below})`;

const SMALL = [
  `UNWIND range(0, ${PROVINCES - 1}) AS i
   CREATE (p:Thing:Province {id: 'province:l-' + i, name: 'Tỉnh ' + i, kind: 'PROVINCE', conflict: false, sortKey: 'tinh ' + i})
   CREATE (b:Thing:Organisation {id: 'org:l-ubnd-' + i, name: 'UBND tỉnh ' + i, kind: 'PEOPLES_COMMITTEE', conflict: false, sortKey: 'ubnd ' + i})
   CREATE (b)-[:OF_PROVINCE]->(p)
   CREATE (:Thing:Post {id: 'post:l-ubnd-' + i, title: 'Chủ tịch UBND tỉnh ' + i, seats: 'ONE', conflict: false, sortKey: 'chu tich ' + i})-[:IN_ORGANISATION]->(b)`,
  `UNWIND range(0, ${AREAS - 1}) AS i
   CREATE (:Thing:CooperationArea {id: 'area:l-' + i, name: 'Lĩnh vực ' + i, conflict: false, sortKey: 'linh vuc ' + i})`,
  `UNWIND range(0, 99) AS i
   CREATE (:Thing:Source {id: 'source:l-' + i, title: 'Tin ' + i, publisher: 'Báo', readAs: 'FULL_TEXT', conflict: false})`,
];

const CORPORATION = `
  CREATE (b:Thing:Organisation {id: 'org:l-' + i, name: 'Công ty ' + i, kind: 'CORPORATION', conflict: false, sortKey: 'cong ty ' + i})
  CREATE (:Thing:Post {id: 'post:l-' + i, title: 'Giám đốc Công ty ' + i, seats: 'ONE', conflict: false, sortKey: 'giam doc ' + i})-[:IN_ORGANISATION]->(b)`;
const PERSON = `
  CREATE (:Thing:Person {id: 'person:l-' + i, name: 'Người ' + i, conflict: false, sortKey: 'nguoi ' + i})`;

const AGREEMENT = `
  WITH i, ${drawn('i', 1, `${PROVINCES}`)} AS province, ${drawnUnevenly('i', 2, '$corporations')} AS corporation,
    date('2005-01-01') + duration({days: ${drawn('i', 3, '7600')}}) AS day
  MATCH (source:Source {id: 'source:l-' + (i % 100)})
  CREATE (g:Thing:Agreement {
    id: 'agreement:l-' + i, title: 'Thỏa thuận ' + i, kind: 'COOPERATION_AGREEMENT', conflict: false, sortKey: 'thoa thuan ' + i,
    signedOn: toString(day), signedOnEarliest: day, signedOnLatest: day, signedOnBasis: 'STATED', signedOnStated: toString(day)
  })-[:CITES]->(source)
  WITH g, i, source, [
    ['ubnd-' + province, 'BODY', ${drawn('i', 4, '50')} * ${PROVINCES} + province],
    ['' + corporation, 'CORPORATION', $people - 1 - corporation - $corporations * ${drawn('i', 5, '5')}]
  ] AS sides
  CALL (g, i) {
    UNWIND [${drawnUnevenly('i', 6, `${AREAS}`)}, ${drawn('i', 7, `${AREAS}`)}] AS area
    MATCH (a:CooperationArea {id: 'area:l-' + area})
    MERGE (g)-[:COVERS]->(a)
  }
  UNWIND sides AS side
  MATCH (b:Organisation {id: 'org:l-' + side[0]}) MATCH (p:Person {id: 'person:l-' + side[2]})
  MATCH (post:Post {id: 'post:l-' + side[0]})
  CREATE (b)-[:PARTY_TO]->(g)
  CREATE (party:Thing:Party {id: 'party:l-' + i + '/' + side[0], conflict: false})-[:OF_ORGANISATION]->(b)
  CREATE (g)-[:HAS_PARTY]->(party) CREATE (party)-[:CITES]->(source)
  CREATE (part:Thing:Participation {id: 'participation:l-' + i + '/' + side[2], roles: ['SIGNATORY'], conflict: false})
  CREATE (g)-[:HAS_PARTICIPATION]->(part) CREATE (part)-[:BY_PERSON]->(p) CREATE (part)-[:ON_BEHALF_OF]->(b)
  CREATE (part)-[:IN_POST]->(post) CREATE (part)-[:CITES]->(source) CREATE (p)-[:SIGNED]->(g)`;

/** Fills an empty database with so many agreements, a fiftieth as many corporations, a fifth as many people. */
export async function growGraph(
  graph: Graph,
  agreements: number,
  report: (done: number) => void = () => {},
): Promise<void> {
  await prepareIndexes(graph);
  const sizes = { corporations: Math.ceil(agreements / 50), people: Math.max(2_000, Math.ceil(agreements / 5)) };
  const session = graph.driver.session({ database: graph.database });
  const fill = async (count: number, create: string, done = (_: number) => {}) => {
    for (let from = 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH) - 1;
      const range = { from: neo4j.int(from), to: neo4j.int(to) };
      const whole = { corporations: neo4j.int(sizes.corporations), people: neo4j.int(sizes.people) };
      const statement = `UNWIND range($from, $to) AS i ${create}`;
      await session.executeWrite((tx) => tx.run(statement, { ...range, ...whole }), LONG_WORK);
      done(to + 1);
    }
  };
  try {
    for (const statement of SMALL) await session.executeWrite((tx) => tx.run(statement));
    await fill(sizes.corporations, CORPORATION);
    await fill(sizes.people, PERSON);
    await fill(agreements, AGREEMENT, report);
  } finally {
    await session.close();
  }
}
