// The part of the npm package `edtf`, which has no types, that the tests of dates compare with.
declare module 'edtf' {
  /** Parses EDTF; `min` and `max` are the first and last millisecond meant (null unknown, ±Infinity open). */
  export default function edtf(text: string): { type: string; min: number | null; max: number | null };
}
