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

/** An ordered list, the latest first. */
export function Timeline({ of }: { of: readonly TimelineEntry[] }) {
  const { text } = usePage();
  const key = ({ date }: TimelineEntry) => (date === null ? '0000' : orderOf(date));
  const sorted = [...of].sort((a, b) => key(b).localeCompare(key(a)) || (a.id < b.id ? -1 : 1));
  return (
    <ol class="timeline">
      {sorted.map(({ id, when, kind, what }) => (
        <li key={id} class={`is-${kind}`}>
          <span class="when">{when ?? text.facts.undated}</span>
          <div>{what}</div>
        </li>
      ))}
    </ol>
  );
}
