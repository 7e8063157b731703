// One policy document: whose it is, which agreements carry it out, which only have it as background.
/** @jsxImportSource preact */
import {
  PolicyAgreementsDocument,
  type PolicyAgreementsQuery,
  PolicyFactsDocument,
  type PolicyFactsQuery,
} from '../../../generated/client/graphql.ts';
import { sayWhen } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLine } from '../parts/agreement-line.tsx';
import { ClaimMark, Claims, Disputes } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Body, Inline, Thing } from '../parts/link.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: PolicyFactsQuery['policyDocuments'][number];
  agreements: PolicyAgreementsQuery['policyDocuments'][number] | undefined;
}

export const policy: ThingView = async ({ ask }, id) => {
  const [facts, agreements] = await Promise.all([
    ask(PolicyFactsDocument, { id }),
    ask(PolicyAgreementsDocument, { id }),
  ]);
  const [fact] = facts.policyDocuments;
  if (!fact) return null;
  return {
    title: fact.title,
    description: [fact.kind, fact.title, fact.number, fact.issuer?.name].filter(Boolean).join(' · '),
    about: { id, name: fact.title },
    body: <Policy facts={fact} agreements={agreements.policyDocuments[0]} />,
    data: facts,
  };
};

function Policy({ facts, agreements }: Answers) {
  const { text, language } = usePage();
  const claims = new Claims(facts.claims);
  const lists = [
    ['carries-out', text.facts.carriesOut, agreements?.carriedOutBy ?? []],
    ['background', text.facts.background, agreements?.backgroundOf ?? []],
  ] as const;
  return (
    <article>
      <Title kind={facts.kind} name={facts.title} lang="vi" />
      <p class="lede">
        {facts.adoptedOn
          ? text.facts.adopted(sayWhen(facts.adoptedOn, language))
          : `${text.of.policyState[facts.state]}.`}
        <ClaimMark claims={claims} property={facts.adoptedOn ? 'adoptedOn' : 'state'} />
      </p>
      <Terms
        of={[
          [text.fields.number ?? '', facts.number],
          [text.facts.issuer, facts.issuer && <Body body={facts.issuer} />],
          [text.table.kind, facts.nature && `${facts.kind} ${text.of.policyNature[facts.nature]}`],
          [
            text.facts.formed,
            facts.formed.length > 0 && (
              <Inline of={facts.formed} say={(unit) => <Thing id={unit.id}>{unit.name}</Thing>} />
            ),
          ],
        ]}
      />
      {lists.map(([id, title, list]) =>
        list.length > 0 ? (
          <Section key={id} id={id} title={title}>
            <Lines>
              {list.map((each) => (
                <li key={each.id}>
                  <AgreementLine agreement={each} />
                </li>
              ))}
            </Lines>
          </Section>
        ) : null,
      )}
      <Disputes claims={claims} />
    </article>
  );
}
