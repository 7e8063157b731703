// All that a graph shows, as tables: what the canvas shows to eyes, for everybody.
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { addressOf } from '../address.ts';
import { hrefOf } from '../routes.ts';
import type { Parts } from './parts.ts';

const MOST_ROWS = 100;

export function Lists({ text, lang, graph, chosen, choose, chooseLink }: Parts) {
  const [wanted, setWanted] = useState('');
  const fits = (words: string) => words.toLocaleLowerCase('vi').includes(wanted.trim().toLocaleLowerCase('vi'));
  const nodes = graph.picture.nodes.filter(({ name, parties }) => fits(`${name} ${parties}`));
  const links = graph.picture.links.filter((link) => fits(lang === 'vi' ? link.sentenceVi : link.sentenceEn));
  const { length: allNodes } = graph.picture.nodes;
  const { length: allLinks } = graph.picture.links;
  return (
    <section class="graph-lists" aria-labelledby="graph-lists">
      <h2 id="graph-lists">{text.lists}</h2>
      <label>
        {text.listFilter}
        <input type="search" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
      </label>
      <h3>{text.nodes(allNodes)}</h3>
      {nodes.length > MOST_ROWS && <p class="quiet">{text.listCut(MOST_ROWS, nodes.length)}</p>}
      <ul class="graph-things">
        {nodes.slice(0, MOST_ROWS).map((node) => (
          <li key={node.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(node.id)}
                aria-label={text.choose(node.name)}
                onChange={() => choose(node.id, true)}
              />
            </label>
            <a href={addressOf({ language: lang }, hrefOf(node.id))} lang="vi">
              {node.name}
            </a>{' '}
            <span class="quiet">
              {text.kinds[node.kind]}
              {node.year !== null && ` · ${node.year}`}
              {node.parties && ` · ${node.parties}`}
            </span>
          </li>
        ))}
      </ul>
      <h3>{text.links(allLinks)}</h3>
      {links.length > MOST_ROWS && <p class="quiet">{text.listCut(MOST_ROWS, links.length)}</p>}
      <ul class="graph-links">
        {links.slice(0, MOST_ROWS).map((link) => (
          <li key={link.key}>
            <button type="button" aria-pressed={chosen.includes(link.key)} onClick={() => chooseLink(link.key)}>
              {lang === 'vi' ? link.sentenceVi : link.sentenceEn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
