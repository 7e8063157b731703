// Says that a page is being made where that takes long: finding a connection may take seconds.

const PAUSE = 500; // milliseconds; most pages are there before

export function working(): void {
  const status = document.querySelector<HTMLElement>('.working');
  if (!status) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = status.dataset.said ?? ''), PAUSE);
  };
  const rest = () => {
    clearTimeout(timer);
    status.textContent = '';
  };
  addEventListener('submit', wait);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isElsewhere =
      event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
    if (!link || isElsewhere || link.origin !== location.origin || link.download || link.hasAttribute('download'))
      return;
    if (link.pathname !== location.pathname || link.search !== location.search) wait();
  });
  // Shown again from the browser's memory, after the Back button or a file that was not a page.
  addEventListener('pageshow', rest);
  addEventListener('pagehide', rest);
}
