// One source: what is known of it, how it was read, and what was read of in it. Its text is not held.
/** @jsxImportSource preact */
import {
  SourceAgreementsDocument,
  type SourceAgreementsQuery,
  SourceFactsDocument,
  type SourceFactsQuery,
} from '../../../generated/client/graphql.ts';
import { sayDate } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLine, newestFirst } from '../parts/agreement-line.tsx';
import { Lines } from '../parts/lines.tsx';
import { Inline, Thing } from '../parts/link.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: SourceFactsQuery['sources'][number];
  agreements: SourceAgreementsQuery['sources'][number]['agreements'];
}

export const source: ThingView = async ({ ask, text }, id) => {
  const [facts, agreements] = await Promise.all([
    ask(SourceFactsDocument, { id }),
    ask(SourceAgreementsDocument, { id }),
  ]);
  const [fact] = facts.sources;
  if (!fact) return null;
  const title = fact.title ?? fact.publisher ?? text.facts.noTitle;
  return {
    title,
    description: [text.of.sourceKind[fact.kind], fact.publisher, fact.title, fact.author, fact.publishedOn]
      .filter(Boolean)
      .join(' · '),
    about: { id, name: title },
    body: <Source facts={fact} agreements={agreements.sources[0]?.agreements ?? []} />,
    data: null,
  };
};

function Source({ facts, agreements }: Answers) {
  const { text, language } = usePage();
  const nameOf = (copy: { id: string; title: string | null; publisher: string | null }) =>
    copy.title ?? copy.publisher ?? copy.id;
  return (
    <article>
      <Title
        kind={text.of.sourceKind[facts.kind]}
        name={facts.title ?? text.facts.noTitle}
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
          [text.facts.copyOf, facts.copyOf && <Thing id={facts.copyOf.id}>{nameOf(facts.copyOf)}</Thing>],
          [
            text.facts.copies,
            facts.copies.length > 0 && (
              <Inline of={facts.copies} say={(copy) => <Thing id={copy.id}>{nameOf(copy)}</Thing>} />
            ),
          ],
          ['SHA-256', facts.sha256 && <code class="long">{facts.sha256}</code>],
        ]}
      />
      {agreements.length > 0 && (
        <Section id="agreements" title={text.facts.readHere}>
          <Lines>
            {newestFirst(agreements).map((each) => (
              <li key={each.id}>
                <AgreementLine agreement={each} />
              </li>
            ))}
          </Lines>
        </Section>
      )}
    </article>
  );
}
