import { NO_FILTERS, type FilterRow, type Filters } from '#contract/filters';
import { asksForAll } from '#drawing/blockers';
import { sightOf, type Filtered } from '#drawing/filters';
import { tallyHidden } from '#drawing/tallies';
import { CHANGES, toHidden, toRowName } from '../words/filters.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import type { Canvas, Selection } from './state.ts';
import { partSeen, sizeOf } from './selected.ts';

export interface FilteringActions {
  /** Asks something else of one or more parts. What is typed bit by bit under one name is one step. */
  readonly filter: (wanted: Partial<Filters>, typing?: string) => void;
  /** Asks for all that named filters ask for, and nothing else. */
  readonly filterBy: (filters: Filters, name: string) => void;
  /** Hides all of a type or status, or shows it again. */
  readonly switchRow: (row: FilterRow) => void;
  /** Shows what filters hide. */
  readonly liftFilters: () => void;
}

export function filtering({ get, set, change }: Context): FilteringActions {
  function become(canvas: Partial<Canvas>, { what, typing }: { what: string; typing?: string }): void {
    const after = { ...get(), ...canvas };
    const label = `${what}: ${toHiddenWords(after)}`;
    change(canvas, () => label, {
      kind: 'filter',
      ...(typing !== undefined && { merges: `filter ${typing}` }),
    });
    set({ hover: null, selection: reselected(get()) });
  }
  return {
    filter(wanted, typing) {
      const filters = { ...get().filters, ...wanted };
      // Its keys are those of the filters: it was given as a part of them.
      const parts = Object.keys(wanted) as (keyof Filters)[];
      const what = parts.map((part) => CHANGES[part](filters)).join(', ');
      become({ filters }, typing === undefined ? { what } : { what, typing });
    },
    filterBy: (filters, name) => become({ filters }, { what: `Filtered by “${name}”` }),
    switchRow(row) {
      const { filters, isOff } = switched(get().filters, row);
      become({ filters }, { what: `${isOff ? 'Hid' : 'Showed'} ${toRowName(row)}` });
    },
    liftFilters() {
      if (asksForAll(get().filters)) get().notify('No filter is set');
      else become({ filters: NO_FILTERS }, { what: 'Lifted the filters' });
    },
  };
}

/** The part of the state that decides what is seen; for `useExplorer`. */
export function toFiltered({ nodes, edges, hidden, filters }: Filtered): Filtered {
  return { nodes, edges, hidden, filters };
}

function switched(filters: Filters, row: FilterRow): { filters: Filters; isOff: boolean } {
  const { hiddenEntityTypes, hiddenRelationTypes, hiddenStatuses } = filters;
  if (row.of === 'entity') {
    const off = toggled(hiddenEntityTypes, row.name);
    return { filters: { ...filters, hiddenEntityTypes: off }, isOff: off.includes(row.name) };
  }
  if (row.of === 'relation') {
    const off = toggled(hiddenRelationTypes, row.name);
    return { filters: { ...filters, hiddenRelationTypes: off }, isOff: off.includes(row.name) };
  }
  const off = toggled(hiddenStatuses, row.name);
  return { filters: { ...filters, hiddenStatuses: off }, isOff: off.includes(row.name) };
}

function toggled<T>(list: readonly T[], entry: T): T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

/** "38 of 120 relations hidden", by filters and by hand. */
export function toHiddenWords(desk: Filtered): string {
  const { filters, hand } = tallyHidden(desk);
  const hidden = { nodes: filters.nodes + hand.nodes, edges: filters.edges + hand.edges };
  return toHidden(hidden, { nodes: desk.nodes.size, edges: desk.edges.size });
}

/** What is read stays open though its line is hidden: it is selected again as soon as it is seen again. */
function reselected(state: Explorer): Selection {
  const visible = withoutHidden(state.selection, state);
  const subject = state.inspected?.subject;
  if (sizeOf(visible) > 0 || subject === undefined) return visible;
  const { nodes, edges } = sightOf(state);
  if ('entity' in subject)
    return nodes.has(subject.entity) ? { nodes: new Set([subject.entity]), edges: new Set() } : visible;
  return edges.has(subject.relation) ? { nodes: new Set(), edges: new Set([subject.relation]) } : visible;
}

/** What is not seen cannot be selected; the very same selection when all of it is seen. */
export function withoutHidden(selection: Selection, desk: Filtered): Selection {
  const { why } = sightOf(desk);
  const nodes = [...selection.nodes].filter((id) => !why.nodes.has(id));
  const edges = [...selection.edges].filter((key) => !why.edges.has(key));
  if (nodes.length === selection.nodes.size && edges.length === selection.edges.size) return selection;
  return partSeen({ ...selection, nodes: new Set(nodes), edges: new Set(edges) });
}
