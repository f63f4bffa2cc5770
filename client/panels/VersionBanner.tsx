import { Button } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { OtherwiseSample } from '../ui/LegendSamples.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toMarkedWords, toShortFingerprint, toVersionDay } from '../words/comparison.ts';
import { toLimitSentence } from '../words/limits.ts';
import { toSeen } from '../words/seen.ts';

/** A version stands in the place of the canvas: nobody should take it for how things are. */
export function VersionBanner() {
  const viewing = useExplorer((state) => state.viewing);
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
          {' · '}
          <Today />
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

/** How the version was held against today: what wears no sign may be told otherwise until it is known. */
function Today() {
  const { today, marked, task } = useExplorer((state) => ({
    today: state.viewing?.today ?? null,
    marked: state.absent.otherwise.size,
    task: state.tasks['mark versions'],
  }));
  const { markOtherwise } = useActions();
  if (task?.is === 'failed')
    return (
      <>
        what is told otherwise today is not marked: {toSeen(task.trouble.detail)}{' '}
        <Button className="link" onPress={() => void markOtherwise()}>
          Try again
        </Button>
      </>
    );
  if (today === null) return <>being compared with today …</>;
  const { limits } = today;
  return (
    <>
      {marked > 0 ? <OtherwiseSample /> : null} {toMarkedWords({ marked, limits })}
      {limits.length > 0 ? `. ${limits.map(toLimitSentence).join(' ')}` : null}
    </>
  );
}
