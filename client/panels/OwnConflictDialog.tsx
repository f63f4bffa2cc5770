import { Button } from 'react-aria-components';
import type { OwnConflict } from '../store/own-queries.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { OwnSide } from './OwnDiff.tsx';

/** Somebody else saved or deleted the same query: nothing is lost, whichever way is taken. */
export function OwnConflictDialog() {
  const conflict = useExplorer(({ own }) => own.conflict);
  const { leaveConflict } = useActions();
  return (
    <PaletteDialog
      title={conflict?.theirs === null ? 'It was deleted meanwhile' : 'Somebody has saved it meanwhile'}
      isOpen={conflict !== null}
      onOpenChange={(next) => {
        if (!next) leaveConflict();
      }}
    >
      {conflict === null ? null : <Ways conflict={conflict} />}
    </PaletteDialog>
  );
}

function Ways({ conflict: { mine, theirs, told } }: { conflict: OwnConflict }) {
  const task = useExplorer(({ tasks }) => tasks['own save']);
  const { saveOwnAsCopy, saveOwnOver, takeTheirs } = useActions();
  const isBusy = task?.is === 'running';
  return (
    <div className="own-conflict">
      <p>{told} What you wrote is not saved yet, and nothing of it is lost.</p>
      {theirs === null ? (
        <OwnSide label="Your text" text={mine} other={mine} />
      ) : (
        <div className="own-sides">
          <section>
            <h3>Yours, not saved</h3>
            <OwnSide label="Your text" text={mine} other={theirs.source} />
          </section>
          <section>
            <h3>
              Version {theirs.own?.version}, by <Name>{theirs.own?.by ?? 'somebody who gave no name'}</Name>
            </h3>
            <OwnSide label="Their text" text={theirs.source} other={mine} />
          </section>
        </div>
      )}
      {task?.is === 'failed' && !STANDS.has(task.trouble.code) ? (
        <TroubleNote trouble={task.trouble} />
      ) : null}
      <div className="own-ways">
        <Button className="button primary" isDisabled={isBusy} onPress={() => void saveOwnAsCopy()}>
          Save mine as a copy
        </Button>
        <Button className="button" isDisabled={isBusy} onPress={() => void saveOwnOver()}>
          {theirs === null ? 'Restore it and save mine' : 'Save mine as the next version'}
        </Button>
        {theirs === null ? null : (
          <Button className="button" isDisabled={isBusy} onPress={takeTheirs}>
            Take theirs
          </Button>
        )}
      </div>
      <p className="quiet">
        {theirs === null
          ? 'A copy is a query of its own.'
          : 'A copy leaves theirs as it is. Saved as the next version, theirs stays among the versions. Taking theirs sets yours aside, and it can be put back.'}
      </p>
    </div>
  );
}

/** These are what the dialog tells. */
const STANDS: ReadonlySet<string> = new Set(['changed-since', 'deleted-query']);
