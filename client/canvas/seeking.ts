import type { Thread } from '#drawing/kept-canvas';
import type { Scene } from '#drawing/scene';
import type { ExplorerState } from '../store/state.ts';
import type { View } from './view.ts';

interface SeekingParts {
  view: View;
  scene(): Scene;
  /** As what a node is seen that is in a closed group. */
  seenAs(id: string): string;
}

type Lit = Pick<ExplorerState, 'threads' | 'positions' | 'nodes' | 'unplaced'>;

/** Brings paths that are lit anew into sight, as soon as all of them that is drawn has its place. */
export interface Seeking {
  note(state: Lit, past: Lit | null): void;
  /** A path waits to be brought into sight. */
  isSeeking(): boolean;
  /** Goes there, unless somebody of it waits for a place. */
  go(state: Lit): void;
  /** The window was told where to look. */
  forget(): void;
}

export function createSeeking({ view, scene, seenAs }: SeekingParts): Seeking {
  let sought: readonly Thread[] = [];
  return {
    note({ threads }, past) {
      // What was lit before the canvas was opened is looked at from where it was left.
      if (past === null || threads === past.threads) return;
      const isOld = ({ edges }: Thread): boolean =>
        past.threads.some((thread) => thread.edges.join(' ') === edges.join(' '));
      const isLit = (thread: Thread): boolean => threads.includes(thread);
      sought = [...sought.filter(isLit), ...threads.filter((thread) => !isOld(thread))];
    },
    isSeeking: () => sought.length > 0,
    go({ positions, nodes, unplaced }) {
      if (sought.length === 0) return;
      const ids = sought.flatMap((thread) => thread.nodes).filter((id) => nodes.has(id));
      if (ids.some((id) => !positions.has(id) && unplaced?.ids.has(id) !== true)) return;
      sought = [];
      const seen = [...new Set(ids.map(seenAs))].filter((id) => scene().nodes.has(id));
      if (seen.length > 0) view.bring(seen);
    },
    forget() {
      sought = [];
    },
  };
}
