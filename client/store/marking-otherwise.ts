import { toMarkedWords } from '../words/comparison.ts';
import type { Context } from './context.ts';
import { toOtherwise } from './otherwise.ts';

export interface MarkingOtherwiseActions {
  /** Marks what the database says otherwise today: nobody should take a version for how things are. */
  readonly markOtherwise: () => Promise<void>;
}

export function markingOtherwise({ api, get, set, ask }: Context): MarkingOtherwiseActions {
  return {
    async markOtherwise() {
      const row = get().viewing?.row;
      if (row === undefined) return;
      const params = { id: row.investigation, n: String(row.n) };
      const compared = await ask('mark versions', (signal) =>
        api.compareVersions({ params, query: {} }, { signal }),
      );
      const { viewing, absent, nodes, edges } = get();
      if (compared === undefined || viewing?.row !== row) return;
      const otherwise = new Map([...toOtherwise(compared)].filter(([of]) => nodes.has(of) || edges.has(of)));
      const { limits } = compared;
      set({
        absent: { ...absent, otherwise },
        viewing: { ...viewing, today: { limits } },
        announcement: `Version ${row.name}, as it was; ${toMarkedWords({ marked: otherwise.size, limits })}`,
      });
    },
  };
}
