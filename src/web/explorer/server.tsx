// The explorer's half on the server: an address becomes a whole page. It asks through what it is given, and knows no HTTP.
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { CitedSourcesDocument, HomeDatasetDocument, type HomeDatasetQuery } from '../../generated/client/graphql.ts';
import type { Shared } from '../playground/location.ts';
import { addressOf } from './address.ts';
import { type Ask, Refused } from './ask.ts';
import { isOnGraph } from './graph/kinds.ts';
import { type Page, PageContext, type Visit } from './page.tsx';
import { FoldedGraph } from './parts/graph-place.tsx';
import { type Assets, Document } from './parts/shell.tsx';
import { Tools } from './parts/tools.tsx';
import { routeOf } from './routes.ts';
import { Bibliography, type SourceText, sourceIdsIn } from './sources.ts';
import { languageOf } from './text/language.ts';
import { TEXTS } from './text/texts.ts';
import type { Asking, File, Shown } from './view.ts';
import { home } from './views/home.tsx';
import { PLAIN } from './views/plain.ts';
import { question } from './views/question.tsx';
import { THING_VIEWS } from './views/things.ts';
import { type Moved, missing, notFound, Trouble } from './views/trouble.tsx';

export type { Ask } from './ask.ts';
export { Refused } from './ask.ts';
export type { Visit } from './page.tsx';
export type { Assets } from './parts/shell.tsx';
export { PATTERNS } from './routes.ts';

/** What pages are made of, besides the visit. */
export interface Site {
  ask: Ask;
  version: string | null;
  reportUrl: string | null;
  assets: Assets;
  today: string;
}

export interface PageAnswer {
  status: number;
  type: string;
  body: string;
  /** Where the page is now. */
  location?: string;
  /** A name for the file, where it is one to keep. */
  file?: string;
}

/** Codes that mean that nothing can be shown for now. */
const AWAY = new Set(['DATABASE_UNREACHABLE', 'DATASET_CHANGING']);

/**
 * Answers an address.
 * @throws Refused where a question that the page needs was not answered
 */
export async function answerVisit(visit: Visit, site: Site): Promise<PageAnswer> {
  const language = languageOf(visit.query);
  const asked: Answered[] = [];
  const inTurn = fewAtATime(MOST_AT_A_TIME);
  let isPartial = false;
  const asking: Asking = {
    ...visit,
    language,
    text: TEXTS[language],
    today: site.today,
    async ask(document, variables) {
      const answered: Answered = { query: document.toString().trim(), variables, data: null };
      asked.push(answered);
      const data = await inTurn(() => site.ask(document, variables));
      answered.data = data;
      return data;
    },
    part: (answer) =>
      answer.catch((error) => {
        if (error instanceof Refused && AWAY.has(error.code)) throw error;
        isPartial = true;
        return null;
      }),
  };
  const shown = await show(asking);
  if ('movedTo' in shown) {
    const location = addressOf({ language }, shown.movedTo);
    return { status: 301, type: 'text/plain; charset=utf-8', body: location, location };
  }
  if ('file' in shown) return { status: 200, type: shown.type, body: shown.content, file: shown.file };
  const [sources, { dataset }] = await Promise.all([
    sourcesOf(shown.data, site.ask),
    site.ask(HomeDatasetDocument, {}),
  ]);
  if (visit.query.get('format') === 'json' && shown.status === undefined) {
    const content = { title: shown.title, ...shown.about, url: visit.origin + visit.path, dataset, sources };
    const file = `${visit.path.slice(1).replace(/\W+/g, '-') || 'camket'}.json`;
    const body = JSON.stringify({ ...content, isPartial, answers: asked }, null, 2);
    return { status: 200, type: 'application/json; charset=utf-8', body, file };
  }
  const page = pageOf(visit, site, new Bibliography(sources));
  const questions = asked.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables) }));
  return render(page, site.assets, shown, { isPartial, dataset, asked: shown.status === undefined ? questions : [] });
}

/** A question of a page with its answer; null: not answered. */
interface Answered {
  query: string;
  variables: unknown;
  data: unknown;
}

/** The page for a fault: 503 where the database is away, else 500. It asks nothing. */
export function answerTrouble(visit: Visit, site: Omit<Site, 'ask'>, isAway: boolean): PageAnswer {
  const page = pageOf(visit, site, new Bibliography([]));
  const { trouble } = page.text;
  const title = isAway ? trouble.down : trouble.broken;
  const lead = isAway ? trouble.downLead : trouble.brokenLead;
  const shown = { title, description: lead, body: <Trouble title={title} lead={lead} />, data: null, unlisted: true };
  return render(
    page,
    site.assets,
    { ...shown, status: isAway ? 503 : 500 },
    { isPartial: false, dataset: null, asked: [] },
  );
}

/** More at once only wait for each other in the database, where each has a time limit. */
const MOST_AT_A_TIME = 4;

/** A way to start work of which so many run at a time; the rest waits in order. */
function fewAtATime(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((start) => waiting.push(start));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

async function show(asking: Asking): Promise<Shown | File | Moved> {
  const nothing = () =>
    notFound(
      asking,
      decoded(asking.path)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .slice(0, MOST_GUESSED),
    );
  return routed(asking, nothing).catch((error) => {
    // What the address says can be of nothing.
    if (error instanceof Refused && error.code === 'BAD_USER_INPUT') return nothing();
    throw error;
  });
}

/** Characters of an unknown address in which something is looked for. */
const MOST_GUESSED = 100;

async function routed(asking: Asking, nothing: () => Promise<Shown>): Promise<Shown | File | Moved> {
  const route = routeOf(asking.path);
  if (route === undefined) return nothing();
  if (route.view === 'thing') return (await THING_VIEWS[route.kind](asking, route.id)) ?? missing(asking, route.id);
  if (route.view === 'question') return (await question(asking, route.id)) ?? nothing();
  return (await (route.view === 'home' ? home : PLAIN[route.view])(asking)) ?? nothing();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The sources that an answer names, a hundred at a time. */
async function sourcesOf(data: unknown, ask: Ask): Promise<SourceText[]> {
  const ids = [...sourceIdsIn(data)].sort();
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
    ids.slice(page * 100, page * 100 + 100),
  );
  const answers = await Promise.all(pages.map((some) => ask(CitedSourcesDocument, { ids: some })));
  return answers.flatMap(({ sources }) => sources);
}

function pageOf(visit: Visit, site: Omit<Site, 'ask'>, sources: Bibliography): Page {
  const language = languageOf(visit.query);
  const { version, reportUrl, today } = site;
  return { ...visit, language, text: TEXTS[language], sources, version, reportUrl, today };
}

function render(
  page: Page,
  assets: Assets,
  { title, description, body, about, unlisted, status = 200 }: Shown,
  { isPartial, dataset, asked }: { isPartial: boolean; dataset: HomeDatasetQuery['dataset']; asked: readonly Shared[] },
): PageAnswer {
  const html = renderToString(
    <PageContext.Provider value={page}>
      <Document title={title} description={description} assets={assets} unlisted={unlisted}>
        {isPartial && <p class="notice">{page.text.trouble.partial}</p>}
        {body}
        {about && isOnGraph(about.id) && <FoldedGraph query={`start=${about.id}`} label={page.text.facts.graph} />}
        <Tools about={about} questions={asked} dataset={dataset} />
      </Document>
    </PageContext.Provider>,
  );
  return { status, type: 'text/html; charset=utf-8', body: `<!doctype html>${html}` };
}
