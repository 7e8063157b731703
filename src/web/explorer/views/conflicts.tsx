// Where sources disagree: all sides of each.
/** @jsxImportSource preact */
import { ConflictsDocument, type ConflictsQuery } from '../../../generated/client/graphql.ts';
import { usePage } from '../page.tsx';
import { Side, Summary } from '../parts/facts.tsx';
import { Post, Thing } from '../parts/link.tsx';
import { offsetOf, Pages } from '../parts/pages.tsx';
import type { Text } from '../text/vi.ts';
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
        {of.map((conflict) => {
          const what = propertyName(conflict.property, text);
          return (
            <li key={conflict.subject + conflict.property}>
              <About {...conflict} />
              <dl class="sides">
                <dt>{isWithinOne(conflict) ? text.conflicts.within(what) : text.conflicts.among(what)}</dt>
                {conflict.claims.map((claim) => (
                  <Side key={claim.value} of={claim} property={conflict.property} />
                ))}
              </dl>
            </li>
          );
        })}
      </ol>
      <Pages offset={offset} size={SIZE} hasMore={of.length === SIZE} />
    </article>
  );
}

function propertyName(property: string, { conflicts, fields }: Text): string {
  const names: Readonly<Record<string, string>> = { ...fields, ...conflicts.properties };
  return names[property] ?? property;
}

/** Whether all sides are told by the same sources: then no two of them disagree, but one with itself. */
function isWithinOne({ claims }: Conflict): boolean {
  const [first, ...rest] = claims.map(({ sources }) =>
    sources
      .map(({ source }) => source?.id)
      .sort()
      .join(),
  );
  return rest.length > 0 && rest.every((each) => each === first);
}

function About({ about: any, subject }: Conflict) {
  const about = any as Exclude<typeof any, Record<PropertyKey, never>>;
  if (about && 'post' in about && about.person) {
    return (
      <span>
        <Thing id={about.person.id} lang="vi">
          {about.person.name}
        </Thing>
        {about.post && (
          <>
            , <Post post={about.post} />
          </>
        )}
      </span>
    );
  }
  if (about && 'titleEn' in about) return <Post post={about} />;
  if (about && 'summary' in about)
    return (
      <Thing id={subject}>
        <Summary of={about} />
      </Thing>
    );
  const name = about && ('title' in about ? about.title : 'name' in about ? about.name : null);
  return (
    <Thing id={subject} lang={name ? 'vi' : undefined}>
      {name ?? subject}
    </Thing>
  );
}
