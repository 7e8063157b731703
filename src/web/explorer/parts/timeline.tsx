// What happened, in order of time; a date stands as roughly as its source has it.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { orderOf } from '../dates.ts';
import { usePage } from '../page.tsx';

export interface TimelineEntry {
  id: string;
  /** EDTF; null stands last. */
  date: string | null;
  /** The date in words. */
  when: string | null;
  kind: 'office' | 'agreement' | 'merger';
  what: ComponentChildren;
}

/** An ordered list, the latest first; what is said of one time in the same words stands together. */
export function Timeline({ of }: { of: readonly TimelineEntry[] }) {
  const { text } = usePage();
  const key = ({ date }: TimelineEntry) => (date === null ? '0000' : orderOf(date));
  const sorted = [...of].sort((a, b) => key(b).localeCompare(key(a)) || (a.id < b.id ? -1 : 1));
  const groups = Map.groupBy(sorted, ({ kind, date, when }) => [kind, date, when].join());
  return (
    <ol class="timeline">
      {[...groups].map(([group, entries]) => (
        <li key={group} class={`is-${entries[0]?.kind}`}>
          <span class="when">{entries[0]?.when ?? text.facts.undated}</span>
          {entries.map(({ id, what }) => (
            <div key={id}>{what}</div>
          ))}
        </li>
      ))}
    </ol>
  );
}
