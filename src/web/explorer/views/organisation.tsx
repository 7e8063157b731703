// One body: its agreements, partners, people and offices.
/** @jsxImportSource preact */
import {
  OrganisationAgreementsDocument,
  type OrganisationAgreementsQuery,
  OrganisationClaimsDocument,
  OrganisationFactsDocument,
  type OrganisationFactsQuery,
  OrganisationOfficesDocument,
  type OrganisationOfficesQuery,
  OrganisationPartnersDocument,
  type OrganisationPartnersQuery,
  OrganisationPeopleDocument,
  type OrganisationPeopleQuery,
  OrganisationPledgesDocument,
  type OrganisationPledgesQuery,
  OrganisationYearsDocument,
  type OrganisationYearsQuery,
} from '../../../generated/client/graphql.ts';
import { sayDate, sayExistence } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLines } from '../parts/agreement-line.tsx';
import { ClaimMark, Claims, CommitmentItem, Disputes } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Body, Inline, Post, Thing, Titled, To } from '../parts/link.tsx';
import { ParticipationLine } from '../parts/participation-line.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: OrganisationFactsQuery['organisations'][number];
  agreements: OrganisationAgreementsQuery['agreements'];
  partners: OrganisationPartnersQuery['organisations'][number]['partnersIn'];
  people: OrganisationPeopleQuery['participations'];
  offices: OrganisationOfficesQuery['posts'];
  years: OrganisationYearsQuery['agreementsByYear'];
  pledges: OrganisationPledgesQuery['commitments'];
  claims: Claims;
}

export const organisation: ThingView = async ({ ask, part, text }, id) => {
  const [facts, agreements, partners, people, offices, years, pledges, claims] = await Promise.all([
    ask(OrganisationFactsDocument, { id }),
    ask(OrganisationAgreementsDocument, { id }),
    part(ask(OrganisationPartnersDocument, { id })),
    ask(OrganisationPeopleDocument, { id }),
    ask(OrganisationOfficesDocument, { id }),
    // Refused for an id that does not exist, which the facts tell.
    part(ask(OrganisationYearsDocument, { id })),
    ask(OrganisationPledgesDocument, { id }),
    part(ask(OrganisationClaimsDocument, { id })),
  ]);
  const [fact] = facts.organisations;
  if (!fact) return null;
  const answers: Answers = {
    facts: fact,
    agreements: agreements.agreements,
    partners: partners?.organisations[0]?.partnersIn ?? [],
    people: people.participations,
    offices: offices.posts,
    years: years?.agreementsByYear ?? [],
    pledges: pledges.commitments,
    claims: new Claims(claims?.organisations[0]?.claims),
  };
  const name = fact.shortName ?? fact.name;
  const top = answers.partners.slice(0, 3).map(({ organisation: body }) => body?.shortName ?? body?.name);
  return {
    title: name,
    description: `${fact.name}: ${text.facts.times(answers.agreements.length)}${top.length > 0 ? `. ${text.facts.partners}: ${top.join(', ')}` : ''}.`,
    about: { id, name: fact.name },
    body: <Organisation {...answers} />,
    data: [facts, agreements, people, pledges, claims],
  };
};

function Organisation(answers: Answers) {
  const { facts, agreements, partners, people, offices, years, pledges, claims } = answers;
  const { text, language } = usePage();
  const span = sayExistence(facts.validFrom, facts.validUntil, language);
  return (
    <article>
      <Title kind={text.of.organisationKind[facts.kind]} name={facts.name} lang="vi">
        <p class="lede">
          {facts.shortName && facts.shortName !== facts.name && <span lang="vi">{facts.shortName}</span>}
          <ClaimMark claims={claims} property="name" />
        </p>
      </Title>
      {span && (
        <p>
          {text.facts.existed(span)}
          <ClaimMark claims={claims} property="validFrom" />
          <ClaimMark claims={claims} property="validUntil" />
        </p>
      )}
      <Terms
        of={[
          [text.facts.aliases, facts.aliases.join(', ')],
          [text.table.province, facts.province && <Thing id={facts.province.id}>{facts.province.name}</Thing>],
          [text.table.kind, facts.ownership !== 'UNKNOWN' && text.of.ownership[facts.ownership]],
          [text.facts.partOf, facts.parent && <Body body={facts.parent} />],
          [
            text.facts.has,
            facts.children.length > 0 && <Inline of={facts.children} say={(body) => <Body body={body} />} />,
          ],
          [
            text.facts.succeeds,
            facts.succeeds.length > 0 && (
              <Inline
                of={facts.succeeds}
                say={(body) => (
                  <>
                    {<Body body={body} />}{' '}
                    {body.validUntil && <span class="quiet">(… {sayDate(body.validUntil, language)})</span>}
                  </>
                )}
              />
            ),
          ],
          [
            text.facts.succeededBy,
            facts.succeededBy.length > 0 && (
              <Inline
                of={facts.succeededBy}
                say={(body) => (
                  <>
                    {<Body body={body} />}{' '}
                    {body.validFrom && <span class="quiet">({sayDate(body.validFrom, language)} …)</span>}
                  </>
                )}
              />
            ),
          ],
          [
            text.facts.possiblySameBody,
            facts.possiblySameAs.length > 0 && (
              <Inline of={facts.possiblySameAs} say={(body) => <Body body={body} />} />
            ),
          ],
        ]}
      />
      <Section
        id="agreements"
        title={text.facts.agreements}
        lead={
          agreements.length === 0
            ? text.facts.agreementsNone
            : agreements.length === 100
              ? text.facts.agreementsCut
              : undefined
        }
      >
        {agreements.length > 0 && (
          <>
            <AgreementLines of={agreements} />
            <p>
              <To path="/agreements" fields={{ party: facts.id }} class="more">
                {text.home.allAgreements}
              </To>
            </p>
          </>
        )}
      </Section>
      {years.length > 1 && <Years of={years} />}
      {partners.length > 0 && (
        <Section id="partners" title={text.facts.partners} lead={text.facts.withPredecessors}>
          <ul class="chips">
            {partners.map(({ organisation: body, agreementCount, possibleCount }) =>
              body ? (
                <li key={body.id}>
                  <Body body={body} /> <span class="quiet">{text.facts.times(agreementCount + possibleCount)}</span>
                </li>
              ) : null,
            )}
          </ul>
        </Section>
      )}
      {people.length > 0 && (
        <Section id="people" title={text.facts.representatives}>
          <Lines>
            {people.map((each) => (
              <ParticipationLine key={each.id} of={each} />
            ))}
          </Lines>
        </Section>
      )}
      {offices.length > 0 && (
        <Section id="offices" title={text.facts.offices}>
          <ul class="chips">
            {offices.map((post) => (
              <li key={post.id}>
                <Post post={post} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pledges.length > 0 && (
        <Section id="pledges" title={text.facts.pledges}>
          <Lines>
            {pledges.map((each) => (
              <CommitmentItem key={each.id} of={each}>
                {each.agreement && <Titled of={each.agreement} />}
              </CommitmentItem>
            ))}
          </Lines>
        </Section>
      )}
      <Disputes claims={claims} />
    </article>
  );
}

/** Agreements by year as bars, each with its number. */
function Years({ of }: { of: OrganisationYearsQuery['agreementsByYear'] }) {
  const { text } = usePage();
  const most = Math.max(...of.map(({ agreementCount }) => agreementCount));
  return (
    <Section id="years" title={text.facts.byYear} lead={text.facts.withPredecessors}>
      <table class="bars">
        <tbody>
          {of.map(({ year, agreementCount }) => (
            <tr key={year}>
              <th scope="row">{year ?? text.facts.undated}</th>
              <td>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(agreementCount / most) * 100} height="10" />
                </svg>
                {agreementCount}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
