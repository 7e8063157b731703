// How two things are connected: paths as sentences, each with its source.
/** @jsxImportSource preact */
import { ConnectionsDocument, type ConnectionsQuery } from '../../../generated/client/graphql.ts';
import { sayDate } from '../dates.ts';
import { KINDS } from '../graph/kinds.ts';
import { usePage } from '../page.tsx';
import { type Choice, type Chosen, choiceOf } from '../parts/chosen.ts';
import { FoldedGraph } from '../parts/graph-place.tsx';
import { Thing, To } from '../parts/link.tsx';
import { Mark } from '../parts/mark.tsx';
import { TwoThings } from '../parts/two-things.tsx';
import { citesOfClaim } from '../sources.ts';
import { GRAPH_TEXTS } from '../text/graph-texts.ts';
import type { View } from '../view.ts';

type Found = ConnectionsQuery['connections'];
type Path = Found['paths'][number];

export const connections: View = async (asking) => {
  const { ask, query, text } = asking;
  const [from, to] = await Promise.all([
    choiceOf(asking, query.get('from'), KINDS),
    choiceOf(asking, query.get('to'), KINDS),
  ]);
  const ends =
    from && to && 'thing' in from && 'thing' in to && from.thing.id !== to.thing.id
      ? ([from.thing, to.thing] as const)
      : null;
  const options = optionsOf(query);
  const found = ends && (await ask(ConnectionsDocument, { from: ends[0].id, to: ends[1].id, ...options })).connections;
  const isSame = ends === null && from !== null && to !== null && 'thing' in from && 'thing' in to;
  return {
    title: ends ? text.connect.title(ends[0].name, ends[1].name) : text.pages.connections,
    description: firstSentences(found, asking.language) || text.connect.lead,
    unlisted: ends === null && (from !== null || to !== null),
    body: <Connections from={from} to={to} ends={ends} found={found} isSame={isSame} options={options} />,
    data: found,
  };
};

interface Options {
  /** `YYYY-MM-DD`; null: of whatever day. */
  asOf: string | null;
  /** Not through things with more links; null: through all. */
  maxLinks: number | null;
}

/** What a form asks for besides; what makes no sense is left out. */
function optionsOf(query: URLSearchParams): Options {
  const [asOf, most] = [query.get('asOf') ?? '', Number(query.get('maxLinks') ?? '')];
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asOf) && new Date(asOf).toJSON()?.startsWith(asOf);
  return { asOf: isDay ? asOf : null, maxLinks: Number.isInteger(most) && most > 0 && most <= 100_000 ? most : null };
}

const firstSentences = (found: Found | null, language: 'vi' | 'en'): string =>
  found?.paths[0]?.hops.map((hop) => (language === 'vi' ? hop.sentenceVi : hop.sentenceEn)).join(' ') ?? '';

interface Props {
  from: Choice | null;
  to: Choice | null;
  ends: readonly [Chosen, Chosen] | null;
  found: Found | null;
  isSame: boolean;
  options: Options;
}

function Connections({ from, to, ends, found, isSame, options: { asOf, maxLinks } }: Props) {
  const { text, language } = usePage();
  return (
    <article>
      <h1>{ends ? text.connect.title(ends[0].name, ends[1].name) : text.pages.connections}</h1>
      {!ends && <p class="lead">{text.connect.lead}</p>}
      <TwoThings
        path="/connections"
        kinds={KINDS}
        go={text.connect.go}
        fields={[
          { name: 'from', label: text.connect.from, choice: from },
          { name: 'to', label: text.connect.to, choice: to },
        ]}
        more={{ asOf, maxLinks: maxLinks === null ? null : String(maxLinks) }}
      >
        <label>
          {text.connect.asOf}
          <input type="date" name="asOf" value={asOf ?? ''} />
        </label>
        <label>
          {text.connect.maxLinks}
          <input
            type="number"
            name="maxLinks"
            min="1"
            max="100000"
            value={maxLinks ?? ''}
            placeholder={text.table.any}
          />
        </label>
      </TwoThings>
      {(from === null) !== (to === null) && <p class="notice">{text.connect.other}</p>}
      {isSame && <p class="notice">{text.connect.same}</p>}
      {from === null && to === null && (
        <p>
          {text.connect.example}:{' '}
          <To path="/connections" fields={{ from: 'person:tao-duc-thang', to: 'person:chau-van-lam' }}>
            {text.connect.title('Tào Đức Thắng', 'Chẩu Văn Lâm')}
          </To>
        </p>
      )}
      {found?.paths.length === 0 && <p class="lede">{maxLinks === null ? text.connect.none : text.connect.noneSo}</p>}
      {ends && found?.paths.length === 0 && maxLinks !== null && (
        <p>
          <To path="/connections" fields={{ from: ends[0].id, to: ends[1].id, asOf }} class="more">
            {text.connect.anyLinks}
          </To>
        </p>
      )}
      {found?.paths.map((path, index) => (
        <PathOf key={path.nodes.map((node) => node.id).join()} path={path} number={index + 1} asOf={asOf} />
      ))}
      {/* The graph finds its paths without options. */}
      {ends && found && found.paths.length > 0 && maxLinks === null && (
        <FoldedGraph query={`open=${ends[0].id}~to~${ends[1].id}`} label={GRAPH_TEXTS[language].pathsHere} />
      )}
      {found?.truncated && <p class="notice">{text.connect.truncated}</p>}
    </article>
  );
}

function PathOf({ path, number, asOf }: { path: Path; number: number; asOf: string | null }) {
  const { text, language } = usePage();
  return (
    <section class="path" aria-labelledby={`path-${number}`}>
      <h2 id={`path-${number}`}>
        {text.connect.path(number)} <span class="quiet">{text.connect.steps(path.length)}</span>
      </h2>
      {asOf === null && path.certainty !== 'CERTAIN' && <p class="doubt">{text.connect.weak}</p>}
      <ol class="hops">
        {path.nodes.map((node, index) => {
          const hop = path.hops[index];
          return (
            <li key={node.id}>
              <span class="hop-thing">
                <Thing id={node.id} lang="vi">
                  {nameOf(node)}
                </Thing>
              </span>
              {hop && (
                <p>
                  {language === 'vi' ? hop.sentenceVi : hop.sentenceEn}
                  <Mark cites={citesOfClaim(hop)} inferred={hop.inferred} />
                  {asOf !== null && (
                    <span class={hop.certainty === 'CERTAIN' ? 'quiet' : 'doubt'}>
                      {' '}
                      {text.connect.held[hop.certainty](sayDate(asOf, language))}
                    </span>
                  )}
                  {hop.dateBasis === 'INFERRED' && <span class="doubt">{text.connect.dateInferred}</span>}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const nameOf = (node: Path['nodes'][number]): string =>
  'title' in node ? node.title : 'shortName' in node ? (node.shortName ?? node.name) : node.name;
