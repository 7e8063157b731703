// The tools above a graph.
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { suggestFrom } from '../enhance/suggest.ts';
import { SearchBox, type SearchBoxProps } from '../parts/search-box.tsx';
import type { Parts } from './parts.ts';

interface ToolsProps extends Parts {
  search: SearchBoxProps | null;
  /** Null: all of it. */
  zoom: (factor: number | null) => void;
  save: (form: 'png' | 'svg') => void;
  link: string;
  isPage: boolean;
  said: (words: string) => void;
}

export function Tools({ text, lang, graph, act, search, zoom, save, link, isPage, said }: ToolsProps) {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + link);
    setCopied(link);
    said(text.copied);
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const id = form.querySelector<HTMLInputElement>('input[type="hidden"]')?.value;
    if (id) act({ do: 'add', id });
  };
  return (
    <div class="graph-tools">
      {search && (
        <form class="search-form" onSubmit={add}>
          <SearchBox {...search} suggest={suggestFrom(lang)} />
          <button type="submit">{text.addGo}</button>
        </form>
      )}
      <div class="graph-buttons" role="toolbar" aria-label={text.tools}>
        <button type="button" disabled={!graph.canUndo} onClick={() => act({ do: 'undo' })}>
          {text.undo}
        </button>
        <button type="button" disabled={!graph.canRedo} onClick={() => act({ do: 'redo' })}>
          {text.redo}
        </button>
        <button type="button" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => zoom(1.25)}>
          +
        </button>
        <button type="button" aria-label={text.zoomOut} title={text.zoomOut} onClick={() => zoom(0.8)}>
          −
        </button>
        <button type="button" onClick={() => zoom(null)}>
          {text.fit}
        </button>
        <button type="button" aria-label={text.png} onClick={() => save('png')}>
          PNG
        </button>
        <button type="button" aria-label={text.svg} onClick={() => save('svg')}>
          SVG
        </button>
        {/* Browsers give no clipboard to pages that came without encryption. */}
        {navigator.clipboard && (
          <button type="button" onClick={() => void copy()}>
            {copied === link ? text.copied : text.copyLink}
          </button>
        )}
        {!isPage && (
          <a class="more" href={link}>
            {text.openThere}
          </a>
        )}
      </div>
    </div>
  );
}
