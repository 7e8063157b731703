// Makes the editors readable: a font of the reader's system that has all Vietnamese letters, and wrapped lines.

import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

// GraphiQL's own font lacks most Vietnamese letters, and weighs 400 kB.
const FONT = 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace';

/** Shows nothing; sets the options of every editor as it appears. */
export function EditorOptions() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily: FONT, fontSize: 14, wordWrap: 'on' });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
