import { useSyncExternalStore } from 'react';
import type { Region } from './store/desk.ts';

/** In a window as wide as a laptop's; see `usualSizes`. */
const LAPTOP = 1280;
const FIND = { least: 272, most: 440, grows: 0.12 };
/** The styles speak of the same height. Two rows are seen. */
const LOW_WINDOW = 900;
const TABLE = { low: 120, high: 176 };

interface WindowSize {
  width: number;
  height: number;
}

/**
 * How large regions are that the analyst did not drag, in pixels. Find holds sentences: where there is room they get
 * longer lines. A low window leaves the picture its room, until the analyst gives the table more.
 */
export function usualSizes({ width, height }: WindowSize): Readonly<Record<Region, number>> {
  const find = FIND.least + FIND.grows * (width - LAPTOP);
  return {
    find: Math.round(Math.min(FIND.most, Math.max(FIND.least, find))),
    inspect: 344,
    table: height < LOW_WINDOW ? TABLE.low : TABLE.high,
  };
}

/** Of the window as it is. */
export function useUsualSizes(): Readonly<Record<Region, number>> {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  return usualSizes({ width, height });
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
