// What is chosen on a graph: a thing with its links to open, a link with its sentence and sources, or two things.
/** @jsxImportSource preact */
import { addressOf } from '../address.ts';
import { hrefOf } from '../routes.ts';
import { sayPaper, sayParagraphs, sayTitle } from '../sources.ts';
import type { Link } from './elements.ts';
import type { Parts } from './parts.ts';
import { openedOf } from './state.ts';

/** So many more are opened at a time. */
const MORE = 100;

export function Chosen(parts: Parts) {
  const { text, graph, chosen, act, nameOf } = parts;
  const link = graph.picture.links.find(({ key }) => key === chosen[0]);
  const things = chosen.filter((id) => graph.picture.nodes.some((node) => node.id === id));
  const [one, other] = things;
  return (
    <section class="graph-chosen" aria-label={text.chosen}>
      {link && <LinkPanel {...parts} link={link} />}
      {one !== undefined && other !== undefined && (
        <p>
          <button type="button" class="graph-main-button" onClick={() => act({ do: 'path', from: one, to: other })}>
            {text.path(nameOf(one), nameOf(other))}
          </button>
          <NoPath {...parts} from={one} to={other} />
        </p>
      )}
      {things.toReversed().map((id) => (
        <ThingPanel key={id} {...parts} id={id} />
      ))}
      {!link && things.length === 0 && <p class="quiet">{text.nothing}</p>}
      {!link && things.length < 2 && <p class="quiet">{things.length === 1 ? text.chooseSecond : text.hint}</p>}
    </section>
  );
}

function NoPath({ graph, text, from, to }: Parts & { from: string; to: string }) {
  const found = graph.broughtBy({ do: 'path', from, to });
  const isAsked = graph.state.steps.some((step) => step.do === 'path' && step.from === from && step.to === to);
  return isAsked && found?.links.length === 0 ? <span class="doubt">{text.noPath}</span> : null;
}

function ThingPanel({ text, lang, graph, chosen, choose, chooseLink, act, id }: Parts & { id: string }) {
  const node = graph.picture.nodes.find((each) => each.id === id);
  const around = graph.aroundOf(id);
  if (!node) return null;
  const links = graph.picture.links.filter(({ source, target }) => source === id || target === id);
  const isPinned = id in graph.state.pins;
  return (
    <div>
      <p class="kicker">
        {text.kinds[node.kind]}
        {node.year !== null && ` · ${node.year}`}
      </p>
      <h2 lang="vi">{node.name}</h2>
      {node.parties && <p lang="vi">{node.parties}</p>}
      <div class="graph-buttons">
        <a href={addressOf({ language: lang }, hrefOf(id))}>{text.page}</a>
        <button
          type="button"
          onClick={() => act(isPinned ? { do: 'unpin', id } : { do: 'pin', id, at: graph.placeOf(id) })}
        >
          {isPinned ? text.unpin : text.pin}
        </button>
        <button type="button" onClick={() => act({ do: 'hide', id })}>
          {text.hide}
        </button>
        {chosen.length > 1 && (
          <button type="button" onClick={() => choose(id, true)}>
            {text.unchoose}
          </button>
        )}
      </div>
      <h3>{text.expand}</h3>
      {around?.brought.isCut && <p class="quiet">{text.cut}</p>}
      <ul class="graph-relations">
        {around?.counts.map(({ relation, backwards, count }) => {
          const opening = { id, relation, backwards };
          const opened = Math.min(openedOf(graph.state, opening), count);
          const label = text.relations[relation][Number(backwards)] ?? relation;
          return (
            <li key={`${relation} ${backwards}`}>
              <span>
                {label} <b>{opened > 0 && opened < count ? `${opened} / ${count}` : count}</b>
              </span>
              {opened < count && (
                <button
                  type="button"
                  aria-label={opened > 0 ? text.more(label, opened, count) : text.open(label, count)}
                  onClick={() => act({ do: 'open', ...opening, most: Math.min(count, opened + MORE) })}
                >
                  +
                </button>
              )}
              {opened > 0 && (
                <button type="button" aria-label={text.close(label)} onClick={() => act({ do: 'close', ...opening })}>
                  −
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {links.length > 0 && (
        <details>
          <summary>
            {text.linksShown} ({links.length})
          </summary>
          <ul class="graph-links">
            {links.slice(0, MORE).map((link) => (
              <li key={link.key}>
                <button type="button" onClick={() => chooseLink(link.key)}>
                  {lang === 'vi' ? link.sentenceVi : link.sentenceEn}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function LinkPanel({ text, lang, choose, nameOf, link }: Parts & { link: Link }) {
  return (
    <div>
      <p class="lede">
        {lang === 'vi' ? link.sentenceVi : link.sentenceEn}
        {link.isInferred && <span class="doubt">{text.inferred}</span>}
        {link.isDateInferred && <span class="doubt">{text.dateInferred}</span>}
      </p>
      <h3>{text.source}</h3>
      <ul class="graph-sources">
        {link.cites.map(({ paragraphs, source }) =>
          source ? (
            <li key={source.id}>
              <a
                href={addressOf({ language: lang }, hrefOf(source.id))}
                lang={source.title ? source.language : undefined}
              >
                {sayTitle(source, text, lang)}
              </a>
              <span class="quiet">
                {[
                  source.title && sayPaper(source, text, lang),
                  paragraphs && paragraphs.length > 0 ? text.paragraphs(sayParagraphs(paragraphs)) : text.whole,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ) : null,
        )}
      </ul>
      <div class="graph-buttons">
        {[link.source, link.target].map((id) => (
          <button key={id} type="button" onClick={() => choose(id, false)}>
            {nameOf(id)}
          </button>
        ))}
      </div>
    </div>
  );
}
