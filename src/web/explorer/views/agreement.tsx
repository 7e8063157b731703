// One agreement: what it is, who, what, by when, and how much of it is known.
/** @jsxImportSource preact */
import {
  AgreementBackgroundDocument,
  type AgreementBackgroundQuery,
  AgreementCapacitiesDocument,
  AgreementClaimsDocument,
  AgreementCommitmentsDocument,
  type AgreementCommitmentsQuery,
  AgreementContentsDocument,
  type AgreementContentsQuery,
  AgreementFactsDocument,
  type AgreementFactsQuery,
  AgreementInForceDocument,
  AgreementOutcomesDocument,
  type AgreementOutcomesQuery,
  AgreementPartiesDocument,
  type AgreementPartiesQuery,
  AgreementPeopleDocument,
  type AgreementPeopleQuery,
} from '../../../generated/client/graphql.ts';
import type { CapacityState, Certainty, Coverage } from '../../../generated/model.ts';
import { sayPeriod, sayWhen } from '../dates.ts';
import { usePage } from '../page.tsx';
import { ClaimMark, Claims, CommitmentItem, Disputes, OutcomeItem, Summary } from '../parts/facts.tsx';
import { Area, Body, Inline, langOfTitle, Post, Somebody, Thing, Titled, To } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { Section, Terms, Title } from '../parts/section.tsx';
import { anchorOf } from '../routes.ts';
import { citesOf } from '../sources.ts';
import type { Text } from '../text/vi.ts';
import type { ThingView } from '../view.ts';

type Facts = AgreementFactsQuery['agreements'][number];
type Participation = AgreementPeopleQuery['participations'][number];

interface Answers {
  facts: Facts;
  parties: AgreementPartiesQuery['agreements'][number] | undefined;
  people: readonly Participation[];
  capacities: ReadonlyMap<string, CapacityState>;
  provisions: AgreementContentsQuery['provisions'];
  commitments: AgreementCommitmentsQuery['commitments'];
  outcomes: AgreementOutcomesQuery['outcomes'];
  more: AgreementBackgroundQuery['agreements'][number] | undefined;
  claims: Claims;
  inForce: Certainty | null;
}

export const agreement: ThingView = async ({ ask, part, text, language, today }, id) => {
  const [facts, parties, people, provisions, commitments, outcomes, more, claims, capacities, inForce] =
    await Promise.all([
      ask(AgreementFactsDocument, { id }),
      ask(AgreementPartiesDocument, { id }),
      ask(AgreementPeopleDocument, { id }),
      ask(AgreementContentsDocument, { id }),
      ask(AgreementCommitmentsDocument, { id }),
      ask(AgreementOutcomesDocument, { id }),
      ask(AgreementBackgroundDocument, { id }),
      part(ask(AgreementClaimsDocument, { id })),
      part(ask(AgreementCapacitiesDocument, { id })),
      part(ask(AgreementInForceDocument, { id, today })),
    ]);
  const [fact] = facts.agreements;
  if (!fact) return null;
  const answers: Answers = {
    facts: fact,
    parties: parties.agreements[0],
    people: people.participations,
    capacities: new Map(capacities?.participations.map((each) => [each.id, each.capacity.state])),
    provisions: provisions.provisions,
    commitments: commitments.commitments,
    outcomes: outcomes.outcomes,
    more: more.agreements[0],
    claims: new Claims(claims?.agreements[0]?.claims),
    inForce: inForce?.agreements[0]?.inForce ?? null,
  };
  const names = answers.parties?.partyDetails
    .map(({ organisation }) => organisation?.shortName ?? organisation?.name)
    .join(' – ');
  const when = [
    fact.signedOn && text.facts.signed(sayWhen(fact.signedOn, language)),
    fact.period && text.facts.forPeriod(sayPeriod(fact.period, language)),
  ];
  return {
    title: fact.title,
    description: [`${text.of.agreementKind[fact.kind]}: ${names}`, ...when.filter(Boolean)].join(', '),
    about: { id, name: fact.title },
    body: <Agreement {...answers} />,
    data: [facts, parties, people, provisions, commitments, outcomes, claims],
  };
};

function Agreement(answers: Answers) {
  const { text } = usePage();
  const { facts, parties, people, provisions, commitments, outcomes, more, claims } = answers;
  const { signers, others } = split(people);
  // Where one text names a document as both, it is carried out.
  const background = more?.background.filter(({ id }) => !more.carriesOut.some((other) => other.id === id)) ?? [];
  return (
    <article>
      <Lede {...answers} />
      {parties && (
        <Section id="parties" title={text.facts.parties}>
          <ul class="lines">
            {parties.partyDetails.map((party) => (
              <li key={party.id} id={anchorOf(party.id)}>
                {party.organisation && <Body body={party.organisation} />}
                <Mark cites={citesOf(party)} inferred={party.organisationBasis === 'INFERRED'} />
                <span class="line-more">
                  {party.actsThrough && (
                    <span lang="vi">{text.facts.through(party.actsThrough.shortName ?? party.actsThrough.name)}</span>
                  )}
                  {party.organisation?.province && (
                    <Thing id={party.organisation.province.id}>{party.organisation.province.name}</Thing>
                  )}
                  {party.statedName &&
                    party.statedName !== party.organisation?.name &&
                    party.statedName !== party.organisation?.shortName && (
                      <span lang="vi">{text.facts.calledThere(party.statedName)}</span>
                    )}
                </span>
              </li>
            ))}
          </ul>
          {parties.focalPoints.length > 0 && (
            <p>
              {text.facts.focalPoints}: <Inline of={parties.focalPoints} say={(body) => <Body body={body} />} />
            </p>
          )}
        </Section>
      )}
      <Section
        id="signers"
        title={text.facts.signers}
        lead={
          signers.length === 0 || facts.signatoriesCoverage === 'PARTIAL'
            ? sayCoverage(facts.signatoriesCoverage, signers.length, text)
            : undefined
        }
      >
        {signers.length > 0 && <People of={signers} {...answers} />}
      </Section>
      {others.length > 0 && (
        <Section id="others" title={text.facts.others}>
          <People of={others} {...answers} />
        </Section>
      )}
      <Contents {...answers} />
      {commitments.length > 0 && (
        <Section id="commitments" title={text.facts.commitments}>
          <ul class="lines">
            {commitments.map((each) => (
              <CommitmentItem key={each.id} of={each} />
            ))}
          </ul>
        </Section>
      )}
      {outcomes.length > 0 && (
        <Section id="outcomes" title={text.facts.outcomes}>
          <ul class="lines">
            {outcomes.map((each) => (
              <OutcomeItem key={each.id} of={each} />
            ))}
          </ul>
        </Section>
      )}
      <Chain facts={facts} claims={claims} />
      {more && more.carriesOut.length + background.length > 0 && (
        <Section id="policies" title={text.facts.policies}>
          <Terms
            of={[
              [
                text.facts.carriesOut,
                more.carriesOut.length > 0 && <Policies of={more.carriesOut} property="carriesOut" claims={claims} />,
              ],
              [
                text.facts.background,
                background.length > 0 && <Policies of={background} property="background" claims={claims} />,
              ],
            ]}
          />
        </Section>
      )}
      <Disputes claims={claims} />
      {more && <Known coverage={more.coverage} hasCommitments={commitments.length > 0} />}
      {provisions.length === 0 && commitments.length === 0 && <p class="quiet">{text.facts.contentsNone}</p>}
    </article>
  );
}

function Lede({ facts, parties, claims, inForce }: Answers) {
  const { text, language } = usePage();
  const { signedOn, period, placeSigned, orientationTo, titleBasis, knownBy } = facts;
  return (
    <>
      <Title kind={text.of.agreementKind[facts.kind]} name={facts.title} lang={langOfTitle(facts.title)}>
        {titleBasis === 'COMPOSED' && <p class="quiet">{text.facts.composed}</p>}
      </Title>
      <p class="lede">
        {parties && (
          <Inline
            of={parties.partyDetails.flatMap(({ organisation }) => organisation ?? [])}
            say={(body) => <Body body={body} />}
          />
        )}
        {signedOn && (
          <>
            {', '}
            {text.facts.signed(sayWhen(signedOn, language))}
            <ClaimMark claims={claims} property="signedOn" />
          </>
        )}
        {period && (
          <>
            {', '}
            {text.facts.forPeriod(sayPeriod(period, language))}
            <ClaimMark claims={claims} property="period" />
          </>
        )}
        .
      </p>
      {knownBy === 'MENTION' && <p class="notice">{text.facts.mention}</p>}
      <p>
        {!signedOn && `${text.facts.notDated} `}
        {placeSigned && (
          <>
            <span>{text.facts.place(placeSigned)}</span>
            <ClaimMark claims={claims} property="placeSigned" />{' '}
          </>
        )}
        {orientationTo && (
          <>
            {text.facts.orientation(orientationTo)}
            <ClaimMark claims={claims} property="orientationTo" />{' '}
          </>
        )}
        {inForce && text.facts.inForce[inForce]}
      </p>
    </>
  );
}

/** Those who signed and those who only took part. */
function split(people: readonly Participation[]): { signers: Participation[]; others: Participation[] } {
  const { signers = [], others = [] } = Object.groupBy(people, ({ roles }) =>
    roles.includes('SIGNATORY') ? 'signers' : 'others',
  );
  return { signers, others };
}

function sayCoverage(coverage: Coverage, signers: number, text: Text): string | undefined {
  if (coverage === 'PARTIAL') return text.facts.signersPart;
  if (signers > 0) return undefined;
  if (coverage === 'KNOWN_NONE') return text.facts.noneSigned;
  return coverage === 'NOT_RESEARCHED' ? text.facts.noSignerRead : text.facts.noSigner;
}

function People({ of, capacities }: { of: readonly Participation[] } & Pick<Answers, 'capacities'>) {
  const { text } = usePage();
  return (
    <ul class="lines">
      {of.map((each) => {
        const capacity = capacities.get(each.id);
        return (
          <li key={each.id} id={anchorOf(each.id)}>
            <Somebody of={each} />
            {each.onBehalfOf && (
              <>
                {', '}
                <span lang="vi">{text.facts.onBehalf(each.onBehalfOf.shortName ?? each.onBehalfOf.name)}</span>
              </>
            )}
            <Mark cites={citesOf(each)} />
            <span class="line-more">
              <span>{each.roles.map((role) => text.of.role[role]).join(', ')}</span>
              {each.posts.length > 0 ? (
                <span>
                  <Inline of={each.posts} say={(post) => <Post post={post} />} />
                </span>
              ) : (
                each.statedTitle && <span lang="vi">{each.statedTitle}</span>
              )}
              {each.rank && <span lang="vi">{each.rank}</span>}
              {each.headcount !== null && <span>{text.facts.headcount(each.headcount)}</span>}
              {each.posts.length > 0 && capacity && capacity !== 'UNKNOWN' && (
                <span class={capacity === 'CONTRADICTED' ? 'doubt' : 'quiet'}>{text.of.capacity[capacity]}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Contents({ facts, provisions, more, claims }: Answers) {
  const { text } = usePage();
  const { provisionsStated } = facts;
  const isPart = provisionsStated !== null && provisions.length < provisionsStated;
  if (provisions.length === 0 && !isPart && (more?.areas.length ?? 0) === 0) return null;
  return (
    <Section
      id="contents"
      title={text.facts.contents}
      lead={isPart ? text.facts.contentsPart(provisions.length, provisionsStated) : undefined}
    >
      {provisions.length > 0 && (
        <ol class="lines provisions">
          {provisions.map((each) => (
            <li key={each.id} id={anchorOf(each.id)}>
              <Summary of={each} />
              <Mark cites={citesOf(each)} />
              <span class="line-more">
                <span>
                  <Inline of={each.areas} say={(area) => <Area area={area} />} />
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {more && more.areas.length > 0 && (
        <p>
          {text.facts.areas}:{' '}
          <Inline
            of={more.areas}
            say={(area) => (
              <>
                <Area area={area} />
                <ClaimMark claims={claims} property="areas" value={area.id} />
              </>
            )}
          />
        </p>
      )}
    </Section>
  );
}

function Policies({
  of,
  property,
  claims,
}: {
  of: readonly { id: string; title: string }[];
  property: string;
  claims: Claims;
}) {
  return (
    <Inline
      of={of}
      say={(policy) => (
        <>
          <Titled of={policy} />
          <ClaimMark claims={claims} property={property} value={policy.id} />
        </>
      )}
    />
  );
}

function Chain({ facts, claims }: { facts: Facts; claims: Claims }) {
  const { text } = usePage();
  const { follows, followedBy, implementedBy } = facts;
  const compared = (other: { id: string }, isEarlier: boolean) => {
    const [left, right] = isEarlier ? [other.id, facts.id] : [facts.id, other.id];
    return (
      <To path="/compare" fields={{ left, right }} class="more">
        {text.facts.compareWith}
      </To>
    );
  };
  const rows = [
    [text.facts.follows, follows && { ...follows, extra: compared(follows, true), property: 'follows' }],
    ...followedBy.map(
      (each) => [text.facts.followedBy, { ...each, extra: compared(each, false), property: '' }] as const,
    ),
    [text.facts.implements, facts.implements && { ...facts.implements, extra: null, property: 'implements' }],
    ...implementedBy.map((each) => [text.facts.implementedBy, { ...each, extra: null, property: '' }] as const),
  ] as const;
  const known = rows.flatMap(([term, row]) => (row ? [{ term, row }] : []));
  if (known.length === 0) return null;
  return (
    <Section id="chain" title={text.facts.chain}>
      <dl class="terms">
        {known.map(({ term, row }) => (
          <div key={row.id + term}>
            <dt>{term}</dt>
            <dd>
              <Titled of={row} /> {row.property && <ClaimMark claims={claims} property={row.property} value={row.id} />}{' '}
              {row.extra}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Known({
  coverage,
  hasCommitments,
}: {
  coverage: AgreementBackgroundQuery['agreements'][number]['coverage'];
  hasCommitments: boolean;
}) {
  const { text } = usePage();
  return (
    <Section id="known" title={text.facts.known}>
      <ul class="coverage">
        {coverage.map(({ aspect, state, stated, recorded }) => (
          <li key={aspect} class={`is-${state.toLowerCase()}`}>
            <span>{text.of.aspect[aspect]}</span>{' '}
            <span class="quiet">
              {aspect === 'COMMITMENTS' && hasCommitments && state !== 'RECORDED'
                ? text.facts.perhapsNotAll
                : text.of.coverage[state]}{' '}
              {state === 'PARTIAL' && text.facts.coverageOf(stated, recorded)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
