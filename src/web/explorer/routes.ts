// Addresses of the explorer: each is one view, and each thing has one address.

/** The kinds of things that have a page of their own, and what the ids of each begin with. */
export const THING_PATHS = {
  person: 'person',
  organisation: 'org',
  province: 'province',
  agreement: 'agreement',
  area: 'area',
  post: 'post',
  policy: 'policy',
  source: 'source',
} as const;
export type ThingPath = keyof typeof THING_PATHS;

/** Views that are one page each. */
export const PLAIN_VIEWS = [
  'agreements',
  'compare',
  'conflicts',
  'connections',
  'ended',
  'gaps',
  'graph',
  'ledger',
  'privacy',
  'search',
] as const;
export type PlainView = (typeof PLAIN_VIEWS)[number];

export type Route =
  | { view: 'home' }
  | { view: PlainView }
  | { view: 'question'; id: string }
  | { view: 'thing'; kind: ThingPath; id: string };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Fastify's patterns of all views. */
export const PATTERNS: readonly string[] = [
  '/',
  ...PLAIN_VIEWS.map((view) => `/${view}`),
  '/questions/:id',
  ...Object.keys(THING_PATHS).map((kind) => `/${kind}/:slug`),
];

/** The view of a path, without its query; undefined where there is none. */
export function routeOf(path: string): Route | undefined {
  if (path === '/') return { view: 'home' };
  const [first = '', slug, ...more] = path.slice(1).split('/');
  if (more.length > 0) return undefined;
  if (slug === undefined) return PLAIN_VIEWS.find((view) => view === first) ? { view: first as PlainView } : undefined;
  if (!SLUG.test(slug)) return undefined;
  if (first === 'questions') return { view: 'question', id: slug };
  if (!Object.hasOwn(THING_PATHS, first)) return undefined;
  const kind = first as ThingPath;
  return { view: 'thing', kind, id: `${THING_PATHS[kind]}:${slug}` };
}

/** Parts of agreements, whose place is on the agreement's page; a tenure's is on its person's. */
const WHOLE_OF_PART: Readonly<Record<string, ThingPath>> = {
  commitment: 'agreement',
  outcome: 'agreement',
  participation: 'agreement',
  party: 'agreement',
  provision: 'agreement',
  tenure: 'person',
};

/** The page that shows a thing: `org:viettel` → `/organisation/viettel`; of a part its place on the page of its whole. */
export function hrefOf(id: string): string {
  const kind = id.slice(0, id.indexOf(':'));
  const slug = id.slice(kind.length + 1);
  if (kind === 'claim') return hrefOf(slug.split('/')[0] ?? '');
  const whole = WHOLE_OF_PART[kind];
  if (whole !== undefined) return `/${whole}/${slug.split('/')[0]}#${anchorOf(id)}`;
  const path = Object.keys(THING_PATHS).find((path) => THING_PATHS[path as ThingPath] === kind);
  return path === undefined ? '/' : `/${path}/${slug}`;
}

/** Where a part stands on a page: `commitment:a/1` → `commitment-a-1`. */
export const anchorOf = (id: string): string => id.replace(/[^a-z0-9]+/g, '-');
