// The first page: search, what is in the graph, what can be asked, what is new, where.
/** @jsxImportSource preact */
import {
  HomeCommitmentsDocument,
  type HomeCommitmentsQuery,
  HomeDatasetDocument,
  type HomeDatasetQuery,
  HomeLatestDocument,
  type HomeLatestQuery,
  HomeProvincesDocument,
  type HomeProvincesQuery,
} from '../../../generated/client/graphql.ts';
import { QUESTIONS, type Question } from '../../playground/questions.ts';
import { sayDate, sayNumber } from '../dates.ts';
import { usePage } from '../page.tsx';
import { AgreementLine } from '../parts/agreement-line.tsx';
import { Thing, To } from '../parts/link.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { Section } from '../parts/section.tsx';
import type { View } from '../view.ts';

interface Answers {
  dataset: HomeDatasetQuery['dataset'];
  commitments: HomeCommitmentsQuery;
  latest: HomeLatestQuery['agreements'];
  provinces: HomeProvincesQuery['provinces'];
}

export const home: View = async ({ ask, text, today }) => {
  const [{ dataset }, commitments, { agreements: latest }, { provinces }] = await Promise.all([
    ask(HomeDatasetDocument, {}),
    ask(HomeCommitmentsDocument, {}),
    ask(HomeLatestDocument, { today }),
    ask(HomeProvincesDocument, {}),
  ]);
  const data = { dataset, commitments, latest, provinces };
  return { title: text.site, description: `${text.tagline} ${text.description}`, body: <Home {...data} />, data };
};

/** So many questions are seen at once. */
const FIRST = 8;
const COUNTED = ['Agreement', 'Person', 'Organisation', 'PLEDGE', 'TARGET', 'REQUEST', 'Source'] as const;

function Home({ dataset, commitments, latest, provinces }: Answers) {
  const { text, language } = usePage();
  const counts = new Map([
    ...(dataset?.counts ?? []).map(({ label, count }) => [label, count] as const),
    ...Object.entries(commitments).map(([kind, { totalCount }]) => [kind, totalCount] as const),
  ]);
  return (
    <div class="home">
      <div class="hero">
        <h1>{text.tagline}</h1>
        <SearchForm id="find" />
        <section aria-labelledby="inside" class="inside">
          <h2 id="inside" class="unseen">
            {text.home.inside}
          </h2>
          <ul class="counts">
            {COUNTED.map((label) => (
              <li key={label}>
                <strong>{sayNumber(counts.get(label) ?? 0, language)}</strong> {text.home.counts[label]}
              </li>
            ))}
          </ul>
          {dataset && (
            <p class="quiet">
              {text.home.version(dataset.version.slice(0, 12), sayDate(dataset.loadedAt.slice(0, 10), language))}
            </p>
          )}
        </section>
      </div>
      <div class="home-columns">
        <div>
          <Section id="questions" title={text.home.questions} lead={text.home.questionsLead}>
            <Questions of={QUESTIONS.slice(0, FIRST)} />
            <details>
              <summary>{text.home.moreQuestions(QUESTIONS.length - FIRST)}</summary>
              <Questions of={QUESTIONS.slice(FIRST)} />
            </details>
          </Section>
          <Section id="latest" title={text.home.latest}>
            <ul class="lines">
              {latest.map((agreement) => (
                <li key={agreement.id}>
                  <AgreementLine agreement={agreement} />
                </li>
              ))}
            </ul>
            <p>
              <To path="/agreements" class="more">
                {text.home.allAgreements}
              </To>
            </p>
          </Section>
        </div>
        <Section id="provinces" title={text.home.provinces} lead={text.home.provincesLead}>
          <ul class="tiles">
            {provinces.map(({ id, name, agreements }) => {
              const count = new Set(agreements.map(({ agreement }) => agreement?.id)).size;
              return (
                <li key={id} class={`tile tile-${placeOf(id)} shade-${shadeOf(count)}`}>
                  <Thing id={id}>
                    <span class="tile-name">{name}</span> <span class="tile-count">{count}</span>
                    <span class="unseen">{text.home.count(count)}</span>
                  </Thing>
                </li>
              );
            })}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function Questions({ of }: { of: readonly Question[] }) {
  const { language } = usePage();
  return (
    <ul class="questions">
      {of.map((question) => (
        <li key={question.id}>
          <To path={`/questions/${question.id}`}>{question[language]}</To>
        </li>
      ))}
    </ul>
  );
}

/** Where a tile stands, roughly as on a map; the style sheet has a place for each of today's units. */
const placeOf = (id: string): string => id.replace(/^province:/, '').replace(/-2025$/, '');

/** 0 for none, then by about doubling: 1, 2–3, 4–6, more. */
const shadeOf = (count: number): number => [0, 1, 3, 6].filter((bound) => count > bound).length;
