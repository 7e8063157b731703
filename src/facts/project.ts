// From checked seed files to the graph that they say: things, derived links, sightings. Pure.
import { parseDate } from '../domain/dates.ts';
import type { GraphData } from '../domain/graph-data.ts';
import { slugOf } from '../domain/ids.ts';
import { writeDerived } from './derived.ts';
import { FactWriter, WritableGraph } from './fact-writer.ts';
import type { AgreementFile, Participation, Source, Things } from './format.ts';
import { type At, statements } from './format-values.ts';
import { EMPTY_LOCK, type Lock } from './lock.ts';
import type { Seeds } from './read.ts';
import { writeRetired } from './retired.ts';

/** Makes writers of things for one file, whose first source bare paragraph numbers mean. */
type Write = (label: string, id: string, at: At, fields?: Record<string, unknown>) => FactWriter;

/** The graph of a set of files, the same whatever order they come in; `lock` has the hashes of what they cite. */
export function project(seeds: Seeds, lock: Lock = EMPTY_LOCK): GraphData {
  const graph = new WritableGraph(lock);
  const files = [...seeds.reference, ...seeds.agreements].map((file) => file.content);
  for (const file of files) {
    for (const source of file.sources) writeSource(graph, source);
    const firstSource = file.sources[0]?.id;
    const write: Write = (label, id, at, fields = {}) =>
      new FactWriter(graph, firstSource, label, id, at, fields as ConstructorParameters<typeof FactWriter>[5]);
    writeThings(write, 'new' in file ? file.new : file);
    if ('new' in file) writeAgreement(graph, write, file);
  }
  if (seeds.retired) writeRetired(graph, seeds.retired.content);
  writeDerived(graph);
  return graph;
}

function writeSource(graph: WritableGraph, { copyOf, publishedOn, ...fields }: Source): void {
  const published = publishedOn === undefined ? undefined : parseDate(String(publishedOn));
  graph.node('Source', fields.id, {
    ...fields,
    sha256: graph.lock.sources[fields.id]?.sha256,
    publishedOn: publishedOn === undefined ? undefined : String(publishedOn),
    publishedOnEarliest: published?.ok ? published.value.earliest : undefined,
    publishedOnLatest: published?.ok ? published.value.latest : undefined,
  });
  if (copyOf !== undefined) graph.relate(fields.id, 'COPY_OF', copyOf);
}

function writeThings(write: Write, things: Things): void {
  for (const { id, at, broader, ...fields } of things.areas) {
    write('CooperationArea', id, at, fields).link('broader', 'BROADER', broader);
  }
  for (const { id, at, ...province } of things.provinces) {
    const fact = write('Province', id, at, { formerNames: province.formerNames });
    fact.value('name', province.name);
    fact.value('kind', province.kind);
    fact.value('code', province.code);
    fact.date('validFrom', province.validFrom);
    fact.date('validUntil', province.validUntil);
    fact.link('mergedInto', 'MERGED_INTO', province.mergedInto);
    fact.link('formedBy', 'FORMED_BY', province.formedBy);
  }
  for (const { id, at, ...body } of things.organisations) {
    const fact = write('Organisation', id, at, {
      shortName: body.shortName,
      aliases: body.aliases,
      level: body.level,
      description: body.description,
    });
    fact.value('name', body.name);
    fact.value('kind', body.kind);
    fact.value('ownership', body.ownership);
    fact.date('validFrom', body.validFrom);
    fact.date('validUntil', body.validUntil);
    fact.link('province', 'OF_PROVINCE', body.province);
    fact.link('parent', 'PART_OF', body.parent);
    fact.links('succeeds', 'SUCCEEDS', body.succeeds);
    fact.links('possiblySameAs', 'POSSIBLY_SAME_AS', body.possiblySameAs);
  }
  for (const { id, at, name, possiblySameAs, ...fields } of things.people) {
    const fact = write('Person', id, at, fields);
    fact.value('name', name);
    fact.links('possiblySameAs', 'POSSIBLY_SAME_AS', possiblySameAs);
  }
  for (const { id, at, title, organisation, ...fields } of things.posts) {
    const fact = write('Post', id, at, fields);
    fact.value('title', title);
    fact.link('organisation', 'IN_ORGANISATION', organisation);
  }
  for (const { at, ...tenure } of things.tenures) {
    const fact = write('Tenure', tenureId(tenure.person, tenure.post, tenure.key), at);
    fact.link('person', 'HELD_BY', tenure.person);
    fact.link('post', 'OF_POST', tenure.post);
    fact.date('since', tenure.since);
    fact.date('until', tenure.until);
    fact.value('standing', tenure.standing);
    fact.value('beganBy', tenure.beganBy);
    fact.value('endedBy', tenure.endedBy);
  }
  for (const { id, at, ...document } of things.policyDocuments) {
    const fact = write('PolicyDocument', id, at, { kind: document.kind });
    fact.value('title', document.title);
    fact.value('number', document.number);
    fact.value('nature', document.nature);
    fact.value('state', document.state);
    fact.date('adoptedOn', document.adoptedOn);
    fact.link('issuer', 'ISSUED_BY', document.issuer);
  }
}

function writeAgreement(graph: WritableGraph, write: Write, file: AgreementFile): void {
  const { id } = file;
  const within = (kind: string, name: string | number) => partId(kind, id, name);
  const fact = write('Agreement', id, file.at, {
    titleBasis: file.titleBasis,
    statedKind: file.statedKind,
    knownBy: file.knownBy,
    signatoriesCoverage: file.signatories,
    provisionsCoverage: file.provisions.coverage,
    commitmentsCoverage: file.commitmentsCoverage,
    signedOnStated: statements(file.signedOn)[0]?.stated,
  });
  fact.value('title', file.title);
  fact.value('kind', file.kind);
  fact.date('signedOn', file.signedOn);
  fact.period('period', file.period);
  fact.text('orientationTo', file.orientationTo);
  fact.value('placeSigned', file.placeSigned);
  fact.value('provisionsStated', file.provisions.stated);
  fact.link('follows', 'FOLLOWS', file.follows);
  fact.link('implements', 'IMPLEMENTS', file.implements);
  fact.links('carriesOut', 'CARRIES_OUT', file.carriesOut);
  fact.links('background', 'HAS_BACKGROUND', file.background);
  fact.links('focalPoints', 'HAS_FOCAL_POINT', file.focalPoints);
  fact.links('areas', 'COVERS', file.areas);

  for (const party of file.parties) {
    const org = statements(party.org)[0];
    if (!org) continue;
    const partyFact = write('Party', within('party', slugOf(org.is)), party.at, {
      statedName: party.stated,
      organisationBasis: org.inferred === undefined ? 'STATED' : 'INFERRED',
    });
    partyFact.link('organisation', 'OF_ORGANISATION', party.org);
    partyFact.link('actsThrough', 'ACTS_THROUGH', party.actsThrough);
    graph.relate(id, 'HAS_PARTY', partyFact.id);
    graph.relate(org.is, 'PARTY_TO', id);
  }
  for (const participation of file.people) {
    const participationId = within('participation', participantName(participation));
    writeParticipation(graph, write, file, participation, participationId);
  }
  const areas = new Set(file.areas.flatMap((area) => statements(area).map(({ is }) => is)));
  for (const [index, provision] of file.provisions.list.entries()) {
    const provisionId = within('provision', index + 1);
    const { ordinal, summary, summaryVi } = provision;
    const fields = { position: index + 1, ordinal, summary, summaryVi };
    const provisionFact = write('Provision', provisionId, provision.at, fields);
    graph.relate(id, 'HAS_PROVISION', provisionId);
    for (const { is, at, inferred } of provisionFact.links('areas', 'IN_AREA', provision.areas)) {
      // The agreement covers what a provision covers, and says so where the first of them stands.
      if (!areas.has(is)) fact.link('areas', 'COVERS', { is, at: at ?? provision.at, inferred });
      areas.add(is);
    }
  }
  for (const [index, commitment] of file.commitments.entries()) {
    const { kind, saidIn, summary, summaryVi, comparator, unit, dueAfter, recurrence } = commitment;
    const fields = { kind, saidIn, summary, summaryVi, comparator, unit, dueAfter, recurrence };
    const said = write('Commitment', within('commitment', index + 1), commitment.at, fields);
    said.value('quantity', commitment.quantity);
    said.date('due', commitment.due);
    said.value('status', commitment.status);
    said.links('by', 'BY_ORGANISATION', commitment.by);
    said.links('to', 'TO_ORGANISATION', commitment.to);
    said.links('areas', 'IN_AREA', commitment.areas);
    const speaker = commitment.saidBy && within('participation', slugOf(commitment.saidBy));
    said.link('saidBy', 'SAID_BY', speaker);
    graph.relate(id, 'HAS_COMMITMENT', said.id);
  }
  for (const [index, outcome] of file.outcomes.entries()) {
    const { summary, summaryVi, state, indicator, comparator, unit } = outcome;
    const fields = { summary, summaryVi, state, indicator, comparator, unit };
    const result = write('Outcome', within('outcome', index + 1), outcome.at, fields);
    result.value('value', outcome.value);
    result.date('asOf', outcome.asOf);
    result.links('by', 'DONE_BY', outcome.by);
    result.link('place', 'IN_PROVINCE', outcome.place);
    result.link('resultOf', 'RESULT_OF', outcome.resultOf);
  }
}

/** The id of a part of an agreement: its kind and name or number within it. */
export const partId = (kind: string, agreement: string, name: string | number): string =>
  `${kind}:${slugOf(agreement)}/${name}`;

/** The id of a tenure; `key` tells two of one person in one post apart. */
export const tenureId = (person: string, post: string, key: string): string =>
  `tenure:${slugOf(person)}/${slugOf(post)}/${key}`;

/** What tells a participant apart within a file: the person's slug or the key of an unnamed one. */
export const participantName = (p: Participation): string => (p.person ? slugOf(p.person) : (p.key ?? ''));

function writeParticipation(
  graph: WritableGraph,
  write: Write,
  file: AgreementFile,
  p: Participation,
  id: string,
): void {
  const fact = write('Participation', id, p.at, {
    roles: p.roles,
    statedName: p.stated,
    statedTitle: p.title,
    rank: p.rank,
    headcount: p.headcount,
  });
  fact.link('person', 'BY_PERSON', p.person);
  fact.link('onBehalfOf', 'ON_BEHALF_OF', p.for);
  fact.links('posts', 'IN_POST', p.posts);
  graph.relate(file.id, 'HAS_PARTICIPATION', id);
  if (p.person === undefined) return;
  if (p.roles.includes('SIGNATORY')) graph.relate(p.person, 'SIGNED', file.id);
  if (file.signedOn === undefined) return; // without a day there is no sighting
  for (const post of p.posts) {
    const postId = statements(post)[0]?.is ?? '';
    const sighting = tenureId(p.person, postId, `seen-${slugOf(file.id)}`);
    const tenure = write('Tenure', sighting, p.at, { standing: 'SUBSTANTIVE' });
    tenure.link('person', 'HELD_BY', p.person);
    tenure.link('post', 'OF_POST', post);
    tenure.date('seenOn', file.signedOn);
  }
}
