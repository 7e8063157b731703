// Whether the window is as narrow as a phone, where panels cover the editor; playground.css has the same width.

/** True below 760 px. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 759px)').matches;
}
