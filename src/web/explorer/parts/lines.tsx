// A list of lines: of a long one the first at once, the rest behind a word, which paper does not hide.
/** @jsxImportSource preact */
import { type ComponentChildren, toChildArray } from 'preact';
import { usePage } from '../page.tsx';

/** How many are shown at once. */
const FIRST = 10;
/** So few more are not worth a word. */
const FEW = 3;

export function Lines({ children }: { children: ComponentChildren }) {
  const { text } = usePage();
  const items = toChildArray(children);
  if (items.length <= FIRST + FEW) return <ul class="lines">{items}</ul>;
  return (
    <>
      <ul class="lines">{items.slice(0, FIRST)}</ul>
      <details class="rest">
        <summary>{text.rest(items.length - FIRST)}</summary>
        <ul class="lines">{items.slice(FIRST)}</ul>
      </details>
    </>
  );
}
