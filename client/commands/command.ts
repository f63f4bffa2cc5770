import type { Point } from '#drawing/point';
import type { Explorer } from '../store/explorer.ts';
import { sizeOf, supposedIn } from '../store/selected.ts';
import type { MenuKind } from '../store/state.ts';
import type { Ground } from '../use-explorer.ts';

/** In the order in which the palette and the keyboard help list them. */
export const GROUPS = [
  'Find',
  'Draw',
  'Select',
  'Mark',
  'Arrange',
  'Look',
  'Check',
  'Review',
  'Desk',
] as const;

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: (typeof GROUPS)[number];
  /** `Mod` is Ctrl, or Command on a Mac. A single letter can be switched off (WCAG 2.1.4). */
  readonly shortcut?: string;
  /** The menus that offer it: of an actor, of several elements, of a relation, of a hypothesis, of the empty canvas. */
  readonly menus?: readonly MenuKind[];
  readonly enabled: (state: Explorer) => boolean;
  /** `at`: where in the page its menu was opened. */
  readonly perform: (ground: Ground, at?: Point) => void;
}

/** These change the canvas, and a version is only read. */
const CHANGING: readonly Command['group'][] = ['Draw', 'Mark', 'Arrange'];

export function isForbidden({ group }: Command, { viewing }: Pick<Explorer, 'viewing'>): boolean {
  return viewing !== null && CHANGING.includes(group);
}

/** Whether it can be done as the desk is now. */
export function isOffered(command: Command, state: Explorer): boolean {
  return !isForbidden(command, state) && command.enabled(state);
}

export const always = () => true;
export const hasCanvas = ({ nodes }: Explorer) => nodes.size > 0;
/** Somebody is drawn, known or supposed. */
export const hasPicture = ({ nodes, hypotheses }: Explorer) => nodes.size + hypotheses.size > 0;
/** The known ones: questions are asked with them. */
export const selectedNodes = ({ selection }: Explorer) => [...selection.nodes];
/** Actors and whatever is supposed: what a hand can do something to. */
export const selectedSeen = ({ selection }: Explorer) => [...selection.nodes, ...supposedIn(selection)];
export const selectsSeen = (state: Explorer) => selectedSeen(state).length > 0;
export const selectsNodes =
  (least: number) =>
  ({ selection }: Explorer) =>
    selection.nodes.size >= least;
export const selectsAnything = ({ selection }: Explorer) => sizeOf(selection) > 0;
