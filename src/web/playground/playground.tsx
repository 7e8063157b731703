// The playground: GraphiQL with the worked questions, the explorer and links.

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { Account } from './account.tsx';
import { CopyLink } from './copy-link.tsx';
import { EditorOptions } from './editor-options.tsx';
import { fetcher } from './fetcher.ts';
import { firstView } from './first-view.ts';
import { KeepLocation } from './keep-location.tsx';
import { KeepTheme, takeTheme } from './keep-theme.tsx';
import { kept } from './kept.ts';
import { questionList } from './question-list.tsx';

// Made once: GraphiQL resets its panels when a plugin's identity changes.
const PLUGINS = [questionList, explorerPlugin(), HISTORY_PLUGIN];
const FIRST_VIEW = firstView();
takeTheme();

/** The whole page. */
export function Playground() {
  return (
    <GraphiQL fetcher={fetcher} plugins={PLUGINS} storage={kept} shouldPersistHeaders={false} {...FIRST_VIEW}>
      <GraphiQL.Logo>
        <a className="graphiql-logo-link" href="../">
          Camkết
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            <CopyLink />
            {prettify}
            {merge}
            {copy}
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <Account />
      </GraphiQL.Footer>
      <KeepLocation />
      <KeepTheme />
      <EditorOptions />
    </GraphiQL>
  );
}
