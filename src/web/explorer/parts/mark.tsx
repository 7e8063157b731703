// Source marks: a number behind a sentence opens where it was read. Popovers of HTML itself, so they need no script.
/** @jsxImportSource preact */

import { usePage } from '../page.tsx';
import { type Cite, type Mark as MarkOf, type SourceText, sayPaper, sayParagraphs, sayTitle } from '../sources.ts';
import { Thing } from './link.tsx';

interface MarkProps {
  cites: readonly Cite[];
  inferred?: boolean;
  stated?: string | null;
  note?: string | null;
}

/** The mark of a fact. */
export function Mark({ cites, inferred = false, stated = null, note = null }: MarkProps) {
  const { sources, text } = usePage();
  if (cites.length === 0 && !note) return null;
  const id = sources.noteOf({ cites, isInferred: inferred, stated, note });
  const numbers = [...new Set(cites.map(({ source }) => sources.numberOf(source)))].sort((a, b) => a - b).join(', ');
  return (
    <button
      type="button"
      class={inferred ? 'mark is-inferred' : 'mark'}
      popovertarget={id}
      aria-label={`${text.sources.mark(numbers)}${inferred ? ` ${text.facts.inferred}` : ''}`}
    >
      {numbers}
      {inferred && ' '}
      {inferred && <span class="doubt">{text.facts.inferred}</span>}
    </button>
  );
}

/** What the marks open; rendered behind everything that has marks. */
export function Notes() {
  const { sources } = usePage();
  return (
    <div class="notes">
      {sources.notes.map(({ id, mark }) => (
        <Note key={id} id={id} mark={mark} />
      ))}
    </div>
  );
}

function Note({ id, mark }: { id: string; mark: MarkOf }) {
  const { text, sources } = usePage();
  return (
    <div id={id} popover="auto" class="note">
      {mark.stated && (
        <p class="note-why">
          {text.facts.statedAs} <span lang="vi">{mark.stated}</span>
        </p>
      )}
      {mark.note && (
        <p class="note-why">
          {mark.isInferred ? text.facts.inferredBecause : text.facts.noteInEnglish} <span lang="en">{mark.note}</span>
        </p>
      )}
      {mark.cites.map((cite) => (
        <div key={cite.source} class="note-source">
          <span class="note-number">{sources.numberOf(cite.source)}</span>
          <Citation id={cite.source} source={sources.textOf(cite.source)} />
          <p class="note-place">
            {cite.paragraphs.length > 0 ? text.sources.paragraphs(sayParagraphs(cite.paragraphs)) : text.sources.whole}
          </p>
        </div>
      ))}
      <button
        type="button"
        class="note-close"
        popovertarget={id}
        popovertargetaction="hide"
        aria-label={text.sources.close}
      >
        ×
      </button>
    </div>
  );
}

/** A source in one paragraph: what, who, when, how read, and the way to it. */
function Citation({ id, source }: { id: string; source: SourceText | undefined }) {
  const { text, language } = usePage();
  if (!source) return <Thing id={id}>{id}</Thing>;
  const by = [source.title && sayPaper(source, text.sources, language), source.author];
  return (
    <div class="citation">
      <Thing id={id} lang={source.title ? source.language : undefined}>
        {sayTitle(source, text.sources, language)}
      </Thing>
      <p>
        {by.filter(Boolean).map((each) => `${each} · `)}
        <em>{text.of.readAs[source.readAs]}</em>
        {source.url && (
          <>
            {' · '}
            <a href={source.url} rel="noreferrer" class="out">
              {text.sources.open}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** The list of all that the page cites, for readers and for paper. */
export function SourceList() {
  const { text, sources } = usePage();
  if (sources.list.length === 0) return null;
  return (
    <section class="source-list" aria-labelledby="sources">
      <h2 id="sources">{text.sources.title}</h2>
      <p class="lead">{text.sources.lead}</p>
      <ol>
        {sources.list.map(({ number, id }) => (
          <li key={id} id={`source-${number}`} value={number}>
            <Citation id={id} source={sources.textOf(id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
