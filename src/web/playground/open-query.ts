// Opens a query in the editor: its own tab if it has one, the present tab if empty, else a new tab.

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Shared } from './location.ts';

/** The function that opens a query with its variables. */
export function useOpenQuery(): (shared: Shared) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'tabs', 'activeTabIndex'),
  );
  return ({ query, variables }) => {
    const tab = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (tab >= 0) {
      if (tab !== activeTabIndex) changeTab(tab);
      return;
    }
    if (queryEditor?.getValue().trim()) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // At once, not after the editor's pause: the tab's title is the operation's name.
    updateActiveTabValues({ query, variables, operationName: null });
  };
}
