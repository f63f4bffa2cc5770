import type { InvestigationRow } from '#contract/investigations';
import { unpack } from '#contract/packed-canvas';
import { toTrouble, type Trouble } from '../api.ts';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import { toCopy } from './copying.ts';
import type { TaskName } from './task-name.ts';
import { drafts, type Sent } from './drafts.ts';
import { EMPTY_CANVAS } from './graph.ts';
import { NO_HISTORY } from './history.ts';
import { isConflict, isForTheAnalyst, isPassing, toKept, toWaiting, type Kept, type Saving } from './kept.ts';
import { toUsualTitle } from '../words/untitled.ts';
import { openSaved, toLeftOut } from './opening.ts';
import { turnSeen } from './put-aside.ts';
import { MOST_LETTERS, put, putSomewhere, type Unsaved } from './rescuing.ts';
import { NOBODY_ABSENT, type Absent } from './saved-canvas.ts';
import type { Canvas, ExplorerState } from './state.ts';
import { toCanvas } from './patch.ts';
import { NOTHING_BEGUN } from './nothing-begun.ts';
import { newUlid } from './ulid.ts';
import { withWishesOf } from './wishes-of.ts';

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
}

export function keeping(context: Context): KeepingActions {
  const { api, get, set, ask, run, cancel } = context;
  const { turnTo, isChanged, toSend, arrived, drop, unsaved } = drafts(get);
  let underWay: Promise<void> | null = null;
  let copying: Promise<void> | null = null;
  /** What stood against another's save, and is safe in a copy. */
  let copied: Unsaved | null = null;

  return {
    noteChange() {
      const { kept, journal, viewing } = get();
      if (viewing !== null) return;
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
    unsaved,
    async openInvestigation(id, look) {
      get().leaveVersion();
      await get().rescueAgain();
      if (!(await leave())) return;
      const opened = await ask('start', async (signal) => {
        const { row, canvas } = await api.investigation({ params: { id } }, { signal });
        const kept = unpack(canvas);
        const saved = look === undefined ? kept : { ...kept, viewport: look };
        const found = await openSaved(saved, (ids) => run('explore/among', { ids }, signal));
        return { row, saved, found };
      });
      // Whoever went on working meanwhile has done so where they were.
      if (opened === undefined || !(await leave())) return;
      const { row, saved, found } = opened;
      const { kept: open } = get();
      // Worked on and saved meanwhile, it is older than what is here.
      if (open?.id === id && open.version > row.version) return;
      const { canvas, absent, limits } = found;
      show({ canvas, absent, kept: toKept(row) });
      set({ note: toLeftOut({ saved, absent, limits }) });
      const words = `Opened ${row.title}: ${count(canvas.nodes.size, 'actor', 'actors')}`;
      set({ hasBegun: true, announcement: words, opened: { ...get().opened, investigations: false } });
    },
    async leaveInvestigation() {
      get().leaveVersion();
      if (!(await leave())) return;
      cancel('start');
      show({ canvas: { ...EMPTY_CANVAS, viewport: null }, absent: NOBODY_ABSENT, kept: null });
      set({ hasBegun: true, announcement: 'A new canvas' });
    },
    renameInvestigation(title) {
      get().leaveVersion();
      const { kept } = get();
      if (kept === null) begin();
      const now = get().kept;
      if (now !== null)
        set({ kept: { ...now, title: title.trim().slice(0, MOST_LETTERS), saving: toWaiting(now.saving) } });
    },
    async copyInvestigation() {
      const { viewing } = get();
      if (viewing !== null) {
        await get().copyVersion(viewing.row);
        return;
      }
      // Pressed twice, it is one copy.
      copying ??= context.hold(copy).finally(() => {
        copying = null;
      });
      await copying;
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
  };

  async function copy(): Promise<void> {
    // The original keeps what was done on it, unless another's save stands in the way.
    await get().save();
    const { title, journal } = await toCopy(context);
    set({ journal });
    begin(title);
  }

  /** An investigation of its own for what is on the canvas; what is only looked at is none. */
  function begin(title = toUsualTitle(new Date())): void {
    if (get().viewing !== null) return;
    const before = get().kept?.id ?? null;
    turnTo(null);
    const kept = { id: newUlid(), title, version: 0, steps: 0, saving: { is: 'waiting' } } as const;
    set({ kept, ...withWishesOf(get(), { before, now: kept.id }) });
  }

  /** False while something is not safe: then nothing is opened over it. What stands against another's save goes into a copy. */
  async function leave(): Promise<boolean> {
    await context.settled(get().save);
    const { kept } = get();
    const left = unsaved();
    if (kept === null || left === null) return true;
    if (get().kept?.saving.is === 'conflict' && (await isCopied(left))) return true;
    get().notify(`${kept.title} stays open, for its last changes are not saved yet: save again`);
    return false;
  }

  /** One copy is enough, though it be asked for before and after something is opened. */
  async function isCopied(left: Unsaved): Promise<boolean> {
    if (left !== copied && (await putSomewhere(context, left))) copied = left;
    return left === copied;
  }

  /** Nothing of the canvas before may be saved into the next one, nor be drawn on it. */
  function show({ canvas, absent, kept }: Shown): void {
    if (get().hasBegun) {
      for (const name of Object.keys(get().tasks)) if (drawsOnCanvas(name)) cancel(name);
      get().endPaths();
    }
    turnTo(kept && { ...toCanvas(canvas), absent, title: kept.title });
    const { paths, asked, hasBegun, kept: before } = get();
    const isAnother = hasBegun && (before === null || before.id !== kept?.id);
    set({
      ...canvas,
      absent,
      kept,
      ...(isAnother && { elsewhere: { answer: paths.answer, asked } }),
      history: NO_HISTORY,
      journal: [],
      ...NOTHING_BEGUN,
      ...turnSeen(get(), kept?.id ?? null),
    });
    get().select({ nodes: new Set(), edges: new Set() }, 'replace');
  }

  async function saveAll(): Promise<void> {
    const { kept } = get();
    if (kept === null || isForTheAnalyst(kept.saving)) return;
    const sent = toSend();
    if (sent === null) {
      setSaving({ is: 'saved', at: kept.saving.is === 'saved' ? kept.saving.at : null });
      return;
    }
    setSaving({ is: 'running' });
    try {
      const { row } = await put(context, sent.unsaved);
      if (get().kept?.id !== sent.unsaved.id) return;
      arrived();
      showSaved(row, sent);
      // Each of the two is a version of its own; another's save would have been a conflict.
      if (row.version > sent.unsaved.save.expected + 1)
        get().notify(`${row.title} was deleted and brought back meanwhile; what you did is saved in it`);
    } catch (thrown) {
      refused(toTrouble(thrown), sent.unsaved);
      return;
    }
    await saveAll();
  }

  function showSaved(row: InvestigationRow, { told }: Sent): void {
    const { kept, journal } = get();
    if (kept === null) return;
    // Whoever has typed on meanwhile keeps the later title, and is saved again.
    set({
      kept: { ...toKept(row), title: kept.title },
      journal: journal.filter((step) => !told.includes(step)),
    });
  }

  function refused(trouble: Trouble, { id }: Unsaved): void {
    if (get().kept?.id !== id) return;
    // It may have arrived all the same.
    if (!isPassing(trouble)) drop();
    setSaving({ is: isConflict(trouble) ? 'conflict' : 'failed', trouble });
  }

  function setSaving(saving: Saving): void {
    const { kept } = get();
    if (kept !== null) set({ kept: { ...kept, saving } });
  }
}

interface Shown {
  canvas: Canvas & Pick<ExplorerState, 'viewport'>;
  absent: Absent;
  kept: Kept | null;
}

function drawsOnCanvas(name: string): name is TaskName {
  return name.startsWith('draw ') || ['overview', 'query', 'count neighbours'].includes(name);
}
