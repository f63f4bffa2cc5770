/** Something that is done at most once before the next frame, however often it is asked for. */
export interface OnceAFrame {
  ask(): void;
  cancel(): void;
}

export function onceAFrame(perform: () => void): OnceAFrame {
  let asked: number | null = null;
  return {
    ask() {
      asked ??= requestAnimationFrame(() => {
        asked = null;
        perform();
      });
    },
    cancel() {
      if (asked !== null) cancelAnimationFrame(asked);
      asked = null;
    },
  };
}
