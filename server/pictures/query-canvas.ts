import type { QueryResult } from '#contract/graph';
import { NO_FILTERS } from '#contract/filters';
import type { SavedCanvas } from '#contract/saved-canvas';
import { toLayoutNodes } from '#drawing/boxes';
import type { Thread } from '#drawing/kept-canvas';
import { toColumnSteps } from '#drawing/layouts/along';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { finish } from '#drawing/slices';
import { AppError } from '../errors.ts';

/** The same graph gives the same picture, on every machine and every day. */
const SEED = 20_230_619;
/** A page's width by its height, about. */
const ASPECT = 1.5;

interface Shown {
  readonly layout: LayoutName | null;
  /** Of the paths it found: the first alone, as the page lights it when an answer comes, or all of them. */
  readonly lights: 'first' | 'all';
}

/** What a query returned, on a canvas of its own: paths are set out from left to right unless it is said otherwise. */
export function toQueryCanvas(
  { columns, rows, graph }: Pick<QueryResult, 'columns' | 'rows' | 'graph'>,
  { layout, lights }: Shown,
): SavedCanvas {
  if (graph.nodes.length === 0)
    throw new AppError('nothing-to-draw', 'The query returned nobody who could be drawn.');
  const threads = threadsIn(columns, rows);
  const places = arrange(graph, { threads, layout: layout ?? (threads.length > 0 ? 'along' : 'force') });
  const [thread, ...others] = threads;
  return {
    format: 1,
    nodes: graph.nodes.map(({ id, name, type }) => ({
      id,
      name,
      type,
      at: places.get(id) ?? null,
      pinned: false,
      hidden: false,
    })),
    edges: graph.edges.map(({ key, from, to, type, status }) => ({ key, from, to, type, status })),
    thread: thread ?? null,
    ...(lights === 'all' && others.length > 0 && { threads: others }),
    groups: [],
    notes: [],
    cards: [],
    filters: NO_FILTERS,
    viewport: null,
  };
}

/** A row that tells the ids and keys of its walk is a path. */
export function threadsIn(columns: QueryResult['columns'], rows: QueryResult['rows']): SavedThread[] {
  const [ids, keys] = [columns.indexOf('ids'), columns.indexOf('keys')];
  if (ids < 0 || keys < 0) return [];
  return rows.flatMap((row) => {
    const [nodes, edges] = [row[ids], row[keys]].map(toWords);
    return nodes === undefined || edges === undefined || edges.length === 0 ? [] : [{ nodes, edges }];
  });
}

type SavedThread = NonNullable<SavedCanvas['thread']>;

function toWords(cell: unknown): string[] | undefined {
  return Array.isArray(cell) && cell.every((one) => typeof one === 'string') ? cell : undefined;
}

function arrange(
  { nodes, edges }: QueryResult['graph'],
  { threads, layout }: { threads: readonly Thread[]; layout: LayoutName },
): ReadonlyMap<string, Point> {
  return finish(
    LAYOUTS[layout].arrange({
      nodes: toLayoutNodes(nodes, edges),
      edges: edges.map(({ from, to }) => ({ from, to })),
      placed: new Map(),
      ...(layout === 'along' && { steps: toColumnSteps(threads) }),
      seed: SEED,
      aspect: ASPECT,
    }),
  );
}
