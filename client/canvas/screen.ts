import type { Insets } from '#drawing/viewport';
import type { CanvasActions } from '../store/state.ts';
import { bindGestures } from './gestures.ts';
import { createLayer, type Layer } from './layer.ts';
import { createView, type View } from './view.ts';

/** The picture and the light above it: two Cytoscapes that look through one window. */
export interface Screen {
  base: Layer;
  lit: Layer;
  view: View;
  heavy: boolean;
  close(): void;
}

interface ScreenOptions {
  container: HTMLElement;
  store: { getState(): CanvasActions };
  insets: Insets;
  heavy: boolean;
}

export function openScreen({ container, store, insets, heavy }: ScreenOptions): Screen {
  const base = createLayer({ container, name: 'base', heavy });
  const lit = createLayer({ container, name: 'lit', heavy: false });
  base.cy.on('viewport', () => lit.cy.viewport({ zoom: base.cy.zoom(), pan: { ...base.cy.pan() } }));
  bindGestures(base.cy, {
    store,
    onDrag: (id, at) => lit.cy.getElementById(id).position(at),
  });
  return {
    base,
    lit,
    view: createView(base.cy, insets),
    heavy,
    close() {
      base.destroy();
      lit.destroy();
    },
  };
}
