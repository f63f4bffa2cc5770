import { useRef } from 'react';
import { Menu, Popover } from 'react-aria-components';
import type { Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Menu as Opened } from '../store/state.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { CommandSections } from './CommandSections.tsx';

/** What can be done with what was pointed at, from the table of commands. */
export function ContextMenu() {
  const ground = useGround();
  const anchor = useRef<HTMLSpanElement>(null);
  const { menu, title } = useExplorer((state) => ({ menu: state.menu, title: toTitle(state) }));
  const { closeMenu } = useActions();
  if (menu === null) return null;
  const state = ground.store.getState();
  const rows = commandsOf(menu);
  const perform = (command: Command) => {
    closeMenu();
    // After the menu has given the focus back, so that the command may move it on.
    setTimeout(() => command.perform(ground, menu.at));
  };
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: menu.at.x, top: menu.at.y }} />
      <Popover
        className="popover context-menu"
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        onOpenChange={closeMenu}
        aria-label={title}
      >
        <Menu
          className="commands"
          aria-label={title}
          // It was opened to be chosen from; Esc gives the focus back to where it was.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          onClose={closeMenu}
          disabledKeys={rows.filter(({ enabled }) => !enabled(state)).map(({ id }) => id)}
          onAction={(id) => rows.filter((command) => command.id === id).forEach(perform)}
        >
          <CommandSections rows={rows} title={title} />
        </Menu>
      </Popover>
    </>
  );
}

function commandsOf({ of }: Opened): readonly Command[] {
  return COMMANDS.filter((command: Command) => command.menus?.includes(of));
}

function toTitle({ menu, selection, nodes, edges, groups }: Explorer): string {
  if (menu?.of === 'canvas') return 'Canvas';
  const [id] = selection.nodes;
  const [key] = selection.edges;
  if (menu?.of === 'node' && id !== undefined) return nodes.get(id)?.name ?? id;
  if (menu?.of === 'line' && key !== undefined) {
    const edge = edges.get(key);
    return edge === undefined ? 'Relation' : `${nodes.get(edge.from)?.name} – ${nodes.get(edge.to)?.name}`;
  }
  const group = [...groups.values()].find(
    ({ members }) =>
      members.length === selection.nodes.size && members.every((member) => selection.nodes.has(member)),
  );
  if (group !== undefined) return `${group.label}: ${count(group.members.length, 'actor', 'actors')}`;
  if (selection.nodes.size === 0) return count(selection.edges.size, 'relation', 'relations');
  return `${count(selection.nodes.size, 'actor', 'actors')}, ${count(selection.edges.size, 'relation', 'relations')}`;
}
