// The script of the pages: it brings the search fields to life, sorts tables, copies, switches the theme, loads graphs,
// says that it works. No page needs it.
/** @jsxImportSource preact */
import { hydrate } from 'preact';
import { copying } from './enhance/copying.ts';
import { graphs } from './enhance/graphs.ts';
import { sorting } from './enhance/sorting.ts';
import { suggestFrom } from './enhance/suggest.ts';
import { theming } from './enhance/theming.ts';
import { working } from './enhance/working.ts';
import { SearchBox, type SearchBoxProps, type Suggesting } from './parts/search-box.tsx';

for (const place of document.querySelectorAll<HTMLElement>('[data-island="search"]')) {
  const props: SearchBoxProps & Suggesting = JSON.parse(place.dataset.props ?? '');
  hydrate(<SearchBox {...props} suggest={suggestFrom(props.lang)} />, place);
}
copying();
sorting();
theming();
graphs();
working();
