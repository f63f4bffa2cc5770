import { Button } from 'react-aria-components';
import { gatheredIn } from '../store/gathered.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { GroupsNote } from './GroupsNote.tsx';

/** The groups of the canvas, open and closed: an open one is not seen, so that this is where it is closed again. */
export function GroupList() {
  const { groups, bundles } = useExplorer((state) => ({
    groups: state.groups,
    bundles: gatheredIn(state).relations.size,
  }));
  const { openGroups, closeGroups, nameGroup } = useActions();
  if (groups.size === 0) return null;
  return (
    <ul aria-label="Groups" className="groups">
      {[...groups].map(([id, { label, members, isOpen }]) => (
        <li key={id}>
          <Button
            className="group-toggle"
            aria-label={`${isOpen ? 'Close' : 'Open'} the group ${label}, ${count(members.length, 'actor', 'actors')}`}
            onPress={() => (isOpen ? closeGroups([id]) : openGroups([id]))}
          >
            <Icon name={isOpen ? 'minus' : 'plus'} />
            <span className="clip">
              <Name>{label}</Name>
            </span>
            <span className="number">{members.length}</span>
          </Button>
          <Button
            className="icon-button small"
            aria-label={`Rename the group ${label}`}
            onPress={() => nameGroup(id)}
          >
            <Icon name="pencil" />
          </Button>
        </li>
      ))}
      {bundles > 0 ? (
        <li title="Stands for several relations with a group, however they stand; its number says how many. Select it to list them.">
          <svg className="line-sample" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
            <path d="M1 4.6H29M1 7.4H29" strokeWidth="1.3" />
          </svg>
          several relations <span className="number">{bundles}</span>
        </li>
      ) : null}
      <li>
        <GroupsNote className="quiet" />
      </li>
    </ul>
  );
}
