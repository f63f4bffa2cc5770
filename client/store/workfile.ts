import { pack } from '#contract/packed-canvas';
import { MOST_MARKS } from '#contract/own-marks';
import { MOST_KEPT_PATHS } from '#contract/kept-paths';
import type { SavedCanvas } from '#contract/saved-canvas';
import type { Workfile } from '#contract/workfile';
import { readWorkfile, type Place } from '../reading/workfile.ts';
import { count, digits } from '../words/count.ts';
import { toTold, type Context } from './context.ts';
import { fits, toFullWords } from './fitting.ts';
import { MOST_ASKED, survivorsOf, type Survivors } from './former-ids.ts';
import { NO_CHANGE } from './graph.ts';
import { mergeCanvas } from './merge-workfile.ts';
import { openSaved } from './opening.ts';
import { CANVAS_PARTS, toCanvas } from './patch.ts';
import { withCurrentIds } from '#drawing/renamed-canvas';
import { MOST_STEPS, numbered, put } from './rescuing.ts';
import type { Absent } from './saved-canvas.ts';
import type { Canvas } from './state.ts';
import { newUlid } from './ulid.ts';

/** How far the opening of a workfile has come; nothing on the desk changes before the analyst says so. */
export type WorkfileLook =
  | { readonly is: 'choosing' }
  | { readonly is: 'reading'; readonly name: string }
  | Refused
  | ToldWorkfile;

interface Refused {
  readonly is: 'refused';
  readonly name: string;
  readonly why: string;
  readonly places: readonly Place[];
  /** How many more places there are. */
  readonly more: number;
}

/** What is in a workfile, and what this database knows of it. */
export interface ToldWorkfile {
  readonly is: 'told';
  /** Of the file. */
  readonly name: string;
  readonly workfile: Workfile;
  /** Its canvas by the ids that stand here, and on what the graph holds of it. */
  readonly saved: SavedCanvas;
  readonly canvas: Canvas;
  readonly absent: Absent;
  /** Who was merged into whom. */
  readonly survivors: Survivors;
  /** Of how many unknown ones nobody asked whether they were merged into others. */
  readonly unasked: number;
  /** Why it was not merged; null when nothing stands against it. */
  readonly refusal: string | null;
}

/** Of one save; the last tells where they came from. */
export const MOST_STEPS_TAKEN = MOST_STEPS - 1;

export interface WorkfileActions {
  readonly beginWorkfile: () => void;
  readonly endWorkfile: () => void;
  /** Reads it and tells what is in it. */
  readonly chooseWorkfile: (file: File) => Promise<void>;
  /** As an investigation of its own, never over another. */
  readonly openWorkfile: () => Promise<void>;
  /** Into the canvas that is open, as one step. */
  readonly mergeWorkfile: () => void;
}

export function openingWorkfiles(context: Context): WorkfileActions {
  const { api, get, set, ask, run, cancel } = context;
  /** Made once for a file, so that what is sent twice is done once. */
  let making: { readonly id: string; readonly save: string } | null = null;
  const show = (workfileLook: WorkfileLook | null) => set({ workfileLook });

  return {
    beginWorkfile() {
      cancel('workfile');
      show({ is: 'choosing' });
    },
    endWorkfile() {
      cancel('workfile');
      show(null);
    },
    async chooseWorkfile(file) {
      const { name } = file;
      cancel('workfile');
      show({ is: 'reading', name });
      const look = await ask('workfile', async (signal): Promise<WorkfileLook> => {
        const read = await readWorkfile(file, signal);
        if (read.is === 'refused') return { ...read, name };
        return {
          is: 'told',
          name,
          workfile: read.workfile,
          refusal: null,
          ...(await lookUp(read.workfile, signal)),
        };
      });
      if (look === undefined) {
        if (get().tasks.workfile?.is === 'failed') show({ is: 'choosing' });
        return;
      }
      making = { id: newUlid(), save: crypto.randomUUID() };
      show(look);
      get().announce(look.is === 'refused' ? `${name} is not taken. ${look.why}` : `${name} is read`);
    },
    async openWorkfile() {
      const { workfileLook: look } = get();
      if (look?.is !== 'told' || making === null) return;
      const { id, save } = making;
      const { workfile, saved } = look;
      const told = toTold(`Opened from ${toSource(workfile)}`, { change: NO_CHANGE });
      const steps = [...workfile.steps.slice(-MOST_STEPS_TAKEN), told].map((step, at) =>
        numbered(step, at + 1),
      );
      const body = { save, expected: 0, title: workfile.title, canvas: pack(saved), steps };
      const made = await ask('workfile', () => put(context, { id, save: body }));
      if (made === undefined) return;
      if (get().workfileLook === look) show(null);
      await get().openInvestigation(id);
    },
    mergeWorkfile() {
      const { workfileLook: look } = get();
      if (look?.is !== 'told') return;
      const before = toCanvas(get());
      const merged = mergeCanvas(before, look.canvas, newUlid);
      const refusal = whyNot(merged) ?? (fits(context, merged) ? null : toFull());
      if (refusal !== null) {
        show({ ...look, refusal });
        return;
      }
      show(null);
      const left = toLeftOutWords(look);
      if (CANVAS_PARTS.every((part) => merged[part] === before[part])) {
        const all = left === '' ? 'Everything' : 'All that is known here';
        get().notify(`${all} of ${toSource(look.workfile)} is on this canvas already${left}`);
        return;
      }
      context.change(merged, ({ added }) => {
        return `Merged ${toSource(look.workfile)}: ${count(added.nodes.length, 'actor', 'actors')}, ${count(added.edges.length, 'relation', 'relations')} added${left}`;
      });
    },
  };

  function toFull(): string {
    const { note } = get();
    return note?.of === 'full' ? toFullWords(note) : 'A canvas does not hold as much.';
  }

  /** Those who are not known may have been merged into others since; then it is asked once more, by the ids that stand. */
  async function lookUp({ canvas: written }: Workfile, signal: AbortSignal) {
    const found = await openSaved(written, (ids) => run('explore/among', { ids }, signal));
    const unknown = found.absent.why === null ? found.absent.nodes.map(({ id }) => id) : [];
    const survivors = await survivorsOf(unknown, (entity) => api.evidence({ query: { entity } }, { signal }));
    const unasked = Math.max(0, unknown.length - MOST_ASKED);
    const current = new Map([...survivors].map(([id, node]) => [id, node.id]));
    const saved = withCurrentIds(written, current);
    const { canvas, absent } =
      current.size === 0 ? found : await openSaved(saved, (ids) => run('explore/among', { ids }, signal));
    return { saved, canvas, absent, survivors, unasked };
  }
}

/** ", 2 unknown left out with 1 note": of what this database does not know nothing is merged. */
function toLeftOutWords({
  absent: { nodes, edges },
  workfile,
}: Extract<WorkfileLook, { is: 'told' }>): string {
  const unknown = new Set([...nodes.map(({ id }) => id), ...edges.map(({ key }) => key)]);
  if (unknown.size === 0) return '';
  const notes = workfile.canvas.notes.filter(({ of }) => unknown.has(of)).length;
  return `, ${digits(unknown.size)} unknown left out${notes === 0 ? '' : ` with ${count(notes, 'note', 'notes')}`}`;
}

/** "the workfile “X” of Carol" */
function toSource({ title, by }: Workfile): string {
  return `the workfile “${title}”${by === null ? '' : ` of ${by}`}`;
}

/** What one investigation does not hold could not be saved any more. */
function whyNot({ tags, frames, hypotheses, results }: Canvas): string | null {
  const names = new Set([...tags.values()].flat());
  const parts = [
    { size: names.size, most: MOST_MARKS.tags, word: 'tags' },
    { size: frames.size, most: MOST_MARKS.frames, word: 'frames' },
    { size: hypotheses.size, most: MOST_MARKS.hypotheses, word: 'hypotheses' },
    { size: results.size, most: MOST_KEPT_PATHS, word: 'kept results' },
  ];
  const over = parts.find(({ size, most }) => size > most);
  if (over === undefined) return null;
  return `Nothing was merged: it would make ${digits(over.size)} ${over.word}, and an investigation holds ${digits(over.most)}. Remove some, or open the file as an investigation of its own.`;
}
