// What nobody has researched yet: work for people who read.
/** @jsxImportSource preact */
import { GapsDocument, type GapsQuery } from '../../../generated/client/graphql.ts';
import { usePage } from '../page.tsx';
import { Thing } from '../parts/link.tsx';
import { offsetOf, Pages } from '../parts/pages.tsx';
import type { View } from '../view.ts';

const SIZE = 50;

export const gaps: View = async ({ ask, query, text }) => {
  const offset = offsetOf(query, SIZE);
  const wanted = { province: query.get('province') || null, corporation: query.get('corporation') || null, offset };
  const found = await ask(GapsDocument, wanted);
  return {
    title: text.pages.gaps,
    description: text.gaps.lead,
    body: <Gaps of={found.gaps} offset={offset} />,
    data: null,
  };
};

function Gaps({ of, offset }: { of: GapsQuery['gaps']; offset: number }) {
  const { text } = usePage();
  return (
    <article>
      <h1>{text.pages.gaps}</h1>
      <p class="lead">
        {text.gaps.lead} {text.gaps.scoreWhy}
      </p>
      <ol class="lines todo" start={offset + 1}>
        {of.map(({ agreement, missing, score, otherAgreements }) =>
          agreement ? (
            <li key={agreement.id}>
              <Thing id={agreement.id} lang="vi">
                {agreement.title}
              </Thing>
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
      <Pages offset={offset} size={SIZE} hasMore={of.length === SIZE} />
    </article>
  );
}
