import { useSyncExternalStore } from 'react';
import type { Region } from './store/desk.ts';

/** In a window as wide as a laptop's; see `usualSizes`. */
const LAPTOP = 1280;
const FIND = { least: 272, most: 440, grows: 0.12 };

/**
 * How large regions are that the analyst did not drag, in pixels. Find holds sentences: where there is room they get
 * longer lines.
 */
export function usualSizes(windowWidth: number): Readonly<Record<Region, number>> {
  const find = FIND.least + FIND.grows * (windowWidth - LAPTOP);
  return { find: Math.round(Math.min(FIND.most, Math.max(FIND.least, find))), inspect: 344, table: 176 };
}

export function useWindowWidth(): number {
  return useSyncExternalStore(subscribe, () => window.innerWidth);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
