import type { Theme } from '#drawing/palette';
import type { Viewport } from '#drawing/viewport';
import type { Context } from './context.ts';
import type { Desk, Region, TaskName } from './desk.ts';
import type { Session } from './session.ts';
import type { Menu } from './state.ts';

export interface ArrangingActions {
  /** As the analyst left it before the reload. */
  readonly arrange: (session: Session) => void;
  readonly setTheme: (theme: Theme) => void;
  /** The system changed its mind; it counts until the analyst chooses. */
  readonly followSystem: (theme: Theme) => void;
  readonly fold: (region: Region, folded: boolean) => void;
  readonly resize: (region: Region, size: number) => void;
  readonly open: (part: keyof Desk['opened'], isOpen: boolean) => void;
  readonly setLetterKeys: (on: boolean) => void;
  readonly dismissNote: () => void;
  /** Takes a failure off the desk. */
  readonly dismissTrouble: (name: TaskName) => void;
  readonly announce: (words: string) => void;
  readonly keepViewport: (viewport: Viewport) => void;
  readonly openMenu: (menu: Menu) => void;
  readonly closeMenu: () => void;
}

export function arranging({ get, set }: Context): ArrangingActions {
  return {
    arrange({ theme, folded, sizes, letterKeys, asked }) {
      set({ folded, sizes, letterKeys, unanswered: asked });
      if (theme !== null) set({ theme, chosenTheme: theme });
    },
    setTheme: (theme) => set({ theme, chosenTheme: theme }),
    followSystem(theme) {
      if (get().chosenTheme === null) set({ theme });
    },
    fold: (region, folded) => set({ folded: { ...get().folded, [region]: folded } }),
    resize: (region, size) => set({ sizes: { ...get().sizes, [region]: size } }),
    open: (part, isOpen) => set({ opened: { ...get().opened, [part]: isOpen } }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    dismissNote: () => set({ note: null }),
    dismissTrouble(name) {
      const { [name]: _dismissed, ...tasks } = get().tasks;
      set(name === 'query' ? { tasks, unanswered: null } : { tasks });
    },
    announce: (announcement) => set({ announcement }),
    keepViewport: (viewport) => set({ viewport }),
    openMenu: (menu) => set({ menu }),
    closeMenu: () => set({ menu: null }),
  };
}
