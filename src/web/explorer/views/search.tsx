// What a text fits, best first.
/** @jsxImportSource preact */
import { SearchResultsDocument, type SearchResultsQuery } from '../../../generated/client/graphql.ts';
import type { ThingKind } from '../../../generated/model.ts';
import { Refused } from '../ask.ts';
import { KINDS as CONNECTED } from '../graph/kinds.ts';
import { usePage } from '../page.tsx';
import { Thing, To } from '../parts/link.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import type { View } from '../view.ts';

const KINDS: readonly ThingKind[] = [...CONNECTED, 'SOURCE'];

export const search: View = async ({ ask, text, query }) => {
  const asked = [...(query.get('q') ?? '').trim()].slice(0, 200).join('');
  const kind = KINDS.find((each) => each === query.get('kind')) ?? null;
  const after = query.get('after');
  const found = asked === '' ? null : await results(asked, kind, after);
  return {
    title: asked === '' ? text.pages.search : text.results.title(asked),
    description: text.results.empty,
    unlisted: true,
    body: <Search asked={asked} kind={kind} found={found} />,
    data: null,
  };

  async function results(words: string, of: ThingKind | null, cursor: string | null) {
    const page = (from: string | null) => ask(SearchResultsDocument, { text: words, kinds: of && [of], after: from });
    // A cursor of a data set that was exchanged since: begin anew.
    const answer = await page(cursor).catch((error) => {
      if (cursor !== null && error instanceof Refused && error.code === 'BAD_USER_INPUT') return page(null);
      throw error;
    });
    return answer.search;
  }
};

function Search({
  asked,
  kind,
  found,
}: {
  asked: string;
  kind: ThingKind | null;
  found: SearchResultsQuery['search'] | null;
}) {
  const { text } = usePage();
  return (
    <article>
      <h1>{asked === '' ? text.pages.search : text.results.title(asked)}</h1>
      <SearchForm id="find" value={asked} />
      {asked === '' && <p class="lead">{text.results.empty}</p>}
      {found && (
        <>
          <nav class="filters" aria-label={text.results.kinds}>
            <ul class="chips">
              {[null, ...KINDS].map((each) => (
                <li key={each}>
                  <To path="/search" fields={{ q: asked, kind: each }} current={each === kind}>
                    {each === null ? text.results.all : text.of.thingKind[each]}
                  </To>
                </li>
              ))}
            </ul>
          </nav>
          {found.hits.length === 0 ? (
            <>
              <p class="lede">{text.results.none(asked)}</p>
              <p>{text.results.try}</p>
              <ul class="chips">
                {['Viettel', 'VNPT', 'Phú Thọ', 'Tào Đức Thắng'].map((each) => (
                  <li key={each}>
                    <To path="/search" fields={{ q: each }}>
                      {each}
                    </To>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <ol class="lines hits">
              {found.hits.map(({ kind: of, label, why, matched, thing }) =>
                thing ? (
                  <li key={thing.id}>
                    <Thing id={thing.id}>{label}</Thing>
                    <span class="line-more">
                      <span>{text.of.thingKind[of]}</span>
                      <span>{text.of.reason[why]}</span>
                      {why !== 'CONTEXT' && !label.startsWith(matched) && <span lang="vi">{matched}</span>}
                    </span>
                  </li>
                ) : null,
              )}
            </ol>
          )}
          {!found.isComplete && <p class="notice">{text.results.incomplete}</p>}
          {found.hasNextPage && (
            <p>
              <To path="/search" fields={{ q: asked, kind, after: found.endCursor }} class="more">
                {text.results.more}
              </To>
            </p>
          )}
        </>
      )}
    </article>
  );
}
