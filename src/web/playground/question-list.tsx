// The panel that lists the worked questions, so that a first-time visitor sees what can be asked.

import { useGraphiQLActions } from '@graphiql/react';
import { useShared } from './keep-location.tsx';
import { isNarrow } from './narrow.ts';
import { useOpenQuery } from './open-query.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** GraphiQL's plugin: an icon in the sidebar and the list. */
export const questionList = { title: 'Câu hỏi mẫu · Questions', icon: ListIcon, content: QuestionList };

function QuestionList() {
  const { setVisiblePlugin } = useGraphiQLActions();
  const openQuery = useOpenQuery();
  const shown = useShared().query;

  const open = (question: Question) => {
    openQuery({ query: question.query, variables: '' });
    // On a phone the list covers the editor.
    if (isNarrow()) setVisiblePlugin(null);
  };

  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">
        Câu hỏi mẫu <span lang="en">Worked questions</span>
      </h2>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question.id}>
            <button type="button" onClick={() => open(question)} aria-current={question.query === shown || undefined}>
              <span lang="vi">{question.vi}</span>
              <span lang="en">{question.en}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ListIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M9.2 9.4a2.9 2.9 0 1 1 4.3 2.5c-.9.5-1.5 1-1.5 2v.3M12 17.2v.1"
      />
    </svg>
  );
}
