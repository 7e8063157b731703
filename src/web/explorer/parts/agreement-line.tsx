// An agreement as a line of a list.
/** @jsxImportSource preact */

import type { ComponentChildren } from 'preact';
import type { AgreementLineFragment } from '../../../generated/client/graphql.ts';
import { addressOf } from '../address.ts';
import { orderOf, sayDate, sayPeriod } from '../dates.ts';
import { usePage } from '../page.tsx';
import { hrefOf } from '../routes.ts';
import type { Cite } from '../sources.ts';
import { Body, Inline } from './link.tsx';
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
  const page = usePage();
  const { text, language } = page;
  const { signedOn, period, parties } = agreement;
  return (
    <>
      <a class="line-title" href={addressOf(page, hrefOf(agreement.id))} lang="vi">
        {agreement.title}
      </a>
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

export const dayOf = (agreement: { signedOn: string | null; period?: string | null }): string | null =>
  agreement.signedOn ?? (agreement.period?.split('/')[0] || null);

/** The latest first, what has no day last. */
export function newestFirst<T extends { signedOn: string | null; period?: string | null; id: string }>(
  agreements: readonly T[],
): T[] {
  const key = (agreement: T) => {
    const day = dayOf(agreement);
    return day === null ? '0000' : orderOf(day);
  };
  return [...agreements].sort((a, b) => key(b).localeCompare(key(a)) || (a.id < b.id ? -1 : 1));
}
