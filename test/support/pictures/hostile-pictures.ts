import { PictureOptions, type PictureOf } from '#contract/picture';
import { NO_FILTERS } from '#contract/filters';
import { HOSTILE_NAMES } from '../hostile-names.ts';
import { aNode, anEdge } from '../a-node.ts';
import { drawCanvas, type DrawnCanvas } from './draw-canvas.ts';

/** Cards that are longer are refused at the door. */
const MOST_CARD = 4_000;

/** Hostile words as names, short labels, notes on cards, titles and questions, so many in a picture; no door is asked. */
export function* hostilePictures(inOne: number): Generator<{ names: readonly string[]; drawn: DrawnCanvas }> {
  for (let from = 0; from < HOSTILE_NAMES.length; from += inOne) {
    const names = HOSTILE_NAMES.slice(from, from + inOne);
    yield { names, drawn: drawCanvas(...aHostileCanvas(names)) };
  }
}

function aHostileCanvas(names: readonly string[]): Parameters<typeof drawCanvas> {
  const nodes = names.map((name, at) => aNode(`person/${at}`, { name }));
  const edges = nodes.slice(1).map(({ id }) => anEdge('person/0', id, { type: 'MET' }));
  const [first = ''] = names;
  const canvas: Extract<PictureOf['canvas'], { format: 1 }> = {
    format: 1,
    nodes: nodes.map(({ id, name, type }, at) => ({ id, name, type, at: { x: (at % 4) * 300, y: Math.floor(at / 4) * 160 }, pinned: false, hidden: false })),
    edges: edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    thread: null,
    groups: [],
    notes: [{ of: 'person/0', text: first }],
    cards: names.map((name, at) => ({ id: String(at), text: name.slice(0, MOST_CARD), at: { x: 1_300, y: at * 200 } })),
    frames: [{ id: 'f', title: first.slice(0, 200), members: ['person/0'] }],
    filters: NO_FILTERS,
    viewport: null,
  };
  const of: PictureOf = { canvas, asOf: null, selection: { nodes: [], edges: [] }, window: null, question: [first], investigation: null, steps: [], cut: [first] };
  const options = { ...PictureOptions.parse({}), title: first, subtitle: first, handling: first.slice(0, 80), analyst: first };
  return [of, { nodes, edges, options }];
} // oxfmt-ignore
