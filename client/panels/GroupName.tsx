import { GroupLabel } from '#contract/investigations';
import { NameForm } from '../ui/NameForm.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** Names a group: its first name comes from those who are in it. */
export function GroupName() {
  const { id, group } = useExplorer(({ naming, groups }) => ({
    id: naming ?? '',
    group: groups.get(naming ?? ''),
  }));
  const { nameGroup, renameGroup } = useActions();
  return (
    <PaletteDialog title="Rename the group" isOpen={group !== undefined} onOpenChange={() => nameGroup(null)}>
      {group === undefined ? null : (
        <NameForm
          label={`Name of this group of ${count(group.members.length, 'actor', 'actors')}`}
          name={group.label}
          schema={GroupLabel}
          isBegun
          onRename={(label) => renameGroup(id, label)}
        />
      )}
    </PaletteDialog>
  );
}
