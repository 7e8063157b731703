// What nobody has researched yet: work for people who read.
/** @jsxImportSource preact */
import { GapsCountDocument, GapsDocument, type GapsQuery } from '../../../generated/client/graphql.ts';
import { usePage } from '../page.tsx';
import { AgreementLine } from '../parts/agreement-line.tsx';
import { offsetOf, Pages, Shown, type Total, totalOf } from '../parts/pages.tsx';
import type { View } from '../view.ts';

const SIZE = 50;

export const gaps: View = async ({ ask, query, text }) => {
  const offset = offsetOf(query, SIZE);
  const wanted = { province: query.get('province') || null, corporation: query.get('corporation') || null };
  const found = await ask(GapsDocument, { ...wanted, offset });
  const total = await totalOf(offset, found.gaps.length, SIZE, async (from) => {
    return (await ask(GapsCountDocument, { ...wanted, offset: from })).gaps.length;
  });
  return {
    title: text.pages.gaps,
    description: text.gaps.lead,
    body: <Gaps of={found.gaps} offset={offset} total={total} />,
    data: null,
  };
};

function Gaps({ of, offset, total }: { of: GapsQuery['gaps']; offset: number; total: Total }) {
  const { text } = usePage();
  return (
    <article>
      <h1>{text.pages.gaps}</h1>
      <p class="lead">
        {text.gaps.lead} {text.gaps.scoreWhy}
      </p>
      <Shown offset={offset} shown={of.length} of={total} />
      <ol class="lines todo" start={offset + 1}>
        {of.map(({ agreement, missing, score, otherAgreements }) =>
          agreement ? (
            <li key={agreement.id}>
              <AgreementLine agreement={agreement} />
              <ul class="missing">
                {missing.map(({ aspect, state, stated, recorded }) => (
                  <li key={aspect}>
                    {text.of.aspect[aspect]}:{' '}
                    <span class="quiet">
                      {text.of.coverage[state]} {state === 'PARTIAL' && text.facts.coverageOf(stated, recorded)}
                    </span>
                  </li>
                ))}
              </ul>
              <span class="line-more">
                <span>
                  {text.gaps.score}: {score}
                </span>
                <span>{text.gaps.others(otherAgreements)}</span>
              </span>
            </li>
          ) : null,
        )}
      </ol>
      {of.length === 0 && <p>{text.table.empty}</p>}
      <Pages offset={offset} size={SIZE} hasMore={total.hasMore} />
    </article>
  );
}
