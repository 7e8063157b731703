// One area: its place in the tree, the agreements and contents in it.
/** @jsxImportSource preact */
import {
  AreaAgreementsDocument,
  type AreaAgreementsQuery,
  AreaFactsDocument,
  type AreaFactsQuery,
  AreaProvisionsDocument,
  type AreaProvisionsQuery,
} from '../../../generated/client/graphql.ts';
import { usePage } from '../page.tsx';
import { AgreementLines } from '../parts/agreement-line.tsx';
import { ClaimMark, Claims, Disputes, Summary } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Area as AreaLink, Inline, Titled } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import { citesOf } from '../sources.ts';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: AreaFactsQuery['cooperationAreas'][number];
  agreements: AreaAgreementsQuery['agreements'];
  provisions: AreaProvisionsQuery['provisions'];
}

export const area: ThingView = async ({ ask, text, language }, id) => {
  const [facts, agreements, provisions] = await Promise.all([
    ask(AreaFactsDocument, { id }),
    ask(AreaAgreementsDocument, { id }),
    ask(AreaProvisionsDocument, { id }),
  ]);
  const [fact] = facts.cooperationAreas;
  if (!fact) return null;
  const name = language === 'en' ? fact.nameEn : fact.name;
  return {
    title: name,
    description: `${text.of.thingKind.COOPERATION_AREA}: ${fact.name} (${fact.nameEn}). ${text.facts.times(agreements.agreements.length)}.`,
    about: { id, name },
    body: <Area facts={fact} agreements={agreements.agreements} provisions={provisions.provisions} />,
    data: [facts, provisions],
  };
};

function Area({ facts, agreements, provisions }: Answers) {
  const { text, language } = usePage();
  const claims = new Claims(facts.claims);
  const isEnglish = language === 'en';
  return (
    <article>
      <Title kind={text.of.thingKind.COOPERATION_AREA} name={isEnglish ? facts.nameEn : facts.name}>
        <p class="lede">
          <span lang={isEnglish ? 'vi' : 'en'}>{isEnglish ? facts.name : facts.nameEn}</span>
          <ClaimMark claims={claims} property="name" />
        </p>
      </Title>
      <Terms
        of={[
          [text.facts.synonyms, facts.synonyms.join(', ')],
          [text.facts.broader, facts.broader && <AreaLink area={facts.broader} />],
          [
            text.facts.narrower,
            facts.narrower.length > 0 && <Inline of={facts.narrower} say={(each) => <AreaLink area={each} />} />,
          ],
        ]}
      />
      <Section
        id="agreements"
        title={text.facts.agreements}
        lead={agreements.length === 0 ? text.facts.agreementsNone : undefined}
      >
        <AgreementLines of={agreements} />
      </Section>
      {provisions.length > 0 && (
        <Section id="provisions" title={text.facts.provisions}>
          <Lines>
            {provisions.map((each) => (
              <li key={each.id}>
                <Summary of={each} />
                <Mark cites={citesOf(each)} />
                <span class="line-more">{each.agreement && <Titled of={each.agreement} />}</span>
              </li>
            ))}
          </Lines>
        </Section>
      )}
      <Disputes claims={claims} />
    </article>
  );
}
