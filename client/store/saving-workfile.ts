import type { InvestigationRow, StepRecord } from '#contract/investigations';
import { toIsoDay } from '#contract/days';
import { unpack } from '#contract/packed-canvas';
import {
  countWorkfile,
  MOST_WORKFILE_BYTES,
  MOST_WORKFILE_STEPS,
  Workfile,
  WORKFILE_ENDING,
  WORKFILE_FORMAT,
  WORKFILE_VERSION,
} from '#contract/workfile'; // oxfmt-ignore
import { digits } from '../words/count.ts';
import type { Context } from './context.ts';
import { toFileName } from './noting.ts';
import { numbered } from './rescuing.ts';
import { toSavedCanvas } from './saved-canvas.ts';
import { readSteps, stepsTold } from './steps.ts';

export interface SavingWorkfileActions {
  /** Gives the analyst an investigation as a file: the one that is open, or one of the list. */
  readonly saveWorkfile: (row?: InvestigationRow) => Promise<void>;
}

type Held = Pick<Workfile, 'title' | 'by' | 'savedAt' | 'canvas'> & { readonly steps: readonly StepRecord[] };

export function savingWorkfile({ api, get, set, ask, cancel }: Context): SavingWorkfileActions {
  return {
    async saveWorkfile(row) {
      const isOpen = row === undefined || row.id === get().kept?.id;
      const made = await ask('workfile', async (signal) => {
        const held = isOpen ? await openOne() : await oneOf(row, signal);
        const { asOf, about } = get();
        const day = asOf === null ? null : toIsoDay(asOf);
        return { held, text: toWorkfileText({ ...held, asOf: day, redthread: about?.version ?? null }) };
      });
      const failed = get().tasks.workfile;
      if (failed?.is === 'failed') {
        cancel('workfile');
        get().notify(`No workfile was saved: ${failed.trouble.title}`);
      }
      if (made === undefined) return;
      const { held, text } = made;
      if (text === null) {
        get().notify('No workfile was saved: it would be larger than any Redthread opens');
        return;
      }
      const name = `${toFileName(held.title)}${WORKFILE_ENDING}`;
      const left = held.steps.length - MOST_WORKFILE_STEPS;
      set({ written: { name, type: 'application/json', text } });
      get().announce(`Saved ${name}`);
      if (left > 0)
        get().notify(
          `${name} holds the newest ${digits(MOST_WORKFILE_STEPS)} steps; ${digits(left)} older ones are left out`,
        );
    },
  };

  async function oneOf({ id }: InvestigationRow, signal: AbortSignal): Promise<Held> {
    const { row, canvas } = await api.investigation({ params: { id } }, { signal });
    const steps = row.steps === 0 ? [] : await readSteps(api, id);
    return { title: row.title, by: row.by, savedAt: row.updatedAt, canvas: unpack(canvas), steps };
  }

  /**
   * As it is here, saved before where that can be: then the file says when. All of it is of one moment, whatever is done
   * or opened while its steps are read.
   */
  async function openOne(): Promise<Held> {
    await get().save();
    const now = get();
    const { kept, analyst, about, absent } = now;
    const told = await stepsTold(api, now);
    return {
      title: kept?.title ?? 'New canvas',
      by: analyst ?? about?.analyst ?? null,
      savedAt: kept?.saving.is === 'saved' ? kept.saving.at : null,
      canvas: toSavedCanvas(now, absent),
      steps: told.map((step, at) => numbered(step, at + 1)),
    };
  }
}

/**
 * The same letters for the same investigation: fields in the order of the schema, and no clock of its own. Null when it
 * would be larger than any is read.
 */
export function toWorkfileText(held: Held & Pick<Workfile, 'asOf' | 'redthread'>): string | null {
  const steps = held.steps.slice(-MOST_WORKFILE_STEPS);
  const workfile = Workfile.parse({
    format: WORKFILE_FORMAT,
    version: WORKFILE_VERSION,
    title: held.title,
    by: held.by,
    asOf: held.asOf,
    savedAt: held.savedAt,
    redthread: held.redthread,
    counts: countWorkfile({ canvas: held.canvas, steps }),
    canvas: held.canvas,
    steps,
    stepsLeftOut: held.steps.length - steps.length,
  });
  return (
    [JSON.stringify(workfile, null, 1), JSON.stringify(workfile)].map((text) => `${text}\n`).find(fits) ??
    null
  );
}

function fits(text: string): boolean {
  return new Blob([text]).size <= MOST_WORKFILE_BYTES;
}
