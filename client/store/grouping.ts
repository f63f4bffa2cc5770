import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from '#contract/ontology';
import { isFree, placeOfGroup } from '#drawing/group-place';
import type { Group } from '#drawing/groups';
import type { Point } from '#drawing/point';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Canvas, Graph } from './state.ts';

export interface GroupingActions {
  /** Draws these as one. They leave the groups they are in. */
  readonly group: (ids: readonly string[]) => void;
  /** One group for each type that several of these have. */
  readonly groupByType: (ids: readonly string[]) => void;
  /** Its members are where they were, to the last digit. */
  readonly openGroups: (ids: readonly string[]) => void;
  readonly closeGroups: (ids: readonly string[]) => void;
  /** Opens the form in which a group is named; null closes it. */
  readonly nameGroup: (id: string | null) => void;
  readonly renameGroup: (id: string, label: string) => void;
  /** The group is no more; its members stay. */
  readonly dissolveGroups: (ids: readonly string[]) => void;
}

type Groups = ReadonlyMap<string, Group>;

export function grouping({ get, set, change }: Context): GroupingActions {
  function gather(wanted: readonly { label: string; members: readonly string[] }[]): void {
    const state = get();
    const leaving = new Set(wanted.flatMap(({ members }) => members));
    const groups = new Map(withoutMembers(state.groups, (id) => leaving.has(id)));
    for (const { label, members } of wanted) {
      const id = freeId(groups);
      groups.set(id, { label, members, at: placeFor(state, { id, members, groups }), isOpen: false });
    }
    const [first] = wanted;
    if (first === undefined) return;
    const words =
      wanted.length === 1
        ? `Grouped ${first.label}: ${count(first.members.length, 'actor', 'actors')}`
        : `Grouped ${count(leaving.size, 'actor', 'actors')} by type: ${count(wanted.length, 'group', 'groups')}`;
    change({ groups }, () => words);
  }

  function fold(ids: readonly string[], isOpen: boolean): void {
    const state = get();
    const groups = new Map(state.groups);
    const turned = ids.flatMap((id) => {
      const group = groups.get(id);
      if (group === undefined || group.isOpen === isOpen) return [];
      groups.set(id, { ...group, isOpen });
      return [group];
    });
    if (turned.length === 0) return;
    const placed = placeGroups({ ...state, groups }, ids);
    change({ groups: placed }, () => `${isOpen ? 'Opened' : 'Closed'} ${toGroupNames(turned)}`);
  }

  return {
    group(ids) {
      const members = ids.filter((id) => get().nodes.has(id));
      if (members.length > 1) gather([{ label: toLabel(get(), members), members }]);
    },
    groupByType(ids) {
      const { nodes } = get();
      const actors = ids.flatMap((id) => nodes.get(id) ?? []);
      const wanted = ENTITY_TYPE_NAMES.map((type) => ({
        label: ENTITY_TYPES[type].plural,
        members: actors.filter((actor) => actor.type === type).map(({ id }) => id),
      }));
      gather(wanted.filter(({ members }) => members.length > 1));
    },
    openGroups: (ids) => fold(ids, true),
    closeGroups: (ids) => fold(ids, false),
    nameGroup: (naming) => set({ naming }),
    renameGroup(id, label) {
      const { groups } = get();
      const group = groups.get(id);
      set({ naming: null });
      if (group === undefined || group.label === label) return;
      const renamed = new Map(groups).set(id, { ...group, label });
      change({ groups: renamed }, () => `Renamed the group ${group.label} to ${label}`);
    },
    dissolveGroups(ids) {
      const { groups } = get();
      const gone = ids.flatMap((id) => groups.get(id) ?? []);
      if (gone.length === 0) return;
      const left = new Map([...groups].filter(([id]) => !ids.includes(id)));
      change({ groups: left }, () => `Dissolved ${toGroupNames(gone)}`);
    },
  };
}

/**
 * Those of these groups that are closed, where their members are: while a group was open, or by a layout, they may have
 * moved away from where it stood. One that still stands among them, and over nobody else, stays.
 */
export function placeGroups(canvas: Canvas, ids: Iterable<string>): Groups {
  const groups = new Map(canvas.groups);
  for (const id of ids) {
    const group = groups.get(id);
    if (group === undefined || group.isOpen || standsWell({ ...canvas, groups }, { id, group })) continue;
    groups.set(id, { ...group, at: placeFor(canvas, { id, groups, ...group }) });
  }
  return groups;
}

/** The groups that have one of these. */
export function groupsWith(groups: Groups, ids: ReadonlySet<string>): string[] {
  return [...groups].filter(([, { members }]) => members.some((id) => ids.has(id))).map(([id]) => id);
}

/** What the analyst did to actors goes with them; a group of one is none. */
export function keepArranged(canvas: Canvas, { nodes, edges }: Graph): Partial<Canvas> {
  const isGone = (id: string) => !nodes.has(id);
  const isTaken = (of: string) =>
    (canvas.nodes.has(of) && !nodes.has(of)) || (canvas.edges.has(of) && !edges.has(of));
  const { pinned, hidden, groups, frames } = canvas;
  return {
    ...([...pinned].some(isGone) && { pinned: new Set([...pinned].filter((id) => nodes.has(id))) }),
    // Lines that the graph does not hold now stay hidden: they may come back.
    ...([...hidden].some((of) => isTaken(of)) && {
      hidden: new Set([...hidden].filter((of) => !isTaken(of))),
    }),
    ...([...frames.values()].some(({ members }) => members.every(isGone)) && {
      frames: new Map([...frames].filter(([, { members }]) => !members.every(isGone))),
    }),
    ...([...groups.values()].some(({ members }) => members.some(isGone)) && {
      groups: withoutMembers(groups, isGone),
    }),
  };
}

function withoutMembers(groups: Groups, isLeaving: (id: string) => boolean): Groups {
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const members = group.members.filter((member) => !isLeaving(member));
      if (members.length === group.members.length) return [[id, group] as const];
      return members.length < 2 ? [] : [[id, { ...group, members }] as const];
    }),
  );
}

/** No actor has such an id: theirs are type/name. */
function freeId(groups: Groups): string {
  let at = groups.size + 1;
  while (groups.has(`group#${at}`)) at += 1;
  return `group#${at}`;
}

interface Stands {
  readonly id: string;
  readonly members: readonly string[];
  readonly groups: Groups;
}

function placeFor(canvas: Canvas, { id, members, groups }: Stands): Point {
  const points = members.flatMap((member) => canvas.positions.get(member) ?? []);
  return placeOfGroup(points, othersOf(canvas, { id, members, groups }));
}

function standsWell(canvas: Canvas, { id, group }: { id: string; group: Group }): boolean {
  const { groups } = canvas;
  const points = group.members.flatMap((member) => canvas.positions.get(member) ?? []);
  const isAmong = (axis: 'x' | 'y') =>
    points.some((point) => point[axis] <= group.at[axis]) &&
    points.some((point) => point[axis] >= group.at[axis]);
  return isAmong('x') && isAmong('y') && isFree(group.at, othersOf(canvas, { id, groups, ...group }));
}

/** Where somebody else is seen. */
function othersOf({ positions, hidden }: Canvas, { id, members, groups }: Stands): Point[] {
  const closed = [...groups]
    .filter(([other, { isOpen }]) => other !== id && !isOpen)
    .map(([, group]) => group);
  const unseen = new Set([...members, ...hidden, ...closed.flatMap((group) => group.members)]);
  return [
    ...[...positions].filter(([other]) => !unseen.has(other)).map(([, point]) => point),
    ...closed.map(({ at }) => at),
  ];
}

/** By the one type of its members, or by the best connected of them. */
function toLabel({ nodes }: Canvas, ids: readonly string[]): string {
  const members = ids.flatMap((id) => nodes.get(id) ?? []);
  const [first] = members.toSorted((a, b) => b.degree - a.degree);
  if (first === undefined) return 'Group';
  if (members.every(({ type }) => type === first.type)) return ENTITY_TYPES[first.type].plural;
  return `${first.name} and ${count(members.length - 1, 'other', 'others')}`.slice(-200);
}

function toGroupNames(groups: readonly Group[]): string {
  const [only] = groups;
  const members = count(
    groups.reduce((sum, group) => sum + group.members.length, 0),
    'actor',
    'actors',
  );
  return groups.length === 1 && only !== undefined
    ? `${only.label}: ${members}`
    : `${count(groups.length, 'group', 'groups')}: ${members}`;
}
