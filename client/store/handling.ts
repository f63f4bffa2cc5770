import { EntityId } from '#contract/article';
import { isHypothesisId } from '#contract/own-marks';
import type { Point } from '#drawing/point';
import { count } from '../words/count.ts';
import { SUPPOSED } from '../words/supposed.ts';
import { toSupposed } from '../words/supposed-words.ts';
import type { Context } from './context.ts';
import type { Canvas, CanvasActions, ExplorerState, Graph, Tool } from './state.ts';
import { supposedIn } from './selected.ts';
import { actorOf, withHidden, withMoved } from './supposed.ts';

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
  /** What was hidden of these alone. */
  readonly showHypotheses: (ids: readonly string[]) => void;
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
    const hypotheses = withMoved(state.hypotheses, ids, by);
    if ((moved.length === 0 && hypotheses === state.hypotheses) || (by.x === 0 && by.y === 0)) return;
    const places = new Map(positions);
    for (const id of moved) places.set(id, shifted(positions.get(id), by));
    const stands = new Map(state.groups);
    for (const [id, group] of groups) stands.set(id, { ...group, at: shifted(group.at, by) });
    change(
      {
        positions: places,
        pinned: new Set([...pinned, ...moved]),
        ...(groups.size > 0 && { groups: stands }),
        hypotheses,
      },
      () => toldOf('Moved', state, [...moved, ...changedIn(state.hypotheses, hypotheses)]),
      merges === undefined ? {} : { merges },
    );
  }

  function hideAll({ hidden, hypotheses }: Pick<Canvas, 'hidden' | 'hypotheses'>, label: string): void {
    change({ hidden, hypotheses }, () => label, { kind: 'hide' });
    const { selection, select } = get();
    const nodes = new Set([...selection.nodes].filter((id) => !hidden.has(id)));
    const isEnd = (id: string | undefined) => id !== undefined && hidden.has(id);
    const edges = new Set(
      [...selection.edges].filter((key) => {
        const edge = get().edges.get(key);
        return !hidden.has(key) && !isEnd(edge?.from) && !isEnd(edge?.to);
      }),
    );
    const supposed = supposedIn(selection);
    const seen = new Set([...supposed].filter((id) => hypotheses.get(id)?.hidden !== true));
    if (
      nodes.size !== selection.nodes.size ||
      edges.size !== selection.edges.size ||
      seen.size !== supposed.size
    )
      select({ nodes, edges, hypotheses: seen }, 'replace');
    set({ hover: null });
  }

  return {
    move(id, point) {
      const state = get();
      if (isHypothesisId(id)) {
        const at = actorOf(state.hypotheses, id)?.at ?? point;
        shift([id], { x: point.x - at.x, y: point.y - at.y });
        return;
      }
      const positions = new Map(state.positions).set(id, point);
      change({ positions, pinned: new Set([...state.pinned, id]) }, () => `Moved ${toNames(state, [id])}`);
    },
    moveBy: (ids, by) => shift(ids, by),
    nudge(by) {
      const { selection } = get();
      if (strokes?.selection !== selection) strokes = { selection, series: (strokes?.series ?? 0) + 1 };
      shift([...selection.nodes, ...supposedIn(selection)], by, `moved by keys ${strokes.series}`);
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
      const hypotheses = withHidden(state.hypotheses, { ids: of, isHidden: true });
      const seen = of.filter((id) => !state.hidden.has(id) && !state.hypotheses.has(id));
      const gone = [...seen, ...changedIn(state.hypotheses, hypotheses)];
      if (gone.length > 0)
        hideAll({ hidden: new Set([...state.hidden, ...seen]), hypotheses }, toldOf('Hid', state, gone));
    },
    showOnly(ids) {
      const state = get();
      const shown = new Set(ids);
      const others = [...state.nodes.keys()].filter((id) => !shown.has(id));
      // A line that was hidden by itself stays so.
      const hidden = new Set([...others, ...[...state.hidden].filter((of) => !state.nodes.has(of))]);
      // Lines go with their ends, supposed ones too.
      const supposed = [...state.hypotheses.values()].filter(
        ({ is, id }) => is === 'actor' && !shown.has(id),
      );
      const hypotheses = withHidden(state.hypotheses, { ids: supposed.map(({ id }) => id), isHidden: true });
      hideAll(
        { hidden, hypotheses },
        `Showed only ${toNames(state, ids)}: ${count(others.length, 'actor', 'actors')} hidden`,
      );
    },
    showHidden() {
      const state = get();
      const hypotheses = withHidden(state.hypotheses, { ids: state.hypotheses.keys(), isHidden: false });
      const back = [...state.hidden, ...changedIn(state.hypotheses, hypotheses)];
      if (back.length === 0) return;
      change({ hidden: new Set(), hypotheses }, () => `${toldOf('Showed', state, back)} again`, {
        kind: 'hide',
      });
    },
    showHypotheses(ids) {
      const state = get();
      const hypotheses = withHidden(state.hypotheses, { ids, isHidden: false });
      const back = changedIn(state.hypotheses, hypotheses);
      if (back.length > 0) change({ hypotheses }, () => `${toldOf('Showed', state, back)} again`);
      else get().notify('None of it is hidden itself: it is drawn as soon as both of its ends are');
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

/** Those that differ. */
function changedIn(before: Canvas['hypotheses'], after: Canvas['hypotheses']): string[] {
  return before === after ? [] : [...before.keys()].filter((id) => before.get(id) !== after.get(id));
}

/** What was done with known actors, hypotheses or both: “Moved Ada”, “Hid 2 actors (Ada, Ben) and 1 hypothesis”. */
function toldOf(verb: string, state: Canvas, ids: readonly string[]): string {
  const supposed = ids.flatMap((id) => state.hypotheses.get(id) ?? []);
  const [only] = supposed;
  const known = ids.filter((id) => !state.hypotheses.has(id));
  if (only === undefined) return `${verb} ${toNames(state, known)}`;
  const many = count(supposed.length, 'hypothesis', 'hypotheses');
  if (known.length > 0) return `${verb} ${toNames(state, known)} and ${many}`;
  return `${SUPPOSED}${verb.toLowerCase()} ${supposed.length === 1 ? toSupposed(only, state) : many}`;
}

/** Whoever puts hidden actors or lines on the canvas wants to see them. */
export function withoutHiding({ hidden }: Canvas, shown: readonly string[]): Partial<Canvas> {
  if (!shown.some((of) => hidden.has(of))) return {};
  return { hidden: new Set([...hidden].filter((of) => !shown.includes(of))) };
}

/** One by its name, several by their number with the first names: "5 actors (Ada, Ben, Eve and 2 more)". */
export function toNames({ nodes, edges }: Graph, of: readonly string[]): string {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return nameOf({ nodes, edges }, only);
  const lines = of.filter((one) => edges.has(one) || !isActorId(one)).length;
  const parts = [
    lines < of.length ? count(of.length - lines, 'actor', 'actors') : '',
    lines > 0 ? count(lines, 'relation', 'relations') : '',
  ];
  return `${parts.filter(Boolean).join(' and ')}${toFirstNames({ nodes, edges }, of)}`;
}

/** So many of several are named. */
const MOST_NAMED = 3;

/** " (Ada, Ben, Eve and 2 more)", to be put behind their number; empty where there are none. */
export function toFirstNames(graph: Graph, of: readonly string[]): string {
  if (of.length === 0) return '';
  const more = of.length - MOST_NAMED;
  const named = of.slice(0, MOST_NAMED).map((one) => nameOf(graph, one));
  return ` (${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''})`;
}

/** An actor by its name, a relation by those of its ends. */
export function nameOf({ nodes, edges }: Graph, of: string): string {
  const edge = edges.get(of);
  if (edge === undefined) return nodes.get(of)?.name ?? of;
  return `${nodes.get(edge.from)?.name ?? edge.from} – ${nodes.get(edge.to)?.name ?? edge.to}`;
}

/** No key of a relation is written like an id: also of what is not on the canvas now. */
function isActorId(of: string): boolean {
  return EntityId.safeParse(of).success;
}
