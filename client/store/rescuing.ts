import type { InvestigationRow, Save, StepRecord } from '#contract/investigations';
import { toTrouble } from '../api.ts';
import type { Context } from './context.ts';
import { isConflict } from './kept.ts';
import { newUlid } from './ulid.ts';

/** A save with the investigation it is of: what a tab that ends in the middle leaves behind. */
export interface Unsaved {
  readonly id: string;
  readonly save: Save;
  /** Of what was done since `save` was sent without an answer: it goes over the version that `save` makes. */
  readonly later: Save | null;
}

/** A copy that a tab left in the browser, and how to take it away when it is safe. */
export interface Left {
  readonly unsaved: Unsaved;
  readonly drop: () => void;
}

export interface RescuingActions {
  /** Saves what tabs left behind. What cannot be saved now stays, and is tried again. */
  readonly rescue: (left: readonly Left[]) => Promise<void>;
  /** Tries once more what could not be saved: before its investigation is opened over it. */
  readonly rescueAgain: () => Promise<void>;
}

export const MOST_LETTERS = 200;
/** Of one save; a longer journal goes in several. */
export const MOST_STEPS = 1_000;

export function rescuing(context: Context): RescuingActions {
  let stranded: Left[] = [];

  async function rescue(left: readonly Left[]): Promise<void> {
    for (const one of left) {
      // One after the other: of two that belong to one investigation the second has to see the first.
      // oxlint-disable-next-line no-await-in-loop
      if (await putSomewhere(context, one.unsaved)) one.drop();
      else stranded.push(one);
    }
  }

  return {
    rescue,
    async rescueAgain() {
      const again = stranded;
      stranded = [];
      await rescue(again);
    },
  };
}

/** Where it belongs, or where another save stands in its place, as a copy. False when it is not safe yet. */
export async function putSomewhere(context: Context, { id, save, later }: Unsaved): Promise<boolean> {
  const saved = await putOrCopy(context, {
    id,
    save: later === null ? save : joined(save, later),
    first: save,
  });
  if (typeof saved === 'string' || later === null) return saved !== 'nowhere';
  // It may have been deleted and brought back meanwhile: these are versions, too.
  const next = { ...later, expected: saved.row.version };
  return (await putOrCopy(context, { id, save: next, first: next })) !== 'nowhere';
}

interface Put {
  id: string;
  /** What a copy holds if `first` finds another's save in its place. */
  save: Save;
  first: Save;
}

async function putOrCopy(
  context: Context,
  { id, save, first }: Put,
): Promise<{ row: InvestigationRow } | 'copy' | 'nowhere'> {
  try {
    return await put(context, { id, save: first });
  } catch (thrown) {
    if (!isConflict(toTrouble(thrown))) return 'nowhere';
    return (await putCopy(context, save)) ? 'copy' : 'nowhere';
  }
}

async function putCopy(context: Context, save: Save): Promise<boolean> {
  const copy = {
    ...save,
    save: crypto.randomUUID(),
    expected: 0,
    title: `${save.title} (not saved before)`.slice(0, MOST_LETTERS),
    steps: save.steps.map((step, at) => numbered(step, at + 1)),
  };
  try {
    await put(context, { id: newUlid(), save: copy });
  } catch {
    // Its copy stays in the browser, and is tried again.
    return false;
  }
  context.get().notify(`What was not saved of ${save.title} is now a copy of its own`, { stays: true });
  return true;
}

export function put({ api, get }: Context, { id, save }: { id: string; save: Save }) {
  return api.saveInvestigation({ params: { id }, body: save }, { analyst: get().analyst });
}

/** Both as one. */
function joined(save: Save, later: Save): Save {
  return { ...later, steps: [...save.steps, ...later.steps].slice(-MOST_STEPS) };
}

export function numbered(told: Omit<StepRecord, 'n'>, n: number): StepRecord {
  return { ...told, n };
}
