// One office: whose it is, who held it when, what its holders took part in.
/** @jsxImportSource preact */
import {
  PostFactsDocument,
  type PostFactsQuery,
  PostHoldersDocument,
  type PostHoldersQuery,
  PostSigningsDocument,
  type PostSigningsQuery,
} from '../../../generated/client/graphql.ts';
import { usePage } from '../page.tsx';
import { ClaimMark, Claims, Disputes } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Body, Thing } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { ParticipationLine } from '../parts/participation-line.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import { sayTenure, tenureDay } from '../parts/tenure.ts';
import { Timeline } from '../parts/timeline.tsx';
import { citesOf } from '../sources.ts';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: PostFactsQuery['posts'][number];
  holders: PostHoldersQuery['tenures'];
  signings: PostSigningsQuery['participations'];
}

export const post: ThingView = async ({ ask, text, language }, id) => {
  const [facts, holders, signings] = await Promise.all([
    ask(PostFactsDocument, { id }),
    ask(PostHoldersDocument, { id }),
    ask(PostSigningsDocument, { id }),
  ]);
  const [fact] = facts.posts;
  if (!fact) return null;
  const title = language === 'en' ? (fact.titleEn ?? fact.title) : fact.title;
  const names = [...new Set(holders.tenures.flatMap(({ person }) => person?.name ?? []))];
  return {
    title,
    description: `${title}. ${text.facts.holders}: ${names.join(', ') || text.facts.noData}.`,
    about: { id, name: title },
    body: <Post facts={fact} holders={holders.tenures} signings={signings.participations} />,
    data: [facts, holders, signings],
  };
};

function Post({ facts, holders, signings }: Answers) {
  const { text, language } = usePage();
  const claims = new Claims(facts.claims);
  const isEnglish = language === 'en' && facts.titleEn !== null;
  return (
    <article>
      <Title
        kind={text.of.thingKind.POST}
        name={isEnglish ? (facts.titleEn ?? '') : facts.title}
        lang={isEnglish ? 'en' : 'vi'}
      >
        {isEnglish && (
          <p class="lede" lang="vi">
            {facts.title}
            <ClaimMark claims={claims} property="title" />
          </p>
        )}
        {!isEnglish && <ClaimMark claims={claims} property="title" />}
      </Title>
      <Terms
        of={[
          [text.facts.partOf, facts.organisation && <Body body={facts.organisation} />],
          [text.facts.office, text.of.seats[facts.seats]],
        ]}
      />
      <Section
        id="holders"
        title={text.facts.holders}
        lead={holders.length === 0 ? text.facts.noData : text.facts.timelineLead}
      >
        <Timeline
          of={holders.map((tenure) => ({
            id: tenure.id,
            date: tenureDay(tenure),
            when: sayTenure(tenure, text, language),
            kind: 'office',
            what: (
              <>
                {text.of.standing[tenure.standing]}{' '}
                {tenure.person && <Thing id={tenure.person.id}>{tenure.person.name}</Thing>}
                <Mark
                  cites={citesOf(tenure)}
                  inferred={[tenure.sinceBasis, tenure.untilBasis, tenure.seenOnBasis].includes('INFERRED')}
                />
                {tenure.conflict && <span class="doubt">{text.facts.disputed}</span>}
              </>
            ),
          }))}
        />
      </Section>
      {signings.length > 0 && (
        <Section id="signings" title={text.facts.agreements}>
          <Lines>
            {signings.map((each) => (
              <ParticipationLine key={each.id} of={each} />
            ))}
          </Lines>
        </Section>
      )}
      <Disputes claims={claims} />
    </article>
  );
}
