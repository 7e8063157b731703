// Where sources disagree: all sides of each.
/** @jsxImportSource preact */
import { ConflictsDocument, type ConflictsQuery } from '../../../generated/client/graphql.ts';
import { usePage } from '../page.tsx';
import { fieldName, Side } from '../parts/facts.tsx';
import { Thing } from '../parts/link.tsx';
import { offsetOf, Pages } from '../parts/pages.tsx';
import type { View } from '../view.ts';

const SIZE = 50;
type Conflict = ConflictsQuery['conflicts'][number];

export const conflicts: View = async ({ ask, query, text }) => {
  const offset = offsetOf(query, SIZE);
  const found = await ask(ConflictsDocument, { offset });
  return {
    title: text.pages.conflicts,
    description: text.conflicts.lead,
    body: <Conflicts of={found.conflicts} offset={offset} />,
    data: found,
  };
};

function Conflicts({ of, offset }: { of: readonly Conflict[]; offset: number }) {
  const { text } = usePage();
  return (
    <article>
      <h1>{text.pages.conflicts}</h1>
      <p class="lead">{text.conflicts.lead}</p>
      {of.length === 0 && <p>{text.conflicts.none}</p>}
      <ol class="lines todo" start={offset + 1}>
        {of.map((conflict) => (
          <li key={conflict.subject + conflict.property}>
            <Thing id={conflict.subject} lang="vi">
              {nameOf(conflict)}
            </Thing>
            <dl class="sides">
              <dt>{fieldName(conflict.property, text)}</dt>
              {conflict.claims.map((claim) => (
                <Side key={claim.value} of={claim} property={conflict.property} />
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <Pages offset={offset} size={SIZE} hasMore={of.length === SIZE} />
    </article>
  );
}

function nameOf({ about, subject }: Conflict): string {
  if (!about) return subject;
  if ('title' in about) return about.title;
  if ('name' in about) return about.name;
  if ('post' in about) return [about.person?.name, about.post?.title].filter(Boolean).join(', ');
  return 'summary' in about ? about.summary : subject;
}
