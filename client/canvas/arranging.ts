import { toArrangement } from '#drawing/layouts/arrangement';
import type { LayoutName } from '#drawing/layouts/table';
import type { Scene } from '#drawing/scene';
import { toSupposedBoxes } from '#drawing/supposed';
import { withoutPlace } from '../store/graph.ts';
import type { CanvasStore } from '../store/state.ts';
import { createPlacing, type LayoutState } from './placing.ts';

export interface Arranging {
  ask(layout: LayoutName): void;
  /** All stays where it was. */
  stop(why: 'stopped' | 'changed'): void;
  destroy(): void;
}

interface Ground {
  store: { getState(): CanvasStore };
  scene(): Scene;
  /** Of the window. */
  aspect(): number;
  seed: number;
  onState(state: LayoutState, part: { done: number; layout: LayoutName }): void;
  /** The places are in the state. */
  onArranged(arranged: { ids: readonly string[]; isPart: boolean; layout: LayoutName }): void;
}

interface Asked {
  layout: LayoutName;
  positions: CanvasStore['positions'];
  isPart: boolean;
}

/** Arranges what is drawn when the analyst asks for it. What is out of sight keeps its place. */
export function createArranging({ store, scene, aspect, seed, onState, onArranged }: Ground): Arranging {
  let asked: Asked | null = null;
  let why: 'stopped' | 'changed' = 'stopped';
  const placing = createPlacing({
    onPlaces(places) {
      if (asked === null) return;
      const { layout, positions: before, isPart } = asked;
      const { positions, pinned, takeArrangement } = store.getState();
      // Whom the analyst has moved or pinned meanwhile stays there.
      const wanted = [...places].filter(([id]) => positions.get(id) === before.get(id) && !pinned.has(id));
      takeArrangement(layout, new Map(wanted));
      onArranged({ ids: wanted.map(([id]) => id), isPart, layout });
    },
    onState(state, done) {
      if (asked !== null) onState(state, { done, layout: asked.layout });
    },
    onGivenUp: (ending) => store.getState().leaveAsItWas(ending === 'failed' ? 'failed' : why),
  });
  return {
    ask(layout) {
      const { nodes, edges, positions, pinned, selection, hypotheses, threads, unplaced, leaveAsItWas } =
        store.getState();
      const waiting = withoutPlace({ nodes, positions }).filter((id) => !unplaced?.ids.has(id));
      if (waiting.length > 0) {
        leaveAsItWas('waiting');
        return;
      }
      const drawn = scene();
      const input = toArrangement(layout, {
        nodes: [...nodes.values()].filter(({ id }) => drawn.nodes.has(id)),
        edges: [...edges.values()].filter(({ key }) => drawn.edges.has(key)),
        positions,
        pinned,
        selected: selection.nodes,
        inTheWay: toSupposedBoxes(hypotheses),
        paths: threads,
        seed,
        aspect: aspect(),
      });
      if (input === null) {
        leaveAsItWas('nobody');
        return;
      }
      asked = { layout, positions, isPart: (input.others ?? []).some(({ id }) => nodes.has(id)) };
      placing.ask(layout, () => input);
    },
    stop(reason) {
      why = reason;
      placing.stop();
    },
    destroy: () => placing.destroy(),
  };
}
