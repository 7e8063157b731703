// An agreement as a line of a list.
/** @jsxImportSource preact */

import type { ComponentChildren } from 'preact';
import type { AgreementLineFragment } from '../../../generated/client/graphql.ts';
import { orderOf, sayDate, sayPeriod } from '../dates.ts';
import { usePage } from '../page.tsx';
import { type Cite, citesOf } from '../sources.ts';
import { Lines } from './lines.tsx';
import { Body, Inline, Titled } from './link.tsx';
import { Mark } from './mark.tsx';

/** Title, parties, day; the latest first is the order of `newestFirst`. */
export function AgreementLine({
  agreement,
  cites = [],
  children,
}: {
  agreement: AgreementLineFragment;
  cites?: readonly Cite[];
  children?: ComponentChildren;
}) {
  const { text, language } = usePage();
  const { signedOn, period, parties } = agreement;
  return (
    <>
      <span class="line-title">
        <Titled of={agreement} />
      </span>
      <span class="line-more">
        {signedOn ? (
          <time>
            {sayDate(signedOn, language)}
            {agreement.signedOnBasis === 'INFERRED' && <span class="doubt">{text.facts.inferred}</span>}
          </time>
        ) : period ? (
          <span>{text.facts.forPeriod(sayPeriod(period, language))}</span>
        ) : (
          <span class="quiet">{text.facts.undated}</span>
        )}
        {parties.length > 0 && (
          <span lang="vi">
            <Inline of={parties} say={(body) => <Body body={body} />} />
          </span>
        )}
        {children}
        <Mark cites={cites} />
      </span>
    </>
  );
}

type Listed = AgreementLineFragment & Partial<Parameters<typeof citesOf>[0]>;

/** Agreements, the latest first; those of which no source says when stand apart, as they may be of any time. */
export function AgreementLines<T extends Listed>({
  of,
  more,
}: {
  of: readonly T[];
  more?: (agreement: T) => ComponentChildren;
}) {
  const { text } = usePage();
  const { dated = [], undated = [] } = Object.groupBy(newestFirst(of), (each) => (dayOf(each) ? 'dated' : 'undated'));
  const lines = (some: readonly T[]) => (
    <Lines>
      {some.map((each) => (
        <li key={each.id}>
          <AgreementLine
            agreement={each}
            cites={each.sourcesConnection && citesOf({ sourcesConnection: each.sourcesConnection })}
          >
            {more?.(each)}
          </AgreementLine>
        </li>
      ))}
    </Lines>
  );
  return (
    <>
      {dated.length > 0 && lines(dated)}
      {undated.length > 0 && <h3>{text.facts.undatedGroup}</h3>}
      {undated.length > 0 && lines(undated)}
    </>
  );
}

export const dayOf = (agreement: { signedOn: string | null; period?: string | null }): string | null =>
  agreement.signedOn ?? (agreement.period?.split('/')[0] || null);

/** The latest first, what has no day last. */
function newestFirst<T extends { signedOn: string | null; period?: string | null; id: string }>(
  agreements: readonly T[],
): T[] {
  const key = (agreement: T) => {
    const day = dayOf(agreement);
    return day === null ? '0000' : orderOf(day);
  };
  return [...agreements].sort((a, b) => key(b).localeCompare(key(a)) || (a.id < b.id ? -1 : 1));
}
