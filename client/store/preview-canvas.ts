import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GraphEdge, GraphNode, Limit } from '#contract/graph';
import type { PublishPreview } from '#contract/review-endpoints';
import { NEWS, type News } from '#drawing/news';
import type { Theme } from '#drawing/palette';
import { BLANK } from './blank.ts';
import type { CanvasStore } from './state.ts';

/** More lines than these lie on top of each other in so small a picture. */
export const MOST_PREVIEWED = 60;

/** What a preview draws of what publishing would change. */
export interface PreviewGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** By key what becomes of a line; by id who is new. */
  readonly news: ReadonlyMap<string, News>;
  readonly limits: readonly Limit[];
}

type Changed = Pick<PublishPreview, 'changes' | 'ends'>;

export function toPreviewGraph({ changes, ends }: Changed): PreviewGraph {
  const all = NEWS.flatMap((news) => changes[news].map(({ line }) => ({ news, line })));
  const drawn = all.slice(0, MOST_PREVIEWED);
  const beside = new Map<string, Set<string>>();
  for (const { from, to } of drawn.map(({ line }) => line)) {
    beside.set(from, (beside.get(from) ?? new Set()).add(to));
    beside.set(to, (beside.get(to) ?? new Set()).add(from));
  }
  const shown = ends.filter(({ id }) => beside.has(id));
  const limit: Limit = {
    what: 'relations', shown: drawn.length, total: all.length, atLeast: false,
    why: 'more lines than these could not be told apart here; the lists below have all of them',
  }; // oxfmt-ignore
  return {
    nodes: new Map(shown.map((end) => [end.id, toNode(end, beside.get(end.id)?.size ?? 0)])),
    edges: new Map(drawn.map(({ line }) => [line.key, line])),
    news: new Map([
      ...drawn.map(({ line, news }): [string, News] => [line.key, news]),
      ...shown.filter(({ isNew }) => isNew).map(({ id }): [string, News] => [id, 'new']),
    ]),
    limits: all.length > drawn.length ? [limit] : [],
  };
}

/** As large as what is drawn of it here: how many others it has in the graph is not asked. */
function toNode({ id, type, name, named }: PublishPreview['ends'][number], degree: number): GraphNode {
  return {
    id, type, name, named, aliases: [], summary: null, kind: null, role: null, countries: [], members: null, hub: false, degree,
  }; // oxfmt-ignore
}

export type PreviewStore = StoreApi<CanvasStore>;

/** A canvas that can be looked at and moved, and does nothing to the desk. */
export function previewStore(
  { nodes, edges, news }: PreviewGraph,
  { asOf, theme }: { asOf: number | null; theme: Theme },
): PreviewStore {
  return createStore<CanvasStore>((set, get) => {
    const placed = (places: CanvasStore['positions']) => set({ positions: new Map([...get().positions, ...places]) });
    const nothing = () => undefined;
    return {
      ...BLANK, nodes, edges, news, asOf, theme,
      place: placed,
      move: (id, point) => placed(new Map([[id, point]])),
      moveBy: (ids, by) =>
        placed(new Map(ids.flatMap((id) => {
          const at = get().positions.get(id);
          return at === undefined ? [] : [[id, { x: at.x + by.x, y: at.y + by.y }] as const];
        }))),
      takeArrangement: (_, places) => placed(places),
      leaveUnplaced: (why) => set({ unplaced: { why, ids: new Set(get().nodes.keys()) } }),
      takeTool: (tool) => set({ tool }),
      select: (selection) => set({ selection }),
      hoverOver: (hover) => set({ hover }),
      keepViewport: (viewport) => set({ viewport }),
      openGroups: nothing, leaveAsItWas: nothing, pointMenu: nothing, expand: nothing,
    };
  }); // oxfmt-ignore
}
