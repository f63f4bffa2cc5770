import type { InvestigationRow, Save, StepRecord } from '#contract/investigations';
import { toTrouble, type Trouble } from '../api.ts';
import { count } from '../words/count.ts';
import { toTold, type Context } from './context.ts';
import { EMPTY_CANVAS, NO_CHANGE } from './graph.ts';
import { NO_HISTORY, type Told } from './history.ts';
import { isConflict, isPassing, toKept, type Kept, type Saving } from './kept.ts';
import { openSaved, toLeftOut } from './opening.ts';
import { NOBODY_ABSENT, toSavedCanvas } from './saved-canvas.ts';
import type { ExplorerState } from './state.ts';
import { readSteps } from './steps.ts';
import { newUlid } from './ulid.ts';

/** A save with the investigation it is of: what a tab that ends in the middle leaves behind. */
export interface Unsaved {
  readonly id: string;
  readonly save: Save;
}

export interface KeepingActions {
  /** The canvas has changed: it is to be saved, under a new title if it has none. */
  readonly noteChange: () => void;
  /** Sends what was not saved yet. What could not be sent waits, and is sent again. */
  readonly save: () => Promise<void>;
  /** What is to be sent, or was sent without an answer; null while all is saved. */
  readonly unsaved: () => Unsaved | null;
  /** `look`: where the window stood in this tab, which is later than what was saved. */
  readonly openInvestigation: (id: string, look?: ExplorerState['viewport']) => Promise<void>;
  /** Leaves the investigation, which is saved, for an empty canvas. */
  readonly leaveInvestigation: () => Promise<void>;
  readonly renameInvestigation: (title: string) => void;
  /** The canvas as it is goes on as an investigation of its own. */
  readonly copyInvestigation: () => Promise<void>;
  /** Of a conflict: what is here goes into a copy, and what was saved meanwhile is opened. */
  readonly openTheirs: () => Promise<void>;
  /** Of one that was deleted meanwhile: it comes back, with what is here. */
  readonly restoreMine: () => Promise<void>;
  /** Saves what tabs left behind; gives back the ones that are safe now. */
  readonly rescue: (left: readonly Unsaved[]) => Promise<readonly Unsaved[]>;
}

const MOST_LETTERS = 200;
/** Of one save; a longer journal goes in several. */
const MOST_STEPS = 1_000;

export function keeping({ api, get, set, ask, run }: Context): KeepingActions {
  /** Sent, and not known to have arrived: it is sent again as it was, so that it is done once. */
  let sent: { unsaved: Unsaved; told: readonly Told[] } | null = null;
  /** What the last save held, as it was written. */
  let written: string | null = null;
  let underWay: Promise<void> | null = null;

  return {
    noteChange() {
      const { kept, journal } = get();
      if (kept === null && journal.length > 0) begin();
      else if (kept?.saving.is === 'saved' && isChanged()) setSaving({ is: 'waiting' });
    },
    async save() {
      if (underWay === null) {
        underWay = saveAll().finally(() => {
          underWay = null;
        });
      }
      await underWay;
    },
    unsaved: () => sent?.unsaved ?? toUnsaved(),
    async openInvestigation(id, look) {
      await leave();
      const opened = await ask('start', async (signal) => {
        const { row, canvas } = await api.investigation({ params: { id } }, { signal });
        const saved = look === undefined ? canvas : { ...canvas, viewport: look };
        const found = await openSaved(saved, (ids) => run('explore/among', { ids }, signal));
        return { row, saved, found };
      });
      if (opened === undefined) return;
      const { row, saved, found } = opened;
      const { canvas, absent, limits } = found;
      show({ ...canvas, absent, kept: toKept(row), note: toLeftOut({ saved, absent, limits }) });
      written = write();
      const words = `Opened ${row.title}: ${count(canvas.nodes.size, 'actor', 'actors')}`;
      set({ hasBegun: true, announcement: words, opened: { ...get().opened, investigations: false } });
    },
    async leaveInvestigation() {
      await leave();
      show({ ...EMPTY_CANVAS, viewport: null, absent: NOBODY_ABSENT, kept: null, note: null });
      set({ hasBegun: true, announcement: 'A new canvas' });
    },
    renameInvestigation(title) {
      const { kept } = get();
      if (kept === null) begin();
      const now = get().kept;
      if (now !== null)
        set({ kept: { ...now, title: title.trim().slice(0, MOST_LETTERS), saving: toWaiting(now.saving) } });
    },
    async copyInvestigation() {
      const { kept } = get();
      const before = kept === null ? [] : await stepsOf(kept);
      const title = kept?.title ?? toUsualTitle(new Date());
      const told = toTold(`Copied from ${title}`, { change: NO_CHANGE });
      set({ journal: [...before, ...get().journal, told] });
      begin(`${title} (copy)`.slice(0, MOST_LETTERS));
      await get().save();
    },
    async openTheirs() {
      const theirs = get().kept?.id;
      await get().copyInvestigation();
      if (theirs !== undefined && get().kept?.saving.is === 'saved') await get().openInvestigation(theirs);
    },
    async restoreMine() {
      const { kept } = get();
      if (kept === null) return;
      try {
        const { row } = await api.restoreInvestigation({ params: { id: kept.id } });
        set({ kept: { ...kept, version: row.version, steps: row.steps, saving: { is: 'waiting' } } });
        await get().save();
      } catch (thrown) {
        setSaving({ is: 'conflict', trouble: toTrouble(thrown) });
      }
    },
    async rescue(left) {
      const safe: Unsaved[] = [];
      for (const one of left) {
        // One after the other: of two that belong to one investigation the second has to see the first.
        // oxlint-disable-next-line no-await-in-loop
        if (await putSomewhere(one)) safe.push(one);
      }
      return safe;
    },
  };

  /** The way that led here belongs to the copy, too. Without it, it begins with the copying. */
  async function stepsOf({ id, steps }: Kept): Promise<readonly Told[]> {
    try {
      return steps === 0 ? [] : (await readSteps(api, id)).map(({ n: _n, ...told }) => told);
    } catch {
      return [];
    }
  }

  /** An investigation of its own for what is on the canvas. */
  function begin(title = toUsualTitle(new Date())): void {
    sent = null;
    written = null;
    set({ kept: { id: newUlid(), title, version: 0, steps: 0, saving: { is: 'waiting' } } });
  }

  /** Nothing of the investigation before may be saved into the next one. */
  async function leave(): Promise<void> {
    if (get().kept !== null) await get().save();
    sent = null;
    written = null;
  }

  function show(part: Parameters<typeof set>[0]): void {
    set({ ...part, history: NO_HISTORY, journal: [], unplaced: null });
    get().select({ nodes: new Set(), edges: new Set() }, 'replace');
  }

  async function saveAll(): Promise<void> {
    const { kept } = get();
    if (kept === null || kept.saving.is === 'conflict') return;
    if (sent === null) {
      const unsaved = toUnsaved();
      if (unsaved === null) {
        setSaving({ is: 'saved', at: kept.saving.is === 'saved' ? kept.saving.at : null });
        return;
      }
      sent = { unsaved, told: get().journal.slice(0, MOST_STEPS) };
    }
    const { unsaved, told } = sent;
    setSaving({ is: 'running' });
    try {
      const { row } = await put(unsaved);
      sent = null;
      if (get().kept?.id !== unsaved.id) return;
      arrived({ row, unsaved, told });
    } catch (thrown) {
      refused(toTrouble(thrown), unsaved);
      return;
    }
    await saveAll();
  }

  function arrived({
    row,
    unsaved,
    told,
  }: {
    row: InvestigationRow;
    unsaved: Unsaved;
    told: readonly Told[];
  }) {
    const { kept, journal } = get();
    if (kept === null) return;
    const { canvas, title } = unsaved.save;
    written = toWritten(canvas, title);
    // Whoever has typed on meanwhile keeps the later title, and is saved again.
    set({
      kept: { ...toKept(row), title: kept.title },
      journal: journal.filter((step) => !told.includes(step)),
    });
  }

  function refused(trouble: Trouble, unsaved: Unsaved): void {
    // It may have arrived all the same.
    if (!isPassing(trouble)) sent = null;
    if (get().kept?.id !== unsaved.id) return;
    setSaving({ is: isConflict(trouble) ? 'conflict' : 'failed', trouble });
  }

  function put({ id, save }: Unsaved) {
    return api.saveInvestigation({ params: { id }, body: save }, { analyst: get().analyst });
  }

  /** Where it belongs, or where another save stands in its place, as a copy. */
  async function putSomewhere(left: Unsaved): Promise<boolean> {
    try {
      await put(left);
      return true;
    } catch (thrown) {
      const trouble = toTrouble(thrown);
      if (!isConflict(trouble)) return false;
      const { save } = left;
      const copy = {
        id: newUlid(),
        save: {
          ...save,
          save: crypto.randomUUID(),
          expected: 0,
          title: `${save.title} (not saved before)`.slice(0, MOST_LETTERS),
          steps: save.steps.map((step, at) => numbered(step, at + 1)),
        },
      };
      return put(copy).then(
        () => {
          set({ announcement: `What was not saved of ${save.title} is now a copy of its own` });
          return true;
        },
        () => false,
      );
    }
  }

  function toUnsaved(): Unsaved | null {
    const { kept, journal } = get();
    if (kept === null || (kept.saving.is === 'saved' && !isChanged())) return null;
    if (written !== null && !isChanged()) return null;
    return {
      id: kept.id,
      save: {
        save: crypto.randomUUID(),
        expected: kept.version,
        title: kept.title,
        canvas: toSavedCanvas(get(), get().absent),
        steps: journal.slice(0, MOST_STEPS).map((told, at) => numbered(told, kept.steps + 1 + at)),
      },
    };
  }

  function isChanged(): boolean {
    return get().journal.length > 0 || write() !== written;
  }

  function write(): string {
    const { kept, absent } = get();
    return toWritten(toSavedCanvas(get(), absent), kept?.title ?? '');
  }

  function setSaving(saving: Saving): void {
    const { kept } = get();
    if (kept !== null) set({ kept: { ...kept, saving } });
  }
}

/** Where the window looks is kept with the next change, and is no change of its own. */
function toWritten({ viewport: _viewport, ...canvas }: Save['canvas'], title: string): string {
  return JSON.stringify({ ...canvas, title });
}

function toWaiting(saving: Saving): Saving {
  return saving.is === 'conflict' || saving.is === 'running' ? saving : { is: 'waiting' };
}

/** "Untitled, 28 November 2026, 16:40", by the clock of the analyst. */
function toUsualTitle(now: Date): string {
  const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `Untitled, ${day}, ${now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

function numbered(told: Told, n: number): StepRecord {
  return { ...told, n };
}
