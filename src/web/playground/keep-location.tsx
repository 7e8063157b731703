// Keeps the address in step with the editor, both ways.

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { hashOf, readHash, type Shared } from './location.ts';
import { useOpenQuery } from './open-query.ts';
import { QUESTIONS } from './questions.ts';

// Browsers refuse more than about 100 address changes in 30 s.
const PAUSE_MS = 400;

/** What the active tab shows, as a link would hold it. */
export function useShared(): Shared {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const tab = tabs[activeTabIndex];
  return { query: tab?.query ?? '', variables: tab?.variables ?? '', operationName: tab?.operationName ?? '' };
}

/** Shows nothing; writes the editor's state into the address and opens an address that the reader enters. */
export function KeepLocation() {
  const { queryEditor, operations } = useGraphiQL(pick('queryEditor', 'operations'));
  const { setOperationName } = useGraphiQLActions();
  const openQuery = useOpenQuery();
  const wanted = useRef(readHash(location.hash, QUESTIONS)?.operationName);

  const hash = hashOf(useShared(), QUESTIONS);
  useEffect(() => {
    if (!queryEditor || hash === location.hash) return;
    const pause = setTimeout(() => {
      // Replaced, not pushed: the Back button leaves the page, it does not undo typing.
      history.replaceState(null, '', hash || location.pathname + location.search);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [queryEditor, hash]);

  const openAddress = useEffectEvent(() => {
    const shared = readHash(location.hash, QUESTIONS);
    if (!shared) return;
    wanted.current = shared.operationName;
    openQuery(shared);
  });
  useEffect(() => {
    const listener = () => openAddress();
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);

  // A link's operation can only be selected once the editor has read the query's operations.
  useEffect(() => {
    const name = wanted.current;
    if (!name || !operations?.some((operation) => operation.name?.value === name)) return;
    wanted.current = undefined;
    setOperationName(name);
  }, [operations, setOperationName]);

  return null;
}
