// Makes the editors readable: a font of the reader's system that has all Vietnamese letters, wrapped lines, a name each.

import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

// GraphiQL's own font lacks most Vietnamese letters, and weighs 400 kB.
const FONT = 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace';

const OPTIONS = {
  queryEditor: { ariaLabel: 'Câu hỏi · Query' },
  variableEditor: { ariaLabel: 'Biến · Variables' },
  headerEditor: { ariaLabel: 'Tiêu đề · Headers', placeholder: '{ "Authorization": "Bearer …" }' },
  responseEditor: { ariaLabel: 'Trả lời · Answer' },
} as const;
type EditorName = keyof typeof OPTIONS;

/** Shows nothing; sets the options of every editor as it appears. */
export function EditorOptions() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;
  useEffect(() => {
    const appeared = { queryEditor, variableEditor, headerEditor, responseEditor };
    for (const [name, options] of Object.entries(OPTIONS)) {
      appeared[name as EditorName]?.updateOptions({ fontFamily: FONT, fontSize: 14, wordWrap: 'on', ...options });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
