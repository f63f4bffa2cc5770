import { Button } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toShortFingerprint, toVersionDay } from '../words/comparison.ts';

/** A version stands in the place of the canvas: nobody should take it for how things are. */
export function VersionBanner() {
  const { viewing, marked, task } = useExplorer((state) => ({
    viewing: state.viewing,
    marked: state.absent.otherwise.size,
    task: state.tasks['hold versions'],
  }));
  const { leaveVersion, compareVersions, copyVersion } = useActions();
  if (viewing === null) return null;
  const { row, before } = viewing;
  const isOfOpen = before.kept?.id === row.investigation;
  return (
    <section className="away version-banner" aria-label="Version">
      <Troubles />
      <Icon name="history" />
      <p>
        <b>
          Version “<Name>{row.name}</Name>” of {toVersionDay(row)}, as it was then; read-only.
        </b>{' '}
        <span className="quiet">
          <Name>{row.title}</Name> · claims, statuses and wording of that day · fingerprint{' '}
          <code>{toShortFingerprint(row.fingerprint)}</code>
          {task?.is === 'failed'
            ? ` · what is told otherwise today is not marked: ${task.trouble.detail}`
            : null}
          {marked > 0 ? ` · △ ${count(marked, 'element is', 'elements are')} told otherwise today` : null}
        </span>
      </p>
      <Button className="button" onPress={leaveVersion}>
        {isOfOpen ? 'Back to the canvas' : 'Leave the version'}
      </Button>
      <Button className="button" onPress={() => void compareVersions(row, null)}>
        Compare with now
      </Button>
      <Button className="button" onPress={() => void copyVersion(row)}>
        Restore as a copy
      </Button>
    </section>
  );
}

/** What an act of this banner met, while the dialog of versions, which tells it too, is closed. */
function Troubles() {
  const { isOpen, tasks } = useExplorer((state) => ({ isOpen: state.opened.versions, tasks: state.tasks }));
  const { dismissTrouble } = useActions();
  if (isOpen) return null;
  return (['view versions', 'compare versions'] as const).map((name) => {
    const task = tasks[name];
    return task?.is === 'failed' ? (
      <TroubleNote key={name} trouble={task.trouble} onDismiss={() => dismissTrouble(name)} />
    ) : null;
  });
}
