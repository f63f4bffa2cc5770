import type { Slices } from '#drawing/slices';

/** Does one long work after the other in slices, a slice a frame, so that the page answers in between. */
export interface Pace {
  /** What was under way is dropped. */
  begin<Made>(work: Slices<Made>, onMade: (made: Made) => void): void;
  isBusy(): boolean;
  cancel(): void;
}

/** What a slice takes of a frame, in milliseconds; the last step of it may take a little longer. */
const MOST_OF_FRAME = 24;

export function createPace(): Pace {
  let asked: number | null = null;
  const cancel = (): void => {
    if (asked !== null) cancelAnimationFrame(asked);
    asked = null;
  };
  return {
    begin(work, onMade) {
      cancel();
      const slice = (): void => {
        // Work that throws is over, too.
        asked = null;
        const end = performance.now() + MOST_OF_FRAME;
        while (performance.now() < end) {
          const step = work.next();
          if (step.done !== true) continue;
          onMade(step.value);
          return;
        }
        asked = requestAnimationFrame(slice);
      };
      asked = requestAnimationFrame(slice);
    },
    isBusy: () => asked !== null,
    cancel,
  };
}
