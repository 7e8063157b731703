// What GraphiQL keeps in the browser, without request headers: its history would write an editor's token to the disk.

const PREFIX = 'graphiql:';
/** Where GraphiQL keeps JSON of its own that has headers in it; other keys hold what the reader typed. */
const WITH_HEADERS = new Set(['queries', 'favorites', 'tabState'].map((name) => PREFIX + name));

const ourKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** The browser's local storage as GraphiQL may use it. */
export const kept = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, text: string) =>
    localStorage.setItem(key, WITH_HEADERS.has(key) ? withoutHeaders(text) : text),
  removeItem: (key: string) => localStorage.removeItem(key),
  get length() {
    return ourKeys().length;
  },
  clear() {
    for (const key of ourKeys()) localStorage.removeItem(key);
  },
};

/** JSON with null for every `headers`. */
export const withoutHeaders = (json: string): string =>
  JSON.stringify(JSON.parse(json), (key, value) => (key === 'headers' ? null : value));
