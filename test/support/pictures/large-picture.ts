import { NO_FILTERS } from '#contract/filters';
import { PictureOptions } from '#contract/picture';
import { toPicture } from '../../bench/graph.ts';
import { drawCanvas, type DrawnCanvas } from './draw-canvas.ts';

/** As many of the generated actors and relations, drawn without legend and lists. */
export function largePicture(size: { nodes: number; edges: number }): DrawnCanvas {
  const { nodes, edges, positions } = toPicture(size);
  const places = new Map(positions);
  const canvas = {
    format: 1 as const,
    nodes: nodes.map(({ id, name, type }) => ({ id, name, type, at: places.get(id) ?? null, pinned: false, hidden: false })),
    edges: edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    thread: null, groups: [], notes: [], cards: [], filters: NO_FILTERS, viewport: null,
  };
  const of = { canvas, asOf: null, selection: { nodes: [], edges: [] }, window: null, question: [], investigation: null, steps: [], cut: [] };
  return drawCanvas(of, { nodes, edges, options: PictureOptions.parse({ parts: { legend: false } }) });
} // oxfmt-ignore

/** Outlines in an SVG that are filled with each colour, and those that its scene has bodies for. */
export function bodiesIn(
  svg: string,
  { content: { scene } }: DrawnCanvas,
): { drawn: number; wanted: number } {
  const filled = [...scene.nodes.values()].filter(({ borderWidth }) => borderWidth === 0);
  const colours = new Set(filled.map(({ fill }) => fill));
  const place = placeOfLongest(svg);
  let drawn = 0;
  for (const [, fill = '', inner = ''] of svg.matchAll(/<g fill="(#[0-9a-f]{6})">([^]*?)<\/g>/g)) {
    if (!colours.has(fill)) continue;
    for (const [, at = '', d = ''] of inner.matchAll(/<path( transform="[^"]*")? d="([^"]*)"/g))
      if (at === place) drawn += d.split('M').length - 1;
  }
  return { drawn, wanted: filled.length };
}

/** Where the canvas itself lies: plates and signs lie each at a place of its own. */
function placeOfLongest(svg: string): string {
  let longest = { place: '', length: 0 };
  for (const [, place = '', d = ''] of svg.matchAll(/<path( transform="[^"]*")? d="([^"]*)"/g))
    if (d.length > longest.length) longest = { place, length: d.length };
  return longest.place;
}
