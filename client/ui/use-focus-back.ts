import { useEffect } from 'react';

/** It is walked by keys, and always there. */
const CANVAS = '.canvas';
/** A dialog gives the focus back to what opened it by itself, a frame after it has gone. */
const FRAMES = 2;

/** Where a dialog was opened by a key, or from a list that is gone, the focus would be nowhere: the canvas takes it. */
export function useFocusBack(): void {
  useEffect(() => () => afterFrames(FRAMES, takeLost), []);
}

function takeLost(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) document.querySelector<HTMLElement>(CANVAS)?.focus();
} // oxfmt-ignore

function afterFrames(frames: number, act: () => void): void {
  requestAnimationFrame(() => (frames > 1 ? afterFrames(frames - 1, act) : act()));
}
