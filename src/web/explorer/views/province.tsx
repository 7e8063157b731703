// One province or city as a legal unit: its agreements with those of the units that became it, its bodies, its outcomes.
/** @jsxImportSource preact */
import {
  ProvinceAgreementsDocument,
  type ProvinceAgreementsQuery,
  ProvinceBodiesDocument,
  type ProvinceBodiesQuery,
  ProvinceClaimsDocument,
  ProvinceFactsDocument,
  type ProvinceFactsQuery,
  ProvinceOutcomesDocument,
  type ProvinceOutcomesQuery,
} from '../../../generated/client/graphql.ts';
import { sayExistence } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLines } from '../parts/agreement-line.tsx';
import { ClaimMark, Claims, Disputes, OutcomeItem } from '../parts/facts.tsx';
import { Lines } from '../parts/lines.tsx';
import { Body, Inline, Thing, Titled, To } from '../parts/link.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import type { ThingView } from '../view.ts';

interface Answers {
  facts: ProvinceFactsQuery['provinces'][number];
  agreements: ProvinceAgreementsQuery['provinces'][number]['agreements'];
  bodies: ProvinceBodiesQuery['organisations'];
  outcomes: ProvinceOutcomesQuery['outcomes'];
  claims: Claims;
}

export const province: ThingView = async ({ ask, part, text, language }, id) => {
  const [facts, agreements, bodies, outcomes, claims] = await Promise.all([
    ask(ProvinceFactsDocument, { id }),
    ask(ProvinceAgreementsDocument, { id }),
    ask(ProvinceBodiesDocument, { id }),
    ask(ProvinceOutcomesDocument, { id }),
    part(ask(ProvinceClaimsDocument, { id })),
  ]);
  const [fact] = facts.provinces;
  if (!fact) return null;
  const answers: Answers = {
    facts: fact,
    agreements: agreements.provinces[0]?.agreements ?? [],
    bodies: bodies.organisations,
    outcomes: outcomes.outcomes,
    claims: new Claims(claims?.provinces[0]?.claims),
  };
  const span = sayExistence(fact.validFrom, fact.validUntil, language);
  const name = `${text.of.provinceKind[fact.kind]} ${fact.name}`;
  const count = new Set(answers.agreements.map(({ agreement }) => agreement?.id)).size;
  return {
    title: `${name}${span ? ` (${span})` : ''}`,
    description: `${name}${span ? ` (${span})` : ''}: ${text.home.count(count)}.`,
    about: { id, name },
    body: <Province {...answers} />,
    data: [facts, agreements, outcomes, claims],
  };
};

function Province({ facts, agreements, bodies, outcomes, claims }: Answers) {
  const { text, language } = usePage();
  const span = sayExistence(facts.validFrom, facts.validUntil, language);
  // One agreement may have several bodies of a province as parties.
  const rows = new Map(
    agreements.flatMap((row) =>
      row.agreement ? [[row.agreement.id, { ...row.agreement, unit: row.signedBy }] as const] : [],
    ),
  );
  return (
    <article>
      <Title kind={text.of.provinceKind[facts.kind]} name={facts.name} lang="vi" />
      <p class="lede">
        {span && (
          <>
            {text.facts.existed(span)}
            <ClaimMark claims={claims} property="validFrom" />
            <ClaimMark claims={claims} property="validUntil" />{' '}
          </>
        )}
        {facts.mergedInto && (
          <>
            <Thing id={facts.mergedInto.id}>{text.facts.mergedInto(facts.mergedInto.name)}</Thing>
            <ClaimMark claims={claims} property="mergedInto" />
          </>
        )}
      </p>
      <Terms
        of={[
          [
            text.facts.mergedFrom,
            facts.mergedFrom.length > 0 && (
              <Inline of={facts.mergedFrom} say={(unit) => <Thing id={unit.id}>{unit.name}</Thing>} />
            ),
          ],
          [text.facts.formedBy, facts.formedBy && <Titled of={facts.formedBy} />],
          [text.facts.formerNames, facts.formerNames.join(', ')],
          ['ISO 3166-2', facts.code && <code>{facts.code}</code>],
        ]}
      />
      <Section
        id="agreements"
        title={text.facts.agreements}
        lead={rows.size === 0 ? text.facts.agreementsNone : undefined}
      >
        {rows.size > 0 && (
          <AgreementLines
            of={[...rows.values()]}
            more={({ unit }) =>
              unit && unit.id !== facts.id && <Thing id={unit.id}>{text.facts.signedByUnit(unit.name)}</Thing>
            }
          />
        )}
        <p>
          <To path="/compare" fields={{ left: facts.id }} class="more">
            {text.pages.compare}
          </To>
        </p>
      </Section>
      {outcomes.length > 0 && (
        <Section id="outcomes" title={text.facts.outcomes}>
          <Lines>
            {outcomes.map((each) => (
              <OutcomeItem key={each.id} of={each} withAgreement />
            ))}
          </Lines>
        </Section>
      )}
      {bodies.length > 0 && (
        <Section id="bodies" title={text.facts.bodies}>
          <ul class="chips">
            {bodies.map((body) => (
              <li key={body.id}>
                <Body body={body} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Disputes claims={claims} />
    </article>
  );
}
