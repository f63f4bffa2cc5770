import { ALL_SOURCES, shownEdges, type SourceFilter } from '#drawing/sources';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import type { ExplorerState, Selection } from './state.ts';

export interface FilteringActions {
  readonly filterSources: (change: Partial<SourceFilter>) => void;
  /** Shows all lines again. */
  readonly liftFilter: () => void;
}

export function filtering({ get, set, change }: Context): FilteringActions {
  function filter(sources: SourceFilter): void {
    const { filters, edges } = get();
    const filtered = { ...filters, sources };
    const hidden = hiddenCount({ edges, filters: filtered });
    const words =
      hidden === 0
        ? 'All relations are shown'
        : `${hidden} of ${count(edges.size, 'relation', 'relations')} hidden by the source filter`;
    change({ filters: filtered }, () => words, { merges: 'filters' });
    set({ hover: null, selection: reselected(get()) });
  }
  return {
    filterSources: (wanted) => filter({ ...get().filters.sources, ...wanted }),
    liftFilter: () => filter(ALL_SOURCES),
  };
}

/** What is read stays open though its line is hidden: it is selected again as soon as it is seen again. */
function reselected(state: Explorer): Selection {
  const visible = withoutHidden(state.selection, state);
  const subject = state.inspected?.subject;
  if (visible.nodes.size + visible.edges.size > 0 || subject === undefined || !('relation' in subject))
    return visible;
  if (!shownEdges(state.edges, state.filters.sources).has(subject.relation)) return visible;
  return { nodes: new Set(), edges: new Set([subject.relation]) };
}

type Filtered = Pick<ExplorerState, 'edges' | 'filters'>;

/** How many of the lines on the desk are not drawn. */
export function hiddenCount({ edges, filters }: Filtered): number {
  return edges.size - shownEdges(edges, filters.sources).size;
}

/** What is not seen cannot be selected; the very same selection when all of it is seen. */
export function withoutHidden(selection: Selection, { edges, filters }: Filtered): Selection {
  const shown = shownEdges(edges, filters.sources);
  const isHidden = (key: string) => edges.has(key) && !shown.has(key);
  if (![...selection.edges].some(isHidden)) return selection;
  return { ...selection, edges: new Set([...selection.edges].filter((key) => !isHidden(key))) };
}
