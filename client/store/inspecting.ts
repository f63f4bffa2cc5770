import type { Context } from './context.ts';
import type { Desk, Subject } from './desk.ts';
import { withoutHidden } from './filtering.ts';
import type { ExplorerState, Selection } from './state.ts';
import { joinSelections, onlyHypothesis, partSeen, sizeOf } from './selected.ts';
import { toHeldEvidence } from './viewing.ts';

export interface InspectingActions {
  readonly select: (selection: Selection, mode: 'replace' | 'add') => void;
  readonly hoverOver: (hover: Selection | null) => void;
  /** Opens the evidence, whether the subject is drawn or not. */
  readonly inspect: (subject: Subject) => Promise<void>;
}

export function inspecting({ get, set, ask, cancel, api }: Context): InspectingActions {
  return {
    select(selection, mode) {
      const chosen = mode === 'replace' ? partSeen(selection) : joinSelections(get().selection, selection);
      set({ selection: withoutHidden(chosen, get()), notice: null });
      // A line that the filter hides is not marked, but whoever names it may read its evidence.
      const subject = onlyOne(chosen);
      if (subject === null) closeEvidence();
      if (sizeOf(chosen) === 1) set(evidenceInFront(get()));
      if (subject !== null && !isSame(subject, get().inspected?.subject)) void get().inspect(subject);
      const supposed = onlyHypothesis(get());
      if (supposed?.is === 'line') void get().readBetween(supposed.id);
    },
    hoverOver: (hover) => set({ hover: hover === null ? null : partSeen(hover) }),
    async inspect(subject) {
      set({ inspected: { subject, evidence: null }, ...evidenceInFront(get()) });
      // Of a version, as it was worded when that was kept.
      const { viewing } = get();
      const held = viewing === null ? null : toHeldEvidence(viewing.facts, subject);
      if (held !== null) {
        cancel('inspect');
        set({ inspected: { subject, evidence: held } });
        return;
      }
      // With the evidence: what is told of its check is told of what is read.
      if ('relation' in subject) void get().readChecks([subject.relation]);
      const evidence = await ask('inspect', (signal) => api.evidence({ query: subject }, { signal }));
      if (evidence !== undefined) set({ inspected: { subject, evidence } });
    },
  };

  /** What is on its way is not waited for any more: it must not open again what was closed. */
  function closeEvidence(): void {
    cancel('inspect');
    set({ inspected: null });
  }
}

/** Whoever asks for evidence wants to see it, where an open article has its place and lights its lines. */
function evidenceInFront({ reading }: Desk): Partial<Desk & ExplorerState> {
  return reading === null ? {} : { reading: { ...reading, isInFront: false }, hover: null };
}

/** What is only supposed rests on no evidence. */
function onlyOne(selection: Selection): Subject | null {
  if (sizeOf(selection) !== 1) return null;
  const { nodes, edges } = selection;
  const [entity] = nodes;
  const [relation] = edges;
  if (entity !== undefined) return { entity };
  return relation === undefined ? null : { relation };
}

function isSame(a: Subject, b: Subject | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
