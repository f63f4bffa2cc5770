import type { Point } from '../point.ts';
import { createRoom, type Room } from '../room.ts';
import { toArea } from './find-room.ts';
import { frameOf, standingOf } from './land.ts';
import { compare, inOrder, type Layout, type LayoutInput, type LayoutNode, type LayoutRun, type Placed } from './layout.ts'; // oxfmt-ignore
import { GAP } from './separate.ts';

/** Between two blocks, in cells across, and in units down. */
const APART = { across: 0.4, down: 30 };
/** Names are cut at about this width. */
const MOST_WIDE = 150;
/** Nodes placed between two reports. */
const SLICE = 2_000;

export const grid: Layout = {
  label: 'by type',
  about: 'Sets actors of one type side by side, the most connected first.',
  arrange,
};

interface Cells {
  width: number;
  height: number;
  /** From a cell's upper side to the point of what stands in it. */
  above: number;
  /** How many stand in a full row. */
  columns: number;
}

function* arrange(input: LayoutInput): LayoutRun {
  const nodes = inOrder(input).nodes.filter(({ id }) => !input.placed.has(id));
  const blocks = toBlocks(nodes);
  yield 0;
  const cells = { ...toCells(nodes), columns: bestColumns(blocks, input.aspect, toCells(nodes)) };
  const empty = yield* fill(blocks, { cells, room: createRoom(), corner: { x: 0, y: 0 } });
  const { width, height } = frameOf(empty);
  const { middle = { x: width / 2, y: height / 2 } } = input;
  const corner = { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2) };
  const filled = yield* fill(blocks, { cells, room: createRoom(standingOf(input).map(toArea)), corner });
  return new Map(filled.map(({ id, x, y }) => [id, { x, y }]));
}

/** One block for each type, by its name. */
function toBlocks(nodes: readonly LayoutNode[]): LayoutNode[][] {
  const blocks = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const block = blocks.get(node.type);
    if (block === undefined) blocks.set(node.type, [node]);
    else block.push(node);
  }
  return [...blocks]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, block]) => block.toSorted((a, b) => b.degree - a.degree || compare(a.id, b.id)));
}

/** Cells are alike in all blocks, so that columns run through the picture; names have room beside each other. */
function toCells(nodes: readonly LayoutNode[]): Omit<Cells, 'columns'> {
  const most = (of: (node: LayoutNode) => number): number =>
    nodes.reduce((sofar, node) => Math.max(sofar, of(node)), 0);
  const above = Math.ceil(most((node) => node.above));
  return {
    width: Math.ceil(most((node) => Math.max(node.width, Math.min(MOST_WIDE, node.nameWidth))) + GAP),
    height: above + Math.ceil(most((node) => node.below)) + GAP,
    above,
  };
}

/** As many columns as bring the picture nearest to the window's shape. */
function bestColumns(
  blocks: readonly LayoutNode[][],
  aspect: number,
  { width, height }: Omit<Cells, 'columns'>,
): number {
  const most = Math.max(1, ...blocks.map(({ length }) => length));
  const total = blocks.reduce((sum, { length }) => sum + length, 0);
  // Beyond this the rows only get longer.
  const widest = Math.min(Math.max(most, blocks.length), Math.ceil(3 * Math.sqrt(total * aspect)));
  let best = { columns: 1, miss: Infinity };
  for (let columns = 1; columns <= widest; columns++) {
    const { rows, bands } = countRows(blocks, columns);
    const down = rows * height + (bands - 1) * APART.down;
    const miss = Math.abs(Math.log((columns * width) / down / aspect));
    if (miss < best.miss) best = { columns, miss };
  }
  return best.columns;
}

function countRows(blocks: readonly LayoutNode[][], columns: number): { rows: number; bands: number } {
  let [rows, bands, used] = [0, 0, columns];
  for (const { length } of blocks) {
    const isNext = used + APART.across + length <= columns;
    if (!isNext) {
      rows += Math.ceil(length / columns);
      bands += 1;
    }
    used = length > columns ? columns : (isNext ? used + APART.across : 0) + length;
  }
  return { rows, bands };
}

interface Ground {
  cells: Cells;
  /** What stands already; a cell where it would be in the way is passed over. */
  room: Room;
  corner: Point;
}

/** Blocks from left to right, each on a row of its own unless it is small enough to stand beside the one before. */
function* fill(
  blocks: readonly LayoutNode[][],
  { cells, room, corner }: Ground,
): Generator<number, Placed[]> {
  const placed: Placed[] = [];
  let top = corner.y;
  let [begin, lowest] = [0, top - APART.down];
  let used = cells.columns;
  for (const block of blocks) {
    const isNext = used + APART.across + block.length <= cells.columns;
    begin = isNext ? used + APART.across : 0;
    if (!isNext) top = lowest + APART.down;
    let [column, row] = [begin, 0];
    for (const node of block) {
      for (let isSet = false; !isSet; column++) {
        if (column + 1 > cells.columns && column > begin) [column, row] = [begin, row + 1];
        const box = toPlaced(node, { cells, corner: { x: corner.x, y: top }, column, row });
        isSet = room.isFree(toArea(box));
        if (isSet) placed.push(box);
      }
      if (placed.length % SLICE === 0) yield 0.5;
    }
    used = row > 0 ? cells.columns : column;
    lowest = Math.max(lowest, top + (row + 1) * cells.height);
  }
  return placed;
}

function toPlaced(
  node: LayoutNode,
  { cells, corner, column, row }: { cells: Cells; corner: Point; column: number; row: number },
): Placed {
  return {
    ...node,
    x: Math.round(corner.x + (column + 0.5) * cells.width),
    y: Math.round(corner.y + row * cells.height + cells.above),
  };
}
