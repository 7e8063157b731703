// The search field as pages use it, with its words in the page's language.
/** @jsxImportSource preact */
import { usePage } from '../page.tsx';
import type { Text } from '../text/vi.ts';
import { Island } from './island.tsx';
import { MOST_SUGGESTIONS, SearchBox, type SearchBoxProps } from './search-box.tsx';

const words = (text: Text): SearchBoxProps['words'] => ({
  suggestions: text.search.suggestions,
  count: Object.fromEntries(Array.from({ length: MOST_SUGGESTIONS }, (_, n) => [n + 1, text.search.count(n + 1)])),
  none: text.search.none,
  failed: text.search.failed,
  kinds: text.of.thingKind,
});

/** One field, as a part of a form. */
export function SearchField(
  props: Pick<SearchBoxProps, 'id' | 'name' | 'label' | 'value' | 'kinds' | 'opens'> & { shown?: string },
) {
  const { text, language } = usePage();
  const all = { ...props, placeholder: text.search.placeholder, lang: language, words: words(text) };
  return <Island name="search" of={SearchBox} props={all} />;
}

/** The form that looks for a thing by its name. */
export function SearchForm({ id, value = '' }: { id: string; value?: string }) {
  const { text, language } = usePage();
  return (
    <search>
      <form action="/search" method="get" class="search-form">
        <SearchField id={id} name="q" label={text.search.label} value={value} kinds={null} opens />
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <button type="submit">{text.search.go}</button>
      </form>
    </search>
  );
}
