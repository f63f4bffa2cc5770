import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Stage } from './stage.ts';
import type { Explorer, ExplorerStore } from './store/explorer.ts';

/** What every panel stands on: the store, and a way to the canvas for what is not state (fit, zoom). */
export interface Ground {
  readonly store: ExplorerStore;
  readonly stage: Stage;
}

const GroundContext = createContext<Ground | null>(null);
export const GroundProvider = GroundContext.Provider;

export function useGround(): Ground {
  const ground = useContext(GroundContext);
  if (ground === null) throw new Error('A panel was drawn outside of GroundProvider.');
  return ground;
}

/** Select narrowly: the component is drawn again when the selected value, or one of its fields, changes. */
export function useExplorer<T>(select: (state: Explorer) => T): T {
  return useStore(useGround().store, useShallow(select));
}

/** The actions never change, so whoever only acts is not drawn again. */
export function useActions(): Explorer {
  return useGround().store.getState();
}
