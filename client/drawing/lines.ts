import type { LinePattern } from '#contract/ontology';

/** Dash and gap at width 1 of the line; a dash of nothing with round ends is a dot. The four differ without colour. */
// oxfmt-ignore
export const LINES: Record<LinePattern, { dash: readonly number[]; cap: 'butt' | 'round' }> = {
  solid: { dash: [], cap: 'butt' },
  'long-dash': { dash: [10, 4.5], cap: 'butt' },
  'short-dash': { dash: [4, 4], cap: 'butt' },
  dots: { dash: [0.1, 4.6], cap: 'round' },
  crossed: { dash: [], cap: 'butt' },
};

/** Small signs at the middle of a line. Wanted shares its dashes with planned, so a letter tells it apart. */
export type LineMark = 'wanted' | 'denied' | 'contested';

/** Each in a box of 8 by 8 around the origin, as strokes. */
export const LINE_MARKS: Record<LineMark, string> = {
  wanted: 'M-3.2 -2.2L-1.6 2.4L0 -1.6L1.6 2.4L3.2 -2.2',
  denied: 'M-4 -4L4 4M4 -4L-4 4',
  contested: 'M-3.2 -1.3H3.2M-3.2 1.3H3.2M-1.6 3.6L1.6 -3.6',
};
