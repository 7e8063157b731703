// A search field with suggestions: a combobox after the ARIA pattern. Without a script it is a plain field of a form.
/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ThingKind } from '../../../generated/model.ts';

export interface SearchBoxProps {
  id: string;
  /** Name of the field in its form. */
  name: string;
  label: string;
  placeholder: string;
  value: string;
  /** What the field shows for a value that is an id. */
  shown?: string;
  kinds: readonly ThingKind[] | null;
  /** Whether choosing opens the thing's page; else its id becomes the field's value. */
  opens: boolean;
  lang: 'vi' | 'en';
  words: {
    suggestions: string;
    count: Record<number, string>;
    none: string;
    failed: string;
    kinds: Record<ThingKind, string>;
  };
}

export interface Suggestion {
  id: string;
  kind: ThingKind;
  label: string;
  href: string;
}

/** Where suggestions come from; set by the script, so that the server's rendering asks nothing. */
export interface Suggesting {
  suggest?: (text: string, kinds: readonly ThingKind[] | null, signal: AbortSignal) => Promise<Suggestion[]>;
}

export const MOST_SUGGESTIONS = 8;
const PAUSE = 120; // milliseconds after a key

export function SearchBox(props: SearchBoxProps & Suggesting) {
  const { id, name, label, placeholder, kinds, opens, lang, words, suggest } = props;
  const [typed, setTyped] = useState(props.shown ?? props.value);
  const [chosen, setChosen] = useState<string | null>(props.shown === undefined ? null : props.value);
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState('');
  const wanted = useRef('');
  // The first rendering is as the server's, so that the browser's elements fit it.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(suggest !== undefined), [suggest]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest does not change while a page is open
  useEffect(() => {
    if (!suggest || !isOpen || typed.trim() === '' || typed !== wanted.current) return;
    const ending = new AbortController();
    const timer = setTimeout(() => {
      suggest(typed, kinds, ending.signal)
        .then((hits) => {
          setFound(hits);
          setActive(-1);
          setStatus(words.count[hits.length] ?? words.none);
        })
        .catch(() => {
          if (ending.signal.aborted) return;
          setFound([]);
          setStatus(words.failed);
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [typed, isOpen]);

  const choose = (hit: Suggestion) => {
    setOpen(false);
    setTyped(hit.label);
    wanted.current = '';
    if (opens) location.assign(hit.href);
    else setChosen(hit.id);
  };
  const type = (text: string) => {
    wanted.current = text;
    setTyped(text);
    setChosen(null);
    setOpen(text.trim() !== '');
    if (text.trim() === '') setFound([]);
  };
  const press = (event: KeyboardEvent) => {
    const isListed = isOpen && found.length > 0;
    if (event.key === 'Escape') {
      if (!isListed) return;
      setOpen(false);
      event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (found.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = active === -1 && step === -1 ? found.length : active;
      setActive((from + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isListed) {
      const hit = found[active];
      if (!hit) return;
      event.preventDefault();
      choose(hit);
    }
  };

  const isListed = isOpen && found.length > 0;
  const combobox: Record<string, unknown> = isAlive
    ? {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isListed,
        'aria-controls': `${id}-list`,
        'aria-activedescendant': isListed && active >= 0 ? `${id}-${active}` : undefined,
      }
    : {};
  return (
    <div class="search-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        // The chosen thing's id goes with the form in a field of its own.
        name={chosen === null ? name : undefined}
        type="search"
        value={typed}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        spellcheck={false}
        {...combobox}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      {chosen !== null && <input type="hidden" name={name} value={chosen} />}
      {isAlive && (
        <div id={`${id}-list`} class="options" role="listbox" aria-label={words.suggestions} hidden={!isListed}>
          {found.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
            <div
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // The field keeps its focus, or its blur would close the list first.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span lang="vi">{hit.label}</span>
              <small lang={lang}>{words.kinds[hit.kind]}</small>
            </div>
          ))}
        </div>
      )}
      {isAlive && (
        <p class="unseen" role="status">
          {isOpen ? status : ''}
        </p>
      )}
    </div>
  );
}
