// The graph view: where it starts from and the links of that as sentences; the script draws them and opens more.
/** @jsxImportSource preact */
import { LinksDocument, type LinksQuery } from '../../../generated/client/graphql.ts';
import { Refused } from '../ask.ts';
import { queryOf, stateOf } from '../graph/address.ts';
import { nodeOf } from '../graph/elements.ts';
import { isOnGraph, KINDS } from '../graph/kinds.ts';
import { usePage } from '../page.tsx';
import { type Choice, choiceOf } from '../parts/chosen.ts';
import { GraphPlace } from '../parts/graph-place.tsx';
import { Thing, To } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { SearchField } from '../parts/search-form.tsx';
import { citesOfClaim } from '../sources.ts';
import { GRAPH_TEXTS } from '../text/graph-texts.ts';
import type { View } from '../view.ts';

/** Links of so many things are told as sentences, of each so many. */
const MOST_STARTS = 4;
const MOST_LINKS = 20;

type Links = LinksQuery['links'];

export const graph: View = async (asking) => {
  const { ask, query, language } = asking;
  const text = GRAPH_TEXTS[language];
  const typed = query.get('start') ?? '';
  const isTyped = typed !== '' && !typed.split(',').some(isOnGraph);
  const choice = isTyped ? await choiceOf(asking, typed, KINDS) : null;
  const wanted = new URLSearchParams(query);
  if (choice && 'thing' in choice) wanted.set('start', choice.thing.id);
  const { state, isBare } = stateOf(wanted);
  const ids = state.steps.flatMap((step) =>
    step.do === 'add' ? [step.id] : step.do === 'path' ? [step.from, step.to] : [],
  );
  const found = await Promise.all(
    [...new Set(ids)].slice(0, MOST_STARTS).map((of) =>
      ask(LinksDocument, { of, first: MOST_LINKS }).catch((error) => {
        if (error instanceof Refused && error.code === 'BAD_USER_INPUT') return null;
        throw error;
      }),
    ),
  );
  const starts = found.flatMap((each) => each?.links ?? []);
  const names = starts.flatMap(({ of }) => (of ? (nodeOf(of)?.name ?? []) : []));
  const unknown = ids.length > 0 && starts.length === 0;
  const said = starts.flatMap(({ links }) => links.slice(0, 3).map((link) => sentenceOf(link, language)));
  const shown = queryOf(state);
  return {
    title: names.length > 0 ? text.title(names.join(', ')) : asking.text.pages.graph,
    description: said.slice(0, 4).join('. ') || text.lead,
    unlisted: starts.length === 0 ? isTyped || unknown : !isBare,
    body: (
      <Graph
        title={names.length > 0 ? text.title(names.join(', ')) : asking.text.pages.graph}
        starts={starts}
        choice={choice}
        unknown={unknown ? ids.join(', ') : null}
        query={isBare ? shown.replace(/&?open=-/, '') : shown}
      />
    ),
    data: starts,
  };
};

const sentenceOf = (link: Links['links'][number], language: 'vi' | 'en') =>
  language === 'vi' ? link.sentenceVi : link.sentenceEn;

interface GraphPageProps {
  title: string;
  starts: readonly Links[];
  choice: Choice | null;
  /** Ids that stand for nothing. */
  unknown: string | null;
  query: string;
}

function Graph({ title, starts, choice, unknown, query }: GraphPageProps) {
  const { language } = usePage();
  const text = GRAPH_TEXTS[language];
  return (
    <article class="wide">
      <h1>{title}</h1>
      {starts.length === 0 && <Start choice={choice} />}
      {unknown !== null && <p class="notice">{text.unknown(unknown)}</p>}
      {starts.length > 0 && <GraphPlace query={query} isPage />}
      {starts.map((links) => (
        <LinksOf key={links.of?.id} of={links} />
      ))}
    </article>
  );
}

function Start({ choice }: Pick<GraphPageProps, 'choice'>) {
  const { language, text: page } = usePage();
  const text = GRAPH_TEXTS[language];
  return (
    <>
      <p class="lead">{text.lead}</p>
      <form action="/graph" method="get" class="two-things">
        <SearchField
          id="start"
          name="start"
          label={text.start}
          kinds={KINDS}
          opens={false}
          value={choice?.typed ?? ''}
        />
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <button type="submit">{text.go}</button>
      </form>
      {choice && 'maybe' in choice && (
        <div class="notice">
          <p>{(choice.maybe.length > 0 ? page.connect.which : page.connect.noSuch)(choice.typed)}</p>
          <ul class="chips">
            {choice.maybe.map(({ id, name }) => (
              <li key={id}>
                <To path="/graph" fields={{ start: id }}>
                  {name}
                </To>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {text.example}:{' '}
        <To path="/graph" fields={{ start: 'org:viettel' }}>
          Viettel
        </To>
        {', '}
        <To path="/graph" fields={{ start: 'person:tao-duc-thang' }}>
          Tào Đức Thắng
        </To>
      </p>
    </>
  );
}

function LinksOf({ of: { of, links, relations } }: { of: Links }) {
  const { language } = usePage();
  const text = GRAPH_TEXTS[language];
  const node = of && nodeOf(of);
  if (!node) return null;
  const all = relations.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="graph-sentences">
      <h2>
        {text.linksOf(node.name)}{' '}
        <span class="quiet">{all === 0 ? text.noLinks : text.counted(links.length, all)}</span>
      </h2>
      <p>
        {node.parties && <span lang="vi">{node.parties} · </span>}
        <Thing id={node.id}>{text.page}</Thing>
      </p>
      <ul class="lines">
        {links.map((link) => (
          <li key={`${link.relation} ${link.to?.id}`}>
            {sentenceOf(link, language)}
            <Mark cites={citesOfClaim(link)} inferred={link.inferred || link.dateBasis === 'INFERRED'} />
          </li>
        ))}
      </ul>
    </section>
  );
}
