// Brings the graphs of a page to life. Loaded only where there is one.
/** @jsxImportSource preact */
import { render } from 'preact';
import { type GraphProps, GraphView } from './graph-view.tsx';

/** Draws the graph that a place asks for. */
export function startGraph(place: HTMLElement): void {
  const props: GraphProps = JSON.parse(place.dataset.graph ?? '');
  place.replaceChildren();
  render(<GraphView {...props} />, place);
}
