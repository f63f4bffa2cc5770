import { align, distribute, type Alignment, type Aligned, type Distribution } from '#drawing/align';
import { toTimeline, type Timeline } from '#drawing/bands';
import { toOutline } from '#drawing/boxes';
import { sightOf } from '#drawing/filters';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';
import { outlineOf } from '#drawing/supposed';
import { toTimes } from '#drawing/when';
import { count } from '../words/count.ts';
import { SUPPOSED } from '../words/supposed.ts';
import type { Context } from './context.ts';
import { placeGroups } from './grouping.ts';
import { toCanvas } from './patch.ts';
import { supposedIn } from './selected.ts';
import type { Canvas, CanvasActions } from './state.ts';
import { actorOf, withPlaces } from './supposed.ts';

export interface MovingActions {
  readonly takeArrangement: CanvasActions['takeArrangement'];
  readonly leaveAsItWas: CanvasActions['leaveAsItWas'];
  /** Brings the selected into line. */
  readonly align: (alignment: Alignment) => void;
  /** Sets the selected at even distances. */
  readonly distribute: (distribution: Distribution) => void;
}

/** Moves several at once; each is one step. */
export function moving({ get, set, change }: Context): MovingActions {
  return {
    takeArrangement(layout: LayoutName, places) {
      move(places, { label: `${toWords(places)} ${LAYOUTS[layout].label}`, leads: true });
      if (layout === 'layered') set({ timeline: toTimelineOf(get(), places.keys()) });
    },
    leaveAsItWas: (why) => get().notify(LEFT[why]),
    align: (alignment) => {
      const { pinned } = get();
      move(align(toAligned(), { alignment, pinned }), { label: 'Aligned the selection', leads: false });
    },
    distribute: (distribution) => {
      const { pinned } = get();
      move(distribute(toAligned(), { distribution, pinned }), {
        label: 'Distributed the selection evenly',
        leads: false,
      });
    },
  };

  interface Move {
    label: string;
    /** The window goes to where they stand now. */
    leads: boolean;
  }

  function move(places: ReadonlyMap<string, Point>, { label, leads }: Move): void {
    const { nodes, positions, hypotheses: before } = get();
    const hypotheses = withPlaces(before, places);
    const moved = [...places].filter(([id, to]) => {
      const at = positions.get(id);
      return nodes.has(id) && at !== undefined && (at.x !== to.x || at.y !== to.y);
    });
    if (moved.length === 0 && hypotheses === before) {
      get().notify('Everybody stands there already');
      return;
    }
    const arranged = { ...toCanvas(get()), positions: new Map([...positions, ...moved]) };
    const groups = placeGroups(arranged, arranged.groups.keys());
    const told = moved.length === 0 ? SUPPOSED + label : label;
    change({ positions: arranged.positions, groups, hypotheses }, () => told, { leads, kind: 'arrange' });
  }

  function toAligned(): Aligned[] {
    const { nodes, positions, selection, hypotheses } = get();
    const known = [...selection.nodes].flatMap((id) => {
      const [node, at] = [nodes.get(id), positions.get(id)];
      return node === undefined || at === undefined ? [] : [{ id, ...at, ...toOutline(node) }];
    });
    const supposed = [...supposedIn(selection)].flatMap((id) => {
      const one = actorOf(hypotheses, id);
      return one === undefined ? [] : [{ id, ...one.at, ...outlineOf(one) }];
    });
    return [...known, ...supposed];
  }
}

function toTimelineOf(canvas: Canvas, arranged: Iterable<string>): Timeline | null {
  const { nodes, edges } = sightOf(canvas);
  const times = toTimes(nodes.values(), edges.values());
  const ids = new Set(arranged);
  // Who stayed where they stood, pinned or not selected, would seem to be of the days of a column.
  if ([...nodes.keys()].some((id) => !ids.has(id) && canvas.positions.has(id))) return null;
  const days = Array.from(ids, (id) => [id, times.get(id)?.day ?? null] as const);
  return toTimeline({
    places: canvas.positions,
    days: new Map(days.flatMap(([id, day]) => (day === null ? [] : [[id, day] as const]))),
  });
}

const LEFT = {
  stopped: 'Arranging was stopped: nothing has moved',
  failed: 'Arranging failed: nothing has moved. Try it again, or with fewer actors selected',
  changed: 'Arranging ended because newcomers arrived: nothing has moved',
  waiting: 'Newcomers are being placed: arrange when they stand',
  nobody: 'Everybody who could be arranged is pinned',
} as const;

function toWords(places: ReadonlyMap<string, Point>): string {
  return `Arranged ${count(places.size, 'actor', 'actors')}`;
}
