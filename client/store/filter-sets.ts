import type { FilterSet } from '#contract/filter-sets';
import type { Limit } from '#contract/graph';
import type { Context } from './context.ts';
import { newUlid } from './ulid.ts';

/** The named filters, whichever investigation is open. */
export interface FilterSets {
  /** Null until they have come. */
  readonly sets: readonly FilterSet[] | null;
  readonly limits: readonly Limit[];
  /** Deleted last, and can be brought back. */
  readonly deleted: FilterSet | null;
}

export const NO_FILTER_SETS: FilterSets = { sets: null, limits: [], deleted: null };

export interface FilterSetActions {
  readonly listFilterSets: () => Promise<void>;
  /** What is asked for now, under a name; over the set of that name if there is one. False when it was not saved. */
  readonly keepFilters: (name: string) => Promise<boolean>;
  readonly deleteFilterSet: (set: FilterSet) => Promise<void>;
  readonly restoreFilterSet: () => Promise<void>;
}

export function filterSets({ api, get, set, ask }: Context): FilterSetActions {
  const keep = (part: Partial<FilterSets>) => set({ filterSets: { ...get().filterSets, ...part } });
  return {
    async listFilterSets() {
      const answer = await ask('filter sets', (signal) => api.filterSets({}, { signal }));
      if (answer !== undefined) keep(answer);
    },
    async keepFilters(name) {
      const { filters, analyst, filterSets: { sets } } = get(); // oxfmt-ignore
      const same = setOf(sets ?? [], name);
      const saved = await ask('save filters', (signal) =>
        api.saveFilterSet(
          {
            params: { id: same?.id ?? newUlid() },
            body: { save: crypto.randomUUID(), expected: same?.version ?? 0, name, filters },
          },
          { signal, analyst },
        ),
      );
      if (saved === undefined) return false;
      set({
        announcement: `${same === undefined ? 'Kept the filters as' : 'Changed the filters'} “${name}”`,
      });
      await get().listFilterSets();
      return true;
    },
    async deleteFilterSet(gone) {
      const answer = await ask('save filters', (signal) =>
        api.deleteFilterSet(
          { params: { id: gone.id }, query: { expected: String(gone.version) } },
          { signal },
        ),
      );
      if (answer === undefined) return;
      keep({ deleted: answer.set });
      set({ announcement: `Deleted the filters “${gone.name}”; they can be restored` });
      await get().listFilterSets();
    },
    async restoreFilterSet() {
      const { deleted } = get().filterSets;
      if (deleted === null) return;
      const answer = await ask('save filters', (signal) =>
        api.restoreFilterSet({ params: { id: deleted.id } }, { signal }),
      );
      if (answer === undefined) return;
      keep({ deleted: null });
      set({ announcement: `Restored the filters “${deleted.name}”` });
      await get().listFilterSets();
    },
  };
}

/** Whatever capitals its name has. */
export function setOf(sets: readonly FilterSet[], name: string): FilterSet | undefined {
  return sets.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
}
