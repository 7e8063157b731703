// The search field as pages use it, with its words in the page's language.
/** @jsxImportSource preact */
import { usePage } from '../page.tsx';
import type { Language } from '../text/language.ts';
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

type FieldProps = Pick<SearchBoxProps, 'id' | 'name' | 'label' | 'value' | 'kinds' | 'opens'> & { shown?: string };

/** A field's properties with its words in a language. */
export const searchFieldProps = (props: FieldProps, text: Text, language: Language): SearchBoxProps => ({
  ...props,
  placeholder: text.search.placeholder,
  lang: language,
  words: words(text),
});

/** One field, as a part of a form. */
export function SearchField(props: FieldProps) {
  const { text, language } = usePage();
  return <Island name="search" of={SearchBox} props={searchFieldProps(props, text, language)} />;
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
