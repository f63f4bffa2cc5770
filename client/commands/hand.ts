import { sightOf } from '#drawing/filters';
import { DIRECTIONS, type Direction } from '#drawing/steps';
import { groupsWith } from '../store/grouping.ts';
import type { Explorer } from '../store/explorer.ts';
import { actorsSelected } from '../store/selected.ts';
import { hasCanvas, selectedNodes, selectsNodes, type Command } from './command.ts';

/** In units of the picture. */
const STRIDES = { near: 8, far: 40 };

const KEYS: Readonly<Record<Direction, string>> = {
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
};

// oxfmt-ignore
export const HAND = [
  { id: 'pin', label: 'Pin the selection', group: 'Arrange', shortcut: 'K', menus: ['node', 'nodes'],
    enabled: (state) => selectedNodes(state).some((id) => !state.pinned.has(id)),
    perform: ({ store }) => store.getState().pin(selectedNodes(store.getState())) },
  { id: 'unpin', label: 'Unpin the selection', group: 'Arrange', shortcut: 'Shift+K', menus: ['node', 'nodes'],
    enabled: (state) => selectedNodes(state).some((id) => state.pinned.has(id)),
    perform: ({ store }) => store.getState().unpin(selectedNodes(store.getState())) },
  { id: 'unpin-all', label: 'Unpin all', group: 'Arrange', menus: ['canvas'], enabled: ({ pinned }) => pinned.size > 0,
    perform: ({ store }) => store.getState().unpin([...store.getState().pinned]) },
  toNudge('left', 'near'), toNudge('right', 'near'), toNudge('up', 'near'), toNudge('down', 'near'),
  toNudge('left', 'far'), toNudge('right', 'far'), toNudge('up', 'far'), toNudge('down', 'far'),
  { id: 'group', label: 'Group the selection', group: 'Arrange', shortcut: 'Mod+G', menus: ['nodes'], enabled: selectsNodes(2),
    perform: ({ store }) => store.getState().group(selectedNodes(store.getState())) },
  { id: 'group-type', label: 'Group all of its type', group: 'Arrange', shortcut: 'Mod+Shift+G', menus: ['node', 'nodes'], enabled: selectsNodes(1),
    perform: ({ store }) => store.getState().groupByType(ofTypesSelected(store.getState())) },
  { id: 'group-types', label: 'Group all actors by type', group: 'Arrange', menus: ['canvas'], enabled: hasCanvas,
    perform: ({ store }) => store.getState().groupByType(drawnActors(store.getState())) },
  { id: 'open-group', label: 'Open the group', group: 'Arrange', shortcut: 'O', menus: ['node', 'nodes'], enabled: (state) => groupsSelected(state, { isOpen: false }).length > 0,
    perform: ({ store }) => store.getState().openGroups(groupsSelected(store.getState(), { isOpen: false })) },
  { id: 'close-group', label: 'Close the group', group: 'Arrange', shortcut: 'Shift+O', menus: ['node', 'nodes'], enabled: (state) => groupsSelected(state, { isOpen: true }).length > 0,
    perform: ({ store }) => store.getState().closeGroups(groupsSelected(store.getState(), { isOpen: true })) },
  { id: 'rename-group', label: 'Rename the group …', group: 'Arrange', shortcut: 'F2', menus: ['node', 'nodes'], enabled: (state) => groupsWith(state.groups, state.selection.nodes).length === 1,
    perform: ({ store }) => store.getState().nameGroup(groupsWith(store.getState().groups, store.getState().selection.nodes)[0] ?? null) },
  { id: 'dissolve-group', label: 'Dissolve the group', group: 'Arrange', menus: ['node', 'nodes'], enabled: (state) => groupsWith(state.groups, state.selection.nodes).length > 0,
    perform: ({ store }) => store.getState().dissolveGroups(groupsWith(store.getState().groups, store.getState().selection.nodes)) },
  { id: 'open-groups', label: 'Open all groups', group: 'Arrange', menus: ['canvas'], enabled: (state) => allGroups(state, { isOpen: false }).length > 0,
    perform: ({ store }) => store.getState().openGroups(allGroups(store.getState(), { isOpen: false })) },
  { id: 'close-groups', label: 'Close all groups', group: 'Arrange', menus: ['canvas'], enabled: (state) => allGroups(state, { isOpen: true }).length > 0,
    perform: ({ store }) => store.getState().closeGroups(allGroups(store.getState(), { isOpen: true })) },
] as const satisfies readonly Command[];

function toNudge<D extends Direction, S extends keyof typeof STRIDES>(direction: D, stride: S) {
  const { x, y } = DIRECTIONS[direction];
  const by = { x: x * STRIDES[stride], y: y * STRIDES[stride] };
  return {
    id: `move-${direction}-${stride}`,
    label: `Move the selection ${direction}${stride === 'far' ? ', far' : ''}`,
    group: 'Arrange',
    shortcut: `Mod+${stride === 'far' ? 'Shift+' : ''}${KEYS[direction]}`,
    enabled: (state) => actorsSelected(state).length > 0,
    perform: ({ store }) => store.getState().nudge(by),
  } as const satisfies Command;
}

function allGroups({ groups }: Explorer, { isOpen }: { isOpen: boolean }): string[] {
  return [...groups].filter(([, group]) => group.isOpen === isOpen).map(([id]) => id);
}

function groupsSelected(state: Explorer, { isOpen }: { isOpen: boolean }): string[] {
  const { groups, selection } = state;
  return groupsWith(groups, selection.nodes).filter((id) => groups.get(id)?.isOpen === isOpen);
}

function drawnActors(state: Explorer): string[] {
  return [...sightOf(state).nodes.keys()];
}

function ofTypesSelected(state: Explorer): string[] {
  const { nodes, selection } = state;
  const types = new Set([...selection.nodes].map((id) => nodes.get(id)?.type));
  return drawnActors(state).filter((id) => types.has(nodes.get(id)?.type));
}
