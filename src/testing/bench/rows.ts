// A made-up graph as files for Neo4j's importer: few partners in many agreements, many in few; the same each time.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NEWEST, newestKey } from '../../domain/agreements-of.ts';
import { withoutComputed } from '../../domain/computed.ts';
import {
  type GraphData,
  type GraphNode,
  type GraphRelationship,
  type Properties,
  relationshipKey,
  type Value,
} from '../../domain/graph-data.ts';
import type { Sizes } from './questions.ts';

const PROVINCES = 34;
const AREAS = 70;
const SOURCES = 100;
/** People who have signed for a body. */
const SIGNERS = 50;
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 7_600;
const DAY = 86_400_000;
/** Columns of what is measured of a whole graph, which nothing here asks for; and what stands in them. */
const MEASURES = 'degree:long,pageRank:double,community';
const measures = [0, 0, 'community:none'];
/** Characters that are written at a time. */
const CHUNK = 1 << 20;

/** How many things of a kind there are with so many agreements. */
export const sizesOf = (agreements: number): Sizes => ({
  agreements,
  corporations: Math.ceil(agreements / 50),
  people: Math.max(2_000, Math.ceil(agreements / 5)),
  areas: AREAS,
});

/** What of a folder the importer is to read. */
export interface ImportFiles {
  /** Labels and file names. */
  nodes: [label: string, file: string][];
  /** Types and file names. */
  relationships: [type: string, file: string][];
}

/** 0 to before 1, the same for the same number each time; `salt` tells draws apart. */
const share = (i: number, salt: number): number => (((i + 1) * (7_919 + salt * 104_729)) % 1_000_003) / 1_000_003;
const drawn = (i: number, salt: number, below: number): number => Math.floor(share(i, salt) * below);
/** Small numbers more often: a few are met everywhere. */
const drawnUnevenly = (i: number, salt: number, below: number): number => Math.floor(share(i, salt) ** 3 * below);

/** Writes the files of a graph of so many agreements. */
export function writeImportFiles(folder: string, sizes: Sizes): ImportFiles {
  const files = { nodes: [] as ImportFiles['nodes'], relationships: [] as ImportFiles['relationships'] };
  const open: (() => void)[] = [];
  function table(file: string, header: string): (...values: (string | number | boolean)[]) => void {
    const descriptor = openSync(join(folder, file), 'w', 0o600);
    let text = `${header}\n`;
    const flush = () => {
      writeSync(descriptor, text);
      text = '';
    };
    open.push(() => {
      flush();
      closeSync(descriptor);
    });
    return (...values) => {
      text += `${values.join(',')}\n`;
      if (text.length > CHUNK) flush();
    };
  }
  function nodes(label: string, header: string) {
    const file = `${label}.csv`;
    files.nodes.push([label, file]);
    return table(file, `id:ID,conflict:boolean,${header}`);
  }
  function links(type: string, ...more: string[]) {
    files.relationships.push([type, `${type}.csv`]);
    return table(`${type}.csv`, [':START_ID,:END_ID', ...more].join());
  }
  const thing = nodes('Province', 'name,kind,formerNames:string[],sortKey');
  const organisation = nodes('Organisation', `name,kind,ownership,aliases:string[],${MEASURES},sortKey`);
  const person = nodes(
    'Person',
    `name,aliases:string[],${MEASURES},sortKey,searchText,searchFolded,searchLabel,searchNames:string[]`,
  );
  const post = nodes('Post', 'title,seats,sortKey');
  const area = nodes('CooperationArea', 'name,nameEn,synonyms:string[],sortKey');
  const source = nodes('Source', 'title,publisher,language,kind,readAs');
  const agreement = nodes(
    'Agreement',
    'title,titleBasis,kind,signatoriesCoverage,knownBy,sortKey,signedOn,signedOnEarliest:date,signedOnLatest:date,signedOnBasis,signedOnStated',
  );
  const party = nodes('Party', 'organisationBasis,statedName');
  const participation = nodes('Participation', 'roles:string[]');
  const ofProvince = links('OF_PROVINCE');
  const inOrganisation = links('IN_ORGANISATION');
  const [covers, partyTo, signed] = [links('COVERS', NEWEST), links('PARTY_TO', NEWEST), links('SIGNED')];
  const [cites, hasParty, ofOrganisation] = [links('CITES'), links('HAS_PARTY'), links('OF_ORGANISATION')];
  const [takesPart, byPerson, onBehalfOf] = [links('HAS_PARTICIPATION'), links('BY_PERSON'), links('ON_BEHALF_OF')];
  const inPost = links('IN_POST');

  function body(id: string, name: string, kind: string): void {
    organisation(`org:${id}`, false, name, kind, 'UNKNOWN', `${name} Ltd`, ...measures, name.toLowerCase());
    post(`post:${id}`, false, `Head of ${name}`, 'ONE', name.toLowerCase());
    inOrganisation(`post:${id}`, `org:${id}`);
  }
  for (let i = 0; i < PROVINCES; i++) {
    thing(`province:l-${i}`, false, `Province ${i}`, 'PROVINCE', `Old ${i}`, `province ${i}`);
    body(`l-ubnd-${i}`, `UBND ${i}`, 'PEOPLES_COMMITTEE');
    ofProvince(`org:l-ubnd-${i}`, `province:l-${i}`);
  }
  for (let i = 0; i < sizes.corporations; i++) body(`l-${i}`, `Corporation ${i}`, 'CORPORATION');
  for (let i = 0; i < AREAS; i++) area(`area:l-${i}`, false, `Area ${i}`, `Area ${i}`, `Field ${i}`, `area ${i}`);
  for (let i = 0; i < SOURCES; i++) source(`source:l-${i}`, false, `News ${i}`, 'Paper', 'en', 'PRESS', 'FULL_TEXT');
  for (let i = 0; i < sizes.people; i++) {
    const text = `person ${i}`;
    person(
      `person:l-${i}`,
      false,
      `Person ${i}`,
      `P. ${i}`,
      ...measures,
      text,
      text,
      text,
      `Person ${i}`,
      `Person ${i};P. ${i}`,
    );
  }
  for (let i = 0; i < sizes.agreements; i++) {
    const id = `agreement:l-${i}`;
    const cited = `source:l-${i % SOURCES}`;
    const day = new Date(FIRST_DAY + drawn(i, 3, DAYS) * DAY).toISOString().slice(0, 10);
    const kinds = ['STATED', 'COOPERATION_AGREEMENT', 'RECORDED', 'REPORT'];
    agreement(id, false, `Agreement ${i}`, ...kinds, `agreement ${i}`, day, day, day, 'STATED', day);
    cites(id, cited);
    for (const each of new Set([drawnUnevenly(i, 6, AREAS), drawn(i, 7, AREAS)])) {
      const covered = `area:l-${each}`;
      covers(id, covered, newestKey(covered, day, id));
    }
    const province = drawn(i, 1, PROVINCES);
    const corporation = drawnUnevenly(i, 2, sizes.corporations);
    const sides = [
      [`l-ubnd-${province}`, drawn(i, 4, SIGNERS) * PROVINCES + province],
      [`l-${corporation}`, sizes.people - 1 - corporation - sizes.corporations * drawn(i, 5, 5)],
    ] as const;
    for (const [side, signer] of sides) {
      const [org, who] = [`org:${side}`, `person:l-${signer}`];
      partyTo(org, id, newestKey(org, day, id));
      signed(who, id);
      const [one, part] = [`party:l-${i}/${side}`, `participation:l-${i}/${signer}`];
      party(one, false, 'STATED', side);
      hasParty(id, one);
      ofOrganisation(one, org);
      participation(part, false, 'SIGNATORY');
      takesPart(id, part);
      byPerson(part, who);
      onBehalfOf(part, org);
      inPost(part, `post:${side}`);
      cites(one, cited);
      cites(part, cited);
    }
  }
  for (const close of open) close();
  return files;
}

/** The same graph as plain data, without what a load computes. */
export function madeUpGraph(sizes: Sizes): GraphData {
  const folder = mkdtempSync(join(tmpdir(), 'camket-rows-'));
  const files = writeImportFiles(folder, sizes);
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  for (const [label, file] of files.nodes) {
    for (const properties of readRows(join(folder, file))) {
      const id = String(properties.id);
      nodes.set(id, { id, label, properties });
    }
  }
  for (const [type, file] of files.relationships) {
    for (const { START_ID, END_ID, ...properties } of readRows(join(folder, file))) {
      const link = { type, from: String(START_ID), to: String(END_ID), properties };
      relationships.set(relationshipKey(link), link);
    }
  }
  rmSync(folder, { recursive: true });
  return withoutComputed({ nodes, relationships });
}

function readRows(path: string): Properties[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split(',').map((column) => column.split(':'));
  const read = (text: string, type = 'string'): Value => {
    if (type === 'boolean') return text === 'true';
    if (type === 'string[]') return [text];
    return type === 'long' || type === 'double' ? Number(text) : text;
  };
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map(([name, type], i) => [name || type, read(values[i] ?? '', type)]));
  });
}
