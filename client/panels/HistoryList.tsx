import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { Step } from '../store/history.ts';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';

const BEGINNING = 'beginning';

/** All steps of this session, those that were undone too: choosing one goes to the canvas as it was after it. */
export function HistoryList() {
  const isOpen = useExplorer((state) => state.opened.history);
  const { open } = useActions();
  return (
    <PaletteDialog title="History" isOpen={isOpen} onOpenChange={(next) => open('history', next)}>
      <Steps />
      <MethodNote />
    </PaletteDialog>
  );
}

function Steps() {
  const { past, future } = useExplorer((state) => state.history);
  const { goTo } = useActions();
  const steps: readonly Step[] = [...past, ...future.toReversed()];
  if (steps.length === 0) {
    return (
      <p className="quiet empty-hits">
        Nothing was done since this canvas was opened. Each change stands here, and <Key of="Mod+Z" /> takes
        it back. It begins anew when an investigation is opened; the method note below has what was done
        before.
      </p>
    );
  }
  const now = past.length === 0 ? BEGINNING : String(past.length);
  return (
    <ListBox
      className="steps"
      aria-label="Steps, the first one first"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[now]}
      // Where one is, is where one looks for the next.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) void goTo(key === BEGINNING ? 0 : Number(key));
      }}
    >
      <ListBoxItem id={BEGINNING} className="step" textValue="As it was opened">
        As it was opened
      </ListBoxItem>
      {steps.map((step, at) => (
        <ListBoxItem
          // Steps have no other name than their place.
          key={`${step.told.at} ${step.label}`}
          id={String(at + 1)}
          className={at < past.length ? 'step' : 'step undone'}
          textValue={step.label}
          aria-label={at < past.length ? step.label : `${step.label}, undone`}
        >
          <span className="quiet">{toClock(step.told.at)}</span>
          <Name>{step.label}</Name>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function MethodNote() {
  const task = useExplorer(({ tasks }) => tasks.method);
  const { exportMethodNote } = useActions();
  return (
    <footer className="method-note">
      <p className="quiet">
        The method note names what the picture does not show, and lists every step of this investigation,
        those that were taken back too: what was asked, with which parameters, when, and what came of it.
      </p>
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void exportMethodNote()} />
      ) : (
        <Button className="button" isPending={task?.is === 'running'} onPress={() => void exportMethodNote()}>
          {task?.is === 'running' ? 'Writing …' : 'Save the method note'}
        </Button>
      )}
    </footer>
  );
}
