// The worked questions: the files of src/questions, read when the page is built.

/** One worked question; `id` is its file name without ending and its short link. */
export interface Question {
  id: string;
  vi: string;
  en: string;
  query: string;
}

const files = import.meta.glob<string>('../../questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All worked questions in the order of their file names. */
export const QUESTIONS: readonly Question[] = Object.keys(files)
  .sort()
  .map((path) => readQuestion(path, files[path] ?? ''));

/** Reads a question's file: `# en:` and `# vi:` lines, then one operation. A missing line shows the file name. */
export function readQuestion(path: string, query: string): Question {
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
  const title = (language: string) => new RegExp(`^#\\s*${language}:\\s*(.+)$`, 'm').exec(query)?.[1]?.trim() ?? id;
  return { id, vi: title('vi'), en: title('en'), query: query.trimEnd() };
}
