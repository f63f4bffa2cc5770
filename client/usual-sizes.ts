import { useSyncExternalStore } from 'react';
import type { Region } from './store/desk.ts';

/** In a window as wide as a laptop's; see `usualSizes`. */
const LAPTOP = 1280;
const FIND = { least: 272, most: 440, grows: 0.12 };
/** The styles speak of the same height. Two rows are seen. */
const LOW_WINDOW = 900;
/** A query of ours is written in lines of sixty letters or so. */
const EDITOR = { least: 440, most: 720, share: 0.37 };
const TABLE = { low: 120, high: 176 };
/** Of the window's height, for rows that were asked for. */
const ANSWER = 0.36;

interface Room {
  width: number;
  height: number;
  /** A question is answered by rows. */
  answers: boolean;
}

/**
 * How large regions are that the analyst did not drag, in pixels. Find holds sentences: where there is room they get
 * longer lines. A low window leaves the picture its room, until rows are asked for, or the analyst gives the table more.
 */
export function usualSizes({ width, height, answers }: Room): Readonly<Record<Region, number>> {
  const find = FIND.least + FIND.grows * (width - LAPTOP);
  return {
    find: Math.round(Math.min(FIND.most, Math.max(FIND.least, find))),
    inspect: 344,
    table: answers ? Math.round(ANSWER * height) : height < LOW_WINDOW ? TABLE.low : TABLE.high,
  };
}

/** Of the window as it is. */
export function useUsualSizes({ answers }: Pick<Room, 'answers'>): Readonly<Record<Region, number>> {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  return usualSizes({ width, height, answers });
}

/** How wide the editor is while nobody has dragged it: lines of Cypher are longer than those of a list. */
export function usualEditor(width: number): number {
  return Math.round(Math.min(EDITOR.most, Math.max(EDITOR.least, EDITOR.share * width)));
}

/** In the window as it is. */
export function useUsualEditor(): number {
  return usualEditor(useSyncExternalStore(subscribe, () => window.innerWidth));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
