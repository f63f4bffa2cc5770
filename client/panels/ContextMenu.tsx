import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { askFit, fitsOf } from '../commands/ask.ts';
import { isOffered, type Command } from '../commands/command.ts';
import { COMMANDS, commandOf } from '../commands/commands.ts';
import type { Explorer } from '../store/explorer.ts';
import { onlyHypothesis, sizeOf, supposedIn } from '../store/selected.ts';
import type { Menu as Opened } from '../store/state.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { Key } from '../ui/Key.tsx';
import type { Fit } from '../words/for-selection.ts';
import { count } from '../words/count.ts';
import { toSupposed } from '../words/supposed-words.ts';
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
  const fits =
    (menu.of === 'node' || menu.of === 'nodes') && supposedIn(state.selection).size === 0
      ? fitsOf(state)
      : [];
  const ask = (id: string) => {
    const fit = fits.find(({ header }) => header.id === id);
    closeMenu();
    setTimeout(() => (fit === undefined ? commandOf('ask-selection').perform(ground) : askFit(ground, fit)));
  };
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
          disabledKeys={rows.filter((command) => !isOffered(command, state)).map(({ id }) => id)}
          onAction={(id) => {
            const [, query] = String(id).split(ASKS);
            if (query === undefined) rows.filter((command) => command.id === id).forEach(perform);
            else ask(query);
          }}
        >
          <CommandSections rows={rows.filter(isFind)} title={title} />
          {fits.length === 0 ? null : <Questions fits={fits} />}
          <CommandSections rows={rows.filter((row) => !isFind(row))} title={rows.some(isFind) ? '' : title} />
        </Menu>
      </Popover>
    </>
  );
}

/** Questions stand beside the other ways to find something. */
const isFind = ({ group }: Command) => group === 'Find';
/** Before the id of a query, in the key of its row. */
const ASKS = 'ask:';
/** The menu is long already. */
const MOST_QUESTIONS = 3;

/** The best few questions that are saved, and the way to the others. */
function Questions({ fits }: { fits: readonly Fit[] }) {
  const more = fits.length - MOST_QUESTIONS;
  return (
    <MenuSection className="menu-section" aria-label="Ask about this">
      <Header className="menu-title">Ask about this</Header>
      {fits.slice(0, MOST_QUESTIONS).map(({ header: { id, title } }) => (
        <MenuItem key={id} id={`${ASKS}${id}`} textValue={title} className="command">
          {title} …
        </MenuItem>
      ))}
      {more > 0 ? (
        <MenuItem id={ASKS} textValue="More questions" className="command">
          {`${more} more questions …`}
          <Key of="Q" />
        </MenuItem>
      ) : null}
    </MenuSection>
  );
}

function commandsOf({ of }: Opened): readonly Command[] {
  return COMMANDS.filter((command: Command) => command.menus?.includes(of));
}

function toTitle(state: Explorer): string {
  const { menu, selection, nodes, edges, groups } = state;
  if (menu?.of === 'canvas') return 'Canvas';
  const supposed = onlyHypothesis(state);
  if (supposed !== undefined) return toSupposed(supposed, state);
  if (supposedIn(selection).size > 0) return count(sizeOf(selection), 'element', 'elements');
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
