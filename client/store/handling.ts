import type { Point } from '#drawing/point';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Canvas, CanvasActions, ExplorerState, Graph, Tool } from './state.ts';

export interface HandlingActions {
  readonly move: CanvasActions['move'];
  readonly moveBy: CanvasActions['moveBy'];
  /** The same by keys: pressed again and again on the same selection they are one step. */
  readonly nudge: (by: Point) => void;
  /** All who stand in a frame move with it; one drag is one step. */
  readonly moveFrame: (id: string, by: Point, drag: number) => void;
  readonly pin: (ids: readonly string[]) => void;
  readonly unpin: (ids: readonly string[]) => void;
  /** Actors by their ids, lines by their keys. What is hidden stays on the desk, where it was. */
  readonly hide: (of: readonly string[]) => void;
  readonly showOnly: (ids: readonly string[]) => void;
  readonly showHidden: () => void;
  readonly takeTool: (tool: Tool) => void;
}

/** What a hand does to what is drawn. */
export function handling({ get, set, change }: Context): HandlingActions {
  /** Whom the keys move, and the how many-th series of strokes it is. */
  let strokes: { selection: ExplorerState['selection']; series: number } | null = null;

  function shift(ids: readonly string[], by: Point, merges?: string): void {
    const state = get();
    const { positions, pinned } = state;
    const groups = groupsMoved(state, ids);
    const inGroups = [...groups.values()].flatMap(({ isOpen, members }) => (isOpen ? [] : members));
    const moved = [...new Set([...ids, ...inGroups])].filter((id) => positions.has(id));
    if (moved.length === 0 || (by.x === 0 && by.y === 0)) return;
    const places = new Map(positions);
    for (const id of moved) places.set(id, shifted(positions.get(id), by));
    const stands = new Map(state.groups);
    for (const [id, group] of groups) stands.set(id, { ...group, at: shifted(group.at, by) });
    change(
      {
        positions: places,
        pinned: new Set([...pinned, ...moved]),
        ...(groups.size > 0 && { groups: stands }),
      },
      () => `Moved ${toNames(state, moved)}`,
      merges === undefined ? {} : { merges },
    );
  }

  function hideAll(hidden: ReadonlySet<string>, label: string): void {
    change({ hidden }, () => label);
    const { selection, select } = get();
    const nodes = new Set([...selection.nodes].filter((id) => !hidden.has(id)));
    const isEnd = (id: string | undefined) => id !== undefined && hidden.has(id);
    const edges = new Set(
      [...selection.edges].filter((key) => {
        const edge = get().edges.get(key);
        return !hidden.has(key) && !isEnd(edge?.from) && !isEnd(edge?.to);
      }),
    );
    if (nodes.size !== selection.nodes.size || edges.size !== selection.edges.size)
      select({ nodes, edges }, 'replace');
    set({ hover: null });
  }

  return {
    move(id, point) {
      const state = get();
      const positions = new Map(state.positions).set(id, point);
      change({ positions, pinned: new Set([...state.pinned, id]) }, () => `Moved ${toNames(state, [id])}`);
    },
    moveBy: (ids, by) => shift(ids, by),
    nudge(by) {
      const { selection } = get();
      if (strokes?.selection !== selection) strokes = { selection, series: (strokes?.series ?? 0) + 1 };
      shift([...selection.nodes], by, `moved by keys ${strokes.series}`);
    },
    moveFrame(id, by, drag) {
      const frame = get().frames.get(id);
      if (frame !== undefined) shift(frame.members, by, `frame ${id} ${drag}`);
    },
    pin(ids) {
      const state = get();
      const free = ids.filter((id) => !state.pinned.has(id));
      if (free.length === 0) return;
      change({ pinned: new Set([...state.pinned, ...free]) }, () => `Pinned ${toNames(state, free)}`);
    },
    unpin(ids) {
      const state = get();
      const freed = ids.filter((id) => state.pinned.has(id));
      if (freed.length === 0) return;
      const pinned = new Set(state.pinned);
      for (const id of freed) pinned.delete(id);
      change({ pinned }, () => `Unpinned ${toNames(state, freed)}`);
    },
    hide(of) {
      const state = get();
      const seen = of.filter((one) => !state.hidden.has(one));
      if (seen.length > 0) hideAll(new Set([...state.hidden, ...seen]), `Hid ${toNames(state, seen)}`);
    },
    showOnly(ids) {
      const state = get();
      const shown = new Set(ids);
      const hidden = new Set([...state.nodes.keys()].filter((id) => !shown.has(id)));
      hideAll(hidden, `Showed only ${toNames(state, ids)}: ${count(hidden.size, 'actor', 'actors')} hidden`);
    },
    showHidden() {
      const state = get();
      if (state.hidden.size === 0) return;
      change({ hidden: new Set() }, () => `Showed ${toNames(state, [...state.hidden])} again`);
    },
    takeTool(tool) {
      if (tool === get().tool) return;
      set({ tool });
      if (tool === 'lasso') set({ announcement: 'Lasso: drag around what is to be selected; Esc lets go' });
    },
  };
}

/** Closed groups with one of these, and open ones of which all are moved. */
function groupsMoved({ groups }: Canvas, ids: readonly string[]): Map<string, NonNullable<Group>> {
  const moved = new Set(ids);
  return new Map(
    [...groups].filter(([, { members, isOpen }]) =>
      isOpen ? members.every((id) => moved.has(id)) : members.some((id) => moved.has(id)),
    ),
  );
}

type Group = ReturnType<Canvas['groups']['get']>;

function shifted(place: Point | undefined, by: Point): Point {
  return { x: (place?.x ?? 0) + by.x, y: (place?.y ?? 0) + by.y };
}

/** Whoever puts a hidden actor on the canvas wants to see it. */
export function withoutHiding({ hidden }: Canvas, id: string): Partial<Canvas> {
  if (!hidden.has(id)) return {};
  return { hidden: new Set([...hidden].filter((other) => other !== id)) };
}

/** One by its name, several by their number. */
export function toNames({ nodes, edges }: Graph, of: readonly string[]): string {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return nameOf({ nodes, edges }, only);
  const lines = of.filter((one) => edges.has(one)).length;
  const parts = [
    lines < of.length ? count(of.length - lines, 'actor', 'actors') : '',
    lines > 0 ? count(lines, 'relation', 'relations') : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

/** An actor by its name, a relation by those of its ends. */
export function nameOf({ nodes, edges }: Graph, of: string): string {
  const edge = edges.get(of);
  if (edge === undefined) return nodes.get(of)?.name ?? of;
  return `${nodes.get(edge.from)?.name ?? edge.from} – ${nodes.get(edge.to)?.name ?? edge.to}`;
}
