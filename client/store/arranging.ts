import type { Theme } from '#drawing/palette';
import type { Viewport } from '#drawing/viewport';
import { copyText } from './clipboard.ts';
import type { Context } from './context.ts';
import type { Desk, Region } from './desk.ts';
import type { TaskName } from './task-name.ts';
import type { Session } from './session.ts';
import type { CanvasActions, Menu, MenuKind, Selection } from './state.ts';
import { partSeen, sizeOf, supposedIn } from './selected.ts';

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
  /** At the foot of the canvas, who of it is no longer in the graph. */
  readonly nameMissing: () => void;
  /** Takes a failure off the desk. */
  readonly dismissTrouble: (name: TaskName) => void;
  readonly announce: (words: string) => void;
  /** Says it, and shows it too: why nothing happened, and what is seen nowhere else. */
  readonly notify: (words: string, how?: { stays: boolean }) => void;
  readonly dismissNotice: () => void;
  /** Puts a text on the clipboard; `what` names it when that is told. */
  readonly copy: (text: string, what: string) => Promise<void>;
  readonly keepViewport: (viewport: Viewport) => void;
  readonly openMenu: (menu: Menu) => void;
  readonly pointMenu: CanvasActions['pointMenu'];
  readonly closeMenu: () => void;
}

export function arranging({ get, set }: Context): ArrangingActions {
  return {
    arrange({ theme, folded, sizes, letterKeys, asOf, asked, pathsOpen }) {
      const opened = { ...get().opened, paths: pathsOpen };
      set({ folded, sizes, letterKeys, asOfChosen: asOf, unanswered: asked, opened });
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
    nameMissing() {
      const { nodes, edges } = get().absent;
      set({ note: { of: 'missing', names: nodes.map(({ name }) => name), relations: edges.length } });
    },
    dismissTrouble(name) {
      const { [name]: _dismissed, ...tasks } = get().tasks;
      set(name === 'query' ? { tasks, unanswered: null } : { tasks });
    },
    announce: (announcement) => set({ announcement }),
    notify(words, { stays } = { stays: false }) {
      set({ announcement: words });
      set(stays ? { lasting: [...get().lasting, words] } : { notice: words });
    },
    dismissNotice: () => set({ notice: null, lasting: [] }),
    async copy(text, what) {
      get().notify((await copyText(text)) ? `${what} copied` : 'The browser does not allow copying here');
    },
    keepViewport: (viewport) => set({ viewport }),
    openMenu: (menu) => set({ menu }),
    pointMenu(seen, at) {
      const marked = seen === null ? null : partSeen(seen);
      if (marked !== null && !isWithin(marked, get().selection)) get().select(marked, 'replace');
      set({ menu: { of: marked === null ? 'canvas' : menuOf(get().selection), at } });
    },
    closeMenu: () => set({ menu: null }),
  };
}

function isWithin(marked: Selection, selection: Selection): boolean {
  const hypotheses = supposedIn(selection);
  return (
    [...marked.nodes].every((id) => selection.nodes.has(id)) &&
    [...marked.edges].every((key) => selection.edges.has(key)) &&
    [...supposedIn(marked)].every((id) => hypotheses.has(id))
  );
}

export function menuOf(selection: Selection): MenuKind {
  if (sizeOf(selection) > 1) return 'nodes';
  if (supposedIn(selection).size === 1) return 'supposed';
  return selection.nodes.size === 1 ? 'node' : 'line';
}
