// A worked question with its answer, as it comes; where a page was made for it, the way there.
/** @jsxImportSource preact */
import { Kind, parse, valueFromASTUntyped, visit } from 'graphql';
import { NamesDocument, TypedDocumentString } from '../../../generated/client/graphql.ts';
import { QUESTIONS, type Question } from '../../playground/questions.ts';
import { usePage } from '../page.tsx';
import { Answer } from '../parts/answer.tsx';
import type { Fields } from '../parts/answer-shape.ts';
import { Line } from '../parts/cells.tsx';
import { nameOf } from '../parts/chosen.ts';
import { fieldName } from '../parts/facts.tsx';
import { To } from '../parts/link.tsx';
import { Section, Terms } from '../parts/section.tsx';
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

export const question: ThingView = async ({ ask, part, language }, id) => {
  const found = QUESTIONS.find((each) => each.id === id);
  if (!found) return null;
  const data = await ask(new TypedDocumentString<Fields, Record<string, never>>(found.query), {});
  const asked = askedOf(found.query);
  const ids = [...namelessIn([data, asked])].sort();
  const names = new Map<string, string>();
  for (let n = 0; n < ids.length; n += 100) {
    const some = await part(ask(NamesDocument, { ids: ids.slice(n, n + 100) }));
    for (const { id, thing } of some?.nodes ?? []) {
      const name = nameOf(thing);
      if (name !== null) names.set(id, name);
    }
  }
  const title = found[language];
  const page = (
    <QuestionPage question={found} data={named(data, names) as Fields} asked={named(asked, names) as Fields} />
  );
  return { title, description: title, body: page, data };
};

/** What a question is asked for, where its file says: things, days, words, each under its variable's name. */
function askedOf(query: string): Fields {
  const asked: Record<string, unknown> = {};
  visit(parse(query), {
    VariableDefinition({ variable, defaultValue: value }) {
      if (!value) return;
      const values = value.kind === Kind.LIST ? value.values : [value];
      if (values.some((each) => each.kind === Kind.STRING)) asked[variable.name.value] = valueFromASTUntyped(value);
    },
  });
  return asked;
}

const HAS_NAME = /^(person|org|province|agreement|area|post|policy):[a-z0-9-]+$/;
const isNamed = (of: Fields): boolean => ['name', 'shortName', 'title'].some((field) => field in of);

/** Ids of things that stand without a name. */
function namelessIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (HAS_NAME.test(value)) found.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const [field, each] of Object.entries(value))
      if (field !== 'id' || !isNamed(value as Fields)) namelessIn(each, found);
  }
  return found;
}

/** The same with the things named. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.has(value) ? { id: value, name: names.get(value) } : value;
  if (Array.isArray(value)) return value.map((each) => named(each, names));
  if (value === null || typeof value !== 'object') return value;
  const { id, ...rest } = value as Fields;
  const all = Object.entries(rest).map(([field, each]) => [field, named(each, names)]);
  const name = typeof id === 'string' && !isNamed(rest) && !('thing' in rest) ? names.get(id) : undefined;
  return { ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...Object.fromEntries(all) };
}

function QuestionPage({ question: { id, vi, en }, data, asked }: { question: Question; data: Fields; asked: Fields }) {
  const { text, language } = usePage();
  const page = PAGES[id.slice(0, 2)];
  return (
    <article class="wide">
      <div class="title">
        <p class="kicker">{text.question.title}</p>
        <h1>{language === 'vi' ? vi : en}</h1>
      </div>
      <Terms
        of={Object.entries(asked).map(([field, value]) => [
          fieldName(field, text),
          <Line key={field} of={{ [field]: value }} />,
        ])}
      />
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
