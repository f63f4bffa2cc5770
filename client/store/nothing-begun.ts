/** What was open on the canvas before is not of this one. */
export const NOTHING_BEGUN = {
  unplaced: null, note: null, hover: null, menu: null, expanding: null, offered: null, timeline: null, writing: null, naming: null, framing: null, shortening: null,
  walk: null, checkingOf: null, supposing: null, between: null,
} as const; // oxfmt-ignore
