// Opens a query in the editor: its own tab if it has one, the present tab if empty, else a new tab.

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Shared } from './location.ts';

/** The function that opens a query with its variables. */
export function useOpenQuery(): (shared: Shared) => void {
  const { addTab, changeTab, updateActiveTabValues, setOperationFacts } = useGraphiQLActions();
  const { queryEditor, variableEditor, headerEditor, tabs, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'tabs', 'activeTabIndex'),
  );
  return ({ query, variables }) => {
    const tab = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (tab >= 0) {
      if (tab !== activeTabIndex) changeTab(tab);
      return;
    }
    // Who has a token is the same in every tab.
    const headers = headerEditor?.getValue() ?? '';
    if (queryEditor?.getValue().trim()) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    headerEditor?.setValue(headers);
    // At once, not after the editor's pause: the tab's title is the operation's name.
    updateActiveTabValues({ query, variables, headers, operationName: null });
    // Who runs it before the pause is over must not ask for an operation of the query before.
    setOperationFacts({});
  };
}
