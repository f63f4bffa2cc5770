import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../point.ts';
import { frameOf, land, type Frame } from './land.ts';
import { inOrder, type Join, type Layout, type LayoutInput, type LayoutRun, type Placed } from './layout.ts';
import { pack } from './pack.ts';
import { toPieces, type Piece } from './pieces.ts';
import { seeded } from './random.ts';
import { separate } from './separate.ts';
import { settle } from './settle.ts';
import { CROWD, even, fillFrame, stretch, turnFlat } from './shape.ts';

/** Iterations between two reports: as many as take a moment. */
const SLICE = { most: 50, nodes: 20_000 };

/** The length a line would like to have, and how long the drawing may take to come near it. */
const LINK = 80;
const TICKS = 120;
/** Larger pieces come out better without. */
const MOST_RELAXED = 150;

/** Share of the way to a place by rank alone. A crowd is drawn further apart, or it would have to be pushed apart. */
const EVENNESS = { usual: 0.45, crowd: 0.8 };

export const force: Layout = {
  label: 'by force',
  about: 'Draws what is connected close together; unconnected pieces stand side by side.',
  arrange,
};

function* arrange(input: LayoutInput): LayoutRun {
  const { placed } = input;
  const picture = yield* draw(input);
  const free = picture.filter(({ id }) => !placed.has(id));
  if (placed.size === 0) return yield* land(free, { input });
  const bodies = toPins(picture, placed);
  yield* settle(bodies, { edges: inOrder(input).edges, report: (part) => 0.6 + 0.3 * part });
  const settled = bodies.filter(({ id }) => !placed.has(id));
  return yield* land(settled, { input: { ...input, middle: undefined } });
}

/** The picture as if nobody had a place. */
function* draw(input: LayoutInput): Generator<number, Placed[]> {
  const pieces = toPieces(inOrder(input));
  const total = input.nodes.length;
  const most = input.placed.size === 0 ? 0.9 : 0.6;
  const arranged: Placed[][] = [];
  let done = 0;
  for (const piece of pieces) {
    const share = (most * piece.nodes.length) / total;
    const placed = yield* arrangePiece(piece, { ...input, report: (part) => done + part * share });
    done += share;
    arranged.push(placed);
  }
  const frames = arranged.map(frameOf);
  const corners = pack(frames, input.aspect);
  yield done;
  const drawnOut = fill(
    frames.map((frame, at) => ({ ...frame, ...corners[at] })),
    input,
  );
  return arranged.flatMap((boxes, at) => {
    const shift = minus(corners[at], frames[at]);
    return boxes.map((box) => ({
      ...box,
      x: round((box.x + shift.x) * drawnOut),
      y: round((box.y + shift.y) * drawnOut),
    }));
  });
}

/** Shifts the picture to where the pinned are, and sets these on their places. */
function toPins(picture: readonly Placed[], placed: LayoutInput['placed']): Placed[] {
  const pins = picture.flatMap((box) => {
    const at = placed.get(box.id);
    return at === undefined ? [] : [minus(at, box)];
  });
  const mean = (of: (shift: Point) => number): number =>
    pins.reduce((sum, shift) => sum + of(shift), 0) / Math.max(1, pins.length);
  const shift = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return picture.map((box) => {
    const at = placed.get(box.id);
    return at === undefined
      ? { ...box, x: box.x + shift.x, y: box.y + shift.y }
      : { ...box, ...at, fx: at.x, fy: at.y };
  });
}

const MOST_DRAWN_OUT = 1.8;

/** How much a picture has to be drawn out to fill the window: room for words, at no cost. */
function fill(
  frames: readonly Frame[],
  { width = 0, aspect }: Pick<LayoutInput, 'width' | 'aspect'>,
): number {
  const right = frames.reduce((most, frame) => Math.max(most, frame.x + frame.width), 1);
  const bottom = frames.reduce((most, frame) => Math.max(most, frame.y + frame.height), 1);
  return Math.min(MOST_DRAWN_OUT, Math.max(1, Math.min(width / right, width / aspect / bottom)));
}

type PieceInput = Pick<LayoutInput, 'seed' | 'aspect'> & { report: (part: number) => number };

function* arrangePiece(piece: Piece, { seed, aspect, report }: PieceInput): Generator<number, Placed[]> {
  const graph = toGraph(piece, seed);
  const iterations = iterationsFor(graph.order);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.08,
    barnesHutOptimize: graph.order > 400,
    ...(graph.order > CROWD && { barnesHutTheta: 1 }),
  };
  if (graph.order > 1) {
    const slice = Math.min(SLICE.most, Math.max(1, Math.floor(SLICE.nodes / graph.order)));
    for (let past = 0; past < iterations; past += slice) {
      forceAtlas2.assign(graph, { iterations: slice, settings });
      yield report((0.7 * past) / iterations);
    }
  }
  const boxes = piece.nodes.map((box) => {
    const { x, y } = graph.getNodeAttributes(box.id);
    return { ...box, x, y };
  });
  turnFlat(boxes);
  fillFrame(boxes, aspect);
  if (boxes.length <= MOST_RELAXED) relax(boxes, { edges: piece.edges, aspect });
  even(boxes, boxes.length > CROWD ? EVENNESS.crowd : EVENNESS.usual);
  fillFrame(boxes, aspect);
  yield* separate(boxes, (part) => report(0.7 + 0.3 * part));
  stretch(boxes, aspect);
  return boxes;
}

function iterationsFor(nodes: number): number {
  if (nodes <= CROWD) return 400;
  return Math.max(60, Math.min(200, Math.floor(400_000 / nodes)));
}

function toGraph({ nodes, edges }: Piece, seed: number): UndirectedGraph<Point> {
  const random = seeded(seed);
  const graph = new UndirectedGraph<Point>();
  for (const { id } of nodes) graph.addNode(id, { x: random() * 100, y: random() * 100 });
  for (const { from, to } of edges) graph.mergeEdge(from, to);
  return graph;
}

/** Evens out what ForceAtlas2 leaves crowded in the middle and stretched at the rim; the shape stays. */
function relax(boxes: Placed[], { edges, aspect }: { edges: readonly Join[]; aspect: number }): void {
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(boxes)
    .alpha(0.6)
    .force(
      'link',
      forceLink<Placed, { source: string | Placed; target: string | Placed }>(links)
        .id(({ id }) => id)
        .distance(LINK),
    )
    .force('charge', forceManyBody().strength(-450).distanceMax(700))
    .force('x', forceX(0).strength(0.06 / aspect))
    .force('y', forceY(0).strength(0.06 * aspect))
    .stop()
    .tick(TICKS);
}

function minus(a: Point = { x: 0, y: 0 }, b: Point = { x: 0, y: 0 }): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

/** Whole units: the same on every machine, and short in a saved canvas. */
function round(value: number): number {
  return Math.round(value) + 0;
}
