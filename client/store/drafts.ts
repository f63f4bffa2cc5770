import type { Save } from '#contract/investigations';
import { pack } from '#contract/packed-canvas';
import type { Explorer } from './explorer.ts';
import type { Told } from './history.ts';
import type { Kept } from './kept.ts';
import { toCanvas } from './patch.ts';
import { MOST_STEPS, numbered, type Unsaved } from './rescuing.ts';
import { isKeptAlike, toSavedCanvas, type KeptState } from './saved-canvas.ts';

/** Sent, and not known to have arrived: it is sent again as it was, so that it is done once. */
export interface Sent {
  readonly unsaved: Unsaved;
  /** Its steps, as the journal has them. */
  readonly told: readonly Told[];
}

/** What of the desk is saved, what is on its way, and what is to be sent. */
export interface Drafts {
  /** Another investigation, and what was saved of it; null when that is nothing. */
  readonly turnTo: (saved: KeptState | null) => void;
  readonly isChanged: () => boolean;
  /** What was sent without an answer, or what has changed; null when all is saved. */
  readonly toSend: () => Sent | null;
  readonly arrived: () => void;
  /** It will not be sent again as it was. */
  readonly drop: () => void;
  /** What is to be sent, and what was done since something was sent; null when all is saved. */
  readonly unsaved: () => Unsaved | null;
}

export function drafts(get: () => Explorer): Drafts {
  let sent: (Sent & { readonly state: KeptState }) | null = null;
  /** What the last save held. */
  let saved: KeptState | null = null;
  /** Made once of what it holds: the copy in the browser and what is sent are the same. */
  let draft: { readonly of: readonly unknown[]; readonly unsaved: Unsaved } | null = null;

  return {
    turnTo(state) {
      [sent, saved, draft] = [null, state, null];
    },
    isChanged,
    toSend() {
      // What was sent of another one is not sent in the name of this.
      if (isOfThis(sent)) return sent;
      const unsaved = toUnsaved();
      if (unsaved === null) return null;
      sent = { unsaved, told: get().journal.slice(0, MOST_STEPS), state: toKeptState(get()) };
      return sent;
    },
    arrived() {
      if (sent !== null) saved = sent.state;
      [sent, draft] = [null, null];
    },
    drop() {
      [sent, draft] = [null, null];
    },
    unsaved: () => (isOfThis(sent) ? { ...sent.unsaved, later: toLater(sent) } : toUnsaved()),
  };

  function isOfThis(one: typeof sent): one is NonNullable<typeof sent> {
    return one !== null && one.unsaved.id === get().kept?.id;
  }

  function isChanged(): boolean {
    return get().journal.length > 0 || saved === null || !isKeptAlike(toKeptState(get()), saved);
  }

  function toUnsaved(): Unsaved | null {
    const { kept, journal, viewport } = get();
    if (kept === null || !isChanged()) return null;
    const of = [...Object.values(toKeptState(get())), journal, viewport, kept.id, kept.version, kept.steps];
    if (draft === null || !of.every((part, at) => part === draft?.of[at]))
      draft = { of, unsaved: { id: kept.id, save: toSave(kept, journal), later: null } };
    return draft.unsaved;
  }

  /** What was done since that was sent; null when it was nothing. */
  function toLater({ told, state }: Sent & { readonly state: KeptState }): Save | null {
    const { kept, journal } = get();
    const since = journal.filter((step) => !told.includes(step));
    if (kept === null || (since.length === 0 && isKeptAlike(toKeptState(get()), state))) return null;
    const { title, version, steps } = kept;
    return toSave({ title, version: version + 1, steps: steps + told.length }, since);
  }

  function toSave({ title, version, steps }: Omit<Kept, 'id' | 'saving'>, journal: readonly Told[]): Save {
    return {
      save: crypto.randomUUID(),
      expected: version,
      title,
      canvas: pack(toSavedCanvas(get(), get().absent)),
      steps: journal.slice(0, MOST_STEPS).map((told, at) => numbered(told, steps + 1 + at)),
    };
  }
}

function toKeptState(state: Explorer): KeptState {
  return { ...toCanvas(state), absent: state.absent, title: state.kept?.title ?? '' };
}
