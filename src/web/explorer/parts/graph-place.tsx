// Where the script puts a graph. Without a script there is nothing to see: what it shows stands on the page as sentences.
/** @jsxImportSource preact */
import type { GraphProps } from '../graph/graph-view.tsx';
import { KINDS } from '../graph/kinds.ts';
import { usePage } from '../page.tsx';
import { GRAPH_TEXTS } from '../text/graph-texts.ts';
import { searchFieldProps } from './search-form.tsx';

/** `query` as in an address of the graph view. */
export function GraphPlace({ query, isPage }: Pick<GraphProps, 'query' | 'isPage'>) {
  const { language } = usePage();
  const text = GRAPH_TEXTS[language];
  const search = useGraphField(isPage ? 'graph-add' : null);
  const props: GraphProps = { lang: language, query, isPage, search };
  return (
    <div class="graph-place" data-graph={JSON.stringify(props)}>
      <p class="graph-waiting">{text.loading}</p>
    </div>
  );
}

function useGraphField(id: string | null): GraphProps['search'] {
  const { language, text } = usePage();
  if (id === null) return null;
  const label = GRAPH_TEXTS[language].add;
  return searchFieldProps({ id, name: 'add', label, value: '', kinds: KINDS, opens: false }, text, language);
}

/** The network around a thing or of some paths, loaded when it is opened. */
export function FoldedGraph({ query, label }: { query: string; label: string }) {
  return (
    <details class="graph-folded">
      <summary>{label}</summary>
      <GraphPlace query={query} isPage={false} />
    </details>
  );
}
