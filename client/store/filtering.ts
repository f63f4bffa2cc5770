import { ALL_SOURCES, shownEdges, type SourceFilter } from '#drawing/sources';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { ExplorerState, Selection } from './state.ts';

export interface FilteringActions {
  readonly filterSources: (change: Partial<SourceFilter>) => void;
  /** Shows all lines again. */
  readonly liftFilter: () => void;
}

export function filtering({ get, set }: Context): FilteringActions {
  function filter(sources: SourceFilter): void {
    set({ sources, hover: null });
    const { selection, select, edges } = get();
    const visible = withoutHidden(selection, get());
    if (visible !== selection) select(visible, 'replace');
    const hidden = hiddenCount(get());
    set({
      announcement:
        hidden === 0
          ? 'All relations are shown'
          : `${hidden} of ${count(edges.size, 'relation', 'relations')} hidden by the source filter`,
    });
  }
  return {
    filterSources: (change) => filter({ ...get().sources, ...change }),
    liftFilter: () => filter(ALL_SOURCES),
  };
}

type Filtered = Pick<ExplorerState, 'edges' | 'sources'>;

/** How many of the lines on the desk are not drawn. */
export function hiddenCount({ edges, sources }: Filtered): number {
  return edges.size - shownEdges(edges, sources).size;
}

/** What is not seen cannot be selected; the very same selection when all of it is seen. */
export function withoutHidden(selection: Selection, { edges, sources }: Filtered): Selection {
  const shown = shownEdges(edges, sources);
  const isHidden = (key: string) => edges.has(key) && !shown.has(key);
  if (![...selection.edges].some(isHidden)) return selection;
  return { ...selection, edges: new Set([...selection.edges].filter((key) => !isHidden(key))) };
}
