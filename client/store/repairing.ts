import type { Decision, JudgementRecord, Repair } from '#contract/judgements';
import type { Limit } from '#contract/graph';
import { toFollow } from '#contract/merged';
import type { RepairPreview } from '#contract/repairs';
import type { ErrorCode } from '#contract/errors';
import type { RepairKind } from '../words/repairs.ts';
import { REDONE } from '../words/undone.ts';
import { canvasAfter } from './canvas-after.ts';
import { isReadOnly, type Context } from './context.ts';
import { noteDecision, unnoteDecision, type Followed } from './decided.ts';
import { undo, type Decided, type Step } from './history.ts';
import { toCanvas } from './patch.ts';
import { keepSelected } from './selected.ts';

/** What is to be repaired, of which claim or actor; and what a decision on it would change, once that was looked at. */
export interface Repairing {
  readonly of: string;
  readonly is: RepairKind;
  readonly seen: { readonly decision: Repair; readonly preview: RepairPreview } | null;
}

/** The newest last; null until they have come. */
export interface Decisions {
  readonly about: string;
  readonly records: readonly JudgementRecord[] | null;
  readonly limits: readonly Limit[];
}

export interface RepairingActions {
  readonly openRepair: (wish: { readonly of: string; readonly is: RepairKind } | null) => void;
  /** Tells what it would change; nothing is decided yet. */
  readonly lookAtRepair: (decision: Repair) => Promise<void>;
  /** Decides what was looked at, for this reason. False when it was not recorded; why is told by the task `repair`. */
  readonly applyRepair: (told: { readonly label: string; readonly why: string }) => Promise<boolean>;
  readonly takeRepairBack: (decision: { readonly id: string; readonly label: string }) => Promise<void>;
  readonly repairAgain: (step: Step) => Promise<void>;
  /** Reads what was decided; null closes it. */
  readonly openDecisions: (about: string | null) => Promise<void>;
}

export function repairing(context: Context): RepairingActions {
  const { api, get, set, ask, run, hold, cancel } = context;
  return {
    openRepair(wish) {
      for (const task of ['repair', 'repair preview'] as const) cancel(task);
      set({ repairing: wish === null ? null : { ...wish, seen: null } });
    },
    async lookAtRepair(decision) {
      const { repairing: open } = get();
      if (open === null || isReadOnly(context)) return;
      cancel('repair');
      set({ repairing: { ...open, seen: null } });
      const preview = await look(decision);
      const now = get().repairing;
      if (preview !== undefined && now?.of === open.of && now.is === open.is)
        set({ repairing: { ...now, seen: { decision, preview } } });
    },
    async applyRepair({ label, why }) {
      const seen = get().repairing?.seen;
      if (!seen || isReadOnly(context)) return false;
      const isMade = await make({ ...seen.decision, why }, { preview: seen.preview, label });
      if (isMade) set({ repairing: null });
      return isMade;
    },
    async takeRepairBack({ id, label }) {
      if (isReadOnly(context)) return;
      const decision = { kind: 'withdraw', judgement: id, why: 'Taken back.' } as const;
      const preview = await look(decision);
      const taken = await hold(async () => {
        if (preview === undefined || (await decide({ ...decision, seen: preview.digest })) === undefined) {
          if (wasRefused('decided-since', 'refused-decision'))
            unnoteDecision(context, { id, label, isRefused: true });
          tellTrouble();
          return undefined;
        }
        // The last step brings back the very canvas that it left; an older one is followed as any other decision.
        const state = get();
        const isLast = state.history.past.at(-1)?.decision?.id === id;
        const back = isLast ? undo(state.history, { ...toCanvas(state), viewport: state.viewport }) : null;
        if (back === null) await follow(preview);
        else set({ ...back.canvas });
        keepSelection(preview);
        unnoteDecision(context, { id, label, isRefused: false });
        return preview;
      });
      if (taken !== undefined) await renew(taken);
    },
    async repairAgain(step) {
      const { decision, label } = step;
      if (decision?.of !== 'repair' || isReadOnly(context)) return;
      const left = get().history.future.filter((one) => one !== step);
      const preview = await look(decision.made);
      const isMade = preview !== undefined && (await make(decision.made, { preview, label }));
      if (isMade || wasRefused('refused-decision'))
        set({ history: { ...get().history, future: left }, announcement: `${REDONE}${label}` });
      if (!isMade) tellTrouble();
    },
    async openDecisions(about) {
      set({ decisions: about === null ? null : { about, records: null, limits: [] } });
      await readDecisions();
    },
  };

  function look(decision: Decision): Promise<RepairPreview | undefined> {
    const { seen: _seen, ...asked } = { seen: undefined, ...decision };
    return ask('repair preview', (signal) => api.previewDecision({ body: { decision: asked } }, { signal }));
  }

  /** One after the other: whoever presses twice has not decided twice. */
  async function decide(decision: Decision): Promise<JudgementRecord | undefined> {
    if (get().tasks.repair?.is === 'running') return undefined;
    const { analyst } = get();
    return ask('repair', (signal) => api.decide({ body: decision }, { signal, analyst }));
  }

  async function make(
    made: Repair,
    { preview, label }: { preview: RepairPreview; label: string },
  ): Promise<boolean> {
    const isRecorded = await hold(async () => {
      const recorded = await decide({ ...made, seen: preview.digest });
      if (recorded === undefined) return false;
      const followed = await follow(preview);
      const decision: Decided = { of: 'repair', id: recorded.judgement.id, made };
      noteDecision(context, label, decision, followed);
      keepSelection(preview);
      return true;
    });
    if (isRecorded) await renew(preview);
    return isRecorded;
  }

  /** Undefined where the graph did not answer: what is drawn is what was there before. */
  async function follow(preview: RepairPreview): Promise<Followed | undefined> {
    const before = toCanvas(get());
    const after = await ask('repair canvas', (signal) =>
      canvasAfter(get(), preview, (ids) => run('explore/among', { ids: [...ids] }, signal)),
    );
    if (after === undefined) {
      get().notify('It is recorded, but what is drawn is still what was there before: open the canvas again');
      return undefined;
    }
    set({ ...after });
    return { before, after };
  }

  function keepSelection({ merged }: RepairPreview): void {
    const { selection, select } = get();
    const now = toFollow(new Map(merged.map(({ id, into }) => [id, into.id])));
    const followed = {
      ...selection,
      nodes: new Set([...selection.nodes].map(now.id)),
      edges: new Set([...selection.edges].map(now.key)),
    };
    const kept = keepSelected(followed, get());
    if (kept.nodes.size + kept.edges.size < followed.nodes.size + followed.edges.size)
      select(kept, 'replace');
    else set({ selection: kept });
  }

  /** What is read follows, too: the evidence, the open article, checks and grades. */
  async function renew({ lines, merged }: RepairPreview): Promise<void> {
    const { inspected, reading } = get();
    const subject = inspected?.subject;
    const moved = new Map(
      lines.moved.flatMap(({ key, after }) => (after ? [[key, after.key] as const] : [])),
    );
    if (subject !== undefined && 'relation' in subject) {
      const isGone = lines.gone.some(({ key }) => key === subject.relation);
      if (isGone) set({ inspected: null });
      const now = moved.get(subject.relation);
      if (now !== undefined) set({ inspected: { subject: { relation: now }, evidence: null } });
    } else if (subject !== undefined) {
      const into = merged.find(({ id }) => id === subject.entity)?.into.id;
      if (into !== undefined) set({ inspected: { subject: { entity: into }, evidence: null } });
    }
    const changed = Object.values(lines).flatMap((all) => all.map(({ key, after }) => after?.key ?? key));
    await Promise.all([
      get().regrade(),
      readDecisions(),
      readArticle(reading?.id),
      get().readChecks(changed.filter((key) => get().edges.has(key))),
    ]);
  }

  async function readArticle(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    const account = await ask('read', (signal) => api.article({ params: { id } }, { signal }));
    const { reading } = get();
    if (account !== undefined && reading?.id === id) set({ reading: { ...reading, account } });
  }

  async function readDecisions(): Promise<void> {
    const about = get().decisions?.about;
    if (about === undefined) return;
    const answer = await ask('decisions', (signal) => api.judgements({ query: { about } }, { signal }));
    if (answer !== undefined && get().decisions?.about === about)
      set({ decisions: { about, records: answer.judgements.toReversed(), limits: answer.limits } });
  }

  function wasRefused(...codes: ErrorCode[]): boolean {
    return [get().tasks.repair, get().tasks['repair preview']].some(
      (task) => task?.is === 'failed' && codes.some((code) => code === task.trouble.code),
    );
  }

  /** The panel where it would be seen may not be open. */
  function tellTrouble(): void {
    const { tasks, repairing: open, notify } = get();
    const task = tasks['repair preview']?.is === 'failed' ? tasks['repair preview'] : tasks.repair;
    if (open === null && task?.is === 'failed') notify(`${task.trouble.title}. ${task.trouble.detail}`);
  }
}
