// What can be done with a page: cite it, ask its question anew, report an error.
/** @jsxImportSource preact */

import { hashOf, type Shared } from '../../playground/location.ts';
import { addressOf, fieldsOf } from '../address.ts';
import { citationsOf } from '../citation.ts';
import { usePage } from '../page.tsx';

export interface About {
  id: string;
  name: string;
}

/** The tools of a page; `loadedAt` and `publisher` are the data set's. */
export function Tools({
  about,
  questions,
  dataset,
}: {
  about?: About;
  questions: readonly Shared[];
  dataset: { version: string; loadedAt: string; publisher: string | null } | null;
}) {
  const { text } = usePage();
  return (
    <section class="tools" aria-labelledby="tools">
      <h2 id="tools">{text.tools.title}</h2>
      {about && dataset && <Cite about={about} dataset={dataset} />}
      {questions.length > 0 && <Questions questions={questions} />}
      {questions.length > 0 && <Export />}
      {about && <Report about={about} />}
    </section>
  );
}

function Cite({
  about,
  dataset,
}: {
  about: About;
  dataset: { version: string; loadedAt: string; publisher: string | null };
}) {
  const { text, language, origin, path } = usePage();
  const url = origin + addressOf({ language }, path);
  const { version, loadedAt, publisher } = dataset;
  const forms = citationsOf({ ...about, url, version, loadedAt, publisher: publisher ?? text.site }, language);
  return (
    <details>
      <summary>{text.tools.cite}</summary>
      <p>
        {text.tools.id}: <code>{about.id}</code>
      </p>
      <Copyable label={text.tools.text} content={forms.text} />
      <Copyable label="BibTeX" content={forms.bibtex} />
      <Copyable label="CSL-JSON" content={forms.csl} />
    </details>
  );
}

/** A text with a button that copies it; the button is shown once the script runs. */
function Copyable({ label, content }: { label: string; content: string }) {
  const { text } = usePage();
  return (
    <figure class="copyable">
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which keys must be able to do */}
      <pre tabIndex={0}>{content}</pre>
      <button
        type="button"
        data-copy
        hidden
        data-copied={text.tools.copied}
        aria-label={`${text.tools.copy}: ${label}`}
      >
        {text.tools.copy}
      </button>
    </figure>
  );
}

function Questions({ questions }: { questions: readonly Shared[] }) {
  const { text } = usePage();
  const name = (query: string) => /query (\w+)/.exec(query)?.[1] ?? '';
  return (
    <details>
      <summary>{text.tools.query}</summary>
      <ul class="queries">
        {questions.map((shared, index) => (
          <li key={`${name(shared.query)}-${String(index)}`}>
            <a href={`/playground/${hashOf(shared, [])}`}>
              <code>{name(shared.query)}</code> {text.tools.open}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All that the page was made of: the questions, their answers, the sources. */
function Export() {
  const page = usePage();
  const fields = fieldsOf(page.query);
  return (
    <p>
      <a href={addressOf(page, page.path, { ...fields, format: 'json' })} download>
        {page.text.tools.json}
      </a>
    </p>
  );
}

function Report({ about }: { about: About }) {
  const { text, origin, path, reportUrl, version } = usePage();
  if (reportUrl === null) {
    return (
      <details>
        <summary>{text.tools.report}</summary>
        <p>{text.tools.reportUnset}</p>
      </details>
    );
  }
  const subject = text.tools.reportSubject(about.name);
  const body = text.tools.reportBody(origin + path, about.id, version ?? '');
  return (
    <p>
      <a href={reportLink(reportUrl, subject, body)} rel="noreferrer">
        {text.tools.report}
      </a>
    </p>
  );
}

/** Fills a mail's or an issue tracker's form: both take `body`, a mail `subject` where a tracker has `title`. */
export function reportLink(target: string, subject: string, body: string): string {
  const isMail = target.startsWith('mailto:');
  const fields = { [isMail ? 'subject' : 'title']: subject, body };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${target}${target.includes('?') ? '&' : '?'}${query.join('&')}`;
}
