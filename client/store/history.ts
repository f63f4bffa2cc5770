import type { GraphEdge } from '#contract/graph';
import type { Decision } from '#contract/judgements';
import type { ExplorerState } from './state.ts';

/** What undo brings back. Parts a step left alone are shared; a changed one is a map of its own. */
export type Canvas = Pick<ExplorerState, 'nodes' | 'edges' | 'positions' | 'thread'>;

export interface Step {
  /** What the analyst did, as the history lists it: `Expanded Antony Blinken: 6 added`. */
  readonly label: string;
  /** The canvas as it was before. */
  readonly before: Canvas;
  /** It changed what is known, not the canvas: the server takes it back, and makes it again. */
  readonly decision?: { readonly id: string; readonly made: Decision };
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** A large canvas costs a map a step, so that the oldest steps are forgotten. */
const MOST_STEPS = 500;

/** A new step forgets what was undone. */
export function record({ past }: History, step: Step): History {
  return { past: [...past, step].slice(-MOST_STEPS), future: [] };
}

interface Travel {
  history: History;
  canvas: Canvas;
  label: string;
}

export function undo(history: History, now: Canvas): Travel | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  const future = [...history.future, { label: step.label, before: now }];
  return {
    history: { past: history.past.slice(0, -1), future },
    canvas: withPlaces(step.before, now),
    label: step.label,
  };
}

export function redo(history: History, now: Canvas): Travel | null {
  const step = history.future.at(-1);
  if (step === undefined) return null;
  const past = [...history.past, { label: step.label, before: now }];
  return {
    history: { past, future: history.future.slice(0, -1) },
    canvas: withPlaces(step.before, now),
    label: step.label,
  };
}

/** The same steps, with lines as they are known now: going back in what is drawn must not bring back old grades. */
export function renew(
  { past, future }: History,
  renewed: (edges: Canvas['edges']) => Canvas['edges'],
): History {
  // Steps share most of their maps.
  const done = new Map<Canvas['edges'], ReadonlyMap<string, GraphEdge>>();
  const once = (edges: Canvas['edges']) => {
    const now = done.get(edges) ?? renewed(edges);
    done.set(edges, now);
    return now;
  };
  const inStep = (step: Step): Step => ({
    ...step,
    before: { ...step.before, edges: once(step.before.edges) },
  });
  return { past: past.map(inStep), future: future.map(inStep) };
}

/** A node the layout placed only after the step keeps that place: going back must not move what stays. */
function withPlaces(canvas: Canvas, now: Canvas): Canvas {
  const later = [...now.positions].filter(([id]) => canvas.nodes.has(id) && !canvas.positions.has(id));
  if (later.length === 0) return canvas;
  return { ...canvas, positions: new Map([...canvas.positions, ...later]) };
}
