import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../point.ts';
import { inOrder, type Join, type Layout, type LayoutInput, type LayoutRun } from './layout.ts';
import { pack, type Size } from './pack.ts';
import { toPieces, type Piece } from './pieces.ts';
import { seeded } from './random.ts';
import { separate, type Placed } from './separate.ts';

/** Iterations between two reports. */
const SLICE = 50;
/** How many times the area of its boxes a piece may take at first: room for lines. */
const AIR = 1.6;

/** The length a line would like to have, and how long the drawing may take to come near it. */
const LINK = 80;
const TICKS = 120;
/** Larger pieces come out better without. */
const MOST_RELAXED = 150;

export const force: Layout = {
  label: 'Force',
  about: 'Draws what is connected close together; unconnected pieces stand side by side.',
  arrange,
};

function* arrange(input: LayoutInput): LayoutRun {
  const pieces = toPieces(inOrder(input));
  const total = input.nodes.length;
  const arranged: Placed[][] = [];
  let done = 0;
  for (const piece of pieces) {
    const share = piece.nodes.length / total;
    const placed = yield* arrangePiece(piece, { ...input, report: (part) => done + part * share });
    done += share;
    arranged.push(placed);
  }
  const frames = arranged.map(frameOf);
  const corners = pack(frames, input.aspect);
  const drawnOut = fill(
    frames.map((frame, at) => ({ ...frame, ...corners[at] })),
    input,
  );
  return new Map(
    arranged.flatMap((boxes, at) => {
      const shift = minus(corners[at], frames[at]);
      return boxes.map(({ id, x, y }): [string, Point] => [
        id,
        { x: round((x + shift.x) * drawnOut), y: round((y + shift.y) * drawnOut) },
      ]);
    }),
  );
}

const MOST_DRAWN_OUT = 1.8;

/** How much a picture has to be drawn out to fill the window: room for words, at no cost. */
function fill(
  frames: readonly Corner[],
  { width = 0, aspect }: Pick<LayoutInput, 'width' | 'aspect'>,
): number {
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return Math.min(MOST_DRAWN_OUT, Math.max(1, Math.min(width / right, width / aspect / bottom)));
}

type PieceInput = Pick<LayoutInput, 'seed' | 'aspect'> & { report: (part: number) => number };

function* arrangePiece(piece: Piece, { seed, aspect, report }: PieceInput): Generator<number, Placed[]> {
  const graph = toGraph(piece, seed);
  const iterations = piece.nodes.length > 1_000 ? 200 : 400;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.08,
    barnesHutOptimize: graph.order > 400,
  };
  if (graph.order > 1) {
    for (let past = 0; past < iterations; past += SLICE) {
      forceAtlas2.assign(graph, { iterations: SLICE, settings });
      yield report(past / iterations);
    }
  }
  const boxes = piece.nodes.map((box) => {
    const { x, y } = graph.getNodeAttributes(box.id);
    return { ...box, x, y };
  });
  turnFlat(boxes);
  fillFrame(boxes, aspect);
  if (boxes.length <= MOST_RELAXED) relax(boxes, { edges: piece.edges, aspect });
  even(boxes);
  fillFrame(boxes, aspect);
  separate(boxes);
  stretch(boxes, aspect);
  return boxes;
}

function toGraph({ nodes, edges }: Piece, seed: number): UndirectedGraph<Point> {
  const random = seeded(seed);
  const graph = new UndirectedGraph<Point>();
  for (const { id } of nodes) graph.addNode(id, { x: random() * 100, y: random() * 100 });
  for (const { from, to } of edges) graph.mergeEdge(from, to);
  return graph;
}

/** Turns the longest direction of the cloud level: windows are wider than high, and so are labels. */
function turnFlat(boxes: Placed[]): void {
  const mean = (of: (box: Placed) => number): number =>
    boxes.reduce((sum, box) => sum + of(box), 0) / boxes.length;
  const [x, y] = [mean((box) => box.x), mean((box) => box.y)];
  const spreadX = mean((box) => (box.x - x) ** 2);
  const spreadY = mean((box) => (box.y - y) ** 2);
  const both = mean((box) => (box.x - x) * (box.y - y));
  const angle = -Math.atan2(2 * both, spreadX - spreadY) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const box of boxes) {
    const [dx, dy] = [box.x - x, box.y - y];
    box.x = dx * cos - dy * sin;
    box.y = dx * sin + dy * cos;
  }
}

/** Stretches the cloud to the area its boxes need, in the window's aspect; never more than twice in one direction. */
function fillFrame(boxes: Placed[], aspect: number): void {
  const long = Math.max(extent(boxes.map(({ x }) => x)), extent(boxes.map(({ y }) => y)));
  // Two or three in a row have no height to stretch.
  const width = Math.max(long / 3, extent(boxes.map(({ x }) => x)));
  const height = Math.max(long / 3, extent(boxes.map(({ y }) => y)));
  const area = AIR * boxes.reduce((sum, box) => sum + box.width * (box.above + box.below), 0);
  const bend = Math.sqrt(Math.min(2, Math.max(0.5, (aspect * height) / width)));
  const scale = Math.sqrt(area / (width * height));
  for (const box of boxes) {
    box.x *= scale * bend;
    box.y *= scale / bend;
  }
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

const MOST_STRETCHED = 1.8;

/** Share of the way to a place by rank alone. */
const EVENNESS = 0.45;

/** Draws the crowd in the middle apart and the rim in, so that all of the frame is used; who is left of whom stays. */
function even(boxes: Placed[]): void {
  for (const axis of ['x', 'y'] as const) {
    const sorted = boxes.toSorted((a, b) => a[axis] - b[axis]);
    const least = sorted[0]?.[axis] ?? 0;
    const step = extent(sorted.map((box) => box[axis])) / Math.max(1, sorted.length - 1);
    for (const [rank, box] of sorted.entries()) box[axis] += EVENNESS * (least + rank * step - box[axis]);
  }
}

/** Draws the shorter way out until the frame has the window's aspect; what is apart stays so. */
function stretch(boxes: Placed[], aspect: number): void {
  const width = extent(boxes.map(({ x }) => x));
  const height = extent(boxes.map(({ y }) => y));
  const most = (factor: number): number => Math.min(MOST_STRETCHED, Math.max(1, factor));
  const [across, down] = [most((height * aspect) / width), most(width / aspect / height)];
  for (const box of boxes) {
    box.x *= across;
    box.y *= down;
  }
}

/** A rectangle by its corner. */
type Corner = Point & Size;

function extent(values: readonly number[]): number {
  return Math.max(1, Math.max(...values) - Math.min(...values));
}

function frameOf(boxes: readonly Placed[]): Corner {
  const x = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const y = Math.min(...boxes.map((box) => box.y - box.above));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const bottom = Math.max(...boxes.map((box) => box.y + box.below));
  return { x, y, width: right - x, height: bottom - y };
}

function minus(a: Point = { x: 0, y: 0 }, b: Point = { x: 0, y: 0 }): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

/** Whole units: the same on every machine, and short in a saved canvas. */
function round(value: number): number {
  return Math.round(value) + 0;
}
