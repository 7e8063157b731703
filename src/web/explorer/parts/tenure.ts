// A time in office in words.
import type { TenureLineFragment } from '../../../generated/client/graphql.ts';
import { sayDate, sayWhen } from '../dates.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/vi.ts';

type Tenure = Pick<TenureLineFragment, 'since' | 'until' | 'seenOn'>;

/** `từ 8/2/2022, chưa rõ đến khi nào`; of a sighting the day on which the person was named with the office. */
export function sayTenure({ since, until, seenOn }: Tenure, text: Text, language: Language): string | null {
  if (since || until) return text.facts.held(since && sayDate(since, language), until && sayDate(until, language));
  return seenOn ? text.facts.seen(sayWhen(seenOn, language)) : null;
}

/** The day that it stands at in a list. */
export const tenureDay = ({ since, until, seenOn }: Tenure): string | null => since ?? seenOn ?? until;
