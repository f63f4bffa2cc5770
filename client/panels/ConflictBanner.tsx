import { Button } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** Somebody else saved the same investigation: nothing is lost, whichever way is taken. */
export function ConflictBanner() {
  const kept = useExplorer((state) => state.kept);
  const { copyInvestigation, openTheirs, restoreMine } = useActions();
  if (kept?.saving.is !== 'conflict') return null;
  const { trouble } = kept.saving;
  const isDeleted = trouble.code === 'deleted-investigation';
  return (
    <div className="away conflict" role="alert">
      <Icon name="warning" />
      <p>
        <b>{trouble.title}.</b> {trouble.detail} What you did since is on this canvas, and not saved.
      </p>
      <Button className="button" onPress={() => void copyInvestigation()}>
        Go on in a copy
      </Button>
      {isDeleted ? (
        <Button className="button" onPress={() => void restoreMine()}>
          Restore it and save
        </Button>
      ) : (
        <Button className="button" onPress={() => void openTheirs()}>
          Open theirs, keep mine as a copy
        </Button>
      )}
    </div>
  );
}
