// Agreements whose time is over and that no known one continues.
/** @jsxImportSource preact */
import { EndedCountDocument, EndedDocument, type EndedQuery } from '../../../generated/client/graphql.ts';
import { sayDate, sayPeriod } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLine } from '../parts/agreement-line.tsx';
import { offsetOf, Pages, Shown, type Total, totalOf } from '../parts/pages.tsx';
import type { View } from '../view.ts';

const SIZE = 100;

export const ended: View = async ({ ask, query, text, language, today }) => {
  const offset = offsetOf(query, SIZE);
  const { agreementsEnded } = await ask(EndedDocument, { today, offset });
  const total = await totalOf(offset, agreementsEnded.length, SIZE, async (from) => {
    return (await ask(EndedCountDocument, { today, offset: from })).agreementsEnded.length;
  });
  return {
    title: text.pages.ended,
    description: text.ended.lead(sayDate(today, language)),
    body: <Ended of={agreementsEnded} offset={offset} total={total} />,
    data: null,
  };
};

function Ended({ of, offset, total }: { of: EndedQuery['agreementsEnded']; offset: number; total: Total }) {
  const { text, language, today } = usePage();
  return (
    <article>
      <h1>{text.pages.ended}</h1>
      <p class="lead">{text.ended.lead(sayDate(today, language))}</p>
      <Shown offset={offset} shown={of.length} of={total} />
      <ul class="lines">
        {of.map(({ agreement, certainty }) =>
          agreement ? (
            <li key={agreement.id}>
              <AgreementLine agreement={agreement}>
                {agreement.signedOn && agreement.period && (
                  <span>{text.facts.forPeriod(sayPeriod(agreement.period, language))}</span>
                )}
                <span class={certainty === 'CERTAIN' ? undefined : 'doubt'}>
                  {certainty === 'CERTAIN' ? text.ended.certain : text.ended.possible}
                </span>
              </AgreementLine>
            </li>
          ) : null,
        )}
      </ul>
      {of.length === 0 && <p>{text.table.empty}</p>}
      <Pages offset={offset} size={SIZE} hasMore={total.hasMore} />
    </article>
  );
}
