// The document around every view: head, header, footer.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { addressOf, fieldsOf } from '../address.ts';
import { usePage } from '../page.tsx';
import { To } from './link.tsx';
import { Notes, SourceList } from './mark.tsx';
import { SearchForm } from './search-form.tsx';

/** Files that the client build made, as addresses. */
export interface Assets {
  script: string;
  style: string;
  icon: string;
}

interface DocumentProps {
  title: string;
  description: string;
  assets: Assets;
  /** A page that search engines should leave alone: an error, a result. */
  unlisted?: boolean;
  children: ComponentChildren;
}

export function Document({ title, description, assets, unlisted, children }: DocumentProps) {
  const page = usePage();
  const { text, language, theme, origin, path, query } = page;
  const fields = fieldsOf(query);
  const here = (lang: 'vi' | 'en') => origin + addressOf({ language: lang }, path, fields);
  const full = title === text.site ? `${text.site} – ${text.tagline}` : `${title} – ${text.site}`;
  return (
    <html lang={language} data-theme={theme ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        <title>{full}</title>
        <meta name="description" content={description} />
        <meta property="og:title" content={full} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={text.site} />
        <meta property="og:url" content={here(language)} />
        <meta property="og:locale" content={language === 'vi' ? 'vi_VN' : 'en_GB'} />
        <link rel="canonical" href={here(language)} />
        <link rel="alternate" hreflang="vi" href={here('vi')} />
        <link rel="alternate" hreflang="en" href={here('en')} />
        {unlisted && <meta name="robots" content="noindex" />}
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <a class="skip" href="#content">
          {text.skip}
        </a>
        <p class="working" role="status" data-said={text.working} />
        <Header />
        <main id="content" tabIndex={-1}>
          {children}
          <SourceList />
          <Notes />
        </main>
        <Footer />
      </body>
    </html>
  );
}

const NAVIGATION = ['agreements', 'graph', 'connections', 'compare', 'ledger', 'ended', 'gaps', 'conflicts'] as const;

function Header() {
  const { text, path } = usePage();
  return (
    <header class="top">
      <div class="top-row">
        <To path="/" class="wordmark" current={path === '/'}>
          <Link />
          {text.site}
        </To>
        {path !== '/' && path !== '/search' && <SearchForm id="find" />}
        <Choices />
      </div>
      <nav aria-label={text.nav}>
        <ul>
          {NAVIGATION.map((view) => (
            <li key={view}>
              <To path={`/${view}`} current={path === `/${view}`}>
                {text.pages[view]}
              </To>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Two things and what joins them, as in the icon. */
function Link() {
  return (
    <svg viewBox="0 0 32 32" class="seal" aria-hidden="true">
      <path d="M11 16h10" />
      <circle cx="7" cy="16" r="4.5" />
      <circle cx="25" cy="16" r="4.5" />
    </svg>
  );
}

function Choices() {
  const { text, language, path, query, theme } = usePage();
  const fields = fieldsOf(query);
  const other = language === 'vi' ? 'en' : 'vi';
  const back = addressOf({ language }, path, fields);
  return (
    <div class="choices">
      <a
        href={addressOf({ language: other }, path, fields)}
        lang={other}
        hreflang={other}
        title={text.language.title}
        data-language={other}
      >
        {text.language.label}
      </a>
      {(['light', 'dark'] as const).map((to) => (
        <a
          key={to}
          rel="nofollow"
          href={`/theme?to=${to}&back=${encodeURIComponent(back)}`}
          data-theme-to={to}
          aria-current={theme === to || undefined}
          aria-label={text.theme[to]}
          title={text.theme[to]}
        >
          {to === 'light' ? <Sun /> : <Moon />}
        </a>
      ))}
    </div>
  );
}

const Sun = () => (
  <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    <circle cx="12" cy="12" r="4.2" />
    <path d="M12 2.5v2.6M12 18.9v2.6M2.5 12h2.6M18.9 12h2.6M5.3 5.3l1.8 1.8M16.9 16.9l1.8 1.8M18.7 5.3l-1.8 1.8M7.1 16.9l-1.8 1.8" />
  </svg>
);

const Moon = () => (
  <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    <path d="M20 14.4A8.3 8.3 0 0 1 9.6 4a8.3 8.3 0 1 0 10.4 10.4Z" />
  </svg>
);

function Footer() {
  const { text, version } = usePage();
  return (
    <footer class="bottom">
      <p>{text.tagline}</p>
      <p>
        <To path="/privacy">{text.pages.privacy}</To> · <a href="/playground/">{text.playground}</a>
        {version && (
          <>
            {' · '}
            <code>{version.slice(0, 12)}</code>
          </>
        )}
      </p>
    </footer>
  );
}
