import { UNDONE } from '../words/undone.ts';
import { toTold, withTold, type Context } from './context.ts';
import { diff, NO_CHANGE } from './graph.ts';
import { record, type Decided } from './history.ts';
import { NO_PATCH, patchBetween } from './patch.ts';
import type { Canvas } from './state.ts';

type Store = Pick<Context, 'get' | 'set'>;

/** How the canvas has followed what was decided. */
export interface Followed {
  readonly before: Canvas;
  readonly after: Canvas;
}

/** What was decided is a step like any other, also where the canvas stays as it is. */
export function noteDecision(
  { get, set }: Store,
  label: string,
  decision: Decided,
  followed?: Followed,
): void {
  const { history } = get();
  const kind = decision.of === 'check' ? 'check' : 'decision';
  const why = decision.made.why?.trim() ?? '';
  const told = {
    ...toTold(label, { change: followed ? diff(followed.before, followed.after) : NO_CHANGE, kind }),
    ...(why !== '' && { why }),
  };
  const patch = followed ? patchBetween(followed.after, followed.before) : NO_PATCH;
  const step = { label, told, patch, decision };
  set({ history: record(history, step), ...withTold(get(), told), announcement: label });
}

interface TakenBack {
  readonly id: string;
  readonly label: string;
  /** The server has refused it for good: what can never be taken back must not stand in the way of the steps before it. */
  readonly isRefused: boolean;
}

/** Its step goes; where it was the last one, it can be made again. */
export function unnoteDecision({ get, set }: Store, { id, label, isRefused }: TakenBack): void {
  const { past, future } = get().history;
  const mine = past.find(({ decision }) => decision?.id === id);
  const isNext = mine !== undefined && past.at(-1) === mine && !isRefused;
  const words = isRefused ? `Not undone: ${label}` : `${UNDONE}${label}`;
  set({
    history: { past: past.filter((one) => one !== mine), future: isNext ? [...future, mine] : future },
    ...withTold(get(), toTold(words, { change: NO_CHANGE, kind: isRefused ? 'other' : 'undo' })),
    announcement: words,
  });
}
