import type { Glyph } from '#contract/ontology';

/** The box every glyph is drawn in; paths are filled, holes run against the clock. */
export const GLYPH_SIZE = 16;
/** The share of a node that its glyph fills. */
export const GLYPH_SHARE = 0.56;

/** One small picture per type. `count` and `none` have none: a group wears its number, an event its outline alone. */
// oxfmt-ignore
export const GLYPHS: Record<Glyph, string> = {
  person: 'M8 1.8a3.2 3.2 0 0 1 0 6.4a3.2 3.2 0 0 1 0-6.4zM2 14.4c0-3.4 2.5-5.2 6-5.2s6 1.8 6 5.2z',
  flag: 'M3.1 1.4h1.6v13.2H3.1zM5.6 2.2h8.2L11.6 5.4l2.2 3.2H5.6z',
  columns: 'M8 1.4L14.4 5.2H1.6zM2.8 6.4h2v5h-2zM7 6.4h2v5H7zM11.2 6.4h2v5h-2zM1.6 12.4h12.8v2H1.6z',
  ring: 'M8 2.4a5.6 5.6 0 0 1 0 11.2a5.6 5.6 0 0 1 0-11.2zM8 4.2a3.8 3.8 0 0 0 0 7.6a3.8 3.8 0 0 0 0-7.6zM8 1a2.3 2.3 0 0 1 0 4.6a2.3 2.3 0 0 1 0-4.6zM3.2 8.5a2.3 2.3 0 0 1 0 4.6a2.3 2.3 0 0 1 0-4.6zM12.8 8.5a2.3 2.3 0 0 1 0 4.6a2.3 2.3 0 0 1 0-4.6z',
  building: 'M2.6 14.2V1.8h6.8v4.4h4v8zM4.3 3.8v1.6h1.3V3.8zM6.5 3.8v1.6h1.3V3.8zM4.3 6.8v1.6h1.3V6.8zM6.5 6.8v1.6h1.3V6.8zM4.3 9.8v1.6h1.3V9.8zM6.5 9.8v1.6h1.3V9.8zM10.5 8v1.6h1.3V8zM10.5 11v1.6h1.3V11z',
  count: '',
  bar: 'M8 1.4a6.6 6.6 0 0 1 0 13.2a6.6 6.6 0 0 1 0-13.2zM8 3.2a4.8 4.8 0 0 0-3.7 7.8l6.8-6.8A4.8 4.8 0 0 0 8 3.2zM11.7 5L4.9 11.7A4.8 4.8 0 0 0 11.7 5z',
  scales: 'M7.2 1.6h1.6v11H7.2zM4.4 12.6h7.2v1.7H4.4zM2.3 3h11.4v1.5H2.3zM2.9 4.5h1v3.6h-1zM12.1 4.5h1v3.6h-1zM.6 8.1h5.6a2.8 2.8 0 0 1-5.6 0zM9.8 8.1h5.6a2.8 2.8 0 0 1-5.6 0z',
  pen: 'M10.8 1.5l3.7 3.7l-1.9 1.9L8.9 3.4zM8.1 4.2l3.7 3.7l-6 6l-4.4.7l.7-4.4z',
  list: 'M1.6 2.8h2v2h-2zM5.4 2.9h9v1.8h-9zM1.6 7h2v2h-2zM5.4 7.1h9v1.8h-9zM1.6 11.2h2v2h-2zM5.4 11.3h9v1.8h-9z',
  drop: 'M8 1.2c2.9 3.6 4.9 6.2 4.9 8.8a4.9 4.9 0 0 1-9.8 0c0-2.6 2-5.2 4.9-8.8z',
  box: 'M8 1.2l6 3l-6 3l-6-3zM1.6 5.4l5.7 2.9v6.5L1.6 11.9zM14.4 5.4L8.7 8.3v6.5l5.7-2.9z',
  lines: 'M2.6 3h10.8v1.9H2.6zM2.6 7.1h10.8V9H2.6zM2.6 11.2h6.8v1.9H2.6z',
  none: '',
};

/** In a box of the same size: who wears it is moved by no layout. */
export const PIN =
  'M4.6 1.2h6.8v1.7l-1.2.9v3.1l2.4 2.1v1.7H8.9v3.4L8 15.4l-.9-1.3v-3.4H3.4V9l2.4-2.1V3.8l-1.2-.9z';
