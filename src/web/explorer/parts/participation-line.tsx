// Somebody's part in a signing as a line of a list.
/** @jsxImportSource preact */
import type { OrganisationPeopleQuery } from '../../../generated/client/graphql.ts';
import { sayDate } from '../dates.ts';
import { usePage } from '../page.tsx';
import { citesOf } from '../sources.ts';
import { Somebody, Titled } from './link.tsx';
import { Mark } from './mark.tsx';

type Participation = OrganisationPeopleQuery['participations'][number];

export function ParticipationLine({
  of,
}: {
  of: Omit<Participation, 'statedTitle'> & Partial<Pick<Participation, 'statedTitle'>>;
}) {
  const { text, language } = usePage();
  const { agreement, roles, statedTitle } = of;
  return (
    <li>
      <Somebody of={of} />, {roles.map((role) => text.of.role[role]).join(', ')}
      <Mark cites={citesOf(of)} />
      <span class="line-more">
        {statedTitle && <span lang="vi">{statedTitle}</span>}
        {agreement && <Titled of={agreement} />}
        {agreement?.signedOn && <span>{sayDate(agreement.signedOn, language)}</span>}
      </span>
    </li>
  );
}
