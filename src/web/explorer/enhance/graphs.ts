// Loads the graph view where a page has a graph: at once, or when the part that holds it is opened.

export function graphs(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-graph]')) {
    const load = () => void import('../graph/start.tsx').then(({ startGraph }) => startGraph(place));
    const folded = place.closest('details');
    if (folded && !folded.open) folded.addEventListener('toggle', load, { once: true });
    else load();
  }
}
