// What is held of people, on what ground, and how to have it corrected.
/** @jsxImportSource preact */
import { usePage } from '../page.tsx';
import { Section } from '../parts/section.tsx';
import { reportLink } from '../parts/tools.tsx';
import type { View } from '../view.ts';

export const privacy: View = async ({ text }) => ({
  title: text.pages.privacy,
  description: text.privacy.paragraphs[0]?.text[0] ?? '',
  body: <Privacy />,
  data: null,
});

function Privacy() {
  const { text, reportUrl } = usePage();
  return (
    <article>
      <h1>{text.pages.privacy}</h1>
      {text.privacy.paragraphs.map(({ title, text: lines }, index) => (
        <Section key={title} id={`privacy-${index + 1}`} title={title}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Section>
      ))}
      <Section id="report" title={text.privacy.report}>
        {reportUrl === null ? (
          <p>{text.tools.reportUnset}</p>
        ) : (
          <p>
            <a class="long" href={reportLink(reportUrl, text.tools.reportSubject(text.site), '')} rel="noreferrer">
              {reportUrl.replace(/^mailto:/, '')}
            </a>
          </p>
        )}
      </Section>
    </article>
  );
}
