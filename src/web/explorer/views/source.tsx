// One source: what is known of it, how it was read, and what was read where in it. Its text is not held.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import {
  SourceContentsDocument,
  type SourceContentsQuery,
  SourceFactsDocument,
  type SourceFactsQuery,
  SourceSigningsDocument,
  type SourceSigningsQuery,
} from '../../../generated/client/graphql.ts';
import { sayDate } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLine } from '../parts/agreement-line.tsx';
import { Summary } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Inline, Post, Somebody, Thing, Titled } from '../parts/link.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import { sayTenure } from '../parts/tenure.ts';
import { sayPaper, sayParagraphs, sayTitle } from '../sources.ts';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: SourceFactsQuery['sources'][number];
  signings: SourceSigningsQuery;
  contents: SourceContentsQuery;
}

export const source: ThingView = async ({ ask, text, language }, id) => {
  const [facts, signings, contents] = await Promise.all([
    ask(SourceFactsDocument, { id }),
    ask(SourceSigningsDocument, { id }),
    ask(SourceContentsDocument, { id }),
  ]);
  const [fact] = facts.sources;
  if (!fact) return null;
  const title = sayTitle(fact, text.sources, language);
  return {
    title,
    description: [text.of.sourceKind[fact.kind], fact.title, sayPaper(fact, text.sources, language), fact.author]
      .filter(Boolean)
      .join(' · '),
    about: { id, name: title },
    body: <Source facts={fact} signings={signings} contents={contents} />,
    data: null,
  };
};

function Source({ facts, signings, contents }: Answers) {
  const { text, language } = usePage();
  const readings = readingsOf(signings, contents);
  const isByParagraph = readings.some(({ paragraphs }) => paragraphs.length > 0);
  return (
    <article>
      <Title
        kind={text.of.sourceKind[facts.kind]}
        name={sayTitle(facts, text.sources, language)}
        lang={facts.title ? facts.language : undefined}
      >
        <p class="lede">{text.of.readAs[facts.readAs]}</p>
      </Title>
      <Terms
        of={[
          [text.facts.publisher, facts.publisher ?? text.facts.noData],
          [text.facts.author, facts.author],
          [text.facts.published, facts.publishedOn ? sayDate(facts.publishedOn, language) : text.facts.noData],
          [
            text.facts.original,
            facts.url && (
              <a class="out long" href={facts.url} rel="noreferrer">
                {facts.url}
              </a>
            ),
          ],
          [
            text.facts.copyOf,
            facts.copyOf && <Thing id={facts.copyOf.id}>{sayTitle(facts.copyOf, text.sources, language)}</Thing>,
          ],
          [
            text.facts.copies,
            facts.copies.length > 0 && (
              <Inline
                of={facts.copies}
                say={(copy) => <Thing id={copy.id}>{sayTitle(copy, text.sources, language)}</Thing>}
              />
            ),
          ],
          ['SHA-256', facts.sha256 && <code class="long">{facts.sha256}</code>],
        ]}
      />
      {readings.length > 0 && (
        <Section id="read" title={isByParagraph ? text.facts.readHere : text.facts.readHereWhole}>
          <Lines>
            {readings.map(({ id, paragraphs, what }) => (
              <li key={id}>
                {paragraphs.length > 0 && (
                  <span class="place">{text.sources.paragraphs(sayParagraphs(paragraphs))} </span>
                )}
                {what}
              </li>
            ))}
          </Lines>
        </Section>
      )}
    </article>
  );
}

interface Reading {
  id: string;
  paragraphs: readonly number[];
  what: ComponentChildren;
}

interface Cited {
  id: string;
  sourcesConnection: { edges: readonly { properties: { paragraphs: number[] | null } }[] };
}

/** Whatever was read in the source, in the order of its paragraphs; what is of one paragraph in the order of the kinds. */
function readingsOf(
  { agreements, participations, tenures }: SourceSigningsQuery,
  { provisions, commitments, outcomes }: SourceContentsQuery,
): Reading[] {
  const all = <T extends Cited>(things: readonly T[], say: (thing: T) => ComponentChildren): Reading[] =>
    things.map((thing) => {
      const paragraphs = thing.sourcesConnection.edges.flatMap(({ properties }) => properties.paragraphs ?? []);
      return { id: thing.id, paragraphs: paragraphs.sort((a, b) => a - b), what: say(thing) };
    });
  return [
    ...all(agreements, (agreement) => <AgreementLine agreement={agreement} />),
    ...all(participations, (participation) => <Participation of={participation} />),
    ...all(tenures, (tenure) => <Tenure of={tenure} />),
    ...all(provisions, (provision) => <Content of={provision} />),
    ...all(commitments, (commitment) => <Content of={commitment} />),
    ...all(outcomes, (outcome) => <Content of={outcome} />),
  ].sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
}

function Participation({ of }: { of: SourceSigningsQuery['participations'][number] }) {
  const { text } = usePage();
  const { roles, agreement } = of;
  return (
    <>
      <Somebody of={of} />, {roles.map((role) => text.of.role[role]).join(', ')}
      {agreement && (
        <>
          : <Titled of={agreement} />
        </>
      )}
    </>
  );
}

function Tenure({ of }: { of: SourceSigningsQuery['tenures'][number] }) {
  const { text, language } = usePage();
  const { person, post, standing } = of;
  return (
    <>
      {person && (
        <Thing id={person.id} lang="vi">
          {person.name}
        </Thing>
      )}
      , {text.of.standing[standing]} {post && <Post post={post} />}, {sayTenure(of, text, language)}
    </>
  );
}

type Told = SourceContentsQuery['provisions'][number] & Partial<SourceContentsQuery['commitments'][number]>;

/** A part of an agreement; the way there where it says what it is. */
function Content({ of }: { of: Told }) {
  const { text } = usePage();
  const what = of.kind
    ? text.of.commitmentKind[of.kind]
    : of.id.startsWith('outcome:')
      ? text.facts.outcome
      : text.facts.provision;
  return (
    <>
      <Thing id={of.id}>{what}</Thing>: <Summary of={of} />
    </>
  );
}
