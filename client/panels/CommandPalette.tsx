import {
  Autocomplete, Dialog, Menu, Modal, ModalOverlay, useFilter,
} from 'react-aria-components'; // oxfmt-ignore
import { isOffered, type Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { CommandSections } from './CommandSections.tsx';

const ROWS: readonly Command[] = COMMANDS.filter(({ id }) => id !== 'commands');
// Made once: each letter of the filter would make it anew.
const SECTIONS = <CommandSections rows={ROWS} />;

/** Every command by its name (Ctrl+K). */
export function CommandPalette() {
  const isOpen = useExplorer((state) => state.opened.commands);
  const { open } = useActions();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(next) => open('commands', next)}
    >
      <Modal className="palette">
        <Dialog aria-label="Commands">
          <Choices onDone={() => open('commands', false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Choices({ onDone }: { onDone: () => void }) {
  const ground = useGround();
  const { contains } = useFilter({ sensitivity: 'base' });
  const state = ground.store.getState();

  const perform = (command: Command) => {
    onDone();
    // After the dialog has given the focus back, so that the command may move it on.
    setTimeout(() => command.perform(ground));
  };

  return (
    <Autocomplete filter={contains}>
      {/* Opened to be typed into: the caret belongs here, and the dialog keeps it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchBox aria-label="Filter the commands" placeholder="What do you want to do?" autoFocus />
      <Menu
        className="commands"
        aria-label="Commands"
        disabledKeys={ROWS.filter((command) => !isOffered(command, state)).map(({ id }) => id)}
        onAction={(id) => ROWS.filter((command) => command.id === id).forEach(perform)}
        renderEmptyState={() => <p className="quiet empty-hits">No command has this name.</p>}
      >
        {SECTIONS}
      </Menu>
    </Autocomplete>
  );
}
