import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { GROUPS, type Command } from '../commands/command.ts';
import { Key } from '../ui/Key.tsx';

interface CommandSectionsProps {
  rows: readonly Command[];
  /** Above the first group, in the place of the groups' names; none is shown where it is empty. */
  title?: string;
}

/** Commands of a menu by their groups, each with its key. */
export function CommandSections({ rows, title }: CommandSectionsProps) {
  const groups = GROUPS.filter((group) => rows.some((row) => row.group === group));
  return groups.map((group, at) => (
    <MenuSection key={group} className="menu-section" aria-label={group}>
      {title === undefined || (at === 0 && title !== '') ? (
        <Header className="menu-title clip">{title ?? group}</Header>
      ) : null}
      {rows
        .filter((row) => row.group === group)
        .map(({ id, label, shortcut }) => (
          <MenuItem key={id} id={id} textValue={label} className="command">
            {label}
            {shortcut === undefined ? null : <Key of={shortcut} />}
          </MenuItem>
        ))}
    </MenuSection>
  ));
}
