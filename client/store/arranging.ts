import type { Theme } from '#drawing/palette';
import type { Context } from './context.ts';
import type { Desk, Region, TaskName } from './desk.ts';

export interface ArrangingActions {
  readonly setTheme: (theme: Theme) => void;
  /** The system changed its mind; it counts until the analyst chooses. */
  readonly followSystem: (theme: Theme) => void;
  readonly fold: (region: Region, folded: boolean) => void;
  readonly open: (part: keyof Desk['opened'], isOpen: boolean) => void;
  readonly setLetterKeys: (on: boolean) => void;
  readonly dismissNote: () => void;
  /** Takes a failure off the desk. */
  readonly dismissTrouble: (name: TaskName) => void;
  readonly announce: (words: string) => void;
}

export function arranging({ get, set }: Context): ArrangingActions {
  return {
    setTheme: (theme) => set({ theme, chosenTheme: theme }),
    followSystem(theme) {
      if (get().chosenTheme === null) set({ theme });
    },
    fold: (region, folded) => set({ folded: { ...get().folded, [region]: folded } }),
    open: (part, isOpen) => set({ opened: { ...get().opened, [part]: isOpen } }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    dismissNote: () => set({ note: null }),
    dismissTrouble(name) {
      const { [name]: _dismissed, ...tasks } = get().tasks;
      set({ tasks });
    },
    announce: (announcement) => set({ announcement }),
  };
}
