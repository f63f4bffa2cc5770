import type { LinePattern } from '#contract/ontology';

/** Dash and gap of a line at rest; a dash of nothing with round ends is a dot. The four differ without colour. */
// oxfmt-ignore
export const LINES: Record<LinePattern, { dash: readonly number[]; cap: 'butt' | 'round' }> = {
  solid: { dash: [], cap: 'butt' },
  'long-dash': { dash: [10, 4.5], cap: 'butt' },
  'short-dash': { dash: [4, 4], cap: 'butt' },
  dots: { dash: [0.1, 4.6], cap: 'round' },
  crossed: { dash: [], cap: 'butt' },
};

/** Up to this width of a line its dashes are as long as at rest. */
const WIDTH_AT_REST = 1.6;

/** A wider line has longer dashes and gaps, or its dashes would be as square as dots, and its dots would touch. */
export function dashOf(pattern: LinePattern, width: number): readonly number[] {
  const grown = Math.max(1, width / WIDTH_AT_REST);
  // A dot is as long as it is wide by its round ends.
  return LINES[pattern].dash.map((length) => length * grown);
}

/** Small signs at the middle of a line. Wanted shares its dashes with planned, so a letter tells it apart; c is a caption. */
export type LineMark = 'wanted' | 'denied' | 'contested' | 'caption' | 'otherwise' | PreviewMark;
/** Of a preview only: what becomes of a line. */
export type PreviewMark = 'new' | 'strengthened' | 'ended' | 'gone';

/** Each in a box of 10 by 10 around the origin, as strokes. */
export const LINE_MARKS: Record<LineMark, string> = {
  wanted: 'M-4.2 -3L-2.2 3.2L0 -2.4L2.2 3.2L4.2 -3',
  denied: 'M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5',
  caption: 'M3 -2.6A4 4 0 1 0 3 2.6',
  contested: 'M-3.8 -1.6H3.8M-3.8 1.6H3.8M-2 4.2L2 -4.2',
  // A triangle of change: actors wear it, too.
  otherwise: 'M0 -4.2L4.4 3.4H-4.4Z',
  new: 'M-4 0H4M0 -4V4',
  strengthened: 'M-3.6 .2L0 -3.4L3.6 .2M-3.6 4L0 .4L3.6 4',
  ended: 'M-2.8 -2.8H2.8V2.8H-2.8Z',
  gone: 'M-4 0H4',
};

/**
 * Signs that warn: ringed, as are those of a preview but the plus, which most of its lines wear. What contradicts is red;
 * what was kept otherwise is not, for nobody denies it.
 */
export const BADGES: ReadonlySet<LineMark> = new Set([
  'contested', 'otherwise', 'strengthened', 'ended', 'gone',
]); // oxfmt-ignore
