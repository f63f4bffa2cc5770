import type { Selection } from './store/state.ts';
import { useActions } from './use-explorer.ts';

interface LightProps {
  readonly onHoverStart: () => void;
  readonly onHoverEnd: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** For whatever names elements in a panel: pointing at it, or coming to it by keyboard, lights them on the canvas. */
export function useLight({
  nodes = [],
  edges = [],
}: {
  nodes?: readonly string[];
  edges?: readonly string[];
}): LightProps {
  const { hoverOver } = useActions();
  const marked: Selection = { nodes: new Set(nodes), edges: new Set(edges) };
  const light = () => hoverOver(marked);
  const putOut = () => hoverOver(null);
  return { onHoverStart: light, onHoverEnd: putOut, onFocus: light, onBlur: putOut };
}
