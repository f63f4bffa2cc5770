import type { GraphEdge, QueryResult } from '#contract/graph';
import type { StepRecord } from '#contract/investigations';
import type { CheckRequest } from '#contract/checks';
import type { Decision, Repair } from '#contract/judgements';
import type { QueryParam } from '#contract/query';
import type { Viewport } from '#drawing/viewport';
import { applyPatch, mapEntries, patchBetween, toCanvas, type Patch } from './patch.ts';
import type { Canvas } from './state.ts';

/** What the method note tells of a step; its number is given when it is kept. */
export type Told = Omit<StepRecord, 'n'>;

/** What the method note tells of an answer. */
export type Answered = Pick<QueryResult, 'query' | 'milliseconds' | 'limits'> &
  Partial<Pick<QueryResult, 'rows' | 'graph'>> &
  Pick<Told, 'found'> & {
    /** Of a Cypher text. */
    readonly declared?: readonly QueryParam[];
  };

export interface Step {
  /** What the analyst did, as the history lists it: `Expanded Antony Blinken: 6 added`. */
  readonly label: string;
  readonly told: Told;
  /** Leads from the canvas after the step to the one before it; of a step that was undone, the other way. */
  readonly patch: Patch;
  /** Steps that follow each other under one name are one: typing and dragging are not undone bit by bit. */
  readonly merges?: string;
  /** Where the window looked before a step that took it elsewhere: to go back brings it back too. */
  readonly lookedAt?: Viewport;
  /** It changed what is known, not the canvas: the server takes it back, and makes it again. */
  readonly decision?: Decided;
}

/** A decision by its id, with what was asked for: to make it again is to ask once more. */
export type Decided =
  | { readonly of: 'grade'; readonly id: string; readonly made: Decision }
  | { readonly of: 'repair'; readonly id: string; readonly made: Repair }
  | { readonly of: 'check'; readonly id: string; readonly made: Omit<CheckRequest, 'id'> };

/** Both lists end with the step that is nearest to now. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** A new step forgets what was undone. */
export function record({ past }: History, step: Step): History {
  return { past: [...past, step], future: [] };
}

/** The step from one canvas to the next; joined with the step before it where both have the same `merges`. */
export function recordChange(
  history: History,
  { before, after, ...step }: Omit<Step, 'patch'> & { before: Canvas; after: Canvas },
): History {
  const last = history.past.at(-1);
  if (step.merges === undefined || last?.merges !== step.merges || history.future.length > 0)
    return record(history, { ...step, patch: patchBetween(after, before) });
  const begun = applyPatch(before, last.patch);
  const { lookedAt = step.lookedAt } = last;
  const joined: Step = {
    ...step,
    ...(lookedAt !== undefined && { lookedAt }),
    patch: patchBetween(after, begun),
  };
  return { past: [...history.past.slice(0, -1), joined], future: [] };
}

interface Travel {
  history: History;
  canvas: Canvas;
  label: string;
  /** Where the window is to look; null where it stays. */
  viewport: Viewport | null;
}

type Now = Canvas & { readonly viewport: Viewport | null };

export function undo(history: History, now: Now): Travel | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  const { canvas, back } = follow(step, now);
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, back] },
    canvas,
    label: step.label,
    viewport: step.lookedAt ?? null,
  };
}

export function redo(history: History, now: Now): Travel | null {
  const step = history.future.at(-1);
  if (step === undefined) return null;
  const { canvas, back } = follow(step, now);
  return {
    history: { past: [...history.past, back], future: history.future.slice(0, -1) },
    canvas,
    label: step.label,
    viewport: step.lookedAt ?? null,
  };
}

/** Only what the step changed goes back: a node that was placed after it keeps its place as long as it is there. */
function follow({ merges: _merges, lookedAt, ...step }: Step, now: Now): { canvas: Canvas; back: Step } {
  const reached = applyPatch(now, step.patch);
  const gone = [...reached.positions.keys()].filter((id) => !reached.nodes.has(id));
  const positions = new Map(reached.positions);
  for (const id of gone) positions.delete(id);
  const canvas = gone.length === 0 ? reached : { ...reached, positions };
  const looked = lookedAt === undefined || now.viewport === null ? {} : { lookedAt: now.viewport };
  return { canvas, back: { ...step, ...looked, patch: patchBetween(canvas, toCanvas(now)) } };
}

/** The same steps, with lines as they are known now: going back in what is drawn must not bring back old grades. */
export function renew({ past, future }: History, renewed: (edge: GraphEdge) => GraphEdge): History {
  const inStep = (step: Step): Step => ({
    ...step,
    // Entries of this part are edges; patch.ts compares all parts alike and so does not say it.
    patch: mapEntries(step.patch, 'edges', (edge) => renewed(edge as GraphEdge)),
  });
  return { past: past.map(inStep), future: future.map(inStep) };
}
