// A worked question with its answer, as it comes; where a page was made for it, the way there.
/** @jsxImportSource preact */
import { TypedDocumentString } from '../../../generated/client/graphql.ts';
import { QUESTIONS, type Question } from '../../playground/questions.ts';
import { usePage } from '../page.tsx';
import { Answer } from '../parts/answer.tsx';
import { To } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import type { ThingView } from '../view.ts';

/** Pages made for a question, by the number that its file begins with. */
const PAGES: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  '01': ['/agreements', { columns: 'parties,signed,signatories' }],
  '02': ['/agreement/phu-tho-viettel-2025', {}],
  '03': ['/province/phu-tho-2025', {}],
  '04': ['/compare', { left: 'agreement:phu-tho-viettel-2023', right: 'agreement:phu-tho-viettel-2025' }],
  '06': ['/connections', { from: 'person:tao-duc-thang', to: 'person:chau-van-lam' }],
  '08': ['/ended', {}],
  '09': ['/ledger', {}],
  '11': ['/agreement/phu-tho-viettel-2025', {}],
  '12': ['/conflicts', {}],
  '13': ['/gaps', {}],
  '14': ['/organisation/viettel', {}],
  '15': ['/search', { q: 'thang' }],
  '16': ['/agreement/phu-tho-viettel-2023', {}],
};

export const question: ThingView = async ({ ask, language }, id) => {
  const found = QUESTIONS.find((each) => each.id === id);
  if (!found) return null;
  const data = await ask(new TypedDocumentString<Record<string, unknown>, Record<string, never>>(found.query), {});
  const title = found[language];
  return { title, description: title, body: <QuestionPage question={found} data={data} />, data };
};

function QuestionPage({
  question: { id, vi, en },
  data,
}: {
  question: Question;
  data: Readonly<Record<string, unknown>>;
}) {
  const { text, language } = usePage();
  const page = PAGES[id.slice(0, 2)];
  return (
    <article class="wide">
      <div class="title">
        <p class="kicker">{text.question.title}</p>
        <h1>{language === 'vi' ? vi : en}</h1>
      </div>
      {page && (
        <p>
          <To path={page[0]} fields={page[1]} class="more">
            {text.question.view}
          </To>
        </p>
      )}
      <Section id="answer" title={text.question.answer}>
        <Answer data={data} />
      </Section>
      <Section id="others" title={text.question.all}>
        <ul class="questions">
          {QUESTIONS.filter((each) => each.id !== id).map((each) => (
            <li key={each.id}>
              <To path={`/questions/${each.id}`}>{each[language]}</To>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
