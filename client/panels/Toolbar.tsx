import { Button, Group, Toolbar as AriaToolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import { isOffered } from '../commands/command.ts';
import { commandOf, type CommandId } from '../commands/commands.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { useExplorer, useGround } from '../use-explorer.ts';

const GROUPS: readonly (readonly { id: CommandId; icon: IconName }[])[] = [
  [{ id: 'undo', icon: 'undo' }, { id: 'redo', icon: 'redo' }, { id: 'history', icon: 'history' }],
  [{ id: 'expand', icon: 'expand' }, { id: 'remove', icon: 'remove' }],
  [{ id: 'lasso', icon: 'lasso' }, { id: 'hide', icon: 'hide' }, { id: 'group', icon: 'group' }],
  [{ id: 'fit', icon: 'fit' }, { id: 'zoom-in', icon: 'plus' }, { id: 'zoom-out', icon: 'minus' }],
  [{ id: 'picture', icon: 'picture' }],
]; // oxfmt-ignore

/** The commands that are wanted while looking at the picture. */
export function Toolbar() {
  return (
    <AriaToolbar className="toolbar" aria-label="Canvas tools">
      {GROUPS.map((group) => (
        <Group key={group[0]?.id} className="tool-group">
          {group.map((tool) => (
            <Tool key={tool.id} {...tool} />
          ))}
        </Group>
      ))}
    </AriaToolbar>
  );
}

function Tool({ id, icon }: { id: CommandId; icon: IconName }) {
  const ground = useGround();
  const command = commandOf(id);
  const { label, shortcut, perform } = command;
  const isEnabled = useExplorer((state) => isOffered(command, state));
  return (
    <TooltipTrigger delay={400}>
      <Button
        className="icon-button"
        aria-label={label}
        isDisabled={!isEnabled}
        onPress={() => perform(ground)}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label} {shortcut === undefined ? null : <Key of={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
