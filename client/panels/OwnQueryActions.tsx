import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { QueryHeader } from '#contract/query';
import { isOwn } from '../store/own-queries.ts';
import { Icon } from '../ui/Icon.tsx';
import { useActions } from '../use-explorer.ts';

/** What can be done with a saved query besides running it. */
export function OwnQueryActions({ header, titleId }: { header: QueryHeader; titleId: string }) {
  const { editQuery, copyQuery, openVersions, exportQuery, deleteQuery } = useActions();
  const acts = isOwn(header)
    ? ([
        ['Edit', editQuery],
        ['Make a copy', copyQuery],
        ['Versions', openVersions],
        ['Save as a file', exportQuery],
        ['Delete', deleteQuery],
      ] as const)
    : ([
        ['Make a copy to edit', copyQuery],
        ['Save as a file', exportQuery],
      ] as const);
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label="More" aria-describedby={titleId}>
        <Icon name="more" />
      </Button>
      <Popover className="popover context-menu" placement="bottom end">
        <Menu
          className="commands"
          aria-label={`More of ${header.title}`}
          onAction={(name) => void acts.find(([words]) => words === name)?.[1](header)}
        >
          {acts.map(([words]) => (
            <MenuItem key={words} id={words} className="command">
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
