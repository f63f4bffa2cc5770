import type { Point } from '#drawing/point';
import type { Context } from './context.ts';
import { nameOf } from './handling.ts';
import type { Explorer } from './explorer.ts';
import type { Authored } from './state.ts';
import { newUlid } from './ulid.ts';

export interface AnnotatingActions {
  /** Of an actor by its id or a relation by its key; an empty text takes the note away. */
  readonly setNote: (of: string, text: string) => void;
  /** An empty card to be written on; gives back its id. */
  readonly addCard: (at: Point) => string;
  /** An empty text takes the card away. */
  readonly writeCard: (id: string, text: string) => void;
  readonly moveCard: (id: string, at: Point) => void;
}

export function annotating({ get, set, change }: Context): AnnotatingActions {
  const authored = () => authoredBy(get());
  return {
    setNote(of, text) {
      const { notes } = get();
      const written = text.trim();
      if ((notes.get(of)?.text ?? '') === written) return;
      const noted = new Map(notes);
      if (written === '') noted.delete(of);
      else noted.set(of, { text: written, ...authored() });
      const verb = written === '' ? 'Took the note away from' : 'Noted on';
      change({ notes: noted }, () => `${verb} ${nameOf(get(), of)}`);
    },
    addCard(at) {
      const id = newUlid();
      // It becomes a step when something is written on it.
      set({ cards: new Map(get().cards).set(id, { text: '', at, ...authored() }), writing: id });
      return id;
    },
    writeCard(id, text) {
      const { cards, writing } = get();
      const before = cards.get(id);
      if (before === undefined) return;
      if (writing === id) set({ writing: null });
      const written = text.trim();
      if (written === before.text && written !== '') return;
      const without = new Map(cards);
      without.delete(id);
      if (written === '') {
        if (before.text === '') set({ cards: without });
        else change({ cards: without }, () => 'Took a card away');
        return;
      }
      if (before.text === '') {
        // The step leads from a canvas without the card.
        set({ cards: without });
        change(
          { cards: new Map(without).set(id, { text: written, at: before.at, ...authored() }) },
          () => 'Wrote a card',
        );
        return;
      }
      change(
        { cards: new Map(cards).set(id, { ...before, text: written, ...authored() }) },
        () => 'Rewrote a card',
      );
    },
    moveCard(id, at) {
      const { cards } = get();
      const before = cards.get(id);
      if (before === undefined || (before.at.x === at.x && before.at.y === at.y)) return;
      change({ cards: new Map(cards).set(id, { ...before, at }) }, () => 'Moved a card', {
        merges: `card ${id}`,
      });
    },
  };
}

/** Whoever writes now: stated, not verified. */
export function authoredBy({ analyst, about }: Pick<Explorer, 'analyst' | 'about'>): Authored {
  return { by: analyst ?? about?.analyst ?? null, writtenAt: new Date().toISOString() };
}
