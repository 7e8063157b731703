// One person: what they signed, for whom, in which office, since when.
/** @jsxImportSource preact */
import {
  PersonCapacitiesDocument,
  PersonCoSignersDocument,
  type PersonCoSignersQuery,
  PersonFactsDocument,
  type PersonFactsQuery,
  PersonOfficesDocument,
  type PersonOfficesQuery,
  PersonSigningsDocument,
  type PersonSigningsQuery,
} from '../../../generated/client/graphql.ts';
import type { CapacityState } from '../../../generated/model.ts';
import { sayDate } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLine, dayOf } from '../parts/agreement-line.tsx';
import { Claims, Disputes, Summary } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Inline, Post, Thing, Titled, titleOf } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import { sayTenure, tenureDay } from '../parts/tenure.ts';
import { Timeline, type TimelineEntry } from '../parts/timeline.tsx';
import { anchorOf } from '../routes.ts';
import { citesOf, citesOfClaim } from '../sources.ts';
import type { ThingView } from '../view.ts';

type Signing = PersonSigningsQuery['participations'][number];

interface Answers {
  facts: PersonFactsQuery['people'][number];
  signings: readonly Signing[];
  offices: PersonOfficesQuery['tenures'];
  coSigners: PersonCoSignersQuery['people'][number]['coSigners'];
  capacities: ReadonlyMap<string, CapacityState>;
}

export const person: ThingView = async ({ ask, part, text, language }, id) => {
  const [facts, signings, offices, coSigners, capacities] = await Promise.all([
    ask(PersonFactsDocument, { id }),
    ask(PersonSigningsDocument, { id }),
    ask(PersonOfficesDocument, { id }),
    part(ask(PersonCoSignersDocument, { id })),
    part(ask(PersonCapacitiesDocument, { id })),
  ]);
  const [fact] = facts.people;
  if (!fact) return null;
  const answers: Answers = {
    facts: fact,
    signings: signings.participations,
    offices: offices.tenures,
    coSigners: coSigners?.people[0]?.coSigners ?? [],
    capacities: new Map(capacities?.participations.map((each) => [each.id, each.capacity.state])),
  };
  const titles = [...new Set(answers.offices.flatMap(({ post }) => (post && titleOf(post, language)) ?? []))];
  const signed = answers.signings.filter(({ roles }) => roles.includes('SIGNATORY')).length;
  return {
    title: fact.name,
    description: [fact.name, ...titles.slice(0, 3), `${text.facts.signedThese} ${text.facts.times(signed)}`].join(
      ' · ',
    ),
    about: { id, name: fact.name },
    body: <Person {...answers} />,
    data: [facts, signings, offices],
  };
};

function Person({ facts, signings, offices, coSigners, capacities }: Answers) {
  const { text, language } = usePage();
  const { signed = [], other = [] } = Object.groupBy(signings, ({ roles }) =>
    roles.includes('SIGNATORY') ? 'signed' : 'other',
  );
  const name = facts.claims.find(({ property }) => property === 'name');
  const entries: TimelineEntry[] = [
    ...offices.map(
      (tenure): TimelineEntry => ({
        id: tenure.id,
        date: tenureDay(tenure),
        when: sayTenure(tenure, text, language),
        kind: 'office',
        what: (
          <span id={anchorOf(tenure.id)}>
            {text.of.standing[tenure.standing]} {tenure.post && <Post post={tenure.post} />}
            <Mark
              cites={citesOf(tenure)}
              inferred={[tenure.sinceBasis, tenure.untilBasis, tenure.seenOnBasis].includes('INFERRED')}
            />
            {tenure.conflict && <span class="doubt">{text.facts.disputed}</span>}
          </span>
        ),
      }),
    ),
    ...signings.flatMap(({ id, agreement, roles }): TimelineEntry[] =>
      agreement
        ? [
            {
              id,
              date: dayOf(agreement),
              when: agreement.signedOn && sayDate(agreement.signedOn, language),
              kind: 'agreement',
              what: (
                <>
                  {roles.map((role) => text.of.role[role]).join(', ')}: <Titled of={agreement} />
                </>
              ),
            },
          ]
        : [],
    ),
  ];
  return (
    <article>
      <Title kind={text.of.thingKind.PERSON} name={facts.name} lang="vi">
        {name && <Mark cites={citesOfClaim(name)} />}
        {facts.description && <p class="lede">{facts.description}</p>}
      </Title>
      <Terms
        of={[
          [text.facts.aliases, facts.aliases.join(', ')],
          [
            text.facts.possiblySame,
            facts.possiblySameAs.length > 0 && (
              <Inline of={facts.possiblySameAs} say={(other) => <Thing id={other.id}>{other.name}</Thing>} />
            ),
          ],
        ]}
      />
      <Section
        id="signed"
        title={text.facts.signedThese}
        lead={signed.length === 0 ? text.facts.signedNone : undefined}
      >
        <Signings of={signed} capacities={capacities} />
      </Section>
      {other.length > 0 && (
        <Section id="took-part" title={text.facts.tookPart}>
          <Signings of={other} capacities={capacities} />
        </Section>
      )}
      {entries.length > 0 && (
        <Section id="timeline" title={text.facts.timeline} lead={text.facts.timelineLead}>
          <Timeline of={entries} />
        </Section>
      )}
      {coSigners.length > 0 && (
        <Section id="co-signers" title={text.facts.coSigners}>
          <ul class="chips">
            {coSigners.map(({ person: other, agreementCount }) =>
              other ? (
                <li key={other.id}>
                  <Thing id={other.id}>{other.name}</Thing>{' '}
                  <span class="quiet">{text.facts.times(agreementCount)}</span>
                </li>
              ) : null,
            )}
          </ul>
        </Section>
      )}
      <Disputes claims={new Claims(facts.claims)} />
    </article>
  );
}

function Signings({ of, capacities }: { of: readonly Signing[] } & Pick<Answers, 'capacities'>) {
  const { text } = usePage();
  const latestFirst = [...of].sort((a, b) =>
    (dayOf(b.agreement ?? { signedOn: null }) ?? '') > (dayOf(a.agreement ?? { signedOn: null }) ?? '') ? 1 : -1,
  );
  return (
    <Lines>
      {latestFirst.map((each) => {
        const capacity = capacities.get(each.id);
        return each.agreement ? (
          <li key={each.id} id={anchorOf(each.id)}>
            <AgreementLine agreement={each.agreement} cites={citesOf(each)}>
              <span>{each.roles.map((role) => text.of.role[role]).join(', ')}</span>
              {each.posts.length > 0 ? (
                <span>
                  {text.facts.as} <Inline of={each.posts} say={(post) => <Post post={post} />} />
                </span>
              ) : (
                each.statedTitle && (
                  <span>
                    {text.facts.as} <span lang="vi">{each.statedTitle}</span>
                  </span>
                )
              )}
              {each.onBehalfOf && (
                <span lang="vi">{text.facts.onBehalf(each.onBehalfOf.shortName ?? each.onBehalfOf.name)}</span>
              )}
              {each.posts.length > 0 && capacity && capacity !== 'UNKNOWN' && (
                <span class={capacity === 'CONTRADICTED' ? 'doubt' : 'quiet'}>{text.of.capacity[capacity]}</span>
              )}
            </AgreementLine>
            {each.said.length > 0 && (
              <ul class="said">
                {each.said.map((said) => (
                  <li key={said.id}>
                    <span class="kind">{text.of.commitmentKind[said.kind]}</span> <Summary of={said} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ) : null;
      })}
    </Lines>
  );
}
